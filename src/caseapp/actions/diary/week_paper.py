"""A week of the calendar as a paper: with case codes, or with names where somebody asks for them; noted when it leaves."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from caseapp.actions.desk import Desk
from caseapp.actions.diary import due_words
from caseapp.actions.diary.calendar import CalendarItem, read_days
from caseapp.actions.passing_on.named_sheets import may_be_named, note_named
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.records.roles import Intent


def week_paper(
    desk: Desk, monday: date, language: str, *, names: bool = False, everything: bool = False
) -> bytes:
    """A PDF of the seven days from a Monday on. What is done, missed or cancelled is left out.

    With `names`, whoever did not agree that her file is kept stands there under her code.
    """
    from caseapp.reports.week import WeekDay, WeekLine, week_pdf

    say = Language(language)
    items = _items(desk, monday, everything=everything)
    named = may_be_named(desk, _codes(items)) if names else frozenset()
    days = []
    for place in range(7):
        day = monday + timedelta(days=place)
        lines = tuple(
            WeekLine(due_words.time_text(one.thing.time), due_words.item_kind(one, say), _who(one, named))
            for one in items
            if one.thing.day == day
        )
        days.append(WeekDay(day, say(due_words.WEEKDAYS[place]), lines))
    return week_pdf(days, say, names=names)


def hand_out_week(desk: Desk, monday: date, *, names: bool = False, everything: bool = False) -> None:
    """Note in the log that a week is printed or saved; with names, also with everybody whom it names."""
    about = f"week:{monday.isoformat()}{' (names)' if names else ''}"
    codes = _codes(_items(desk, monday, everything=everything)) if names else frozenset()
    sheet = Language(desk.profile.language)(words("The week, with names"))
    with desk.database.work(Intent.KEEP_CALENDAR, "print week", about) as work:
        note_named(desk, work, codes, sheet)


def _items(desk: Desk, monday: date, *, everything: bool) -> tuple[CalendarItem, ...]:
    days = read_days(desk, monday, monday + timedelta(days=6), everything=everything)
    return tuple(one for one in days if not one.state)


def _codes(items: Iterable[CalendarItem]) -> frozenset[str]:
    return frozenset(one.thing.code for one in items if one.thing.code and one.thing.name)


def _who(item: CalendarItem, named: Collection[str]) -> str:
    """The case code, or the name of whoever may be named."""
    thing = item.thing
    return (thing.name or thing.code) if thing.code in named else thing.code
