"""Screen lock and sleep on Linux, as systemd-logind tells them on the system bus.

Signals: `Lock` of the session (somebody asks for the lock), its property `LockedHint` (the desktop is locked), and
`PrepareForSleep` of the manager. A delay inhibitor keeps the computer awake until the records are locked, five
seconds at most (org.freedesktop.login1(5), https://systemd.io/INHIBITOR_LOCKS).
"""

import os
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caseapp.watch import Say

_NAME = "org.freedesktop.login1"
_MANAGER, _SESSION = f"{_NAME}.Manager", f"{_NAME}.Session"
_ROOT = "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE = 5.0
"""Seconds for an answer of the bus."""
_LONGEST_DELAY = 4.0
"""Seconds that sleep is held up; logind itself gives up after five."""


def watch(say: "Say", done: threading.Event) -> None:
    """Tell `locked` and `sleeping` as they come; returns where there is no bus, no logind, or when it goes away."""
    from jeepney import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        bus = open_dbus_connection("SYSTEM", enable_fds=True)
    except (OSError, AuthenticationError, RuntimeError, ValueError):
        return
    try:
        _Logind(bus, say, done).run()
    except (OSError, RuntimeError):
        return


def news(interface: str, member: str, path: str, body: tuple[Any, ...], session: str) -> str:
    """What a signal means to us: "locked", "sleeping", "awake", or nothing.

    `session` is the object path of our session; where it is not known, any session of this bus is taken for ours.
    """
    ours = not session or path == session
    match (interface, member, body):
        case (_, "PrepareForSleep", (bool(going),)) if interface == _MANAGER:
            return "sleeping" if going else "awake"
        case (_, "Lock", _) if interface == _SESSION and ours:
            return "locked"
        case (_, "PropertiesChanged", (str(about), dict(changed), *_)) if interface == _PROPERTIES and ours:
            hint = changed.get("LockedHint")
            return "locked" if about == _SESSION and hint == ("b", True) else ""
    return ""


class _Logind:
    """One connection to the bus. Answers are waited for only before the first signal is listened to."""

    def __init__(self, bus: Any, say: "Say", done: threading.Event) -> None:  # noqa: ANN401  jeepney has no types
        self._bus, self._say, self._done = bus, say, done
        self._held: int | None = None
        self._asked = -1

    def run(self) -> None:
        """Listen until the bus goes away."""
        from jeepney import HeaderFields, MessageType

        session = self._session()
        self._follow(session)
        self._hold()
        self._say("watching")
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                interface, member = (
                    fields.get(HeaderFields.interface, ""),
                    fields.get(HeaderFields.member, ""),
                )
                path = fields.get(HeaderFields.path, "")
                self._take(news(interface, member, path, tuple(message.body), session))
            elif fields.get(HeaderFields.reply_serial) == self._asked:
                self._keep(message)

    def _take(self, what: str) -> None:
        if what == "locked":
            self._say("locked")
        elif what == "sleeping":
            self._done.clear()
            self._say("sleeping")
            self._done.wait(_LONGEST_DELAY)
            self._let_go()
        elif what == "awake":
            self._hold()

    def _session(self) -> str:
        """The object path of the session at this screen; empty where logind does not tell."""
        for wanted in (os.environ.get("XDG_SESSION_ID", ""), "auto"):
            answer = self._call("GetSession", "s", (wanted,)) if wanted else ()
            if answer:
                return str(answer[0])
        return ""

    def _follow(self, session: str) -> None:
        from jeepney import MatchRule, message_bus

        sleep = MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep")
        lock = MatchRule(type="signal", interface=_SESSION, member="Lock", path=session or None)
        changed = MatchRule(
            type="signal", interface=_PROPERTIES, member="PropertiesChanged", path=session or None
        )
        changed.add_arg_condition(0, _SESSION)
        for rule in (sleep, lock, changed):
            self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)

    def _hold(self) -> None:
        """Ask to be waited for before the computer sleeps; the answer comes among the signals."""
        if self._held is None:
            self._asked = next(self._bus.outgoing_serial)
            wish = ("sleep", "caseapp", "caseapp", "delay")
            self._bus.send(self._message("Inhibit", "ssss", wish), serial=self._asked)

    def _keep(self, message: Any) -> None:  # noqa: ANN401
        from jeepney import MessageType

        if message.header.message_type is MessageType.method_return:
            self._held = message.body[0].to_raw_fd()

    def _let_go(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _call(self, method: str, signature: str, values: tuple[Any, ...]) -> tuple[Any, ...]:
        from jeepney import MessageType

        answer = self._bus.send_and_get_reply(self._message(method, signature, values), timeout=_PATIENCE)
        good = answer.header.message_type is MessageType.method_return
        return tuple(answer.body) if good else ()

    def _message(self, method: str, signature: str, values: tuple[Any, ...]) -> Any:  # noqa: ANN401
        from jeepney import DBusAddress, new_method_call

        return new_method_call(DBusAddress(_ROOT, _NAME, _MANAGER), method, signature, values)
