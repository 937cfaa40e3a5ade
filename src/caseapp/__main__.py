"""The front door: the guardian of the window where there is a display, the terminal's commands otherwise.

Whoever opens the window imports next to nothing here: the guardian stays small, and the window stands soon
(decisions 0007 and 0008).
"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseapp.guardian.guard import Guard
    from caseapp.guardian.kinds import House

READ_SUMMARIES = "--read-summaries"
"""`exchange.summary.child.CHILD_ARGUMENT`, said here so that nobody imports that room for its name."""
READ_REFERRAL = "--read-referral"
"""`exchange.referral.child.CHILD_ARGUMENT`, likewise."""
READ_FEEDBACK = "--read-feedback"
"""`exchange.feedback_sheet.child.CHILD_ARGUMENT`, likewise."""
READ_EXACT = "--read-exact"
"""`exchange.exact.child.CHILD_ARGUMENT`, likewise."""
SESSION, WATCHER = "--session", "--watcher"
"""What Windows starts instead of forking (`guardian.windows`)."""
_CHILDREN = frozenset(("--multiprocessing-fork", "-c"))
"""By one of these multiprocessing starts its children in a packed program; importing it for nothing would be a tenth of the start."""
_INTERRUPTED = 130
"""Ctrl+C in the terminal: the session dies with its guardian."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    if getattr(sys, "frozen", False):
        begin_packed()
    forbid_core_dumps()
    given = list(sys.argv[1:] if arguments is None else arguments)
    vault = vault_of_window(given)
    if vault is not None and has_display():
        return guard_window(vault)
    match given[:1]:
        case [one] if one == READ_SUMMARIES:
            from caseapp.exchange.summary.inside import main as read_summaries

            return read_summaries(given[1:])
        case [one] if one == READ_REFERRAL:
            from caseapp.exchange.referral.inside import main as read_referral

            return read_referral(given[1:])
        case [one] if one == READ_FEEDBACK:
            from caseapp.exchange.feedback_sheet.inside import main as read_feedback

            return read_feedback(given[1:])
        case [one] if one == READ_EXACT:
            from caseapp.exchange.exact.inside import main as read_exact

            return read_exact(given[1:])
        case [kind] if kind in (SESSION, WATCHER) and sys.platform == "win32":
            from caseapp.guardian.windows import guard_of_child

            return (session if kind == SESSION else watch)(guard_of_child())
    from caseapp.cli import main as run

    return run(given, lambda vault: guard_window(vault or "") if has_display() else None)


def begin_packed() -> None:
    """Be one of multiprocessing's children where that is asked for (`installer/before_start.py`)."""
    if not _CHILDREN.isdisjoint(sys.argv):
        import multiprocessing

        multiprocessing.freeze_support()


def forbid_core_dumps() -> None:
    """A crash must not write the memory of an open vault to the disk; Windows writes none unless told to."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def has_display() -> bool:
    """Whether a window could be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(asked or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def vault_of_window(given: Sequence[str]) -> str | None:
    """The folder whose window a command line asks for, empty for the last one; None where it asks for more."""
    match given:
        case []:
            return ""
        case ["--vault", folder] if not folder.startswith("-"):
            return folder
        case [one] if one.startswith("--vault=") and one != "--vault=":
            return one.removeprefix("--vault=")
    return None


def guard_window(folder: str) -> int:
    """Be the guardian of a window until it is closed."""
    from caseapp.guardian.lines import Begin

    house: House
    if sys.platform == "win32":
        from caseapp.guardian.windows import WindowsHouse

        house = WindowsHouse()
    else:
        from caseapp.guardian.posix import PosixHouse

        house = PosixHouse(session, watch if sys.platform == "linux" else None)
    first = house.session(Begin(folder))
    from caseapp.guardian.loop import Guardian

    try:
        return Guardian(house, first).guard()
    except KeyboardInterrupt:
        return _INTERRUPTED


def session(guard: "Guard") -> int:
    """Be the process with the window, the keys and the database.

    While it starts, nothing that was made is garbage yet: Python's searches would be a tenth of the whole start. `ui.garbage` searches
    from the moment the window is there.
    """
    import gc

    gc.disable()
    from caseapp.ui.desktop import run_desktop

    return run_desktop(guard=guard)


def watch(guard: "Guard") -> int:
    """Be the process that hears of screen lock and sleep."""
    from caseapp.watch import main as run

    return run(guard.say, guard.hear)


if __name__ == "__main__":
    sys.exit(main())
