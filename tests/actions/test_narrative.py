"""No text leaves the house that points at somebody, unless a person said why it may."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.sharing import list_shared
from caseapp.actions.reporting import narrative, reports
from caseapp.actions.reporting.narrative import MentionsError
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db.log import read_entries
from caseapp.records.accommodation import Room
from caseapp.records.case import Case
from caseapp.records.consent import EXPLAINED, Consent
from caseapp.records.mentions import Mention, mentions
from caseapp.records.person import Person

QUARTER = Quarter(2026, 3)
TEXT = "Гульнаре помогли найти работу. Она живёт в комнате 7."


@pytest.fixture
def gulnara(desk: Desk) -> int:
    """A person of the quarter, in a house with a room 7; the number of her case."""
    entries.add_entry(desk, "room", 0, Room(name="7"))
    person = Person(given_name="Гүлнара", surname="Иманова", mobile_phone="+7 701 555 01 23")
    number = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def marks(desk: Desk, text: str) -> list[Mention]:
    return mentions(text, narrative.known_of(desk))


def test_a_text_that_points_at_somebody_is_not_issued(desk: Desk, gulnara: int, tmp_path: Path) -> None:
    narrative.save_narrative(desk, QUARTER, TEXT, "ru")
    with pytest.raises(MentionsError) as caught:
        reports.export_summary(desk, QUARTER, "ru", tmp_path / "q.pdf")
    assert [one.text for one in caught.value.found] == ["Гульнаре", "комнате 7"]
    assert "Гул" not in f"{caught.value.sentence}{caught.value.advice}"
    assert not (tmp_path / "q.pdf").exists()
    assert reports.issued(desk) == ()


def test_what_is_taken_out_or_kept_for_a_reason_lets_the_report_go(
    desk: Desk, gulnara: int, tmp_path: Path
) -> None:
    narrative.save_narrative(desk, QUARTER, TEXT, "ru")
    name, _room = marks(desk, TEXT)
    narrative.keep(desk, QUARTER, name, "staff")
    narrative.save_narrative(desk, QUARTER, TEXT.replace("комнате 7", "отдельной комнате"), "ru")
    reports.export_summary(desk, QUARTER, "ru", tmp_path / "q.pdf")
    assert (tmp_path / "q.pdf").exists()
    assert narrative.kept(desk, QUARTER) == {name.folded: "staff"}
    with desk.database.reading(None) as reading:
        done = [(entry.action, entry.object) for entry in read_entries(reading)]
    assert ("keep mention staff", "quarter:2026-Q3") in done
    assert not any("гул" in repr(line).casefold() for line in done)


def test_a_kept_name_is_asked_again_in_another_quarter_and_when_it_is_let_go(
    desk: Desk, gulnara: int, tmp_path: Path
) -> None:
    (name,) = marks(desk, "Гульнаре")
    narrative.keep(desk, QUARTER, name, "nobody")
    assert narrative.kept(desk, QUARTER.previous()) == {}
    narrative.no_longer_keep(desk, QUARTER, name.folded)
    narrative.save_narrative(desk, QUARTER, "Гульнаре", "ru")
    with pytest.raises(MentionsError):
        reports.export_summary(desk, QUARTER, "ru", tmp_path / "q.pdf")


def test_a_story_is_told_only_with_consent_to_its_publication(desk: Desk, gulnara: int) -> None:
    (name,) = marks(desk, "Гульнаре")
    with pytest.raises(KnownError, match="no case"):
        narrative.keep(desk, QUARTER, name, "story", "26-9999")
    with pytest.raises(KnownError, match="no consent"):
        narrative.keep(desk, QUARTER, name, "story", "26-0001")
    given = Consent(day=date(2026, 8, 1), purpose="publication", given="yes", explained=EXPLAINED.codes)
    stored = entries.add_entry(desk, "consent", gulnara, given)
    narrative.keep(desk, QUARTER, name, "story", "26-0001")
    assert narrative.kept(desk, QUARTER) == {name.folded: "story"}
    withdrawn = replace(given, given="withdrawn", withdrawn_on=date(2026, 9, 1))
    entries.save_entry(desk, "consent", stored.id, stored.version, withdrawn)
    narrative.save_narrative(desk, QUARTER, "Гульнаре помогли.", "ru")
    with pytest.raises(MentionsError):
        narrative.refuse_mentions(desk, QUARTER)
    with pytest.raises(KnownError, match="no consent"):
        narrative.keep(desk, QUARTER, name, "story", "26-0001")


def test_a_story_that_is_told_stands_in_the_list_of_what_went_where(desk: Desk, gulnara: int) -> None:
    given = Consent(day=date(2026, 8, 1), purpose="publication", given="yes", explained=EXPLAINED.codes)
    entries.add_entry(desk, "consent", gulnara, given)
    (name,) = marks(desk, "Гульнаре")
    narrative.keep(desk, QUARTER, name, "story", "26-0001")
    for text, told in (("Тихий квартал.", []), ("Гульнаре помогли.", ["2026-Q3"])):
        narrative.save_narrative(desk, QUARTER, text, "ru")
        with desk.database.work(None, "issue report") as work:
            narrative.note_stories(work, QUARTER, date(2026, 10, 5))
        assert [one.what for one in list_shared(desk, gulnara)] == told


def test_the_consent_of_one_person_does_not_publish_another(desk: Desk, gulnara: int) -> None:
    given = Consent(day=date(2026, 8, 1), purpose="publication", given="yes", explained=EXPLAINED.codes)
    entries.add_entry(desk, "consent", gulnara, given)
    people.admit(desk, Person(given_name="Дильноза"), Case(opened=date(2026, 7, 2), status="Active"))
    (name,) = marks(desk, "Дильнозе")
    with pytest.raises(KnownError, match="somebody else"):
        narrative.keep(desk, QUARTER, name, "story", "26-0001")
