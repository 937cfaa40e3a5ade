"""The public card of a vault as a paper: drawn in memory, and noted in the log when it leaves the program."""

from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office.cards import CardView, my_card, own_card
from caseapp.base.language import Language
from caseapp.exchange.card import CardKind
from caseapp.exchange.card_typed import card_groups
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent


def card_paper(desk: Desk, language: str) -> bytes:
    """The PDF of this vault's card."""
    from caseapp.reports.card_paper import CardPaper, card_paper_pdf

    card = own_card(desk)
    digits = tuple(card.fingerprint().split(" "))
    office = card.kind is CardKind.COORDINATOR
    paper = CardPaper(card.name, office, card.made, digits, card_groups(card), desk.practice)
    return card_paper_pdf(paper, Language(language))


def hand_out_card(desk: Desk) -> None:
    """Note in the log that the card is printed or saved as a paper."""
    with desk.database.work(Intent.TRUST_CARDS, "print card"):
        pass


def write_card_paper(desk: Desk, language: str, to: Path) -> CardView:
    """Write the paper of this vault's card as a PDF."""
    pdf = card_paper(desk, language)
    with desk.database.work(Intent.TRUST_CARDS, "print card"):
        write_file(to, pdf)
    return my_card(desk)
