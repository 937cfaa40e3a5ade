"""Two shelters that know each other's cards, for tests about referrals between them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.passing_on import organisations, referring
from caseapp.actions.passing_on.referring import Order
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.dates import PartialDate
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person

TODAY = date(2026, 10, 5)
THERE = "Crisis centre Komek"


class Two(NamedTuple):
    """Who refers, who is asked, the number of the other in the list of the first, and a case of hers."""

    here: Desk
    there: Desk
    office: int
    case: int
    folder: Path

    def order(self, **more: Any) -> Order:
        """A referral with the least that there is to choose."""
        usual: dict[str, Any] = {
            "case_id": self.case, "office": self.office, "organisation": THERE, "kind": "ngo",
            "sought": ("accommodation",), "keys": ("person.surname", "person.given_name", "person.sex"),
        }  # fmt: skip
        return Order(**{**usual, **more})

    def sent(self, name: str = "a", **more: Any) -> Path:
        """The file of a referral that was sent."""
        to = self.folder / f"{name}.referral"
        referring.send(self.here, self.order(**more), to)
        return to

    def consent(self, purpose: str = "partner", **more: Any) -> None:
        """A consent that was given today."""
        record = Consent(**{"day": TODAY, "purpose": purpose, "given": "yes", **more})
        entries.add_entry(self.here, "consent", self.case, record)


def introduce(one: Desk, other: Desk, name: str, folder: Path) -> int:
    """Let one shelter trust the card of another under an organisation of its list."""
    path = folder / f"{other.folder.name}-{one.folder.name}.card"
    card = cards.write_card(other, path)
    number = entries.add_entry(one, "organisation", 0, Organisation(name=name, kind="ngo")).id
    organisations.trust_card_of(one, number, path, card.fingerprint)
    return number


def two_shelters(new_vault: Callable[..., NewVault], folder: Path) -> Two:
    """Two vaults whose cards were exchanged, and a person in the first one."""
    here, there = new_vault("here").desk, new_vault("there").desk
    office = introduce(here, there, THERE, folder)
    introduce(there, here, "House Umit", folder)
    person = Person(
        surname="Saparova", given_name="Gulnara", sex="female", birth=PartialDate(1999, 5, 4),
        primary_language="kaz", mobile_phone="+7 701 000 00 00",
    )  # fmt: skip
    number = people.admit(here, person, Case(opened=date(2026, 7, 1), status="Active"))
    case = people.read_person(here, number).cases[0].case.id
    return Two(here, there, office, case, folder)
