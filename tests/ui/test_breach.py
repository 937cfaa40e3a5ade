"""The page for a lost computer: questions, what follows, and a notice that can be changed and saved."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from caseapp.ui.pages.admin.breach import BreachPage
from caseapp.ui.pages.passing_on.sheet_paper import SheetPaperPage
from tests.ui.conftest import Office, child
from tools.looking import nameless


def asked(office: Office, **chips: str) -> BreachPage:
    """The page with some answers given, and what follows from them."""
    page = office.go("breach")
    assert isinstance(page, BreachPage)
    page.discovered.day.setText("2.10.2026")
    page.discovered.hour.setText("1430")
    for name, key in chips.items():
        getattr(page, name).choose(key)
    page.answer.click()
    office.rest()
    return page


def texts(page: BreachPage) -> set[str]:
    return {one.text() for one in page.findChildren(QLabel)}


def test_the_page_is_reached_from_the_settings(office: Office) -> None:
    child(office.go("settings"), QPushButton, "The computer was lost or stolen").click()
    assert isinstance(office.page(), BreachPage)
    assert nameless(office.window) == []


def test_what_follows_is_shown_with_the_deadline(office: Office) -> None:
    page = asked(office, condition="off", alongside="nothing", disk="encrypted")
    assert {
        "05 Oct 2026, 14:30",
        "Locked",
        "People in the records",
        "What to do now, in this order",
    } <= texts(page)
    assert nameless(office.window) == []


def test_a_card_that_was_with_it_opens_everything(office: Office) -> None:
    page = asked(office, condition="off", alongside="card")
    assert "Wholly open" in texts(page)


def test_nothing_else_and_not_known_exclude_the_other_answers(office: Office) -> None:
    page = office.go("breach")
    assert isinstance(page, BreachPage)
    page.alongside.choose("card")
    page.alongside.choose("backup")
    assert page.alongside.chosen() == {"card", "backup"}
    page.alongside.choose("nothing")
    assert page.alongside.chosen() == {"nothing"}
    page.alongside.choose("passphrase")
    assert page.alongside.chosen() == {"passphrase"}


def test_a_moment_that_is_none_is_said_beside_the_questions(office: Office) -> None:
    page = office.go("breach")
    assert isinstance(page, BreachPage)
    page.discovered.hour.setText("25:00")
    page.answer.click()
    office.rest()
    assert not page.trouble.isHidden()
    assert page.found is None


def test_the_language_of_the_notice_is_chosen_apart(office: Office) -> None:
    page = asked(office)
    assert page.found is not None
    assert "УВЕДОМЛЕНИЕ" in page.found.text.toPlainText()
    page.found.language.choose("kk")
    assert "ХАБАРЛАМА" in page.found.text.toPlainText()


def test_the_notice_is_saved_as_it_was_completed(office: Office, tmp_path: Path) -> None:
    page = asked(office)
    assert page.found is not None
    page.found.text.appendPlainText("Телефон 000")
    page.found.save(tmp_path / "notice.txt")
    office.rest()
    assert "Телефон 000" in (tmp_path / "notice.txt").read_text("utf-8")
    assert office.window.messages.text.text() == "The notice is saved."


def test_whoever_may_not_see_it_is_told_whom_to_call(office: Office) -> None:
    from dataclasses import replace

    database = office.window.context.desk.database
    database._actor = replace(database._actor, roles=("caseworker",))
    page = asked(office)
    assert "Call the manager" in page.trouble.text()
    assert page.found is None


def test_the_notice_is_looked_at_before_it_is_printed_and_is_there_afterwards(office: Office) -> None:
    page = asked(office, condition="off", alongside="card")
    assert page.found is not None
    page.found.text.setPlainText("Phone 000")
    child(page, QPushButton, "Print the notice").click()
    paper = office.page()
    assert isinstance(paper, SheetPaperPage)
    assert "Phone 000" in paper.view.sheets[0].sheet.text
    child(paper, QToolButton, "Back").click()
    assert office.page() is page
    assert page.found.text.toPlainText() == "Phone 000"
