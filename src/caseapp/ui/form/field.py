"""One question on a form: its label, its box, the button for "refused" and its kin, its help and its findings."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.base.words import Speaks, words
from caseapp.records.fields import NO_ANSWER_LABELS, Finding, Kind, NoAnswer, Question, Severity
from caseapp.ui.form.about import ROOM, AboutButton, meaning_text, told
from caseapp.ui.form.box import Box
from caseapp.ui.form.choosing import CodeBox, PickBox, YesNoBox
from caseapp.ui.form.days import DayBox, PartDayBox
from caseapp.ui.form.several import CodesBox
from caseapp.ui.form.state_width import widest
from caseapp.ui.form.texts import LineBox, LongBox, NumberBox
from caseapp.ui.icons import Tint, icon
from caseapp.ui.sealed import sealed_mark
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import column, dress, label, row

_BOXES: dict[Kind, type[Box]] = {
    Kind.TEXT: LineBox, Kind.LONG_TEXT: LongBox, Kind.CODE: CodeBox, Kind.CODES: CodesBox, Kind.YES_NO: YesNoBox,
    Kind.NUMBER: NumberBox, Kind.MONEY: NumberBox, Kind.DAY: DayBox, Kind.PART_DAY: PartDayBox,
}  # fmt: skip
KEYS = {
    NoAnswer.NOT_ASKED: Qt.Key.Key_1,
    NoAnswer.REFUSED: Qt.Key.Key_2,
    NoAnswer.UNKNOWN: Qt.Key.Key_3,
}
"""With Ctrl, inside a box: why there is no answer."""
_LONG_NAME = 56
"""Characters from which on a question, such as one of a questionnaire, may need a second line."""


class Field(QWidget):
    """A question and its answer. `offered` are the choices a page gives for it, such as free beds.

    `record` is the class of records that asks it: a question does not know it, and its meaning depends on it.
    """

    left = Signal()
    """The person has left this field."""

    def __init__(
        self,
        question: Question,
        say: Speaks,
        today: date,
        offered: Sequence[tuple[str, str]] | None = None,
        record: type[Any] | None = None,
    ) -> None:
        super().__init__()
        self.question, self.say, self._record = question, say, record
        self.box = (
            PickBox(question, say, today, offered)
            if offered is not None
            else _BOXES[question.kind](question, say, today)
        )
        self.name = say(question.label)
        self._near = self._focused = False
        self._about: AboutButton | None = None
        self.closed = False
        """Whether the answer can only be read."""
        self.sealed: QWidget | None = None
        """Stands in the place of an answer that is for others to read."""
        self._state_width = widest(say)
        self._finding: QLabel | None = None
        self.state = self._state_button()
        self._lay_out()
        self._name_parts()
        self.box.edited.connect(self.show_state)
        self.box.settled.connect(self.left)
        self.box.show_state()
        self.show_state()

    def _lay_out(self) -> None:
        whole = column(self, gap=4)
        long = len(self.name) > _LONG_NAME
        self._labels = [label(self.name, "heading", wrap=long)]
        head = row(self._labels[0], gap=STEP)
        if self.question.required:
            self._labels.append(label(self.say(words("required")), "small"))
            head.addWidget(self._labels[-1])
        head.addSpacing(ROOM)  # of the button that tells what the question means
        if long:
            head.setStretch(0, 1)
        else:
            head.addStretch(1)
        whole.addLayout(head)
        self._answering = QGridLayout()
        self._answering.setSpacing(0)
        self._answering.setColumnStretch(0, 1)
        self._answering.setColumnMinimumWidth(1, STEP)  # the gap stays also where the button is hidden
        self._answering.setColumnMinimumWidth(2, self._state_width)
        self._answering.addWidget(self.box, 0, 0)
        self._answering.addWidget(self.state, 0, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(self._answering)
        if self.question.help is not None:
            whole.addWidget(label(self.say(self.question.help), "small", wrap=True))

    @property
    def finding(self) -> QLabel:
        """Where a sentence stands that says what does not fit; made when there is the first one."""
        if self._finding is None:
            self._finding = label("", "error", wrap=True)
            self._finding.hide()
            whole = self.layout()
            if whole is not None:
                whole.addWidget(self._finding)
        return self._finding

    def _name_parts(self) -> None:
        about = self.say(self.question.help) if self.question.help is not None else ""
        for part in self.box.focus_parts():
            own = (
                getattr(part, "text", lambda: "")().replace("\n", " ")
                if isinstance(self.box, CodesBox | YesNoBox)
                else ""
            )
            part.setAccessibleName(f"{self.name}: {own}" if own else self.name)
            part.setAccessibleDescription(about)
        if isinstance(self.box, PartDayBox):
            self.box.about.setAccessibleName(f"{self.name}: {self.box.about.text()}")
        combo = self.box.combo if isinstance(self.box, CodeBox) else getattr(self.box, "search", None)
        if isinstance(combo, Combo) and (line := combo.line()) is not None:
            line.setAccessibleName(self.name)

    def _state_button(self) -> QToolButton:
        made = QToolButton()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedWidth(self._state_width)
        made.setMinimumHeight(36)
        made.setIconSize(QSize(16, 16))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.setToolTip(self.say(words("Why there is no answer (Ctrl+1, Ctrl+2, Ctrl+3)")))
        made.clicked.connect(self._open_menu)
        if self.question.required:
            made.hide()
        return made

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for state, key in KEYS.items():
            action = menu.addAction(f"{self.say(NO_ANSWER_LABELS[state])}\tCtrl+{chr(key)}")
            action.triggered.connect(partial(self.box.set_state, state))
        if isinstance(self.box, CodesBox):
            menu.addAction(self.say(words("None of these"))).triggered.connect(self.box.say_none)
        menu.exec(self.state.mapToGlobal(QPoint(0, self.state.height())))
        menu.deleteLater()

    def show_state(self) -> None:
        """Show on the button why there is no answer; three dots where there is one; a lock where others may read it."""
        state = self.box.state()
        self._show_sealed(now=state is NoAnswer.SEALED)
        none = isinstance(self.box, CodesBox) and state is None and not self.box.codes
        text = self.say(words("None of these")) if none else self.box.state_text()
        chosen = none or state in {NoAnswer.REFUSED, NoAnswer.UNKNOWN}
        self.state.setAccessibleName(f"{self.name}: {text or self.say(words('answered'))}")
        if not chosen and self.box.shows_state:
            text = self.say(words("No answer")) if self._near else ""
        dress(self.state, "state-set" if chosen else "state")
        self.state.setText(text)
        self.state.setIcon(
            icon("chevron-down" if text else "ellipsis", Tint.ACCENT if chosen else Tint.MUTED)
        )
        self.state.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.state.setFixedWidth(self._state_width if text else 36)

    def _show_sealed(self, *, now: bool) -> None:
        """Put the mark of a sealed answer in the place of the box, or take it away."""
        if now and self.sealed is None:
            self.sealed = sealed_mark(self.say)
            whole = self.layout()
            if isinstance(whole, QVBoxLayout):
                whole.insertWidget(whole.indexOf(self._answering), self.sealed)
        if self.sealed is not None:
            self.sealed.setVisible(now)
            self.box.setVisible(not now)
            self.state.setVisible(not now and not self.question.required and not self.closed)

    def close_answer(self) -> None:
        """Let the answer be read and copied, and no longer changed."""
        self.closed = True
        self.state.hide()
        for inner in self.box.findChildren(QAbstractButton):
            inner.setEnabled(False)
        for part in self.box.focus_parts():
            if isinstance(part, QLineEdit | QPlainTextEdit):
                part.setReadOnly(True)
            else:
                part.setEnabled(False)

    @property
    def about(self) -> AboutButton:
        """Tells what the question means; made when somebody first comes near."""
        if self._about is None:
            text = partial(told, self._record, self.question, self.say)
            self._about = AboutButton(self._labels, self.name, self.say, text)
        return self._about

    def set_focused(self, *, on: bool) -> None:
        """Know whether the cursor is in this field; a box without a hint gets what is asked to be read out by then."""
        self._focused = on
        for part in self.box.focus_parts() if on else ():
            if not part.accessibleDescription():
                part.setAccessibleDescription(self._spoken())
        self._show_about()

    def _describe(self, text: str) -> None:
        for part in self.box.focus_parts()[:1]:
            part.setAccessibleDescription(text)

    def _spoken(self) -> str:
        """What a screen reader says of the box beside its name: the visible hint, or else what the question means."""
        if self.question.help is not None:
            return self.say(self.question.help)
        return meaning_text(self._record, self.question, self.say)

    def _show_about(self) -> None:
        shown = self._near or self._focused
        if shown or self._about is not None:
            self.about.setVisible(shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what the three dots are for while the mouse is near."""
        self._near = True
        self._show_about()
        self.show_state()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        self._near = False
        self._show_about()
        self.show_state()
        super().leaveEvent(event)

    def show_finding(self, finding: Finding | None) -> None:
        """Show what does not fit beside the field, or take it away."""
        wrong = finding is not None and finding.severity is Severity.ERROR
        for part in self.box.focus_parts():
            if isinstance(part, QLineEdit | QPlainTextEdit | QComboBox):
                dress(part, "wrong" if wrong else "")
        if finding is None and self._finding is not None:
            self.finding.hide()
            self._describe(self._spoken())
        if finding is not None:
            self.finding.show()
            text = self.say(finding.sentence)
            self.finding.setText(text)
            dress(self.finding, "error" if wrong else "warning")
            self._describe(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+1, Ctrl+2, Ctrl+3 say why there is no answer; Alt+Down opens the calendar; Shift+F1 what it means."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            here: QWidget | None = self.focusWidget()
            self.about.tell(self.box if here is None else here)
            return
        if self.closed:
            super().keyPressEvent(event)
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and not self.question.required:
            for state, key in KEYS.items():
                if event.key() == key:
                    self.box.set_state(state)
                    return
        if (
            isinstance(self.box, DayBox)
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.box.pick.click()
            return
        super().keyPressEvent(event)
