"""Feedback from a coordinating office to its shelters: what each of them gets, and who gets none."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, coordinator, following_up, returning, returning_taken
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import HalfYear
from caseapp.base.words import words
from caseapp.exchange.feedback_sheet.payload import payload_of
from caseapp.records.roles import Intent
from caseapp.statistics.feedback_lines import facts_of
from tests.actions.country import Q2, Q3, Country, country
from tests.actions.returned import sent_sheet

MakeVault = Callable[..., NewVault]
ASSISTED = ("persons_assisted", ())


@pytest.fixture
def made(new_vault: MakeVault, tmp_path: Path, kept: Callable[[Desk], Desk]) -> Country:
    """Five shelters, all of which reported the third quarter."""
    return country(new_vault, tmp_path, kept=kept).reported()


# ------------------------------------------------------------ sending


def test_every_shelter_gets_its_own_numbers_beside_the_whole(made: Country) -> None:
    written = returning.send_back(made.office, Q3, made.out, "Thank you for coming in time.")
    assert [one.edition for one in written] == [1] * 5
    taken = returning_taken.take(made.here, made.file())
    figures = {(one.id, one.key): (one.own, one.whole) for one in taken.sheet.figures}
    assert figures[ASSISTED] == (30, 30 + 31 + 32 + 33 + 34)
    assert figures["bed_nights", ()] == (900, 4510)
    assert (taken.sheet.behind, taken.sheet.reported, taken.sheet.others) == (5, 5, 4)
    assert taken.sheet.texts[0].text == "Thank you for coming in time."
    assert taken.office == "Centre"


def test_a_number_that_one_of_the_circle_hides_stays_without_a_whole(made: Country) -> None:
    sheet = returning.sheet_for(made.office, Q3, made.here.profile.id)
    figures = {(one.id, one.key): one for one in sheet.figures}
    hidden = figures["assisted_by_service", (("service", "medical"),)]
    assert (hidden.own, hidden.whole) == (12, None)


def test_what_is_sent_is_one_entry_in_the_log(made: Country) -> None:
    def entries() -> int:
        with made.office.database.reading(Intent.READ_AUDIT) as reading:
            return int(reading.connection.exec_driver_sql("SELECT count(*) FROM audit").scalar_one())

    before = entries()
    returning.send_back(made.office, Q3, made.out)
    assert entries() == before + 1


def test_only_three_shelters_get_no_numbers_of_the_whole(new_vault: MakeVault, tmp_path: Path) -> None:
    made = country(new_vault, tmp_path, others=2).reported()
    returning.send_back(made.office, Q3, made.out)
    sheet = returning_taken.take(made.here, made.file()).sheet
    assert sheet.behind == 0
    assert all(one.whole is None for one in sheet.figures)
    assert any(one.own is not None for one in sheet.figures)


def test_the_whole_stays_as_it_was_when_another_shelter_reports_later(
    new_vault: MakeVault, tmp_path: Path
) -> None:
    made = country(new_vault, tmp_path, others=5)
    late = made.others.pop()
    made.reported()
    returning.send_back(made.office, Q3, made.out)
    first = sent_sheet(made)
    coordinator.import_files(made.office, [late.report(Q3)])
    written = returning.send_back(made.office, Q3, made.out, "All of you have reported now.")
    assert len(written) == 6
    assert [one.whole for one in sent_sheet(made).figures] == [one.whole for one in first.figures]
    assert sent_sheet(made).edition == 2
    newcomer = returning.sheet_for(made.office, Q3, late.id)
    assert not newcomer.within
    assert newcomer.others == 5


def test_the_same_again_keeps_its_edition_and_its_text(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out, "A text.")
    again = returning.send_back(made.office, Q3, made.out)
    assert all(one.again and one.edition == 1 for one in again)
    assert sent_sheet(made).texts[0].text == "A text."


def test_who_has_no_agreement_no_card_or_no_report_gets_nothing(made: Country) -> None:
    agreements.drop_agreement(made.office, "far-1")
    agreements.write_agreement(made.office, "far-2", date(2026, 10, 1), None, 5)
    view = following_up.shelter_view(made.office, "far-3")
    cards.take_back(made.office, view.cards[0].signing_key, "lost", date(2026, 10, 1))
    found = returning.look(made.office, Q3)
    reasons = {line.shelter.id: line.why_not.text for line in found.lines if line.why_not is not None}
    assert reasons == {
        "far-1": "No agreement with it is written down.",
        "far-2": "The agreement with it does not cover this quarter.",
        "far-3": "Its card is not trusted any more.",
    }
    with pytest.raises(KnownError, match="No agreement"):
        returning.send_back(made.office, Q3, made.out, shelters=["far-1"])
    assert list(made.out.iterdir()) == []


def test_a_quarter_that_nobody_reported_cannot_be_sent_back(made: Country) -> None:
    with pytest.raises(KnownError, match="no shelter to which"):
        returning.send_back(made.office, Q2, made.out)
    with pytest.raises(KnownError, match="no shelter to which"):
        returning.send_back(made.office, HalfYear.numbered(2026, 1), made.out)


def test_shelters_that_report_by_half_years_get_a_sheet_about_the_half_year(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    """Their whole rests on reports of the same half-year alone; with three of them beside others there is no sum."""
    made, half = country(new_vault, tmp_path), HalfYear.numbered(2026, 1)
    coordinator.import_files(
        made.office, [made.own_report(half), *(one.report(half) for one in made.others[:2])]
    )
    few = returning.look(made.office, half)
    assert (len(few.ready), few.whole.reported, few.whole.numbers) == (3, 3, {})
    coordinator.import_files(made.office, [one.report(half) for one in made.others[2:]])
    assert returning.periods_to_return(made.office) == (half,)
    told = {line.why_not for line in returning.look(made.office, Q2).lines}
    assert told == {words("It reports by half-years: its sheet is about the half-year.")}
    returning.send_back(made.office, half, made.out, text="Thank you.")
    sheet = returning_taken.take(made.here, made.file()).sheet
    assert (sheet.quarter, sheet.behind, sheet.reported) == ("2026-H1", 5, 5)
    assert sheet.figures
    assert "Half-year" in {name.text for name, _told in facts_of(sheet, "Centre")}


def test_a_shelter_learns_that_its_report_is_disputed_and_not_why(made: Country) -> None:
    following_up.dispute(made.office, made.here.profile.id, Q3, "Twice as many nights as Shanyrak.")
    returning.send_back(made.office, Q3, made.out)
    sheet = sent_sheet(made)
    assert (sheet.behind, sheet.within, sheet.reported) == (5, True, 5)
    assert [one.on for one in sheet.disputes] == ["2026-10-05"]
    assert b"Shanyrak" not in payload_of(sheet)


def test_a_text_that_names_a_shelter_goes_to_that_shelter_alone(made: Country) -> None:
    with pytest.raises(KnownError, match="names a shelter"):
        returning.send_back(made.office, Q3, made.out, "As good as qamqor this time.")
    with pytest.raises(KnownError, match="names a shelter"):
        returning.send_back(made.office, Q3, made.out, "As good as Qamqor.", shelters=["far-1"])
    written = returning.send_back(made.office, Q3, made.out, "Dear Qamqor, thank you.", shelters=["far-2"])
    assert [one.shelter.name for one in written] == ["Qamqor"]


def test_stop_leaves_nothing_behind(made: Country) -> None:
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(StoppedError):
        returning.send_back(made.office, Q3, made.out, stop=stop)
    assert list(made.out.iterdir()) == []
    assert not returning.look(made.office, Q3).fixed


def test_a_folder_that_is_not_there_leaves_nothing_behind(made: Country) -> None:
    with pytest.raises(KnownError, match="not saved"):
        returning.send_back(made.office, Q3, made.out / "nowhere")
    assert not returning.look(made.office, Q3).fixed


def test_beds_and_staff_are_told_again_only_over_the_same_shelters(
    new_vault: MakeVault, tmp_path: Path
) -> None:
    made = country(new_vault, tmp_path, others=5)
    late = made.others.pop()
    made.reported(Q2, 2)
    returning.send_back(made.office, Q2, made.out)
    made.others.append(late)
    made.reported(Q3, 4)
    whole = returning.look(made.office, Q3).whole
    assert len(whole.shelters) == 6
    assert ("bed_nights", ()) in whole.numbers
    assert ("staff", ()) not in whole.numbers


def test_a_shelter_cannot_send_feedback(made: Country) -> None:
    with pytest.raises(KnownError, match="shelter's vault"):
        returning.look(made.here, Q3)


# ------------------------------------------------------------ wherever the office keeps its reports


def test_what_was_sent_is_known_wherever_the_office_keeps_it(
    new_vault: MakeVault, tmp_path: Path, kept: Callable[[Desk], Desk]
) -> None:
    made = country(new_vault, tmp_path)
    made.office = kept(made.office)
    made.reported()
    returning.send_back(made.office, Q3, made.out, "Thank you.")
    assert returning.look(made.office, Q3).fixed
    again = returning.send_back(made.office, Q3, made.out)
    assert all(one.again for one in again)
    assert returning_taken.take(made.here, made.file()).sheet.behind == 5
