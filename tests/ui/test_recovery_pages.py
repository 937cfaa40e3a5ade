"""Recovery in the open window: the drill, a new card, and the news that nobody can overlook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.recovery import begin_recovery, finish_recovery
from caseapp.actions.safekeeping.recovery_upkeep import card_status
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.ui.pages.admin.recovery_banner import RecoveryBanner
from caseapp.ui.pages.admin.recovery_new import NewCardPage
from caseapp.ui.pages.admin.recovery_try import TryCardPage
from caseapp.ui.pages.admin.settings import SettingsPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office

NEW = "seven grey geese over the lake"


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def new_card(office: Office, *, shares: bool = False) -> tuple[str, ...]:
    """Makes a new card in the window; gives the texts of all papers."""
    page = office.go("new-card")
    assert isinstance(page, NewCardPage)
    page.shares.setChecked(shares)
    page.secret.line.setText(PASSPHRASE)
    page.next.click()
    office.rest()
    texts = tuple(paper.text for paper in page.papers)
    for _paper in texts:
        page.card.typed.setPlainText(page.card.wanted().lower())
        page.next.click()
    office.rest()
    unlock = office.shell.currentWidget()
    assert isinstance(unlock, UnlockPage)
    unlock.secret.line.setText(PASSPHRASE)
    unlock.unlock.click()
    office.rest()
    return texts


def test_a_new_card_is_typed_back_and_then_in_force(office: Office) -> None:
    (text,) = new_card(office)
    settings = office.go("settings")
    assert isinstance(settings, SettingsPage)
    assert "not been tried yet" in said(settings)
    page = office.go("try-card")
    assert isinstance(page, TryCardPage)
    page.papers.card.box.setPlainText(text)
    page.trying.click()
    office.rest()
    assert "Yes: it opens these records." in said(page)
    assert page.papers.texts() == ()
    assert "Last tried on 05 Oct 2026." in said(office.go("settings"))


def test_a_wrong_passphrase_shows_no_card(office: Office) -> None:
    page = office.go("new-card")
    assert isinstance(page, NewCardPage)
    page.secret.line.setText("something else entirely")
    page.next.click()
    office.rest()
    assert "not right" in page.trouble.text()
    assert page.fresh is None
    assert page.unsaved() is None


def test_a_new_card_that_is_given_up_changes_nothing(office: Office) -> None:
    desk = office.window.context.desk
    before = desk.head
    page = office.go("new-card")
    assert isinstance(page, NewCardPage)
    page.secret.line.setText(PASSPHRASE)
    page.next.click()
    office.rest()
    page.next.click()
    assert "groups from your paper" in page.trouble.text()
    assert page.unsaved() is not None
    page.arrive()
    assert desk.head == before
    assert page.card.groups() == ()


def test_two_shares_that_were_made_in_settings_pass_the_drill_with_a_backup(
    office: Office, tmp_path: Path
) -> None:
    _card, first, _second, third = new_card(office, shares=True)
    desk = office.window.context.desk
    (tmp_path / "stick").mkdir()
    file: list[Path] = []
    office.shell.line.ask(lambda *_ignored: backup(desk, tmp_path / "stick"), file.append)
    office.rest()
    page = office.go("try-card")
    assert isinstance(page, TryCardPage)
    page.papers.ways.show_part("shares")
    page.papers.first.box.setPlainText(third)
    page.papers.second.box.setPlainText(first)
    page.set_backup(file[0])
    page.trying.click()
    office.rest()
    assert file[0].name in said(page)
    page.papers.first.box.setPlainText(first)
    page.papers.second.box.setPlainText(first)
    page.trying.click()
    office.rest()
    assert "same share" in said(page)


def test_everybody_sees_that_a_recovery_took_place_until_it_is_acknowledged(
    office: Office, new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    made = new_vault("used")
    made.desk.close()
    begun = begin_recovery(made.desk.folder, (made.recovery_card,))
    office.shell.open_desk(finish_recovery(begun, NEW, begun.fresh.text, clock))
    office.rest()
    banner = office.window.findChild(RecoveryBanner)
    assert banner is not None
    assert banner.isVisible()
    assert "On 05 Oct 2026 the recovery card gave Aigerim a new passphrase." in banner.text.text()
    banner.seen.click()
    office.rest()
    assert not banner.isVisible()
    office.shell.change("language", "ru")
    office.rest()
    again = office.window.findChild(RecoveryBanner)
    assert again is not None
    assert not again.isVisible()


def test_no_recovery_is_no_news(office: Office) -> None:
    banner = office.window.findChild(RecoveryBanner)
    assert banner is not None
    assert not banner.isVisible()
    assert card_status(office.window.context.desk).lacking == ()
