"""Feedback from a coordinating office to a shelter, and back into its vault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, coordinator, following_up, returning, returning_taken
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import HalfYear
from caseapp.base.words import words
from caseapp.db import feedback_sheets
from caseapp.exchange.feedback_sheet.frame import framed
from caseapp.exchange.feedback_sheet.payload import payload_of, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.feedback_lines import facts_of
from caseapp.statistics.feedback_sheet import FeedbackSheet
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer
from tests.actions.country import Q2, Q3, Country, country, report, signed

MakeVault = Callable[..., NewVault]
ASSISTED = ("persons_assisted", ())


@pytest.fixture
def made(new_vault: MakeVault, tmp_path: Path, kept: Callable[[Desk], Desk]) -> Country:
    """Five shelters, all of which reported the third quarter."""
    return country(new_vault, tmp_path, kept=kept).reported()


def sent_sheet(made: Country) -> FeedbackSheet:
    """The newest sheet that the office kept for the shelter with a vault."""
    with made.office.database.reading(Intent.READ_REPORTS) as reading:
        kept = feedback_sheets.sent(reading.connection, str(Q3))
    return read_payload(kept[made.here.profile.id].payload)


def forged(made: Country, sheet: FeedbackSheet, signer: Signer | None = None, key: str = "") -> Path:
    """A sheet that somebody else wrote, as a file."""
    by = signer or made.office.keys.signer
    inner = framed(payload_of(sheet), by.sign, by.public_key)
    path = made.folder / "forged.feedback"
    path.write_bytes(seal(inner, [key or recipient_of(made.here.keys.sealing_key)]))
    return path


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
    with pytest.raises(KnownError, match="coordinator"):
        returning.look(made.here, Q3)


# ------------------------------------------------------------ taking in


def test_a_sheet_is_kept_as_it_came_and_counts_once(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    path = made.file()
    assert not returning_taken.take(made.here, path).known
    assert returning_taken.take(made.here, path).known
    (shown,) = returning_taken.sheets(made.here)
    assert (shown.office, shown.newest, shown.sheet.quarter) == ("Centre", True, "2026-Q3")
    with made.here.database.reading(Intent.READ_REPORTS) as reading:
        query = "SELECT file FROM feedback_received"
        assert reading.connection.exec_driver_sql(query).scalar_one() == path.read_bytes()


def test_a_later_edition_is_newest_and_an_older_one_is_refused(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    first = made.file()
    returning.send_back(made.office, Q3, made.out, "One word more.")
    returning_taken.take(made.here, made.file())
    with pytest.raises(KnownError, match="older sheet, number"):
        returning_taken.take(made.here, first)
    assert [one.sheet.edition for one in returning_taken.sheets(made.here)] == [2]


def test_two_sheets_with_one_number_are_not_both_genuine(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    returning_taken.take(made.here, made.file())
    with pytest.raises(KnownError, match="same number"):
        returning_taken.take(made.here, forged(made, replace(sent_sheet(made), days_late=7)))


def test_a_sheet_for_another_shelter_does_not_open(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    other = next(made.out.glob("*Shanyrak*"))
    with pytest.raises(KnownError, match="not for this shelter"):
        returning_taken.take(made.here, other)


def test_a_sheet_that_was_sealed_on_is_refused(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    sheet = sent_sheet(made)
    elsewhere = replace(sheet, shelter=replace(sheet.shelter, id="far-1"))
    with pytest.raises(KnownError, match="another shelter"):
        returning_taken.take(made.here, forged(made, elsewhere))
    with pytest.raises(KnownError, match="another shelter"):
        returning_taken.take(made.here, forged(made, replace(sheet, to="age1" + "q" * 58)))


def test_only_a_trusted_coordinating_office_may_send(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    sheet = sent_sheet(made)
    with pytest.raises(KnownError, match="Nobody here knows"):
        returning_taken.take(made.here, forged(made, sheet, Signer(b"?" * 32)))
    with pytest.raises(KnownError, match="in the name of another"):
        returning_taken.take(made.here, forged(made, replace(sheet, office=replace(sheet.office, id="x"))))
    path, digits = made.others[0].card()
    cards.trust(made.here, path, "Shanyrak", digits)
    with pytest.raises(KnownError, match="no coordinating office"):
        returning_taken.take(made.here, forged(made, sheet, made.others[0].signer))
    key = made.office.keys.signer.public_key.hex()
    cards.take_back(made.here, key, "lost", date(2026, 10, 5))
    with pytest.raises(KnownError, match="trusted no more"):
        returning_taken.take(made.here, made.file())


def test_practice_never_stands_beside_real_work(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    with pytest.raises(KnownError, match="never mix"):
        returning_taken.take(made.here, forged(made, replace(sent_sheet(made), practice=True)))


def test_a_sheet_from_tomorrow_is_refused(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    later = replace(sent_sheet(made), made_at="2026-11-05T09:00:00Z")
    with pytest.raises(KnownError, match="yet to come"):
        returning_taken.take(made.here, forged(made, later))


def test_a_sheet_that_tells_other_numbers_of_the_shelter_is_refused(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    sheet = sent_sheet(made)
    figures = tuple(replace(one, own=one.own + 1) if one.own else one for one in sheet.figures)
    with pytest.raises(KnownError, match="other numbers"):
        returning_taken.take(made.here, forged(made, replace(sheet, figures=figures)))
    other = replace(sheet, report=replace(sheet.report, sha256="0" * 64))
    with pytest.raises(KnownError, match="did not issue"):
        returning_taken.take(made.here, forged(made, other))


def test_what_is_no_feedback_is_refused(made: Country) -> None:
    plain = signed(report("far-9", "x", Q3, 2), made.office.keys.signer, made.folder)
    with pytest.raises(KnownError, match="no feedback"):
        returning_taken.take(made.here, plain)
    path = made.folder / "sealed.feedback"
    path.write_bytes(
        seal(b"-----BEGIN CASEAPP REFERRAL 1-----\n", [recipient_of(made.here.keys.sealing_key)])
    )
    with pytest.raises(KnownError, match="no feedback"):
        returning_taken.take(made.here, path)


def test_an_office_takes_no_feedback_in(made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    with pytest.raises(KnownError, match="coordinator's vault"):
        returning_taken.take(made.office, made.file())


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
