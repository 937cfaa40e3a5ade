"""The page of pictures and papers: let go, titled, shown from memory, saved outside only with consent."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from caseapp.actions.casework import attachments, entries, people
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.fields import Compartment
from caseapp.records.person import Person
from caseapp.reports.rendering import sheets_of
from caseapp.ui.pages.casework.attachments import AttachmentsPage
from caseapp.ui.pages.casework.attachments_aim import AttachmentsAim
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.widgets.picture_view import read_picture
from tests.exchange.attached.samples import paper, photograph, picture, pixels, png, tangled
from tests.ui.conftest import Office

DAY = date(2026, 9, 1)


@pytest.fixture
def page(office: Office) -> AttachmentsPage:
    """The empty page of somebody's case."""
    desk = office.window.context.desk
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    file = people.read_person(desk, number)
    shown = office.go("attachments", AttachmentsAim(file.person, file.cases[0].case.id, "Gulnara · 26-0001"))
    assert isinstance(shown, AttachmentsPage)
    return shown


def _keep(office: Office, page: AttachmentsPage, path: Path, title: str, where: str = "safety") -> None:
    page.look_at(path)
    office.rest()
    page.form.title.setText(title)
    page.form.day.setText("1.9.2026")
    page.form.where.choose(where)
    page.keep()
    office.rest()


def test_a_file_let_go_on_the_page_is_titled_kept_and_shown(
    office: Office, page: AttachmentsPage, tmp_path: Path
) -> None:
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(photograph(upright=1))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPoint(4, 4),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.list.place.dropEvent(drop)
    office.rest()
    assert "place" in page.form.remarks.text()
    page.form.title.setText("Room at the farm")
    page.form.where.choose("safety")
    page.keep()
    office.rest()
    assert page.view.title.text() == "Room at the farm"
    assert page.view.picture.image.convertToFormat(QImage.Format.Format_RGB32) == pixels(picture("JPG"))
    assert len(page.list.lines) == 1


def test_nothing_is_kept_without_a_title_and_readers(
    office: Office, page: AttachmentsPage, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper())
    page.look_at(file)
    office.rest()
    page.keep()
    assert "title" in page.form.trouble.text()
    page.form.title.setText("Contract")
    page.keep()
    assert "who may see" in page.form.trouble.text()
    page.form.where.choose("identity")
    page.keep()
    office.rest()
    assert len(page.view.paper.sheets) == 1
    assert not page.view.paper.saving.isVisible()


def test_a_refused_file_leaves_the_page_as_it_was(
    office: Office, page: AttachmentsPage, tmp_path: Path
) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"MZ this is no photograph")
    page.look_at(file)
    office.rest()
    assert page.file is None
    assert page.stack.currentWidget() is page.empty


def test_a_title_is_changed_and_an_attachment_removed(
    office: Office, page: AttachmentsPage, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper())
    _keep(office, page, file, "Contract")
    page.view.change.click()
    page.form.title.setText("Contract with the farm")
    page.keep()
    office.rest()
    assert page.view.title.text() == "Contract with the farm"
    page.remove_shown()
    office.rest()
    assert page.list.lines == {}
    assert page.view.shown is None


def test_saving_for_others_asks_who_and_why_and_says_what_is_missing(
    office: Office, page: AttachmentsPage, tmp_path: Path
) -> None:
    file, target = tmp_path / "paper.pdf", tmp_path / "out.pdf"
    file.write_bytes(paper())
    _keep(office, page, file, "Order")
    page.view.out.click()
    page.out.others.setChecked(True)
    page.out.save.click()
    assert "who will get it" in page.out.trouble.text()
    page.out.receiver.setText("City court")
    page.out.purpose.choose("court")
    page.out.save_to(target)
    office.rest()
    assert "no consent" in page.out.trouble.text()
    assert not target.exists()
    assert page.aim is not None
    consent = Consent(day=DAY, purpose="court", given="yes", how="signed", language="rus")
    entries.add_entry(office.window.context.desk, "consent", page.aim.case_id, consent)
    page.out.save_to(target)
    office.rest()
    assert target.exists()


def test_the_page_leads_to_the_number_instead_of_a_copy(office: Office, page: AttachmentsPage) -> None:
    page.list.noting.emit()
    assert isinstance(office.page(), EntryPage)


def test_the_timeline_tells_of_attachments_and_leads_to_them(office: Office, page: AttachmentsPage) -> None:
    assert page.aim is not None
    desk, aim = office.window.context.desk, page.aim
    file = attachments.looked(paper())
    number = attachments.add_attachment(desk, aim.case_id, file, "Order", DAY, Compartment.SAFETY).id
    person = office.go("person", aim.person.id)
    assert isinstance(person, PersonPage)
    person._open_from_section("attachment")
    shown = office.page()
    assert isinstance(shown, AttachmentsPage)
    assert shown.view.shown is not None
    assert shown.view.shown.kept.id == number


def test_a_picture_with_too_many_points_is_not_unpacked(qapp: QApplication) -> None:
    with pytest.raises(KnownError):
        read_picture(png(30_000, 30_000, b"\x00"), "png")
    with pytest.raises(KnownError):
        read_picture(b"\xff\xd8\xff nonsense", "jpeg")
    with pytest.raises(KnownError):
        read_picture(picture("PNG"), "jpeg")


def test_a_paper_is_drawn_in_another_process_and_its_pages_read_out(
    office: Office, page: AttachmentsPage
) -> None:
    number = _kept(office, page, paper("Certificate", pages=2))
    page.show_number(number)
    office.rest()
    sheets = page.view.paper.sheets
    assert [one.accessibleDescription() for one in sheets] == ["Certificate"] * 2
    sheets[0].grab()
    office.rest()
    pixels = sheets[0].pixels
    assert pixels is not None
    assert any(point < 128 for point in pixels.data)
    page.view.wipe()
    assert not any(pixels.data)


def test_a_paper_that_hangs_its_process_is_told_and_the_page_goes_on(
    office: Office, page: AttachmentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.reports.foreign_pages.SECONDS", 1.0)
    number = _kept(office, page, tangled())
    page.show_number(number)
    office.rest()
    assert "takes too long" in page.view.paper.told.text()
    assert not page.view.paper.printing.isEnabled()
    monkeypatch.undo()
    page.show_number(_kept(office, page, paper()))
    office.rest()
    assert page.view.paper.told.text() == ""
    assert page.view.paper.printing.isEnabled()


def test_a_paper_of_others_is_printed_while_the_window_goes_on(
    office: Office, page: AttachmentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"
    monkeypatch.setattr(
        "PySide6.QtPrintSupport.QPrinter.setPrinterName",
        lambda printer, _name: printer.setOutputFileName(str(target)),
    )
    page.show_number(_kept(office, page, paper("Certificate", pages=2)))
    office.rest()
    page.view.paper.print_on("Office")
    assert page.out.isVisible()
    page.out.save.click()
    office.rest()
    assert "Sent to Office" in page.view.paper.told.text()
    assert len(sheets_of(target.read_bytes())) == 2


def _kept(office: Office, page: AttachmentsPage, content: bytes) -> int:
    assert page.aim is not None
    desk, case = office.window.context.desk, page.aim.case_id
    return attachments.add_attachment(
        desk, case, attachments.looked(content), "Paper", DAY, Compartment.SAFETY
    ).id
