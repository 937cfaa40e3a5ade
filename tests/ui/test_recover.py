"""A forgotten passphrase, from the unlock page to an open window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.opening import NewVault
from caseapp.ui.pages.first_secrets import CardStep
from caseapp.ui.pages.recover import AskCardStep, RecoveredStep, RecoverPage
from caseapp.ui.pages.unlock import UnlockPage
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
    step = page.steps[0]
    assert isinstance(step, AskCardStep)
    return page, step


def test_the_card_opens_the_window_and_gives_new_secrets(office: Office, lost: Lost) -> None:
    page, step = recovering(office, lost.folder)
    groups = lost.card.lower().split()
    step.card.box.setPlainText("\n".join(" ".join(groups[place : place + 4]) for place in (0, 4, 8)))
    page.next.click()
    office.rest()
    shown, card = page.steps[1], page.steps[2]
    assert isinstance(shown, RecoveredStep)
    assert isinstance(card, CardStep)
    assert page.stack.currentWidget() is shown
    assert page.back.isHidden()
    assert lost.user in shown.whose.text()
    assert not step.card.text()
    passphrase = shown.words.text()
    page.next.click()
    assert card.groups
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
    assert page.restored is not None


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


def test_closing_over_secrets_that_are_shown_once_is_asked(
    office: Office, lost: Lost, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, step = recovering(office, lost.folder)
    assert page.unsaved() is None
    asked: list[str] = []

    def refuse(_parent: object, say: Any, question: Any, _yes: object, *, danger: bool) -> bool:
        asked.append(say(question))
        return not danger

    monkeypatch.setattr("caseapp.ui.widgets.dialogs.sure", refuse)
    step.card.box.setPlainText(lost.card)
    page.next.click()
    office.rest()
    assert not office.shell.close()
    assert len(asked) == 1
    assert "never shown again" in asked[0]
    assert office.shell.isVisible()
