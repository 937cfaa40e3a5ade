"""Your first case, step by step: in a practice vault only, ticked by the records themselves, put away and taken up again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.diary import first_case
from caseapp.actions.diary.first_case import Step
from caseapp.actions.lodging import nights
from caseapp.actions.reporting import reports
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.records.accommodation import Stay
from caseapp.records.assessment import Assessment
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.legal import Legal
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.pages.diary.first_case import FirstCasePart
from caseapp.ui.pages.diary.today import TodayPage
from tests.conftest import NOW
from tests.ui.conftest import Office, child
from tests.ui.houses import House, Seat, build_house

TODAY = date(2026, 10, 5)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), people=6, quarters=1)


@pytest.fixture
def desk(house: House, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = house.open_copy(tmp_path / "vault", clock)
    yield made
    made.close()


def shown(seat: Seat) -> FirstCasePart:
    page = seat.go("today")
    assert isinstance(page, TodayPage)
    return page.first_case


def done(desk: Desk) -> set[str]:
    found = first_case.read_first_case(desk)
    assert found is not None
    return set(found.done)


def admit(seat: Seat) -> None:
    """Through the window, as somebody who learns does."""
    part = shown(seat)
    assert part.chosen == "admit"
    part.go.click()
    seat.rest()
    page = seat.window.page()
    assert isinstance(page, AdmitPage)
    assert page.editor is not None
    page.editor.forms[0].start(surname="Learner", given_name="Ainur")
    page.editor.forms[0].fields["given_name"].box.touch()
    page._save(somebody_else=True)
    seat.rest()


def test_the_invented_people_are_nobodys_first_case(desk: Desk) -> None:
    found = first_case.read_first_case(desk)
    assert found is not None
    assert (found.code, found.done, found.next) == ("", frozenset(), Step.ADMIT)


def test_the_window_leads_from_step_to_step_sees_what_is_done_and_can_be_put_away(seat: Seat) -> None:
    admit(seat)
    part = shown(seat)
    assert part.state is not None
    assert part.chosen == "consent"
    assert part.steps["admit"].accessibleName() == "Admit: done"
    assert part.count.text() == "1 of 7 done"
    part.go.click()
    seat.rest()
    page = seat.window.page()
    assert isinstance(page, EntryPage)
    desk, case = seat.window.context.desk, part.state.case_id
    entries.add_entry(desk, "consent", case, Consent(day=TODAY, purpose="services", given="yes"))
    entries.add_entry(desk, "assessment", case, Assessment(day=TODAY))
    assert shown(seat).chosen == "plan"
    part.steps["night"].click()
    assert part.go.text().strip() == "Give a bed"
    child(part, QPushButton, "Put it away").click()
    seat.rest()
    part = shown(seat)
    assert not part.frame.isVisible()
    child(part, QPushButton, "Show the steps").click()
    seat.rest()
    assert part.frame.isVisible()
    assert part.count.text() == "3 of 7 done"
    for name, record in (
        ("plan", Plan(day=TODAY, type="Legal")),
        ("legal", Legal(day=TODAY, outcome="refused")),
    ):
        entries.add_entry(desk, name, case, record)
    entries.add_entry(desk, "stay", case, Stay(arrived=TODAY))
    nights.count_night(desk, TODAY)
    first_case.note_report_seen(desk)
    assert "whole way" in shown(seat).text.text()


def test_every_step_is_read_from_the_records_and_open_again_without_them(desk: Desk) -> None:
    person = people.admit(desk, Person(given_name="Ainur"), Case(opened=TODAY, status="Active"))
    case = people.read_person(desk, person).cases[0].case.id
    written: dict[Step, tuple[str, object]] = {
        Step.CONSENT: ("consent", Consent(day=TODAY, purpose="services", given="yes")),
        Step.NEEDS: ("assessment", Assessment(day=TODAY)),
        Step.PLAN: ("plan", Plan(day=TODAY, type="Legal")),
        Step.SERVICE: ("legal", Legal(day=TODAY, outcome="refused")),
    }
    before = done(desk)
    for step, (name, record) in written.items():
        entries.add_entry(desk, name, case, record)
        assert done(desk) - before == {step}
        before = done(desk)
    (stored,) = entries.list_entries(desk, "legal", case)
    entries.remove_entry(desk, "legal", stored.id, stored.version)
    assert Step.SERVICE not in done(desk)
    entries.add_entry(desk, "stay", case, Stay(arrived=TODAY))
    assert Step.NIGHT not in done(desk)
    nights.count_night(desk, TODAY)
    assert Step.NIGHT in done(desk)
    reports.preview(desk, Quarter.of(TODAY).previous())
    assert set(Step) - done(desk) == {Step.SERVICE}


def test_a_real_vault_knows_nothing_of_it(office: Office) -> None:
    desk = office.window.context.desk
    assert first_case.read_first_case(desk) is None
    first_case.note_report_seen(desk)
    page = office.go("today")
    assert isinstance(page, TodayPage)
    assert not page.first_case.isVisible()
    ways = [one.toolTip() for one in office.window.findChildren(QToolButton)]
    assert "Your first case" not in ways
    assert page.first_case.findChildren(QPushButton) == []
