"""The organisations with which a shelter works, and whose card was compared by telephone."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget

from caseapp.actions.passing_on import organisations
from caseapp.base.errors import KnownError
from caseapp.base.language import date_text
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.referral import ORGANISATION_KIND
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.parts import button, card, column, empty_note, icon_button, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import part_of, print_button

if TYPE_CHECKING:
    from caseapp.actions.passing_on.organisations import Office

_DIGITS = 40


class OrganisationsPage(Page):
    """Reached from the referrals. A card is taken in by whoever may trust cards, with the digits read out."""

    title = words("Organisations")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.offices: tuple[Office, ...] = ()
        self.path = Path()
        heads = (
            words("Name of the organisation"),
            words("Kind"),
            words("Telephone"),
            words("Encrypted files"),
        )
        self.table = PlainTable(self.say(self.title), [self.say(one) for one in heads], (0, 220, 170, 230))
        self.table.activated.connect(lambda _index: self._change())
        self.table.selectionModel().selectionChanged.connect(lambda *_lines: self._offer())
        self.change = button(self.say(words("Change")), self._change, icon_name="pencil")
        self.card = button(self.say(words("Take a card in")), self._choose, icon_name="key-round")
        self.drop = button(self.say(words("Take the card away")), self._drop, "danger")
        add = button(self.say(words("Add an organisation")), self._add, "primary", "plus")
        if not context.may(Intent.WRITE_PEOPLE):
            add.hide()
        back = icon_button("arrow-left", self.say(words("Back")), lambda: context.go("referrals"))
        self.digits, self.trouble = QLineEdit(), label("", "error", wrap=True)
        self.stack = QStackedWidget()
        nothing = words("Police, clinics, lawyers, other shelters: whoever helps the people of this house.")
        first = button(self.say(words("Add an organisation")), self._add, "primary", "plus")
        begin = first if context.may(Intent.WRITE_PEOPLE) else None
        self.stack.addWidget(
            empty_note("building-2", self.say(words("No organisation yet")), self.say(nothing), begin)
        )
        self.stack.addWidget(self.table)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "organisations", self.listing)
        head = row(back, label(self.say(self.title), "title"), 1)
        for part in (printing, self.drop, self.card, self.change, add):
            head.addWidget(part)
        whole.addLayout(head)
        self.asking = self._asking()
        whole.addWidget(self.asking)
        whole.addWidget(self.stack, 1)
        self._offer()

    def _asking(self) -> QFrame:
        frame, inside = card()
        frame.setMaximumWidth(FORM_WIDTH)
        inside.addWidget(label(self.say(words("The forty digits, as they were read out")), "heading"))
        about = words(
            "Anybody can write a name on a card. Call the organisation on a number that you know, and let somebody read out"
            " the digits of its card."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        self.digits.setMaxLength(2 * _DIGITS)
        self.digits.setAccessibleName(self.say(words("The forty digits, as they were read out")))
        self.digits.returnPressed.connect(lambda: self.trust(self.path, self.digits.text()))
        inside.addWidget(self.digits)
        inside.addWidget(self.trouble)
        agree = button(
            self.say(words("Compare and trust")), lambda: self.trust(self.path, self.digits.text()), "primary"
        )
        inside.addLayout(row(button(self.say(words("Cancel")), frame.hide), 1, agree))
        frame.hide()
        return frame

    def arrive(self, what: object = None) -> None:
        """Read the list anew."""
        desk = self.context.desk
        self.ask(lambda *_ignored: organisations.list_offices(desk), self.show_offices)

    def show_offices(self, offices: "tuple[Office, ...]") -> None:
        """List them."""
        self.offices = offices
        self.table.show_lines([self._line(one) for one in offices])
        self.stack.setCurrentIndex(1 if offices else 0)
        self._offer()

    def _line(self, one: "Office") -> tuple[Entry, ...]:
        phone = one.entry.record.phone
        card_of = Entry(self.say(words("no card")), "lock-open")
        if one.card is not None:
            day = date_text(self.say.code, date.fromisoformat(one.card.trusted_at[:10]))
            card_of = Entry(self.say(words("card since {day}", day=day)), "lock", Tint.ACCENT)
        return (
            Entry(one.name),
            Entry(self.say(ORGANISATION_KIND.label(one.kind)) if one.kind else ""),
            Entry(phone if isinstance(phone, str) else ""),
            card_of,
        )

    def listing(self) -> Listing:
        """The organisations, for paper."""
        return Listing("organisations", self.say(self.title), (part_of(self.table),))

    def chosen(self) -> "Office | None":
        """The organisation of the chosen line."""
        rows = self.table.selectionModel().selectedRows()
        return self.offices[rows[0].row()] if rows and rows[0].row() < len(self.offices) else None

    def _offer(self) -> None:
        one, trusts = self.chosen(), self.context.may(Intent.TRUST_CARDS)
        self.change.setEnabled(one is not None)
        self.card.setVisible(trusts)
        self.card.setEnabled(one is not None)
        self.drop.setVisible(trusts and one is not None and one.card is not None)

    def _add(self) -> None:
        self.context.go("entry", EntryAim("organisation", 0, None, "organisations"))

    def _change(self) -> None:
        one = self.chosen()
        if one is not None:
            self.context.go("entry", EntryAim("organisation", 0, one.entry, "organisations"))

    def _choose(self) -> None:
        path = choose_file(self, self.say(words("Choose a card file")), "(*.card);;(*)")
        if path is not None:
            self.ask_digits(path)

    def ask_digits(self, path: Path) -> None:
        """Ask for the digits of a card that was chosen."""
        self.path = path
        self.digits.clear()
        self.trouble.hide()
        self.asking.show()
        self.digits.setFocus()

    def trust(self, path: Path, digits: str) -> None:
        """Take the card in for the chosen organisation, when the digits agree."""
        one, desk = self.chosen(), self.context.desk
        if one is not None:
            number = one.entry.id
            self.ask(
                lambda *_ignored: organisations.trust_card_of(desk, number, path, digits),
                self._trusted,
                self._refused,
            )

    def _trusted(self, one: "Office") -> None:
        self.asking.hide()
        self.arrive()
        self.context.tell(words("The digits agree. Files can be sealed to {name} now.", name=one.name))

    def _refused(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def _drop(self) -> None:
        one, desk = self.chosen(), self.context.desk
        if one is not None:
            number = one.entry.id
            self.ask(lambda *_ignored: organisations.drop_card(desk, number), lambda _nothing: self.arrive())
