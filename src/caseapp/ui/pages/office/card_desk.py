"""What a page with cards does: lists those that are trusted, reads a new one, and trusts it when the digits agree."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.errors import KnownError
from caseapp.ui.context import Page
from caseapp.ui.pages.office.inbox_cards import CardsPart, Trusted

if TYPE_CHECKING:
    from caseapp.actions.office.cards import CardView, Offered, Source


class CardDesk:
    """Joins a page and its part with the cards to the actions; `trusted` is told each new one."""

    def __init__(self, page: Page, part: CardsPart, trusted: Callable[["CardView"], None]) -> None:
        self._page, self._part, self._told = page, part, trusted
        part.reading.connect(self.read_card)
        part.trusting.connect(self.trust)
        part.comparing.connect(self.compare)
        self._despite = False

    def list(self) -> None:
        """Show which cards are trusted."""
        desk = self._page.context.desk

        def job(*_ignored: object) -> Sequence[Trusted]:
            from caseapp.actions.office import cards

            return cards.trusted(desk)

        self._page.ask(job, self._part.show_trusted)

    def read_card(self, source: "Source") -> None:
        """Read a card from a file or from what was typed, and ask for the digits."""
        desk = self._page.context.desk

        def job(*_ignored: object) -> "Offered":
            from caseapp.actions.office import cards

            return cards.look_at(desk, source)

        typed = isinstance(source, str)
        self._page.ask(
            job, lambda offered: self._offer(source, offered), self._part.show_trouble if typed else None
        )

    def _offer(self, source: "Source", offered: "Offered") -> None:
        self._despite = offered.before is not None
        self._part.ask_digits(source, offered)

    def trust(self, source: "Source", name: str, digits: str) -> None:
        """Trust a card if the digits agree; what that changes of earlier cards stands above the digits."""
        desk, despite = self._page.context.desk, self._despite

        def job(*_ignored: object) -> "CardView":
            from caseapp.actions.office import cards

            return cards.trust(desk, source, name, digits, despite=despite)

        self._page.ask(job, self._trusted, self._part.show_trouble)

    def compare(self, path: Path, name: str, groups: dict[int, str]) -> None:
        """Trust a card if two groups off its paper agree."""
        desk, despite = self._page.context.desk, self._despite

        def job(*_ignored: object) -> "CardView":
            from caseapp.actions.office import cards

            return cards.trust_by_paper(desk, path, name, groups, despite=despite)

        self._page.ask(job, self._trusted, self._not_compared)

    def _not_compared(self, error: KnownError) -> None:
        from caseapp.actions.office.cards import GroupsDifferError

        if isinstance(error, GroupsDifferError):
            self._part.show_differing(error)
        else:
            self._part.show_trouble(error)

    def _trusted(self, view: "CardView") -> None:
        self._part.show_agreed(view)
        self._told(view)
        self.list()
