"""Hearing that the screen is locked or that the computer goes to sleep."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from caseapp.watch import logind, windows

if TYPE_CHECKING:
    from tests.guardian.logind import Logind, Watcher

linux = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")
bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not on this computer")
SESSION = "org.freedesktop.login1.Session"
MANAGER = "org.freedesktop.login1.Manager"
PROPERTIES = "org.freedesktop.DBus.Properties"
OURS = "/org/freedesktop/login1/session/c1"


@pytest.fixture
def desktop(tmp_path: Path) -> "Iterator[tuple[Logind, Watcher]]":
    """A logind and a watcher that has just begun to listen to it."""
    from tests.guardian.logind import Logind, Watcher, private_bus

    with private_bus(tmp_path) as address:
        fake = Logind(address)
        with Watcher(address) as watcher:
            fake.answer_until_held()
            assert watcher.hear() == [("watching",)]
            yield fake, watcher
        fake.close()


@linux
@bus
def test_a_locked_screen_locks_the_records(desktop: "tuple[Logind, Watcher]") -> None:
    fake, watcher = desktop
    fake.tell(SESSION, "Lock", "", (), OURS)
    assert watcher.hear() == [("locked",)]
    fake.tell(PROPERTIES, "PropertiesChanged", "sa{sv}as", (SESSION, {"LockedHint": ("b", True)}, []), OURS)
    assert watcher.hear() == [("locked",)]


@linux
@bus
def test_the_computer_sleeps_only_when_the_records_are_locked(desktop: "tuple[Logind, Watcher]") -> None:
    fake, watcher = desktop
    fake.sleep(going=True)
    assert watcher.hear() == [("sleeping",)]
    assert fake.holds()
    watcher.mouth.say("done")
    assert fake.let_go()
    fake.sleep(going=False)
    fake.answer_until_held()
    assert fake.holds()


@linux
@bus
def test_the_watcher_ends_with_the_bus(tmp_path: Path) -> None:
    from tests.guardian.logind import Logind, Watcher, private_bus

    with private_bus(tmp_path) as address:
        fake, watcher = Logind(address), Watcher(address)
        fake.answer_until_held()
        assert watcher.hear() == [("watching",)]
    with watcher:
        assert watcher.hear() is None
        assert watcher.process.wait(20) == 0
    fake.close()


@linux
@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1"])
def test_without_a_bus_the_watcher_ends_in_silence(address: str) -> None:
    from tests.guardian.logind import Watcher

    with Watcher(address) as watcher:
        assert watcher.hear() is None
        assert watcher.process.wait(20) == 0


@pytest.mark.parametrize(
    ("interface", "member", "path", "body", "meaning"),
    [
        (SESSION, "Lock", OURS, (), "locked"),
        (SESSION, "Unlock", OURS, (), ""),
        (SESSION, "Lock", "/org/freedesktop/login1/session/c2", (), ""),
        (MANAGER, "PrepareForSleep", "/org/freedesktop/login1", (True,), "sleeping"),
        (MANAGER, "PrepareForSleep", "/org/freedesktop/login1", (False,), "awake"),
        (MANAGER, "PrepareForShutdown", "/org/freedesktop/login1", (True,), ""),
        (PROPERTIES, "PropertiesChanged", OURS, (SESSION, {"LockedHint": ("b", True)}, []), "locked"),
        (PROPERTIES, "PropertiesChanged", OURS, (SESSION, {"LockedHint": ("b", False)}, []), ""),
        (PROPERTIES, "PropertiesChanged", OURS, (SESSION, {"IdleHint": ("b", True)}, []), ""),
        (PROPERTIES, "PropertiesChanged", OURS, ("org.example", {"LockedHint": ("b", True)}, []), ""),
        ("org.example", "Lock", OURS, (), ""),
    ],
)
def test_only_our_own_session_and_sleep_mean_anything(
    interface: str, member: str, path: str, body: tuple[object, ...], meaning: str
) -> None:
    assert logind.news(interface, member, path, body, OURS) == meaning


def test_windows_tells_the_same_by_numbers() -> None:
    assert windows.news(0x02B1, 0x7) == "locked"
    assert windows.news(0x02B1, 0x8) == ""
    assert windows.news(0x0218, 4) == "sleeping"
    assert windows.news(0x0218, 7) == ""
    assert windows.news(0x0001, 7) == ""
