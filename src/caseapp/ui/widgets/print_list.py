"""The button that prints what a page shows, and the way from a table of the window to a list for paper."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QToolButton, QWidget

from caseapp.base.listing import Column, Listing, ListPart
from caseapp.base.words import words
from caseapp.ui.context import Page
from caseapp.ui.widgets.parts import icon_button

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_ACROSS = Qt.Orientation.Horizontal

PRINTS = "print-list"
"""By this name a test finds out whether a page can be printed."""


def print_button(page: Page, back: str, makes: Callable[[], Listing | None]) -> QToolButton:
    """Print, with Ctrl+P: shows the list that `makes` gives as pages; `back` is the place of the page."""
    made = icon_button(
        "printer", page.say(words("Print this list (Ctrl+P)")), lambda: show_on_paper(page, back, makes())
    )
    made.setAccessibleName(page.say(words("Print this list")))
    made.setShortcut("Ctrl+P")
    made.setObjectName(PRINTS)
    return made


def show_on_paper(page: Page, back: str, listing: Listing | None) -> None:
    """Go to the preview of a list; where nothing is in it, say so and stay."""
    from caseapp.ui.pages.passing_on.list_paper import ListAim

    if listing is None or not any(part.rows for part in listing.parts):
        page.context.tell(words("There is nothing to print here yet."), "info")
    else:
        page.context.go("list-paper", ListAim(listing, back))


def part_of(table: QTableView, heading: str = "", named: Collection[int] = ()) -> ListPart:
    """What a table shows, in its order, as plain texts; `named` are the columns that hold names of people.

    A row that spans all columns is a heading over those below it; a column that is set to the right holds numbers.
    """
    model = table.model()
    width = model.columnCount()
    rows = []
    for row in range(model.rowCount()):
        texts = [str(model.index(row, column).data(_SHOW) or "") for column in range(width)]
        rows.append((texts[0],) if width > 1 and table.columnSpan(row, 0) == width else tuple(texts))
    columns = tuple(
        Column(
            " ".join(str(model.headerData(place, _ACROSS, _SHOW) or "").split()),
            place in named,
            bool(int(model.index(0, place).data(_ALIGN) or 0) & _RIGHT),
        )
        for place in range(width)
    )
    return ListPart(columns, tuple(rows), heading)


def parts_in(whole: QWidget) -> tuple[ListPart, ...]:
    """All tables that are shown in a part of the window, each under its name; for tables without names of people."""
    found = (table for table in whole.findChildren(QTableView) if table.isVisible())
    return tuple(part_of(table, table.accessibleName()) for table in found)


def list_part(
    heads: Sequence[str], rows: Sequence[Sequence[str]], heading: str = "", named: Collection[int] = ()
) -> ListPart:
    """The same for what stands on cards instead of in a table."""
    columns = tuple(Column(head, place in named) for place, head in enumerate(heads))
    return ListPart(columns, tuple(map(tuple, rows)), heading)
