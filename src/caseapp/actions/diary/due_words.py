"""What is due, in words: for Today, the calendar and the printed week."""

from datetime import date
from typing import TYPE_CHECKING

from caseapp.base.language import date_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.records.appointment import APPOINTMENT_STATE, TIMES
from caseapp.records.due import DUE
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer

if TYPE_CHECKING:
    from caseapp.actions.diary.calendar import CalendarItem
    from caseapp.actions.diary.due import DueThing

WEEKDAYS: tuple[Words, ...] = (
    words("Monday"), words("Tuesday"), words("Wednesday"), words("Thursday"), words("Friday"), words("Saturday"),
    words("Sunday"),
)  # fmt: skip


def time_text(code: str) -> str:
    """09:30 for its code; empty where no time is known."""
    return TIMES.label(code).text if code in TIMES else ""


def what(thing: "DueThing", say: Speaks) -> str:
    """What is due: the kind, and of what."""
    about = DUE[thing.kind]
    detail = say(about.detail.label(thing.detail)) if about.detail is not None and thing.detail else ""
    if thing.kind == "report":
        return f"{say(about.label)}: {quarter_text(say.code, _quarter(thing))}"
    if thing.kind in ("appointment", "meeting"):
        return detail or say(about.label)
    return f"{say(about.label)} · {detail}" if detail else say(about.label)


def _quarter(thing: "DueThing") -> Quarter:
    return Quarter(*divmod(thing.entry_id, 10))


def who(thing: "DueThing", say: Speaks) -> str:
    """Whom it concerns; empty for things of the house."""
    if not thing.person_id:
        return ""
    return thing.name or say(NO_ANSWER_LABELS[NoAnswer.SEALED])


def when(thing: "DueThing", today: date, say: Speaks) -> str:
    """The hour of today, how late it is, or the day ahead."""
    time = time_text(thing.time)
    late = (today - thing.day).days
    if late > 0:
        return say(words("{n} days late", count=late))
    if late == 0:
        return time or say(words("Today"))
    if late == -1:
        return f"{say(words('Tomorrow'))} {time}".strip()
    return f"{date_text(say.code, thing.day)} {time}".strip()


def spoken(thing: "DueThing", today: date, say: Speaks) -> str:
    """All of it in one line, for a screen reader and for a tip."""
    own = say(words("put off, was due on {day}", day=thing.since)) if thing.put_off else ""
    parts = (when(thing, today, say), what(thing, say), who(thing, say), thing.code, own)
    return " · ".join(part for part in parts if part)


# ------------------------------------------------------------------ in the calendar


def item_kind(item: "CalendarItem", say: Speaks) -> str:
    """An appointment, an arrival, a departure, or what is due; without the hour."""
    kind = item.thing.kind
    if kind == "came":
        return say(words("Arrival in the house"))
    return say(words("Leaves the house")) if kind == "went" else what(item.thing, say)


def item_what(item: "CalendarItem", say: Speaks) -> str:
    """The same with the hour."""
    return f"{time_text(item.thing.time)} {item_kind(item, say)}".strip()


def item_icon(item: "CalendarItem") -> str:
    """Its icon."""
    kind = item.thing.kind
    return "door-open" if kind in ("came", "went") else DUE[kind].icon


def item_line(item: "CalendarItem", say: Speaks) -> str:
    """What and who, in one line."""
    return " · ".join(part for part in (item_what(item, say), who(item.thing, say)) if part)


def item_spoken(item: "CalendarItem", say: Speaks) -> str:
    """The same with the code, the day, and what became of it."""
    state = say(APPOINTMENT_STATE.label(item.state)) if item.state else ""
    parts = (date_text(say.code, item.thing.day), item_line(item, say), item.thing.code, state)
    return " · ".join(part for part in parts if part)
