"""Days that are typed into an entry later than the entry itself: reports count them from the moment of typing."""

from datetime import date
from typing import Any

from caseapp.base.periods import Quarter
from caseapp.db.days_typed import forget_days, note_days
from caseapp.db.work import Work
from caseapp.records import subject
from caseapp.records.retention import counted_days


def note_later_days(work: Work, name: str, entry_id: int, before: Any, after: Any) -> None:  # noqa: ANN401  records
    """Remember which counted days were typed now.

    The day of the entry itself was typed with it. A day that was put right within its quarter keeps its moment: it was
    counted there, and shall not be counted twice.
    """
    later = [one for one in counted_days().get(name, ()) if one != subject(name).day]
    days = {one: (getattr(before, one), getattr(after, one)) for one in later}
    gone = [one for one, (_old, new) in days.items() if not isinstance(new, date)]
    typed = [one for one, (old, new) in days.items() if isinstance(new, date) and _is_new(old, new)]
    if gone:
        forget_days(work.connection, name, [entry_id], gone)
    note_days(work.connection, name, entry_id, typed, work.now)


def _is_new(old: Any, new: date) -> bool:  # noqa: ANN401  a day, or why there was none
    return not isinstance(old, date) or Quarter.of(old) != Quarter.of(new)
