"""Watching a real program from outside: every call by which it changes a file, with the bytes, in order.

strace records at the border to the system, so nothing of the program is replaced or slowed down into another program.
Where strace is missing, the campaigns that need it cannot run and their tests say so.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    "open,openat,openat2,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,truncate,ftruncate,fallocate,"
    "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,"
    "copy_file_range,sendfile,splice,memfd_create,socket,connect"
)
_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(<[^>]*>)?", re.DOTALL)
_HEX = re.compile(r"(?:\\x[0-9a-f]{2})+")
_TOKEN = re.compile(r'\s*"([^"]*)"(\.\.\.)?|\s*(-?\w+)?<([^>]*)>|([^,]+)')


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded. Paths and bytes are decoded; a descriptor is a number and the path behind it."""

    name: str
    arguments: tuple[bytes | tuple[str, str] | str, ...]
    result: int
    result_path: str = ""
    process: str = ""

    def path(self, place: int) -> str:
        """The path given as an argument, or the one behind a descriptor."""
        argument = self.arguments[place]
        if isinstance(argument, bytes):
            return argument.decode("utf-8", "surrogateescape")
        return argument[1] if isinstance(argument, tuple) else argument

    def data(self, place: int) -> bytes:
        """The bytes of an argument."""
        argument = self.arguments[place]
        assert isinstance(argument, bytes), self.name
        return argument

    def number(self, place: int) -> int:
        """A number given as an argument."""
        return int(str(self.arguments[place]), 0)

    def texts(self) -> Iterator[str]:
        """Every text among the arguments, those inside lists included."""
        for argument in self.arguments:
            if isinstance(argument, bytes):
                yield argument.decode("utf-8", "surrogateescape")
            elif isinstance(argument, str):
                yield _text(argument)

    def descriptor(self, place: int = 0) -> int:
        """The number of a descriptor."""
        argument = self.arguments[place]
        return int(argument[0]) if isinstance(argument, tuple) else -1


def available() -> bool:
    """Whether strace is there and may be used."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.call([strace, "-qq", "-o", "/dev/null", "true"]) == 0


def strace(output: Path, *more: str) -> list[str]:
    """The front of a command line that runs the rest of it under watch."""
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "100000000", "-o", str(output), *more]


def record(
    arguments: Sequence[str], output: Path, environment: dict[str, str] | None = None, also: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a Python module of this checkout under watch; the record stands in `output`. `also` names more calls."""
    command = [*strace(output, "-e", f"trace={CALLS}{also}"), sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def calls(record_file: Path) -> Iterator[Call]:
    """The calls that succeeded, in order; halves of an interrupted line are put together."""
    halves: dict[str, str] = {}
    with record_file.open("r", encoding="ascii") as lines:
        for line in lines:
            whole = _whole(line.rstrip("\n"), halves)
            call = _call(whole) if whole else None
            if call is not None:
                yield call


def _whole(line: str, halves: dict[str, str]) -> str:
    process = line.partition(" ")[0]
    if line.endswith("<unfinished ...>"):
        halves[process] = line.removesuffix("<unfinished ...>").rstrip()
        return ""
    if "resumed>" in line[:60]:
        return halves.pop(process) + line.partition("resumed>")[2]
    return line


def _call(line: str) -> Call | None:
    found = _LINE.match(line)
    if found is None or found[4] == "?" or int(found[4]) < 0:
        return None
    arguments = tuple(_argument(token) for token in _TOKEN.finditer(found[3]))
    return Call(found[2], arguments, int(found[4]), _text((found[5] or "")[1:-1]), found[1])


def _argument(token: re.Match[str]) -> bytes | tuple[str, str] | str:
    quoted, cut, number, path, other = token.groups()
    if cut:
        raise ValueError("strace cut a buffer short")
    if quoted is not None:
        return bytes.fromhex(quoted.replace("\\x", ""))
    return (number or "", _text(path)) if path is not None else other.strip()


def _text(hexed: str) -> str:
    return _HEX.sub(
        lambda found: bytes.fromhex(found[0].replace("\\x", "")).decode("utf-8", "surrogateescape"), hexed
    )
