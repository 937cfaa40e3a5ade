"""The window of the guide: contents and search on the left, the text on the right. It stands beside the work, not over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from caseapp.base.language import LANGUAGES
from caseapp.base.words import Speaks, words
from caseapp.ui.help.contents import Contents
from caseapp.ui.help.finding import stems_of
from caseapp.ui.help.places import GLOSSARY_PLACE, KEYS_PLACE, HelpPlace
from caseapp.ui.help.shelves import guide_called
from caseapp.ui.help.view import GuideView, page_of
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, dress, icon_button, label, row

_SIZE = (940, 660)
_LEFT = 264
"""Pixels of the contents."""


class HelpWindow(QWidget):
    """Shows the guide from a place on; closed, it is gone. The owner is the window of the program, whose looks it takes."""

    def __init__(self, owner: QWidget, say: Speaks) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.say = say
        self.place = HelpPlace("")
        self.read: list[tuple[str, int]] = []
        """What was read before, the newest last: a guide and its section."""
        self.setWindowTitle("caseapp")
        self.setAccessibleName(say(words("Guide")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 420)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
        self.contents = Contents(say)
        self.view = GuideView(say(words("Text of the guide")))
        self.note = label("", "muted", wrap=True)
        self.back = icon_button("arrow-left", say(words("Back (Alt+←)")), self.go_back)
        self._lay_out()
        self.contents.chosen.connect(self.turn_to)
        self.view.turning.connect(self._follow)
        self._listen()

    def _lay_out(self) -> None:
        whole = row(parent=self, gap=0)
        left = QFrame()
        dress(left, "rail")
        left.setFixedWidth(_LEFT)
        column(left, margin=STEP).addWidget(self.contents)
        whole.addWidget(left)
        right = column(gap=0)
        right.addWidget(self._top())
        self.note.setContentsMargins(3 * STEP, STEP, 3 * STEP, 0)
        right.addWidget(self.note)
        right.addWidget(self.view, 1)
        whole.addLayout(right, 1)

    def _top(self) -> QFrame:
        top = QFrame()
        dress(top, "top")
        say = self.say
        keys = button(say(words("Keys")), lambda: self.open(KEYS_PLACE), "quiet")
        terms = button(say(words("Glossary")), lambda: self.open(GLOSSARY_PLACE), "quiet")
        smaller = button(
            "A−", lambda: self.view.resize_type(-1), "quiet", tip=say(words("Smaller type (Ctrl+−)"))
        )
        larger = button(
            "A+", lambda: self.view.resize_type(1), "quiet", tip=say(words("Larger type (Ctrl++)"))
        )
        smaller.setAccessibleName(say(words("Smaller type")))
        larger.setAccessibleName(say(words("Larger type")))
        self.back.setIcon(icon("arrow-left", Tint.TEXT, disabled=Tint.MUTED))
        line = row(self.back, 1, terms, keys, smaller, larger, parent=top)
        line.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        return top

    def _listen(self) -> None:
        for keys, does in (
            ("Esc", self._leave), ("Alt+Left", self.go_back), ("Ctrl+F", self.contents.begin_search),
            ("Ctrl++", lambda: self.view.resize_type(1)), ("Ctrl+=", lambda: self.view.resize_type(1)),
            ("Ctrl+-", lambda: self.view.resize_type(-1)), ("F1", self.contents.begin_contents),
            ("Ctrl+F1", lambda: self.open(KEYS_PLACE)),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def open(self, place: HelpPlace) -> None:
        """Show a place of the guide."""
        self.place = place
        self.turn_to(place.guide, guide_called(place.guide, self.say).place(place.section))

    def turn_to(self, name: str, section: int, searched: str = "") -> None:
        """Show a section of a guide, with what was searched for marked in it; what was read before can be gone back to."""
        before = self.view.guide
        if before is not None and (before.name, self.view.section()) != (name, section):
            self.read.append((before.name, self.view.section()))
        self._show(name, section, searched)

    def go_back(self) -> None:
        """Show what was read before."""
        if self.read:
            self._show(*self.read.pop())

    def _show(self, name: str, section: int, searched: str = "") -> None:
        guide = guide_called(name, self.say)
        if self.view.guide is None or self.view.guide.name != name:
            self.view.show_guide(guide, section)
        else:
            self.view.show_section(section)
        self.view.mark(stems_of(searched))
        self.back.setEnabled(bool(self.read))
        other = guide.language != self.say.code
        self.note.setVisible(other)
        if other:
            language = LANGUAGES.get(guide.language, guide.language)
            self.note.setText(
                self.say(
                    words(
                        "This part of the guide is not there in your language yet. It is in {language}.",
                        language=language,
                    )
                )
            )
        self.contents.mark(name, section)
        self.view.setFocus()

    def _follow(self, link: str) -> None:
        name = page_of(link)
        if name:
            self.turn_to(name, 0)

    def _leave(self) -> None:
        if not self.contents.end_search():
            self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt lays the text out when it is first shown: only then is it known where the section stands."""
        super().showEvent(event)
        if self.view.guide is not None:
            self.view.show_section(self.view.guide.place(self.place.section))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the cursor back to the work."""
        super().closeEvent(event)
        owner = self.parentWidget()
        if owner is not None:
            owner.activateWindow()
