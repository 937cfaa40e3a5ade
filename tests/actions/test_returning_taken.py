"""Feedback of a coordinating office, taken into the vault of a shelter or refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, returning, returning_taken
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.records.roles import Intent
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer
from tests.actions.country import Q3, Country, country, report, signed
from tests.actions.returned import forged, sent_sheet

MakeVault = Callable[..., NewVault]


@pytest.fixture
def made(new_vault: MakeVault, tmp_path: Path, kept: Callable[[Desk], Desk]) -> Country:
    """Five shelters, all of which reported the third quarter."""
    return country(new_vault, tmp_path, kept=kept).reported()


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
