"""Tries the Debian package on a bare system: `python3 -m installer.prove_deb dist/caseapp_VERSION_amd64.deb`, as root.

Debian 12 with nothing but the base is laid out in a folder (debootstrap, which fetches it), the package is installed with what it declares and nothing
else, walked through as in `prove.py`, its window looked at on a screen without a monitor (Xvfb of this machine), removed, and looked for.
"""

import argparse
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from installer.checkout import run, tool
from installer.prove import Walk, walk

_PATIENCE = 1800
_BOUND = ("proc", "dev", "tmp/.X11-unix")
"""Of the machine that tries; Debian's installation scripts want the first two, the window the third."""


@contextmanager
def bare_debian(given: Path | None) -> Iterator[Path]:
    """A folder with a bare Debian 12, a new one or one that is there; what of this machine is seen in it goes again at the end."""
    place = given or Path(mkdtemp(prefix="caseapp-debian-"))
    if given is None:
        run(tool("debootstrap"), "--variant=minbase", "bookworm", str(place))
        place.chmod(
            0o755
        )  # a folder of mkdtemp is closed to others, and so would be the root that somebody without rights sees
    bound = []
    try:
        for name in _BOUND:
            for side in (Path("/"), place):
                (side / name).mkdir(parents=True, exist_ok=True)
            run(tool("mount"), "--bind", f"/{name}", str(place / name))
            bound.append(name)
        yield place
    finally:
        for name in reversed(bound):
            run(tool("umount"), str(place / name))
        if given is None:
            shutil.rmtree(place)


def inside(place: Path, *command: str) -> str:
    """Run something in it as root; gives what it said. SystemExit where it fails."""
    told = {
        "DEBIAN_FRONTEND": "noninteractive",
        "LC_ALL": "C.UTF-8",
        "HOME": "/root",
        "PATH": os.environ["PATH"],
    }
    done = subprocess.run(
        [tool("chroot"), str(place), *command],
        env=told,
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE,
    )
    if done.returncode != 0:
        raise SystemExit(
            f"FAILED in the bare Debian: {command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        )
    return done.stdout


def named(place: Path) -> set[str]:
    """Every file and folder that is called after the program, outside what is seen of this machine."""
    out = subprocess.check_output(
        [tool("find"), str(place), "-xdev", "-iname", "*caseapp*", "-not", "-path", "*/dpkg/info/*"],
        text=True,
    )
    return {line.removeprefix(str(place)) for line in out.splitlines()}


def look_at_window(place: Path, picture: Path) -> None:
    """Start the program on this machine's X server as somebody who is not root, and take a picture."""
    command = ("setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "caseapp")
    home = place / "home" / "somebody"
    home.mkdir()
    os.chown(home, 1000, 1000)
    told = {
        "DISPLAY": os.environ["DISPLAY"], "HOME": "/home/somebody", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    if "XAUTHORITY" in os.environ:  # who may draw on that screen
        shutil.copyfile(os.environ["XAUTHORITY"], home / ".Xauthority")
        os.chown(home / ".Xauthority", 1000, 1000)
    with subprocess.Popen([tool("chroot"), str(place), *command], env=told) as started:
        search = (tool("xdotool"), "search", "--onlyvisible", "--name", "caseapp")
        deadline = time.monotonic() + _PATIENCE
        while subprocess.run(search, capture_output=True, check=False).returncode != 0:
            if started.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("FAILED: no window came")
            time.sleep(1)
        time.sleep(10)
        run(tool("import"), "-window", "root", str(picture))
        started.terminate()
    shutil.rmtree(home)  # the settings of a person stay when the program goes, and the guide says so
    print(f"window: {picture}")


def prove(place: Path, package: Path, *, window: bool) -> None:
    """Install, walk, look, remove, look again."""
    before = named(place)
    shutil.copyfile(package, place / "root" / package.name)
    inside(place, "apt-get", "update", "-qq")
    inside(place, "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{package.name}")
    print(f"installed: {inside(place, 'du', '-sm', '--apparent-size', '/opt/caseapp').split()[0]} MiB")
    inside(place, "dpkg", "--verify", "caseapp")
    (place / "root" / "walk").mkdir()
    plain = {"HOME": "/root", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    walk(Walk([tool("chroot"), str(place), "caseapp"], "/root/walk", plain))
    if window:
        look_at_window(place, package.with_suffix(".png"))
    shutil.rmtree(place / "root" / "walk")
    inside(place, "apt-get", "purge", "-y", "-qq", "caseapp")
    (place / "root" / package.name).unlink()
    left = named(place) - before
    print(f"left behind: {sorted(left)}")
    if left:
        raise SystemExit("FAILED: the removal left something behind")


def main() -> None:
    """Do all of it; the picture of the window goes beside the package, where there is a display."""
    parser = argparse.ArgumentParser(description="Try the Debian package on a bare system.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--debian", type=Path, help="a folder with a bare Debian 12; a new one otherwise")
    given = parser.parse_args()
    begun = time.monotonic()
    with bare_debian(given.debian) as place:
        prove(place, given.package.resolve(), window="DISPLAY" in os.environ)
    print(f"All of it ended well, in {time.monotonic() - begun:.0f} s.")


if __name__ == "__main__":
    main()
