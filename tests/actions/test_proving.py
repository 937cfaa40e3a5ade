"""The last look at the finished bytes: an auditor who knows what the reports around leave open."""

from dataclasses import replace

import pytest

from caseapp.actions.reporting.proving import UnprovedError, refuse_unproved
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.catalogue import POPULATIONS
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.summary import Period
from caseapp.statistics.table import Cell, Measure, Table, Variable
from tests.reports import sample

_NUMBERS = {"carried": None, "new": 12, "reopened": None, "entered": None, "assisted": 22}
"""Ten were carried over or came back; how many did which is hidden."""


def payload(threshold: int = 5, *, audited: bool = True) -> bytes:
    """A quarter that shows two numbers."""
    tables = tuple(Table(f"persons_{name}", name, (), (Cell((), value),)) for name, value in _NUMBERS.items())
    told = sample.summary()
    return payload_bytes(
        replace(
            told, variables=(), populations=POPULATIONS, tables=tables, measures=(), targets=(), narrative=(),
            protection=replace(told.protection, threshold=threshold, audited=audited),
        )
    )  # fmt: skip


def test_numbers_that_are_safe_alone_are_refused_beside_a_report_that_undoes_them() -> None:
    refuse_unproved(payload(), 5)
    with pytest.raises(UnprovedError) as refused:
        refuse_unproved(payload(), 5, (Tie("persons_carried", (), range(8, 9)),))
    assert ("persons_reopened", ()) in refused.value.cells


def test_a_tie_that_leaves_everything_open_refuses_nothing() -> None:
    refuse_unproved(payload(), 5, (Tie("persons_carried", (), range(11)),))


def test_a_lower_threshold_than_agreed_is_refused() -> None:
    with pytest.raises(UnprovedError):
        refuse_unproved(payload(threshold=3), 5)


def test_what_says_of_itself_that_it_was_not_audited_is_refused() -> None:
    with pytest.raises(UnprovedError):
        refuse_unproved(payload(audited=False), 5)


def test_an_amount_that_tells_a_small_number_is_refused_whoever_let_it_through() -> None:
    """900 nights take ten persons: of twelve, two at most were not accommodated."""
    accommodation = (("service", "accommodation"),)
    cells = (Cell((), 12), Cell(accommodation, None))
    told = sample.summary()
    quarter = replace(
        told, variables=(Variable("service", ("accommodation",), multi=True),), populations=POPULATIONS,
        tables=(Table("assisted_by_service", "assisted", ("service",), cells),), targets=(), narrative=(),
        measures=(Measure("bed_nights", "night", None),),
    )  # fmt: skip
    refuse_unproved(payload_bytes(quarter), 5)
    telling = replace(quarter, measures=(Measure("bed_nights", "night", 900),))
    with pytest.raises(UnprovedError):
        refuse_unproved(payload_bytes(telling), 5)
    half = replace(
        telling, period=Period("2026-H1", "2026-01-01", "2026-06-30"), measures=(Measure("bed_nights", "night", 900, 2),),
    )  # fmt: skip
    refuse_unproved(payload_bytes(half), 5)
