"""The page on which any entry is written or changed: a service, a consent, a stay, the person, a room."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from caseapp.actions import entries, people
from caseapp.actions.checking import InvalidRecordError
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records import subject as subject_of
from caseapp.records.fields import questions
from caseapp.records.subject import Stored, Subject
from caseapp.ui.context import Context, Page
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.form.form import Pickers
from caseapp.ui.pages.stay_extras import NightsAway, bed_choices
from caseapp.ui.widgets.parts import clear, column

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk


@dataclass(frozen=True, slots=True)
class EntryAim:
    """What the page shall show: an entry, or a new one (`stored` is None) of an owner, and where to go back to.

    `about` is shown beside the heading; `start` holds answers that a new entry begins with.
    """

    subject: str
    owner_id: int
    stored: Stored[Any] | None = None
    back: str = "people"
    back_to: object = None
    about: str = ""
    start: dict[str, Any] = field(default_factory=dict)


def write(desk: "Desk", aim: EntryAim, record: Any) -> Stored[Any]:  # noqa: ANN401  a record of any subject
    """Save what an aim points to; a new case is opened as such, because it gets a code."""
    stored = aim.stored
    if stored is not None:
        return entries.save_entry(desk, aim.subject, stored.id, stored.version, record)
    if aim.subject != "case":
        return entries.add_entry(desk, aim.subject, aim.owner_id, record)
    case_id = people.open_case(desk, aim.owner_id, record)
    return next(case for case in entries.list_entries(desk, "case", aim.owner_id) if case.id == case_id)


class EntryPage(Page):
    """One form with one Save. Every saving can be undone from the message bar."""

    title = words("Entry")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._inside = column(self)
        self.aim: EntryAim | None = None
        self.editor: Editor | None = None

    def arrive(self, what: object = None) -> None:
        """Show the entry of an `EntryAim`; without one, what was shown before."""
        if not isinstance(what, EntryAim):
            return
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
            self._show(what, None)

    def belongs_to(self) -> str:
        """Mark the page from which the entry was opened."""
        return self.aim.back if self.aim is not None else ""

    def unsaved(self) -> Words | None:
        """Ask before answers are lost."""
        if self.editor is not None and self.editor.is_changed():
            return words("This entry has changes that are not saved. Leave it without saving?")
        return None

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
            form.start(**self._starting(subject), **aim.start)
        if aim.subject == "stay" and aim.stored is not None:
            editor.side.addWidget(NightsAway(self.context, aim.stored.id, self._open_absence))
        editor.saving.connect(self._save)
        editor.removing.connect(self._remove)
        editor.leaving.connect(self._back)
        self.editor = editor
        self._inside.addWidget(editor)
        form.focus_first()

    def _starting(self, subject: Subject[Any]) -> dict[str, Any]:
        """A new entry happened today, was provided, and by whoever writes, unless somebody says otherwise."""
        record: type = subject.record
        names = {asked.name for asked in questions(record)}
        usual = {
            subject.day: self.context.clock.today(),
            "outcome": "provided",
            "worker": self.context.desk.user,
        }
        return {name: value for name, value in usual.items() if name in names}

    def _save(self, stay: bool) -> None:
        editor, aim = self.editor, self._aim()
        if editor is None or not editor.can_save():
            return
        record, desk = self.form().get(), self.context.desk
        editor.busy(now=True)

        self.ask(
            lambda *_ignored: write(desk, aim, record),
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

    def _open_absence(self, stored: Stored[Any] | None) -> None:
        aim = self._aim()
        if aim.stored is not None:
            self.context.go("entry", EntryAim("absence", aim.stored.id, stored, "entry", aim, aim.about))

    def _back(self) -> None:
        aim = self._aim()
        self.context.go(aim.back, aim.back_to)

    def _clear(self) -> None:
        self.editor = None
        clear(self._inside)
