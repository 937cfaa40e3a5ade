"""Slips of the hand: which known words may have been meant by one that was typed wrong.

A slip is a letter too many, one too few, another one, or two that changed places. It is counted in letters of the
alphabet in which it was made: sh, ch, ts, ia and iu are one letter each in Cyrillic.
"""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_ONE_LETTER = (("sh", "S"), ("ch", "C"), ("ts", "T"), ("ia", "A"), ("iu", "U"))
_NEAR, _NEAR_BEGINNING = 700, 500
_A_SLIP = 200
_REMEMBERED = 64
_BEGINNING = 4
"""From so many letters on a beginning of a word may hold a slip too."""


class Slips:
    """Words made ready to be compared with many others."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(words)
        self._known = frozenset(self._words)
        self._short = [_shortened(word) for word in self._words]
        self._beginnings: dict[int, list[str]] = {}
        self._lately: dict[tuple[str, bool, bool], list[tuple[str, int]]] = {}

    def near(self, word: str, *, some: bool, beginnings: bool) -> list[tuple[str, int]]:
        """Words that may have been meant, each with its points.

        `some` says that other words of the query help to choose; with `beginnings` those too that only begin like it.
        Words that were asked for lately are remembered: whoever types goes on with the last word only.
        """
        asked = (word, some, beginnings)
        if asked not in self._lately:
            if len(self._lately) >= _REMEMBERED:
                self._lately.clear()
            self._lately[asked] = list(self._look(word, allowed(len(word), some=some), beginnings=beginnings))
        return self._lately[asked]

    def _look(self, word: str, most: int, *, beginnings: bool) -> Iterator[tuple[str, int]]:
        if not most:
            return
        for slips, place in _close(word, self._words, most):
            yield self._words[place], _NEAR - _A_SLIP * slips
        short = _shortened(word)
        if most == 1:
            for slips, place in _close(short, self._short, most):
                yield self._words[place], _NEAR - _A_SLIP * slips
        for length in (len(short), len(short) + 1) if beginnings and len(short) >= _BEGINNING else ():
            for slips, place in _close(short, self._cut(length), 1):
                if len(self._short[place]) > length:
                    yield self._words[place], _NEAR_BEGINNING - _A_SLIP * slips

    def parted(self, word: str) -> Iterator[list[str]]:
        """Two known words that were typed without the space between them."""
        for end in range(2, len(word) - 1):
            if word[:end] in self._known and word[end:] in self._known:
                yield [word[:end], word[end:]]

    def _cut(self, length: int) -> list[str]:
        """The beginnings of all words, so many letters long."""
        if length not in self._beginnings:
            self._beginnings[length] = [word[:length] for word in self._short]
        return self._beginnings[length]


def _close(word: str, others: Sequence[str], most: int) -> Iterator[tuple[int, int]]:
    """The slips and the place of each word that is so close."""
    for _other, slips, place in extract(word, others, scorer=OSA.distance, score_cutoff=most, limit=None):
        yield slips, place


def allowed(letters: int, *, some: bool) -> int:
    """How many slips a word of so many letters may hold: a word of three letters only beside another one."""
    if letters < 3 or (letters == 3 and not some):
        return 0
    return 1 if letters < 6 else 2


def _shortened(word: str) -> str:
    for two, one in _ONE_LETTER:
        word = word.replace(two, one)
    return word
