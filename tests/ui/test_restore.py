"""From a backup to an open window, and a first start that was cut short."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.language import Language
from caseapp.base.words import Words
from caseapp.ui.pages.opening.first_secrets import CardStep
from caseapp.ui.pages.opening.first_start import FirstStart
from caseapp.ui.pages.opening.restore import BackupStep, NewPassphraseStep, RestorePage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.remembered import recall
from caseapp.ui.shell import Shell
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office
from tests.ui.first_steps import named


class Kept:
    """A backup of a vault, and the card that opens it."""

    def __init__(self, made: NewVault, folder: Path) -> None:
        self.card, self.name = made.recovery_card, made.desk.profile.name
        folder.mkdir()
        self.file = backup(made.desk, folder)
        made.desk.close()
        self.vault = made.desk.folder.rename(folder.parent.parent / f"{folder.parent.name}-elsewhere")
        """It stands on another computer: not beside the folder into which the backup is restored."""


@pytest.fixture
def kept(new_vault: Callable[..., NewVault], tmp_path: Path) -> Kept:
    return Kept(new_vault("elsewhere"), tmp_path / "stick")


def restoring(office: Office) -> tuple[RestorePage, BackupStep]:
    office.shell.show_first_start()
    page = office.shell.currentWidget()
    assert isinstance(page, FirstStart)
    page.restore.click()
    found = office.shell.currentWidget()
    assert isinstance(found, RestorePage)
    step = found.steps[0]
    assert isinstance(step, BackupStep)
    return found, step


def unlocked(office: Office, passphrase: str) -> str:
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    office.rest()
    page.secret.line.setText(passphrase)
    page.unlock.click()
    office.rest()
    return office.window.context.desk.profile.name


def test_the_card_opens_a_backup_and_gives_new_secrets(office: Office, kept: Kept, tmp_path: Path) -> None:
    page, step = restoring(office)
    step.file.setText(str(kept.file))
    step.card.setPlainText(kept.card.lower())
    step.folder.setText(str(tmp_path / "again"))
    page.next.click()
    office.rest()
    shown, card = page.steps[1], page.steps[2]
    assert isinstance(shown, NewPassphraseStep)
    assert isinstance(card, CardStep)
    assert page.stack.currentWidget() is shown
    assert not step.card.toPlainText()
    passphrase = shown.words.text()
    page.next.click()
    page.next.click()
    assert "groups from your paper" in page.trouble.text()
    assert " ".join(card.groups) not in kept.card
    card.typed.setPlainText(" ".join(card.groups))
    page.next.click()
    assert unlocked(office, passphrase) == kept.name
    assert recall(office.shell.memory).vault == str(tmp_path / "again")


def test_a_passphrase_opens_a_backup_with_its_key_file(office: Office, kept: Kept, tmp_path: Path) -> None:
    page, step = restoring(office)
    step.file.setText(str(kept.file))
    step.ways.show_part("passphrase")
    step.secret.line.setText(PASSPHRASE)
    step.folder.setText(str(tmp_path / "again"))
    page.next.click()
    office.rest()
    assert unlocked(office, PASSPHRASE) == kept.name


def test_a_mistyped_group_is_named_and_can_be_mended(office: Office, kept: Kept, tmp_path: Path) -> None:
    page, step = restoring(office)
    step.file.setText(str(kept.file))
    step.folder.setText(str(tmp_path / "again"))
    page.next.click()
    assert "missing" in page.trouble.text()
    first, rest = kept.card[:1], kept.card[1:]
    step.card.setPlainText(("Q" if first != "Q" else "P") + rest)
    page.next.click()
    office.rest()
    assert "recovery card" in page.trouble.text()
    assert not (tmp_path / "again").exists()
    step.card.setPlainText(kept.card)
    page.next.click()
    office.rest()
    assert page.restored is not None


def test_newer_records_on_this_computer_are_told_before_anything_is_written(
    office: Office, kept: Kept, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    standing = kept.vault.rename(tmp_path / "records")
    open_vault(standing, "", PASSPHRASE, clock).close()
    asked: list[str] = []

    def answer(_parent: object, say: Language, question: Words, _yes: Words, **_more: bool) -> bool:
        asked.append(say(question))
        return len(asked) > 1

    monkeypatch.setattr("caseapp.ui.pages.opening.restore.sure", answer)
    page, step = restoring(office)
    step.file.setText(str(kept.file))
    step.ways.show_part("passphrase")
    step.secret.line.setText(PASSPHRASE)
    step.folder.setText(str(tmp_path / "again"))
    page.next.click()
    office.rest()
    assert "in the folder records: last used on 05 Oct 2026" in asked[0]
    assert "They are newer than the backup of 05 Oct 2026" in asked[0]
    assert not (tmp_path / "again").exists()
    page.next.click()
    office.rest()
    assert unlocked(office, PASSPHRASE) == kept.name
    assert (standing / "head.a").exists()


def test_the_way_back_leads_to_the_first_start(office: Office) -> None:
    page, _step = restoring(office)
    page.back.click()
    assert isinstance(office.shell.currentWidget(), FirstStart)


def test_a_first_start_that_was_cut_short_asks_to_unlock_the_next_time(
    office: Office, qapp: QApplication, clock: FixedClock, tmp_path: Path
) -> None:
    page, secret = named(office, tmp_path / "new")
    passphrase = secret.words.text()
    page.next.click()
    card = page.stack.currentWidget()
    assert isinstance(card, CardStep)
    card.typed.setPlainText(" ".join(card.groups))
    page.next.click()
    office.rest()
    assert page.made is not None
    page.made.desk.close()
    again = Shell(qapp, clock, None, office.shell.memory)
    office.qtbot.addWidget(again)
    first = again.currentWidget()
    assert isinstance(first, UnlockPage)
    office.qtbot.waitUntil(lambda: not again.line.busy() and first.user.text() == "Айгерім", timeout=30_000)
    first.secret.line.setText(passphrase)
    first.unlock.click()
    office.qtbot.waitUntil(lambda: again.window_over_vault is not None, timeout=30_000)
    office.qtbot.waitUntil(lambda: not again.line.busy(), timeout=30_000)
