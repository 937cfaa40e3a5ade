"""Command lines without an aim, drawn from the parser itself: a new command is tried without being named here."""

import argparse
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from caseapp.base.language import Language
from caseapp.cli.parser import make_parser
from tools.album_houses import House

TEXTS = (
    "", " ", "Айгерім", "\u202eשלום", "😀", "1", "-1", "0", "9" * 25, "2026-q3", "2026-Q5", "1999-Q1", "0000-Q1", "2026", "31.02.2026",
    "2026-09-01", "2026-10-01", "9999-12-31", "0001-01-01", "x" * 3000, "=1+1", "a\tb", "a\nb", "%s {name}", "\udcff", "٣٤", "age1qqqq",
    "postgresql://nobody@127.0.0.1:1/none", "postgresql://", "http://[x", "1234 " * 10, "sealed", "cases=0", "=", "a=b=c",
)  # fmt: skip
"""None holds a NUL or is two dashes: an operating system and argparse keep those for themselves."""
PLACES = (
    "-",
    "",
    ".",
    "/dev/null",
    "/proc/self/mem",
    "/",
    "gone",
    "x" * 300,
    "\udcff",
    "gone/deep.pdf",
    "torn.pdf/inside",
)
SUFFIXES = ("", ".pdf", ".csv", ".xlsx", ".age", ".jsonl", ".card")
_TABLES, _OF_THE_WHOLE = (".csv", ".xlsx"), (".pdf", ".csv", ".xlsx")
ENDINGS = {
    "register export": _TABLES, "referral export": (".age",), "summary export": (".pdf",), "summary year": (".pdf",),
    "summary exact": (".age",), "national export": _OF_THE_WHOLE, "national year": _OF_THE_WHOLE, "national charts": (".zip",),
    "national partner": (*_OF_THE_WHOLE, ".zip"), "national ctdc": (".csv",), "national dictionary": (".csv",),
    "full-export": (".age",), "log export": (".jsonl", ".csv"), "card": (".card", ".pdf"),
}  # fmt: skip
"""How what a command writes is called; others write a folder."""
_WRITTEN = ("to", "folder")
"""Whose place is written to: a superuser's lines must not fill the root of the machine."""
_FILE_WORDS = ("FILE", "DIR", "FOLDER", "LOG")

Known = dict[str, Sequence[str]]
"""What a person would answer, by the name of the question."""


class Lines:
    """Draws command lines over some houses, by the kind of their records; what they write goes into a folder of its own.

    Beside each house lies its passphrase, as `NAME.txt`.
    """

    def __init__(
        self, folder: Path, kinds: Mapping[str, Sequence[House]], known: Known, chance: random.Random
    ) -> None:
        self._folder, self._kinds, self._known, self._chance = folder, kinds, known, chance
        self._houses = [house for same in kinds.values() for house in same]
        self._careful = False
        self._endings: Sequence[str] = SUFFIXES
        self._commands = list(_leaves(make_parser(Language("en"))))

    def draw(self) -> list[str]:
        """One line, without the name of the program: one of two asks for nothing odd."""
        named, parser = self._chance.choice(self._commands)
        self._careful = self._chance.random() < 0.5
        fit = self._kinds.get(parser.get_default("needs"), self._houses)
        house = self._chance.choice(fit if self._careful else self._houses)
        self._endings = ENDINGS.get(" ".join(named), ("",)) if self._careful else SUFFIXES
        line = [*named]
        for action in parser._actions:
            needed = action.required or not action.option_strings or action.dest == "passphrase_file"
            often = (1.0 if self._careful else 0.97) if needed else 0.35
            if not isinstance(action, argparse._HelpAction) and self._chance.random() < often:
                line += self._asked(action, house)
        return line

    def _asked(self, action: argparse.Action, house: House) -> list[str]:
        if action.nargs == 0:
            return [*action.option_strings]
        count = self._chance.choice((1, 1, 2, 3)) if action.nargs in ("+", "*") else 1
        values = [self._value(action, house) for _ in range(count)]
        if not action.option_strings:
            return values
        name = action.option_strings[0]
        return [f"{name}={values[0]}"] if count == 1 else [name, *values]

    def _value(self, action: argparse.Action, house: House) -> str:
        usual = self._usual(action, house)
        if usual and (self._careful or self._chance.random() < 0.85):
            return self._chance.choice(usual)
        places = [one for one in PLACES if one != "/" or action.dest not in _WRITTEN]
        return self._chance.choice([*TEXTS, *places])

    def _usual(self, action: argparse.Action, house: House) -> Sequence[str]:
        """What makes sense there."""
        own = {"vault": [str(house.folder)], "passphrase_file": [f"{house.folder}.txt"], "user": [""]}.get(
            action.dest
        )
        if own is not None:
            return own
        if action.choices:
            return [str(one) for one in action.choices]
        if action.dest in self._known:
            return self._known[action.dest]
        if action.dest == "to":
            name = f"out-{self._chance.randrange(10**6)}"
            there = [] if self._careful else self._chance.sample(self._files(), 2)
            return [*there, *(str(self._folder / f"{name}{ending}") for ending in self._endings)]
        return self._files() if action.type is Path or action.metavar in _FILE_WORDS else ()

    def _files(self) -> list[str]:
        """Everything that lies about, also what earlier lines have written."""
        return [
            *sorted(str(one) for one in self._folder.rglob("*")),
            *(str(one.folder) for one in self._houses),
        ]


def _leaves(parser: argparse.ArgumentParser) -> Iterator[tuple[list[str], argparse.ArgumentParser]]:
    """Every command with the words that name it."""
    inner = next((one for one in parser._actions if isinstance(one, argparse._SubParsersAction)), None)
    if inner is None:
        yield [], parser
        return
    for name, below in inner.choices.items():
        for line, leaf in _leaves(below):
            yield [name, *line], leaf


def torn_files(folder: Path) -> Iterator[Path]:
    """Put files of every kind into a folder, none of them whole; one folder may not be looked into, except by a superuser."""
    for name, content in (
        ("torn.pdf", b"%PDF-1.4 torn"), ("list.csv", "Фамилия;Имя\nА;Б\n".encode()), ("torn.png", b"\x89PNG"), ("empty.txt", b""),
        ("torn.caseapp-card", b"{}"), ("torn.xlsx", b"PK\x03\x04"), ("torn.age", b"age-encryption.org/v1\n"), ("bad.txt", b"\xff\xfe\xff"),
        ("deep.json", b"[" * 100_000), ("nan.json", b'{"format": NaN}'), ("list.json", b"[]"), ("number.json", b"1e999"),
        ("log.jsonl", b"{}\n[]\n"), ("mark.csv", "\ufeffa,b\n1,2\n".encode()),
    ):  # fmt: skip
        (folder / name).write_bytes(content)
        yield folder / name
    (folder / "shut").mkdir()
    (folder / "shut" / "report.pdf").write_bytes(b"%PDF-1.4")
    for place in (folder / "shut" / "report.pdf", folder / "shut"):
        place.chmod(0)
        yield place
