"""The frame around one form or several: where one came from, the sections, the form, and one Save."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.form import Form
from caseapp.ui.line import Later
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.fold import Fold
from caseapp.ui.widgets.parts import (
    button,
    column,
    dress,
    icon_button,
    label,
    row,
    scroller,
    shortened,
    top_row,
)

_ALL = 1000
"""A stretch that leaves nothing to its neighbour until the form is as wide as it may be."""
_SIDE = 236


class Editor(QWidget):
    """Shows forms and tells what the person wants; saving itself is the page's affair.

    `undoing` asks for the last saving to be taken back. `saving` carries whether to stay on the form afterwards (Ctrl+S) or to go back (the button).
    """

    saving = Signal(bool)
    removing = Signal()
    undoing = Signal()
    leaving = Signal()

    def __init__(self, say: Speaks, heading: str, about: str, forms: Sequence[Form[Any]]) -> None:
        super().__init__()
        self.say, self.forms = say, forms
        self.state = label("", "muted")
        self.save = button(say(words("Save")), lambda: self.saving.emit(False), "primary", "check")  # noqa: FBT003
        self.save.setToolTip(say(words("Save and go back. Ctrl+S saves and stays here.")))
        self.remove = button(say(words("Remove")), self.removing.emit, "danger", "trash-2")
        self.remove.hide()
        self._side: QVBoxLayout = column(gap=STEP // 2)
        self.undo = button(say(words("Undo the last saving")), self.undoing.emit, "quiet", "undo-2")
        self.undo.hide()
        self.head: QHBoxLayout = top_row()
        """Heading, and what a page puts at its right."""
        self.right: QHBoxLayout = row(gap=0)
        """At the right of the forms: nothing, unless a page puts something there."""
        whole = column(self, gap=0)
        whole.addLayout(self._head(heading, about))
        holder = QWidget()
        self._holder = holder
        self._area: QScrollArea = scroller(holder)
        self._sides = self._sections()
        self._fill(holder)
        middle = row(gap=0)
        middle.addWidget(self._sides)
        middle.addWidget(self._area, 1)
        middle.addLayout(self.right)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(
            lambda: self.saving.emit(True)  # noqa: FBT003  a signal has no keywords
        )
        for form in forms:
            form.edited.connect(self._edited)
        self._show_side()

    def fill(self, later: Later) -> None:
        """Make the boxes of the open sections, a few a turn: the style sheet looks at each part of what stands on a page."""
        for section in (one for form in self.forms for one in form.unfilled()):
            for part in section.in_parts():
                later(part, section.fold)

    def add_beside(self, part: QWidget) -> None:
        """Put something at the left, below the sections. A form with one section has no room there until then."""
        self._side.addWidget(part)
        self._show_side()

    def _show_side(self) -> None:
        beside = len(self.forms) > 1 or len(self.forms[0].sections) > 1 or self._side.count() > 0
        self._sides.setHidden(not beside)
        inside = self._holder.layout()
        if inside is not None:
            inside.setContentsMargins(2 * STEP if beside else 3 * STEP, STEP, 3 * STEP, 4 * STEP)

    def is_changed(self) -> bool:
        """Whether anything was touched since it was put or saved."""
        return any(form.is_changed() for form in self.forms)

    def draft(self) -> dict[str, Any]:
        """What is typed on the forms, where the cursor is, and how far the page is scrolled."""
        place = next(
            ((number, form.focused()) for number, form in enumerate(self.forms) if form.focused()), None
        )
        return {
            "forms": [form.draft() for form in self.forms],
            "cursor": list(place) if place is not None else [],
            "scrolled": self._area.verticalScrollBar().value(),
        }

    def take_draft(self, content: Mapping[str, Any]) -> None:
        """Put back what `draft` gave."""
        for form, answers in zip(self.forms, content["forms"], strict=False):
            form.take_draft(answers)
        cursor = content["cursor"]
        if len(cursor) == 2 and cursor[0] < len(self.forms) and cursor[1] in self.forms[cursor[0]].fields:
            self.forms[cursor[0]].focus_field(cursor[1])
        scroll = self._area.verticalScrollBar()
        QTimer.singleShot(0, scroll, lambda: scroll.setValue(int(content["scrolled"])))

    def can_save(self) -> bool:
        """Show every finding; tell whether none stops the saving."""
        shown = [form.show_findings() for form in reversed(self.forms)]
        return all(shown)

    def show_saved(self, moment: datetime) -> None:
        """Say when it was saved, in the office's time."""
        time = f"{moment.astimezone():%H:%M}"
        self.state.setText(self.say(words("Saved {time}", time=time)))

    def offer_undo(self, *, now: bool) -> None:
        """Show the button that takes the last saving back, or take it away."""
        self.undo.setVisible(now)

    def busy(self, *, now: bool) -> None:
        """While the worker writes, nothing can be pressed twice."""
        self.save.setEnabled(not now)
        self.remove.setEnabled(not now)
        self.undo.setEnabled(not now)

    def is_busy(self) -> bool:
        """Whether the worker writes."""
        return not self.save.isEnabled()

    def _edited(self) -> None:
        self.state.setText(self.say(words("Not saved yet")))

    def _head(self, heading: str, about: str) -> QVBoxLayout:
        back = icon_button("arrow-left", self.say(words("Back")), self.leaving.emit)
        head = column(margin=0, gap=0)
        for part in (back, label(heading, "title"), shortened(about, "muted")):
            self.head.addWidget(part)
        self.head.addStretch(1)
        head.addLayout(self.head)
        return head

    def _fill(self, holder: QWidget) -> None:
        inside = column(holder, gap=3 * STEP)
        for form in self.forms:
            if len(self.forms) > 1:
                inside.addWidget(label(self.say(form.subject.title), "title"))
            # Beside a stretch, because a column would ask a form of limited width for its height at full width.
            line = row(form, 1)
            line.setStretch(0, _ALL)
            inside.addLayout(line)
        inside.addStretch(1)

    def _sections(self) -> QWidget:
        side = QWidget()
        area = scroller(side)
        area.setFixedWidth(_SIDE)
        inside = column(side, gap=0)
        inside.setContentsMargins(3 * STEP, STEP, 0, STEP)
        for form in self.forms:
            if len(self.forms) > 1:
                inside.addWidget(label(self.say(form.subject.title), "heading"))
            if len(form.sections) > 1 or len(self.forms) > 1:
                self._add_jumps(inside, form)
        inside.addSpacing(2 * STEP)
        inside.addLayout(self._side)
        inside.addStretch(1)
        return area

    def _add_jumps(self, inside: QVBoxLayout, form: Form[Any]) -> None:
        for section in form.sections:
            fold = section.fold
            text = fold.head.text()
            jump = button(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _SIDE - 7 * STEP))
            dress(jump, "jump")
            jump.setAccessibleName(text)
            jump.setToolTip(text)
            jump.clicked.connect(lambda _on=False, fold=fold: self._jump(fold))
            jump.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            inside.addWidget(jump)
        inside.addSpacing(STEP)

    def _jump(self, fold: Fold) -> None:
        fold.set_open(open_now=True)
        layout = self._holder.layout()
        if layout is not None:
            layout.activate()
        top = fold.mapTo(self._holder, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - STEP)
        fold.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot(self) -> QFrame:
        foot = QFrame()
        dress(foot, "foot")
        cancel = button(self.say(words("Cancel")), self.leaving.emit)
        line = row(self.remove, 1, self.state, self.undo, cancel, self.save, parent=foot)
        line.setContentsMargins(2 * STEP, STEP, 3 * STEP, STEP)
        return foot
