"""What was accepted once is read quickly, and says the same."""

import json
import random

from hypothesis import HealthCheck, given, settings

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.held import read_held
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.statistics.summary import Summary
from tests.exchange.summary.fuzz import mutated
from tests.exchange.summary.samples import NATIONAL, RICH, as_bytes, sample_entries
from tests.exchange.summary.summaries import summaries


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(summaries())
def test_a_payload_says_the_same_read_quickly(summary: Summary) -> None:
    assert read_held(payload_bytes(summary)) == summary


def test_a_national_report_and_one_that_says_all_are_read_alike() -> None:
    assert [read_held(payload_bytes(one)) for one in (NATIONAL, RICH)] == [NATIONAL, RICH]


def test_the_order_of_a_key_is_that_of_the_table() -> None:
    entries = sample_entries()
    for cell in entries["tables"][0]["cells"]:
        cell["key"] = dict(reversed(cell["key"].items()))
    assert read_held(as_bytes(entries)) == read_payload(as_bytes(entries))


def test_every_mutation_that_is_taken_is_read_alike() -> None:
    chance, taken = random.Random(7), 0
    for _ in range(400):
        payload = mutated(chance)
        try:
            summary = read_payload(payload)
        except KnownError:
            continue
        taken += 1
        assert read_held(payload) == summary, json.loads(payload)
    assert taken > 10
