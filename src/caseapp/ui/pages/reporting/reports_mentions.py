"""What in the text of a report points at people, a line for each: look at it, or say why it stays."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.mentions import Mention, MentionKind
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, clear, column, label, row, scroller

KINDS: Mapping[MentionKind, Words] = {
    MentionKind.NAME: words("Name of somebody here"),
    MentionKind.NUMBER: words("Identity number or other number"),
    MentionKind.PHONE: words("Telephone number"),
    MentionKind.EMAIL: words("Email address"),
    MentionKind.BIRTH: words("Date of birth of somebody here"),
    MentionKind.ADDRESS: words("Address of somebody here"),
    MentionKind.ROOM: words("Room of this house"),
}
STORY = "story"
_LINE_HEIGHT = 44
_MOST_LINES = 4


class MentionsPart(QWidget):
    """Open places first, then those that stay with their reason."""

    showing = Signal(object)
    """A mention that the person wants to see in the text."""
    keeping = Signal(object, str, str)
    """A mention, the code of the reason why it stays, and the code of a case where the reason is a story."""
    asking_again = Signal(str)
    """The folded form of a mention that shall be looked at again."""

    def __init__(self, say: Speaks, reasons: Mapping[str, Words]) -> None:
        super().__init__()
        self.say, self.reasons = say, reasons
        self.heading = label("", "warning", wrap=True)
        holder = QWidget()
        self.lines: QVBoxLayout = column(holder, gap=STEP // 2)
        self.area = scroller(holder)
        inside = column(self, gap=STEP // 2)
        inside.addWidget(self.heading)
        inside.addWidget(self.area)
        self.hide()

    def show_mentions(self, found: Iterable[Mention], kept: Mapping[str, str]) -> None:
        """List each thing once, however often and in whichever spelling it stands in the text."""
        places: dict[str, list[Mention]] = {}
        for one in found:
            places.setdefault(one.folded, []).append(one)
        still = [group for folded, group in places.items() if folded not in kept]
        clear(self.lines)
        for group in still:
            self.lines.addWidget(self._open_line(group))
        for folded, group in places.items():
            if folded in kept:
                self.lines.addWidget(self._kept_line(group[0], kept[folded]))
        self.lines.addStretch(1)
        sentence = words(
            "{n} things in the text point at people. Take each out, or say why it stays. Until then the report"
            " is not issued.",
            count=len(still),
        )
        self.heading.setText(self.say(sentence) if still else "")
        self.heading.setVisible(bool(still))
        self.setVisible(bool(places))
        self.area.setFixedHeight(_LINE_HEIGHT * min(_MOST_LINES, len(places)))

    def _open_line(self, group: list[Mention]) -> QWidget:
        first = group[0]
        look = button(self.say(words("Show")), partial(self.showing.emit, first), icon_name="search")
        stays = button(self.say(words("It may stay …")))
        stays.clicked.connect(lambda _on=False: self._offer(first, stays))
        times = f" × {len(group)}" if len(group) > 1 else ""
        for made in (look, stays):
            made.setAccessibleName(f"{made.text()} {first.text}")
        holder = QWidget()
        row(
            label(first.text + times, "heading"), label(self.say(KINDS[first.kind]), "muted"), 1, look, stays,
            parent=holder,
        )  # fmt: skip
        return holder

    def _kept_line(self, mention: Mention, reason: str) -> QWidget:
        again = button(self.say(words("Ask again")), partial(self.asking_again.emit, mention.folded), "quiet")
        again.setAccessibleName(f"{again.text()} {mention.text}")
        why = self.say(words("Stays: {reason}", reason=self.reasons[reason]))
        holder = QWidget()
        row(label(mention.text), label(why, "muted"), 1, again, parent=holder)
        return holder

    def _offer(self, mention: Mention, beside: QPushButton) -> None:
        menu = QMenu(self)
        for reason, sentence in self.reasons.items():
            menu.addAction(self.say(sentence)).triggered.connect(partial(self.choose, mention, reason))
        menu.exec(beside.mapToGlobal(beside.rect().bottomLeft()))
        menu.deleteLater()

    def choose(self, mention: Mention, reason: str, *_checked: object) -> None:
        """A reason was chosen; a story asks for the code of the case whose person told it."""
        code = _ask_case(self, self.say) if reason == STORY else ""
        if code is not None:
            self.keeping.emit(mention, reason, code)


def _ask_case(parent: QWidget, say: Speaks) -> str | None:
    """The code of a case, or None where nobody wants to say it."""
    box = QDialog(parent)
    box.setWindowTitle("caseapp")
    inside = column(box, margin=3 * STEP, gap=2 * STEP)
    sentence = words("Whose story is it? Consent to its publication must stand in this case.")
    line = QLineEdit()
    line.setPlaceholderText("26-0007")
    line.setAccessibleName(say(words("Code of the case")))
    inside.addWidget(label(say(sentence), wrap=True))
    inside.addWidget(line)
    done = button(say(words("It may stay")), box.accept, "primary")
    done.setDefault(True)
    inside.addLayout(row(1, button(say(words("Cancel")), box.reject), done))
    line.setFocus()
    return line.text() if box.exec() == QDialog.DialogCode.Accepted else None
