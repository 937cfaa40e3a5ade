"""The list of people searched at every keystroke: who is found by what was typed, best first.

What is typed stands for itself, for the same keys in another keyboard layout, and for what a slip of the hand made of
it. Everything is looked up among the different words of all names, which are far fewer than the people.
"""

from collections.abc import Iterable, Mapping, Sequence

from caseapp.records.layouts import keyboard_swapped
from caseapp.records.names import digits_of, readings, skeleton
from caseapp.records.slips import Slips

_WHOLE, _BEGINS, _HOLDS = 1000, 800, 400
"""Points of a word that was typed whole, of one that begins so, and of one that holds it somewhere."""
_SHORT = 2
"""So few letters find the beginnings of words only: in the middle they stand in half of all names."""
_ENOUGH = 50
"""From so many people on nobody asks for those who are found by a slip only."""
_REMEMBERED = 64
_NUMBER = 4
"""From so many digits on they may be a part of a number, with whatever stands between them."""

Points = dict[int, int]
"""Place of a key, and how well it fits."""


class Finder:
    """Search keys (see `names.search_key`) made ready to be searched many times."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._count = 0
        self._names: dict[str, list[int]] = {}
        self._numbers: dict[str, list[int]] = {}
        for place, key in enumerate(keys):
            self._count += 1
            for word in dict.fromkeys(key.split()):
                kind = self._numbers if word.isdigit() else self._names
                kind.setdefault(word, []).append(place)
        self._slips = Slips(self._names)
        self._lately: dict[str, dict[str, int]] = {}

    def find(self, query: str) -> list[int]:
        """Places of the keys that a query finds, best first; ties keep the order of the keys.

        A query without letters and digits finds all. Whoever is found as typed comes first; if nobody is, whoever is
        found in the wrong keyboard layout; then those whom a slip of the hand (`slips.allowed`) kept from being found.
        """
        if not skeleton(query):
            return list(range(self._count))
        typed, text = _words(readings(query)), query
        found = _joined([*(self._fitting(words) for words in typed), self._by_number(query)])
        if not found:
            swapped = _swapped(query)
            found = _joined([self._fitting(words) for words in swapped])
            typed, text = (swapped, keyboard_swapped(query)) if found else (typed, query)
        if len(found) < _ENOUGH:
            near = self._with_slips(typed, text)
            if not near and not found:
                near = self._with_slips(_swapped(query), keyboard_swapped(query))
            found = {**{place: points for place, points in near.items() if place not in found}, **found}
        return _ordered(found)

    def _with_slips(self, forms: Sequence[list[str]], text: str) -> Points:
        """Whom a slip kept from being found: among whole words, and only if there is nobody, among beginnings."""
        apart = skeleton(text, joined=False).split()
        tried = [*forms, apart] if forms and apart not in forms else forms
        for beginnings in (False, True):
            found = _joined([self._nearly(words, beginnings=beginnings) for words in tried])
            if found:
                return found
        return {}

    def _fitting(self, words: Sequence[str]) -> Points:
        """Places that hold all words."""
        found: Points | None = None
        for word in sorted(words, key=len, reverse=True):
            here = self._places(self._holding(word), found)
            found = (
                here if found is None else {place: found[place] + points for place, points in here.items()}
            )
            if not found:
                return {}
        return _mean(found or {}, len(words))

    def _nearly(self, words: Sequence[str], *, beginnings: bool) -> Points:
        """Places that hold all words, one or several of them with a slip; words run together are tried apart."""
        found: Points | None = None
        for word in sorted(words, key=len, reverse=True):
            close = dict(self._holding(word))
            if not word.isdigit():
                for known, points in self._slips.near(word, some=len(words) > 1, beginnings=beginnings):
                    close[known] = max(close.get(known, 0), points)
            here = self._places(close, found)
            found = (
                here if found is None else {place: found[place] + points for place, points in here.items()}
            )
            if not found:
                break
        result = _mean(found or {}, len(words))
        if not result and len(words) == 1:
            result = _joined([self._fitting(parts) for parts in self._slips.parted(words[0])])
        return {place: points // 2 for place, points in result.items()}

    def _holding(self, word: str) -> Mapping[str, int]:
        """Points of each known word that is, begins with or holds a word; those asked for lately are remembered."""
        if word not in self._lately:
            if len(self._lately) >= _REMEMBERED:
                self._lately.clear()
            self._lately[word] = self._look(word)
        return self._lately[word]

    def _look(self, word: str) -> dict[str, int]:
        known = self._numbers if word.isdigit() else self._names
        if len(word) > _SHORT:
            found = {one: _BEGINS if one.startswith(word) else _HOLDS for one in known if word in one}
        else:
            found = {one: _BEGINS for one in known if one.startswith(word)}
        if word in known:
            found[word] = _WHOLE
        return found

    def _by_number(self, query: str) -> Points:
        """A telephone or identity number, a code or a day, or a part of one, however its digits are set apart."""
        digits = digits_of(query)
        if len(digits) < _NUMBER or any(character.isalpha() for character in query):
            return {}
        found = {other: _WHOLE if other == digits else _HOLDS for other in self._numbers if digits in other}
        return self._places(found, None)

    def _places(self, close: Mapping[str, int], among: Points | None) -> Points:
        found: Points = {}
        for word, points in close.items():
            for place in self._numbers[word] if word.isdigit() else self._names[word]:
                if (among is None or place in among) and points > found.get(place, 0):
                    found[place] = points
        return found


def find(keys: Sequence[str], query: str) -> list[int]:
    """One search; see `Finder.find`."""
    return Finder(keys).find(query)


def _swapped(query: str) -> list[list[str]]:
    """The query as if typed in the wrong layout; nothing for one or two letters, which would find everybody."""
    return _words(readings(keyboard_swapped(query))) if len(query.strip()) > _SHORT else []


def _words(forms: Iterable[str]) -> list[list[str]]:
    return [form.split() for form in forms if form]


def _joined(several: Iterable[Points]) -> Points:
    """The best points of each place."""
    best: Points = {}
    for found in several:
        if not best:
            best = dict(found)
            continue
        for place, points in found.items():
            if points > best.get(place, 0):
                best[place] = points
    return best


def _mean(found: Points, words: int) -> Points:
    return found if words == 1 else {place: points // words for place, points in found.items()}


def _ordered(found: Points) -> list[int]:
    by_points: dict[int, list[int]] = {}
    for place, points in found.items():
        by_points.setdefault(points, []).append(place)
    return [place for points in sorted(by_points, reverse=True) for place in sorted(by_points[points])]
