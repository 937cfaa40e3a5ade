"""Shelters by quarters: received, revised, awaited, late, not expected, disputed; notes and reminders."""

from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from caseapp.actions.desk import Desk
from caseapp.actions.office import (
    agreements,
    cards,
    following_up,
    national,
    national_files,
    national_views,
    reminding,
)
from caseapp.actions.office.following_up import State
from caseapp.actions.trail import log
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.statistics.national import Audience
from tests.actions.mail import NAME, Q1, Q2, Q3, Kept, MakeVault, Post, on, take, trusting


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def office(new_vault: MakeVault, kept: Kept) -> Desk:
    return kept(new_vault("office", "coordinator").desk)


@pytest.fixture
def shelter(office: Desk, post: Post) -> str:
    """A shelter whose agreement runs from the beginning of the year."""
    found = trusting(office, post)
    agreements.write_agreement(office, found, date(2026, 1, 1), None, 5)
    return found


def states(office: Desk, shelter: str) -> dict[str, State]:
    whole = following_up.overview(office)
    return {str(quarter): whole.cells[shelter, quarter].state for quarter in whole.quarters}


def test_what_is_not_here_is_awaited_until_its_deadline_and_late_afterwards(
    office: Desk, post: Post, shelter: str
) -> None:
    take(office, post.report(Q1))
    assert states(office, shelter) == {
        "2026-Q3": State.AWAITED, "2026-Q2": State.LATE, "2026-Q1": State.RECEIVED,
    }  # fmt: skip
    cell = following_up.overview(office).cells[shelter, Q2]
    assert (cell.due, cell.days_late) == (date(2026, 7, 30), 67)
    following_up.set_deadline(office, 4)
    assert states(office, shelter)["2026-Q3"] == State.LATE
    following_up.set_deadline(office, 5)
    assert states(office, shelter)["2026-Q3"] == State.AWAITED


@pytest.mark.parametrize("days", [0, -3, 181])
def test_a_deadline_is_between_a_day_and_half_a_year(office: Desk, days: int) -> None:
    with pytest.raises(KnownError, match="number of days"):
        following_up.set_deadline(office, days)


def test_a_report_that_was_issued_after_the_deadline_says_how_late(
    office: Desk, post: Post, shelter: str
) -> None:
    take(office, post.report(Q1, issued=date(2026, 5, 2)))
    take(office, post.report(Q1, revision=2, issued=date(2026, 9, 1)))
    cell = following_up.overview(office).cells[shelter, Q1]
    assert (cell.state, cell.revision, cell.days_late) == (State.REVISED, 2, 2)


def test_quarters_outside_of_the_agreement_are_not_expected(office: Desk, post: Post, shelter: str) -> None:
    take(office, post.report(Q1))
    agreements.write_agreement(office, shelter, date(2026, 1, 1), date(2026, 5, 1), 5)
    assert states(office, shelter) == {
        "2026-Q3": State.NOT_EXPECTED, "2026-Q2": State.NOT_EXPECTED, "2026-Q1": State.RECEIVED,
    }  # fmt: skip
    with pytest.raises(KnownError, match="nobody to remind"):
        reminding.remind(office, "en", shelter)


def test_a_shelter_without_agreement_is_expected_since_its_card_is_trusted(
    office: Desk, post: Post, shelter: str, new_vault: MakeVault
) -> None:
    take(office, post.report(Q1))
    new = trusting(office, Post(new_vault("komek").desk, post.folder), "Komek")
    assert states(office, new) == {
        "2026-Q3": State.AWAITED, "2026-Q2": State.NOT_EXPECTED, "2026-Q1": State.NOT_EXPECTED,
    }  # fmt: skip


def test_nothing_is_expected_of_a_shelter_whose_card_was_taken_back(
    office: Desk, post: Post, shelter: str
) -> None:
    take(office, post.report(Q2))
    cards.take_back(office, cards.trusted(office)[0].signing_key, "The house was closed")
    assert states(office, shelter) == {"2026-Q3": State.NOT_EXPECTED, "2026-Q2": State.RECEIVED}


def test_a_half_year_counts_as_its_two_quarters(office: Desk, post: Post, shelter: str) -> None:
    half = HalfYear.numbered(2026, 1)
    assert take(office, post.report(half)).accepted
    whole = following_up.overview(office)
    assert [str(quarter) for quarter in whole.quarters] == ["2026-Q3", "2026-Q2", "2026-Q1"]
    for quarter in (Q1, Q2):
        assert (whole.cells[shelter, quarter].state, whole.cells[shelter, quarter].half) == (
            State.RECEIVED, "2026-H1",
        )  # fmt: skip
    with pytest.raises(KnownError, match="one quarter"):
        following_up.write_note(office, shelter, half, "Something")


def test_who_reports_by_half_years_is_late_only_after_the_half_year(
    office: Desk, post: Post, shelter: str
) -> None:
    take(office, post.report(HalfYear.numbered(2025, 2)), post.report(HalfYear.numbered(2026, 1)))
    cell = following_up.overview(office).cells[shelter, Q1]
    assert (cell.state, cell.due, cell.days_late) == (State.RECEIVED, date(2026, 7, 30), 66)
    cell = following_up.overview(office).cells[shelter, Q3]
    assert (cell.state, cell.due) == (State.AWAITED, date(2027, 1, 30))
    later = on(office, date(2026, 12, 1))
    assert states(later, shelter)["2026-Q3"] == State.AWAITED
    take(later, post.report(Q3, issued=date(2026, 11, 1)))
    later = on(later, date(2027, 2, 10))
    assert states(later, shelter)["2026-Q4"] == State.LATE
    cell = following_up.overview(later).cells[shelter, Quarter(2026, 4)]
    assert cell.due == date(2027, 1, 30)
    later.close()


