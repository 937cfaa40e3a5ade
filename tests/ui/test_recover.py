"""A forgotten passphrase, from the unlock page to an open window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.ui.pages.opening.recover import AskCardStep, NewCardStep, NewPassphraseStep, RecoverPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.vault.slots import LEAST
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office


class Lost:
    """A closed vault whose passphrase is forgotten; only its card is there."""

    def __init__(self, made: NewVault) -> None:
        self.card, self.user = made.recovery_card, made.desk.user
        self.folder, self.name = made.desk.folder, made.desk.profile.name
        made.desk.close()


@pytest.fixture
def lost(new_vault: Callable[..., NewVault]) -> Lost:
    return Lost(new_vault("elsewhere"))


def unlock_page(office: Office) -> UnlockPage:
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    office.rest()
    return page


def recovering(office: Office, folder: Path) -> tuple[RecoverPage, AskCardStep]:
    office.shell.show_unlock(folder)
    unlock_page(office).by_card.click()
    page = office.shell.currentWidget()
    assert isinstance(page, RecoverPage)
    office.rest()
    step = page.steps[0]
    assert isinstance(step, AskCardStep)
    return page, step


def begun(office: Office, page: RecoverPage) -> tuple[str, NewCardStep]:
    """Goes on from the card that was typed; gives the offered passphrase and the step with the new card."""
    page.next.click()
    office.rest()
    secret, card = page.steps[1], page.steps[2]
    assert isinstance(secret, NewPassphraseStep)
    assert isinstance(card, NewCardStep)
    assert page.stack.currentWidget() is secret, page.trouble.text()
    page.next.click()
    assert page.stack.currentWidget() is card
    return secret.words.text(), card


def test_the_card_opens_the_window_and_gives_new_secrets(office: Office, lost: Lost) -> None:
    page, step = recovering(office, lost.folder)
    assert step.user.text() == lost.user
    groups = lost.card.lower().split()
    step.card.box.setPlainText("\n".join(" ".join(groups[place : place + 4]) for place in (0, 4, 8)))
    passphrase, card = begun(office, page)
    assert set(card.groups).isdisjoint(lost.card.split())
    page.next.click()
    assert "groups from your paper" in page.trouble.text()
    card.typed.setPlainText(" ".join(card.groups).lower())
    page.next.click()
    office.rest()
    assert office.window.context.desk.profile.name == lost.name
    office.shell.lock()
    office.rest()
    again = unlock_page(office)
    again.secret.line.setText(passphrase)
    again.unlock.click()
    office.rest()
    assert office.window.context.desk.profile.name == lost.name


def test_what_is_wrong_with_the_card_stands_in_the_page(office: Office, lost: Lost) -> None:
    page, step = recovering(office, lost.folder)
    page.next.click()
    assert "missing" in page.trouble.text()
    first = lost.card[:1]
    step.card.box.setPlainText(("Q" if first != "Q" else "P") + lost.card[1:])
    page.next.click()
    office.rest()
    assert "Group 1" in page.trouble.text()
    assert page.stack.currentWidget() is step
    assert step.isEnabled()
    step.card.box.setPlainText(lost.card)
    page.next.click()
    office.rest()
    assert page.begun is not None


def test_the_card_of_another_vault_changes_nothing(
    office: Office, lost: Lost, new_vault: Callable[..., NewVault]
) -> None:
    other = new_vault("third")
    other.desk.close()
    page, step = recovering(office, lost.folder)
    step.card.box.setPlainText(other.recovery_card)
    page.next.click()
    office.rest()
    assert "another vault" in page.trouble.text()
    page.back.click()
    found = unlock_page(office)
    found.secret.line.setText(PASSPHRASE)
    found.unlock.click()
    office.rest()
    assert office.window.context.desk.profile.name == lost.name


def test_closing_before_the_new_card_is_on_paper_changes_nothing(
    office: Office, lost: Lost, clock: FixedClock
) -> None:
    before = {file.name: file.read_bytes() for file in lost.folder.iterdir()}
    page, step = recovering(office, lost.folder)
    step.card.box.setPlainText(lost.card)
    begun(office, page)
    assert page.unsaved() is None
    office.shell.window_over_vault = None  # the window of the fixture is gone
    assert office.shell.close()
    assert before == {file.name: file.read_bytes() for file in lost.folder.iterdir()}
    open_vault(lost.folder, "", PASSPHRASE, clock).close()


def test_two_shares_open_the_window(office: Office, tmp_path: Path, clock: FixedClock) -> None:
    fresh = fresh_card(shares=True)
    setup = Setup("shelter", "Tan", "750000000", "en", "Dana", PASSPHRASE, False, LEAST, fresh=fresh)
    create_vault(tmp_path / "shared", setup, clock).desk.close()
    page, step = recovering(office, tmp_path / "shared")
    step.papers.ways.show_part("shares")
    step.papers.first.box.setPlainText(fresh.share_texts[2])
    page.next.click()
    assert "one of them is missing" in page.trouble.text()
    step.papers.second.box.setPlainText(fresh.share_texts[2])
    page.next.click()
    office.rest()
    assert "same share" in page.trouble.text()
    step.papers.second.box.setPlainText(fresh.share_texts[0])
    _passphrase, card = begun(office, page)
    assert "void too" in card.shares.text()
    card.typed.setPlainText(" ".join(card.groups))
    page.next.click()
    office.rest()
    assert office.window.context.desk.profile.name == "Tan"
