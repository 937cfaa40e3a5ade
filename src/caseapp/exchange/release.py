"""The release manifest: which files a version of the program consists of, with their sums, signed by those who publish it.

It lies beside the files on a stick. `docs/formats/release-1.md` describes it. Until the signature is checked nothing of it is
interpreted but its five lines of frame (`exchange/frame.py`); whose key signed it, the caller knows.
"""

import json
import re
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.frame import Frame, Refusals
from caseapp.exchange.summary.envelope import Sign, Verify
from caseapp.exchange.summary.strict import Part, parse_json

NAME = "caseapp-release.txt"
MOST_FILE = 64 * 1024
"""Bytes of the largest manifest that is read."""
MOST_FILES = 20
MOST_SIZE = 500_000_000
"""Bytes of the largest file that a release may hold."""
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,3})(?:\.(?:0|[1-9][0-9]{0,3})){2}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SUM = re.compile(r"[0-9a-f]{64}")
_ENTRIES = ("format", "version", "commit", "made", "files")
_BROUGHT = words(
    "Do not install anything from this folder. Ask whoever brought it for the whole release again, on another stick."
)
_FRAME = Frame(
    "release",
    MOST_FILE,
    Refusals(
        other=words("The file {name} in this folder is not the list of a release of caseapp.", name=NAME),
        version=words("The list of this release has a form that this caseapp does not know."),
        length=words("The list of this release is damaged: its length is not written as it should be."),
        unsigned=words("The list of this release is not signed, or its end is damaged."),
        changed=words("The signature of this release is wrong: its list was changed after it was signed."),
        advice=_BROUGHT,
    ),
)


class System(StrEnum):
    """What a file of a release is for. PAPER is for reading: the bill of materials."""

    WINDOWS = "windows"
    DEBIAN = "debian"
    FOLDER = "folder"
    PAPER = "paper"


# A name is one of a file beside the manifest and nothing else: no way, no dot in front, no device of Windows (CON, NUL).
_NAMES = {
    System.WINDOWS: re.compile(r"caseapp[a-z0-9._-]{0,60}\.exe"),
    System.DEBIAN: re.compile(r"caseapp[a-z0-9._-]{0,60}\.deb"),
    System.FOLDER: re.compile(r"caseapp[a-z0-9._-]{0,60}\.tar\.xz"),
    System.PAPER: re.compile(r"caseapp[a-z0-9._-]{0,60}\.json"),
}


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One file: its name beside the manifest, its bytes, and their SHA-256 in hexadecimal."""

    name: str
    system: System
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """One version of the program, built from one commit."""

    version: str
    commit: str
    made: date
    files: tuple[ReleaseFile, ...]

    def file_for(self, system: System) -> ReleaseFile | None:
        """The one file for a system."""
        return next((file for file in self.files if file.system == system), None)


@dataclass(frozen=True, slots=True)
class Signed:
    """A release whose signature fits the key (32 bytes) that stands beside it."""

    release: Release
    public_key: bytes


def order_of(version: str) -> tuple[int, ...]:
    """A version as numbers, by which later ones are known."""
    return tuple(int(part) for part in version.split("."))


def release_bytes(release: Release, sign: Sign, public_key: bytes) -> bytes:
    """The manifest as a file. ValueError or KnownError where it would not be read back as it is."""
    entries = {"format": "caseapp-release/1", **asdict(release), "made": release.made.isoformat()}
    payload = json.dumps(entries, ensure_ascii=True, indent=1).encode("ascii")
    if _release(payload) != release:
        raise ValueError("the manifest does not read back equal")
    return _FRAME.framed(payload, sign, public_key)


def read_release(data: bytes, verify: Verify) -> Signed:
    """The release and the key that signed it. KnownError with a sentence for whatever else the bytes are."""
    if len(data) > MOST_FILE:
        raise KnownError(_FRAME.refusals.other, _BROUGHT)
    envelope = _FRAME.unframed(data, verify)
    return Signed(_release(envelope.payload), envelope.public_key)


def _release(payload: bytes) -> Release:
    entries = Part(parse_json(payload)).entries(_ENTRIES)
    if entries["format"].text() != "caseapp-release/1":
        raise _wrong(entries["format"])
    files = entries["files"].items()
    if not 1 <= len(files) <= MOST_FILES:
        raise _wrong(entries["files"])
    read = tuple(_file(one) for one in files)
    held = [file.system for file in read if file.system != System.PAPER]
    if len({file.name for file in read}) != len(read) or len(set(held)) != len(held):
        raise _wrong(entries["files"])
    return Release(
        _fitting(entries["version"], _VERSION),
        _fitting(entries["commit"], _COMMIT),
        _day(entries["made"]),
        read,
    )


def _file(part: Part) -> ReleaseFile:
    entries = part.entries(("name", "system", "size", "sha256"))
    said = entries["system"].text(20)
    if said not in set(System):
        raise _wrong(entries["system"])
    size = entries["size"].number(1)
    if size > MOST_SIZE:
        raise _wrong(entries["size"])
    name = _fitting(entries["name"], _NAMES[System(said)])
    return ReleaseFile(name, System(said), size, _fitting(entries["sha256"], _SUM))


def _fitting(part: Part, form: re.Pattern[str]) -> str:
    text = part.text(100)
    if not form.fullmatch(text):
        raise _wrong(part)
    return text


def _day(part: Part) -> date:
    try:
        return date.fromisoformat(_fitting(part, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")))
    except ValueError:
        raise _wrong(part) from None


def _wrong(part: Part) -> KnownError:
    return KnownError(
        words("The list of this release cannot be used: “{place}” is not as it should be.", place=part.place),
        _BROUGHT,
    )
