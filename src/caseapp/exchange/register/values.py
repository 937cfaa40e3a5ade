"""From a cell to the answer of a question, and the reason where that cannot be done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from caseapp.base.words import Speaks, Words, words
from caseapp.exchange.register.dates import partial_date, whole_date
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.spellings import (
    ANSWERS,
    BLANKS,
    COUNTRIES,
    MARKS,
    NO,
    NO_ANSWERS,
    NONE_OF_THEM,
    YES,
    fold,
)
from caseapp.exchange.register.standard import standard
from caseapp.records.countries import alpha2_of
from caseapp.records.fields import Kind, NoAnswer, Question, Value

_LONGEST = {Kind.TEXT: 500, Kind.LONG_TEXT: 50_000}
"""Characters of the longest answer in words."""

_LARGEST = 1_000_000_000

_GUARD = re.compile(r"'[=+\-@\t\r']")
_LONGEST_RUN = 6
"""Parts of the label with the most separators in it, and some to spare."""

_MOST_KNOWN = 10_000


class UnreadableError(Exception):
    """A cell that is no answer to its question; carries the reason, which never repeats free text."""

    def __init__(self, reason: Words) -> None:
        super().__init__(reason.text)
        self.reason = reason


def text_of(cell: Cell) -> str:
    """A cell as text, without blanks around it: a whole number without .0, a date as ISO 8601."""
    if isinstance(cell, str):
        return cell.strip().strip("\u200b\ufeff\u2060").strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell == int(cell) else repr(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def is_blank(cell: Cell) -> bool:
    """Whether nothing is answered in a cell."""
    return isinstance(cell, str) and text_of(cell) in BLANKS


def without_guard(text: str) -> str:
    """The text without the apostrophe that keeps a spreadsheet program from taking it for a formula."""
    return text[1:] if _GUARD.match(text) else text


@dataclass(frozen=True)
class Reader:
    """Reads the cells of one column as answers to one question.

    `path` is "subject.field", `heading` the column's heading as the reasons name it. `speakers` are the languages
    whose labels are understood beside English and the standard's own.
    """

    path: str
    heading: str
    question: Question
    speakers: tuple[Speaks, ...] = ()
    _seen: dict[str, Value] = field(default_factory=dict, repr=False, compare=False)

    def value(self, cell: Cell) -> Value:
        """The answer in a cell. NoAnswer.NOT_ASKED for a blank one; UnreadableError with the reason."""
        if is_blank(cell):
            return NoAnswer.NOT_ASKED
        text = text_of(cell)
        if (mark := MARKS.get(text.casefold())) is not None:
            return mark
        match self.question.kind:
            case Kind.CODE:
                return self._code(text)
            case Kind.CODES:
                if text not in self._seen and len(self._seen) < _MOST_KNOWN:
                    self._seen[text] = self._codes(text)
                return self._seen[text] if text in self._seen else self._codes(text)
            case Kind.TEXT | Kind.LONG_TEXT:
                return self._text(text)
            case kind:
                return NO_ANSWERS.get(fold(text)) or self._fact(kind, cell, text)

    def _fact(self, kind: Kind, cell: Cell, text: str) -> Value:
        value: Value | None
        if kind == Kind.YES_NO:
            value = True if fold(text) in YES else False if fold(text) in NO else None
        elif kind == Kind.DAY:
            value = whole_date(cell)
        elif kind == Kind.PART_DAY:
            value = partial_date(cell)
        else:
            value = self._number(text)
        if value is None:
            raise UnreadableError(self._sentence(kind))
        return value

    def _sentence(self, kind: Kind) -> Words:
        if kind in (Kind.DAY, Kind.PART_DAY):
            return words("“{column}”: this date cannot be read. Write it as 17.05.1998.", column=self.heading)
        if kind == Kind.YES_NO:
            return words("“{column}”: neither yes nor no.", column=self.heading)
        return words("“{column}”: no whole number, or one that is too large.", column=self.heading)

    def _number(self, text: str) -> int | None:
        plain = text.replace("\u00a0", "").replace(" ", "")
        if not plain.isascii() or not plain.isdigit() or len(plain) > 12:
            return None
        return int(plain) if int(plain) <= (self.question.largest or _LARGEST) else None

    def _text(self, text: str) -> str:
        if len(text) > (self.question.largest or _LONGEST[self.question.kind]):
            raise UnreadableError(words("“{column}”: this text is too long.", column=self.heading))
        return text

    def _code(self, text: str) -> Value:
        found = self.code_of(text)
        if found is None and (missing := NO_ANSWERS.get(fold(text))) is not None:
            return missing
        if found is None:
            raise self._stranger(text)
        return found

    def _codes(self, text: str) -> Value:
        if text.casefold() == NONE_OF_THEM:
            return ()
        found = self.code_of(text)
        if found is not None:
            return (found,)
        if (missing := NO_ANSWERS.get(fold(text))) is not None:
            return missing
        stranger = text
        for separators in (r"[;\n|]", r"[;\n|,]", r"\s"):
            codes, rest = self._split(re.split(separators, text))
            if rest is None:
                return tuple(dict.fromkeys(codes))
            stranger = rest if separators != r"\s" else stranger
        raise self._stranger(stranger)

    def _split(self, parts: list[str]) -> tuple[list[str], str | None]:
        """The codes of the parts, and the first part that is none.

        The longest run of parts that makes a label is taken, because labels of industries hold semicolons and
        names of countries hold commas.
        """
        parts = [part for part in parts if fold(part)]
        codes: list[str] = []
        start = 0
        while start < len(parts):
            for end in range(min(len(parts), start + _LONGEST_RUN), start, -1):
                found = self.code_of(" ".join(parts[start:end]))
                if found is not None:
                    codes.append(found)
                    start = end
                    break
            else:
                return codes, parts[start].strip()
        return codes, None

    def code_of(self, text: str) -> str | None:
        """The code that a name or label stands for; None where there is none."""
        found = self._known.get(fold(text))
        return alpha2_of(text) if found is None and self._countries else found

    @cached_property
    def _countries(self) -> bool:
        return self.question.choices is not None and "KZ" in self.question.choices.codes

    @cached_property
    def _known(self) -> Mapping[str, str]:
        """Codes by every folded spelling; where two collide the code itself wins, then the standard, then labels."""
        if self.question.choices is None:
            return {}
        items = self.question.choices.items
        published = standard()[self.question.htcds].values if self.question.htcds in standard() else {}
        spoken = [(say(item.label), item.code) for say in self.speakers for item in items]
        english = [(item.label.text, item.code) for item in items]
        codes = [(code, code) for code in self.question.choices.codes]
        known = dict(ANSWERS.get(self.path, {}))
        if self._countries:
            known |= {name: code for name, code in COUNTRIES.items() if code in self.question.choices.codes}
        for spelling, code in (
            *spoken,
            *english,
            *((label, code) for code, label in published.items()),
            *codes,
        ):
            known[fold(spelling)] = code
        if "F_Construction" in self.question.choices.codes:
            known |= {code[0].casefold(): code for code in self.question.choices.codes if code[1:2] == "_"}
        return known

    def _stranger(self, value: str) -> UnreadableError:
        """The reason names the value: it stands in a column of a list, and without it nobody finds the mistake."""
        return UnreadableError(
            words("“{column}”: “{value}” is not one of its answers.", column=self.heading, value=value[:40])
        )
