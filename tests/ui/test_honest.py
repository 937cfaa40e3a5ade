"""The honest page: it can be reached, says everything that it has to say, and the guide says the same."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton

from caseapp.base.language import Language
from caseapp.ui.pages.admin.honest import HonestPage
from caseapp.ui.pages.admin.honest_words import LIMITS, sentences
from caseapp.ui.pages.opening.unlock import UnlockPage
from tests.ui.conftest import Office, child
from tools.guide import GUIDE
from tools.looking import nameless
from tools.safety import FILES, renewed


def test_the_page_is_reached_from_the_settings_and_leads_back(office: Office) -> None:
    child(office.go("settings"), QPushButton, "What this does not protect").click()
    page = office.page()
    assert isinstance(page, HonestPage)
    assert nameless(page) == []
    child(page, QToolButton, "Back to the settings").click()
    assert office.window.current == "settings"


def test_the_page_shows_every_sentence(office: Office) -> None:
    shown = {one.text() for one in office.go("honest").findChildren(QLabel)}
    assert {office.window.say(sentence) for sentence in sentences()} <= shown


def test_the_text_can_be_read_before_any_records_are_open(office: Office, tmp_path: Path) -> None:
    office.shell.show_unlock(tmp_path / "office")
    office.rest()
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    read: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        read.extend(one.text() for one in box.findChildren(QLabel))
        child(box, QPushButton, "Close").click()

    QTimer.singleShot(100, page, close)
    page.limits.click()
    assert {office.shell.say(sentence) for sentence in sentences()} <= set(read)


def test_everything_that_is_out_of_reach_has_something_that_helps() -> None:
    said = " ".join(limit.name.text + limit.happens.text for limit in LIMITS).lower()
    told = (
        "spies", "forced", "memory", "before she left", "earlier day", "names and roles of the staff", "photographed",
        "printed", "exported register", "passphrase of one's own",
    )  # fmt: skip
    assert [one for one in told if one not in said] == []
    assert all(limit.helps.text for limit in LIMITS)


@pytest.mark.parametrize("code", FILES)
def test_the_guide_says_the_same_in_every_language(code: str) -> None:
    text = (GUIDE / FILES[code]).read_text("utf-8")
    assert text == renewed(text, Language(code))
