"""Who answers for a report: prepared by one person, approved by a manager, and said in the report."""

from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.reporting import approving, ledger, narrative, reports
from caseapp.actions.trail.log import LogFilter, read_log
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.statistics.summary import Responsible, Signatory, Summary
from tests.actions.staff import OWN, hire_all, sign_in
from tests.conftest import PASSPHRASE

Q3 = Quarter(2026, 3)
MANAGER, WORKER = Signatory("manager"), Signatory("caseworker")


def admit(desk: Desk) -> None:
    """Somebody in the third quarter."""
    person = Person(given_name="Nurlan", sex="male", citizenships=("UZ",))
    people.admit(desk, person, Case(opened=date(2026, 8, 1), status="Active"))


@pytest.fixture
def shelter(desk: Desk) -> Desk:
    admit(desk)
    return desk


def turn(desk: Desk, user: str) -> Desk:
    """Somebody else takes the chair: one at a time works with a vault."""
    desk.close()
    return sign_in(desk.folder, user, desk.clock, PASSPHRASE if user == "Aigerim" else OWN)


def issue(desk: Desk, folder: Path) -> Summary:
    """Exports the quarter and reads back what was published."""
    reports.export_summary(desk, Q3, "en", folder / "report.pdf")
    return reports.preview(desk, Q3).summary


def deeds(desk: Desk) -> list[str]:
    """What the log says was done, the newest first."""
    return [line.deed.sentence.text for line in read_log(desk, LogFilter()).lines]


def test_a_report_says_its_project_who_prepared_and_who_approved(shelter: Desk, tmp_path: Path) -> None:
    desk = turn(hire_all(shelter, {"Marat": ["caseworker"]}), "Marat")
    approving.prepare(desk, Q3, "  Safe way home,\nphase 2 ")
    desk = turn(desk, "Aigerim")
    approving.approve(desk, Q3, "A. Seitkali")
    issued = issue(desk, tmp_path)
    assert issued.project == "Safe way home, phase 2"
    assert issued.responsible == Responsible(WORKER, Signatory("manager", "A. Seitkali"))
    assert deeds(desk)[:2] == ["Issued a quarterly report", "Approved a quarterly report"]
    assert "Prepared a quarterly report" in deeds(desk)


def test_no_name_stands_in_a_report_unless_it_was_chosen(shelter: Desk, tmp_path: Path) -> None:
    assert issue(shelter, tmp_path).responsible == Responsible(MANAGER, MANAGER, one_person=True)
    payload = ledger.all_issued(shelter)[-1].payload
    assert shelter.user.encode() not in payload


def test_the_only_manager_approves_by_issuing_and_the_log_has_both(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, tmp_path)
    assert deeds(shelter)[:2] == ["Issued a quarterly report", "Approved a quarterly report"]


def test_of_two_managers_nobody_approves_her_own_report(shelter: Desk, tmp_path: Path) -> None:
    desk = hire_all(shelter, {"Saule": ["manager"]})
    with pytest.raises(KnownError, match="Nobody has approved"):
        issue(desk, tmp_path)
    with pytest.raises(KnownError, match="Nobody has prepared"):
        approving.approve(desk, Q3)
    approving.prepare(desk, Q3, "")
    with pytest.raises(KnownError, match="another manager"):
        approving.approve(desk, Q3)
    assert reports.issued(desk) == ()
    desk = turn(desk, "Saule")
    approving.approve(desk, Q3)
    assert issue(desk, tmp_path).responsible == Responsible(MANAGER, MANAGER)
    desk.close()


def test_who_may_not_issue_may_not_approve(shelter: Desk) -> None:
    desk = turn(hire_all(shelter, {"Marat": ["caseworker"]}), "Marat")
    with pytest.raises(KnownError):
        approving.approve(desk, Q3)
    desk = turn(desk, "Aigerim")
    assert approving.answering(desk, Q3) == approving.Answering()


@pytest.mark.parametrize("change", ["people", "text", "prepared anew"])
def test_an_approval_lapses_when_something_changes(shelter: Desk, tmp_path: Path, change: str) -> None:
    desk = hire_all(shelter, {"Saule": ["manager"]})
    approving.prepare(desk, Q3, "")
    desk = turn(desk, "Saule")
    approving.approve(desk, Q3)
    assert approving.answering(desk, Q3).approved
    desk = turn(desk, "Aigerim")
    if change == "people":
        admit(desk)
    elif change == "text":
        narrative.save_narrative(desk, Q3, "A calm quarter.", "en")
    else:
        approving.prepare(desk, Q3, "Another project")
    assert not approving.answering(desk, Q3).approved
    with pytest.raises(KnownError, match="Nobody has approved"):
        issue(desk, tmp_path)


def test_drawing_an_issued_report_again_asks_nobody(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, tmp_path)
    first = (tmp_path / "report.pdf").read_bytes()
    desk = hire_all(shelter, {"Saule": ["manager"]})
    issue(desk, tmp_path)
    assert (tmp_path / "report.pdf").read_bytes() == first


def test_a_new_text_is_approved_anew(shelter: Desk, tmp_path: Path) -> None:
    issue(shelter, tmp_path)
    narrative.save_narrative(shelter, Q3, "A calm quarter.", "en")
    desk = hire_all(shelter, {"Saule": ["manager"]})
    with pytest.raises(KnownError, match="Nobody has approved"):
        issue(desk, tmp_path)
    desk = turn(desk, "Saule")
    approving.prepare(desk, Q3, "")
    desk = turn(desk, "Aigerim")
    approving.approve(desk, Q3, "A. Seitkali")
    issued = issue(desk, tmp_path)
    assert (issued.revision, issued.responsible) == (
        2,
        Responsible(MANAGER, Signatory("manager", "A. Seitkali")),
    )


def test_a_project_that_names_a_person_is_not_approved(shelter: Desk) -> None:
    approving.prepare(shelter, Q3, "House of Nurlan")
    with pytest.raises(KnownError, match="points at a person"):
        approving.approve(shelter, Q3)


def test_the_project_of_the_last_report_is_offered_for_the_next(shelter: Desk) -> None:
    approving.prepare(shelter, Quarter(2026, 2), "Safe way home")
    assert approving.answering(shelter, Q3) == approving.Answering("Safe way home")


def test_a_name_that_no_file_could_carry_is_refused(shelter: Desk) -> None:
    with pytest.raises(KnownError, match="Write at most"):
        approving.prepare(shelter, Q3, "long " * 50)
