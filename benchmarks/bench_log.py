"""The audit log with 200,000 entries: a page of it, a search for something rare, the check, and what the window feels of it.

The floor of a page is the bare opening of its 200 entries; that of the check, the bare verification of as many signatures.
"""

import os
import time
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import insert

from benchmarks.measuring import CLOCK, Figure, median_seconds, report, shelter
from caseapp.actions.desk import Desk
from caseapp.actions.trail import log
from caseapp.actions.trail.log import LogFilter
from caseapp.actions.trail.log_check import STEP, LogCheck
from caseapp.actions.trail.log_words import LogKind
from caseapp.base.clock import stamp
from caseapp.base.language import Language
from caseapp.db.audit import SEALED, AuditEntry, entry_hash, opened_entry, sealed_entry
from caseapp.db.logbook import Span, entries_after, entries_before, newest_entry
from caseapp.db.tables import AUDIT
from caseapp.vault.signing import Signer, verify
from caseapp.vault.slots import open_slot

ENTRIES = 200_000
_KINDS = 500
_AT_A_TIME = 5000
_RARE = LogFilter(kinds=frozenset({LogKind.EXPORTING}))


def lengthen(desk: Desk, signer: Signer) -> None:
    """Fill the log up; what was done to whom repeats itself, its seals and signatures are real."""
    key = signer.public_key.hex()
    with desk.database.reading(None) as reading:
        newest = newest_entry(reading.connection)
        assert newest is not None
        done, previous = newest
        sealed = [
            sealed_entry(reading.keys, "save person", f"person:{number % 90 + 1}") for number in range(_KINDS)
        ]
        while done < ENTRIES:
            rows = []
            for number in range(done + 1, min(done + _AT_A_TIME, ENTRIES) + 1):
                at = stamp(CLOCK.now() - timedelta(minutes=ENTRIES - number))
                what = sealed[number % _KINDS]
                due = entry_hash(number, at, desk.user, SEALED, what, previous)
                signature = signer.sign(bytes.fromhex(due)).hex()
                entry = (number, at, desk.user, SEALED, what, previous, due, key, signature)
                rows.append(dict(zip(AuditEntry.__slots__, entry, strict=True)))
                previous = due
            reading.connection.execute(insert(AUDIT), rows)
            done += len(rows)


def pages(desk: Desk) -> Iterator[Figure]:
    """Pages, as the page asks for them."""
    with desk.database.reading(None) as reading:
        entries = entries_before(reading.connection, Span(), None, log.PAGE)
        floor = median_seconds(9, lambda: [opened_entry(reading.keys, entry) for entry in entries])
    first = median_seconds(9, lambda: log.read_log(desk, LogFilter()))
    middle = median_seconds(9, lambda: log.read_log(desk, LogFilter(), ENTRIES // 2))
    nobody = median_seconds(3, lambda: log.read_log(desk, LogFilter(actor="Nobody")))
    rare = median_seconds(9, lambda: log.read_log(desk, _RARE))
    yield Figure("the newest 200 of 200,000 entries", first * 1000, floor * 1000, "ms")
    yield Figure("200 entries from the middle", middle * 1000, floor * 1000, "ms")
    yield Figure("somebody who never wrote", nobody * 1000, None, "ms")
    yield Figure("one step of a search for a rare kind of action", rare * 1000, None, "ms")


def checks(desk: Desk) -> Iterator[Figure]:
    """The check, a step and the whole of it."""
    with desk.database.reading(None) as reading:
        entries = entries_after(reading.connection, 0, STEP)
    floor = median_seconds(5, lambda: [_verified(entry) for entry in entries])
    step = median_seconds(5, lambda: LogCheck().step(desk))
    check, begin = LogCheck(), time.perf_counter()
    while check.step(desk) < 1:
        pass
    whole = time.perf_counter() - begin
    assert check.state().holds
    yield Figure(f"one step of the check, {STEP} entries", step * 1000, floor * 1000, "ms")
    yield Figure("the whole check, 200,000 entries", whole, floor * ENTRIES / STEP, "s")


def _verified(entry: AuditEntry) -> bool:
    return verify(bytes.fromhex(entry.key), bytes.fromhex(entry.signature), bytes.fromhex(entry.hash))


def pauses(desk: Desk) -> Iterator[Figure]:
    """The page in a window: when its first lines stand, and how long the window does not answer meanwhile and afterwards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from caseapp.ui.context import Context
    from caseapp.ui.line import Line
    from caseapp.ui.pages.admin.log import AuditLogPage

    app = QApplication.instance() or QApplication([])
    line = Line()
    page = AuditLogPage(Context(desk, line, Language("en"), CLOCK))
    page.resize(1100, 700)
    page.show()
    begin = last = time.perf_counter()
    page.arrive()
    longest, shown = 0.0, 0.0
    while time.perf_counter() - begin < 5:
        app.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if not shown and page.model.rowCount():
            shown = now - begin
        time.sleep(0.001)
    page.hide()
    page.deleteLater()
    app.processEvents()
    line.end()
    yield Figure("the page stands with its first lines", shown * 1000, None, "ms")
    yield Figure("longest pause of the window in 5 s beside the check", longest * 1000, None, "ms")


def measure() -> Iterator[Figure]:
    """Everything, over one vault."""
    with shelter(90, 2) as (desk, passphrase):
        lengthen(desk, open_slot(desk.head.slot_of(desk.user), passphrase).signer)
        yield from pages(desk)
        yield from checks(desk)
        yield from pauses(desk)


if __name__ == "__main__":
    report(measure())
