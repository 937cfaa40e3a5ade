"""The list of issued reports: it only ever grows."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.language import date_text, number_text, quarter_text
from caseapp.base.periods import Quarter, in_order
from caseapp.base.words import words
from caseapp.ui.context import Page
from caseapp.ui.pages.reporting.reports_bringing import BringingPart
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, empty_note, scroller
from caseapp.ui.widgets.plain_table import Entry, PlainTable

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.reporting.reports import Issued

_WIDTHS = (96, 210, 100, 150, 0)


class IssuedPart(QWidget):
    """Every report that left the vault, the newest first, and what the other parts ask about them."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.say = say = page.say
        self.issued: tuple[Issued, ...] = ()
        heads = [
            words("Number"), words("Quarter"), words("Revision"), words("Issued"), words("Fingerprint"),
        ]  # fmt: skip
        self.table = PlainTable(say(words("Issued reports")), [say(head) for head in heads], _WIDTHS)
        nothing = words("Every report that leaves this vault is listed here, and never changes.")
        self.stack = QStackedWidget()
        self.stack.addWidget(empty_note("file-check", say(words("Nothing was issued yet")), say(nothing)))
        self.stack.addWidget(self.table)
        self.bringing = BringingPart(page)
        holder = QWidget()
        inside = column(holder, gap=2 * STEP)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.bringing)
        column(self).addWidget(scroller(holder))

    def show_issued(self, issued: "Sequence[Issued]") -> None:
        """Show the list, the newest first."""
        self.issued = tuple(issued)
        self.table.show_lines([self._line(one) for one in self.issued])
        self.stack.setCurrentIndex(1 if self.issued else 0)

    def issued_on(self, quarter: Quarter) -> str:
        """The day on which a quarter was issued first, in words; empty where it was not."""
        found = [one for one in self.issued if one.quarter == quarter]
        return self._day(found[-1].issued_at) if found else ""

    def revision(self, quarter: Quarter) -> int:
        """The newest revision of a quarter; 0 where it was not issued."""
        return max((one.revision for one in self.issued if one.quarter == quarter), default=0)

    def _line(self, one: "Issued") -> tuple[Entry, ...]:
        digits = grouped(one.sha256)
        return (
            Entry(number_text(self.say.code, one.sequence)),
            Entry(quarter_text(self.say.code, one.quarter)),
            Entry(str(one.revision)),
            Entry(self._day(one.issued_at)),
            Entry(f"{digits[:19]} …", tip=digits),
        )

    def _day(self, moment: str) -> str:
        return date_text(self.say.code, date.fromisoformat(moment[:10]))


def what_there_is(desk: "Desk") -> "tuple[tuple[Quarter, ...], tuple[Issued, ...]]":
    """The quarters and half-years that can be reported, in order, and the reports that were issued."""
    from caseapp.actions.reporting import reports

    return in_order((*reports.quarters(desk), *reports.half_years(desk))), reports.issued(desk)


def grouped(digest: str) -> str:
    """A digest in groups of four, as it stands in the footer of the report."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
