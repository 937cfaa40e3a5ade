"""The cards of one shelter, with the way to take one back, and the files that came in."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.actions.office.cards import MOST_REASON, TrustedCard, digits_of, why_taken_back
from caseapp.actions.office.following_up import Received, ShelterView
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.icons import Tint
from caseapp.ui.pages.office.shelter_exact import ExactHere
from caseapp.ui.pages.office.shelter_words import day_of, short_quarter
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, column, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable

_CARDS = (160, 0, 420)
_LEAST_HIGH = 112
_FILES = (90, 120, 110, 150, 150, 0)


class ShelterCards(QWidget):
    """`taken_back` is told with the key of a card, the reason and the day; `saving` with the report whose file is wanted."""

    taken_back = Signal(str, str, object)
    saving = Signal(object)

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        self.view: ShelterView | None = None
        heads = (words("Trusted since"), words("State"), words("The forty digits"))
        self.cards = PlainTable(say(words("Cards of the shelter")), list(map(say, heads)), _CARDS)
        columns = (
            words("Number"), words("Quarter"), words("Revision"), words("Issued"), words("Taken in"), words("Remarks"),
        )  # fmt: skip
        self.files = PlainTable(say(words("Files of the shelter")), list(map(say, columns)), _FILES)
        self.begin = button(say(words("Take the card back")), self._begin, "danger", "x")
        self.day, self.reason = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(MOST_REASON)
        self.trouble = label("", "error", wrap=True)
        inside = column(self, gap=STEP)
        inside.addLayout(row(label(say(words("Cards of the shelter")), "heading"), 1, self.begin))
        self.asking = self._asking()
        inside.addWidget(self.asking)
        self.cards.setMinimumHeight(_LEAST_HIGH)
        inside.addWidget(self.cards, 1)
        self.below = QWidget()
        under = column(self.below, gap=STEP)
        self.save = button(say(words("Save the file…")), self._save, icon_name="download")
        self.save.setToolTip(say(_ORIGINAL))
        self.files.selectionModel().selectionChanged.connect(lambda *_rows: self._offer_file())
        under.addLayout(row(label(say(words("Files of the shelter")), "heading"), 1, self.save))
        under.addWidget(self.files, 1)
        self.exact = ExactHere(say)
        under.addWidget(self.exact)
        inside.addWidget(self.below, 2)
        inside.addStretch()

    def _asking(self) -> QWidget:
        frame, inside = card()
        about = words(
            "For a key that was lost or stolen, or a shelter that was closed. From now on its files are refused. What came in before"
            " stays and is marked. If the shelter goes on with a new installation, trust its new card under a name that tells the two apart."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        line = row(gap=2 * STEP)
        for name, box, wide in (
            (words("Since"), self.day, 150), (words("Why"), self.reason, 0),
        ):  # fmt: skip
            box.setAccessibleName(self.say(name))
            said = label(self.say(name), "heading")
            said.setBuddy(box)
            part = column(gap=STEP // 2)
            part.addWidget(said)
            part.addWidget(box)
            line.addLayout(part, 0 if wide else 1)
            if wide:
                box.setFixedWidth(wide)
        inside.addLayout(line)
        inside.addWidget(self.trouble)
        sure = button(self.say(words("Take the card back")), self._take_back, "danger")
        inside.addLayout(row(button(self.say(words("Cancel")), self._end), 1, sure))
        frame.hide()
        return frame

    def show_cards(self, view: ShelterView) -> None:
        """Show the cards and the files, the newest first."""
        self.view = view
        self._end()
        self.cards.show_lines([self._card(one) for one in view.cards])
        self.exact.show_quarters(view.exact)
        taken_back = {one.signing_key: one.taken_back_on for one in view.cards}
        self.files.show_lines([self._file(one, taken_back.get(one.signing_key)) for one in view.files])
        self._offer_file()

    def _card(self, one: TrustedCard) -> tuple[Entry, ...]:
        state = Entry(self.say(words("Trusted")), "shield-check", Tint.ACCENT)
        if one.taken_back_on is not None:
            why = why_taken_back(one)
            said = self.say(why) if isinstance(why, Words) else why
            day = day_of(one.taken_back_on, self.say)
            state = Entry(
                self.say(words("Taken back on {day}. {why}", day=day, why=said)), "circle-x", Tint.TEXT
            )
        digits = digits_of(one)
        return Entry(day_of(one.trusted_at, self.say)), state, Entry(digits)

    def _file(self, one: Received, taken_back: str | None) -> tuple[Entry, ...]:
        mark = Entry("")
        if taken_back is not None:
            told = words("The card that signed it was taken back on {day}.", day=day_of(taken_back, self.say))
            mark = Entry(self.say(told), "triangle-alert", Tint.TEXT)
        return (
            Entry(str(one.sequence)), Entry(short_quarter(Quarter.parse(one.quarter))), Entry(str(one.revision)),
            Entry(day_of(one.issued_at, self.say)), Entry(day_of(one.received_at, self.say)), mark,
        )  # fmt: skip

    def _chosen(self) -> Received | None:
        place = self.files.currentIndex().row()
        files = self.view.files if self.view is not None else ()
        return files[place] if self.files.selectionModel().hasSelection() and place < len(files) else None

    def _offer_file(self) -> None:
        self.save.setEnabled(self._chosen() is not None)

    def _save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.saving.emit(chosen)

    def _begin(self) -> None:
        self.day.setText(day_text(self.today))
        self.reason.clear()
        self.trouble.hide()
        for one in (self.cards, self.below, self.begin):
            one.hide()
        self.asking.show()
        self.reason.setFocus()

    def _end(self) -> None:
        self.asking.hide()
        self.cards.show()
        self.below.show()
        self.begin.setVisible(self.view is not None and self.view.shelter.card is not None)

    def tell(self, text: str) -> None:
        """Say why the card was not taken back."""
        self.trouble.setText(text)
        self.trouble.show()

    def _take_back(self) -> None:
        day = read_day(self.day.text(), self.today)
        if day is None:
            self.tell(
                self.say(
                    words("This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.")
                )
            )
            self.day.setFocus()
        elif self.view is not None and self.view.shelter.card is not None:
            self.taken_back.emit(self.view.shelter.card.signing_key, self.reason.text(), day)


_ORIGINAL = words(
    "The report that is chosen in the list, as the shelter signed it: as evidence, or for a shelter that lost its own file."
)
