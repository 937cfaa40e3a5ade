"""What a bed board says: the same words on the bars, in the status line and for a screen reader."""

from collections.abc import Mapping
from datetime import date

from caseapp.actions.lodging.board import BoardLine, BoardStay
from caseapp.actions.lodging.nights import UNSAID
from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.accommodation import ABSENCE_KIND
from caseapp.records.case import PAYER
from caseapp.records.stay_limit import SOON, Limit

WEEKDAYS: tuple[Words, ...] = (
    words("Mo"), words("Tu"), words("We"), words("Th"), words("Fr"), words("Sa"), words("Su"),
)  # fmt: skip
AWAY = words("Away")
_SHORT: Mapping[str, Words] = {
    "permitted": words("With permission"), "hospital": words("In hospital"),
    "not_permitted": words("Without permission"), UNSAID: AWAY,
}  # fmt: skip


def away_text(kind: str, say: Speaks) -> str:
    """Why somebody is away, as short as it can be said."""
    return say(_SHORT.get(kind) or ABSENCE_KIND.label(kind))


def line_text(line: BoardLine, say: Speaks) -> str:
    """A bed by its name in the house; a room's name is said once where the bed's begins with it."""
    if line.room is None or line.bed is None:
        return say(words("No bed"))
    room, bed = line.room.record.name, line.bed.record.label
    return bed if bed.startswith(room) else f"{room} · {bed}"


def bar_text(stay: BoardStay, say: Speaks) -> str:
    """What stands on a bar: name, children along, who pays."""
    row = stay.row
    name = f"{stay.name} +{number_text(say.code, row.children)}" if row.children else stay.name
    return f"{name} · {say(PAYER.label(row.payer))}" if row.payer else name


def limit_text(limit: Limit, today: date, say: Speaks) -> str:
    """How long the stay may still last."""
    left = limit.days_left(today)
    if left < 0:
        return say(words("The limit of stay was reached on {day}.", day=limit.until))
    if limit.extended:
        return say(words("Extended until {day}: {n} days left.", day=limit.until, count=left))
    return say(words("Limit of stay on {day}: {n} days left.", day=limit.until, count=left))


def left_text(stay: BoardStay, today: date, say: Speaks) -> str:
    """On a bar whose limit is near: how many days are left, or that there are none."""
    if stay.limit is None or not near(stay, today):
        return ""
    left = stay.limit.days_left(today)
    return say(words("{n} days left", count=left) if left >= 0 else words("limit reached"))


def near(stay: BoardStay, today: date) -> bool:
    """Whether the limit needs somebody's attention now."""
    return stay.limit is not None and stay.limit.days_left(today) <= SOON


def cell_text(line: BoardLine, night: date, today: date, say: Speaks) -> str:
    """A bed in one night, in whole sentences."""
    stay = line.stay(night)
    if stay is None:
        return say(words("free") if line.in_use(night) else words("not in use"))
    parts = [bar_text(stay, say)]
    away = stay.away(night)
    if away:
        parts.append(say(words("away: {why}", why=away_text(away, say))))
    if stay.row.arrived == night:
        parts.append(say(words("arrives on this day")))
    if stay.row.left is not None:
        parts.append(say(words("until {day}", day=stay.row.left)))
    if stay.limit is not None:
        parts.append(limit_text(stay.limit, today, say))
    return " · ".join(parts)


def spoken(line: BoardLine, night: date, today: date, say: Speaks) -> str:
    """What a screen reader says of a place on the board, and the line below it shows."""
    bed, day = line_text(line, say), date_text(say.code, night)
    return say(
        words("Bed {bed}, night of {day}: {what}", bed=bed, day=day, what=cell_text(line, night, today, say))
    )
