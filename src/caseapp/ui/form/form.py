"""A form made from a subject: one column, sections that fold, checks beside the fields."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseapp.actions.casework.checking import findings_of
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Finding, Question, Severity, Value, questions
from caseapp.records.subject import Subject
from caseapp.ui.form.field import Field
from caseapp.ui.form.near import follow_focus
from caseapp.ui.form.section import NOTHING_HERE, Fields, Section
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.fold import Fold
from caseapp.ui.widgets.parts import column

R = TypeVar("R")
Pickers = Mapping[str, Sequence[tuple[str, str]]]
"""Field name -> pairs of key and text to choose from, for answers that only a page knows."""
_SHORT = 14
"""A form of so many questions or fewer is shown with every section open."""

_ASKED_FIRST = {
    ("person", "sex"), ("trafficking", "acts"), ("trafficking", "exploitation_types"), ("assessment", "safety"),
}  # fmt: skip
"""Questions whose sections stand open on a new form: nobody is admitted, screened or assessed without them."""


def _asked(subject: Subject[Any]) -> tuple[Question, ...]:
    record: type = subject.record
    return questions(record)


class _FormWidget(QWidget):
    """Carries the signal: a class cannot be generic and a QWidget with signals at once."""

    edited = Signal()


class Form(_FormWidget, Generic[R]):
    """The questions of one subject. `get` gives what `put` took; nothing is saved by itself.

    The boxes of a section are made when it is opened. On a `late` form those of the sections that stand open at first are
    made when somebody asks for one of their fields, or by whoever puts the form on a page (`unfilled`).
    """

    def __init__(
        self,
        subject: Subject[R],
        say: Speaks,
        today: date,
        pickers: Pickers | None = None,
        *,
        late: bool = False,
    ) -> None:
        super().__init__()
        self.subject, self.say, self.today, self._late = subject, say, today, late
        self.setMaximumWidth(FORM_WIDTH)
        self._pickers: Pickers = pickers or {}
        self._closed: Callable[[Question], bool] = _never
        self.sections: list[Section] = []
        self.fields = Fields(self.sections)
        self._new = True
        """Whether no record lies under what is shown."""
        self._lay_out()
        follow_focus()
        if len(self.sections) == 1:
            self.sections[0].fold.without_head()
        self._fold()

    def _lay_out(self) -> None:
        inside = column(self, gap=3 * STEP)
        last: Words | None = None
        for asked in _asked(self.subject):
            if not self.sections or asked.section != last:
                last = asked.section
                fold = Fold(self.say(last if last is not None else self.subject.title))
                self.sections.append(Section(fold, self._field))
                inside.addWidget(fold)
            self.sections[-1].asked.append(asked)
        inside.addStretch(1)

    def _field(self, asked: Question, held: Value | None) -> Field:
        record: type = self.subject.record
        field = Field(asked, self.say, self.today, self._pickers.get(asked.name), record)
        if held is not None:
            field.box.put(held)
            field.show_state()
        if self._closed(asked):
            field.close_answer()
        field.box.edited.connect(self._edited)
        field.left.connect(self._check_touched)
        return field

    def close_answers(self, closed: Callable[[Question], bool]) -> None:
        """Let the answers to some of the questions be read and copied, and no longer changed."""
        self._closed = closed
        for _name, field in self.fields.made():
            if closed(field.question):
                field.close_answer()

    def unfilled(self) -> list[Section]:
        """The open sections that still lack their boxes, in their order."""
        return [section for section in self.sections if section.waits and not section.is_whole()]

    def answer(self, name: str) -> Value | None:
        """The answer to one question; None where a required one is missing or it cannot be read."""
        return self._answers()[name]

    def _answers(self) -> dict[str, Value | None]:
        return {name: value for section in self.sections for name, value in section.answers()}

    def put(self, record: R) -> None:
        """Show a record as it stands in the vault."""
        self._new = False
        for section in self.sections:
            section.put(record)
        self._fold()

    def start(self, **values: Any) -> None:  # noqa: ANN401  answers of any kind
        """Offer answers on a new form; they count as typed, so that Save takes them."""
        for name, value in values.items():
            if name in self.fields:
                box = self.fields[name].box
                box.put(value)
                self.fields[name].show_state()
        self._fold()

    def get(self) -> R:
        """The record as it stands on the form. KnownError where a required answer is missing or one is unreadable."""
        answers = self._answers()
        if self._unreadable():
            raise KnownError(
                words("Some answers are missing or cannot be read. They are marked on the form.")
            )
        return self.subject.record(**answers)

    def findings(self) -> list[Finding]:
        """What does not fit: unreadable and missing answers first, otherwise what the subject's check says."""
        return self._unreadable() or findings_of(self.subject.name, self.get(), self.today)

    def show_findings(self) -> bool:
        """Show every finding beside its field, lead to the first error, and tell whether the form can be saved."""
        return self.show_refusal(self.findings())

    def show_refusal(self, found: Sequence[Finding]) -> bool:
        """Show findings beside their fields, lead to the first error, and tell whether there is none.

        They may be such as only the saving could make. Those about fields of another form are passed over.
        """
        own = [finding for finding in found if finding.field in self.fields]
        self._show(own, list(self.fields))
        errors = [finding for finding in own if finding.severity is Severity.ERROR]
        if errors:
            self._lead_to(errors[0].field)
        return not errors

    def is_changed(self) -> bool:
        """Whether the person touched anything since it was put or saved."""
        return any(field.box.touched for _name, field in self.fields.made())

    def touch_all(self) -> None:
        """What is shown belongs to no record any more: all of it counts as typed."""
        self._new = True
        for field in self.fields.values():
            field.box.touch()
        self.edited.emit()

    def settle(self, record: R) -> None:
        """Note that this record is saved: nothing counts as changed any more."""
        self._new = False
        for section in self.sections:
            section.settle(record)

    def draft(self) -> dict[str, Any]:
        """What is typed, readable or not, by the names of the questions; of a new record also what it began with."""
        return {
            name: field.box.draft()
            for name, field in self.fields.made()
            if field.box.touched or (self._new and field.box.state() not in NOTHING_HERE)
        }

    def take_draft(self, answers: Mapping[str, Any]) -> None:
        """Put back what `draft` gave, over what is shown; questions that are no longer asked are passed over."""
        for name, answer in answers.items():
            if name in self.fields:
                self.fields[name].box.take_draft(answer)
                self.fields[name].show_state()
        self._fold()
        self.edited.emit()

    def focused(self) -> str:
        """The name of the question whose box has the cursor; empty where none has."""
        here: QWidget | None = self.window().focusWidget()
        held = (name for name, field in self.fields.made() if here is not None and field.isAncestorOf(here))
        return next(held, "")

    def focus_first(self) -> None:
        """Put the cursor into the first box."""
        self.focus_field(next(iter(self.fields)))

    def focus_field(self, name: str) -> None:
        """Put the cursor into a box, also of a form that is only about to be shown."""
        part = self.fields[name].box.focus_parts()[0]
        QTimer.singleShot(0, part, part.setFocus)

    def _unreadable(self) -> list[Finding]:
        boxes, found = {name: field.box for name, field in self.fields.made()}, []
        for name, answer in self._answers().items():
            problem = boxes[name].problem() if name in boxes else None
            if problem is None and answer is None:
                problem = words("This answer is needed.")
            if problem is not None:
                found.append(Finding(name, problem))
        return found

    def _show(self, found: Sequence[Finding], names: Sequence[str]) -> None:
        worst = {finding.field: finding for finding in reversed(found)}
        worst.update({finding.field: finding for finding in found if finding.severity is Severity.ERROR})
        made = {name for name, _field in self.fields.made()}
        for name in names:
            if name in made or name in worst:
                self.fields[name].show_finding(worst.get(name))

    def _check_touched(self) -> None:
        touched = [name for name, field in self.fields.made() if field.box.touched]
        self._show(self.findings(), touched)

    def _lead_to(self, name: str) -> None:
        for section in self.sections:
            if any(asked.name == name for asked in section.asked):
                section.fold.set_open(open_now=True)
        if name in self.fields:
            self.fields[name].box.focus_parts()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self._derive()
        self._count()
        self.edited.emit()

    def _derive(self) -> None:
        """Fill in what follows from the other answers, as if it had been typed."""
        if self.subject.derive is None:
            return
        given = self._answers()
        for name, value in self.subject.derive(given).items():
            if given[name] != value:
                self.fields[name].box.put(value)
                self.fields[name].box.touch()
                self.fields[name].show_state()

    def _count(self) -> None:
        for section in self.sections:
            text = words("{answered} of {all}", answered=section.answered(), all=len(section.asked))
            section.fold.note.setText(self.say(text))

    def _fold(self) -> None:
        for place, section in enumerate(self.sections):
            needed = any(
                asked.required or (self.subject.name, asked.name) in _ASKED_FIRST for asked in section.asked
            )
            wanted = len(self.fields) <= _SHORT or place == 0 or needed or section.answered() > 0
            section.open(open_now=wanted, late=self._late)
        self._count()


def _never(_asked: Question) -> bool:
    return False
