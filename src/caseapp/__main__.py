"""The front door: the window where there is a display, the terminal's commands otherwise."""

import multiprocessing
import os
import sys
from collections.abc import Sequence

from caseapp.exchange.summary.child import CHILD_ARGUMENT


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    multiprocessing.freeze_support()
    forbid_core_dumps()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [CHILD_ARGUMENT]:
        from caseapp.exchange.summary.inside import main as read_summaries

        return read_summaries(given[1:])
    from caseapp.cli import main as run

    return run(given, _open_window)


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


def _open_window(vault: str | None) -> int | None:
    """The window's exit code, or None where there is no display to open it on."""
    if not has_display():
        return None
    from pathlib import Path

    from caseapp.ui.desktop import run_desktop

    return run_desktop(Path(vault) if vault else None)


if __name__ == "__main__":
    sys.exit(main())
