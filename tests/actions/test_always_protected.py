"""Protection cannot be turned off: not by a choice, a setting, a forged preview, practice, or the terminal."""

import argparse
import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import caseapp
from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.reporting import reports
from caseapp.actions.reporting.choices import LEAST_OF_ALL, Choices, least_threshold
from caseapp.actions.reporting.proving import UnprovedError
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.cli.parser import make_parser
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.statistics.disclosure.audit import audit

Q3 = Quarter(2026, 3)
SOURCES = Path(caseapp.__file__).parent


def admit(desk: Desk, men: int, women: int) -> Desk:
    """Invented people of the third quarter."""
    for index in range(men + women):
        person = Person(given_name=f"Nurlan{index}", sex="male" if index < men else "female")
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + index % 28), status="Active"))
    return desk


@pytest.mark.parametrize("threshold", [-1, 0, 1, 4])
def test_a_threshold_below_the_agreement_is_refused_before_anything_is_counted(
    desk: Desk, threshold: int
) -> None:
    with pytest.raises(KnownError, match="does not allow a threshold below"):
        reports.preview(admit(desk, 12, 1), Q3, choices=Choices(threshold))


@pytest.mark.parametrize("threshold", [-5, 0, 1, 2])
def test_a_vault_that_holds_a_threshold_which_protects_nobody_exports_nothing(
    desk: Desk, tmp_path: Path, threshold: int
) -> None:
    changed = replace(admit(desk, 12, 1), profile=replace(desk.profile, threshold=threshold))
    with pytest.raises(KnownError, match="protects nobody"):
        reports.preview(changed, Q3)
    with pytest.raises(KnownError, match="protects nobody"):
        reports.export_summary(changed, Q3, "en", tmp_path / "a.pdf")
    assert reports.issued(desk) == ()
    assert not (tmp_path / "a.pdf").exists()


def test_the_least_threshold_is_that_of_the_agreement() -> None:
    assert least_threshold(5) == 5
    assert least_threshold(LEAST_OF_ALL) == LEAST_OF_ALL == 3


def test_exact_numbers_smuggled_into_a_preview_are_not_issued(desk: Desk, tmp_path: Path) -> None:
    """Even a page that made a mistake cannot issue numbers that the auditor does not pass."""
    ready = reports.preview(admit(desk, 12, 2), Q3)
    assert ready.exact is not None
    with pytest.raises(UnprovedError) as refused:
        reports.export_summary(
            desk, Q3, "en", tmp_path / "a.pdf",
            ready=replace(ready, summary=replace(ready.summary, tables=ready.exact.tables)),
        )  # fmt: skip
    assert refused.value.cells
    lower = replace(ready.summary.protection, threshold=1)
    with pytest.raises(UnprovedError):
        reports.export_summary(
            desk, Q3, "en", tmp_path / "a.pdf",
            ready=replace(ready, summary=replace(ready.summary, protection=lower)),
        )  # fmt: skip
    unproved = replace(ready.summary.protection, audited=False)
    with pytest.raises(UnprovedError):
        reports.export_summary(
            desk, Q3, "en", tmp_path / "a.pdf",
            ready=replace(ready, summary=replace(ready.summary, protection=unproved)),
        )  # fmt: skip
    assert reports.issued(desk) == ()
    assert not (tmp_path / "a.pdf").exists()


def test_a_practice_vault_protects_like_any_other(new_vault: Callable[..., NewVault], tmp_path: Path) -> None:
    desk = admit(new_vault(practice=True).desk, 12, 2)
    reports.export_summary(desk, Q3, "en", tmp_path / "a.pdf")
    summary = reports.preview(desk, Q3).summary
    assert summary.practice
    assert summary.protection.audited
    assert summary.protection.threshold == 5
    release = summary.release()
    verdict = audit(
        release.variables, release.populations, release.tables, release.measures, 5, (), release.relations
    )
    assert verdict.safe
    shown = [cell.value for table in summary.tables for cell in table.cells if not cell.structural]
    assert min(value for value in shown if value is not None) >= 5


@pytest.mark.parametrize(
    "choices",
    [
        Choices(5, rolled_up=True),
        Choices(11),
        Choices(5, frozenset({"new_by_purpose", "new_by_citizenship"})),
    ],
    ids=["rolled up", "a higher threshold", "fewer tables"],
)
def test_whatever_is_tried_is_protected_and_proved(desk: Desk, choices: Choices) -> None:
    tried = reports.preview(admit(desk, 12, 2), Q3, choices=choices)
    protection, release = tried.summary.protection, tried.summary.release()
    assert protection.audited
    assert protection.threshold == choices.threshold
    verdict = audit(
        release.variables, release.populations, release.tables, release.measures,
        choices.threshold, (), release.relations,
    )  # fmt: skip
    assert verdict.safe


def test_no_command_takes_a_threshold_or_leaves_protection_out() -> None:
    options = {
        name for parser in parsers(make_parser(Language("en"))) for name in parser._option_string_actions
    }
    assert {"--quarter", "--replace", "--year"} <= options
    suspicious = ("threshold", "protect", "raw", "exact", "unsafe", "force", "hid", "small", "audit")
    assert [name for name in options if any(word in name for word in suspicious)] == []


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser with those of all its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from parsers(inner)


def test_exporting_takes_no_wish_about_protection() -> None:
    assert set(inspect.signature(reports.export_summary).parameters) == {
        "desk", "quarter", "language", "to", "progress", "stop", "ready",
    }  # fmt: skip


def test_few_places_can_say_that_numbers_are_protected() -> None:
    """A shelter's report, a whole (published numbers, for everybody, from exact tables, rounded from such), a file that is read."""
    found = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Protection"
            ):
                found.add(path.relative_to(SOURCES).as_posix())
    assert found == {
        "actions/reporting/reports.py",
        "actions/office/national.py",
        "actions/office/public_view.py",
        "actions/office/exact_whole.py",
        "actions/office/rounded_whole.py",
        "exchange/summary/reading.py",
        "exchange/summary/held.py",
    }


def test_numbers_are_issued_by_four_actions_only() -> None:
    """A fifth brings back what one of them issued and signed, with this shelter's own key (`test_bringing_back.py`)."""
    found = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "add_release"
    }
    assert found == {
        "actions/reporting/reports.py",
        "actions/reporting/bringing_back.py",
        "actions/office/national_files.py",
        "actions/office/public_view.py",
        "actions/office/rounded_whole.py",
    }
