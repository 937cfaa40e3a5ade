"""The card of this office on paper: to hand over, to read out, and to type from."""

from collections.abc import Callable

from caseapp.actions.office import card_papers
from caseapp.base.language import of_documents
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import column, icon_button, label, row


class CardPaperPage(Page):
    """Reached from the settings."""

    title = words("The card on paper")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand_out
        back = icon_button("arrow-left", self.say(words("Back")), lambda: context.go("settings"))
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1))
        whole.addWidget(self.view, 1)

    def arrive(self, what: object = None) -> None:
        """Draw the paper."""
        desk, code = self.context.desk, of_documents(self.say.code)
        self.ask(
            lambda *_ignored: card_papers.card_paper(desk, code),
            lambda pdf: self.view.show_paper(pdf, "office-card"),
        )

    def _hand_out(self, _way: str, does: Callable[[], None]) -> None:
        desk = self.context.desk
        self.ask(lambda *_ignored: card_papers.hand_out_card(desk), lambda _nothing: does())
