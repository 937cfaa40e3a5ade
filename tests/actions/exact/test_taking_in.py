"""Exact tables at the office: kept only where agreement and published report allow it, and wiped when they no longer do."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, coordinator
from caseapp.actions.office.coordinator import FileState
from caseapp.actions.office.exact_held import drop_exact, quarters_held
from caseapp.actions.reporting import exact
from caseapp.base.errors import KnownError
from caseapp.exchange.exact.frame import framed, unframed
from caseapp.exchange.exact.payload import payload_bytes, read_payload
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.exact import exact_release
from caseapp.statistics.indicators import count
from caseapp.vault.sealing import seal, unseal
from caseapp.vault.signing import verify
from tests.actions.exact.handing import (
    Q3,
    MakeVault,
    MovingClock,
    agree,
    handed,
    held,
    introduce,
    key_of,
    published,
    taken,
)
from tests.statistics.practice_like import practice_like


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
