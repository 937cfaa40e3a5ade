"""What Python and Qt say by themselves when something goes wrong: never a value, because standard error may be a log file.

A mistake in a slot would be printed by Python with its message, and a message may quote what somebody typed. It is shown
like any other bug instead: the names of errors, files and lines, nothing else. Texts of Qt's own warnings are dropped.
"""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import qInstallMessageHandler

from caseapp.ui.line import redacted

Tell = Callable[[str], None]


def be_quiet(tell: Tell) -> None:
    """From now on bugs outside of jobs are told to `tell` as redacted reports, and printed nowhere."""

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            tell(redacted(error))

    def unraisable(told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            tell(redacted(told.exc_value))

    sys.excepthook = hook
    sys.unraisablehook = unraisable
    qInstallMessageHandler(_nothing)


def _nothing(*_ignored: object) -> None:
    """Qt's warnings speak to developers, and may quote a text that cannot be drawn."""
