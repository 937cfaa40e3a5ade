"""The campaign over countries goes on where it was ended, and counts no country twice."""

import json
from dataclasses import asdict, replace
from pathlib import Path

from tests.statistics.disclosure.countries import Outcome, lines_of, sum_up

ONE = Outcome(1, 5, 70, 24, 3, 1400, (), (), unproved=False, seconds=50.0)


def test_a_line_that_was_cut_off_is_a_country_that_was_not_run(tmp_path: Path) -> None:
    results = tmp_path / "countries.jsonl"
    line = json.dumps(asdict(ONE))
    results.write_text(f"{line}\n{line[:40]}", encoding="utf-8")

    assert [one.seed for one in lines_of(results)] == [1]


def test_a_country_that_was_run_twice_counts_once_with_what_came_last(tmp_path: Path) -> None:
    results = tmp_path / "countries.jsonl"
    broken = replace(ONE, given_away=("persons_new () 0..0",))
    results.write_text("".join(f"{json.dumps(asdict(one))}\n" for one in (ONE, broken)), encoding="utf-8")

    assert sum_up(lines_of(results)).startswith(
        "1 countries: 1 give a small count away (G1, G4), 0 to somebody"
    )


def test_without_a_file_nothing_was_run(tmp_path: Path) -> None:
    assert lines_of(tmp_path / "none.jsonl") == []
