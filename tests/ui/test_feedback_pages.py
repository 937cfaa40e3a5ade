"""Sending back at the office, and the coordinator's sheet at the shelter: pages, dropping, refusing, keyboard names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from caseapp.actions.office import agreements, returning, returning_taken
from caseapp.actions.vaults.opening import NewVault
from caseapp.ui.pages.office.feedback_sheet_send import SendBackPage
from caseapp.ui.pages.reporting.feedback_sheet import FeedbackPage
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.actions.country import HERE, Q3, Country, country
from tests.ui.houses import Seat, Sit
from tools.looking import nameless


@pytest.fixture
def made(new_vault: Callable[..., NewVault], tmp_path: Path) -> Country:
    """Five shelters, all of which reported the third quarter."""
    return country(new_vault, tmp_path).reported()


def feedback_of(seat: Seat, what: object = None) -> FeedbackPage:
    page = seat.go("feedback", what)
    assert isinstance(page, FeedbackPage)
    seat.rest()
    return page


def sending(seat: Seat, what: object = None) -> SendBackPage:
    page = seat.go("send-back", what)
    assert isinstance(page, SendBackPage)
    seat.rest()
    return page


def texts(page: FeedbackPage) -> list[tuple[str, ...]]:
    """The lines of the table of numbers."""
    return [tuple(entry.text for entry in line) for line in page.view.numbers.plain.lines]


def drop(page: ReportsPage, path: Path) -> None:
    """Carry a file over a page and let it go there."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    over = QDragEnterEvent(QPoint(5, 5), copy, carried, left, none)
    QApplication.sendEvent(page, over)
    if over.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, carried, left, none, QEvent.Type.Drop))


def test_all_shelters_get_their_files_in_one_folder(sit: Sit, made: Country) -> None:
    seat = sit(made.office)
    page = sending(seat, Q3)
    assert "5 of 5" in page.rests.text()
    assert "fixes it" in page.about.text()
    page.text.setPlainText("Thank you.")
    page.send_to(made.out)
    seat.rest()
    assert len(list(made.out.iterdir())) == 5
    assert "It was fixed" in page.about.text()
    assert page.unsaved() is None
    assert nameless(page) == []


def test_a_sheet_can_be_looked_at_before_it_is_sent(sit: Sit, made: Country) -> None:
    seat = sit(made.office)
    page = sending(seat, Q3)
    page.text.setPlainText("Thank you.")
    page.table.selectRow(2)
    page.look.click()
    seat.rest()
    assert page.stack.currentIndex() == 1
    assert page.preview.text.text() == "Thank you."
    assert page.look.accessibleName() == "Back to the list"
    page.look.click()
    assert page.stack.currentIndex() == 0
    assert list(made.out.iterdir()) == []
    assert not returning.look(made.office, Q3).fixed
    page.text.clear()


def test_one_shelter_gets_a_text_of_its_own(sit: Sit, made: Country) -> None:
    seat = sit(made.office)
    page = sending(seat, made.here.profile.id)
    assert [line[0].text for line in page.table.plain.lines] == [HERE]
    page.text.setPlainText(f"Dear {HERE}, your nights look high.")
    page.send_to(made.out)
    seat.rest()
    assert [one.name for one in made.out.iterdir()] == ["2026-Q3 Umit Taraz 1.feedback"]


def test_a_text_to_one_shelter_that_was_given_up_is_not_sent_to_others(sit: Sit, made: Country) -> None:
    seat = sit(made.office)
    page = sending(seat, made.here.profile.id)
    page.text.setPlainText(f"Dear {HERE}, your nights look high.")
    page.arrive("far-1")
    assert page.text.toPlainText() == ""
    page.text.setPlainText("Dear Far")
    draft = page.draft()
    assert draft is not None
    page.arrive(Q3)
    assert page.text.toPlainText() == ""
    page.take_draft(draft)
    seat.rest()
    assert (page.shelter, page.text.toPlainText()) == ("far-1", "Dear Far")
    page.text.clear()


def test_a_refused_text_stays_to_be_changed(sit: Sit, made: Country) -> None:
    seat = sit(made.office)
    page = sending(seat, Q3)
    page.text.setPlainText("As good as Qamqor.")
    page.send_to(made.out)
    seat.rest()
    assert "names a shelter" in seat.troubles[0].sentence.text
    assert page.text.toPlainText() == "As good as Qamqor."
    assert page.send.isEnabled()
    draft = page.draft()
    assert draft is not None
    page.text.clear()
    page.take_draft(draft)
    seat.rest()
    assert page.text.toPlainText() == "As good as Qamqor."
    page.text.clear()


def test_who_gets_nothing_is_told_why(sit: Sit, made: Country) -> None:
    agreements.drop_agreement(made.office, "far-1")
    page = sending(sit(made.office), Q3)
    said = {line[0].text: line[1].text for line in page.table.plain.lines}
    assert said["Shanyrak"] == "No agreement with it is written down."
    assert said["Qamqor"] == "Gets a sheet"


def test_the_sheet_stands_on_the_page_and_on_paper(sit: Sit, made: Country) -> None:
    returning.send_back(made.office, Q3, made.out, "Thank you.")
    seat = sit(made.here)
    page = feedback_of(seat, made.file())
    assert page.view.text.text() == "Thank you."
    lines = texts(page)
    assert ("Assisted in the quarter", "30", "–", "160", "–", "33") in lines
    assert ("Accommodation", "21", "70%", "115", "72%", "24") in lines
    assert ("Medical help", "12", "40%", "–", "–", "–") in lines
    page.tabs.show_part("paper")
    seat.rest()
    assert page.paper.pdf.startswith(b"%PDF-")
    assert nameless(page) == []


def test_the_coordinators_file_can_be_dropped_on_the_reports(sit: Sit, made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    seat = sit(made.here)
    reports = seat.go("reports")
    assert isinstance(reports, ReportsPage)
    other = made.folder / "office.card"
    drop(reports, other)
    seat.rest()
    assert seat.window.page() is reports
    drop(reports, made.file())
    seat.rest()
    assert isinstance(seat.window.page(), FeedbackPage)
    assert len(returning_taken.sheets(made.here)) == 1


def test_a_refused_file_is_told_and_the_page_stays(sit: Sit, made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    seat = sit(made.here)
    page = feedback_of(seat, next(made.out.glob("*Shanyrak*")))
    assert "not for this shelter" in seat.troubles[0].sentence.text
    assert page.stack.currentIndex() == 1


def test_an_older_sheet_stays_readable_and_says_so(sit: Sit, made: Country) -> None:
    returning.send_back(made.office, Q3, made.out)
    returning_taken.take(made.here, made.file())
    returning.send_back(made.office, Q3, made.out, "One word more.")
    returning_taken.take(made.here, made.file())
    page = feedback_of(sit(made.here))
    names = [page.choice.itemText(place) for place in range(page.choice.count())]
    assert [("a newer one is here" in name) for name in names] == [False, True]
