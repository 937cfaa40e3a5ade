"""What a page with cards does: lists those that are trusted, reads a new one, and trusts it when the digits agree."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.ui.context import Page
from caseapp.ui.pages.inbox_cards import CardsPart, Trusted

if TYPE_CHECKING:
    from caseapp.actions.cards import CardView


class CardDesk:
    """Joins a page and its part with the cards to the actions; `trusted` is called after each new one."""

    def __init__(self, page: Page, part: CardsPart, trusted: Callable[[], None]) -> None:
        self._page, self._part, self._told = page, part, trusted
        part.reading.connect(self.read_card)
        part.trusting.connect(self.trust)

    def list(self) -> None:
        """Show which cards are trusted."""
        desk = self._page.context.desk

        def job(*_ignored: object) -> Sequence[Trusted]:
            from caseapp.actions import cards

            return cards.trusted(desk)

        self._page.ask(job, self._part.show_trusted)

    def read_card(self, path: Path) -> None:
        """Read a card file and ask for the digits."""

        def job(*_ignored: object) -> "CardView":
            from caseapp.actions import cards

            return cards.read_card(path)

        self._page.ask(job, lambda view: self._part.ask_digits(path, view))

    def trust(self, path: Path, name: str, digits: str) -> None:
        """Trust a card if the digits agree."""
        desk = self._page.context.desk

        def job(*_ignored: object) -> "CardView":
            from caseapp.actions import cards

            return cards.trust(desk, path, name, digits)

        self._page.ask(job, self._trusted, self._part.show_trouble)

    def _trusted(self, view: "CardView") -> None:
        self._part.show_agreed(view)
        self._told()
        self.list()
