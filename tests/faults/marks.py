"""Marked texts, every way in which one could stand in a file, and what a record of calls tells of them.

Encodings: UTF-8, UTF-16 in both orders, UTF-32, base64 at every offset, hexadecimal; besides Windows-1251, the escapes of
JSON and the percent signs of addresses (lists of recent files).
"""

import base64
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from caseapp.records.names import search_key
from tests.faults import trace

_WRITING = ("write", "pwrite64", "sendto")
_IN_PIECES = ("writev", "pwritev", "pwritev2", "sendmsg")
_UNREADABLE = ("sendfile", "copy_file_range", "splice")
_LIMITING = ("prlimit64", "setrlimit")
_NAMING = (
    "open", "openat", "openat2", "creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "symlink",
    "symlinkat", "link", "linkat", "execve", "memfd_create",
)  # fmt: skip
_FAR = ("AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK", "AF_BLUETOOTH", "AF_VSOCK")
_LETTERS = ("bcdfghjkmpqrtvwz", "бвгджзклмнпрстфх", "ғқңұһбвгджзкл")
_LEAST = 8


@dataclass
class Tally:
    """Counts of one session. `asked` are marks found where the person wanted them: without any, nothing was tried."""

    marks: int = 0
    files: int = 0
    written: int = 0
    names: int = 0
    sockets: int = 0
    processes: int = 0
    left_behind: int = 0
    asked: int = 0
    core_forbidden: bool = False
    """Whether core dumps were forbidden by the first process, before it began another one."""
    failures: Counter[str] = field(default_factory=Counter)


def marked(count: int, seed: int) -> list[str]:
    """Texts that stand nowhere else: Latin, Russian and Kazakh letters."""
    chance = random.Random(seed)
    return ["".join(chance.choices(_LETTERS[number % 3], k=14)).capitalize() for number in range(count)]


def on_paper() -> str:
    """What is written on the attached paper of the day; made here, lest it stand in a compiled module."""
    return marked(1, seed=4711)[0]


def with_folded(texts: Sequence[str]) -> list[str]:
    """The texts, and how the search for people folds them: such a key tells a name, too."""
    folded = [form for text in texts for form in (text.lower(), *search_key(text).split())]
    return list(dict.fromkeys([*texts, *(form for form in folded if len(form) >= _LEAST)]))


def encodings(text: str) -> Iterator[tuple[str, bytes]]:
    """How a text could stand in a file."""
    plain = text.encode("utf-8")
    for name in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
        yield name, text.encode(name)
    yield from (("hex", plain.hex().encode()), ("hex", plain.hex().upper().encode()))
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + plain)
        yield "base64", whole[4 if shift else 0 : len(whole) - 4]
    if not text.isascii():
        yield "json", json.dumps(text)[1:-1].encode()
        yield "percent", quote(text).encode()
    try:
        yield "cp1251", text.encode("cp1251")
    except UnicodeEncodeError:
        return


def found_in(content: bytes, texts: Sequence[str]) -> Iterator[str]:
    """The encodings in which marks stand in some bytes, one for each mark and encoding."""
    for text in texts:
        for name, needle in encodings(text):
            if len(needle) >= _LEAST and needle in content:
                yield name


@dataclass(frozen=True)
class Places:
    """Folders of a session: `asked` holds what the person wanted in clear, `told` what the watcher himself needs."""

    asked: Path = Path("/nowhere/asked")
    told: Path = Path("/nowhere/told")

    def is_told(self, path: str) -> bool:
        """Whether it is the watcher's own."""
        return path.startswith(f"{self.told}/")

    def is_asked(self, path: str) -> bool:
        """Whether the person wanted it."""
        return path.startswith(f"{self.asked}/")


def read_record(record: Path, texts: Sequence[str], places: Places = Places()) -> Tally:
    """What was written to files, pipes, terminals and sockets, call by call; pieces of one file are looked at together."""
    tally, written, names = Tally(), dict[str, bytearray](), set[str]()
    processes: set[str] = set()
    for call in trace.calls(record):
        processes.add(call.process)
        if call.name in _LIMITING and len(processes) == 1:
            tally.core_forbidden |= _forbids_core(call)
        if call.name in ("socket", "connect"):
            _count_socket(call, tally)
        elif call.name in _UNREADABLE and _matters(call.path(0)):
            tally.failures[f"{call.name} writes what was not recorded"] += 1
        elif call.name in (*_WRITING, *_IN_PIECES) and _matters(call.path(0)):
            written.setdefault(call.path(0), bytearray()).extend(_content(call))
        elif call.name in _NAMING:
            names.update(call.texts())
    _search(written, texts, places, tally)
    for name in names:
        if places.is_asked(name) or places.is_told(name):
            continue
        told = name.encode("utf-8", "surrogateescape")
        tally.failures.update(f"{how} in the name of a file or process" for how in found_in(told, texts))
    if not tally.core_forbidden:
        tally.failures["core dumps were not forbidden at once"] += 1
    tally.names, tally.processes = len(names), len(processes)
    return tally


def _forbids_core(call: trace.Call) -> bool:
    told = ",".join(str(argument) for argument in call.arguments)
    return "RLIMIT_CORE" in told and "rlim_cur=0" in told and "rlim_max=0" in told


def _content(call: trace.Call) -> bytes:
    if call.name in _IN_PIECES:
        return "".join(call.texts()).encode("utf-8", "surrogateescape")
    return call.data(1)[: call.result] if isinstance(call.arguments[1], bytes) else b""


def _search(written: dict[str, bytearray], texts: Sequence[str], places: Places, tally: Tally) -> None:
    for path, content in written.items():
        if places.is_told(path):
            continue
        tally.files += 1
        tally.written += len(content)
        found = list(found_in(bytes(content), texts))
        if places.is_asked(path):
            tally.asked += len(found)
        else:
            tally.failures.update(f"{name} in {kind_of(path)}" for name in found)


def _count_socket(call: trace.Call, tally: Tally) -> None:
    """Any way out of this computer is a failure; a local one (D-Bus, the display) is counted."""
    told = " ".join(str(argument) for argument in call.arguments)
    if any(family in told for family in _FAR):
        tally.failures[f"{call.name} out of this computer"] += 1
    elif call.name == "socket":
        tally.sockets += 1


def _matters(path: str) -> bool:
    """Whether somebody could read later what is written there: everything but the bin."""
    return bool(path) and path != "/dev/null"


def kind_of(path: str) -> str:
    """A file without what is chance in its name."""
    name = Path(path).name
    if name.startswith(("vault", "head")):
        return "".join(letter for letter in name if not letter.isdigit())
    return path.partition(":")[0] if not path.startswith("/") else f"a file like *{Path(path).suffix}"


def search_folders(
    folders: Sequence[Path], texts: Sequence[str], tally: Tally, asked: Path | None = None
) -> None:
    """Whatever lies in the folders after the session, names included; pages of a PDF are unpacked first."""
    for file in [file for folder in folders for file in folder.rglob("*")]:
        if asked is not None and file.is_relative_to(asked):
            continue
        told = str(file).encode("utf-8", "surrogateescape")
        tally.failures.update(f"{name} in the name of a file" for name in found_in(told, texts))
        if file.is_file():
            content = file.read_bytes() + (_unpacked(file) if file.suffix == ".pdf" else b"")
            tally.failures.update(f"{name} left in {kind_of(str(file))}" for name in found_in(content, texts))


def _unpacked(file: Path) -> bytes:
    import pikepdf

    with pikepdf.open(file) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        return b"\n".join(stream.read_bytes() for stream in streams if "/FontFile2" not in stream)
