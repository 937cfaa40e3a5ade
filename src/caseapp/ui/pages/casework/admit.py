"""The page on which a new person is admitted: who she or he is, and the case that begins."""

from typing import TYPE_CHECKING, Any

from caseapp.actions.casework import drafts, people
from caseapp.actions.casework.checking import InvalidRecordError
from caseapp.actions.casework.families import admit_relative, beginnings
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records import subject
from caseapp.records.person import display_name
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.pages.casework.admit_aim import FamilyAim
from caseapp.ui.pages.lodging.bed_admission import BedAim, lead_to_bed
from caseapp.ui.widgets.alike_bar import AlikeBar
from caseapp.ui.widgets.parts import clear, column

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk

_DRAFT = "admit"


class AdmitPage(Page):
    """Two forms, one Save: nobody is written down without a case."""

    title = words("Add a person")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._inside = column(self)
        self.editor: Editor | None = None
        self.alike: AlikeBar | None = None
        self.bed: BedAim | None = None
        """The bed from which one came, and which waits for the person."""
        self.kin = 0
        """The person of whose family somebody is admitted; 0 for nobody's."""

    def arrive(self, what: object = None) -> None:
        """Begin with empty forms; a text is taken as the surname that was searched in vain, a `BedAim` as the bed to give.

        With a `FamilyAim` they begin with what a relative shares.
        """
        self.bed = what if isinstance(what, BedAim) else None
        family = what if isinstance(what, FamilyAim) else None
        self.kin = family.person.id if family is not None else 0
        clear(self._inside)
        self.alike = None
        today = self.context.clock.today()
        person: Form[Any] = Form(subject("person"), self.say, today, late=True)
        case: Form[Any] = Form(subject("case"), self.say, today, late=True)
        case.start(opened=today, status="Active", worker=self.context.desk.user)
        if isinstance(what, str) and what.strip():
            person.start(surname=what.strip())
        title, about = self.title, ""
        if family is not None:
            shared, shared_case = beginnings(family.person.record, family.case)
            person.start(**shared)
            case.start(**shared_case)
            title, about = words("Admit a child or relative"), display_name(family.person.record)
        editor = Editor(self.say, self.say(title), about, [person, case])
        editor.saving.connect(lambda _stay: self._save())
        editor.leaving.connect(lambda: self.context.go("people"))
        self.editor = editor
        self.draw_later(lambda: self._put(editor))
        editor.fill(self.context.line.later)
        self.draw_later(lambda: self._begin(editor, person))

    def _put(self, editor: Editor) -> None:
        if editor is self.editor:
            self._inside.addWidget(editor)

    def _begin(self, editor: Editor, person: Form[Any]) -> None:
        if editor is self.editor:
            person.focus_field("surname")

    def unsaved(self) -> Words | None:
        """Ask before a half-written person is lost."""
        if self.editor is not None and self.editor.is_changed():
            return words("This person is not saved yet. Leave without saving?")
        return None

    def draft(self) -> Draft | None:
        """Both forms."""
        if self.editor is None or not self.editor.is_changed():
            return None
        return Draft(_DRAFT, {"page": "admit", "editor": self.editor.draft(), "kin": self.kin})

    def is_saving(self) -> bool:
        """Whether Save was pressed and is not done."""
        return self.editor is not None and self.editor.is_busy()

    def take_draft(self, draft: Draft) -> None:
        """Both forms again, as soon as they stand on the page, and whose relative it is."""
        self.kin = int(draft.content.get("kin", 0))
        self.draw_later(lambda: self._put_in(draft))

    def _put_in(self, draft: Draft) -> None:
        if self.editor is not None:
            self.editor.take_draft(draft.content["editor"])
            self.tell_back()

    def _save(self, *, somebody_else: bool = False) -> None:
        editor = self.editor
        if editor is None or not editor.can_save():
            return
        person, case = (form.get() for form in editor.forms)
        editor.busy(now=True)
        self._take_bar_away()
        self.ask(
            lambda *_ignored: self.write_down(person, case, somebody_else=somebody_else),
            self._saved,
            self._failed,
        )

    def write_down(self, person: Any, case: Any, *, somebody_else: bool) -> int:  # noqa: ANN401  two subjects
        """Save both; called on the line. Gives the person's number."""
        return _admit(self.context.desk, person, case, self.kin, somebody_else=somebody_else)

    def _saved(self, person_id: int) -> None:
        self.editor = None
        clear(self._inside)
        self.context.voices.stored.emit()
        if self.bed is not None:
            lead_to_bed(self, person_id, self.bed)
            return
        self.context.go("person", person_id)
        self.context.tell(words("The person is admitted. Add what happens from here on."))

    def _failed(self, error: KnownError) -> None:
        if self.editor is not None:
            self.editor.busy(now=False)
            self.editor.can_save()
        if self.editor is not None and isinstance(error, InvalidRecordError):
            for form in reversed(self.editor.forms):
                form.show_refusal(error.findings)
            return
        if isinstance(error, people.AlikeError):
            self._show_alike(error)
            return
        self.context.line.trouble.emit(error)

    def _show_alike(self, error: people.AlikeError) -> None:
        """Ask once. To look at the other page means to leave this one, which the window asks about."""
        self.alike = AlikeBar(self.say, error, self._look, lambda: self._save(somebody_else=True))
        self._inside.insertWidget(0, self.alike)

    def _look(self, person_id: int) -> None:
        self.context.go("person", person_id)

    def _take_bar_away(self) -> None:
        if self.alike is not None:
            self.alike.hide()
            self.alike.deleteLater()
            self.alike = None


def _admit(desk: "Desk", person: Any, case: Any, kin: int, *, somebody_else: bool) -> int:  # noqa: ANN401  two subjects
    """Write both down, and a family as one; their draft is of no use any more."""
    if kin:
        person_id = admit_relative(desk, person, case, kin, somebody_else=somebody_else)
    else:
        person_id = people.admit(desk, person, case, somebody_else=somebody_else)
    drafts.drop_draft(desk, _DRAFT)
    return person_id
