"""The part of the reports page that is shown, as a list for paper."""

from typing import TYPE_CHECKING

from caseapp.base.listing import Listing
from caseapp.ui.widgets.count_paper import marks
from caseapp.ui.widgets.print_list import part_of, parts_in

if TYPE_CHECKING:
    from caseapp.ui.pages.reporting.reports import ReportsPage

PRINTED = {"numbers": "numbers", "protection": "numbers", "missing": "check", "issued": "issued"}
"""Parts that hold tables, by the kind of list that they are on paper."""


def part_listing(page: "ReportsPage") -> Listing:
    """The tables of the part that is shown, with the quarter and whether it was issued."""
    name = page.tabs.current()
    about = () if name == "issued" else (page.choice.currentText(),)
    title = f"{page.say(page.title)}: {page.tabs.buttons[name].text()}"
    if name == "missing":
        return Listing(PRINTED[name], title, (part_of(page.missing.table, named=(1,)),), about)
    parts = parts_in(page.tabs.stack)
    told = marks(parts, page.say) if name == "numbers" else ()
    return Listing(PRINTED[name], title, parts, (*about, *told))
