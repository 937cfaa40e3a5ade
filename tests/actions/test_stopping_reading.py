"""Reading everybody (for a report, for its check, for a text) can be stopped at every step; then nothing is written down."""

from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.register import write_register
from caseapp.actions.passing_on.register_sharing import Audience
from caseapp.actions.reporting import approving, narrative, reports, years
from caseapp.actions.reporting.missing import missing
from caseapp.actions.safekeeping.erasing import erase
from caseapp.base.dates import PartialDate
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.steps import Walk
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.writing import write_htcds
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.retention import Level
from tests.actions.stopping import Heard, Pressed, rows_of, stopped_everywhere
from tests.actions.test_targets import put
from tests.statistics.published import exits, quarter

Q3 = Quarter(2026, 3)


@pytest.fixture
def shelter(desk: Desk) -> Desk:
    """Two people in the third quarter, of one of whom the age is not known."""
    for name, day in (("Nurlan", 1), ("Zarina", 9)):
        person = Person(given_name=name, sex="male", citizenships=("UZ",))
        people.admit(desk, person, Case(opened=date(2026, 8, day), status="Active"))
    return desk


def test_the_check_of_a_quarter_can_be_stopped(shelter: Desk) -> None:
    lines = stopped_everywhere(
        lambda progress, stop: missing(shelter, Q3, progress, stop), lambda: rows_of(shelter)
    )
    assert {line.name for line in lines} == {"Nurlan", "Zarina"}


def test_learning_the_names_can_be_stopped(shelter: Desk) -> None:
    known = stopped_everywhere(
        lambda progress, stop: narrative.known_of(shelter, progress, stop), lambda: rows_of(shelter)
    )
    assert "nurlan" in known.names


def test_a_report_is_not_approved_after_stop(shelter: Desk) -> None:
    approving.prepare(shelter, Q3, "Safe way home")
    stopped_everywhere(
        lambda progress, stop: approving.approve(shelter, Q3, "", None, progress, stop),
        lambda: rows_of(shelter)["setting"],  # the log has by then that the names were read
    )
    found = stopped_everywhere(
        lambda progress, stop: approving.answering(shelter, Q3, progress, stop), lambda: rows_of(shelter)
    )
    assert found.approved


def test_a_report_whose_export_is_stopped_is_not_issued(shelter: Desk, tmp_path: Path) -> None:
    narrative.save_narrative(shelter, Q3, "A quiet summer.", "en")
    asked, to = Pressed(100_000), tmp_path / "report.pdf"
    before = rows_of(shelter)
    for at in range(6):
        with pytest.raises(StoppedError):
            reports.export_summary(shelter, Q3, "en", to, stop=Pressed(at))
        assert not to.exists()
        assert rows_of(shelter)["release"] == before["release"]
    heard = Heard()
    reports.export_summary(shelter, Q3, "en", to, heard, asked)
    assert heard.steps == sorted(heard.steps)
    assert to.exists()


def test_a_walk_makes_a_step_at_the_first_thing_and_now_and_then() -> None:
    steps: list[float] = []
    walk = Walk(steps.append, 1_000)
    assert list(walk.along(range(600))) == list(range(600))
    walk(400)
    assert steps == [0.001, 0.2, 0.4, 0.6, 1.0]


@pytest.mark.parametrize("name", ["register.xlsx", "register.csv"])
@pytest.mark.parametrize("audience", [Audience.OWN, Audience.WHOLE])
def test_a_register_that_is_stopped_is_not_written_and_nothing_is_noted(
    shelter: Desk, tmp_path: Path, name: str, audience: Audience
) -> None:
    to = tmp_path / name
    written = stopped_everywhere(
        lambda progress, stop: write_register(shelter, to, audience, progress, stop),
        lambda: (to.exists(), rows_of(shelter)),
    )
    assert written.rows == 2
    assert to.exists()


def test_a_workbook_is_stopped_while_the_library_writes_it(tmp_path: Path) -> None:
    rows = [
        TakenRow(n, f"row {n}", Person(), Case(opened=date(2026, 8, 1), status="Active")) for n in range(500)
    ]
    steps: list[float] = []

    def late(done: float) -> None:
        steps.append(done)
        if done > 0.7:
            raise StoppedError

    with pytest.raises(StoppedError):
        write_htcds(tmp_path / "register.xlsx", rows, step=late)
    assert steps[-1] > 0.7
    assert list(tmp_path.iterdir()) == []


def test_somebody_whose_erasing_was_stopped_is_still_there(desk: Desk) -> None:
    number = people.admit(
        desk,
        Person(given_name="Nurlan", sex="male", birth=PartialDate(1990)),
        Case(opened=date(2026, 3, 1), closed=date(2026, 6, 1), status="Closed"),
    )
    stopped_everywhere(
        lambda progress, stop: erase(desk, number, "retention", Level.CODED, progress, stop),
        lambda: rows_of(desk),
    )
    assert people.read_person(desk, number).erased


def test_the_paper_of_a_year_is_not_written_after_stop(desk: Desk, tmp_path: Path) -> None:
    put(desk, [quarter(1, exits(19, 10, 9), carried=6, new=8, reopened=5, assisted=19)])
    to, asked = tmp_path / "year.pdf", Pressed(10_000)
    years.export_year(desk, 2026, "en", tmp_path / "whole.pdf", stop=asked)
    before = rows_of(desk)
    for at in (0, 1, asked.asked // 2, asked.asked - 1):
        with pytest.raises(StoppedError):
            years.export_year(desk, 2026, "en", to, stop=Pressed(at))
        assert not to.exists()
        assert rows_of(desk) == before


def test_an_issued_report_is_not_written_again_after_stop_and_its_ledger_stays(
    shelter: Desk, tmp_path: Path
) -> None:
    reports.export_summary(shelter, Q3, "en", tmp_path / "first.pdf")
    before, asked = rows_of(shelter), Pressed(10_000)
    reports.export_summary(shelter, Q3, "en", tmp_path / "again.pdf", stop=asked)
    assert asked.asked > 5
    for at in (1, asked.asked // 2, asked.asked - 1):
        with pytest.raises(StoppedError):
            reports.export_summary(shelter, Q3, "en", tmp_path / "third.pdf", stop=Pressed(at))
    assert not (tmp_path / "third.pdf").exists()
    assert rows_of(shelter)["release"] == before["release"]
