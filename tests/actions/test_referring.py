"""A referral between two shelters: chosen, consented, sealed, opened, taken in; and everything that stops it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from caseapp.actions.casework import entries
from caseapp.actions.passing_on import referred, referring, sharing
from caseapp.actions.passing_on.sharing import ConsentError
from caseapp.actions.safekeeping import erasing
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.records.fields import Compartment
from caseapp.records.letter import Letter
from caseapp.records.medical import Medical
from caseapp.records.referral_fields import FIELDS, least
from caseapp.records.retention import Level
from tests.actions.letters import letter_at, take_in
from tests.actions.offices import THERE, TODAY, Two, two_shelters
from tests.actions.staff import hire_all, sign_in

NewVaults = Callable[..., NewVault]


@pytest.fixture
def two(new_vault: NewVaults, tmp_path: Path) -> Two:
    """Two shelters that trust each other's cards."""
    return two_shelters(new_vault, tmp_path)


def test_without_consent_there_is_no_file_and_no_referral(two: Two) -> None:
    with pytest.raises(ConsentError):
        two.sent()
    assert not (two.folder / "a.referral").exists()
    assert entries.list_entries(two.here, "referral", two.case) == ()


def test_danger_to_life_lets_a_paper_out_with_a_reason_and_says_so(two: Two) -> None:
    order = referring.Order(
        case_id=two.case, organisation="Ambulance", kind="health", sought=("medical",), keys=("person.given_name",),
        basis="danger",
    )  # fmt: skip
    with pytest.raises(KnownError, match="why it was done without consent"):
        referring.hand_out(two.here, order)
    referring.hand_out(two.here, replace(order, basis_reason="Unconscious since the morning"))
    (line,) = entries.list_entries(two.here, "sharing", two.case)
    assert (line.record.basis, line.record.way) == ("danger", "paper")
    (entry,) = entries.list_entries(two.here, "referral", two.case)
    assert entry.record.basis_reason == line.record.reason == "Unconscious since the morning"


def test_a_withdrawn_consent_stops_the_next_referral_and_the_list_shows_the_last(two: Two) -> None:
    two.consent()
    two.sent()
    sharing.withdraw(two.here, two.case, "partner")
    with pytest.raises(ConsentError, match="withdrawn"):
        two.sent("b")
    with pytest.raises(ConsentError, match="withdrawn"):
        referring.hand_out(two.here, two.order())
    (line,) = sharing.list_shared(two.here, two.case)
    assert (line.receiver, line.way) == (THERE, "file")


def test_only_what_was_chosen_travels(two: Two) -> None:
    two.consent()
    letter = letter_at(two, two.sent())
    assert dict(letter.answers) == {
        "person.surname": "Saparova", "person.given_name": "Gulnara", "person.sex": "female"
    }  # fmt: skip
    assert letter.made == TODAY


def test_the_file_shows_nothing_to_whoever_finds_it(two: Two) -> None:
    two.consent()
    data = two.sent(reason="She needs a quiet room").read_bytes()
    assert data.startswith(b"age-encryption.org/v1")
    assert not any(text in data for text in (b"Saparova", b"quiet", b"Umit", b"caseapp"))


def test_under_a_code_no_name_travels(two: Two) -> None:
    two.consent()
    with pytest.raises(KnownError, match="under a code"):
        two.sent(named=False)
    letter = letter_at(two, two.sent("b", named=False, keys=least(named=False)))
    assert not any(FIELDS[key].names for key, _ in letter.answers)
    assert letter.case == "26-0001"


def test_a_referral_is_shown_first_and_kept_only_on_request(two: Two) -> None:
    two.consent()
    path = two.sent()
    assert referred.look(two.there, path).sender == "House Umit"
    assert referred.waiting(two.there) == ()
    referred.take(two.there, path)
    assert [one.sender for one in referred.waiting(two.there)] == ["House Umit"]


def test_the_same_file_is_taken_in_once(two: Two) -> None:
    two.consent()
    path = two.sent()
    referred.take(two.there, path)
    assert referred.look(two.there, path).known
    with pytest.raises(KnownError, match="taken in before"):
        referred.take(two.there, path)
    assert len(referred.waiting(two.there)) == 1


def test_admission_begins_with_what_the_letter_says(two: Two) -> None:
    two.consent()
    number = referred.take(two.there, two.sent(reason="Needs a room."))
    referral = take_in(two, number)
    assert referred.waiting(two.there) == ()
    entry = next(one for one in entries.list_entries(two.there, "referral") if one.id == referral)
    case = next(one for one in entries.list_entries(two.there, "case") if one.id == entry.owner_id)
    person = next(one for one in entries.list_entries(two.there, "person") if one.id == case.owner_id)
    assert (person.record.surname, person.record.sex) == ("Saparova", "female")
    assert case.record.referring_organisation == "House Umit"
    assert (entry.record.direction, entry.record.state, entry.record.reason) == (
        "in",
        "accepted",
        "Needs a room.",
    )
    letter = referred.letter_of(two.there, referral)
    assert letter is not None
    assert letter.letter is not None


def test_the_wrong_shelter_is_told_that_the_file_is_not_for_it(two: Two, new_vault: NewVaults) -> None:
    two.consent()
    third = new_vault("third").desk
    with pytest.raises(KnownError, match="not for this shelter"):
        referred.look(third, two.sent())


