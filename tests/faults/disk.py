"""A disk that may lose whatever was not synced: files and folders with their durable and their pending state.

Stricter than any real file system: syncing a file makes its bytes last but not its name, syncing a folder makes its names
last; pending writes are kept or lost each on its own and in any order, and torn at the sector.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeVar

from tests.faults.trace import Call

SECTOR = 512
MODES = ("none", "all", "some", "some", "first", "torn", "torn", "torn")
"""What becomes of pending changes; where more states are possible, more are drawn."""

One = TypeVar("One")
Tree = dict[str, "bytes | Tree"]


@dataclass(eq=False)
class File:
    """Durable bytes and the writes (offset, bytes) and cuts (size, None) since the last sync."""

    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        """Everything so far lasts."""
        self.durable = _applied(self.durable, self.pending)
        self.pending.clear()

    def after_crash(self, chance: random.Random, mode: str) -> bytes:
        """The bytes that one power cut could leave."""
        kept = _kept(self.pending, chance, mode)
        if mode == "torn":
            kept = [piece for one in kept for piece in _sectors(one, chance)]
        return _applied(self.durable, kept)


@dataclass(eq=False)
class Folder:
    """Durable names, the changes since the last sync (each one or two names at once), and what programs see."""

    durable: dict[str, "File | Folder"] = field(default_factory=dict)
    pending: list[dict[str, "File | Folder | None"]] = field(default_factory=list)
    seen: dict[str, "File | Folder"] = field(default_factory=dict)

    def change(self, names: dict[str, "File | Folder | None"]) -> None:
        """Names appear, vanish or move: seen at once, lasting after a sync."""
        self.pending.append(names)
        _rename(self.seen, names)

    def sync(self) -> None:
        """The names seen now last."""
        self.durable = dict(self.seen)
        self.pending.clear()

    def after_crash(self, chance: random.Random, mode: str) -> Tree:
        """What one power cut could leave of it and all below it."""
        names = dict(self.durable)
        for change in _kept(self.pending, chance, mode):
            _rename(names, change)
        return {name: one.after_crash(chance, chance.choice(MODES)) for name, one in names.items()}


class Disk:
    """Takes recorded calls below one folder and tells what a power cut could leave at any moment.

    Whatever stands there before the first call is durable.
    """

    def __init__(self, root: str) -> None:
        self._root = root.rstrip("/")
        self.top = _standing(Path(self._root))
        self._places: dict[int, int] = {}

    def take(self, call: Call) -> bool:
        """Do what a call did. False where it changes nothing below the folder."""
        deed = getattr(self, f"_{call.name}", None)
        return bool(deed(call)) if deed is not None else False

    def crash(self, chance: random.Random) -> Tree:
        """One state that could be found after a power cut now."""
        return self.top.after_crash(chance, chance.choice(MODES[:5]))

    def settled(self) -> bool:
        """Whether nothing is pending, so that a power cut now leaves one state only."""
        return self.pending() == 0

    def pending(self) -> int:
        """How many changes a power cut now could take away."""
        return _pending(self.top)

    def _inside(self, path: str) -> bool:
        return path.startswith(self._root + "/") and not path.endswith("(deleted)")

    def _folder(self, path: str) -> Folder:
        found: File | Folder = self.top
        for part in PurePosixPath(path).relative_to(self._root).parts:
            assert isinstance(found, Folder)
            found = found.seen[part]
        assert isinstance(found, Folder)
        return found

    def _parent(self, path: str) -> tuple[Folder, str]:
        whole = PurePosixPath(path)
        return self._folder(str(whole.parent)), whole.name

    def _file(self, path: str) -> File:
        folder, name = self._parent(path)
        found = folder.seen[name]
        assert isinstance(found, File), path
        return found

    def _openat(self, call: Call) -> bool:
        return self._open(Call("open", call.arguments[1:], call.result, call.result_path))

    def _open(self, call: Call) -> bool:
        path, flags = call.path(0), str(call.arguments[1])
        self._places[call.result] = 0
        if not self._inside(path) or "O_CREAT" not in flags:
            assert not (self._inside(path) and "O_TRUNC" in flags)
            return False
        folder, name = self._parent(path)
        if name not in folder.seen:
            folder.change({name: File()})
        elif "O_TRUNC" in flags:
            self._file(path).pending.append((0, None))
        else:
            return False
        return True

    def _lseek(self, call: Call) -> bool:
        self._places[call.descriptor()] = call.result
        return False

    def _pwrite64(self, call: Call) -> bool:
        return self._wrote(call, call.number(3))

    def _write(self, call: Call) -> bool:
        place = self._places.get(call.descriptor(), 0)
        self._places[call.descriptor()] = place + call.result
        return self._wrote(call, place)

    def _wrote(self, call: Call, place: int) -> bool:
        if not self._inside(call.path(0)):
            return False
        self._file(call.path(0)).pending.append((place, call.data(1)[: call.result]))
        return True

    def _ftruncate(self, call: Call) -> bool:
        if self._inside(call.path(0)):
            self._file(call.path(0)).pending.append((call.number(1), None))
        return self._inside(call.path(0))

    def _fsync(self, call: Call) -> bool:
        path = call.path(0)
        if path == self._root:
            self.top.sync()
        elif self._inside(path):
            folder, name = self._parent(path)
            folder.seen[name].sync()
        return path == self._root or self._inside(path)

    _fdatasync = _fsync

    def _rename(self, call: Call) -> bool:
        source, target = call.path(0), call.path(1)
        if not self._inside(source) and not self._inside(target):
            return False
        assert PurePosixPath(source).parent == PurePosixPath(target).parent, "a move between folders"
        folder, name = self._parent(source)
        folder.change({name: None, PurePosixPath(target).name: folder.seen[name]})
        return True

    def _unlink(self, call: Call) -> bool:
        return self._gone(call.path(0))

    def _unlinkat(self, call: Call) -> bool:
        inside = call.path(1).startswith("/")
        return self._gone(call.path(1) if inside else f"{call.path(0)}/{call.path(1)}")

    _rmdir = _unlink

    def _gone(self, path: str) -> bool:
        if self._inside(path):
            folder, name = self._parent(path)
            folder.change({name: None})
        return self._inside(path)

    def _mkdir(self, call: Call) -> bool:
        if self._inside(call.path(0)):
            folder, name = self._parent(call.path(0))
            folder.change({name: Folder()})
        return self._inside(call.path(0))

    def _refuse(self, call: Call) -> bool:
        for argument in call.arguments:
            path = argument[1] if isinstance(argument, tuple) else argument
            text = path.decode("utf-8", "replace") if isinstance(path, bytes) else path
            assert not self._inside(text), f"{call.name} is not understood"
        return False

    _writev = _pwritev = _pwritev2 = _truncate = _fallocate = _renameat = _renameat2 = _mkdirat = _refuse
    _link = _linkat = _symlink = _symlinkat = _copy_file_range = _sendfile = _splice = _creat = _openat2 = (
        _refuse
    )


def _pending(one: File | Folder) -> int:
    below = one.seen.values() if isinstance(one, Folder) else ()
    return len(one.pending) + sum(_pending(inner) for inner in below)


def _standing(path: Path) -> Folder:
    names: dict[str, File | Folder] = {}
    for one in path.iterdir() if path.exists() else ():
        names[one.name] = _standing(one) if one.is_dir() else File(one.read_bytes())
    return Folder(dict(names), [], dict(names))


def _kept(pending: list[One], chance: random.Random, mode: str) -> list[One]:
    if mode == "none":
        return []
    if mode == "first":
        return pending[: chance.randrange(len(pending) + 1)]
    if mode == "some":
        return [one for one in pending if chance.random() < 0.5]
    return list(pending)


def _sectors(one: tuple[int, bytes | None], chance: random.Random) -> list[tuple[int, bytes | None]]:
    place, data = one
    if data is None:
        return [one] if chance.random() < 0.5 else []
    starts = range(0, len(data), SECTOR)
    return [(place + at, data[at : at + SECTOR]) for at in starts if chance.random() < 0.5]


def _applied(durable: bytes, changes: list[tuple[int, bytes | None]]) -> bytes:
    if not changes:
        return durable
    content = bytearray(durable)
    for place, data in changes:
        size = place if data is None else max(len(content), place + len(data))
        content.extend(bytes(max(0, size - len(content))))
        if data is None:
            del content[place:]
        else:
            content[place : place + len(data)] = data
    return bytes(content)


def _rename(names: dict[str, File | Folder], change: dict[str, File | Folder | None]) -> None:
    for name, one in change.items():
        if one is None:
            names.pop(name, None)
        else:
            names[name] = one
