"""The honest text: what the program does not protect, and what helps then; as a page, and from the unlock page."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.pages.admin.honest_words import (
    ABOUT,
    HELPS_HEADING,
    KEEPS,
    KEEPS_HEADING,
    LEFT_OUT,
    LEFT_OUT_HEADING,
    LIMITS,
    LIMITS_HEADING,
    TITLE,
    Limit,
)
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import (
    button,
    card,
    column,
    icon_button,
    label,
    picture_label,
    row,
    scroller,
    top_row,
)
from caseapp.ui.widgets.reading import WIDTH, ReadingColumn, lay_under

_ICON = 20


class HonestPage(Page):
    """The honest text as a page of the settings."""

    title = TITLE

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        back = icon_button("arrow-left", self.say(words("Back to the settings")), self._back)
        head = top_row(back, label(self.say(self.title), "title"), 1)
        lay_under(self, head, HonestText(context.say, titled=False))

    def _back(self) -> None:
        self.context.go("settings")


def show_honest(parent: QWidget, say: Speaks) -> None:
    """The same before any records are open."""
    box = QDialog(parent)
    box.setWindowTitle("caseapp")
    box.setAccessibleName(say(TITLE))
    box.resize(WIDTH + 7 * STEP, 640)
    inside = column(box, gap=0)
    inside.addWidget(scroller(HonestText(say)), 1)
    foot = row(1, button(say(words("Close")), box.accept, "primary"))
    foot.setContentsMargins(2 * STEP, STEP, 3 * STEP, STEP)
    inside.addLayout(foot)
    box.exec()


class HonestText(ReadingColumn):
    """One column to read: what is kept, what cannot be kept and what helps, what was left out and why.

    `titled` where nothing above it says what it is.
    """

    def __init__(self, say: Speaks, *, titled: bool = True) -> None:
        super().__init__(3 * STEP if titled else STEP)
        self.say, self._inside = say, self.inside
        if titled:
            self._inside.addWidget(label(self.say(TITLE), "title"))
        self._inside.addWidget(label(self.say(ABOUT), wrap=True))
        self._keeps()
        self._inside.addWidget(label(self.say(LIMITS_HEADING), "heading"))
        for limit in LIMITS:
            self._limit(limit)
        self._left_out()
        self._inside.addStretch(1)

    def _card(self, heading: Words) -> QVBoxLayout:
        frame, inside = card()
        self._inside.addWidget(frame)
        inside.addWidget(label(self.say(heading), "heading"))
        return inside

    def _keeps(self) -> None:
        inside = self._card(KEEPS_HEADING)
        for sentence in KEEPS:
            self._line(inside, "shield-check", label(self.say(sentence), wrap=True))

    def _limit(self, limit: Limit) -> None:
        frame, inside = card()
        self._inside.addWidget(frame)
        self._line(inside, limit.icon, label(self.say(limit.name), "heading", wrap=True), Tint.MUTED)
        inside.addWidget(label(self.say(limit.happens), wrap=True))
        inside.addSpacing(STEP // 2)
        inside.addWidget(label(self.say(HELPS_HEADING), "muted"))
        inside.addWidget(label(self.say(limit.helps), wrap=True))

    def _left_out(self) -> None:
        inside = self._card(LEFT_OUT_HEADING)
        for one in LEFT_OUT:
            inside.addSpacing(STEP)
            inside.addWidget(label(self.say(one.name), wrap=True))
            inside.addWidget(label(self.say(one.why), "muted", wrap=True))

    def _line(self, inside: QVBoxLayout, icon_name: str, text: QWidget, tint: Tint = Tint.ACCENT) -> None:
        line = row(picture_label(icon_name, _ICON, tint), text)
        line.setStretch(1, 1)
        inside.addLayout(line)
