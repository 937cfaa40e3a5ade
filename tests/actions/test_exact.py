"""Exact tables from a shelter to an office: allowed by hand, sealed to one office, agreeing with the published report."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.actions import agreements, cards, coordinator, entries, exact, people, reports
from caseapp.actions.coordinator import FileState, FileVerdict
from caseapp.actions.desk import Desk
from caseapp.actions.exact_held import drop_exact, exact_tables_of, quarters_held
from caseapp.actions.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.db import agreements as agreement_rows
from caseapp.db.agreements import Agreement
from caseapp.exchange.exact.frame import framed, unframed
from caseapp.exchange.exact.payload import payload_bytes, read_payload
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.roles import Intent, Role, may
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.exact import exact_release
from caseapp.statistics.indicators import count
from caseapp.statistics.summary import Period
from caseapp.statistics.table import Release
from caseapp.vault.sealing import AGE_HEADER, seal, unseal
from caseapp.vault.signing import verify
from tests.statistics.practice_like import practice_like

Q3 = Quarter(2026, 3)
MakeVault = Callable[..., NewVault]


@dataclass
class MovingClock:
    """A clock that goes on when it is told to."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def clock() -> MovingClock:
    """The day before the report is issued, when everything was typed already."""
    return MovingClock(datetime(2026, 10, 4, 9, 30, tzinfo=UTC))


@pytest.fixture
def shelter(desk: Desk, clock: MovingClock) -> Desk:
    """A shelter with three men and a woman, too few for tables in its report."""
    for number in range(4):
        person = Person(
            given_name=f"Nurlan{number}", sex="female" if number == 3 else "male", citizenships=("UZ",)
        )
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    clock.moment = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    return desk


@pytest.fixture
def office(new_vault: MakeVault, shelter: Desk, tmp_path: Path) -> Desk:
    """A coordinating office; shelter and office trust each other, and exact tables are agreed."""
    made = new_vault("office", "coordinator").desk
    introduce(shelter, made, "Coordinating office", tmp_path)
    agree(made, shelter)
    return made


def introduce(one: Desk, other: Desk, name: str, folder: Path) -> None:
    """Let each of two trust the other's card."""
    for reader, owner in ((one, other), (other, one)):
        path = folder / f"{owner.profile.id}-{reader.profile.id}.card"
        view = cards.write_card(owner, path)
        cards.trust(reader, path, name if reader is one else "Umit, Taraz", view.fingerprint)


def agree(office: Desk, shelter: Desk, mode: str = "sealed", ends: str | None = None) -> None:
    """An agreement of a mode."""
    agreed = Agreement(shelter.profile.id, "2026-01-01", ends, 5, mode, "")
    with office.database.work(Intent.TRUST_CARDS, "write agreement") as work:
        agreement_rows.write_agreement(work.connection, agreed, work.now)


def key_of(office: Desk) -> str:
    return office.keys.signer.public_key.hex()


def published(shelter: Desk, folder: Path) -> Path:
    return reports.export_summary(shelter, Q3, "en", folder / "2026-Q3.pdf").path


def handed(shelter: Desk, office: Desk, folder: Path, name: str = "a.age") -> Path:
    exact.allow_exact(shelter, key_of(office))
    return exact.hand_over_exact(shelter, Q3, key_of(office), folder / name).path


def taken(office: Desk, *paths: Path) -> list[FileVerdict]:
    return list(coordinator.import_files(office, paths))


def held(office: Desk) -> dict[str, Release]:
    with office.database.reading(Intent.READ_REPORTS) as reading:
        return exact_tables_of(reading.connection, "2026-Q3")


