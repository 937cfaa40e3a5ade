"""A card on the screen: shown, printed or saved, and typed back from the paper with the screen covered."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from caseapp.actions.safekeeping import recovery_papers
from caseapp.actions.safekeeping.recovery_papers import Paper
from caseapp.base.errors import KnownError
from caseapp.base.paths import is_there
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.pages.admin import recovery_print
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target, sure
from caseapp.ui.widgets.parts import button, clear, column, dress, label, row
from caseapp.ui.widgets.printers import offer_printers, printer_menu, printers

_BOX_HEIGHT = 64
"""Pixels: two lines, six groups each."""
_LINE_HEIGHT = 28
"""Pixels of the line above the groups."""
_COVERED = "•••••"
_IN_LINE = 3
_CARE = words(
    "Print it on a printer beside you, not over a network, or write it down by hand. A saved file is as good as the"
    " card itself: delete it as soon as it is on paper."
)


def keyboard_note(say: Speaks, box: QPlainTextEdit) -> QLabel:
    """Says below a box for a card that its letters are Latin, as soon as others come from the keyboard."""
    sentence = words(
        "These are Cyrillic letters. The card has Latin ones: set the keyboard to English (EN) and type them anew."
    )
    note = label(say(sentence), "warning", wrap=True)
    note.hide()
    box.textChanged.connect(
        lambda: note.setVisible(recovery_papers.on_cyrillic_keys(box.toPlainText()) and box.isVisible())
    )
    return note


class TypedBack(QPlainTextEdit):
    """Takes keys only: what is pasted or dropped was never on paper."""

    covering = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(_BOX_HEIGHT)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Never."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Refuse the clipboard."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever types looks at the paper: the screen is covered meanwhile."""
        super().focusInEvent(event)
        self.covering.emit()


