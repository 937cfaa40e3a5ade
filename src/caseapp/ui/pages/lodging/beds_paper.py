"""The bed board as a list for paper: every stay of the nights that are shown, bed by bed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from caseapp.base.language import date_text, number_text
from caseapp.base.listing import Listing
from caseapp.base.words import Speaks, words
from caseapp.ui.widgets.board_words import away_text, line_text
from caseapp.ui.widgets.print_list import list_part

if TYPE_CHECKING:
    from caseapp.actions.lodging.board import Board, BoardLine, BoardStay


def board_listing(board: "Board", span: str, say: Speaks) -> Listing:
    """Beds with their stays, the days of arrival and departure, children along, and when a bed stays empty."""
    heads = (
        words("Bed"), words("Code"), words("Name"), words("Arrival in the house"), words("Leaves the house"), words("Children along"), words("Away"),
    )  # fmt: skip
    rows = [row for line in board.lines for row in _rows(line, say)]
    part = list_part([say(one) for one in heads], rows, named=(2,))
    return Listing("rooms", say(words("Beds")), (part,), (span,))


def _rows(line: "BoardLine", say: Speaks) -> Iterator[tuple[str, ...]]:
    bed = line_text(line, say)
    if not line.stays:
        yield (bed, say(words("free")), "", "", "", "", "")
    for stay in line.stays:
        yield (bed, stay.row.code, stay.name, *_days(stay, say), _children(stay, say), _away(stay, say))


def _days(stay: "BoardStay", say: Speaks) -> tuple[str, str]:
    left = stay.row.left
    return date_text(say.code, stay.row.arrived), "" if left is None else date_text(say.code, left)


def _children(stay: "BoardStay", say: Speaks) -> str:
    return number_text(say.code, stay.row.children) if stay.row.children else ""


def _away(stay: "BoardStay", say: Speaks) -> str:
    """Why and from when on somebody is away, and the day of coming back where it is known."""
    told = []
    for span in stay.spans:
        days = [date_text(say.code, day) for day in (span.first, span.back) if day is not None]
        told.append(f"{away_text(span.kind, say)}: {' – '.join(days)}")
    return "; ".join(told)
