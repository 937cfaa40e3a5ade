"""Questionnaires make their totals on the form, thoughts of suicide open the safety plan, and change is shown over time."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from caseapp.actions.casework import entries, people
from caseapp.records.assessment import Assessment
from caseapp.records.case import Case
from caseapp.records.grant import Tranche
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.records.reintegration import Reintegration
from caseapp.records.safety_plan import SafetyPlan
from caseapp.records.scales import ITEMS
from caseapp.records.subject import Stored
from caseapp.ui.pages.casework.beside import paid_so_far
from caseapp.ui.pages.casework.change import ChangeAim, ChangePage, summed_up
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.passing_on.list_paper import ListPaperPage
from caseapp.ui.widgets.course_chart import CourseChart
from caseapp.ui.widgets.levels import LevelMark
from tests.reports.reading import text_of
from tests.ui.conftest import Office, child

OPENED, LATER = date(2026, 7, 1), date(2026, 9, 28)
FIRST = Assessment(day=OPENED, safety="acute", documents="serious", income="some")
LAST = Assessment(day=LATER, safety="some", documents="none", income="serious", legal="some")


@pytest.fixture
def person(office: Office) -> PersonPage:
    desk = office.window.context.desk
    case = Case(opened=OPENED, status="Active")
    found: list[int] = []
    office.shell.line.ask(lambda *_: people.admit(desk, Person(given_name="Zarina"), case), found.append)
    office.rest()
    page = office.go("person", found[0])
    assert isinstance(page, PersonPage)
    return page


def store(office: Office, name: str, owner: int, record: object) -> Stored[Any]:
    desk = office.window.context.desk
    found: list[Stored[Any]] = []
    office.shell.line.ask(lambda *_: entries.add_entry(desk, name, owner, record), found.append)
    office.rest()
    return found[0]


def case_of(page: PersonPage) -> int:
    assert page.file is not None
    return page.file.cases[0].case.id


def session(office: Office, page: PersonPage, **answers: Any) -> EntryPage:
    aim = EntryAim("psychological", case_of(page), None, "person", page.person_id)
    entry = office.go("entry", aim)
    assert isinstance(entry, EntryPage)
    answer(entry, answers)
    return entry


def answer(entry: EntryPage, answers: dict[str, Any]) -> None:
    """As if every one of them had been chosen by hand."""
    for name, value in answers.items():
        box = entry.form().fields[name].box
        box.put(value)
        box.clear_state(filled=True)


def test_nine_answers_make_a_total_and_eight_do_not(office: Office, person: PersonPage) -> None:
    entry = session(office, person, **dict.fromkeys(ITEMS["phq9"][:8], "2"))
    assert not isinstance(entry.form().get().phq9, int)
    answer(entry, {"phq9_9": "0"})
    record = entry.form().get()
    assert (record.phq9, record.phq9_item9) == (16, 0)
    answer(entry, {"phq9_1": "3"})
    assert entry.form().get().phq9 == 17


def test_thoughts_of_suicide_lead_to_a_new_safety_plan(office: Office, person: PersonPage) -> None:
    entry = session(office, person, phq9_item9=1, safety_plan=True)
    child(entry, QPushButton, "Save").click()
    plan = office.page()
    assert isinstance(plan, EntryPage)
    assert (plan.subject().name, plan.aim and plan.aim.owner_id) == ("safety_plan", case_of(person))
    assert "today" in office.window.messages.text.text()


def test_a_serious_risk_in_an_assessment_leads_there_too(office: Office, person: PersonPage) -> None:
    for risk, wanted in (("some", PersonPage), ("serious", EntryPage)):
        aim = EntryAim("assessment", case_of(person), None, "person", person.person_id)
        entry = office.go("entry", aim)
        assert isinstance(entry, EntryPage)
        assert entry.form().get().next_on == date(2027, 1, 3)
        answer(entry, {"risk_suicide": risk})
        child(entry, QPushButton, "Save").click()
        assert isinstance(office.page(), wanted)


def test_a_new_referral_is_sent_to_somebody_else(office: Office, person: PersonPage) -> None:
    aim = EntryAim("referral", case_of(person), None, "person", person.person_id)
    entry = office.go("entry", aim)
    assert isinstance(entry, EntryPage)
    record = entry.form().get()
    assert (record.direction, record.state) == ("out", "sent")


def test_a_plan_that_stands_since_that_day_is_not_asked_for_again(office: Office, person: PersonPage) -> None:
    today = office.window.context.clock.today()
    store(office, "safety_plan", case_of(person), SafetyPlan(day=today, professionals="The one on duty"))
    entry = session(office, person, phq9_item9=1, safety_plan=True)
    child(entry, QPushButton, "Save").click()
    assert isinstance(office.page(), PersonPage)


def test_a_standing_plan_is_one_click_away_from_the_page_of_the_person(
    office: Office, person: PersonPage
) -> None:
    store(office, "safety_plan", case_of(person), SafetyPlan(day=LATER))
    page = office.go("person", person.person_id)
    child(page, QPushButton, "Safety plan of 28 Sep 2026").click()
    plan = office.page()
    assert isinstance(plan, EntryPage)
    assert plan.form().get().day == LATER


def test_needs_are_compared_from_the_first_assessment_to_the_last(office: Office, person: PersonPage) -> None:
    for one in (FIRST, LAST):
        store(office, "assessment", case_of(person), one)
    person = office.go("person", person.person_id)  # type: ignore[assignment]
    child(person, QPushButton, "Change over time").click()
    page = office.page()
    assert isinstance(page, ChangePage)
    marks = [one.level for one in page.findChildren(LevelMark) if one.accessibleName().startswith("Safety,")]
    assert marks == [3, 1]
    texts = [one.text() for one in page.findChildren(QLabel)]
    assert "Of 3 needs 2 are lower than at first, 1 are higher." in texts
    assert [texts.count(word) for word in ("lower", "higher", "unchanged")] == [2, 1, 0]


def test_what_was_not_answered_is_neither_lower_nor_higher() -> None:
    assert summed_up(Assessment(day=OPENED), LAST).values == {"all": 0, "lower": 0, "higher": 0}


def test_a_chart_says_its_scores_and_bands_to_a_screen_reader(office: Office, person: PersonPage) -> None:
    for day, score in ((OPENED, 16), (LATER, 7)):
        store(
            office, "psychological", case_of(person), Psychological(day=day, outcome="provided", phq9=score)
        )
    page = office.go("change", ChangeAim(person.person_id, case_of(person)))
    (chart,) = page.findChildren(CourseChart)
    assert chart.accessibleName() == "PHQ-9 total"
    assert chart.accessibleDescription() == "01 Jul 2026: 16, Moderately severe; 28 Sep 2026: 7, Mild"
    assert not chart.grab().isNull()


def test_tranches_and_visits_stand_beside_the_step_they_belong_to(office: Office, person: PersonPage) -> None:
    step = Reintegration(day=LATER, outcome="provided", kind="grant")
    stored = store(office, "reintegration", case_of(person), step)
    aim = EntryAim("reintegration", case_of(person), stored, "person", person.person_id)
    page = office.go("entry", aim)
    child(page, QPushButton, "Add a tranche").click()
    tranche = office.page()
    assert isinstance(tranche, EntryPage)
    assert tranche.subject().name == "tranche"
    answer(tranche, {"due_on": LATER, "amount": 200_000, "paid_on": LATER})
    child(tranche, QPushButton, "Save").click()
    back = office.page()
    assert isinstance(back, EntryPage)
    assert back.subject().name == "reintegration"
    assert child(back, QPushButton, "28 Sep 2026 · 200,000 · paid").isVisible()
    assert "Paid so far: 200,000 KZT" in {one.text() for one in back.findChildren(QLabel)}


def test_only_what_was_paid_is_added_up() -> None:
    paid = Tranche(due_on=LATER, amount=100_000, paid_on=LATER)
    assert paid_so_far([paid, Tranche(due_on=LATER, amount=50_000), paid, FIRST]) == 200_000


def test_what_changed_is_printed_in_words_under_the_code_of_the_case(
    office: Office, person: PersonPage
) -> None:
    for one in (FIRST, LAST):
        store(office, "assessment", case_of(person), one)
    page = office.go("change", ChangeAim(person.person_id, case_of(person)))
    child(page, QToolButton, "Print this list").click()
    paper = office.page()
    assert isinstance(paper, ListPaperPage)
    text = text_of(paper.view.pdf)
    assert "26-0001" in text
    assert "Zarina" not in text
    assert "lower" in text
    assert "3 – acute need" in " ".join(text.split())
