"""Deadlines in working days, Monday to Friday. Public holidays are not known here: whoever shows a deadline says so."""

from datetime import datetime, time, timedelta

_SATURDAY = 5
_DAY = timedelta(days=1)


def within_one_working_day(start: datetime) -> datetime:
    """The last moment that is no later than one working day after a moment; both in the office's own time.

    Twenty-four hours are counted and Saturdays and Sundays skipped. That is the careful reading: where a law means the
    end of the next working day, this moment is never later. What begins at a weekend begins with Monday.
    """
    if start.weekday() >= _SATURDAY:
        monday = start + (7 - start.weekday()) * _DAY
        return datetime.combine(monday.date(), time(23, 59), start.tzinfo)
    due = start + _DAY
    while due.weekday() >= _SATURDAY:
        due += _DAY
    return due
