"""What lies in dropped files and folders: reports, cards, and everything else, which is left alone and hardly looked at."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.exchange.card import MOST_CARD
from caseapp.exchange.summary.files import read_beginning
from caseapp.vault.sealing import AGE_HEADER

NAMES_OF_REPORTS = frozenset({".pdf", ".age", ".caseapp"})
"""How the names of reports end. A file with another name is taken for one where it begins like one."""
_LEFT_OUT = frozenset({"$recycle.bin", "system volume information", "lost+found", "found.000"})
"""Folders of systems on a stick: what lies there was thrown away, or never was anybody's."""
_PEEK = 4096
_REPORTS_BEGIN = (b"%PDF-", b"-----BEGIN CASEAPP SUMMARY")
_CARDS_BEGIN = b'{"format":"caseapp-card"'


class Kind(Enum):
    """What a file is taken for before anything of it is read."""

    REPORT = auto()
    CARD = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """The files of what was dropped, in the order of their names, each once; and folders that cannot be read."""

    files: tuple[Path, ...]
    closed: tuple[Path, ...]


def files_in(paths: Sequence[Path]) -> Found:
    """The files named, and those inside the folders named; folders of systems and hidden ones are left out."""
    files: dict[Path, None] = {}
    closed: list[Path] = []
    for path in paths:
        files.update(dict.fromkeys(_inside(path, closed) if os.path.isdir(path) else [path]))  # noqa: PTH112
    return Found(tuple(files), tuple(closed))


def _inside(folder: Path, closed: list[Path]) -> Iterator[Path]:
    def cannot(error: OSError) -> None:
        closed.append(Path(error.filename or folder))

    for place, folders, names in os.walk(folder, onerror=cannot):
        folders[:] = sorted(name for name in folders if name[0] != "." and name.lower() not in _LEFT_OUT)
        yield from (Path(place, name) for name in sorted(names))


def kind_of(path: Path) -> Kind:
    """What a file is, by its name and its first bytes; never waits on a pipe or a device."""
    beginning = _beginning(path)
    if beginning.startswith(_CARDS_BEGIN):
        return Kind.CARD
    named = path.suffix.lower() in NAMES_OF_REPORTS and path.name[0] != "."
    if named or beginning.startswith(AGE_HEADER) or any(mark in beginning for mark in _REPORTS_BEGIN):
        return Kind.REPORT
    return Kind.OTHER


def cards_beside(files: Sequence[Path]) -> tuple[Path, ...]:
    """Cards that lie in the folders of some files."""
    folders = list(dict.fromkeys(file.parent for file in files))[:_MOST_FOLDERS]
    return tuple(path for folder in folders for path in _small_files(folder) if kind_of(path) is Kind.CARD)


_MOST_FOLDERS = 100
_MOST_BESIDE = 500


def _small_files(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            small = [entry.path for entry in entries if entry.is_file() and entry.stat().st_size <= MOST_CARD]
    except OSError:
        return []
    return [Path(path) for path in sorted(small)[:_MOST_BESIDE]]


def _beginning(path: Path) -> bytes:
    try:
        return read_beginning(path, _PEEK)
    except KnownError:
        return b""
