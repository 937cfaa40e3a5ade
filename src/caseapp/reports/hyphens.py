"""Where a word may be parted that is too long for its column: in Russian, Kazakh and English, by its vowels.

The school rule, as far as it needs no dictionary: each part holds a vowel and two letters at least; one consonant between two
vowels goes to the second; of several the first stays; й, ъ and ь stay with the letter before them.
"""

from itertools import pairwise

SOFT = "\u00ad"
"""The soft hyphen: drawn at the end of a line, and left out by whoever copies the text or has it read aloud."""

_VOWELS = frozenset("аеёиоуыэюяәөұүіaeiou")
_BOUND = frozenset("йъь")
_LEAST = 2


def breaks(word: str) -> list[int]:
    """After how many letters a word may be parted, in ascending order; never inside what is no word of letters."""
    low = word.lower()
    vowels = [place for place, letter in enumerate(low) if letter in _VOWELS]
    found = [_between(low, first, second) for first, second in pairwise(vowels)]
    return [place for place in found if _LEAST <= place <= len(word) - _LEAST and _letters(low, place)]


def _between(word: str, first: int, second: int) -> int:
    """The place between two vowels."""
    if second - first <= _LEAST:
        place = second - 1 if second - first == _LEAST else second
    else:
        place = first + _LEAST
    while place < second and word[place] in _BOUND:
        place += 1
    return place


def _letters(word: str, place: int) -> bool:
    """Whether letters stand on both sides, two by two."""
    return word[place - _LEAST : place + _LEAST].isalpha()
