"""Targets of the project and the year so far beside them: all of it from published numbers alone."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.reporting import ledger, reports, targets
from caseapp.actions.trail.log import LogFilter, read_log
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.summary.envelope import find_envelope
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.statistics.cumulative import SoFar, year_so_far
from caseapp.statistics.summary import Summary, Target
from tests.statistics.published import quarter

Q2, Q3 = Quarter(2026, 2), Quarter(2026, 3)


def admit(desk: Desk, number: int, month: int) -> None:
    """That many men who stay."""
    for index in range(number):
        person = Person(given_name=f"Nurlan{index}", sex="male", citizenships=("UZ",))
        people.admit(desk, person, Case(opened=date(2026, month, 1 + index % 28), status="Active"))


def put(desk: Desk, summaries: Iterable[Summary]) -> None:
    """Write hand-made summaries into the ledger, chained as issued ones are."""
    with desk.database.work(Intent.EXPORT_SUMMARY, "issue report", "quarter:2026-Q1") as work:
        for summary in summaries:
            earlier = releases.releases(work.connection)
            chained = replace(
                summary, sequence=len(earlier) + 1, previous=earlier[-1].sha256 if earlier else None
            )
            payload = payload_bytes(chained)
            digest = hashlib.sha256(payload).hexdigest()
            release = IssuedRelease(
                summary.period.label, chained.sequence, 1, digest, summary.issued_at, "", payload
            )
            releases.add_release(work.connection, release)


def test_targets_are_kept_by_year_and_written_into_the_log(desk: Desk) -> None:
    targets.set_targets(desk, 2026, {"bed_nights": 3000, "persons_new": 40})
    targets.set_targets(desk, 2027, {"persons_new": 50})
    assert targets.targets_of(desk, 2026) == {"persons_new": 40, "bed_nights": 3000}
    assert targets.targets_of(desk, 2025) == {}
    newest = read_log(desk, LogFilter()).lines[0]
    assert (newest.deed.sentence.text, newest.record) == ("Changed the targets of a year", "2027")


def test_an_empty_list_takes_the_targets_of_a_year_away(desk: Desk) -> None:
    targets.set_targets(desk, 2026, {"persons_new": 40})
    targets.set_targets(desk, 2026, {})
    assert targets.targets_of(desk, 2026) == {}


@pytest.mark.parametrize(
    ("year", "wanted", "said"),
    [
        (2026, {"persons_found": 4}, "no indicator"),
        (2026, {"persons_new": 0}, "whole number"),
        (2026, {"persons_new": 10**9 + 1}, "whole number"),
        (1999, {"persons_new": 4}, "Choose a year"),
    ],
)
def test_a_target_that_cannot_be_is_refused(desk: Desk, year: int, wanted: dict[str, int], said: str) -> None:
    with pytest.raises(KnownError, match=said):
        targets.set_targets(desk, year, wanted)


def test_an_office_has_no_targets_of_its_own(new_vault: Callable[..., NewVault]) -> None:
    with pytest.raises(KnownError, match="coordinator"):
        targets.set_targets(new_vault("office", "coordinator").desk, 2026, {"persons_new": 40})


def test_the_year_so_far_ends_with_the_quarter_of_the_report(desk: Desk) -> None:
    targets.set_targets(desk, 2026, {"persons_new": 40})
    put(desk, [quarter(1, new=12), quarter(3, new=9)])
    second = quarter(2, new=7)
    assert targets.beside(desk, Q2, second) == (Target("persons_new", 40, 2026, 19),)
    assert targets.beside(desk, Quarter(2027, 1), second) == ()


def test_a_hidden_quarter_makes_the_year_so_far_a_bound(desk: Desk) -> None:
    targets.set_targets(desk, 2026, {"persons_new": 40})
    put(desk, [quarter(1, new=12), quarter(2, new=None)])
    assert targets.beside(desk, Q3, quarter(3, new=9)) == (Target("persons_new", 40, 2026, None, 21),)


def test_the_page_shows_the_results_of_each_quarter_beside_the_target(desk: Desk) -> None:
    targets.set_targets(desk, 2026, {"persons_new": 40, "bed_nights": 3000})
    put(desk, [quarter(1, measures={"bed_nights": 812}, new=12), quarter(2, new=None)])
    year = targets.year_of_targets(desk, 2026)
    assert year.issued == (1, 2)
    assert year.results == {"persons_new": (12, None), "bed_nights": (812, None)}
    assert year.so_far == {"persons_new": SoFar(None, 12), "bed_nights": SoFar(None, 812)}


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DELETE FROM release WHERE sequence = 1", "number 1 is missing"),
        ("DELETE FROM release WHERE sequence = 2", "number 2 is missing"),
        ("UPDATE release SET payload = X'7B7D' WHERE sequence = 2", "number 2 is not the one"),
        ("UPDATE release SET sha256 = '00' WHERE sequence = 1", "number 1 is not the one"),
    ],
)
def test_a_ledger_with_a_gap_blocks_the_year_so_far_and_says_so(desk: Desk, damage: str, said: str) -> None:
    targets.set_targets(desk, 2026, {"persons_new": 40})
    put(desk, [quarter(1, new=12), quarter(2, new=7), quarter(3, new=9)])
    assert ledger.what_is_lost(desk) is None
    with desk.database.work(Intent.EXPORT_SUMMARY, "issue report", "quarter:2026-Q1") as work:
        work.connection.execute(text(damage))
    lost = ledger.what_is_lost(desk)
    assert lost is not None
    assert said in lost.text.format(**lost.values)
    assert targets.beside(desk, Quarter(2026, 4), quarter(4, new=5)) == (Target("persons_new", 40, 2026),)
    page = targets.year_of_targets(desk, 2026)
    assert page.lost
    assert page.so_far == {}


def test_the_year_so_far_can_be_added_up_again_from_the_pdfs_alone(desk: Desk, tmp_path: Path) -> None:
    """It adds no information: whoever has the reports works out every number of it."""
    admit(desk, 14, 5)
    admit(desk, 12, 8)
    wanted = {"persons_new": 40, "persons_assisted": 50, "bed_nights": 100, "assisted_by_exit:closed": 20}
    targets.set_targets(desk, 2026, wanted)
    files = [
        reports.export_summary(desk, one, "en", tmp_path / f"{one}.pdf").path.read_bytes() for one in (Q2, Q3)
    ]
    read = [read_payload(find_envelope(file).payload) for file in files]
    published = {Quarter.parse(summary.period.label).number: summary for summary in read}
    for summary in read:
        last = Quarter.parse(summary.period.label).number
        assert {target.id for target in summary.targets} == set(wanted)
        for target in summary.targets:
            again = year_so_far(target.id, published, last)
            assert target.cumulative == again.value
            assert target.at_least == (0 if again.value is not None else again.at_least)


def test_an_issued_report_keeps_the_targets_it_was_issued_with(desk: Desk, tmp_path: Path) -> None:
    admit(desk, 12, 8)
    targets.set_targets(desk, 2026, {"persons_new": 40})
    first = reports.export_summary(desk, Q3, "en", tmp_path / "a.pdf").path.read_bytes()
    targets.set_targets(desk, 2026, {"persons_new": 99})
    assert reports.export_summary(desk, Q3, "en", tmp_path / "b.pdf").path.read_bytes() == first
    assert [target.target for target in reports.preview(desk, Q3).summary.targets] == [40]


def test_targets_changed_after_the_preview_stand_in_what_is_issued(desk: Desk, tmp_path: Path) -> None:
    admit(desk, 12, 8)
    ready = reports.preview(desk, Q3)
    assert ready.summary.targets == ()
    targets.set_targets(desk, 2026, {"persons_new": 40})
    reports.export_summary(desk, Q3, "en", tmp_path / "a.pdf", ready=ready)
    assert [target.target for target in reports.preview(desk, Q3).summary.targets] == [40]
