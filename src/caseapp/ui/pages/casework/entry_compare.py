"""Two people wrote on one entry: both answers beside one another, and which of them stays is chosen one by one.

Nothing is written here. What is chosen goes back onto the form, over the newer version of the entry, and is saved from
there as ever. An answer that only one of the two changed is hers already, unless the person says otherwise.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from caseapp.actions.casework.versions import Collision
from caseapp.base.words import Speaks, words
from caseapp.records.fields import Value
from caseapp.ui.form import Form
from caseapp.ui.form.choosing import PickBox
from caseapp.ui.form.field import Field
from caseapp.ui.pages.casework.entry_earlier import moment_text, told
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, column, dress, label, row, scroller

_UNKNOWN = object()
"""What an answer was before is not known."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer that is not the same. `mine` is None where what stands on the form cannot be read.

    `choice` is "mine" or "hers" where only one of the two changed it, and empty where both did.
    """

    name: str
    mine: Value | None
    hers: Value
    choice: str


def differences(form: Form[Any], found: Collision) -> list[Difference]:
    """Where what stands on a form is not what stands in the vault by now."""
    made = []
    for name, field in form.fields.items():
        hers = getattr(found.now.record, name)
        base = getattr(found.base, name) if found.base is not None else _UNKNOWN
        if field.box.touched:
            mine = field.box.get()
            if mine != hers:
                made.append(Difference(name, mine, hers, "mine" if base == hers else ""))
        elif base is not _UNKNOWN and base != hers:
            before: Any = base
            made.append(Difference(name, before, hers, "hers"))
    return made


class Compare(QWidget):
    """Shows the differences; `done` is called when each of them is decided and she goes on."""

    def __init__(self, form: Form[Any], found: Collision, say: Speaks, done: Callable[[], None]) -> None:
        super().__init__()
        self.form, self.found, self.say, self._done = form, found, say, done
        self.differences = differences(form, found)
        self.chosen: dict[str, str] = {one.name: one.choice for one in self.differences if one.choice}
        self._marks: dict[tuple[str, str], QPushButton] = {}
        self.go_on = button(say(words("Go on with these answers")), self._finish, "primary", "check")
        whole = column(self, gap=0)
        whole.addWidget(self._why())
        holder = QWidget()
        inside = column(holder, gap=2 * STEP)
        inside.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 3 * STEP)
        for one in self.differences:
            inside.addWidget(self._one(one))
        inside.addStretch(1)
        whole.addWidget(scroller(holder), 1)
        whole.addWidget(self._foot())
        self._look()

    def _why(self) -> QFrame:
        found = self.found
        sentence = words("This entry was changed while you were writing on it. Choose which answers stay.")
        if found.user:
            sentence = words(
                "{user} changed this entry while you were writing on it ({moment}). Choose which answers stay.",
                user=found.user,
                moment=moment_text(self.say, found.at),
            )
        bar = QFrame()
        dress(bar, "bar-warning")
        line = row(label(self.say(sentence), wrap=True), parent=bar)
        line.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
        return bar

    def _one(self, one: Difference) -> QFrame:
        frame, inside = card()
        field = self.form.fields[one.name]
        inside.addWidget(label(field.name, "heading", wrap=True))
        both, group = row(gap=3 * STEP), QButtonGroup(frame)
        hers = self.say(words("Changed by {user}", user=self.found.user)) if self.found.user else ""
        sides = (
            ("mine", self.say(words("On your form")), one.mine),
            ("hers", hers or self.say(words("In the vault now")), one.hers),
        )
        for side, head, value in sides:
            mark = button(head, look="filter")
            mark.setCheckable(True)
            text = self._text(field, value)
            mark.setAccessibleName(f"{field.name}, {head}: {text}")
            mark.setChecked(one.choice == side)
            mark.toggled.connect(
                lambda on, name=one.name, side=side: self._choose(name, side) if on else None
            )
            group.addButton(mark)
            self._marks[one.name, side] = mark
            both.addLayout(self._side(mark, text), 1)
        inside.addLayout(both)
        return frame

    def _side(self, mark: QPushButton, text: str) -> QVBoxLayout:
        made = column(gap=4)
        made.addLayout(row(mark, 1))
        shown = label(text, wrap=True)
        shown.setContentsMargins(2 * STEP, 4, 0, 0)
        made.addWidget(shown)
        made.addStretch(1)
        return made

    def _text(self, field: Field, value: Value | None) -> str:
        if value is None:
            return self.say(words("An answer that cannot be read yet"))
        if isinstance(field.box, PickBox) and isinstance(value, int | str):
            return field.box.told(value)
        if isinstance(value, str) and field.question.choices is None:
            return value
        return told(field.question, value, self.say)

    def _foot(self) -> QFrame:
        foot = QFrame()
        dress(foot, "foot")
        mine = button(self.say(words("Keep all of mine")), lambda: self._all("mine"))
        hers = button(self.say(words("Take all that are in the vault")), lambda: self._all("hers"))
        line = row(mine, hers, 1, self.go_on, parent=foot)
        line.setContentsMargins(2 * STEP, STEP, 3 * STEP, STEP)
        return foot

    def _all(self, side: str) -> None:
        for one in self.differences:
            self._marks[one.name, side].setChecked(True)

    def _choose(self, name: str, side: str) -> None:
        self.chosen[name] = side
        self._look()

    def _look(self) -> None:
        self.go_on.setEnabled(len(self.chosen) == len(self.differences))

    def _finish(self) -> None:
        settle(self.form, self.found, self.differences, self.chosen)
        self._done()


def settle(form: Form[Any], found: Collision, made: list[Difference], chosen: dict[str, str]) -> None:
    """Put the newer version on the form, and over it the answers of mine that were chosen, as if typed."""
    typed = {name: field.box.draft() for name, field in form.fields.items() if field.box.touched}
    form.put(found.now.record)
    kept = [one for one in made if chosen.get(one.name) == "mine"]
    form.take_draft({one.name: typed[one.name] for one in kept if one.name in typed})
    for one in kept:
        if one.name not in typed and one.mine is not None:
            box = form.fields[one.name].box
            box.put(one.mine)
            box.touch()
            form.fields[one.name].show_state()
