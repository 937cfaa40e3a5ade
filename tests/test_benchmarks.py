"""Figures are kept over versions, drawn as a page, and compared with patience for noise."""

import re
from pathlib import Path

import pytest

from benchmarks import run
from benchmarks.measuring import Figure
from benchmarks.page import PAGES, page
from benchmarks.page_words import ENGLISH, RUSSIAN, Tongue
from benchmarks.results import KEPT, SUBJECTS, compare, keep, kept_figures, versions, worse

MEASUREMENT = """
print('{{"name": "save an answer", "ours": {ours}, "floor": 5.0, "unit": "ms"}}')
print('{{"name": "installed size", "ours": {size}, "floor": 90.0, "unit": "MB"}}')
"""
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
    drawn = page(ENGLISH, tmp_path)
    assert "| **Save** | save an answer | 10 ms | 5 ms | 2.00 |  |" in drawn

    assert "| 0.9.0 |" in drawn


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.name)
def test_the_page_of_the_guide_says_what_is_kept(file: Path) -> None:
    assert file.read_text(encoding="utf-8") == page(PAGES[file])


def test_the_russian_page_names_every_kept_figure_and_subject_in_russian() -> None:
    for file in versions(KEPT):
        for name, figure in kept_figures(file).items():
            assert RUSSIAN.figure(name) != name, name
            assert figure.unit in {"", "%", *RUSSIAN.units}, figure.unit
    assert set(RUSSIAN.subjects) == set(SUBJECTS)


def test_both_pages_show_the_same_numbers_each_in_its_own_way() -> None:
    def numbers(tongue: Tongue) -> list[str]:
        rows = [line for line in page(tongue).splitlines() if line.startswith("|")]
        plain = [row.replace(tongue.thousands, "").replace(tongue.comma, ".") for row in rows]
        return [number for row in plain for number in sorted(re.findall(r"[0-9]+(?:\.[0-9]+)*", row))]

    assert numbers(ENGLISH) == numbers(RUSSIAN)
    assert len(numbers(ENGLISH)) > 100
    assert RUSSIAN.amount(139600.4, "rows/s") == "139\u00a0600 строк/с"
    assert RUSSIAN.amount(0.354, "s") == "0,354 с"


# ---------------------------------------------------------------- the one command


def measured(folder: Path, ours: float, size: float, *more: str) -> int:
    """The exit code of the command where there is one measurement, of these figures."""
    (folder / "bench_desk.py").write_text(MEASUREMENT.format(ours=ours, size=size), encoding="utf-8")
    return run.main(more, folder, folder / "kept")


def test_the_command_fails_and_names_what_became_slower_than_the_kept_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep([SAVE, Figure("installed size", 170.0, 90.0, "MB")], tmp_path / "kept", "0.9.0")
    assert measured(tmp_path, 11.0, 170.0, "--compare") == 0
    assert "Nothing became worse" in capsys.readouterr().out
    assert measured(tmp_path, 20.0, 179.5, "--compare") == 1
    said = capsys.readouterr().out
    assert "save an answer: 100 % worse" in said
    assert "installed size: 6 % worse" in said


def test_a_goal_that_is_missed_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert measured(tmp_path, 10.0, 181.0) == 0
    assert "Installed size misses its goal, 180 MB at most: 181 MB (2.01)" in capsys.readouterr().out
    start = SUBJECTS["Start"]
    assert start.missed_by(Figure(start.begins, 0.32, 0.2, "s"))
    assert not start.missed_by(Figure(start.begins, 0.29, 0.2, "s"))


def test_every_subject_has_a_figure_of_its_own(tmp_path: Path) -> None:
    figures = [Figure(subject.begins, at, None, "s") for at, subject in enumerate(SUBJECTS.values(), 1)]
    keep(figures, tmp_path, "0.9.0")
    for at, name in enumerate(SUBJECTS, 1):
        assert re.search(rf"^\| \*\*{name}\*\* \| .* \| {at} s \|", page(ENGLISH, tmp_path), re.MULTILINE)
