"""What takes the last saving on the page of an entry back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseapp.actions.casework import entries, undoing
from caseapp.base.words import words
from caseapp.records.subject import Stored
from caseapp.ui.context import Page
from caseapp.ui.pages.casework.entry_aim import EntryAim

if TYPE_CHECKING:
    from caseapp.actions.casework.versions import Removed


def undo_of(
    page: Page, aim: EntryAim, saved: Stored[Any], before: Stored[Any] | None
) -> Callable[[], None] | None:
    """Takes an addition or a change back; None for what cannot be: a case that was opened has its code."""
    desk, name = page.context.desk, aim.subject
    if before is None:
        if name == "case":
            return None
        return _job(page, aim, lambda: undoing.undo_add(desk, name, saved.id, saved.version))
    if name == "feedback":  # nothing is kept of what stood on a sheet, so the page itself remembers
        old = before.record
        return _job(page, aim, lambda: entries.save_entry(desk, name, saved.id, saved.version, old))
    return _job(page, aim, lambda: undoing.undo_save(desk, name, saved.id, saved.version))


def undo_of_removal(page: Page, aim: EntryAim, gone: "Removed") -> Callable[[], None]:
    """Puts a removed entry back; the key of a feedback sheet is gone with it, so that one is written anew."""
    desk, name = page.context.desk, aim.subject
    if name == "feedback" and aim.stored is not None:
        old = aim.stored.record
        return _job(page, aim, lambda: entries.add_entry(desk, name, aim.owner_id, old))
    return _job(page, aim, lambda: undoing.undo_remove(desk, gone))


def _job(page: Page, aim: EntryAim, does: Callable[[], object]) -> Callable[[], None]:
    def undone(_result: object) -> None:
        page.context.voices.stored.emit()
        page.context.go(aim.back, aim.back_to)
        page.context.tell(words("Undone."))

    return lambda: page.ask(lambda *_ignored: does(), undone)
