"""A shelter and an office that agreed on exact tables."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.reporting import exact
from caseapp.records.case import Case
from caseapp.records.person import Person
from tests.actions.exact.handing import MakeVault, MovingClock, agree, introduce, key_of, published


@pytest.fixture
def clock() -> MovingClock:
    """The day before the report is issued, when everything was typed already."""
    return MovingClock(datetime(2026, 10, 4, 9, 30, tzinfo=UTC))


@pytest.fixture
def shelter(desk: Desk, clock: MovingClock) -> Desk:
    """A shelter with three men and a woman, too few for tables in its report."""
    for number in range(4):
        person = Person(
            given_name=f"Nurlan{number}", sex="female" if number == 3 else "male", citizenships=("UZ",)
        )
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    clock.moment = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    return desk


@pytest.fixture
def office(new_vault: MakeVault, shelter: Desk, tmp_path: Path) -> Desk:
    """A coordinating office; shelter and office trust each other, and exact tables are agreed."""
    made = new_vault("office", "coordinator").desk
    introduce(shelter, made, "Coordinating office", tmp_path)
    agree(made, shelter)
    return made


@pytest.fixture
def large(new_vault: MakeVault, office: Desk, clock: MovingClock, tmp_path: Path) -> Desk:
    """A shelter with 24 women, whose report shows numbers; it knows the office."""
    clock.moment = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)
    desk = new_vault("large").desk
    view = cards.write_card(office, tmp_path / "office-again.card")
    cards.trust(desk, tmp_path / "office-again.card", "Coordinating office", view.fingerprint)
    for number in range(24):
        person = Person(given_name=f"Aisulu{number}", sex="female", citizenships=("KZ",))
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    clock.moment = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    published(desk, tmp_path)
    exact.allow_exact(desk, key_of(office))
    return desk
