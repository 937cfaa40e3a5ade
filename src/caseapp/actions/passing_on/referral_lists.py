"""Referrals that wait: ours without an answer, and those that came as files and may be answered."""

from dataclasses import dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.db import letters, store
from caseapp.records.referral import Referral
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One referral with the case and the person whom it is about. `by_file` says that a file went or came."""

    entry: Stored[Referral]
    case_id: int
    person_id: int
    code: str
    by_file: bool

    @property
    def late_since(self) -> date | None:
        """The day on which the answer is asked for again."""
        day = self.entry.record.remind_on
        return day if isinstance(day, date) else None


def open_referrals(desk: Desk) -> tuple[ReferralLine, ...]:
    """Ours that nobody answered yet, the most pressing first."""
    return _lines(desk, "out")


def answerable(desk: Desk) -> tuple[ReferralLine, ...]:
    """Those from which somebody was taken in and whose help is not said to be done."""
    return tuple(line for line in _lines(desk, "in") if line.by_file)


def _lines(desk: Desk, direction: str) -> tuple[ReferralLine, ...]:
    with desk.database.reading(Intent.REFER, seen=("read referral", "referral:")) as reading:
        rows = letters.pending(reading.connection, direction)
        stored = store.some(reading, "referral", {row[0] for row in rows})
        found = [ReferralLine(stored[row[0]], row[1], row[2], row[3], bool(row[4])) for row in rows]
    return tuple(sorted(found, key=lambda line: (line.late_since or date.max, line.entry.id)))
