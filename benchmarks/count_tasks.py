"""The five commonest tasks, counted in keys, clicks and fields by a hand at the real window; beside them the workbook and Primero.

`python -m benchmarks.count_tasks` prints the table. A key is one press, also Tab and Enter; a click is one press of the mouse; a
field is one answer that is typed or chosen. Signing in is not counted, nor is anything in the workbook but the cells themselves.

HTCDS is counted by the columns of IOM's Excel template (HTCDS Excel Spreadsheet v2.0, the version without macros), Primero by the
forms of its default configuration (primeroIMS/primero, db/configuration/forms/case) that hold the same facts.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import CLOCK, SEED
from caseapp.actions.lodging.board import Board
from caseapp.actions.practice import make_practice
from caseapp.actions.vaults.opening import open_vault
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.board_view import BoardView
from tools.hand import Hand, Tally

PEOPLE, QUARTERS = 26, 2
SURNAME, GIVEN = "Saparova", "Gulnara"
CONSENT = "Keeping the file"


@dataclass(frozen=True)
class Task:
    """One task: how it is done here, and what the same facts need elsewhere; empty where nothing can be said."""

    name: str
    does: Callable[[Hand, Path], None]
    workbook: str
    primero: str


def admit(hand: Hand, _folder: Path) -> None:
    """A new person into a free bed, with her consent and her screening: eleven facts."""
    rail(hand, "beds")
    board = hand.find(BoardView, "Bed board")
    hand.go_to_cell(board, free_bed(board))
    hand.in_menu("Admit somebody new into this bed", lambda: hand.key(Qt.Key.Key_Return, board))
    hand.answer("Surname", SURNAME)
    hand.answer("Given name", GIVEN)
    hand.answer("Date of birth", "4.5.1999")
    hand.answer("Sex", "Female")
    hand.answer("Citizenship", "Uzbekistan")
    hand.click("Save")
    hand.click("Save")
    hand.click("Consents")
    hand.click(CONSENT)
    hand.click("Save")
    hand.click("Back")
    hand.pick("Add", "Trafficking history")
    hand.answer("Means of control", "Physical threats")
    hand.answer("Kinds of exploitation", "Forced labour")
    hand.click("Save")


def note_service(hand: Hand, _folder: Path) -> None:
    """Legal help of today for somebody who is known."""
    look_up(hand, "sapar")
    hand.pick("Add", "Legal help")
    hand.answer("Kind of help", "Documents restored")
    hand.click("Save")


def count_night(hand: Hand, _folder: Path) -> None:
    """Everybody sleeps here tonight who slept here yesterday."""
    rail(hand, "today")
    hand.click("Count the night")


def find_person(hand: Hand, _folder: Path) -> None:
    """Half a surname, written as it is heard."""
    look_up(hand, "сапар")


def export_quarter(hand: Hand, folder: Path) -> None:
    """The numbers counted and protected, prepared and approved by one manager, and the file."""
    rail(hand, "reports")
    hand.click("Count and protect")
    hand.click("Export")
    hand.click("I prepared this report")
    hand.click("I approve this report")
    hand.in_file(folder / "quarter.pdf", lambda: hand.click("Export the report"), then="Issue and export")


TASKS = (
    Task("Admit a person with consent, screening and bed", admit,
         "10 cells, {typed} keys; no column for bed, purpose and day of consent, day of admission",
         "10 fields of 4 forms; no bed, no means of control"),
    Task("Note a service", note_service, "no column", "4 fields of 1 subform, after the search"),
    Task("Night count", count_night, "no column", "no form"),
    Task("Find a person from half a name", find_person, "14 keys: found only in the spelling of the list, so twice Ctrl+F, 5 letters, Enter",
         "not counted"),
    Task("Export the quarter", export_quarter, "no report: everything is counted by hand", "not counted"),
)  # fmt: skip

CELLS = (
    ("prs_FirstName", GIVEN), ("prs_SecondName", SURNAME), ("prs_Birthdate", "04.05.1999"), ("prs_Gender", "Feminine"),
    ("prs_Citizenship", "Uzbekistan"), ("con_Consent", "Yes"), ("vic_MethodsOfControl", "Physical threats"),
    ("vic_TypeOfExploitation", "Forced labour"), ("cas_Status", "Active"), ("cas_CaseOwner", "Trainee"),
)  # fmt: skip
"""What stands in the workbook for the admission; each cell is left by one key more."""


def typed_in_workbook() -> int:
    """Keys of the admission in the workbook, where nothing is offered and every value is typed out."""
    return sum(len(value) + 1 for _column, value in CELLS)


def rail(hand: Hand, page: str) -> None:
    """To a page by its button at the left; where it is shown already, nothing is pressed."""
    window = hand.shell.window_over_vault
    if window is not None and window.current != page:
        hand.press(window.buttons[page])
        hand.rest()


def look_up(hand: Hand, typed: str) -> None:
    """Ctrl+K, a part of the name, Enter."""
    window = hand.shell.window_over_vault
    if window is None:
        raise SystemExit("no vault is open")
    hand.key(Qt.Key.Key_K, window, Qt.KeyboardModifier.ControlModifier)
    window.search.clear()
    hand.tally.fields += 1
    hand.type(window.search, typed)
    hand.rest()
    hand.key(Qt.Key.Key_Return, window.search)
    if window.current != "person":
        raise SystemExit(f"“{typed}” finds several people")


def free_bed(board: BoardView) -> QModelIndex:
    """Tonight in a bed that nobody has."""
    shown = board.nights.board
    if not isinstance(shown, Board):
        raise SystemExit("the board is empty")
    column = board.nights.column(shown.today)
    for row, line in enumerate(shown.lines):
        if line.bed is not None and line.in_use(shown.today) and line.stay(shown.today) is None:
            return board.nights.index(row, column)
    raise SystemExit("every bed is taken")


@contextmanager
def window(folder: Path) -> Iterator[Hand]:
    """A practice shelter in its window."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise SystemExit("there is no window system")
    passphrase = make_practice(folder / "vault", "shelter", PEOPLE, QUARTERS, SEED, CLOCK)
    remember(folder / "desk.txt", language="en")
    shell = Shell(app, CLOCK, None, folder / "desk.txt")
    shell.resize(1280, 800)
    shell.show()
    shell.activateWindow()
    hand = Hand(shell)
    shell.open_desk(open_vault(folder / "vault", "", passphrase, CLOCK))
    hand.rest()
    try:
        yield hand
    finally:
        shell.close()
        shell.deleteLater()
        app.processEvents()


def counted() -> list[tuple[Task, Tally]]:
    """Every task done once, with what it took."""
    found = []
    with tempfile.TemporaryDirectory() as temporary, window(Path(temporary)) as hand:
        for task in TASKS:
            hand.tally = Tally()
            task.does(hand, Path(temporary))
            if hand.troubles:
                raise SystemExit("; ".join(hand.troubles))
            found.append((task, replace(hand.tally)))
    return found


def table(found: list[tuple[Task, Tally]]) -> str:
    """The table of the guide, in Markdown."""
    lines = ["| task | keys | clicks | fields | HTCDS workbook | Primero |", "|---|---|---|---|---|---|"]
    for task, tally in found:
        workbook = task.workbook.format(typed=typed_in_workbook())
        lines.append(
            f"| {task.name} | {tally.keys} | {tally.clicks} | {tally.fields} | {workbook} | {task.primero} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Do the tasks and print the table."""
    print(table(counted()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