def test_a_file_from_somebody_whose_card_is_not_trusted_is_refused(two: Two, new_vault: NewVaults) -> None:
    two.consent()
    stranger = two_shelters(lambda name: new_vault(f"other {name}"), two.folder)
    stranger.consent()
    path = stranger.sent("c")
    stranger_there = stranger.there
    with pytest.raises(KnownError, match="not for this shelter"):
        referred.look(two.there, path)
    assert referred.look(stranger_there, path).sender == "House Umit"


def test_whoever_does_not_hold_the_card_seals_nothing(two: Two) -> None:
    two.consent()
    with pytest.raises(KnownError, match="no card"):
        two.sent(office=0)


def test_medical_answers_are_sent_and_kept_only_by_those_who_hold_them(two: Two) -> None:
    day = date(2026, 7, 2)
    medical = Medical(day=day, outcome="provided", complaints="Pain in the back", allergies="Penicillin")
    entries.add_entry(two.here, "medical", two.case, medical)
    two.consent()
    path = two.sent(keys=("person.given_name", "medical.allergies"))
    assert dict(letter_at(two, path).answers)["medical.allergies"] == "Penicillin"
    number = referred.take(two.there, path)
    waits = referred.read_waiting(two.there, number)
    assert waits.letter is not None
    assert dict(waits.letter.answers) == {"person.given_name": "Gulnara", "medical.allergies": "Penicillin"}


def test_the_reminder_is_a_week_later_where_no_day_is_named(two: Two) -> None:
    two.consent()
    two.sent()
    (entry,) = entries.list_entries(two.here, "referral", two.case)
    assert entry.record.remind_on == TODAY + timedelta(days=7)


def test_paper_needs_no_card_and_is_written_down_like_a_file(two: Two) -> None:
    two.consent("police")
    order = two.order(office=0, organisation="Police of the district", kind="police")
    assert dict(referring.form_of(two.here, order).answers)["person.surname"] == "Saparova"
    assert sharing.list_shared(two.here, two.case) == ()
    referring.hand_out(two.here, order)
    (line,) = sharing.list_shared(two.here, two.case)
    assert (line.way, line.receiver, line.purpose) == ("paper", "Police of the district", "police")


def test_parts_for_a_nurse_are_kept_once_she_opens_the_same_file(
    new_vault: NewVaults, tmp_path: Path
) -> None:
    two = two_shelters(new_vault, tmp_path)
    two.consent()
    medical = Medical(day=date(2026, 7, 2), outcome="provided", allergies="Penicillin")
    entries.add_entry(two.here, "medical", two.case, medical)
    path = two.sent(keys=("person.given_name", "medical.allergies"))
    hire_all(two.there, {"Dana": ("caseworker",), "Saule": ("caseworker", "medical")}).close()
    dana = sign_in(two.there.folder, "Dana", two.there.clock)
    arrival = referred.look(dana, path)
    assert arrival.for_others == (Compartment.MEDICAL,)
    assert isinstance(arrival.what, Letter)
    assert "medical.allergies" not in dict(arrival.what.answers)
    number = referred.take(dana, path)
    dana.close()
    saule = sign_in(two.there.folder, "Saule", two.there.clock)
    assert referred.take(saule, path) == number
    letter = referred.read_waiting(saule, number).letter
    assert letter is not None
    assert dict(letter.answers)["medical.allergies"] == "Penicillin"
    saule.close()
    dana = sign_in(two.there.folder, "Dana", two.there.clock)
    waits = referred.read_waiting(dana, number)
    assert waits.for_others == (Compartment.MEDICAL,)
    assert waits.letter is not None
    assert "medical.allergies" not in dict(waits.letter.answers)
    dana.close()


def test_a_caseworker_is_not_offered_the_answers_of_the_nurse(new_vault: NewVaults, tmp_path: Path) -> None:
    two = two_shelters(new_vault, tmp_path)
    medical = Medical(day=date(2026, 7, 2), outcome="provided", allergies="Penicillin")
    entries.add_entry(two.here, "medical", two.case, medical)
    two.consent()
    hire_all(two.here, {"Dana": ("caseworker",)}).close()
    dana = sign_in(two.here.folder, "Dana", two.here.clock)
    found = referring.offer(dana, two.case)
    assert found.unreadable == ("medical",)
    assert "medical.allergies" not in dict(found.answers)
    referring.send(dana, two.order(keys=("person.sex", "medical.allergies")), tmp_path / "z.referral")
    dana.close()
    letter = letter_at(two, tmp_path / "z.referral")
    assert [key for key, _ in letter.answers] == ["person.sex"]


def test_erasing_a_person_forgets_the_letter_and_it_does_not_come_back(two: Two) -> None:
    two.consent()
    path = two.sent()
    referral = take_in(two, referred.take(two.there, path))
    entry = next(one for one in entries.list_entries(two.there, "referral") if one.id == referral)
    case = next(one for one in entries.list_entries(two.there, "case") if one.id == entry.owner_id)
    closed = replace(case.record, status="Closed", closed=TODAY)
    entries.save_entry(two.there, "case", case.id, case.version, closed)
    erasing.erase(two.there, case.owner_id, "own_request", Level.ALL)
    assert entries.list_entries(two.there, "incoming") == ()
    with pytest.raises(KnownError, match="decided"):
        referred.take(two.there, path)
