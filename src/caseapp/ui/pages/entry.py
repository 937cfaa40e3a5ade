"""The page on which any entry is written or changed: a service, a consent, a stay, the person, a room."""

from typing import Any

from caseapp.actions import entries
from caseapp.actions.checking import InvalidRecordError
from caseapp.actions.safety_plans import safety_plan_missing
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records import subject as subject_of
from caseapp.records.safety_plan import calls_for_plan
from caseapp.records.subject import Stored, Subject
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.form.form import Pickers
from caseapp.ui.pages.beside import BESIDE, OwnedEntries
from caseapp.ui.pages.entry_aim import EntryAim
from caseapp.ui.pages.entry_closed import close_for_others
from caseapp.ui.pages.entry_draft import aim_content, aim_from, form_of, was_changed, write_and_drop
from caseapp.ui.pages.entry_start import offered, starting
from caseapp.ui.pages.stay_extras import bed_choices
from caseapp.ui.widgets.kept_bar import KeptBar
from caseapp.ui.widgets.parts import clear, column

__all__ = ["EntryAim", "EntryPage"]


class EntryPage(Page):
    """One form with one Save. Every saving can be undone from the message bar."""

    title = words("Entry")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._inside = column(self)
        self.aim: EntryAim | None = None
        self.editor: Editor | None = None
        self.kept: KeptBar | None = None
        self._coming: Draft | None = None
        """A draft that is to be put in, or about which the person has not decided yet."""

    def arrive(self, what: object = None) -> None:
        """Show the entry of an `EntryAim`; without one, what was shown before."""
        if not isinstance(what, EntryAim):
            return
        self._coming = None
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
        if self._coming is not None:
            return self._coming
        if self.editor is None or self.aim is None or not self.editor.is_changed():
            return None
        content = {"page": "entry", "aim": aim_content(self.aim), "editor": self.editor.draft()}
        return Draft(form_of(self.aim), content)

    def is_saving(self) -> bool:
        """Whether Save was pressed and is not done."""
        return self.editor is not None and self.editor.is_busy()

    def take_draft(self, draft: Draft) -> None:
        """Open the entry again as it is now, and put the answers in."""
        self._coming = draft
        desk, content = self.context.desk, draft.content["aim"]
        self.ask(lambda *_ignored: aim_from(desk, content), self._open, self._lost)

    def _lost(self, error: KnownError) -> None:
        self._coming = None
        self.context.go("people")
        self.context.line.trouble.emit(error)

    def _put_coming_in(self) -> None:
        if self._coming is None:
            return
        if not was_changed(self._aim(), self._coming.content["aim"]):
            self._put_in()
            return
        sentence = words(
            "This entry was changed after your answers were kept, so they are not put in by themselves."
        )
        if self._aim().stored is None:
            sentence = words("This entry was removed. Your unsaved answers can become a new one.")
        self.kept = KeptBar(self.say, sentence, self._put_in, self._leave_out)
        self._inside.insertWidget(0, self.kept)

    def _put_in(self) -> None:
        draft = self._coming
        self._leave_out()
        if draft is not None and self.editor is not None:
            self.editor.take_draft(draft.content["editor"])
            self.tell_back()

    def _leave_out(self) -> None:
        self._coming = None
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
        form: Form[Any] = Form(subject, self.say, self.context.clock.today(), pickers)
        heading = self.say(subject.title if aim.stored is not None else subject.add)
        editor = Editor(self.say, heading, aim.about, [form])
        if aim.stored is not None:
            form.put(aim.stored.record)
            editor.remove.setVisible(aim.subject not in {"person", "case"})
        else:
            form.start(**(starting(subject, self.context.clock.today(), self.context.desk.user) | aim.start))
        if aim.stored is not None:
            for owned in BESIDE.get(aim.subject, ()):
                editor.side.addWidget(OwnedEntries(self.context, owned, aim.stored.id, self._open_owned))
        if not close_for_others(editor, self.context, aim):
            editor.saving.connect(self._save)
            editor.removing.connect(self._remove)
        editor.leaving.connect(self._back)
        self.editor = editor
        self._inside.addWidget(editor)
        form.focus_first()
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
            self._failed,
        )

    def _saved(self, saved: Stored[Any], *, stay: bool) -> None:
        aim, before = self._aim(), self._aim().stored
        if self.editor is not None:
            self.editor.busy(now=False)
            self.form().settle(saved.record)
            self.editor.show_saved(self.context.clock.now())
        self.aim = EntryAim(aim.subject, aim.owner_id, saved, aim.back, aim.back_to, aim.about)
        self.context.voices.stored.emit()
        if not stay:
            time = f"{self.context.clock.now().astimezone():%H:%M}"
            self._back()
            undo = self._undo_add if before is None else self._undo_change
            can_undo = before is not None or aim.subject != "case"
            self.context.tell(
                words("Saved {time}", time=time),
                "good",
                words("Undo") if can_undo else None,
                lambda: undo(aim, saved, before),
            )
            self._ask_for_safety_plan(aim, saved)

    def _ask_for_safety_plan(self, aim: EntryAim, saved: Stored[Any]) -> None:
        """A danger of suicide opens the safety plan at once, unless one stands that was made since."""
        desk, today = self.context.desk, self.context.clock.today()
        if not calls_for_plan(saved.record):
            return

        def lead(missing: bool) -> None:
            if missing:
                plan = EntryAim("safety_plan", aim.owner_id, None, aim.back, aim.back_to, aim.about)
                self.context.go("entry", plan)
                self.context.tell(
                    words("A danger of suicide is written down. Make a safety plan together, today."),
                    "warning",
                )

        self.ask(lambda *_ignored: safety_plan_missing(desk, aim.owner_id, saved.record.day, today), lead)

    def _failed(self, error: KnownError) -> None:
        if self.editor is not None:
            self.editor.busy(now=False)
        if isinstance(error, InvalidRecordError):
            self.form().show_findings()
        self.context.line.trouble.emit(error)

    def _remove(self) -> None:
        aim, desk, editor = self._aim(), self.context.desk, self.editor
        stored = aim.stored
        if stored is None or editor is None:
            return
        editor.busy(now=True)
        self.ask(
            lambda *_ignored: entries.remove_entry(desk, aim.subject, stored.id, stored.version),
            lambda _nothing: self._removed(aim, stored),
            self._failed,
        )

    def _removed(self, aim: EntryAim, stored: Stored[Any]) -> None:
        self._clear()
        self.context.voices.stored.emit()
        self._back()
        self.context.tell(words("Removed."), "good", words("Undo"), lambda: self._undo_remove(aim, stored))

    def _undo_add(self, aim: EntryAim, saved: Stored[Any], _before: Stored[Any] | None) -> None:
        desk = self.context.desk
        self.ask(
            lambda *_ignored: entries.remove_entry(desk, aim.subject, saved.id, saved.version),
            lambda _nothing: self._undone(aim),
        )

    def _undo_change(self, aim: EntryAim, saved: Stored[Any], before: Stored[Any] | None) -> None:
        desk = self.context.desk
        if before is not None:
            old = before.record
            self.ask(
                lambda *_ignored: entries.save_entry(desk, aim.subject, saved.id, saved.version, old),
                lambda _saved: self._undone(aim),
            )

    def _undo_remove(self, aim: EntryAim, stored: Stored[Any]) -> None:
        desk = self.context.desk
        self.ask(
            lambda *_ignored: entries.add_entry(desk, aim.subject, aim.owner_id, stored.record),
            lambda _saved: self._undone(aim),
        )

    def _undone(self, aim: EntryAim) -> None:
        self.context.voices.stored.emit()
        self.context.go(aim.back, aim.back_to)
        self.context.tell(words("Undone."))

    def _open_owned(self, name: str, stored: Stored[Any] | None) -> None:
        aim = self._aim()
        if aim.stored is not None:
            self.context.go("entry", EntryAim(name, aim.stored.id, stored, "entry", aim, aim.about))

    def _back(self) -> None:
        aim = self._aim()
        self.context.go(aim.back, aim.back_to)

    def _clear(self) -> None:
        self.editor = self.kept = None
        clear(self._inside)
