"""Opening a vault for a command: the passphrase from a file, from standard input, or asked for."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.office.agreements import require_coordinator
from caseapp.actions.team.users_own import must_change_passphrase
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import SystemClock
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.commands import COORDINATOR, SHELTER

_MOST = 10_000


@contextmanager
def open_desk(options: argparse.Namespace, say: Speaks) -> Iterator[Desk]:
    """The vault named by --vault, closed again afterwards."""
    desk = open_vault(options.vault, options.user, passphrase(options, say), SystemClock())
    _tell_remarks(desk, say)
    try:
        if must_change_passphrase(desk):
            raise KnownError(
                words("Your first passphrase was made by somebody else."),
                words("Open the window once and set your own."),
            )
        _require_kind(desk, options.needs)
        yield desk
    finally:
        desk.close()


def _require_kind(desk: Desk, kind: str) -> None:
    """KnownError where a command was given the vault of the other kind: a role is not what is missing there."""
    if kind == SHELTER:
        require_shelter(desk)
    elif kind == COORDINATOR:
        require_coordinator(desk)


def _tell_remarks(desk: Desk, say: Speaks) -> None:
    """What was noticed at the opening goes to standard error: nobody is there to be asked."""
    for remark in desk.remarks:
        print(say(remark), file=sys.stderr)
    if desk.clock_behind:
        print(
            say(words("The clock of this computer is earlier than the newest entry in these records.")),
            file=sys.stderr,
        )


def passphrase(options: argparse.Namespace, say: Speaks) -> str:
    """The passphrase. KnownError where it has to come from a terminal and there is none."""
    if options.passphrase_file is not None:
        return first_line(options.passphrase_file)
    if not sys.stdin.isatty():
        raise KnownError(
            words("No passphrase was given."),
            words("Name a file with --passphrase-file, or - for standard input."),
        )
    return getpass.getpass(say(words("Passphrase: ")))


def first_line(file: str) -> str:
    """The first line of a small file, or of standard input for -; what `practice` prints may stand there as it is."""
    try:
        text = sys.stdin.readline() if file == "-" else Path(file).read_text("utf-8-sig")[:_MOST]
    except (OSError, UnicodeDecodeError):
        raise KnownError(words("The file {name} cannot be read.", name=Path(file).name)) from None
    line = next(iter(text.splitlines()), "")
    return line.removeprefix("passphrase:").strip()


def typed_back(say: Speaks) -> str:
    """The new card as it stands on paper, from the terminal or from standard input. KnownError where nothing comes."""
    if sys.stdin.isatty():
        print(say(words("Write the card down by hand, then type its twelve groups back from the paper:")))
    try:
        typed = sys.stdin.readline()
    except (OSError, UnicodeDecodeError):
        typed = ""
    if not typed.strip():
        raise KnownError(
            words("The new card was not typed back, so nothing was changed."),
            words("The old card still holds."),
        )
    return typed
