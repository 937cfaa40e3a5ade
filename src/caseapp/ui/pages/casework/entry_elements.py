"""Beside the trafficking history: which of the three elements of the Palermo Protocol stand in it, shown while one writes.

Article 3: an act, a means, a purpose; under 18 the means are not needed. The program shows it and never decides.
"""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.words import Words, words
from caseapp.records.fields import NoAnswer
from caseapp.records.palermo import Palermo, palermo, was_minor
from caseapp.records.trafficking import Trafficking
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import clear, column, label, picture_label, row

_READ = ("acts", "abducted", "means", "exploitation_types", "age_when_trafficked")
"""The questions from which the elements follow."""


def show_elements(editor: Editor, form: Form[Any]) -> None:
    """Put the elements beside the form of a trafficking history; other forms have none."""
    if form.subject.name == "trafficking":
        editor.add_beside(Elements(form))


class Elements(QWidget):
    """Three lines and what follows from them. An answer that is for others to read counts as not known."""

    def __init__(self, form: Form[Any]) -> None:
        super().__init__()
        self.form, self.say = form, form.say
        self._inside: QVBoxLayout = column(self, gap=STEP // 2)
        form.edited.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Read the form as it stands."""
        answers = {name: self.form.answer(name) for name in _READ}
        known: dict[str, Any] = {
            name: NoAnswer.NOT_ASKED if answer is None else answer for name, answer in answers.items()
        }
        history = Trafficking(**known)
        self.show_found(palermo(history, minor=was_minor(history) is True))

    def show_found(self, found: Palermo) -> None:
        """Draw what is there and what is missing."""
        clear(self._inside)
        self._inside.addWidget(label(self.say(words("Elements of trafficking")), "heading", wrap=True))
        self._line(words("Act"), there=found.act)
        self._line(words("Means"), there=found.means, needed=found.means_needed)
        self._line(words("Purpose"), there=found.purpose)
        said = words("Every element that is needed is there. You decide, under Status.")
        if not found.established:
            said = words("Not every element that is needed is there. You decide, under Status.")
        source = words(
            "Article 3 of the Palermo Protocol. The formal status stands on the case; the social standard of Kazakhstan does"
            " not ask for the means."
        )
        for text in (said, self._signature(), source):
            self._inside.addWidget(label(self.say(text), "small", wrap=True))

    def _signature(self) -> Words:
        by, on = self.form.answer("signed_by"), self.form.answer("signed_on")
        if isinstance(by, str) and isinstance(on, date):
            return words(
                "Signed by {name}, {day}. A change of the status or of an element is signed anew.",
                name=by,
                day=on,
            )
        return words("Not signed yet: whoever saves a status signs for it.")

    def _line(self, element: Words, *, there: bool | None, needed: bool = True) -> None:
        sign, tint = ("circle-check", Tint.ACCENT) if there else ("ellipsis", Tint.MUTED)
        said = label(self.say(_state(element, there=there, needed=needed)), wrap=True)
        line = row(picture_label(sign, 18, tint), said)
        line.setStretch(1, 1)
        self._inside.addLayout(line)


def _state(element: Words, *, there: bool | None, needed: bool) -> Words:
    if there:
        return words("{element}: found", element=element)
    if not needed:
        return words("{element}: not needed under 18", element=element)
    if there is False:
        return words("{element}: not found", element=element)
    return words("{element}: not known yet", element=element)
