"""The coordinator's inbox: cards are trusted by digits read out, files are accepted or refused with the reason."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel

from caseapp.actions.office import cards
from caseapp.actions.vaults.opening import NewVault
from caseapp.ui.pages.office.inbox import InboxPage
from tests.ui.houses import Seat, Sit
from tools.looking import nameless

_WRONG = "12345 " * 8


@pytest.fixture
def seat(sit: Sit, new_vault: Callable[..., NewVault]) -> Seat:
    return sit(new_vault("centre", "coordinator").desk)


@pytest.fixture
def page(seat: Seat) -> InboxPage:
    found = seat.window.page()
    assert isinstance(found, InboxPage)
    return found


@pytest.fixture
def card(new_vault: Callable[..., NewVault], tmp_path: Path) -> tuple[Path, str]:
    """The card of a shelter as a file, and its digits."""
    path = tmp_path / "umit.card"
    return path, cards.write_card(new_vault("umit").desk, path).fingerprint


def said(page: InboxPage) -> str:
    """Everything that can be read on the page."""
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def type_digits(seat: Seat, page: InboxPage, path: Path, digits: str, name: str = "Umit, Taraz") -> None:
    page.card_desk.read_card(path)
    seat.rest()
    page.cards.name.setText(name)
    page.cards.digits.setText(digits)


def test_a_card_is_trusted_when_the_digits_agree(seat: Seat, page: InboxPage, card: tuple[Path, str]) -> None:
    path, digits = card
    type_digits(seat, page, path, digits.replace(" ", "-"))
    page.cards.agree.click()
    seat.rest()
    assert page.cards.currentWidget() is page.cards.list
    assert digits in said(page)
    assert [line[0].text for line in page.cards.table.plain.lines] == ["Umit, Taraz"]


def test_the_digits_of_a_card_are_not_shown_before_they_agree(
    seat: Seat, page: InboxPage, card: tuple[Path, str]
) -> None:
    path, digits = card
    type_digits(seat, page, path, _WRONG)
    assert "The card says: Shelter “Umit”" in said(page)
    page.cards.agree.click()
    seat.rest()
    assert "do not agree" in page.cards.trouble.text()
    assert page.cards.currentWidget() is page.cards.form
    assert digits not in said(page)
    assert page.cards.table.plain.rowCount() == 0


def test_forty_digits_and_a_name_are_needed(seat: Seat, page: InboxPage, card: tuple[Path, str]) -> None:
    type_digits(seat, page, card[0], "12345", name="")
    assert not page.cards.agree.isEnabled()
    assert page.cards.far.text() == "5 of 40 digits"
    page.cards.digits.setText(_WRONG)
    assert not page.cards.agree.isEnabled()
    page.cards.name.setText("Umit")
    assert page.cards.agree.isEnabled()


def test_a_file_that_is_no_card_is_refused_in_words(seat: Seat, page: InboxPage, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Good morning", encoding="utf-8")
    page.card_desk.read_card(tmp_path / "letter.txt")
    seat.rest()
    assert [error.sentence.text for error in seat.troubles] == ["This file is not a card of caseapp."]


def test_a_dropped_folder_gets_a_verdict_for_every_file(seat: Seat, page: InboxPage, tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    for name in ("one.pdf", "two.pdf"):
        (folder / name).write_bytes(b"%PDF-1.7 nothing in it")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    page.drop.dropEvent(drop)
    seat.rest()
    lines = page.table.plain.lines
    assert sorted(line[0].text for line in lines) == ["one.pdf", "two.pdf"]
    assert {(line[3].text, line[3].icon) for line in lines} == {("Refused", "circle-x")}
    assert all(line[4].text for line in lines)
    assert page.count.text() == "Accepted: 0  ·  refused: 2"


def test_it_is_said_that_only_the_signed_data_counts(page: InboxPage) -> None:
    said = [one for one in page.findChildren(QLabel) if "signed data" in one.text()]
    assert len(said) == 1
    assert said[0].isVisible()


def test_verdicts_are_copied_as_text(seat: Seat, page: InboxPage, tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(b"nothing")
    page.take_in([tmp_path / "one.pdf"])
    seat.rest()
    page.table.copy()
    heads, line = QGuiApplication.clipboard().text().split("\n")
    assert heads.split("\t") == ["File", "Shelter", "Quarter", "Verdict", "Why"]
    assert line.split("\t")[:4] == ["one.pdf", "–", "–", "Refused"]


def test_an_empty_folder_is_said_to_be_empty(seat: Seat, page: InboxPage, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    page.take_in([tmp_path / "nothing"])
    seat.rest()
    assert seat.window.messages.text.text() == "There is no file in what was chosen."


def test_every_control_has_a_name(seat: Seat, page: InboxPage, card: tuple[Path, str]) -> None:
    assert nameless(seat.window) == []
    page.tabs.show_part("cards")
    assert nameless(seat.window) == []
    type_digits(seat, page, card[0], _WRONG)
    assert nameless(seat.window) == []
