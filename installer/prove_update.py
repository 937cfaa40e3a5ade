"""Goes the whole way of a release once: `.venv/bin/python -m installer.prove_update [--debian FOLDER]`, as root.

Release keys are made as decision 0028 says, everyday and in reserve, and thrown away afterwards; in a copy of the last commit they take the place of the
program's own, and the package is built there, then built again as a later version. Both become releases on sticks. On a bare Debian the older one is
installed, and the installed program looks at the sticks: it takes the newer version, signed by either key, and refuses what is changed, damaged,
signed by a stranger, the same, or older. Then the line that it showed is run, and the newer one opens the records of the older.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from caseapp.exchange.release import NAME, read_release, release_bytes
from caseapp.vault.signing import verify
from installer.checkout import BUILD, ROOT, run, tool, version
from installer.prove_deb import bare_debian, inside
from installer.release_key import asked_passphrase, open_key

NEWER = "99.0.0"


@dataclass(frozen=True, slots=True)
class Key:
    """A release key as its maker gets it: the file, the file with its words, the public half in hexadecimal digits."""

    file: Path
    words: Path
    public: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the last commit, in which something may be changed and built."""

    place: Path

    def python(self, *arguments: str) -> str:
        """Run the project's Python on the code of the copy; gives what it said. SystemExit where it fails."""
        command = [sys.executable, *arguments]
        told = {"PYTHONPATH": f"{self.place / 'src'}:{self.place}"}
        done = subprocess.run(
            command, cwd=self.place, env={**_plain(), **told}, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise SystemExit(f"FAILED {arguments}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def write(self, file: str, change: Callable[[str], str]) -> None:
        """Change a file and commit it, because a release is made of what is committed and nothing else."""
        path = self.place / file
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        author = ("-c", "user.name=Nobody", "-c", "user.email=nobody@localhost")
        run(tool("git"), *author, "commit", "--quiet", "--all", "-m", f"Changed {file}", folder=self.place)

    def release(self, key: Key, stick: Path) -> None:
        """Sign what is built and lay it on a stick."""
        signing = ("--key", str(key.file), "--words", str(key.words), "--only", "debian", "folder")
        print(self.python("-m", "installer.release", *signing).splitlines()[-1], flush=True)
        shutil.copytree(self.place / "dist" / "release", stick)


def make_copy(place: Path) -> Copy:
    """The last commit; the building tools and numpy's wheel are those of the checkout, which follow from the same locks."""
    run(tool("git"), "clone", "--quiet", str(ROOT), str(place))
    (place / "build").mkdir()
    for name in ("venv", "numpy"):
        if (BUILD / name).exists():
            (place / "build" / name).symlink_to(BUILD / name)
    return Copy(place)


def make_key(copy: Copy, folder: Path, name: str) -> Key:
    """By the tool, as its maker does it."""
    file, words = folder / f"{name}.key", folder / f"{name}.words"
    said = copy.python("-m", "installer.release_key", str(file))
    public, passphrase = (line.rpartition(": ")[2] for line in said.splitlines())
    words.write_text(passphrase + "\n", encoding="utf-8")
    return Key(file, words, public)


def with_keys(source: str, everyday: Key, reserve: Key) -> str:
    """`vault/release_keys.py` with these two keys in the place of its own."""
    keys = iter((everyday.public, reserve.public))
    changed, times = re.subn(r'fromhex\("[0-9a-f]{64}"\)', lambda _found: f'fromhex("{next(keys)}")', source)
    if times != 2:
        raise SystemExit(f"vault/release_keys.py has {times} keys, not two")
    return changed


def make_sticks(place: Path) -> Path:
    """Build both versions, and lay out what may come on a stick; the folder with all of them and the older package."""
    copy, sticks = make_copy(place / "checkout"), place / "sticks"
    everyday, reserve, stranger = (make_key(copy, place, one) for one in ("everyday", "reserve", "stranger"))
    copy.write("src/caseapp/vault/release_keys.py", lambda text: with_keys(text, everyday, reserve))
    copy.python("-m", "installer.build_deb")
    copy.release(everyday, sticks / "same")
    shutil.copy(copy.place / "dist" / f"caseapp_{version()}_amd64.deb", place)
    copy.write("src/caseapp/__init__.py", lambda text: text.replace(version(), NEWER))
    copy.python("-m", "installer.build_deb")
    copy.release(everyday, sticks / "newer")
    for stick, key in (("reserve", reserve), ("stranger", stranger)):
        shutil.copytree(sticks / "newer", sticks / stick)
        sign_again(sticks / stick / NAME, key)
    spoil(sticks)
    return sticks


def sign_again(listed: Path, key: Key) -> None:
    """The same list of the same files, signed by another key."""
    signer = open_key(key.file, asked_passphrase(key.words))
    signed = read_release(listed.read_bytes(), verify).release
    listed.write_bytes(release_bytes(signed, signer.sign, signer.public_key))


def spoil(sticks: Path) -> None:
    """Sticks with which somebody, or the stick itself, has done something."""
    for name in ("changed", "damaged", "exchanged", "cut"):
        shutil.copytree(sticks / "newer", sticks / name)
    listed = sticks / "changed" / NAME
    listed.write_bytes(listed.read_bytes().replace(NEWER.encode(), b"98.0.0"))
    package = f"caseapp_{NEWER}_amd64.deb"
    data = bytearray((sticks / "damaged" / package).read_bytes())
    data[len(data) // 2] ^= 1
    (sticks / "damaged" / package).write_bytes(data)
    (sticks / "cut" / package).write_bytes(data[:-1000])
    older = next((sticks / "same").glob("*.deb"))
    shutil.copyfile(older, sticks / "exchanged" / package)


REFUSED = {
    "same": "which you have already",
    "stranger": "signed with a key that this caseapp does not know",
    "changed": "changed after it was signed",
    "damaged": "is damaged",
    "exchanged": "is damaged",
    "cut": "is damaged",
}
"""The sticks that must be refused, with a part of what the program says then."""


def refuse(place: Path, stick: str, because: str) -> None:
    """The installed program refuses a stick, says why, and leaves no copy. SystemExit where it does not."""
    command = (tool("chroot"), str(place), "caseapp", "update", "check", f"/media/{stick}")
    done = subprocess.run(command, env=_plain(), capture_output=True, text=True, check=False)
    left = list((place / "root" / ".cache" / "caseapp" / "update").glob("*"))
    if done.returncode == 0 or because not in done.stderr or left:
        raise SystemExit(f"FAILED: {stick} was not refused rightly: {done.stdout}{done.stderr}{left}")
    print(f"refused {stick}: {done.stderr.splitlines()[0]}", flush=True)


def accept(place: Path, stick: str) -> str:
    """The installed program takes a stick; gives the line that installs its checked copy."""
    told = json.loads(inside(place, "caseapp", "update", "check", f"/media/{stick}", "--json"))
    if told["version"] != NEWER:
        raise SystemExit(f"FAILED: {told}")
    print(f"taken {stick}: version {told['version']}, commit {told['commit'][:12]}", flush=True)
    return str(told["command"])


def prove(place: Path, package: Path, sticks: Path) -> None:
    """Install the older version, look at every stick, install the newer one, and look at the older one from there."""
    shutil.copyfile(package, place / "root" / package.name)
    shutil.rmtree(place / "media")
    shutil.copytree(sticks, place / "media")
    inside(place, "apt-get", "update", "-qq")
    inside(place, "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{package.name}")
    opening = ("--vault", "/root/records", "--passphrase-file", "/root/words")
    made = inside(
        place,
        "caseapp",
        "practice",
        "/root/records",
        "--kind",
        "shelter",
        "--people",
        "20",
        "--quarters",
        "1",
    )
    passphrase = (
        next(line for line in made.splitlines() if line.startswith("passphrase")).partition(":")[2].strip()
    )
    (place / "root" / "words").write_text(passphrase + "\n", encoding="utf-8")
    for stick, because in REFUSED.items():
        refuse(place, stick, because)
    accept(place, "reserve")
    line = accept(place, "newer")
    print(f"it says: {line}")
    inside(
        place,
        *line.removeprefix("sudo ").replace("install ", "install -y -qq --no-install-recommends ").split(),
    )
    print(f"installed: {inside(place, 'dpkg-query', '-W', 'caseapp').strip()}")
    inside(place, "caseapp", "check", *opening)
    refuse(place, "same", "which is older than yours")
    inside(place, "apt-get", "purge", "-y", "-qq", "caseapp")


def forget(debian: Path) -> None:
    """Take away what was laid into the bare Debian."""
    for name in ("media", "root/records", "root/.cache/caseapp", "root/.config/caseapp"):
        shutil.rmtree(debian / name, ignore_errors=True)
    (debian / "media").mkdir()
    for file in [debian / "root" / "words", *(debian / "root").glob("caseapp_*.deb")]:
        file.unlink(missing_ok=True)


def _plain() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": "/root", "LC_ALL": "C.UTF-8"}


def main() -> None:
    """Do all of it, and leave the bare Debian as it was found."""
    parser = argparse.ArgumentParser(
        description="Go the whole way of a release once, with keys that are thrown away."
    )
    parser.add_argument("--debian", type=Path, help="a folder with a bare Debian 12; a new one otherwise")
    given = parser.parse_args()
    begun = time.monotonic()
    with TemporaryDirectory(prefix="caseapp-release-") as place, bare_debian(given.debian) as debian:
        sticks = make_sticks(Path(place))
        try:
            prove(debian, Path(place) / f"caseapp_{version()}_amd64.deb", sticks)
        finally:
            forget(debian)
    print(f"All of it ended well, in {time.monotonic() - begun:.0f} s.")


if __name__ == "__main__":
    main()
