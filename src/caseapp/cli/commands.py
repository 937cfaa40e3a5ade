"""How a command is added to the command line: all in one manner."""

import argparse
from collections.abc import Callable
from pathlib import Path

from caseapp.base.words import Speaks, Words, words

SHELTER, COORDINATOR = "shelter", "coordinator"
"""The kinds of vault (`Profile.kind`)."""

Command = Callable[[argparse.Namespace, Speaks], int | None]


class Commands:
    """Adds commands to a parser, all in one manner."""

    def __init__(self, parser: argparse.ArgumentParser, say: Speaks, kind: str = "") -> None:
        self._say, self._kind = say, kind
        self._under: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
            metavar="COMMAND"
        )

    def group(self, name: str, about: Words, kind: str = "") -> "Commands":
        """A word that several commands begin with; they may all need the vault of a shelter, or of a coordinator."""
        inner = self._under.add_parser(name, help=self._say(about), allow_abbrev=False)
        commands = Commands(inner, self._say, kind)
        commands._under.required = True
        return commands

    def add(
        self, name: str, about: Words, command: Command, *, opens: bool = True, kind: str = ""
    ) -> argparse.ArgumentParser:
        """A command; one that opens a vault takes the vault, the user and where the passphrase stands.

        `kind` is the kind of vault that it needs where its group needs none; `open_desk` refuses another.
        """
        parser = self._under.add_parser(
            name, help=self._say(about), description=self._say(about), allow_abbrev=False
        )
        parser.set_defaults(command=command, needs=kind or self._kind)
        if opens:
            parser.add_argument("--vault", type=Path, required=True, metavar="DIR")
            passphrase(parser, self._say)
        return parser


def number(least: int, most: int) -> Callable[[str], int]:
    """A whole number within bounds, for argparse, which tells what is wrong with another text."""

    def whole_number(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{least}-{most}")
        return found

    return whole_number


def passphrase(parser: argparse.ArgumentParser, say: Speaks) -> None:
    """Where the passphrase stands, and whose it is."""
    parser.add_argument("--passphrase-file", metavar="FILE", help=say(words("- for standard input")))
    parser.add_argument("--user", default="", metavar="NAME")


def target(parser: argparse.ArgumentParser, say: Speaks) -> None:
    """A file to write; one that is there already is only written over where that is asked for (`running.py`)."""
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--replace", action="store_true", help=say(words("write over a file that is there already"))
    )
