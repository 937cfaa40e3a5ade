"""The bar over an admission when somebody like this person is here already: look, or say that it is somebody else."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from caseapp.base.words import Speaks, words
from caseapp.ui.form.typed import part_day_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, dress, label, row

if TYPE_CHECKING:
    from caseapp.actions.casework.people import AlikeError, Likeness


class AlikeBar(QFrame):
    """One line for each of those who are alike, and one answer."""

    def __init__(
        self,
        say: Speaks,
        error: "AlikeError",
        look: Callable[[int], None],
        somebody_else: Callable[[], None],
    ) -> None:
        super().__init__()
        self.say = say
        dress(self, "bar-warning")
        inside = column(self, gap=STEP // 2)
        inside.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        advice = f" {say(error.advice)}" if error.advice else ""
        inside.addWidget(label(say(error.sentence) + advice, wrap=True))
        for one in error.found:
            open_page = button(say(words("Open the page")), partial(look, one.person_id), icon_name="user")
            open_page.setAccessibleName(f"{open_page.text()} {one.name}")
            inside.addLayout(row(label(one.name, "heading"), label(self._about(one), "muted"), 1, open_page))
        self.else_ = button(say(words("It is somebody else: save")), somebody_else, "primary")
        inside.addLayout(row(1, self.else_))

    def _about(self, one: "Likeness") -> str:
        born = (
            [self.say(words("born {birth}", birth=part_day_text(one.birth)))] if one.birth is not None else []
        )
        return " · ".join([*born, *one.codes])
