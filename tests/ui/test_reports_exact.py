"""The card of exact tables beside an export: off by default, allowed once asked, handed over sealed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.casework import people
from caseapp.actions.office import cards, coordinator
from caseapp.actions.reporting import exact, reports
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.office.shelter import ShelterPage
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.vault.sealing import AGE_HEADER
from tests.actions.exact.handing import agree, handed, introduce, published
from tests.conftest import NOW
from tests.ui.houses import House, Seat, Sit, build_house, reports_of
from tools.looking import nameless

_Q3 = Quarter(2026, 3)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Six people over two quarters: fewer than ten."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 6, 2)


@pytest.fixture
def known(house: House, sit: Sit, new_vault: Callable[..., NewVault], tmp_path: Path) -> Seat:
    """A shelter that trusts an office, with an issued report."""
    clock = FixedClock(NOW)
    desk = house.open_copy(tmp_path / "copy", clock)
    office = new_vault("office", "coordinator", practice=True).desk
    view = cards.write_card(office, tmp_path / "office.card")
    cards.trust(desk, tmp_path / "office.card", "Coordinating office", view.fingerprint)
    reports.export_summary(desk, _Q3, "en", tmp_path / "report.pdf")
    return sit(desk)


def answer(monkeypatch: pytest.MonkeyPatch, *, yes: bool, target: Path | None = None) -> list[str]:
    """Answer questions in the place of a person; gives what was asked."""
    asked: list[str] = []

    def sure(_parent: object, say: Any, question: Any, _yes: object, *, danger: bool = False) -> bool:
        asked.append(say(question))
        return yes

    monkeypatch.setattr("caseapp.ui.pages.reporting.reports_exact.sure", sure)
    monkeypatch.setattr("caseapp.ui.pages.reporting.reports_exact.choose_target", lambda *_ignored: target)
    return asked


def export_tab(seat: Seat) -> ReportsPage:
    page = reports_of(seat)
    page.tabs.show_part("export")
    seat.rest()
    return page


def test_where_no_office_is_known_nothing_is_offered(seat: Seat) -> None:
    assert export_tab(seat).export.exact.frame.isHidden()


def test_it_is_off_until_the_manager_allows_it_and_then_handed_over(
    known: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = export_tab(known).export.exact
    ((key, box),) = part.boxes.items()
    assert not part.frame.isHidden()
    assert (box.isChecked(), part.buttons[key].isEnabled()) == (False, False)
    asked = answer(monkeypatch, yes=True, target=tmp_path / "exact.age")
    box.click()
    known.rest()
    assert part.buttons[key].isEnabled()
    part.buttons[key].click()
    known.rest()
    assert "agreed in writing" in asked[0]
    assert "come close to saying who they are" in asked[1]
    assert (tmp_path / "exact.age").read_bytes().startswith(AGE_HEADER)
    assert "exact.age" in part.state.text()
    part.boxes[key].click()
    known.rest()
    assert not part.buttons[key].isEnabled()
    assert known.troubles == []
    assert nameless(part.frame) == []


def test_who_says_no_allows_nothing(known: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    part = export_tab(known).export.exact
    ((key, box),) = part.boxes.items()
    answer(monkeypatch, yes=False)
    box.click()
    known.rest()
    assert not box.isChecked()
    assert not exact.exact_offices(known.window.context.desk)[0].allowed
    assert not part.buttons[key].isEnabled()


def test_before_the_report_is_issued_there_is_nothing_beside_it(known: Seat) -> None:
    page = export_tab(known)
    page.show_quarter(Quarter(2026, 2))
    known.rest()
    assert "Export the report first" in page.export.exact.state.text()


def test_the_office_sees_that_they_are_here_and_wipes_them(
    sit: Sit,
    new_vault: Callable[..., NewVault],
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office, shelter = new_vault("office", "coordinator").desk, new_vault("umit").desk
    introduce(shelter, office, "Coordinating office", tmp_path)
    agree(office, shelter)
    people.admit(shelter, Person(given_name="Nurlan"), Case(opened=date(2026, 8, 1), status="Active"))
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    seat = sit(office)
    assert [one.accepted for one in coordinator.import_files(office, [tables, report])] == [True, True]
    page = seat.go("shelter", shelter.profile.id)
    assert isinstance(page, ShelterPage)
    page.tabs.show_part("cards")
    here = page.cards.exact
    assert "III / 2026" in here.about.text()
    monkeypatch.setattr("caseapp.ui.pages.office.shelter_exact.sure", lambda *_ignored, danger: True)
    here.wipe.click()
    seat.rest()
    assert here.isHidden()
