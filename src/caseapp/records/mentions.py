"""What in a text points at a person: names with any ending, numbers, telephones, addresses, days of birth, rooms.

It works on what the vault knows, in Kazakh, Russian and English at once and without a network. Names are compared as
skeletons (`names.skeleton`), so that every spelling and alphabet is the same name. Endings are those that nouns and
surnames take: Russian cases and adjective surnames, Kazakh cases, plurals and possessives up to three in a row, English
possessives. Only words that begin with a capital letter are names: Надежда is a woman, надежда is hope.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from caseapp.records.mention_days import days_in
from caseapp.records.names import readings, skeleton


class MentionKind(StrEnum):
    """What a place in a text seems to be."""

    NAME = "name"
    NUMBER = "number"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH = "birth"
    ADDRESS = "address"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Known:
    """What a vault knows of its people, folded so that it can be compared quickly; made by `known`."""

    names: frozenset[str]
    streets: frozenset[str]
    rooms: frozenset[str]
    digits: frozenset[str]
    births: frozenset[date]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text, from `start` to `end` in characters, and what stands there."""

    start: int
    end: int
    kind: MentionKind
    text: str

    @property
    def folded(self) -> str:
        """The same for every spelling and ending that is kept for the same reason."""
        return f"{self.kind}:{skeleton(self.text) or self.text}"


_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʻ‘][^\W\d_]+)*")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"\+?\d(?:[\s ().-]{0,2}\d){6,}")
_ROOM_WORDS = frozenset(
    map(skeleton, ("room", "комната", "комнате", "комнаты", "комнату", "бөлме", "бөлмеде", "бөлмесі"))
)
_STREET_WORDS = frozenset(
    map(
        skeleton,
        ("улица", "ул", "көшесі", "көш", "проспект", "пр", "даңғылы", "мкр", "микрорайон", "дом", "street"),
    )
)
_SHORTEST_NAME = 3
_SHORTEST_STEM = 4
_SHORTEST_STREET = 4
_SHORTEST_NUMBER = 7
_IIN = 12
_ENDING = re.compile(
    "(?:"
    + "|".join(
        sorted(
            set(
                (
                    # Russian: cases of nouns, of adjectives and of surnames in -ов, -ев, -ин, -ский
                    "a u oi oiu e i ei eiu iu ia em om im ih imi iam iami iah ami ah am ov ev ogo ego omu emu uiu aia oe "
                    # Kazakh: plural, possessive, case, and what makes an adjective of a name
                    "lar ler dar der tar ter nin din tin ga ge ka ke na ne di ti ni da de ta te nda nde dan den tan "
                    "ten nan nen men ben pen si in imiz iniz niki diki tiki dai dei jan an en ar er "
                    # English
                    "s"
                ).split()
            ),
            key=len,
            reverse=True,
        )
    )
    + "){1,3}"
)


def known(
    names: Iterable[str],
    streets: Iterable[str] = (),
    rooms: Iterable[str] = (),
    numbers: Iterable[str] = (),
    births: Iterable[date] = (),
) -> Known:
    """Fold what a vault holds. `numbers` are identity numbers and telephones as they were typed."""
    return Known(
        frozenset(word for name in names for word in _words(name) if len(word) >= _SHORTEST_NAME),
        frozenset(
            word
            for street in streets
            for word in _words(street)
            if len(word) >= _SHORTEST_STREET and word not in _STREET_WORDS and not word.isdigit()
        ),
        frozenset(skeleton(room) for room in rooms if skeleton(room)),
        frozenset(
            _end_of(digits) for number in numbers if len(digits := _only_digits(number)) >= _SHORTEST_NUMBER
        ),
        frozenset(births),
    )


def mentions(text: str, about: Known) -> list[Mention]:
    """Every place that points at a person, in the order of the text; of two that overlap the longer one."""
    found = [
        *_emails(text), *_numbers(text, about), *_births(text, about), *_rooms(text, about),
        *_names(text, about),
    ]  # fmt: skip
    kept: list[Mention] = []
    for one in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda each: each.start)


def _words(text: str) -> list[str]:
    return [word for form in readings(text) for word in form.split()]


def _at(text: str, found: "re.Match[str]", kind: MentionKind) -> Mention:
    return Mention(found.start(), found.end(), kind, text[found.start() : found.end()])


def _emails(text: str) -> Iterator[Mention]:
    return (_at(text, found, MentionKind.EMAIL) for found in _EMAIL.finditer(text))


def _numbers(text: str, about: Known) -> Iterator[Mention]:
    """Numbers of the vault's people, and any number that looks like an identity number or a telephone."""
    for found in _DIGITS.finditer(text):
        digits = _only_digits(found[0])
        if len(digits) in (_IIN, 14) and not found[0].startswith("+"):
            yield _at(text, found, MentionKind.NUMBER)
        elif found[0].startswith("+") or (len(digits) == 11 and digits[0] in "78"):
            yield _at(text, found, MentionKind.PHONE)
        elif _end_of(digits) in about.digits:
            yield _at(text, found, MentionKind.NUMBER)


def _births(text: str, about: Known) -> Iterator[Mention]:
    for start, end, day in days_in(text):
        if day in about.births:
            yield Mention(start, end, MentionKind.BIRTH, text[start:end])


def _rooms(text: str, about: Known) -> Iterator[Mention]:
    """A room is named where its name stands beside the word for a room: "room 3", "комната 3", "3-бөлме"."""
    words = list(re.finditer(r"\w+", text))
    for one, other in pairwise(words):
        first, second = skeleton(one[0]), skeleton(other[0])
        beside = (first in _ROOM_WORDS and second in about.rooms) or (
            second in _ROOM_WORDS and first in about.rooms
        )
        if beside and not text[one.end() : other.start()].strip(' -№#\u00a0«»"“”„'):
            yield Mention(one.start(), other.end(), MentionKind.ROOM, text[one.start() : other.end()])


def _names(text: str, about: Known) -> Iterator[Mention]:
    for found in _WORD.finditer(text):
        if not found[0][0].isupper():
            continue
        parts = _words(found[0])
        if any(_is_one_of(part, about.names) for part in parts):
            yield _at(text, found, MentionKind.NAME)
        elif any(_is_one_of(part, about.streets) for part in parts):
            yield _at(text, found, MentionKind.ADDRESS)
        elif any(part in about.rooms and len(part) >= _SHORTEST_STEM for part in parts):
            yield _at(text, found, MentionKind.ROOM)


def _is_one_of(word: str, names: frozenset[str]) -> bool:
    """Whether a folded word is one of the names as it stands, with endings, or with its last vowel given way to one."""
    if word in names:
        return True
    for cut in range(_SHORTEST_NAME, len(word)):
        stem, rest = word[:cut], word[cut:]
        if stem in names and _ENDING.fullmatch(rest):
            return True
        if len(stem) >= _SHORTEST_NAME and _lost_vowel(stem, rest, names):
            return True
    return False


def _lost_vowel(stem: str, rest: str, names: frozenset[str]) -> bool:
    """Айгүль, Айгули; Гулнара, Гулнаре; Мария, Марией: the ending took the place of a vowel."""
    return any(f"{stem}{vowel}" in names for vowel in ("a", "ia", "aia", "i", "e", "o")) and bool(
        _ENDING.fullmatch(rest)
    )


def _only_digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal() and sign.isascii())


def _end_of(digits: str) -> str:
    """The last ten digits, so that 8 701, +7 701 and 701 are one telephone."""
    return digits[-10:]
