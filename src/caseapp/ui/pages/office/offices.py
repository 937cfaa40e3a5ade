"""The cards that a shelter trusts: those of coordinating offices, to whom its reports are sealed, and of other shelters."""

from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.office.card_desk import CardDesk
from caseapp.ui.pages.office.inbox_cards import CardsPart
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, icon_button, label, row
from caseapp.ui.widgets.print_list import parts_in, print_button


class OfficesPage(Page):
    """Reached from the settings by whoever may trust cards."""

    title = words("Cards of others")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        about = words(
            "A report is sealed to the coordinating offices in this list, and nobody else can open it."
        )
        nothing = words(
            "A coordinating office saves its card under Settings and sends you the file. You compare its digits by"
            " telephone once."
        )
        self.cards = CardsPart(self.say, about, nothing)
        self.desk = CardDesk(self, self.cards, lambda _card: context.voices.stored.emit())
        back = icon_button("arrow-left", self.say(words("Back")), lambda: context.go("settings"))
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "offices", self.listing)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, printing))
        whole.addWidget(self.cards, 1)

    def listing(self) -> Listing:
        """The trusted cards, for paper."""
        return Listing("cards", self.say(self.title), parts_in(self.cards))

    def arrive(self, what: object = None) -> None:
        """List the trusted cards."""
        self.desk.list()