def test_the_whole_marks_what_is_disputed_and_whose_card_was_taken_back(
    office: Desk, post: Post, shelter: str, tmp_path: Path
) -> None:
    take(office, post.report(Q3))
    number = following_up.dispute(office, shelter, Q3, "Too many nights")
    cards.take_back(office, cards.trusted(office)[0].signing_key, "The house was closed")
    view = national.national(office, Q3)
    assert (view.disputed, view.card_taken_back) == ((NAME,), (NAME,))
    partner = national_views.view_for(office, Q3, Audience.RESTRICTED)
    assert (partner.disputed, partner.card_taken_back) == ((), ())
    file = tmp_path / "whole.xlsx"
    national_files.export_view(office, view, "en", file)
    assert state_in(file) == "received, disputed"
    following_up.settle(office, number)
    national_files.export_view(office, national.national(office, Q3), "en", file)
    assert state_in(file) == "received, card taken back"


def state_in(file: Path) -> object:
    return CalamineWorkbook.from_path(str(file)).get_sheet_by_name("Shelters").to_python()[1][1]


def test_a_dispute_marks_the_quarter_with_who_raised_it_until_it_is_settled(
    office: Desk, post: Post, shelter: str
) -> None:
    with pytest.raises(KnownError, match="nothing to dispute"):
        following_up.dispute(office, shelter, Q3, "Too many nights")
    take(office, post.report(Q3))
    number = following_up.dispute(office, shelter, Q3, "  Too many nights  ")
    cell = following_up.overview(office).cells[shelter, Q3]
    assert cell.disputed
    assert (cell.notes[0].text, cell.notes[0].user) == ("Too many nights", "Aigerim")
    following_up.settle(office, number)
    cell = following_up.overview(office).cells[shelter, Q3]
    assert not cell.disputed
    assert (cell.notes[0].settled_by, cell.state) == ("Aigerim", State.RECEIVED)
    with pytest.raises(KnownError, match="no open dispute"):
        following_up.settle(office, number)


def test_notes_are_written_and_removed_but_disputes_are_not(office: Desk, post: Post, shelter: str) -> None:
    take(office, post.report(Q3))
    number = following_up.write_note(office, shelter, Q3, "They moved house")
    disputed = following_up.dispute(office, shelter, Q3, "Nights")
    with pytest.raises(KnownError, match="no note"):
        following_up.drop_note(office, disputed)
    following_up.drop_note(office, number)
    view = following_up.shelter_view(office, shelter)
    assert [note.text for note in view.cells[Q3].notes] == ["Nights"]


@pytest.mark.parametrize(("quarter", "text"), [(Q3, " "), (Q3, "x" * 1001), (Quarter(2026, 4), "Early")])
def test_a_note_has_a_text_and_a_quarter_that_is_followed(
    office: Desk, shelter: str, quarter: Quarter, text: str
) -> None:
    with pytest.raises(KnownError):
        following_up.write_note(office, shelter, quarter, text)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["To: Umit", "II, 2026, was due by 30 Jul 2026", "III, 2026, due by 30 Oct 2026"]),
        ("ru", ["Umit", "30.07.2026", "30.10.2026", "квартал"]),
        ("kk", ["Umit", "30.07.2026", "30.10.2026", "тоқсан"]),
    ],
)
def test_a_reminder_names_the_shelter_as_it_calls_itself_and_what_is_missing(
    office: Desk, post: Post, shelter: str, language: str, said: list[str]
) -> None:
    take(office, post.report(Q1))
    (letter,) = reminding.remind(office, language, shelter)
    text = letter.text
    assert (letter.shelter, letter.name) == (shelter, NAME)
    assert [one for one in said if one not in text] == []
    assert NAME not in text
    cells = following_up.overview(office).cells
    assert [cells[shelter, quarter].reminded_on for quarter in (Q1, Q2, Q3)] == [
        "",
        "2026-10-05",
        "2026-10-05",
    ]


def test_reminders_for_all_go_to_those_who_are_late(
    office: Desk, post: Post, shelter: str, new_vault: MakeVault
) -> None:
    trusting(office, Post(new_vault("komek").desk, post.folder), "Komek")
    take(office, post.report(Q1))
    assert [one.name for one in reminding.remind(office, "en")] == [NAME]
    later = on(office, date(2026, 11, 15))
    both = reminding.remind(later, "en")
    assert {one.name for one in both} == {NAME, "Komek"}
    assert [one.text.count("To: ") for one in both] == [1, 1]
    later.close()


def test_every_deed_about_a_shelter_is_one_line_in_the_log(office: Desk, post: Post, shelter: str) -> None:
    take(office, post.report(Q3))
    before = log.outline(office).entries
    following_up.settle(office, following_up.dispute(office, shelter, Q3, "Nights"))
    following_up.drop_note(office, following_up.write_note(office, shelter, Q3, "A note"))
    following_up.set_deadline(office, 20)
    cards.rename(office, shelter, "Umit 2")
    agreements.drop_agreement(office, shelter)
    cards.take_back(office, cards.trusted(office)[0].signing_key, "Closed")
    assert log.outline(office).entries == before + 8
