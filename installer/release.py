"""Puts a release together: `python3 -m installer.release --key FILE [--words FILE] [--only SYSTEM …]`, after the installers were built.

Writes into dist/release what goes onto the stick: the installers, the folder as an archive, the bill of materials, and the signed list of
all of them with their sums. What was written is then read back as the program will read it. Decision 0028.
"""

import argparse
import io
import lzma
import shutil
import subprocess
import tarfile
from collections.abc import Collection
from datetime import UTC, date, datetime
from pathlib import Path

from caseapp.exchange.release import NAME, Release, ReleaseFile, System, read_release, release_bytes
from caseapp.vault.release_keys import RELEASE_KEYS
from caseapp.vault.signing import Signer, verify
from installer.checkout import DIST, FOLDER, ROOT, last_change, sha256_of, size, tool, version
from installer.release_key import asked_passphrase, open_key
from installer.sbom import write_sbom

RELEASE = DIST / "release"


SYSTEMS = (System.WINDOWS, System.DEBIAN, System.FOLDER)


def put_together(folder: Path = RELEASE, systems: Collection[System] = SYSTEMS) -> dict[Path, System]:
    """Copy and make the files of a release into an empty folder. SystemExit where an installer is not built."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = {
        folder / f"caseapp-{version()}-windows.exe": System.WINDOWS,
        folder / f"caseapp_{version()}_amd64.deb": System.DEBIAN,
        folder / f"caseapp-{version()}-linux.tar.xz": System.FOLDER,
    }
    files = {file: system for file, system in files.items() if system in systems}
    for file, system in files.items():
        if system == System.FOLDER:
            pack_folder(FOLDER, file, last_change())
        elif (DIST / file.name).is_file():
            shutil.copyfile(DIST / file.name, file)
        else:
            raise SystemExit(f"{file.name} is not built yet: python3 dev.py package")
    bill = folder / f"caseapp-{version()}-sbom.json"
    write_sbom(bill, FOLDER, windows=System.WINDOWS in systems)
    return {**files, bill: System.PAPER}


def pack_folder(folder: Path, target: Path, moment: int) -> None:
    """The folder as an archive that is the same bytes each time: names in order, one date, no owner."""
    top = f"caseapp-{version()}"
    with (
        lzma.open(target, "wb", preset=9) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = tar.gettarinfo(path, f"{top}/{path.relative_to(folder)}".removesuffix("/."))
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "", ""
            runs = path.is_dir() or (not path.is_symlink() and path.stat().st_mode & 0o100)
            entry.mode = 0o755 if runs else 0o644
            content = path.read_bytes() if entry.isreg() else b""
            tar.addfile(entry, io.BytesIO(content) if entry.isreg() else None)


def sign(files: dict[Path, System], commit: str, made: date, signer: Signer) -> bytes:
    """The signed list of files."""
    entries = tuple(
        ReleaseFile(path.name, system, path.stat().st_size, sha256_of(path))
        for path, system in sorted(files.items())
    )
    return release_bytes(Release(version(), commit, made, entries), signer.sign, signer.public_key)


def commit_here() -> str:
    """The commit of the checkout. SystemExit where something in it is changed: a release names exactly what it was built from."""
    if subprocess.check_output(
        [tool("git"), "status", "--porcelain", "--untracked-files=no"], cwd=ROOT, text=True
    ).strip():
        raise SystemExit(
            "Something in the checkout is changed and not committed, so no release is made of it."
        )
    return subprocess.check_output([tool("git"), "rev-parse", "HEAD"], cwd=ROOT, text=True).strip()


def main() -> None:
    """Ask for the key, put everything together, sign, read back."""
    parser = argparse.ArgumentParser(description="Put a release together and sign it.")
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("--words", type=Path, help="a file with the words of the key; asked for otherwise")
    parser.add_argument("--only", nargs="+", type=System, choices=SYSTEMS, default=SYSTEMS, metavar="SYSTEM")
    given = parser.parse_args()
    signer = open_key(given.key, asked_passphrase(given.words))
    commit, made = commit_here(), datetime.fromtimestamp(last_change(), UTC).date()
    files = put_together(systems=given.only)
    (RELEASE / NAME).write_bytes(sign(files, commit, made, signer))
    read = read_release((RELEASE / NAME).read_bytes(), verify)
    for file in read.release.files:
        print(f"{file.sha256}  {file.name}  {size(RELEASE / file.name)}")
    known = "known to this program" if read.public_key in RELEASE_KEYS else "NOT known to this program"
    print(
        f"{RELEASE.relative_to(ROOT)}: version {read.release.version} of commit {commit[:12]}, signed by a key {known}"
    )


if __name__ == "__main__":
    main()
