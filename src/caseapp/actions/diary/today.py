"""The first page after unlock, in one reading: what is due, who sleeps here tonight, how the report and the backups stand."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from caseapp.actions.desk import Desk
from caseapp.actions.diary.due import NAMED, Due, due_today
from caseapp.actions.lodging.nights import NightView, tell_night
from caseapp.actions.safekeeping.backup_state import ASK_AFTER
from caseapp.base.periods import Quarter
from caseapp.db.backups import backups
from caseapp.db.due_days import anybody_before, count_open, issued
from caseapp.records.roles import Intent, any_may


@dataclass(frozen=True, slots=True)
class ReportState:
    """The report of the last quarter that is over. `issued_on` is None before its first issue; `empty` that there is nothing."""

    quarter: Quarter
    issued_on: date | None
    revision: int
    empty: bool


@dataclass(frozen=True, slots=True)
class Today:
    """What the page shows. `report` is None for whoever may not see reports.

    `backup_days` counts since the last backup that was read again; None where there is none.
    """

    due: Due
    night: NightView
    report: ReportState | None
    backup_days: int | None
    open_cases: int
    nobody: bool = False
    """Whether the house has not written anybody down yet."""

    @property
    def backup_old(self) -> bool:
        """Whether it is time for a backup."""
        return self.backup_days is None or self.backup_days > ASK_AFTER


def read_today(desk: Desk, *, everything: bool = False, most: int = NAMED) -> Today:
    """Everything for the page, by index, within a tenth of a second."""
    due = due_today(desk, everything=everything, most=most)
    night = tell_night(desk, desk.clock.today())
    report = _report(desk) if any_may(desk.roles, Intent.READ_REPORTS) else None
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        verified = max((one.verified_at for one in backups(reading) if one.verified_at), default="")
        open_now = count_open(reading.connection)
        nobody = not open_now and not anybody_before(reading.connection, date.max)
    return Today(due, night, report, _days_since(verified, desk.clock.now()), open_now, nobody)


def _days_since(moment: str, now: datetime) -> int | None:
    return max(0, (now - datetime.fromisoformat(moment).astimezone(UTC)).days) if moment else None


def _report(desk: Desk) -> ReportState:
    quarter = Quarter.of(desk.clock.today()).previous()
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = issued(reading.connection, quarter)
        empty = not anybody_before(reading.connection, quarter.end)
    if found is None:
        return ReportState(quarter, None, 0, empty)
    revision, at = found
    return ReportState(quarter, datetime.fromisoformat(at).astimezone(UTC).date(), revision, empty)