def test_nothing_is_handed_over_before_the_manager_allows_it(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    assert [(one.name, one.allowed) for one in exact.exact_offices(shelter)] == [
        ("Coordinating office", False)
    ]
    with pytest.raises(KnownError, match="not allowed"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.age")
    assert not (tmp_path / "a.age").exists()


def test_what_is_allowed_can_be_taken_back(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    published(shelter, tmp_path)
    handed(shelter, office, tmp_path)
    exact.forbid_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="not allowed"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "b.age")
    with pytest.raises(KnownError, match="not allowed"):
        exact.forbid_exact(shelter, key_of(office))


def test_the_manager_alone_may_hand_them_over() -> None:
    assert [role for role in Role if may(role, Intent.HAND_OVER_EXACT)] == [Role.MANAGER]


def test_the_office_holds_what_the_shelter_counted(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    verdicts = taken(office, tables, report)
    assert [one.state for one in verdicts] == [FileState.ACCEPTED, FileState.ACCEPTED]
    (release,) = held(office).values()
    found = {table.id: table for table in release.tables}
    assert tuple(found) == tuple(plan.id for plan in FULL.tables)
    assert found["persons_new"].value() == 4
    assert found["new_by_sex_age"].value(sex="female") == 1
    assert quarters_held(office, shelter.profile.id) == ("2026-Q3",)


def test_it_is_written_sealed_and_opens_for_that_office_alone(
    shelter: Desk, office: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    path = handed(shelter, office, tmp_path)
    assert path.read_bytes().startswith(AGE_HEADER)
    assert unseal(path.read_bytes(), office.keys.sealing_key).startswith(b"-----BEGIN CASEAPP EXACT 1-----")
    other = new_vault("other", "coordinator").desk
    (verdict,) = taken(other, path)
    assert "another office" in verdict.sentence.text


def test_the_manager_is_told_when_they_are_few(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    ready = exact.ready_to_hand_over(shelter, Q3, key_of(office))
    assert (ready.persons, ready.few) == (4, True)


def test_without_an_issued_report_there_is_nothing_to_hand_over(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    exact.allow_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="not issued yet"):
        exact.ready_to_hand_over(shelter, Q3, key_of(office))
    with pytest.raises(KnownError, match="never of a half-year"):
        exact.hand_over_exact(shelter, HalfYear(2026, 2), key_of(office), tmp_path / "a.age")


def test_a_file_that_would_not_say_that_it_is_sealed_is_refused(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    with pytest.raises(KnownError, match="must end in"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.txt")


def test_an_office_whose_card_is_not_trusted_gets_nothing(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    published(shelter, tmp_path)
    exact.allow_exact(shelter, key_of(office))
    cards.take_back(shelter, key_of(office), "lost")
    with pytest.raises(KnownError, match="trusted here"):
        exact.hand_over_exact(shelter, Q3, key_of(office), tmp_path / "a.age")


def test_without_the_agreement_they_are_not_kept(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    agree(office, shelter, "published")
    (_, verdict) = taken(office, report, tables)
    assert verdict.state is FileState.REFUSED
    assert "not agreed" in verdict.sentence.text
    agree(office, shelter, ends="2026-08-31")
    assert "does not cover" in taken(office, tables)[0].sentence.text
    assert held(office) == {}


def test_without_the_published_report_they_are_not_kept(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    (verdict,) = taken(office, tables)
    assert "is not here" in verdict.sentence.text
    assert [one.accepted for one in taken(office, report, tables)] == [True, True]


def test_taken_in_twice_they_count_once_and_the_newest_counts(
    shelter: Desk, office: Desk, clock: MovingClock, tmp_path: Path
) -> None:
    report, first = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    taken(office, report, first)
    (again,) = taken(office, first)
    assert again.state is FileState.HERE
    clock.moment = clock.moment.replace(hour=11)
    second = handed(shelter, office, tmp_path, "b.age")
    assert taken(office, second)[0].state is FileState.ACCEPTED
    assert "Later exact tables" in taken(office, first)[0].sentence.text


def test_an_open_file_is_not_taken_in(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    tables.write_bytes(unseal(tables.read_bytes(), office.keys.sealing_key))
    (_, verdict) = taken(office, report, tables)
    assert "lie open" in verdict.sentence.text


def test_what_was_made_for_another_office_is_not_used_here(
    shelter: Desk, office: Desk, new_vault: MakeVault, tmp_path: Path
) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    other = new_vault("other", "coordinator").desk
    introduce(shelter, other, "Another office", tmp_path)
    agree(other, shelter)
    inside = unseal(tables.read_bytes(), office.keys.sealing_key)
    card = cards.own_card(other)
    (tmp_path / "again.age").write_bytes(seal(inside, [card.sealing_key]))
    (_, verdict) = taken(other, report, tmp_path / "again.age")
    assert "made for another office" in verdict.sentence.text


@pytest.fixture
def large(new_vault: MakeVault, office: Desk, clock: MovingClock, tmp_path: Path) -> Desk:
    """A shelter with 24 women, whose report shows numbers; it knows the office."""
    clock.moment = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)
    desk = new_vault("large").desk
    view = cards.write_card(office, tmp_path / "office-again.card")
    cards.trust(desk, tmp_path / "office-again.card", "Coordinating office", view.fingerprint)
    for number in range(24):
        person = Person(given_name=f"Aisulu{number}", sex="female", citizenships=("KZ",))
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    clock.moment = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
    published(desk, tmp_path)
    exact.allow_exact(desk, key_of(office))
    return desk


def test_answers_changed_since_the_report_was_issued_stop_it(
    large: Desk, office: Desk, clock: MovingClock, tmp_path: Path
) -> None:
    assert exact.ready_to_hand_over(large, Q3, key_of(office)).persons == 24
    clock.moment = clock.moment.replace(hour=11)
    case = people.read_person(large, 1).cases[0].case
    entries.save_entry(large, "case", case.id, case.version, replace(case.record, opened=date(2026, 10, 2)))
    with pytest.raises(KnownError, match="counted again"):
        exact.hand_over_exact(large, Q3, key_of(office), tmp_path / "large.age")
    assert not (tmp_path / "large.age").exists()


def test_what_is_typed_after_the_report_does_not_change_them(
    large: Desk, office: Desk, clock: MovingClock
) -> None:
    clock.moment = clock.moment.replace(hour=11)
    people.admit(
        large, Person(given_name="Aisulu", sex="male"), Case(opened=date(2026, 8, 1), status="Active")
    )
    assert exact.ready_to_hand_over(large, Q3, key_of(office)).persons == 24


def test_changing_the_agreement_back_wipes_them(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    taken(office, published(shelter, tmp_path), handed(shelter, office, tmp_path))
    agreements.write_agreement(office, shelter.profile.id, date(2026, 1, 1), None, 5, mode="published")
    assert quarters_held(office, shelter.profile.id) == ()


def test_dropping_the_agreement_wipes_them(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    taken(office, published(shelter, tmp_path), handed(shelter, office, tmp_path))
    agreements.drop_agreement(office, shelter.profile.id)
    assert quarters_held(office, shelter.profile.id) == ()


def test_the_coordinator_can_drop_them(shelter: Desk, office: Desk, tmp_path: Path) -> None:
    taken(office, published(shelter, tmp_path), handed(shelter, office, tmp_path))
    assert drop_exact(office, shelter.profile.id) == 1
    with pytest.raises(KnownError, match="no exact tables"):
        drop_exact(office, shelter.profile.id)


def test_an_office_hands_nothing_over(office: Desk) -> None:
    with pytest.raises(KnownError):
        exact.exact_offices(office)


def test_after_stop_nothing_is_kept_and_the_file_is_said_to_be_unread(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    taken(office, report)
    asked = iter([False, False, False])
    (verdict,) = coordinator.import_files(office, [tables], stop=lambda: next(asked, True))
    assert verdict.state is FileState.UNREAD
    assert held(office) == {}
    assert taken(office, tables)[0].state is FileState.ACCEPTED


def test_what_a_shelter_may_not_hand_over_is_refused_each_with_its_sentence(
    shelter: Desk, office: Desk, tmp_path: Path
) -> None:
    report, tables = published(shelter, tmp_path), handed(shelter, office, tmp_path)
    taken(office, report)
    right = read_payload(unframed(unseal(tables.read_bytes(), office.keys.sealing_key), verify).payload)
    ended = Period("2026-Q4", "2026-10-01", "2026-12-31")
    changes = {
        "practice data": replace(right, practice=True),
        "in the name of another": replace(right, shelter="somebody-else"),
        "made for another office": replace(right, to=cards.own_card(shelter).sealing_key),
        "has not ended yet": replace(right, period=ended),
        "Check the clock": replace(right, made_at="2027-10-05T09:30:00Z"),
        "is not here": replace(right, published="0" * 64),
    }
    for said, changed in changes.items():
        path = tmp_path / "changed.age"
        frame = framed(payload_bytes(changed), shelter.keys.signer.sign, shelter.keys.signer.public_key)
        path.write_bytes(seal(frame, [cards.own_card(office).sealing_key]))
        (verdict,) = taken(office, path)
        assert (verdict.state, said in verdict.sentence.text) == (FileState.REFUSED, True), verdict.sentence
    assert held(office) == {}


def test_tables_that_the_published_report_does_not_bear_out_are_refused(
    large: Desk, office: Desk, tmp_path: Path
) -> None:
    card = cards.write_card(large, tmp_path / "large.card")
    cards.trust(office, tmp_path / "large.card", "Large", card.fingerprint)
    agree(office, large)
    right = exact.hand_over_exact(large, Q3, key_of(office), tmp_path / "right.age").path
    inside = read_payload(unframed(unseal(right.read_bytes(), office.keys.sealing_key), verify).payload)
    changed = replace(inside, release=exact_release(count(practice_like(1, 60), Q3, FULL).tables))
    frame = framed(payload_bytes(changed), large.keys.signer.sign, large.keys.signer.public_key)
    (tmp_path / "wrong.age").write_bytes(seal(frame, [cards.own_card(office).sealing_key]))
    wrong, _report, kept = taken(office, tmp_path / "wrong.age", tmp_path / "2026-Q3.pdf", right)
    assert wrong.state is FileState.REFUSED
    assert "do not agree" in wrong.sentence.text
    assert kept.state is FileState.ACCEPTED
    cards.take_back(office, large.keys.signer.public_key.hex(), "lost")
    assert "was taken back" in taken(office, right)[0].sentence.text
