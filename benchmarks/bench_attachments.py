"""How long a photograph of 5 MB takes to be looked at, kept and shown; and what 100 MB of them cost a backup and a leaving.

python benchmarks/bench_attachments.py
"""

import os
import random
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from caseapp.actions.casework import attachments, people
from caseapp.actions.passing_on import full_export
from caseapp.actions.safekeeping import backup
from caseapp.actions.team import users, users_leaving
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.clock import SystemClock
from caseapp.records.case import Case
from caseapp.records.fields import Compartment
from caseapp.records.person import Person
from caseapp.ui.widgets.picture_view import read_picture
from caseapp.vault.slots import LEAST

_SIDE = (4000, 3000)
_MANY = 20
_ROUNDS = 5
FLOORS = {"look": 1.0, "keep": 2.0, "show": 2.0}
"""Seconds that each may take on the machine of the checks."""


def photograph() -> bytes:
    """Twelve million points of noise and slopes, about 5 MB as JPEG."""
    chance = random.Random(1)
    noise = bytes(chance.getrandbits(8) for _ in range(1 << 16))
    width, height = _SIDE
    rows = b"".join((noise[line % 977 :] + noise)[:width] for line in range(height))
    image = QImage(rows, width, height, width, QImage.Format.Format_Grayscale8).scaled(
        width // 2, height // 2
    )
    image = image.scaled(width, height).convertToFormat(QImage.Format.Format_RGB32)
    content = QByteArray()
    for quality in range(95, 20, -3):
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPG", quality)  # type: ignore[call-overload]
        if content.size() < 5_300_000:
            break
    return bytes(content.data())


def best(what: object) -> float:
    """The best of a few rounds, in seconds."""
    times = []
    for _round in range(_ROUNDS):
        begin = time.perf_counter()
        what()  # type: ignore[operator]
        times.append(time.perf_counter() - begin)
    return min(times)


def main() -> int:
    """Measure and print; 1 where a floor is missed."""
    QApplication.instance() or QApplication([])
    data = photograph()
    with tempfile.TemporaryDirectory() as temporary:
        top = Path(temporary)
        setup = Setup(
            "shelter", "Umit", "750000000", "en", "Aigerim", "correct horse battery staple five", cost=LEAST
        )
        desk = create_vault(top / "vault", setup, SystemClock()).desk
        number = people.admit(desk, Person(given_name="A"), Case(opened=date(2026, 7, 1), status="Active"))
        case = people.read_person(desk, number).cases[0].case.id
        (top / "photo.jpg").write_bytes(data)
        looked = attachments.look_at(top / "photo.jpg")

        def keep() -> int:
            return attachments.add_attachment(
                desk, case, looked, "Photo", date(2026, 7, 1), Compartment.SAFETY
            ).id

        def show() -> None:
            shown = attachments.show_attachment(desk, first)
            read_picture(shown.content, "jpeg")

        first = keep()
        measured = {
            "look": best(lambda: attachments.look_at(top / "photo.jpg")),
            "keep": best(keep),
            "show": best(show),
        }
        print(f"photograph: {len(data) / 1e6:.1f} MB, {_SIDE[0]} x {_SIDE[1]}")
        for name, seconds in measured.items():
            print(f"{name}: {seconds * 1000:.0f} ms (at most {FLOORS[name] * 1000:.0f})")
        while attachments.list_attachments(desk, case).used < _MANY * len(data):
            keep()
        used = attachments.list_attachments(desk, case).used
        for name, what in (
            ("backup, read again", lambda: backup.backup(desk, top)),
            ("full export", lambda: full_export.export_vault(desk, top / "all.age")),
        ):
            begin = time.perf_counter()
            what()
            print(f"{name} with {used / 1e6:.0f} MB: {time.perf_counter() - begin:.1f} s")
        users.add_user(desk, "Botagoz", ["caseworker"])
        begin = time.perf_counter()
        users_leaving.remove_user(desk, "Botagoz")
        print(f"leaving with {used / 1e6:.0f} MB: {time.perf_counter() - begin:.1f} s")
        desk.close()
    return int(any(seconds > FLOORS[name] for name, seconds in measured.items()))


if __name__ == "__main__":
    raise SystemExit(main())
