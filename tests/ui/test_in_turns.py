"""The window, another language and another theme come in several turns of the event loop, and nothing is lost between them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from caseapp.actions.casework.drafts import read_drafts
from caseapp.actions.vaults.opening import open_vault
from caseapp.ui.in_turns import InTurns
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.theme import DARK, colours
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Office, type_into, unlock


def name_of(office: Office) -> QLineEdit:
    """Where the surname of a new person is typed."""
    line = office.page().editor.forms[0].fields["surname"].box.focus_parts()[0]  # type: ignore[attr-defined]
    assert isinstance(line, QLineEdit)
    return line


def test_pieces_come_one_a_turn_and_finish_does_the_rest(office: Office) -> None:
    done: list[int] = []
    waiting: list[object] = []
    turns = InTurns(lambda piece, _owner: waiting.append(piece), office.shell)
    turns.begin(*(lambda number=number: done.append(number) for number in range(4)))
    assert done == []
    waiting.pop(0)()  # type: ignore[operator]
    assert done == [0]
    turns.finish()
    assert done == [0, 1, 2, 3]
    for piece in waiting:
        piece()  # type: ignore[operator]
    assert done == [0, 1, 2, 3]


def test_two_changes_at_once_both_hold(office: Office) -> None:
    office.go("settings")
    office.shell.change("language", "kk")
    office.shell.change("theme", "dark")
    office.rest()
    assert office.window.say.code == "kk"
    assert colours() == DARK
    assert office.window.current == "settings"
    assert office.shell.updatesEnabled()


def test_two_changes_at_once_keep_what_is_typed(office: Office) -> None:
    office.go("admit")
    type_into(name_of(office), "Seitova")
    office.shell.change("language", "kk")
    office.shell.change("theme", "dark")
    office.rest()
    assert office.window.say.code == "kk"
    assert name_of(office).text() == "Seitova"


def test_the_window_may_be_closed_amid_a_change(office: Office) -> None:
    office.go("admit")
    type_into(name_of(office), "Seitova")
    desk = office.window.context.desk
    office.shell.change("language", "ru")
    office.shell.turns.finish()
    assert office.shell.drafts is not None
    office.shell.drafts.give_up()
    office.rest()
    assert [one.content["page"] for one in read_drafts(desk)] == ["admit"]


def test_a_lock_amid_a_change_keeps_what_is_typed(office: Office) -> None:
    office.go("admit")
    type_into(name_of(office), "Seitova")
    office.shell.change("language", "ru")
    office.shell.lock()
    office.rest()
    assert isinstance(office.shell.currentWidget(), UnlockPage)
    unlock(office, PASSPHRASE)
    assert office.window.current == "admit"
    assert name_of(office).text() == "Seitova"


def test_what_is_typed_on_the_old_page_cannot_be_lost_because_it_takes_no_keys_any_more(
    office: Office,
) -> None:
    office.go("admit")
    old = name_of(office)
    office.shell.change("language", "ru")
    assert not old.isVisible()
    assert QApplication.focusWidget() is not old
    office.rest()


def test_a_lock_while_the_window_is_still_made_locks(office: Office) -> None:
    desk = office.window.context.desk
    office.shell.lock()
    office.rest()
    office.shell.open_desk(open_vault(desk.folder, desk.user, PASSPHRASE, desk.clock))
    assert isinstance(office.shell.currentWidget(), UnlockPage)
    office.shell.lock()
    office.rest()
    assert isinstance(office.shell.currentWidget(), UnlockPage)
    assert office.shell.window_over_vault is None


class Ear(QWidget):
    """Hears what its window passes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        """Note the kind."""
        self.heard.append(event.type())
        return super().event(event)


def test_parts_of_the_window_are_not_told_of_another_language(office: Office) -> None:
    plain = QWidget()
    ours, theirs = Ear(office.window), Ear(plain)
    for window in (office.shell, plain):
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert QEvent.Type.LanguageChange in theirs.heard
    assert QEvent.Type.LanguageChange not in ours.heard
