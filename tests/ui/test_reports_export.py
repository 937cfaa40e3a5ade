"""What an export does with the text, what it asks first, and which quarter is looked at."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from caseapp.actions.casework.people import list_people
from caseapp.actions.reporting import narrative
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.conftest import NOW
from tests.ui.houses import House, Seat, Sit, build_house, reports_of
from tools.looking import nameless

_Q3 = Quarter(2026, 3)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Some forty people over two quarters."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 40, 2)


@pytest.fixture
def page(seat: Seat) -> ReportsPage:
    return reports_of(seat)


class Asked:
    """Answers questions in the place of a person, and remembers them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, target: Path, *, yes: bool) -> None:
        self.questions: list[str] = []

        def sure(_parent: object, say: Any, question: Any, _yes: object, *, danger: bool = False) -> bool:
            self.questions.append(say(question))
            return yes

        monkeypatch.setattr("caseapp.ui.pages.reporting.reports_export.sure", sure)
        monkeypatch.setattr("caseapp.ui.pages.reporting.reports.choose_target", lambda *_ignored: target)


def test_exporting_says_that_it_saves_the_text_first_and_does(
    seat: Seat, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(monkeypatch, tmp_path / "report.pdf", yes=True)
    page.text.text.setPlainText("A quiet quarter.")
    assert "not saved yet" in page.export.text_note.text()
    page.export.export.click()
    seat.rest()
    assert len(asked.questions) == 1
    assert page.unsaved() is None
    assert page.text.state.text() == "Saved"
    assert page.export.text_note.text() == "The text is printed with it."
    kept = narrative.read_narrative(seat.window.context.desk, _Q3)
    assert kept is not None
    assert kept.text == "A quiet quarter."
    assert (tmp_path / "report.pdf").exists()


def test_a_text_that_cannot_be_saved_is_not_issued(seat: Seat, page: ReportsPage, tmp_path: Path) -> None:
    page.text.text.setPlainText("long " * 3000)
    page.export_to(tmp_path / "report.pdf")
    seat.rest()
    assert len(seat.troubles) == 1
    assert page.unsaved() is not None
    assert page.export.export.isEnabled()
    assert page.issued.revision(_Q3) == 0
    assert not (tmp_path / "report.pdf").exists()


def test_a_text_that_points_at_somebody_leads_to_the_text_before_anything_is_issued(
    seat: Seat, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = list_people(seat.window.context.desk)[0].name.split()[0]
    page.text.text.setPlainText(f"В этом квартале {name} закончила курс.")
    asked = Asked(monkeypatch, tmp_path / "report.pdf", yes=True)
    page.export.export.click()
    seat.rest()
    assert (asked.questions, page.tabs.current()) == ([], "text")
    assert "1" in page.export.names_note.text()
    assert page.issued.revision(_Q3) == 0
    page.text.found.choose(page.text.open_mentions()[0], "nobody")
    seat.rest()
    page.export.export.click()
    seat.rest()
    assert len(asked.questions) == 1
    assert page.issued.revision(_Q3) == 1


def test_the_list_of_quarters_is_never_typed_into_and_a_year_jumps(seat: Seat, page: ReportsPage) -> None:
    page.show_quarters(tuple(Quarter(year, number) for year in range(2020, 2027) for number in (1, 2, 3)), ())
    assert page.choice.count() > 15
    assert not page.choice.isEditable()
    page.choice.setFocus()
    QTest.keyClicks(page.choice, "2023x")
    seat.rest()
    assert page.quarter == Quarter(2023, 3)
    assert page.choice.key() == str(page.quarter)
    assert page.choice.currentText().startswith("Quarter III, 2023")


def test_the_quarter_stands_above_its_numbers(seat: Seat, page: ReportsPage) -> None:
    page.numbers.begin.click()
    seat.rest()
    assert page.numbers.view.quarter.text() == "Quarter III, 2026"
    assert page.numbers.view.quarter.isVisible()


def test_issued_reports_are_brought_back_into_records_that_were_restored(
    sit: Sit, house: House, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work = sit(house.open_copy(tmp_path / "lost", clock))
    left = reports_of(at_work)
    report, nothing = tmp_path / "report.pdf", tmp_path / "nothing.pdf"
    left.export_to(report)
    at_work.rest()
    nothing.write_bytes(b"%PDF-1.7")
    restored = sit(house.open_copy(tmp_path / "restored", clock))
    page = reports_of(restored)
    page.tabs.show_part("issued")
    monkeypatch.setattr(
        "caseapp.ui.pages.reporting.reports_bringing.choose_files", lambda *_ignored: [nothing, report]
    )
    page.issued.bringing.begin.click()
    restored.rest()
    told = page.issued.bringing.told.text().split("\n")
    assert told[0] == "report.pdf: Brought back: Quarter III, 2026."
    assert told[1].startswith("nothing.pdf: ")
    assert [one.quarter for one in page.issued.issued] == [_Q3]
    assert "issued 05 Oct 2026" in page.choice.currentText()
    assert nameless(restored.window) == []
