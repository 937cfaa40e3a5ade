"""Set-up and its papers: nothing lies on the disk before they were typed back, and they cannot be skipped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.actions.safekeeping.recovery import begin_recovery
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.ui.pages.opening.first_secrets import CardStep, PassphraseStep, SetupCardStep, ShareStep
from caseapp.ui.pages.opening.first_start import FirstStart
from caseapp.ui.pages.opening.first_steps import RoomsStep
from caseapp.ui.remembered import recall
from tests.ui.conftest import Office
from tests.ui.first_steps import named


@pytest.fixture
def card_step(office: Office, tmp_path: Path) -> tuple[FirstStart, SetupCardStep]:
    """The first start, at the step with the card."""
    page, _secret = named(office, tmp_path / "new")
    page.next.click()
    step = page.stack.currentWidget()
    assert isinstance(step, SetupCardStep)
    return page, step


def wanted(step: CardStep) -> str:
    return step.card.wanted().lower()


def test_giving_up_at_the_card_leaves_nothing_behind(
    office: Office, card_step: tuple[FirstStart, SetupCardStep], tmp_path: Path
) -> None:
    before = set(tmp_path.rglob("*"))
    office.shell.window_over_vault = None  # the window of the fixture is gone
    assert office.shell.close()
    assert set(tmp_path.rglob("*")) == before
    assert not (tmp_path / "new").exists()
    assert recall(office.shell.memory).vault != str(tmp_path / "new")


def test_the_card_cannot_be_skipped_or_pasted(
    card_step: tuple[FirstStart, SetupCardStep], tmp_path: Path
) -> None:
    page, step = card_step
    pasted = QMimeData()
    pasted.setText(wanted(step))
    QApplication.clipboard().setMimeData(pasted)
    step.typed.setFocus()
    step.typed.paste()
    QTest.keyClick(step.typed, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert step.typed.toPlainText() == ""
    for typed in ("", "  ", step.groups[-1], " ".join(step.groups[:-1]), " ".join(step.groups) + "Q"):
        step.typed.setPlainText(typed)
        page.next.click()
        assert page.stack.currentWidget() is step, typed
        assert page.trouble.text()
    assert not (tmp_path / "new").exists()


def test_the_screen_is_covered_while_the_card_is_typed_back(
    card_step: tuple[FirstStart, SetupCardStep],
) -> None:
    _page, step = card_step
    assert [label.text() for label in step.card._shown] == list(step.groups)
    step.typed.setFocus()
    QApplication.processEvents()
    shown = [label.text() for label in step.card._shown]
    assert not set(shown) & set(step.groups)
    QTest.keyClicks(step.typed, step.groups[0].lower())
    shown = [label.text() for label in step.card._shown]
    assert set(shown) & set(step.groups) == {step.groups[0]}
    step.card.uncover.click()
    assert [label.text() for label in step.card._shown] == list(step.groups)


def test_a_mistyped_group_is_named(card_step: tuple[FirstStart, SetupCardStep]) -> None:
    page, step = card_step
    groups = list(step.groups)
    groups[6], groups[7] = groups[7], groups[6]
    step.typed.setPlainText(" ".join(groups))
    page.next.click()
    assert "Group 7" in page.trouble.text()


def test_shares_are_typed_back_too_and_open_what_was_made(
    office: Office, card_step: tuple[FirstStart, SetupCardStep], tmp_path: Path, clock: FixedClock
) -> None:
    page, step = card_step
    step.shares.setChecked(True)
    step.typed.setPlainText(wanted(step))
    page.next.click()
    texts = []
    for number in (1, 2, 3):
        share = page.stack.currentWidget()
        assert isinstance(share, ShareStep)
        assert share.number == number
        assert len(share.card.asked) == 3
        assert not (tmp_path / "new").exists()
        texts.append(" ".join(share.groups))
        share.typed.setPlainText(wanted(share))
        page.next.click()
    office.rest()
    assert isinstance(page.stack.currentWidget(), RoomsStep)
    assert page.made is not None
    page.made.desk.close()
    assert begin_recovery(tmp_path / "new", (texts[0], texts[2])).had_shares


def test_shares_that_were_given_up_are_not_made(
    office: Office, card_step: tuple[FirstStart, SetupCardStep], tmp_path: Path, clock: FixedClock
) -> None:
    page, step = card_step
    secret = next(one for one in page.steps if isinstance(one, PassphraseStep))
    step.shares.setChecked(True)
    step.typed.setPlainText(wanted(step))
    page.next.click()
    page.back.click()
    step.shares.setChecked(False)
    page.next.click()
    office.rest()
    assert page.made is not None
    page.made.desk.close()
    desk = open_vault(tmp_path / "new", "", secret.words.text(), clock)
    assert desk.head.shares == ()
    desk.close()


def test_a_saved_file_is_offered_to_be_deleted_once_the_card_is_on_paper(
    card_step: tuple[FirstStart, SetupCardStep], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, step = card_step
    asked: list[str] = []

    def yes(_parent: object, say: object, question: object, _yes: object, **_more: object) -> bool:
        asked.append(say(question))  # type: ignore[operator]
        return True

    monkeypatch.setattr("caseapp.ui.pages.admin.recovery_paper.sure", yes)
    step.card.save_to(tmp_path / "card.pdf")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "Whoever has this file has the card" in step.card.told.text()
    page.next.click()
    assert asked == []
    step.typed.setPlainText(wanted(step))
    page.next.click()
    assert "card.pdf" in asked[0]
    assert not (tmp_path / "card.pdf").exists()
