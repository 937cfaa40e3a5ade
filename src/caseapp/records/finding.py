"""The list of people searched at every keystroke: who is found by what was typed, best first."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from rapidfuzz import fuzz, process

from caseapp.records.layouts import keyboard_swapped
from caseapp.records.names import readings, skeleton

_EXACT = 4
"""Words shorter than this must be typed right: a slip in them would find half the list."""


class Finder:
    """Search keys (see `names.search_key`) made ready to be searched many times."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = [f" {key} " for key in keys]

    def find(self, query: str) -> list[int]:
        """Places of the keys that a query finds, best first; ties keep the order of the keys.

        A query without letters and digits finds all. First as typed; only if that finds nobody in the wrong keyboard
        layout; only if that finds nobody with slips of the hand: one, or two in words of eight letters and more.
        """
        if not skeleton(query):
            return list(range(len(self._keys)))
        swapped = readings(keyboard_swapped(query)) if len(query.strip()) > 2 else []
        for forms in (readings(query), swapped):
            found = self._holding([form.split() for form in forms if form])
            if found:
                return found
        return self._with_slips(skeleton(query).split())

    def _holding(self, forms: Sequence[Sequence[str]]) -> list[int]:
        best: dict[int, int] = {}
        for words in forms:
            for place, fit in self._fitting(words).items():
                best[place] = max(best.get(place, 0), fit)
        order: dict[int, list[int]] = {}
        for place in sorted(best) if len(forms) > 1 else best:
            order.setdefault(best[place], []).append(place)
        return [place for fit in sorted(order, reverse=True) for place in order[fit]]

    def _fitting(self, words: Sequence[str]) -> dict[int, int]:
        """Places that hold all words: 4 points for a whole word, 3 for the beginning of one, 1 for a part."""
        first, *others = sorted(words, key=len, reverse=True)
        found = {place: _points(key, first) for place, key in enumerate(self._keys) if first in key}
        for word in others:
            found = {
                place: points + _points(self._keys[place], word)
                for place, points in found.items()
                if word in self._keys[place]
            }
        return found

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        """The places of every word of the keys: far fewer words than people, so slips are looked for among these."""
        found: dict[str, list[int]] = {}
        for place, key in enumerate(self._keys):
            for word in key.split():
                found.setdefault(word, []).append(place)
        return found

    def _with_slips(self, words: Sequence[str]) -> list[int]:
        closeness: dict[int, float] | None = None
        for word in sorted(words, key=len, reverse=True):
            near: dict[int, float] = {}
            for known, ratio, _ in self._near(word):
                for place in self._by_word[known]:
                    near[place] = max(near.get(place, 0.0), ratio)
            closeness = (
                near
                if closeness is None
                else {place: ratio + near[place] for place, ratio in closeness.items() if place in near}
            )
        found = closeness or {}
        return sorted(found, key=lambda place: (-found[place], place))

    def _near(self, word: str) -> list[tuple[str, float, int]]:
        size = len(word)
        allowed = 0 if size < _EXACT or word.isdigit() else 1 if size < 8 else 2
        candidates = [known for known in self._by_word if len(known) >= size - allowed]
        cutoff = 100 * (1 - allowed / size) - 0.5
        return process.extract(word, candidates, scorer=fuzz.partial_ratio, score_cutoff=cutoff, limit=None)


def find(keys: Sequence[str], query: str) -> list[int]:
    """One search; see `Finder.find`."""
    return Finder(keys).find(query)


def _points(key: str, word: str) -> int:
    if " " + word + " " in key:
        return 4
    return 3 if " " + word in key else 1
