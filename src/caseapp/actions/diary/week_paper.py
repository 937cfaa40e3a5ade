"""A week of the calendar as a paper: with case codes, or with names where somebody asks for them; noted when it leaves."""

from datetime import date, timedelta

from caseapp.actions.desk import Desk
from caseapp.actions.diary import due_words
from caseapp.actions.diary.calendar import CalendarItem, read_days
from caseapp.base.language import Language
from caseapp.records.roles import Intent


def week_paper(
    desk: Desk, monday: date, language: str, *, names: bool = False, everything: bool = False
) -> bytes:
    """A PDF of the seven days from a Monday on. What is done, missed or cancelled is left out."""
    from caseapp.reports.week import WeekDay, WeekLine, week_pdf

    say = Language(language)
    items = read_days(desk, monday, monday + timedelta(days=6), everything=everything)
    days = []
    for place in range(7):
        day = monday + timedelta(days=place)
        lines = tuple(
            WeekLine(
                due_words.time_text(one.thing.time), due_words.item_kind(one, say), _who(one, names=names)
            )
            for one in items
            if one.thing.day == day and not one.state
        )
        days.append(WeekDay(day, say(due_words.WEEKDAYS[place]), lines))
    return week_pdf(days, say, names=names)


def hand_out_week(desk: Desk, monday: date, *, names: bool = False) -> None:
    """Note in the log that a week is printed or saved, with names or without."""
    about = f"week:{monday.isoformat()}{' (names)' if names else ''}"
    with desk.database.work(Intent.KEEP_CALENDAR, "print week", about):
        pass


def _who(item: CalendarItem, *, names: bool) -> str:
    """The case code, or the name where names are asked for and may be read."""
    thing = item.thing
    return (thing.name or thing.code) if names else thing.code
