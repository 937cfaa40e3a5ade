"""Trusting a card: the digits that were read out or stand on its paper decide, not what the file says of itself."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.icons import Tint
from caseapp.ui.pages.office.card_ways import TwoGroups, TypedCard
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import (
    button,
    card,
    column,
    dress,
    empty_note,
    label,
    picture_label,
    row,
    scroller,
)
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.office.cards import CardView, Offered, Source

_DIGITS = 40
_KINDS = {"shelter": words("Shelter"), "coordinator": words("Coordinating office")}


class Trusted(Protocol):
    """A trusted card, as the list shows it."""

    @property
    def name(self) -> str:
        """This office's own name for its owner."""

    @property
    def kind(self) -> str:
        """Either shelter or coordinator."""

    @property
    def shelter(self) -> str:
        """The owner's identifier."""

    @property
    def trusted_at(self) -> str:
        """When the digits were compared, UTC, ISO 8601."""


class CardsPart(QStackedWidget):
    """The list of trusted cards; the form for a new one in its place."""

    reading = Signal(object)
    trusting = Signal(object, str, str)
    comparing = Signal(object, str, object)
    """A file, this office's name for its owner, and two groups of digits off its paper."""

    def __init__(self, say: Speaks, about: Words, nothing: Words) -> None:
        super().__init__()
        self.say = say
        self.about, self.nothing = about, nothing
        self.path: Source = Path()
        self.whose = label("", "heading", wrap=True)
        self.before = label("", "warning", wrap=True)
        self.paper = TwoGroups(say)
        self.typed = TypedCard(say)
        self.ways = Tabs(OneShown())
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.digits = QLineEdit()
        self.digits.setMaxLength(2 * _DIGITS)
        self.far = label("", "small")
        self.trouble = label("", "error", wrap=True)
        self.agree = button(say(words("Compare and trust")), self._trust, "primary", "shield-check")
        self.agreed = QFrame()
        self.agreed_text = label("", wrap=True)
        self.agreed_digits = label("", "heading", wrap=True)
        heads = (words("Name"), words("Whose"), words("Trusted since"), words("Identifier"))
        self.table = PlainTable(say(words("Trusted cards")), list(map(say, heads)), (0, 160, 160, 190))
        self.cards = QStackedWidget()
        self.list = self._list()
        self.form = self._form()
        self.addWidget(self.list)
        self.addWidget(self.form)
        self.addWidget(self.typed)
        self.digits.textChanged.connect(lambda _text: self._look())
        self.name.textChanged.connect(lambda _text: self._look())
        self.digits.returnPressed.connect(self._trust)
        self.paper.changed.connect(self._look)
        self.paper.entered.connect(self._trust)
        self.ways.turned.connect(self._turned)
        self.typed.typed.connect(self.reading.emit)
        self.typed.given_up.connect(self._leave)

    def _list(self) -> QWidget:
        made = QWidget()
        inside = column(made, gap=2 * STEP)
        first = button(self.say(words("Trust a card")), self.choose, "primary", "plus")
        typed = button(self.say(words("Type one from paper")), self._type, icon_name="pencil")
        line = row(label(self.say(self.about), "muted", wrap=True), typed, first)
        line.setStretch(0, 1)
        inside.addLayout(line)
        self._agreed_box()
        inside.addWidget(self.agreed)
        self.cards.addWidget(
            empty_note("key-round", self.say(words("No card is trusted yet")), self.say(self.nothing))
        )
        self.cards.addWidget(self.table)
        inside.addWidget(self.cards, 1)
        return made

    def _agreed_box(self) -> None:
        dress(self.agreed, "bar-good")
        words_of = column(gap=2)
        words_of.addWidget(self.agreed_text)
        words_of.addWidget(self.agreed_digits)
        line = row(picture_label("circle-check", 20, Tint.ACCENT), parent=self.agreed, margin=STEP, gap=STEP)
        line.addLayout(words_of, 1)
        self.agreed.hide()

    def _form(self) -> QWidget:
        holder = QWidget()
        outer = column(holder)
        frame, inside = card()
        frame.setMaximumWidth(FORM_WIDTH)
        inside.addWidget(label(self.say(words("Trust a card")), "title"))
        inside.addWidget(self.whose)
        inside.addWidget(self.before)
        inside.addSpacing(STEP)
        self._field(inside, words("Your name for it, as it will stand in tables"), self.name)
        inside.addSpacing(STEP)
        by_voice = QWidget()
        spoken = column(by_voice, gap=STEP)
        spoken.addWidget(label(self.say(_ANYBODY), "muted", wrap=True))
        self._field(spoken, words("The forty digits, as they were read out"), self.digits)
        spoken.addWidget(self.far)
        self.ways.add("voice", self.say(words("By telephone")), by_voice)
        self.ways.add("paper", self.say(words("With its paper")), self.paper)
        inside.addLayout(row(self.ways, 1))
        inside.addWidget(self.ways.stack)
        inside.addWidget(self.trouble)
        inside.addSpacing(STEP)
        inside.addLayout(row(button(self.say(words("Cancel")), self._leave), 1, self.agree))
        outer.addWidget(frame)
        outer.addStretch(1)
        self.trouble.hide()
        return scroller(holder)

    def _field(self, inside: QVBoxLayout, text: Words, line: QLineEdit) -> None:
        said = label(self.say(text), "heading")
        said.setBuddy(line)
        line.setAccessibleName(self.say(text))
        inside.addWidget(said)
        inside.addWidget(line)

    def choose(self) -> None:
        """Ask for the file of a card."""
        path = choose_file(self, self.say(words("Choose a card file")), "(*.card);;(*)")
        if path is not None:
            self.reading.emit(path)

    def _type(self) -> None:
        self.typed.begin()
        self.setCurrentWidget(self.typed)

    def ask_digits(self, source: "Source", offered: "Offered") -> None:
        """Show what a card says of itself, and ask for the digits; its own digits stay unseen until they agree."""
        from caseapp.actions.office.cards import asked_groups

        self.path, view = source, offered.view
        kind = _KINDS.get(view.kind, words("Shelter"))
        says = words("The card says: {kind} “{name}”", kind=kind, name=view.name)
        self.whose.setText(
            self.say(says if view.name else words("A card typed from paper: {kind}", kind=kind))
        )
        self.before.setText(self.say(offered.before) if offered.before is not None else "")
        self.before.setVisible(offered.before is not None)
        self.name.setText(offered.name)
        self.digits.clear()
        self.paper.ask(asked_groups())
        self.ways.buttons["paper"].setEnabled(isinstance(source, Path))
        self.ways.show_part("voice")
        self.trouble.hide()
        self.agreed.hide()
        self._look()
        self.setCurrentWidget(self.form)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, _way: str) -> None:
        self._look()

    def _look(self) -> None:
        count = sum(letter.isdecimal() for letter in self.digits.text())
        self.far.setText(self.say(words("{typed} of {all} digits", typed=count, all=_DIGITS)))
        full = count == _DIGITS if self.ways.current() == "voice" else self.paper.is_full()
        self.agree.setEnabled(full and bool(self.name.text().strip()))
        self.trouble.hide()

    def _trust(self) -> None:
        if not self.agree.isEnabled():
            return
        name = self.name.text().strip()
        if self.ways.current() == "voice":
            self.trusting.emit(self.path, name, self.digits.text())
        else:
            self.comparing.emit(self.path, name, self.paper.groups())

    def show_differing(self, error: KnownError) -> None:
        """The groups off the paper were wrong: only all forty digits help now."""
        self.ways.buttons["paper"].setEnabled(False)
        self.ways.show_part("voice")
        self.show_trouble(error)

    def _leave(self) -> None:
        self.setCurrentWidget(self.list)

    def show_trouble(self, error: KnownError) -> None:
        """Say why the card is not trusted."""
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        if self.currentWidget() is self.typed:
            self.typed.tell(self.say(error.sentence) + advice)
            return
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def show_agreed(self, view: "CardView") -> None:
        """Go back to the list, and show the digits that agreed."""
        name = self.name.text().strip()
        self.agreed_text.setText(
            self.say(words("The digits agree. {name} is trusted from now on.", name=name))
        )
        self.agreed_digits.setText(view.fingerprint)
        self.agreed.setAccessibleName(self.agreed_text.text())
        self.agreed.show()
        self._leave()

    def show_trusted(self, cards: Sequence[Trusted]) -> None:
        """List the cards that are trusted."""
        lines = [
            (
                Entry(one.name, "shield-check", Tint.ACCENT),
                Entry(self.say(_KINDS.get(one.kind, words("Shelter")))),
                Entry(self._day(one.trusted_at)),
                Entry(one.shelter),
            )
            for one in cards
        ]
        self.table.show_lines(lines)
        self.cards.setCurrentIndex(1 if lines else 0)

    def _day(self, moment: str) -> str:
        return date_text(self.say.code, date.fromisoformat(moment[:10]))


_ANYBODY = words(
    "Anybody can write a name on a card. Call the owner on a number that you know, and let her or him read out the"
    " forty digits that stand there under Settings. Do not take them from a message."
)
