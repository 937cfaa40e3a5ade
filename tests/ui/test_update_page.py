"""The page for a newer version says what was found, or why nothing was copied."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from caseapp.actions.safekeeping.updating import Here
from caseapp.exchange.release import System
from caseapp.ui.pages.admin.update import UpdatePage
from tests.releases import SIGNER, release, stick
from tests.ui.conftest import Office, child
from tools.looking import nameless


def looked(office: Office, folder: Path, place: Path) -> UpdatePage:
    """The page after a look into a folder."""
    page = office.go("update")
    assert isinstance(page, UpdatePage)
    page.here = Here("1.2.0", System.DEBIAN, (SIGNER.public_key,), place)
    page.look(folder)
    office.rest()
    assert nameless(office.window) == []
    return page


def texts(page: UpdatePage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def test_the_page_is_reached_from_about(office: Office) -> None:
    child(office.go("settings"), QPushButton, "Look for a newer version on a stick").click()
    assert isinstance(office.page(), UpdatePage)


def test_a_newer_version_is_shown_with_the_line_that_installs_it(office: Office, tmp_path: Path) -> None:
    told = texts(looked(office, stick(tmp_path / "stick"), tmp_path / "place"))
    assert "Version 9.0.0 of 22 Nov 2026 may be installed" in told
    assert "sudo apt install " in told


def test_a_refusal_stays_on_the_page_with_what_to_do(office: Office, tmp_path: Path) -> None:
    page = looked(office, stick(tmp_path / "old", release("1.0.0")), tmp_path / "place")
    assert "Nothing was copied" in texts(page)
    assert "older than yours (1.2.0)" in texts(page)
    page.look(stick(tmp_path / "new"))
    office.rest()
    assert "Nothing was copied" not in texts(page)
