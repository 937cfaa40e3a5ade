"""Papers for the person herself: only what the printer may read, in her language, written down before they leave."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import entries, people, plans
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import papers
from caseapp.actions.passing_on.papers import SECTIONS, Order, PaperKind
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.consent import Consent
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan, is_approved
from caseapp.records.safety_plan import SafetyPlan
from caseapp.records.sharing import Sharing
from tests.actions.staff import hire_all, sign_in
from tests.reports.reading import text_of

DAY = date(2026, 9, 1)
ALL = frozenset(one.key for one in SECTIONS)


@pytest.fixture
def case_id(desk: Desk) -> int:
    """An invented case with a little of everything."""
    person = Person(
        surname="Karimova", given_name="Zuhra", sex="female", primary_language="uzb", citizenships=("UZ",)
    )
    person_id = people.admit(desk, person, Case(opened=DAY, status="Active", worker="Aigerim"))
    case = people.read_person(desk, person_id).cases[0].case.id
    entries.add_entry(desk, "consent", case, Consent(day=DAY, purpose="health", given="yes"))
    entries.add_entry(
        desk, "sharing", case,
        Sharing(
            day=DAY, way="told", purpose="health", basis="consent", receiver="Clinic 5", what="Her appointment"
        ),
    )  # fmt: skip
    entries.add_entry(desk, "comment", case, Comment(day=DAY, text="Likes to cook plov"))
    goal = Plan(
        day=DAY,
        objectives="Tikuvchilik",
        action_plan="Kurs",
        service="training",
        planned_end=date(2026, 12, 1),
    )
    entries.add_entry(desk, "plan", case, goal)
    entries.add_entry(desk, "safety_plan", case, SafetyPlan(day=DAY, warning_signs="Uyqusizlik"))
    return case


def _text(pdf: bytes) -> str:
    return "".join(text_of(pdf).replace("\0", "").split())


def _drawn(desk: Desk, order: Order) -> str:
    return _text(papers.draw_paper(desk, order, Language("en")))


def test_the_language_is_the_clients_own(desk: Desk, case_id: int) -> None:
    assert papers.offer(desk, case_id, "en").language == "uz"


@pytest.mark.parametrize(
    ("person", "language"),
    [
        (Person(primary_language="tgk"), "tg"),
        (Person(primary_language="zho", languages=("zho", "tuk")), "tk"),
        (Person(secondary_language="kir"), "ky"),
        (Person(), "ru"),
    ],
)
def test_another_language_is_taken_where_hers_has_no_papers(person: Person, language: str) -> None:
    assert papers.language_of(person, "ru") == language


def test_the_copy_says_what_is_stored_and_where_it_went(desk: Desk, case_id: int) -> None:
    text = _drawn(desk, Order(case_id, PaperKind.OWN_COPY, "uz", ALL))
    for said in (
        "Karimova",
        "Zuhra",
        "Oʻzbekiston",
        "Clinic5",
        "Likestocookplov",
        "2026-yil1-sentabr",
        "Familiyasi",
    ):
        assert said in text
    assert "SizhaqingizdanimayozilganBu" not in text


def test_what_is_left_out_is_named_and_not_printed(desk: Desk, case_id: int) -> None:
    text = _drawn(desk, Order(case_id, PaperKind.OWN_COPY, "en", ALL - {"notes"}))
    assert "Likestocookplov" not in text
    assert "Ournotes" in text


def test_a_medical_sheet_is_not_printed_by_who_may_not_read_it(desk: Desk, case_id: int) -> None:
    entries.add_entry(desk, "medical", case_id, Medical(day=DAY, outcome="provided", complaints="Headache"))
    assert "Headache" in _drawn(desk, Order(case_id, PaperKind.OWN_COPY, "en", ALL))
    manager = hire_all(desk, {"Botagoz": ["caseworker"]})
    manager.close()
    worker = sign_in(desk.folder, "Botagoz", desk.clock)
    assert {"medical", "psychological"}.isdisjoint(papers.offer(worker, case_id, "en").readable)
    text = _drawn(worker, Order(case_id, PaperKind.OWN_COPY, "en", ALL))
    assert "Headache" not in text
    assert "Someanswersarenotprinted" in text
    with pytest.raises(KnownError, match="role"):
        plans.approve_plan(worker, case_id)
    worker.close()


def test_what_endangers_most_is_not_on_the_paper_unless_chosen(desk: Desk, case_id: int) -> None:
    first = papers.offer(desk, case_id, "en").first
    assert first.isdisjoint({"story", "medical", "psychological", "notes"})
    assert {"person", "consent", "sharing", "plan"} <= first


@pytest.mark.parametrize("kind", list(PaperKind))
def test_every_paper_can_be_drawn(desk: Desk, case_id: int, kind: PaperKind) -> None:
    assert len(_drawn(desk, Order(case_id, kind, "tg", ALL, cover=True))) > 200


def test_the_plan_names_the_same_help_for_the_office(desk: Desk, case_id: int) -> None:
    text = _drawn(desk, Order(case_id, PaperKind.PLAN, "uz"))
    assert "Tikuvchilik" in text
    assert "Socialandlabour" in text
    assert "Vocationaltraining" in text
    assert "Livelihood" in text


def test_the_safety_plan_holds_her_own_words(desk: Desk, case_id: int) -> None:
    assert "Uyqusizlik" in _drawn(desk, Order(case_id, PaperKind.SAFETY_PLAN, "uz"))


def test_handing_out_stands_on_the_timeline(desk: Desk, case_id: int) -> None:
    papers.note_handed(desk, Order(case_id, PaperKind.RIGHTS, "ky"), "print")
    (line,) = entries.list_entries(desk, "handout", case_id)
    assert (line.record.paper, line.record.language, line.record.way) == ("rights", "ky", "print")
    assert line.record.worker == "Aigerim"


def test_an_approval_is_given_by_the_action_alone(desk: Desk, case_id: int) -> None:
    claimed = Plan(day=DAY, objectives="A room", approved_by="Somebody", approved_on=DAY)
    stored = entries.add_entry(desk, "plan", case_id, claimed)
    assert not is_approved(stored.record)
    assert plans.approve_plan(desk, case_id) == 2
    assert plans.read_plan(desk, case_id).waiting == ()
    with pytest.raises(KnownError, match="waits for approval"):
        plans.approve_plan(desk, case_id)


def test_an_approval_lapses_when_the_goal_changes(desk: Desk, case_id: int) -> None:
    plans.approve_plan(desk, case_id)
    goal = plans.read_plan(desk, case_id).goals[0]
    kept = entries.save_entry(desk, "plan", goal.id, goal.version, replace(goal.record, status="going"))
    assert is_approved(kept.record)
    changed = entries.save_entry(
        desk, "plan", kept.id, kept.version, replace(kept.record, objectives="Other")
    )
    assert not is_approved(changed.record)


def test_the_area_of_the_standard_follows_from_the_service(desk: Desk, case_id: int) -> None:
    goal = plans.read_plan(desk, case_id).goals[0]
    assert goal.record.type == "Livelihood"


def test_nothing_of_a_paper_is_written_to_a_disk(desk: Desk, case_id: int, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*.pdf"))
    papers.draw_paper(desk, Order(case_id, PaperKind.OWN_COPY, "ru", ALL), Language("en"))
    assert sorted(tmp_path.rglob("*.pdf")) == before
