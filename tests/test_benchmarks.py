"""Figures are kept over versions, drawn as a page, and compared with patience for noise."""

from pathlib import Path

from benchmarks.measuring import Figure
from benchmarks.results import PAGE, compare, keep, kept_figures, page, versions, worse

SAVE = Figure("save an answer", 10.0, 5.0, "ms")


def test_noise_is_not_called_slower() -> None:
    assert worse(SAVE, Figure("save an answer", 12.0, 5.0, "ms")) is None
    assert worse(SAVE, Figure("save an answer", 40.0, 20.0, "ms")) is None


def test_what_became_slower_is_named() -> None:
    lines = compare([Figure("save an answer", 20.0, 5.0, "ms")], {"save an answer": SAVE})
    assert lines == ["save an answer: 100 % worse (10 -> 20 ms)"]


def test_fewer_rows_a_second_are_worse_and_more_are_not() -> None:
    before = Figure("import of rows", 1000, None, "rows/s")
    assert worse(before, Figure("import of rows", 500, None, "rows/s")) == 1.0
    assert worse(before, Figure("import of rows", 5000, None, "rows/s")) is None


def test_a_version_keeps_what_it_was_not_measured_for_again(tmp_path: Path) -> None:
    keep([SAVE], tmp_path, "0.9.0")
    keep([Figure("installed size", 150, None, "MB")], tmp_path, "0.9.0")
    keep([SAVE], tmp_path, "0.10.0")
    assert [file.stem for file in versions(tmp_path)] == ["0.9.0", "0.10.0"]
    assert set(kept_figures(tmp_path / "0.9.0.json")) == {"save an answer", "installed size"}
    drawn = page(tmp_path)
    assert "| **Save** | save an answer | 10 ms | 5 ms | 2.00 |" in drawn
    assert "| 0.9.0 |" in drawn


def test_the_page_of_the_guide_says_what_is_kept() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
