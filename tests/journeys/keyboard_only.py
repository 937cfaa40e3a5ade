"""The five commonest tasks by keys alone, in a real window on an X server: no mouse, no pointer, no call into the program.

    python -m tests.journeys.keyboard_only [--task NAME ...] [--picture FOLDER]

Signs in, admits a person into a free bed with consent and screening, notes a service, counts the night, finds a person by half a name,
and exports the quarter; prints the keys of each. What is reached is reached by Tab, arrows, shortcuts and typing; the window is only
looked at. Fails where Tab does not lead to a control, or leads to one without a name. Needs Xvfb, openbox and xdotool.
"""

import argparse
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.journeys.keyboard import Ear, Keyboard, missing, screen


def sign_in(keys: Keyboard, passphrase: str) -> None:
    """The cursor stands in the line for the passphrase."""
    keys.until(keys.shell.isActiveWindow, "the window")
    keys.go_to("Passphrase")
    keys.type(passphrase)
    keys.press("Return")
    keys.until(lambda: keys.shell.window_over_vault is not None, "the open records")
    keys.rest()


def admit(keys: Keyboard, _folder: Path) -> None:
    """A new person into a free bed, with her consent and her screening."""
    from benchmarks.count_tasks import CONSENT, free_bed
    from caseapp.ui.widgets.board_view import BoardView

    rail(keys, "beds")
    keys.go_to("Bed board")
    board = keys.see(lambda: keys.shell.findChild(BoardView))
    if board is None:
        raise AssertionError("there is no board")
    keys.go_to_cell(lambda: (board.currentIndex(), free_bed(board)))
    keys.press("Return")
    keys.from_menu("Admit somebody new into this bed")
    keys.write("Surname", "Saparova")
    keys.write("Given name", "Gulnara")
    keys.write("Date of birth", "4.5.1999")
    keys.choose("Sex", "Female")
    keys.choose("Citizenship", "Uzbekistan")
    keys.do("Save")
    keys.do("Save")
    keys.do("Consents")
    keys.do(CONSENT)
    keys.do("Save")
    keys.do("Back")
    keys.do("Add")
    keys.from_menu("Trafficking history")
    keys.choose("Means of control", "Physical threats")
    keys.do("Forced labour")
    keys.do("Save")


def note_service(keys: Keyboard, _folder: Path) -> None:
    """Legal help of today."""
    look_up(keys, "sapar")
    keys.do("Add")
    keys.from_menu("Legal help")
    keys.choose("Kind of help", "Documents restored")
    keys.do("Save")


def count_night(keys: Keyboard, _folder: Path) -> None:
    """As yesterday."""
    rail(keys, "today")
    keys.do("Count the night")


def find_person(keys: Keyboard, _folder: Path) -> None:
    """Half a name."""
    look_up(keys, "sapar")


def export_quarter(keys: Keyboard, folder: Path) -> None:
    """Count, prepare, approve, export."""
    rail(keys, "reports")
    keys.do("Count and protect")
    keys.go_to("Numbers", "shift+Tab")
    keys.go_to("Export", "Right")
    for name in ("I prepared this report", "I approve this report", "Export the report"):
        keys.do(name)
    keys.until(lambda: keys_at("fileNameEdit"), "the dialog for the file")
    keys.type(str(folder / "quarter.pdf"))
    keys.press("Return")
    keys.go_to("Issue and export")
    keys.press("space")
    if not (folder / "quarter.pdf").exists():
        raise AssertionError("no file was written")


TASKS: tuple[tuple[str, Callable[[Keyboard, Path], None]], ...] = (
    ("admit a person", admit), ("note a service", note_service), ("count the night", count_night),
    ("find a person", find_person), ("export the quarter", export_quarter),
)  # fmt: skip


def keys_at(name: str) -> bool:
    """Whether the cursor stands in the part that Qt calls so."""
    from PySide6.QtWidgets import QApplication

    here = QApplication.focusWidget()
    return here is not None and here.objectName() == name


def rail(keys: Keyboard, page: str) -> None:
    """To a page by Alt and its number."""
    window = keys.shell.window_over_vault
    if window is None:
        raise AssertionError("no records are open")
    keys.press(f"alt+{list(window.buttons).index(page) + 1}")


def look_up(keys: Keyboard, typed: str) -> None:
    """Ctrl+K, half a name, Enter."""
    keys.press("ctrl+k")
    keys.type(typed)
    keys.press("Return")
    keys.until(
        lambda: keys.shell.window_over_vault is not None and keys.shell.window_over_vault.current == "person",
        "the person",
    )


def play(wanted: Sequence[str], pictures: Path | None) -> int:
    """Everything, in a practice shelter that is gone afterwards; the exit code."""
    from benchmarks.count_tasks import PEOPLE, QUARTERS
    from benchmarks.measuring import CLOCK, SEED
    from caseapp.actions.practice import make_practice
    from caseapp.ui.desktop import program
    from caseapp.ui.remembered import remember
    from caseapp.ui.shell import Shell

    troubles: list[str] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        passphrase = make_practice(folder / "vault", "shelter", PEOPLE, QUARTERS, SEED, CLOCK)
        remember(folder / "desk.txt", language="en")
        app = program()
        shell = Shell(app, CLOCK, folder / "vault", folder / "desk.txt")
        shell.line.bug.disconnect()
        shell.line.bug.connect(troubles.append)
        keys = Keyboard(shell, Ear(app))
        shell.show()
        driver = threading.Thread(target=lambda: _drive(keys, passphrase, folder, wanted, pictures, troubles))
        driver.start()
        app.exec()
        driver.join()
        shell.line.end()
    troubles += [f"{one} has no name" for one in sorted(keys.nameless)]
    print("\n".join(troubles), file=sys.stderr)
    return int(bool(troubles))


def _drive(
    keys: Keyboard,
    passphrase: str,
    folder: Path,
    wanted: Sequence[str],
    pictures: Path | None,
    troubles: list[str],
) -> None:
    from PySide6.QtWidgets import QApplication

    try:
        sign_in(keys, passphrase)
        for name, does in (task for task in TASKS if not wanted or task[0] in wanted):
            before = keys.pressed
            does(keys, folder)
            print(f"{name}: {keys.pressed - before} keys", flush=True)
            if pictures is not None:
                keys.see(lambda name=name: keys.shell.grab().save(str(pictures / f"{name}.png")))  # type: ignore[misc]
    except (AssertionError, OSError, ValueError, IndexError):
        troubles.append(traceback.format_exc())
        if pictures is not None:
            keys.see(lambda: keys.shell.grab().save(str(pictures / "failed.png")))
    finally:
        keys.ear.asked.emit(QApplication.exit)


def main() -> int:
    """Open a screen, play, close it."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    asked.add_argument("--task", nargs="*", choices=[name for name, _does in TASKS], default=[])
    asked.add_argument("--picture", type=Path, help="a folder for a picture after each task")
    given = asked.parse_args()
    if lacking := missing():
        print(f"Not installed: {', '.join(lacking)}", file=sys.stderr)
        return 2
    with screen():
        return play(given.task, given.picture)


if __name__ == "__main__":
    sys.exit(main())
