"""Every role walks through all her places: nothing fails, nothing is refused, nothing is shown that is not hers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.records import SUBJECTS
from caseapp.records.roles import Intent, may
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.vault.slots import LEAST
from tests.actions.staff import hire_all, sign_in, write_something
from tests.conftest import NOW, PASSPHRASE
from tests.ui.houses import Seat, Sit, seats

PLACES = {
    "caseworker": ["today", "people", "beds", "calendar", "house", "reports", "settings"],
    "medical": ["today", "people", "beds", "calendar", "house", "settings"],
    "psychologist": ["today", "people", "beds", "calendar", "house", "settings"],
    "lawyer": ["today", "people", "beds", "calendar", "house", "settings"],
    "manager": ["today", "people", "beds", "calendar", "house", "reports", "log", "settings"],
    "auditor": ["reports", "log", "settings"],
}
"""The buttons of the rail, by role."""
OFFERS = {
    "Add a person": Intent.WRITE_PEOPLE,
    "Add the first room": Intent.MANAGE_ROOMS,
    "Choose a file": Intent.TAKE_REGISTER,
    "Save the card": Intent.TRUST_CARDS,
    "Make a new card": Intent.MANAGE_VAULT,
    "The computer was lost or stolen": Intent.MANAGE_VAULT,
}
"""Buttons, and the intent without which they would only lead to a refusal."""
_WITHOUT_WORDS = {"person", "entry", "key-by-card"}
"""Pages that are walked through with something to show."""


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    """Opens windows."""
    with seats(qtbot, qapp, clock) as opener:
        yield opener


@pytest.fixture(scope="module")
def shelter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shelter with a person in it and one user for each role."""
    clock = FixedClock(NOW)
    folder = tmp_path_factory.mktemp("roles") / "vault"
    desk = create_vault(
        folder, Setup("shelter", "Umit", "750000000", "en", "Aigerim", PASSPHRASE, cost=LEAST), clock
    ).desk
    write_something(desk)
    hire_all(desk, {role: [role] for role in PLACES}).close()
    return folder


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinating office with an auditor."""
    folder = tmp_path_factory.mktemp("roles") / "centre"
    setup = Setup("coordinator", "Centre", "750000000", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    hire_all(create_vault(folder, setup, FixedClock(NOW)).desk, {"auditor": ["auditor"]}).close()
    return folder


def walk(seat: Seat) -> None:
    """Show every place; no trouble may be told."""
    for name in list(seat.window.places):
        if name not in _WITHOUT_WORDS:
            seat.go(name)
            assert [one.sentence.text for one in seat.troubles] == [], name


def walk_person(seat: Seat, desk: Desk) -> None:
    """Show a person, and every form that her page leads to."""
    number = people.list_people(desk)[0].person_id
    file = people.read_person(desk, number)
    seat.go("person", number)
    case = file.cases[0]
    seat.go("entry", EntryAim("person", 0, file.person, "person", number))
    for one in SUBJECTS:
        for entry in case.entries.get(one.name, ()):
            seat.go("entry", EntryAim(one.name, case.case.id, entry, "person", number))
        assert [trouble.sentence.text for trouble in seat.troubles] == [], one.name


@pytest.mark.parametrize("role", PLACES)
def test_every_role_walks_through_all_her_places(
    sit: Sit, shelter: Path, clock: FixedClock, role: str
) -> None:
    desk = sign_in(shelter, role, clock)
    seat = sit(desk)
    assert list(seat.window.buttons) == PLACES[role]
    walk(seat)
    if "person" in seat.window.places:
        walk_person(seat, desk)


def test_an_auditor_of_the_coordinator_walks_through_hers(sit: Sit, centre: Path, clock: FixedClock) -> None:
    seat = sit(sign_in(centre, "auditor", clock))
    assert list(seat.window.buttons) == ["national", "log", "settings"]
    walk(seat)


@pytest.mark.parametrize(
    ("role", "parts"),
    [("manager", ["numbers", "protection", "missing", "text", "export", "issued"]), ("caseworker", ["numbers", "protection", "missing", "export", "issued"]),
     ("auditor", ["numbers", "protection", "issued"])],
)  # fmt: skip
def test_each_role_sees_the_parts_of_reports_that_are_hers(
    sit: Sit, shelter: Path, clock: FixedClock, role: str, parts: list[str]
) -> None:
    page = sit(sign_in(shelter, role, clock)).go("reports")
    assert isinstance(page, ReportsPage)
    assert [name for name, tab in page.tabs.buttons.items() if not tab.isHidden()] == parts
    if role == "auditor":
        assert page.choice.count() == 0


@pytest.mark.parametrize("role", PLACES)
def test_nothing_is_offered_that_the_role_may_not_do(
    sit: Sit, shelter: Path, clock: FixedClock, role: str
) -> None:
    seat = sit(sign_in(shelter, role, clock))
    offered = {
        name
        for place in [*seat.window.buttons, *({"rooms"} & set(seat.window.places))]
        for name in (
            one.text().strip()
            for one in seat.go(place).findChildren(QPushButton)
            if one.isVisibleTo(seat.window)
        )
    }
    for text, intent in OFFERS.items():
        assert (text in offered) == may(role, intent), text
