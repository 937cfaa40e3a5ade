"""A private bus with a logind on it that tests hold in their hands, and a watcher that listens to it."""

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from caseapp.guardian.lines import Ear, Mouth

SESSION = "/org/freedesktop/login1/session/c1"
_NAME, _ROOT = "org.freedesktop.login1", "/org/freedesktop/login1"
_PATIENCE = 20.0
WATCHER = """
from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin
from caseapp.watch import main
guard = Guard(0, 1, Begin(), 0)
raise SystemExit(main(guard.say, guard.hear))
"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that nobody else knows."""
    command = [
        "dbus-daemon",
        "--session",
        f"--address=unix:path={folder / 'bus'}",
        "--nofork",
        "--print-address",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Logind:
    """Answers what a watcher asks; `held` are the pipes behind its inhibitors, which end when it lets go."""

    def __init__(self, address: str) -> None:
        self.bus = open_dbus_connection(address, enable_fds=True)
        self.bus.send_and_get_reply(message_bus.RequestName(_NAME), timeout=_PATIENCE)
        self.held: list[int] = []

    def close(self) -> None:
        """Go away."""
        self.bus.close()
        for pipe in self.held:
            os.close(pipe)

    def answer_until_held(self) -> None:
        """Serve until the watcher has asked to be waited for."""
        before = len(self.held)
        while len(self.held) == before:
            self._answer(self.bus.receive(timeout=_PATIENCE))

    def tell(
        self, interface: str, member: str, signature: str, body: tuple[Any, ...], path: str = _ROOT
    ) -> None:
        """Send a signal."""
        self.bus.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def sleep(self, *, going: bool) -> None:
        """Say that the computer goes to sleep, or has woken up."""
        self.tell(f"{_NAME}.Manager", "PrepareForSleep", "b", (going,))

    def let_go(self) -> bool:
        """Whether the watcher lets the computer sleep."""
        ready, _, _ = select.select([self.held[-1]], [], [], _PATIENCE)
        return bool(ready) and os.read(self.held[-1], 1) == b""

    def holds(self) -> bool:
        """Whether sleep has to wait for the watcher just now."""
        ready, _, _ = select.select([self.held[-1]], [], [], 0)
        return not ready

    def _answer(self, message: Any) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        if member == "GetSession":
            self.bus.send(new_method_return(message, "o", (SESSION,)))
        elif member == "Inhibit":
            assert message.body[0] == "sleep"
            assert message.body[3] == "delay"
            ours, theirs = os.pipe()
            self.bus.send(new_method_return(message, "h", (theirs,)))
            os.close(theirs)
            self.held.append(ours)


class Watcher:
    """The watching process, with the guardian's ends of its pipes."""

    def __init__(self, address: str) -> None:
        environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
        self.process = subprocess.Popen(
            [sys.executable, "-c", WATCHER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            bufsize=0,
        )
        asks, answers = self.process.stdin, self.process.stdout
        assert asks is not None
        assert answers is not None
        self.mouth, self.ear = Mouth(asks.fileno()), Ear(answers.fileno())

    def hear(self) -> list[tuple[str, ...]] | None:
        """The next lines; None at its end."""
        return self.ear.hear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.process.kill()
        self.process.communicate()
