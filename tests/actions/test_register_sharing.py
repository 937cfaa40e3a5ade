"""The register for others holds only people who agreed, and says of them that it went out."""

from datetime import date
from pathlib import Path

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import register, sharing
from caseapp.actions.passing_on.register_sharing import Audience, Written
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.person import Person

TODAY = date(2026, 10, 5)


def _cases(desk: Desk, count: int) -> list[int]:
    found = []
    for number in range(count):
        person = people.admit(
            desk, Person(given_name=f"Person {number}"), Case(opened=TODAY, status="Active")
        )
        found.append(people.read_person(desk, person).cases[0].case.id)
    return found


def test_a_register_for_others_leaves_out_whoever_did_not_agree(desk: Desk, tmp_path: Path) -> None:
    first, second, third = _cases(desk, 3)
    for case, given in ((first, "yes"), (second, "no")):
        entries.add_entry(desk, "consent", case, Consent(day=TODAY, purpose="iom_coded", given=given))
    written = register.write_register(desk, tmp_path / "a.csv", Audience.IOM)
    assert written == Written(1, 2)
    assert [one.way for one in sharing.list_shared(desk, first)] == ["register"]
    assert sharing.list_shared(desk, second) == sharing.list_shared(desk, third) == ()


def test_a_withdrawal_keeps_the_next_register_for_research_without_her(desk: Desk, tmp_path: Path) -> None:
    (case,) = _cases(desk, 1)
    entries.add_entry(desk, "consent", case, Consent(day=TODAY, purpose="research", given="yes"))
    assert register.write_register(desk, tmp_path / "a.csv", Audience.RESEARCH) == Written(1, 0)
    sharing.withdraw(desk, case, "research")
    assert register.write_register(desk, tmp_path / "b.csv", Audience.RESEARCH) == Written(0, 1)
    assert len(sharing.list_shared(desk, case)) == 1


def test_the_shelters_own_copy_holds_everybody_and_each_has_a_line_of_it(desk: Desk, tmp_path: Path) -> None:
    cases = _cases(desk, 2)
    assert register.write_register(desk, tmp_path / "a.csv", Audience.OWN) == Written(2, 0)
    assert [one.what for one in sharing.list_shared(desk, cases[0])] == ["For the shelter's own work"]
