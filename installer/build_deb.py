"""Builds dist/caseapp_VERSION_amd64.deb for Debian 12 and what came after it, out of the folder dist/caseapp.

Two builds of the same folder at the same commit are the same bytes: every date is that of the last commit, every
owner is root, and one thread compresses.
"""

import hashlib
import os
import shutil
from pathlib import Path

from installer.build_folder import build_folder
from installer.checkout import BUILD, DIST, FOLDER, ROOT, last_change, run, sha256_of, size, version

RECIPE = ROOT / "installer" / "debian"
TREE = BUILD / "deb"

# Found by trying on a bare Debian 12: what the folder's libraries are linked to and the folder does not hold.
# xkb-data holds the keyboards, without which no key can be typed. PySide6 asks for glibc 2.34.
DEPENDS = (
    "libc6 (>= 2.34)", "libcups2 | libcups2t64", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1",
    "libglib2.0-0 | libglib2.0-0t64", "libstdc++6", "libx11-6", "libx11-xcb1", "libxcb-randr0", "libxcb-render0",
    "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb1", "xkb-data", "zlib1g",
)  # fmt: skip


def build_deb(*, anew: bool = True) -> Path:
    """Build the package and give its path; `anew` builds the folder first. SystemExit where a step fails."""
    if anew or not FOLDER.is_dir():
        build_folder()
    date = last_change()
    lay_out(FOLDER, TREE)
    write_control(TREE)
    settle(TREE, date)
    target = DIST / f"caseapp_{version()}_amd64.deb"
    pack = (
        "dpkg-deb",
        "--root-owner-group",
        "--threads-max=1",
        "-Zxz",
        "-z9",
        "--build",
        str(TREE),
        str(target),
    )
    run(*pack, environment={**os.environ, "SOURCE_DATE_EPOCH": str(date)})
    print(f"{target.relative_to(ROOT)}: {size(target)}, sha256 {sha256_of(target)}")
    return target


def lay_out(folder: Path, tree: Path) -> None:
    """Copy everything to where the package puts it."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "opt" / "caseapp", symlinks=True)
    for source, place in {
        RECIPE / "caseapp.desktop": "usr/share/applications/caseapp.desktop",
        RECIPE / "copyright": "usr/share/doc/caseapp/copyright",
        ROOT / "resources" / "icons" / "app.svg": "usr/share/icons/hicolor/scalable/apps/caseapp.svg",
    }.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / place)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "caseapp").symlink_to("/opt/caseapp/caseapp")


def write_control(tree: Path) -> None:
    """Write DEBIAN/control and the checksums by which `dpkg --verify` finds a changed file."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}" for path in files]  # noqa: S324
    kilobytes = sum(path.stat().st_size // 1024 + 1 for path in files)
    filled = (RECIPE / "control").read_text(encoding="utf-8")
    for name, value in {
        "VERSION": version(),
        "KILOBYTES": str(kilobytes),
        "DEPENDS": ", ".join(DEPENDS),
    }.items():
        filled = filled.replace(f"@{name}@", value)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(filled, encoding="utf-8")
    (tree / "DEBIAN" / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def settle(tree: Path, date: int) -> None:
    """Give every file the same date, and rights that depend on nobody's settings: all may read, root may write."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


if __name__ == "__main__":
    build_deb()
