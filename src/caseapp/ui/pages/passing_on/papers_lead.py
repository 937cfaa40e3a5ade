"""The ways from the page of a person to her papers, to the whole plan, and to the state portal."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QToolButton

from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context
from caseapp.ui.icons import icon
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.widgets.parts import icon_button

if TYPE_CHECKING:
    from caseapp.ui.pages.casework.person_parts import Header


def lead_to_papers(context: Context, header: "Header", person_id: int, case_id: int, about: str) -> None:
    """Put the buttons into the header: her copy is one click away, the plan and the portal two."""
    say, aim = context.say, PapersAim(person_id, case_id, about)
    more = icon_button("ellipsis", say(words("Plan and state portal")))
    more.clicked.connect(lambda _on=False: _open(context, more, case_id))
    shown = icon_button("printer", say(words("Papers for the person")), lambda: context.go("papers", aim))
    header.ways.addWidget(more)
    header.ways.addWidget(shown)


def _open(context: Context, beside: QToolButton, case_id: int) -> None:
    menu = menu_of(context, beside, case_id)
    menu.exec(beside.mapToGlobal(beside.rect().bottomLeft()))
    menu.deleteLater()


def menu_of(context: Context, parent: QToolButton, case_id: int) -> QMenu:
    """What is offered behind the three dots."""
    menu = QMenu(parent)
    plan = menu.addAction(icon("square-check"), context.say(words("The whole support plan")))
    plan.triggered.connect(lambda: context.go("plan", case_id))
    if context.may(Intent.TYPE_INTO_PORTAL):
        portal = menu.addAction(icon("copy"), context.say(words("For the state portal")))
        portal.triggered.connect(lambda: context.go("portal", case_id))
    return menu
