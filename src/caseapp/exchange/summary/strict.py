"""JSON read without any leniency, and its parts with the place where each stands.

Python's own reader keeps the last of two equal keys, takes NaN, floats and numbers of any length, and gives up
in deep nesting with an error of its own. Here each of these is refused with a sentence.
"""

import json
import re
from collections.abc import Collection
from typing import NoReturn

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.characters import forbidden_character, shown

MOST_NUMBER = 10**9
MOST_DEPTH = 8
"""Levels of nesting; the deepest that version 1 needs is six."""
MOST_TEXT = 20_000
"""Characters of the longest text."""
MOST_NAME = 64
"""Characters of the longest id."""

_WHOLE = re.compile(r"0|[1-9][0-9]{0,9}")
_NAME = re.compile(rf"[!-~]{{1,{MOST_NAME}}}")
# A text is taken as one piece, also one that is never closed: the scan stays linear whatever is sent.
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def parse_json(data: bytes) -> object:
    """A JSON text as plain dict, list, str, int, bool and None; whole numbers from 0 to 10^9 only.

    Raises:
        KnownError: anything else; no other error leaves this function, whatever the bytes are.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise KnownError(words("The data are not text in UTF-8.")) from None
    check_depth(text)
    try:
        return _decode(text)
    except json.JSONDecodeError as error:
        raise KnownError(
            words(
                "The data are not valid JSON: line {line}, column {column}.",
                line=error.lineno,
                column=error.colno,
            )
        ) from None


def check_depth(text: str) -> None:
    """Refuse nesting beyond `MOST_DEPTH` before anything is built."""
    depth = 0
    for match in _STRUCTURE.finditer(text):
        mark = match[0]
        if mark in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise KnownError(words("The data are nested too deeply."))
        elif mark in "]}":
            depth -= 1


def _decode(text: str) -> object:
    return json.loads(
        text,
        object_pairs_hook=_distinct,
        parse_int=_whole,
        parse_float=_no_fraction,
        parse_constant=_no_constant,
    )


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entries: dict[str, object] = {}
    for name, value in pairs:
        if name in entries:
            raise KnownError(words("The data have the entry “{name}” twice in one place.", name=shown(name)))
        entries[name] = value
    return entries


def _whole(digits: str) -> int:
    if not _WHOLE.fullmatch(digits) or int(digits) > MOST_NUMBER:
        raise KnownError(words("The number {number} lies outside 0 to 1,000,000,000.", number=shown(digits)))
    return int(digits)


def _no_fraction(digits: str) -> NoReturn:
    raise KnownError(words("{number} is not written as a whole number.", number=shown(digits)))


def _no_constant(name: str) -> NoReturn:
    raise KnownError(words("{name} is not a number.", name=name))


class Part:
    """One value of the data and its place, such as `tables[2].cells[7].value`; asking it for a type checks it.

    Every method raises KnownError with that place where the value is not what was asked for.
    """

    __slots__ = ("place", "value")

    def __init__(self, value: object, place: str = "") -> None:
        self.value = value
        self.place = place

    def entries(self, needed: Collection[str], allowed: Collection[str] = ()) -> dict[str, "Part"]:
        """The entries of an object that has all the needed and no other than the allowed ones."""
        entries = self._object()
        for name in entries:
            if name not in needed and name not in allowed:
                raise self._unknown(name)
        for name in needed:
            if name not in entries:
                raise self._missing(name)
        return {name: Part(value, self._below(name)) for name, value in entries.items()}

    def named_entries(self) -> dict[str, "Part"]:
        """The entries of an object whose keys are ids."""
        entries = self._object()
        for name in entries:
            if not _NAME.fullmatch(name):
                raise KnownError(
                    words("“{name}” in “{place}” is not an id.", name=shown(name), place=self.place)
                )
        return {name: Part(value, self._below(name)) for name, value in entries.items()}

    def items(self) -> list["Part"]:
        """The items of a list."""
        if not isinstance(self.value, list):
            raise KnownError(words("“{place}” is not a list.", place=self.place))
        return [Part(value, f"{self.place}[{index}]") for index, value in enumerate(self.value)]

    def names(self) -> tuple[str, ...]:
        """The items of a list of ids, none of them twice."""
        names = tuple(item.name() for item in self.items())
        if len(set(names)) != len(names):
            raise KnownError(words("“{place}” names something twice.", place=self.place))
        return names

    def name(self) -> str:
        """An id: 1 to 64 visible ASCII characters without spaces."""
        if not isinstance(self.value, str) or not _NAME.fullmatch(self.value):
            raise KnownError(words("“{place}” is not an id.", place=self.place))
        return self.value

    def text(self, most: int = MOST_TEXT, *, lines: bool = False) -> str:
        """A text of at most `most` characters without unseen ones; line breaks only with `lines`."""
        if not isinstance(self.value, str):
            raise KnownError(words("“{place}” is not a text.", place=self.place))
        if len(self.value) > most:
            raise KnownError(words("The text of “{place}” is too long.", place=self.place))
        character = forbidden_character(self.value, lines=lines)
        if character is not None:
            raise KnownError(
                words(
                    "The text of “{place}” holds the unseen character {character}.",
                    place=self.place,
                    character=character,
                )
            )
        return self.value

    def number(self, least: int = 0) -> int:
        """A whole number; those above 10^9 were refused when the data were read."""
        if type(self.value) is not int:
            raise KnownError(words("“{place}” is not a whole number.", place=self.place))
        if self.value < least:
            raise KnownError(words("“{place}” is less than {least}.", place=self.place, least=least))
        return self.value

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise KnownError(words("“{place}” is neither true nor false.", place=self.place))
        return self.value

    def _object(self) -> dict[str, object]:
        if not isinstance(self.value, dict):
            raise KnownError(words("“{place}” is not an object with entries.", place=self.place))
        return self.value

    def _below(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def _unknown(self, name: str) -> KnownError:
        if not self.place:
            return KnownError(words("“{name}” is not known in this version.", name=shown(name)))
        return KnownError(
            words("“{name}” in “{place}” is not known in this version.", name=shown(name), place=self.place)
        )

    def _missing(self, name: str) -> KnownError:
        if not self.place:
            return KnownError(words("The data have no “{name}”.", name=name))
        return KnownError(words("“{place}” has no “{name}”.", name=name, place=self.place))
