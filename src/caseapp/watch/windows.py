"""Screen lock and sleep on Windows: session notifications and power broadcasts, sent to a window that nobody sees.

WTSRegisterSessionNotification tells of the locked screen and of a session that is left (WM_WTSSESSION_CHANGE), and
WM_POWERBROADCAST comes to every top-level window before the computer sleeps, which waits some two seconds for the
answer. Numbers from wtsapi32.h and winuser.h.
"""

import ctypes
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caseapp.watch import Say

_POWER, _SESSION = 0x0218, 0x02B1
_SUSPEND = 4
_LEFT = frozenset((0x2, 0x4, 0x6, 0x7))
"""Console disconnect, remote disconnect, log-off, lock."""
_LONGEST_DELAY = 1.5
_NAME = "caseapp watch"


def news(message: int, about: int) -> str:
    """What a message to the window means to us: "locked", "sleeping" or nothing."""
    if message == _SESSION and about in _LEFT:
        return "locked"
    return "sleeping" if message == _POWER and about == _SUSPEND else ""


def watch(say: "Say", done: threading.Event) -> None:
    """Tell `locked` and `sleeping` as they come; returns only where no window can be made."""
    user, sessions = _library("user32"), _library("wtsapi32")

    def heard(window: int, message: int, about: int, more: int) -> int:
        what = news(message, about)
        if what:
            done.clear()
            say(what)
        if what == "sleeping":
            done.wait(_LONGEST_DELAY)
        return int(user.DefWindowProcW(window, message, about, more))

    kept = _procedure()(heard)
    window = _window(user, kept)
    if not window or not sessions.WTSRegisterSessionNotification(window, 0):
        return
    say("watching")
    message = ctypes.create_string_buffer(64)
    while user.GetMessageW(message, None, 0, 0) > 0:
        user.DispatchMessageW(message)


class _Class(ctypes.Structure):
    """WNDCLASSW."""

    _fields_ = (
        ("style", ctypes.c_uint), ("procedure", ctypes.c_void_p), ("class_bytes", ctypes.c_int),
        ("window_bytes", ctypes.c_int), ("instance", ctypes.c_void_p), ("icon", ctypes.c_void_p),
        ("cursor", ctypes.c_void_p), ("background", ctypes.c_void_p), ("menu", ctypes.c_wchar_p),
        ("name", ctypes.c_wchar_p),
    )  # fmt: skip


def _procedure() -> Any:  # noqa: ANN401  WINFUNCTYPE exists on Windows alone
    word = ctypes.c_ssize_t
    return ctypes.WINFUNCTYPE(word, ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, word)  # type: ignore[attr-defined,unused-ignore]


def _library(name: str) -> Any:  # noqa: ANN401
    return ctypes.WinDLL(name)  # type: ignore[attr-defined,unused-ignore]


def _window(user: Any, procedure: Any) -> Any:  # noqa: ANN401
    """A top-level window that is never shown: broadcasts do not reach a window that takes messages only."""
    word = ctypes.c_ssize_t
    user.DefWindowProcW.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, word)
    user.DefWindowProcW.restype = word
    user.CreateWindowExW.restype = ctypes.c_void_p
    made = _Class(name=_NAME, procedure=ctypes.cast(procedure, ctypes.c_void_p).value)
    if not user.RegisterClassW(ctypes.byref(made)):
        return None
    nothing = ctypes.c_void_p(None)
    handle = user.CreateWindowExW(0, _NAME, "caseapp", 0, 0, 0, 0, 0, nothing, nothing, nothing, nothing)
    return ctypes.c_void_p(handle) if handle else None
