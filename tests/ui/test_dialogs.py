"""Choosing where a file is written: nothing is written over that nobody was asked about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from caseapp.ui.widgets.dialogs import choose_target

Chosen = Callable[..., list[str]]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Chosen:
    """Lets the dialog give these answers, one after the other; the list then holds what it offered."""

    def answers(*texts: Path | str) -> list[str]:
        offered, left = list[str](), iter(map(str, texts))

        def dialog(
            _parent: object, _title: str, offer: str, *_rest: object, **_more: object
        ) -> tuple[str, str]:
            offered.append(Path(offer).name)
            return next(left), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        return offered

    return answers


def test_a_missing_ending_is_added_and_what_stands_there_is_asked_about(
    qtbot: QtBot, typed: Chosen, tmp_path: Path
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    (tmp_path / "report.pdf").write_bytes(b"of the last quarter")
    offered = typed(tmp_path / "report", tmp_path / "report.pdf")
    assert choose_target(page, "Save", "2026-Q3.pdf", "(*.pdf)") == tmp_path / "report.pdf"
    assert offered == ["2026-Q3.pdf", "report.pdf"], "the second time Qt itself asks about the whole name"
    typed(tmp_path / "other")
    assert choose_target(page, "Save", "2026-Q3.pdf", "(*.pdf)") == tmp_path / "other.pdf"
    typed(tmp_path / "list.CSV")
    assert choose_target(page, "Save", "log.jsonl", "(*.jsonl *.csv)") == tmp_path / "list.CSV"


def test_an_ending_of_its_own_is_asked_about_too(qtbot: QtBot, typed: Chosen, tmp_path: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    (tmp_path / "report.pdf.age").touch()
    offered = typed(tmp_path / "report.pdf", "")

    def sealed(target: Path) -> Path:
        return target.with_name(f"{target.stem}.pdf.age")

    assert choose_target(page, "Save", "2026-Q3.pdf.age", "PDF (*.pdf *.age)", sealed) is None
    assert offered == ["2026-Q3.pdf.age", "report.pdf.age"]


def test_an_offered_name_holds_nothing_that_a_dialog_would_take_apart(
    qtbot: QtBot, typed: Chosen, tmp_path: Path
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    offered = typed("")
    assert choose_target(page, "Save", '2026 ОФ "Сана" / Тараз: exact.age', "(*.age)") is None
    assert offered == ["2026 ОФ Сана  Тараз exact.age"]