class CardPaper(QWidget):
    """One card or share."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.paper: Paper | None = None
        self.asked: tuple[int, ...] = ()
        """The groups that must be typed back, from 0."""
        self.saved: list[Path] = []
        self.covered = False
        self._shown: list[QLabel] = []
        inside = column(self, gap=STEP // 2)
        self.which = label("", "muted", wrap=True)
        self._grid = column(gap=STEP // 2)
        inside.addLayout(self._head())
        inside.addLayout(self._grid)
        inside.addSpacing(STEP // 2)
        inside.addLayout(self._ways())
        self.told = label("", "small", wrap=True)
        inside.addWidget(self.told)
        inside.addSpacing(STEP // 2)
        self._lay_out_typing(inside)

    def _head(self) -> QHBoxLayout:
        """Which card it is, and the way to see it again; its room is kept, so that nothing moves when it comes."""
        self.uncover = button(self.say(words("Show it again")), lambda: self.cover(now=False), "quiet", "eye")
        self.uncover.setMaximumHeight(_LINE_HEIGHT)
        kept = self.uncover.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.uncover.setSizePolicy(kept)
        head = row(self.which, self.uncover)
        head.setStretch(0, 1)
        return head

    def _ways(self) -> QHBoxLayout:
        self.printing = button(self.say(words("Print")), self._choose_printer, icon_name="printer")
        self.saving = button(self.say(words("Save as PDF")), self._choose_file, "quiet", "download")
        return row(self.printing, self.saving, 1)

    def _lay_out_typing(self, inside: QVBoxLayout) -> None:
        self.request = label("", "heading", wrap=True)
        self.typed = TypedBack(self.say(words("The groups from your paper")))
        self.typed.textChanged.connect(self._check)
        self.typed.covering.connect(lambda: self.cover(now=True))
        inside.addWidget(self.request)
        inside.addWidget(self.typed)
        about = words("Meanwhile the groups above are covered. Small letters and spaces do not matter.")
        inside.addWidget(label(self.say(about), "small", wrap=True))
        self.keyboard = keyboard_note(self.say, self.typed)
        inside.addWidget(self.keyboard)

    # ------------------------------------------------------------ what is shown

    def show_paper(self, paper: Paper, asked: tuple[int, ...] = ()) -> None:
        """Show a card; `asked` are the groups to type back, from 0, all of them where none are named."""
        groups = paper.text.split()
        self.paper, self.asked = paper, asked or tuple(range(len(groups)))
        self._lay_out_groups(groups)
        self.which.setText(self.say(words("Number of this card: {digits}", digits=paper.fingerprint)))
        self.which.setVisible(not paper.share)
        whole = len(self.asked) == len(groups)
        places = ", ".join(str(place + 1) for place in self.asked)
        self.request.setText(
            self.say(
                words("Type all twelve groups from your paper")
                if whole
                else words("Type these groups from your paper: {places}", places=places)
            )
        )
        self._tell(_CARE)
        self.typed.clear()
        self.cover(now=False)

    def groups(self) -> tuple[str, ...]:
        """The groups of the card that is shown, as they stand on paper."""
        return tuple(self.paper.text.split()) if self.paper is not None else ()

    def wanted(self) -> str:
        """What must be typed back."""
        return " ".join(self.groups()[place] for place in self.asked)

    def _lay_out_groups(self, groups: list[str]) -> None:
        clear(self._grid)
        self._shown = []
        for first in range(0, len(groups), _IN_LINE):
            line = row()
            for place in range(first, min(first + _IN_LINE, len(groups))):
                number = label(f"{place + 1}.", "small")
                number.setFixedWidth(24)
                self._shown.append(label(groups[place], "mono"))
                line.addWidget(number)
                line.addWidget(self._shown[-1], 1)
            self._grid.addLayout(line)

    def cover(self, *, now: bool) -> None:
        """Cover the groups or show them."""
        self.covered = now
        self.uncover.setVisible(now)
        self._check()

    def _check(self) -> None:
        """Uncover what was typed rightly."""
        if self.paper is None:
            return
        right = dict(
            zip(
                self.asked, recovery_papers.right_groups(self.wanted(), self.typed.toPlainText()), strict=True
            )
        )
        for place, (shown, group) in enumerate(zip(self._shown, self.groups(), strict=True)):
            shown.setText(group if right.get(place, False) or not self.covered else _COVERED)

    # ------------------------------------------------------------ typed back

    def problem(self) -> Words | None:
        """The sentence about what is missing or wrong in what was typed back; None where all of it is right."""
        right = recovery_papers.right_groups(self.wanted(), self.typed.toPlainText())
        if all(right):
            return None
        if not self.typed.toPlainText().strip():
            return words("Type the groups from your paper. Only what is on paper opens the records later.")
        wrong = self.asked[right.index(False)]
        return words("Group {n} is not as on the card. Look at your paper once more.", n=wrong + 1)

    def offer_deleting(self) -> bool:
        """Offer to delete the files that hold the card, now that it is on paper; tells whether none is left."""
        for file in [one for one in self.saved if is_there(one)]:
            question = words(
                "The file {name} still holds the card, and whoever finds it has the card. Delete it now?",
                name=file.name,
            )
            if sure(self, self.say, question, words("Delete the file")):
                delete(file)
        self.saved = [one for one in self.saved if is_there(one)]
        return not self.saved

    def wipe(self) -> None:
        """Forget the card."""
        self.paper = None
        self.typed.clear()
        clear(self._grid)
        self._shown = []

    # ------------------------------------------------------------ on paper

    def _choose_printer(self) -> None:
        names = printers()
        if not names:
            sentence = words(
                "No printer is set up on this computer. Write the groups down by hand, large and clear."
            )
            self._tell(sentence)
            return
        offer_printers(self.printing, printer_menu(self, names, self.print_on))

    def print_on(self, name: str) -> None:
        """Print the card on a printer."""
        if self.paper is None:
            return
        try:
            recovery_print.print_sheet(recovery_papers.sheet(self.paper, self.say), name)
        except KnownError as error:
            self._fail(error)
            return
        self._tell(
            words(
                "Sent to {printer}. Its queue and its memory may keep a copy for a while: switch the printer off and"
                " on again afterwards.",
                printer=name,
            )
        )

    def _choose_file(self) -> None:
        name = "card.pdf" if self.paper is None or not self.paper.share else f"card-{self.paper.share}.pdf"
        target = choose_target(self, self.say(words("Save as PDF")), name, "(*.pdf)")
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the card to a file of the person's choice."""
        if self.paper is None:
            return
        try:
            recovery_papers.save(self.paper, self.say, target)
        except KnownError as error:
            self._fail(error)
            return
        self.saved.append(target)
        self._tell(
            words(
                "Saved as {name}. Whoever has this file has the card: print it and delete it.",
                name=target.name,
            )
        )

    def _tell(self, sentence: Words) -> None:
        dress(self.told, "small")
        self.told.setText(self.say(sentence))

    def _fail(self, error: KnownError) -> None:
        dress(self.told, "error")
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.told.setText(self.say(error.sentence) + advice)


def delete(file: Path) -> None:
    """Take a saved card away. On a stick or a solid-state disk experts may still find it; the guide says so."""
    with suppress(OSError):
        file.unlink()
