"""Watches a program from outside, on an X server: when its window is painted and answers, and what that took.

Nothing is put into the program for it, so the installed one is measured as it is. A window counts as usable when it is painted
and then answers the question with which window managers find out whether a window hangs (_NET_WM_PING): the program
reads what is typed from that moment on. Libraries of X are asked by ctypes; Linux alone.
"""

import ctypes
import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from ctypes.util import find_library
from pathlib import Path
from typing import NamedTuple

_MAPPED, _MESSAGE = 19, 33
_TOLD = (1 << 19) | (1 << 17)
"""SubstructureNotifyMask, for windows that come; StructureNotifyMask, by which Qt sends its answer."""
_SMALLEST = 300
"""Pixels; smaller windows are Qt's own, never shown."""
_PATCH = 64
_PIXMAP, _ALL_PLANES = 2, 0xFFFFFFFF
_PATIENCE = 120.0
_ERRORS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Usable(NamedTuple):
    """One start: seconds until the window was usable, seconds of processor time until it was painted, megabytes in memory (proportional).

    What a program does in the background after the painting belongs to no start, so its work is not counted.
    """

    seconds: float
    worked: float
    memory: float


class _Event(ctypes.Structure):
    """XMapEvent, as far as it is needed, in the room of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong), ("window", ctypes.c_ulong), ("rest", ctypes.c_long * 18),
    )  # fmt: skip


class _Message(ctypes.Structure):
    """XClientMessageEvent."""

    _fields_ = (
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )  # fmt: skip


class Screen:
    """An X server without windows of others, such as an Xvfb of one's own."""

    def __init__(self, display: str) -> None:
        """OSError where there is no such display."""
        self.x = ctypes.CDLL(find_library("X11") or "libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = self.x.XInternAtom.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.c_void_p
        opened = self.x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"there is no display {display}")
        self.display = ctypes.c_void_p(opened)
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.protocols, self.ping = (
            self.x.XInternAtom(self.display, name, 0) for name in (b"WM_PROTOCOLS", b"_NET_WM_PING")
        )
        self.calm = _ERRORS(lambda _display, _error: 0)  # a window that is gone is no reason to end
        self.x.XSetErrorHandler(self.calm)
        self.x.XSelectInput(self.display, self.root, ctypes.c_long(_TOLD))
        self.x.XSync(self.display, 1)

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> Usable:
        """Start a program, wait until its window is usable, and end it. RuntimeError where none comes."""
        begin = time.perf_counter()
        with subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL) as program:
            try:
                window = self._mapped(begin)
                self._painted(window, begin)
                worked = sum(map(processor_time, family_of(program.pid)))
                self._answered(window, begin)
                seconds = time.perf_counter() - begin
                return Usable(seconds, worked, sum(map(proportional, family_of(program.pid))))
            finally:
                family = family_of(program.pid)
                for one in family:
                    os.kill(one, signal.SIGKILL)
                program.wait()
                _end(family, time.perf_counter())
                self.x.XSync(self.display, 1)

    def _mapped(self, begin: float) -> int:
        while True:
            event = self._next(begin)
            if event.type == _MAPPED and min(self._size(event.window)) >= _SMALLEST:
                return int(event.window)

    def _painted(self, window: int, begin: float) -> None:
        """Qt's windows have no background of their own: what is not black on a black screen has been painted."""
        wide, high = self._size(window)
        place = (wide // 2 - _PATCH // 2, high // 2 - _PATCH // 2, _PATCH, _PATCH)
        drawable = ctypes.c_ulong(window)
        while True:
            image = self.x.XGetImage(self.display, drawable, *place, ctypes.c_ulong(_ALL_PLANES), _PIXMAP)
            if image:
                pixel = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
                seen = any(ctypes.string_at(pixel, 4 * _PATCH * _PATCH)[::4])
                self.x.XDestroyImage(ctypes.c_void_p(image))
                if seen:
                    return
            _patient(begin)
            time.sleep(0.001)

    def _answered(self, window: int, begin: float) -> None:
        asked = _Message(type=_MESSAGE, window=window, kind=self.protocols, format=32)
        asked.data[0], asked.data[2] = self.ping, window
        self.x.XSendEvent(self.display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(asked))
        while True:
            event = self._next(begin)
            told = ctypes.cast(ctypes.byref(event), ctypes.POINTER(_Message))[0]
            if told.type == _MESSAGE and told.kind == self.protocols and told.data[0] == self.ping:
                return

    def _size(self, window: int) -> tuple[int, int]:
        root, x, y, wide, high, border, depth = (ctypes.c_ulong(), *(ctypes.c_int() for _ in range(6)))
        told = (root, x, y, wide, high, border, depth)
        self.x.XGetGeometry(self.display, ctypes.c_ulong(window), *map(ctypes.byref, told))
        return wide.value, high.value

    def _next(self, begin: float) -> _Event:
        """The next event of the screen; while there is none, this process sleeps."""
        while not self.x.XPending(self.display):
            _patient(begin)
            select.select([self.x.XConnectionNumber(self.display)], [], [], 1)
        event = _Event()
        self.x.XNextEvent(self.display, ctypes.byref(event))
        return event


def family_of(process: int) -> list[int]:
    """A process and all that it started, as far as they live."""
    found, place = [process], Path("/proc")
    for one in found:
        for tasks in place.glob(f"{one}/task/*/children"):
            found += [int(word) for word in tasks.read_text(encoding="ascii").split()]
    return found


def processor_time(process: int) -> float:
    """Seconds of a process until now (clock_getcpuclockid(3)), and of those it started that have ended."""
    ended = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[13:15]
    return time.clock_gettime((~process << 3) | 2) + sum(map(int, ended)) / os.sysconf("SC_CLK_TCK")


def proportional(process: int) -> float:
    """Megabytes of a process; what several share is divided among them (Pss)."""
    told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1024


def ended(process: int) -> bool:
    """Whether a process is gone, or has let go of its memory and waits for somebody to ask how it ended."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True
    return told.rpartition(")")[2].split()[0] in {"Z", "X"}


def _end(processes: Sequence[int], begin: float) -> None:
    """Wait until all have let go of their files: what is still mapped stays in the system's cache, and the next start is not cold."""
    while not all(map(ended, processes)):
        _patient(begin)
        time.sleep(0.001)


def _patient(begin: float) -> None:
    if time.perf_counter() - begin > _PATIENCE:
        raise RuntimeError("no usable window came, or its program did not end")
