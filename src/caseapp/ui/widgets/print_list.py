"""The button that prints what a page shows, and the way from a table of the window to a list for paper."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QToolButton

from caseapp.base.listing import Column, Listing, ListPart
from caseapp.base.words import words
from caseapp.ui.context import Page
from caseapp.ui.widgets.parts import icon_button

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_ACROSS = Qt.Orientation.Horizontal


def print_button(page: Page, back: str, makes: Callable[[], Listing | None]) -> QToolButton:
    """Print, with Ctrl+P: shows the list that `makes` gives as pages; `back` is the place of the page."""

    def show() -> None:
        from caseapp.ui.pages.list_paper import ListAim

        listing = makes()
        if listing is None or not any(part.rows for part in listing.parts):
            page.context.tell(words("There is nothing to print here yet."), "info")
        else:
            page.context.go("list-paper", ListAim(listing, back))

    made = icon_button("printer", page.say(words("Print this list (Ctrl+P)")), show)
    made.setAccessibleName(page.say(words("Print this list")))
    made.setShortcut("Ctrl+P")
    made.setObjectName(PRINTS)
    return made


PRINTS = "print-list"
"""By this name a test finds out whether a page can be printed."""


def part_of(
    table: QTableView,
    heading: str = "",
    named: Collection[int] = (),
    numbers: Collection[int] = (),
) -> ListPart:
    """What a table shows, in its order, as plain texts; `named` and `numbers` are columns with names and with numbers.

    A row that spans all columns is a heading over those below it.
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
            place in numbers,
        )
        for place in range(width)
    )
    return ListPart(columns, tuple(rows), heading)
