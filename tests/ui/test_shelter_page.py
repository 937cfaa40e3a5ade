"""Shelters by quarters, the page of one shelter, reminders, and cards compared with their paper."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, following_up
from caseapp.actions.office.reminding import Letter
from caseapp.base.clock import FixedClock
from caseapp.base.words import Words
from caseapp.exchange.card_typed import card_groups
from caseapp.ui.pages.office.inbox import InboxPage
from caseapp.ui.pages.office.shelter import ShelterPage
from caseapp.ui.pages.office.shelter_reminder import ReminderPage
from caseapp.ui.pages.office.shelters import SheltersPage
from tests.actions.mail import NAME, Q1, Q2, MakeVault, Post, take, trusting
from tests.ui.houses import Seat, Sit, seats
from tools.looking import nameless


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    with seats(qtbot, qapp, clock) as made:
        yield made


@pytest.fixture
def desk(new_vault: MakeVault) -> Desk:
    return new_vault("office", "coordinator").desk


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def shelter(desk: Desk, post: Post) -> str:
    """It reported the first quarter, not the second; its agreement began with the year."""
    found = trusting(desk, post)
    agreements.write_agreement(desk, found, date(2026, 1, 1), None, 5)
    take(desk, post.report(Q1))
    return found


@pytest.fixture
def seat(sit: Sit, desk: Desk, shelter: str) -> Seat:
    return sit(desk)


def at(seat: Seat, shelter: str) -> ShelterPage:
    page = seat.go("shelter", shelter)
    assert isinstance(page, ShelterPage)
    return page


def test_the_table_says_what_is_awaited_late_and_here(seat: Seat) -> None:
    page = seat.go("shelters")
    assert isinstance(page, SheltersPage)
    (line,) = page.table.plain.lines
    assert [entry.text.split("\n")[0] for entry in line] == [NAME, "Awaited", "Late", "Received"]
    assert "late reports of all quarters: 1" in page.count.text()
    assert nameless(page) == []
    page.table.selectRow(0)
    page.open.click()
    seat.rest()
    assert isinstance(seat.window.page(), ShelterPage)


def test_the_deadline_is_set_beside_the_table(seat: Seat, desk: Desk) -> None:
    page = seat.go("shelters")
    assert isinstance(page, SheltersPage)
    assert page.set_days.isHidden()
    page.days.setText("3")
    page.set_days.click()
    seat.rest()
    assert following_up.overview(desk).days == 3
    assert page.table.plain.lines[0][1].text.startswith("Late")
    page.days.setText("0")
    page.keep_days()
    seat.rest()
    assert "number of days" in seat.troubles[0].sentence.text


def test_a_dispute_and_a_note_are_written_and_settled(seat: Seat, shelter: str) -> None:
    page = at(seat, shelter)
    part = page.quarters
    part.table.selectRow(2)
    part.text.setText("Too many nights")
    assert page.unsaved() is not None
    part.dispute.click()
    seat.rest()
    assert page.unsaved() is None
    assert part.table.plain.lines[2][1].text.startswith("Disputed")
    part.notes.selectRow(0)
    part.settle.click()
    seat.rest()
    assert "Settled on" in part.notes.plain.lines[0][3].text
    part.text.setText("They moved")
    part.add.click()
    seat.rest()
    part.notes.selectRow(0)
    part.drop.click()
    seat.rest()
    assert [line[0].text for line in part.notes.plain.lines] == ["Dispute"]
    assert nameless(page) == []


def test_what_is_not_here_cannot_be_disputed(seat: Seat, shelter: str) -> None:
    part = at(seat, shelter).quarters
    part.table.selectRow(0)
    part.text.setText("Where is it")
    assert (part.dispute.isEnabled(), part.add.isEnabled()) == (False, True)
    part.text.clear()


def test_an_agreement_is_typed_and_refused_in_words(seat: Seat, shelter: str, desk: Desk) -> None:
    page = at(seat, shelter)
    page.tabs.show_part("agreement")
    part = page.agreement
    assert part.state.text() == "In force without an end"
    part.ends.setText("someday")
    part.save.click()
    assert "not a day" in part.trouble.text()
    part.ends.setText("31.12.2025")
    part.save.click()
    seat.rest()
    assert "ends before" in part.trouble.text()
    part.ends.setText("31.12.2026")
    part.threshold.setText("4")
    part.save.click()
    seat.rest()
    assert part.trouble.isVisible()
    assert page.unsaved() is not None
    part.threshold.setText("11")
    part.save.click()
    seat.rest()
    agreed = agreements.agreement_with(desk, shelter)
    assert agreed is not None
    assert (agreed.ends, agreed.threshold) == ("2026-12-31", 11)
    assert page.unsaved() is None
    assert part.state.text() == "In force until 31 Dec 2026"


def test_what_is_typed_of_one_shelter_never_becomes_the_agreement_with_another(
    seat: Seat, shelter: str, desk: Desk, post: Post, new_vault: MakeVault, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = trusting(desk, Post(new_vault("dostyk").desk, tmp_path / "other"), "Dostyk")
    page = at(seat, shelter)
    seat.rest()
    page.agreement.threshold.setText("20")
    page.agreement.mode.choose(agreements.SEALED_TABLES)
    page.arrive(other)
    seat.rest()
    assert page.name.text() == "Dostyk"
    assert page.agreement.state.text() == "No agreement with this shelter is written down."
    assert page.agreement.threshold.text() == str(desk.profile.threshold)
    assert page.agreement.mode.key() == agreements.PUBLISHED
    assert page.unsaved() is None


def test_an_agreement_goes_only_after_a_question(
    seat: Seat, shelter: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter((False, True))

    def sure(_page: object, _say: object, question: Words, *_rest: object, **_more: object) -> bool:
        asked.append(question.text)
        return next(answers)

    monkeypatch.setattr("caseapp.ui.pages.office.shelter.sure", sure)
    page = at(seat, shelter)
    seat.rest()
    page.agreement.drop.click()
    seat.rest()
    assert agreements.agreement_with(desk, shelter) is not None
    page.agreement.drop.click()
    seat.rest()
    assert agreements.agreement_with(desk, shelter) is None
    assert all("its smallest count and its note" in one for one in asked)


def test_what_is_typed_comes_back_as_a_draft(seat: Seat, shelter: str) -> None:
    page = at(seat, shelter)
    page.agreement.note.setPlainText("By letter")
    page.quarters.text.setText("Call them")
    draft = page.draft()
    assert draft is not None
    page.agreement.forget()
    page.agreement.note.clear()
    page.quarters.text.clear()
    page.take_draft(draft)
    seat.rest()
    assert (page.agreement.note.toPlainText(), page.quarters.text.text()) == ("By letter", "Call them")
    page.agreement.forget()
    page.quarters.text.clear()


def test_a_card_is_taken_back_with_a_reason(seat: Seat, shelter: str, desk: Desk) -> None:
    page = at(seat, shelter)
    page.tabs.show_part("cards")
    part = page.cards
    part.begin.click()
    assert nameless(page) == []
    key = cards.trusted(desk)[0].signing_key
    part.taken_back.emit(key, "", date(2026, 10, 5))
    seat.rest()
    assert "Say in a few words" in part.trouble.text()
    part.taken_back.emit(key, "Stolen", date(2026, 10, 1))
    seat.rest()
    assert part.cards.plain.lines[0][1].text == "Taken back on 01 Oct 2026. Stolen"
    assert "taken back" in part.files.plain.lines[0][5].text
    assert part.begin.isHidden()


def test_a_shelter_gets_another_name(seat: Seat, shelter: str) -> None:
    page = at(seat, shelter)
    page.rename.click()
    page.new_name.setText("House Umit")
    page.rename.click()
    seat.rest()
    assert page.name.text() == "House Umit"


def test_a_reminder_is_written_and_copied(seat: Seat, shelter: str) -> None:
    page = seat.go("reminder", shelter)
    assert isinstance(page, ReminderPage)
    assert nameless(page) == []
    page.language.choose("ru")
    page.write.click()
    seat.rest()
    assert "30.07.2026" in page.text.toPlainText()
    page.copy.click()
    assert QGuiApplication.clipboard().text() == page.text.toPlainText()
    assert page.whom.isHidden()


def test_each_late_shelter_has_a_letter_of_its_own(seat: Seat, shelter: str) -> None:
    page = seat.go("reminder", "")
    assert isinstance(page, ReminderPage)
    page.show_letters([Letter(shelter, NAME, "To: Umit"), Letter("2", "Komek", "To: komek")])
    assert page.whom.isVisible()
    page.text.setPlainText("To: Umit, by post")
    page.copy_text()
    assert QGuiApplication.clipboard().text() == "To: Umit, by post"
    page.whom.choose("2")
    page.whom.activated.emit(1)
    assert page.text.toPlainText() == "To: komek"
    page.copy_text()
    assert QGuiApplication.clipboard().text() == "To: komek"
    assert [page.whom.itemText(place) for place in (0, 1)] == [f"{NAME}: copied", "Komek: copied"]
    page.whom.choose(shelter)
    page.whom.activated.emit(0)
    assert page.text.toPlainText() == "To: Umit, by post"
    assert nameless(page) == []


def test_there_is_nobody_to_remind_where_nothing_is_late(seat: Seat, desk: Desk, post: Post) -> None:
    take(desk, post.report(Q2))
    page = seat.go("reminder", "")
    assert isinstance(page, ReminderPage)
    page.write.click()
    seat.rest()
    assert "nobody to remind" in page.trouble.text()


def test_two_groups_off_the_paper_are_tried_once(seat: Seat, new_vault: MakeVault, post: Post) -> None:
    other = Post(new_vault("other").desk, post.folder)
    path, digits = other.card()
    page = seat.go("inbox", "cards")
    assert isinstance(page, InboxPage)
    page.card_desk.read_card(path)
    seat.rest()
    part = page.cards
    part.name.setText("Komek")
    part.ways.show_part("paper")
    for box in part.paper.boxes:
        box.setText("00000")
    part.agree.click()
    seat.rest()
    assert part.ways.current() == "voice"
    assert not part.ways.buttons["paper"].isEnabled()
    assert "two different cards" in part.trouble.text()
    page.card_desk.read_card(path)
    seat.rest()
    part.name.setText(NAME)
    part.ways.show_part("paper")
    for place, box in zip(part.paper.places, part.paper.boxes, strict=True):
        box.setText(digits.split(" ")[place - 1])
    part.agree.click()
    seat.rest()
    assert "bears the name" in part.trouble.text()
    assert part.ways.current() == "paper", "a name says nothing about the groups"
    part.name.setText("Komek")
    part.agree.click()
    seat.rest()
    assert [line[0].text for line in part.table.plain.lines] == ["Komek", NAME]


def test_a_card_is_typed_off_its_paper(seat: Seat, new_vault: MakeVault, post: Post) -> None:
    other = Post(new_vault("other").desk, post.folder)
    groups = card_groups(cards.own_card(other.desk))
    page = seat.go("inbox", "cards")
    assert isinstance(page, InboxPage)
    part = page.cards
    part.setCurrentWidget(part.typed)
    part.typed.box.setPlainText(" ".join(groups[1:]))
    part.typed.go.click()
    seat.rest()
    assert "does not fit" in part.typed.trouble.text()
    part.typed.box.setPlainText(" ".join(groups))
    part.typed.go.click()
    seat.rest()
    assert part.currentWidget() is part.form
    assert not part.ways.buttons["paper"].isEnabled()
    part.name.setText("Komek")
    part.digits.setText(cards.my_card(other.desk).fingerprint)
    part.agree.click()
    seat.rest()
    assert [line[0].text for line in part.table.plain.lines] == ["Komek", NAME]


def test_a_new_card_of_a_known_shelter_is_explained_before_it_is_trusted(
    seat: Seat, post: Post, tmp_path: Path
) -> None:
    renewed = post.renewed(tmp_path / "again")
    path, digits = renewed.card()
    page = seat.go("inbox", "cards")
    assert isinstance(page, InboxPage)
    page.card_desk.read_card(path)
    seat.rest()
    part = page.cards
    assert "the old one is taken back" in part.before.text()
    assert part.name.text() == NAME
    part.digits.setText(digits)
    part.agree.click()
    seat.rest()
    assert part.currentWidget() is part.list
    renewed.desk.close()


def test_the_card_of_the_office_is_shown_on_paper(seat: Seat, desk: Desk, tmp_path: Path) -> None:
    page = seat.go("card-paper")
    view = page.view  # type: ignore[attr-defined]
    assert len(view.sheets) == 1
    view.save_to(tmp_path / "card.pdf")
    seat.rest()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_file_of_a_report_is_saved_as_its_shelter_signed_it(
    seat: Seat, shelter: str, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at(seat, shelter)
    page.tabs.show_part("cards")
    assert not page.cards.save.isEnabled()
    page.cards.files.selectRow(0)
    assert page.cards.save.isEnabled()
    target = tmp_path / "saved.pdf"
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str, _pattern: str) -> Path:
        asked.append(name)
        return target

    monkeypatch.setattr("caseapp.ui.pages.office.shelter.choose_target", choose)
    page.cards.save.click()
    seat.rest()
    assert asked == [f"2026-Q1 {NAME}.pdf"]
    assert target.read_bytes() == next(post.folder.glob("2026-Q1-*.caseapp")).read_bytes()
    assert str(target) in seat.window.messages.text.text()
