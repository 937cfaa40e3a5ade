"""A practice vault: opened with its own passphrase, as it was invented, in a folder of its own."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from caseapp.actions.casework import attachments
from caseapp.actions.casework.entries import list_entries
from caseapp.actions.casework.people import list_people, read_person
from caseapp.actions.practice import make_practice
from caseapp.actions.practice.house import beds_by_group, invent_house
from caseapp.actions.practice.invent import invent
from caseapp.actions.reporting.missing import missing
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from tests.actions.practice.invented import LAST


def test_a_practice_shelter_opens_with_its_own_passphrase(tmp_path: Path, clock: FixedClock) -> None:
    passphrase = make_practice(tmp_path / "vault", "shelter", 12, 2, 3, clock)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    try:
        lines = list_people(desk)
        assert len(lines) == 12
        assert desk.practice
        assert all(line.code and line.search and line.name for line in lines)
        file = read_person(desk, lines[0].person_id)
        assert file.cases[0].entries["consent"]
    finally:
        desk.close()


def test_what_is_read_back_is_what_was_invented(tmp_path: Path, clock: FixedClock) -> None:
    passphrase = make_practice(tmp_path / "vault", "shelter", 30, 3, 5, clock)
    rooms = invent_house(30, 3, Quarter(2026, 1).start)
    told = list(invent(30, 3, 5, LAST, beds_by_group(rooms)))
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    try:
        found = [case for line in list_people(desk) for case in read_person(desk, line.person_id).cases]
    finally:
        desk.close()
    key = repr
    assert sorted((case.case.record for case in found), key=key) == sorted(
        (one.case for one in told), key=key
    )
    stays = [entry.record for case in found for entry in case.entries["stay"]]
    assert sorted(stays, key=key) == sorted((stay.stay for one in told for stay in one.stays), key=key)


def test_a_practice_coordinator_begins_empty(tmp_path: Path, clock: FixedClock) -> None:
    passphrase = make_practice(tmp_path / "vault", "coordinator", 60, 4, 1, clock)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    try:
        assert (desk.kind, desk.practice) == ("coordinator", True)
    finally:
        desk.close()


def test_a_practice_vault_never_overwrites_a_folder(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "letter.txt").write_text("kept")
    with pytest.raises(KnownError):
        make_practice(tmp_path, "shelter", 3, 1, 1, clock)
    assert (tmp_path / "letter.txt").read_text() == "kept"


@pytest.mark.parametrize(("people", "quarters"), [(20_001, 4), (-1, 4), (10, 0), (10, 41)])
def test_more_than_practice_offers_is_refused(tmp_path: Path, people: int, quarters: int) -> None:
    with pytest.raises(KnownError):
        make_practice(
            tmp_path / "vault", "shelter", people, quarters, 1, FixedClock(datetime(2026, 1, 9, tzinfo=UTC))
        )


def test_the_cases_opened_last_keep_a_picture_that_can_be_shown(tmp_path: Path, clock: FixedClock) -> None:
    passphrase = make_practice(tmp_path / "vault", "shelter", 12, 2, 3, clock)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    try:
        cases = [case.case for line in list_people(desk) for case in read_person(desk, line.person_id).cases]
        kept = [one for case in cases for one in attachments.list_attachments(desk, case.id).kept]
        assert len(kept) == 3
        assert {case.record.status for case in cases if case.id in {one.about.case_id for one in kept}} == {
            "Active"
        }
        content = attachments.show_attachment(desk, kept[0].id).content
        assert attachments.looked(content).content == content
    finally:
        desk.close()


@pytest.mark.parametrize(("language", "said"), [("en", "Thank you"), ("ru", "Спасибо"), ("kk", "Рахмет")])
def test_two_hundred_people_over_eight_quarters_hang_together(
    tmp_path: Path, clock: FixedClock, language: str, said: str
) -> None:
    """What the house would be told before a report finds no contradiction, and free texts are in the language of the vault."""
    passphrase = make_practice(tmp_path / "vault", "shelter", 200, 8, 4, clock, language)
    desk = open_vault(tmp_path / "vault", "", passphrase, clock)
    try:
        found = [line for quarter in Quarter(2024, 4).until(LAST.next()) for line in missing(desk, quarter)]
        comments = [one.record.comment for one in list_entries(desk, "feedback")]
        assert len(list_people(desk)) == 200
    finally:
        desk.close()
    assert [line.sentence.text for line in found if line.contradiction] == []
    assert any(isinstance(comment, str) and comment.startswith(said) for comment in comments)
