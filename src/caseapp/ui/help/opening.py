"""F1 anywhere in the program: which page is shown, and the guide opened there."""

from PySide6.QtWidgets import QWidget

from caseapp.ui.help.places import KEYS_PLACE, HelpPlace, help_place
from caseapp.ui.help.window import HelpWindow

_BEFORE = {
    "UnlockPage": "unlock",
    "FirstStart": "first-start",
    "RestorePage": "restore",
    "RecoverPage": "recover",
}
"""Pages before a vault is open, by the name of their class, so that none is loaded for asking."""


def open_help(program: QWidget, *, keys: bool = False) -> None:
    """Show the guide at the page that is shown, or the list of keys; `program` is the window of the program."""
    open_at(program, KEYS_PLACE if keys else place_of(program))


def open_at(program: QWidget, place: HelpPlace) -> HelpWindow | None:
    """Show the guide at a place; one that is open already turns its page. None where there is no program around a part."""
    from caseapp.ui.shell import Shell

    if not isinstance(program, Shell):
        return None
    shell = program
    window = next((one for one in _open_ones(shell) if one.isVisible() and one.say is shell.say), None)
    if window is None:
        for old in _open_ones(shell):
            old.close()  # language or looks are others now
        window = HelpWindow(shell, shell.say)
        shell.ending.closed.connect(window.close)
    window.open(place)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def _open_ones(shell: QWidget) -> list[HelpWindow]:
    return shell.findChildren(HelpWindow)


def place_of(program: QWidget) -> HelpPlace:
    """Where the guide tells of the page that is shown now."""
    from caseapp.ui.shell import Shell

    if not isinstance(program, Shell):
        return help_place("today")
    window = program.window_over_vault
    if window is not None:
        return help_place(window.current, window.shown)
    return help_place(_BEFORE.get(type(program.currentWidget()).__name__, "unlock"))
