"""The page on which any entry is written or changed: a service, a consent, a stay, the person, a room."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from caseapp.actions.casework import entries
from caseapp.actions.casework.checking import InvalidRecordError
from caseapp.actions.casework.versions import ConflictError, GoneError, Removed
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records import subject as subject_of
from caseapp.records.subject import Stored, Subject
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.editor import Editor
from caseapp.ui.form.form import Form, Pickers
from caseapp.ui.pages.casework.beside import BESIDE, OwnedEntries
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.casework.entry_closed import close_for_others
from caseapp.ui.pages.casework.entry_collide import collide
from caseapp.ui.pages.casework.entry_compare import Compare
from caseapp.ui.pages.casework.entry_draft import aim_content, aim_from, form_of, was_changed, write_and_drop
from caseapp.ui.pages.casework.entry_earlier import EarlierColumn
from caseapp.ui.pages.casework.entry_elements import show_elements
from caseapp.ui.pages.casework.entry_plan import ask_for_safety_plan
from caseapp.ui.pages.casework.entry_start import offered, starting
from caseapp.ui.pages.casework.entry_undo import undo_of, undo_of_removal
from caseapp.ui.pages.lodging.stay_extras import bed_choices
from caseapp.ui.widgets.kept_bar import KeptBar
from caseapp.ui.widgets.parts import clear, column

__all__ = ["EntryAim", "EntryPage"]


class EntryPage(Page):
    """One form with one Save. Every saving can be undone from the message bar."""

    title = words("Entry")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.inside: QVBoxLayout = column(self)
        self.aim: EntryAim | None = None
        self.editor: Editor | None = None
        self.kept: KeptBar | None = None
        self.compare: Compare | None = None
        self.earlier: EarlierColumn | None = None
        self._undo: Callable[[], None] | None = None
        self.coming: Draft | None = None
        """A draft that is to be put in, or about which the person has not decided yet."""

    def arrive(self, what: object = None) -> None:
        """Show the entry of an `EntryAim`; without one, what was shown before."""
        if not isinstance(what, EntryAim):
            return
        self.coming = None
        self._open(what)

    def _open(self, what: EntryAim) -> None:
        self.aim = what
        self._clear()
        if what.subject == "stay":
            desk, today = self.context.desk, self.context.clock.today()
            bed = what.stored.record.bed if what.stored is not None else what.start.get("bed")
            self.ask(
                lambda *_ignored: bed_choices(desk, today, bed, self.say),
                lambda beds: self._show(what, {"bed": beds}),
            )
        else:
            self._show(what, offered(what, self.context.clock.today(), self.say.code))

    def belongs_to(self) -> str:
        """Mark the page from which the entry was opened."""
        return self.aim.back if self.aim is not None else ""

    def unsaved(self) -> Words | None:
        """Ask before answers are lost."""
        if self.editor is not None and self.editor.is_changed():
            return words("This entry has changes that are not saved. Leave it without saving?")
        if self.kept is not None:
            return words("Your earlier unsaved answers are not put in yet. Leave without them?")
        return None

    def draft(self) -> Draft | None:
        """What is typed on the form, and which entry it belongs to."""
        if self.coming is not None:
            return self.coming
        if self.editor is None or self.aim is None or not self.editor.is_changed():
            return None
        content = {"page": "entry", "aim": aim_content(self.aim), "editor": self.editor.draft()}
        return Draft(form_of(self.aim), content)

    def is_saving(self) -> bool:
        """Whether Save was pressed and is not done."""
        return self.editor is not None and self.editor.is_busy()

    def take_draft(self, draft: Draft) -> None:
        """Open the entry again as it is now, and put the answers in."""
        self.coming = draft
        desk, content = self.context.desk, draft.content["aim"]
        self.ask(lambda *_ignored: aim_from(desk, content), self._open, self._lost)

    def _lost(self, error: KnownError) -> None:
        self.coming = None
        self.context.go("people")
        self.context.line.trouble.emit(error)

    def _put_coming_in(self) -> None:
        if self.coming is None:
            return
        aim, content = self._aim(), self.coming.content
        if not was_changed(aim, content["aim"]):
            self._put_in()
        elif aim.stored is not None and self.editor is not None:
            self.editor.take_draft(content["editor"])
            collide(self, int(content["aim"]["version"]))
        else:
            sentence = words("This entry was removed. Your unsaved answers can become a new one.")
            self.kept = KeptBar(self.say, sentence, self._put_in, self._leave_out)
            self.inside.insertWidget(0, self.kept)

    def _put_in(self) -> None:
        draft = self.coming
        self._leave_out()
        if draft is not None and self.editor is not None:
            self.editor.take_draft(draft.content["editor"])
            self.tell_back()

    def _leave_out(self) -> None:
        self.coming = None
        if self.kept is not None:
            self.kept.hide()
            self.kept.deleteLater()
            self.kept = None

    def subject(self) -> Subject[Any]:
        """The subject that is shown."""
        return subject_of(self._aim().subject)

    def form(self) -> Form[Any]:
        """The form that is shown."""
        if self.editor is None:
            raise LookupError("no entry is shown")
        return self.editor.forms[0]

    def _aim(self) -> EntryAim:
        if self.aim is None:
            raise LookupError("no entry is shown")
        return self.aim

    def _show(self, aim: EntryAim, pickers: Pickers | None) -> None:
        if aim is not self.aim:
            return
        subject = subject_of(aim.subject)
        form: Form[Any] = Form(subject, self.say, self.context.clock.today(), pickers, late=True)
        heading = self.say(subject.title if aim.stored is not None else subject.add)
        editor = Editor(self.say, heading, aim.about, [form])
        if aim.stored is not None:
            form.put(aim.stored.record)
            editor.remove.setVisible(aim.subject not in {"person", "case"})
        else:
            form.start(**(starting(subject, self.context.clock.today(), self.context.desk.user) | aim.start))
        if aim.stored is not None:
            self.earlier = EarlierColumn(self.context, aim.subject)
            editor.right.addWidget(self.earlier)
            editor.head.addWidget(self.earlier.opener)
            self.earlier.ask(aim.stored.id, self.width())
            for owned in BESIDE.get(aim.subject, ()):
                editor.add_beside(OwnedEntries(self.context, owned, aim.stored.id, self._open_owned))
        show_elements(editor, form)
        if not close_for_others(editor, self.context, aim):
            editor.saving.connect(self._save)
            editor.removing.connect(self._remove)
            editor.undoing.connect(self.undo_last)
        editor.leaving.connect(self._back)
        self.editor = editor
        self.draw_later(lambda: self._put(editor))
        editor.fill(self.context.line.later)
        self.draw_later(lambda: self._begin(editor))

    def _put(self, editor: Editor) -> None:
        if editor is self.editor:
            self.inside.addWidget(editor)

    def _begin(self, editor: Editor) -> None:
        if editor is self.editor:
            self.form().focus_first()
            self._put_coming_in()

    def _save(self, stay: bool) -> None:
        editor, aim = self.editor, self._aim()
        if editor is None or not editor.can_save():
            return
        record, desk = self.form().get(), self.context.desk
        editor.busy(now=True)

        self.ask(
            lambda *_ignored: write_and_drop(desk, aim, record),
            lambda saved: self._saved(saved, stay=stay),
            self.failed,
        )

    def _saved(self, saved: Stored[Any], *, stay: bool) -> None:
        aim, before = self._aim(), self._aim().stored
        self.aim = replace(aim, stored=saved)
        undo = undo_of(self, aim, saved, before)
        self.context.voices.stored.emit()
        self.context.voices.undoable.emit(undo)
        if self.editor is not None:
            self.editor.busy(now=False)
            self.form().settle(saved.record)
            self.editor.show_saved(self.context.clock.now())
            self.editor.offer_undo(now=stay and undo is not None)
            self._undo = undo
        if self.earlier is not None:
            self.earlier.ask(saved.id, self.width())
        if not stay:
            time = f"{self.context.clock.now().astimezone():%H:%M}"
            self._back()
            self.context.tell(
                words("Saved {time}", time=time), "good", words("Undo") if undo is not None else None, undo
            )
            ask_for_safety_plan(self, aim, saved)

    def undo_last(self) -> None:
        """Take back what was saved last on this form."""
        undo, self._undo = self._undo, None
        if undo is not None and self.editor is not None:
            self.editor.offer_undo(now=False)
            undo()

    def failed(self, error: KnownError) -> None:
        """Nothing was saved: lead to what is wrong, or to what a colleague wrote meanwhile."""
        aim = self._aim()
        if self.editor is not None:
            self.editor.busy(now=False)
        if isinstance(error, InvalidRecordError):
            self.form().show_findings()
        if isinstance(error, ConflictError) and aim.stored is not None:
            collide(self, aim.stored.version)
        elif isinstance(error, GoneError) and aim.stored is not None and self.kept is None:
            sentence = words("This entry was removed. Your unsaved answers can become a new one.")
            self.kept = KeptBar(self.say, sentence, self._as_new, self._back_without)
            self.inside.insertWidget(0, self.kept)
        else:
            self.context.line.trouble.emit(error)

    def _as_new(self) -> None:
        """What stands on the form becomes a new entry."""
        self.aim = replace(self._aim(), stored=None)
        self._leave_out()
        if self.editor is not None:
            self.editor.remove.hide()
            self.form().touch_all()

    def _back_without(self) -> None:
        self._clear()
        self._back()

    def _remove(self) -> None:
        aim, desk, editor = self._aim(), self.context.desk, self.editor
        stored = aim.stored
        if stored is None or editor is None:
            return
        editor.busy(now=True)
        self.ask(
            lambda *_ignored: entries.remove_entry(desk, aim.subject, stored.id, stored.version),
            lambda gone: self._removed(aim, gone),
            self.failed,
        )

    def _removed(self, aim: EntryAim, gone: Removed) -> None:
        self._clear()
        self.context.voices.stored.emit()
        self._back()
        self.context.tell(words("Removed."), "good", words("Undo"), undo_of_removal(self, aim, gone))

    def _open_owned(self, name: str, stored: Stored[Any] | None) -> None:
        aim = self._aim()
        if aim.stored is not None:
            self.context.go("entry", EntryAim(name, aim.stored.id, stored, "entry", aim, aim.about))

    def _back(self) -> None:
        aim = self._aim()
        self.context.go(aim.back, aim.back_to)

    def _clear(self) -> None:
        self.editor = self.kept = self.compare = self.earlier = self._undo = None
        clear(self.inside)
