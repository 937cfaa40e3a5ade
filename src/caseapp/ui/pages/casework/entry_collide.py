"""Somebody else saved the entry that is on the form: both versions are compared before anything is written."""

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.actions.casework import versions
from caseapp.base.words import words
from caseapp.ui.pages.casework.entry_compare import Compare

if TYPE_CHECKING:
    from caseapp.ui.pages.casework.entry import EntryPage


def collide(page: "EntryPage", version: int) -> None:
    """Put what stands on the form and what became of the entry since `version` beside one another."""
    aim, desk = page.aim, page.context.desk
    if aim is not None and aim.stored is not None:
        name, number = aim.subject, aim.stored.id
        page.ask(
            lambda *_ignored: versions.collision(desk, name, number, version),
            lambda found: _compare(page, found),
            page.failed,
        )


def _compare(page: "EntryPage", found: versions.Collision) -> None:
    if page.editor is None:
        return
    page.compare = Compare(page.form(), found, page.say, lambda: _compared(page, found))
    page.editor.hide()
    page.inside.addWidget(page.compare)
    if all(one.choice == "mine" for one in page.compare.differences):
        page.compare.go_on.click()  # the colleague touched nothing that is on the form


def _compared(page: "EntryPage", found: versions.Collision) -> None:
    """Everything is decided: what was chosen stands on the form, over the newer version."""
    if page.aim is not None:
        page.aim = replace(page.aim, stored=found.now)
    page.coming = None
    if page.compare is not None:
        page.compare.hide()
        page.compare.deleteLater()
        page.compare = None
    if page.editor is not None:
        page.editor.show()
    if page.earlier is not None:
        page.earlier.ask(found.now.id, page.width())
    page.context.tell(words("Your answers stand on the newer version now. Save when you are ready."), "info")
