"""Finding one person of 10,000 by a name: how often she is among the first five, and what a keystroke costs.

The names are those of `../shared/data/names` beside the checkout where they are there (Kazakh, Russian, Uzbek, Ukrainian and
Azerbaijani names that nobody of this project chose), else invented ones. Everybody is asked for by first name and
surname, in either order, spelled by the rules of the field (`spelling.py`), with one slip of the hand, with both, in the
wrong keyboard layout, or by the first half of both. The control is what other programs have: the text somewhere in the name.
"""

import csv
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from benchmarks.measuring import ROOT, SEED, Figure, report
from benchmarks.spelling import spelled, with_slip
from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.names import invent_name, peoples
from caseapp.records.finding import Finder
from caseapp.records.layouts import keyboard_swapped
from caseapp.records.names import number_key, search_key

PEOPLE = 10_000
ASKED = 1_500
FIRST = 5
_NAMES = ROOT.parent / "shared" / "data" / "names"
_ENDINGS = ("ов", "ова", "ев", "ева", "ұлы", "қызы", "бек", "баев", "баева", "")


class Named(NamedTuple):
    """One person as she was written down."""

    given: str
    surname: str

    @property
    def whole(self) -> str:
        """Surname first, as in the list."""
        return f"{self.surname} {self.given}"


def people(chance: random.Random) -> tuple[list[Named], bool]:
    """Ten thousand different people; and whether their names come from the sibling folder."""
    chosen = foreign_names() if _NAMES.is_dir() else own_names()
    found: dict[Named, None] = {}
    while len(found) < PEOPLE:
        given, surnames = chance.choice(chosen)
        found[Named(chance.choice(given).strip(), chance.choice(surnames).strip())] = None
    return list(found), _NAMES.is_dir()


def own_names() -> list[tuple[Sequence[str], Sequence[str]]]:
    """The names of practice: a first name with its patronymic, because there are fewer of them."""
    found: list[tuple[Sequence[str], Sequence[str]]] = []
    for one in peoples():
        told = [invent_name(Chance(f"{SEED}:{one}:{at}"), one, female=at % 2 == 0) for at in range(400)]
        found.append(([f"{each.given} {each.patronymic}" for each in told], [each.surname for each in told]))
    return found


def foreign_names() -> list[tuple[Sequence[str], Sequence[str]]]:
    """First names and surnames by people; a Kazakh surname is a first name with an ending."""
    locales = json.loads((_NAMES / "faker_python_locales.json").read_text("utf-8"))
    found = [(one["first_names"], one["last_names"]) for code, one in locales.items() if code in _LOCALES]
    lines = (_NAMES / "airlock_given_names_kk.txt").read_text("utf-8").splitlines()
    kazakh = [line.split(",")[0].strip() for line in lines if line.strip() and line[0] not in "#["]
    php = json.loads((_NAMES / "fakerphp_kk_KZ.json").read_text("utf-8"))
    kazakh += [*php["firstNameMale"], *php["firstNameFemale"]]
    surnames = [name + ending for name in kazakh for ending in _ENDINGS] + php["lastName"]
    central = [(kazakh, surnames)] * 4  # most clients have Kazakh names
    return [*found, *central, *_by_country()]


_LOCALES = frozenset({"ru_RU", "uz_UZ", "uk_UA", "az_AZ"})
_COUNTRIES = frozenset({"RU", "KZ", "UZ", "KG", "TJ", "TM", "UA", "AZ", "BY"})


def _by_country() -> list[tuple[Sequence[str], Sequence[str]]]:
    given, surnames = ([], [])  # type: tuple[list[str], list[str]]
    for file, kept in (
        ("common-forenames-by-country.csv", given),
        ("common-surnames-by-country.csv", surnames),
    ):
        with (_NAMES / file).open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                if row.get("Country") in _COUNTRIES:
                    kept.append(row["Romanized Name"] or row["Localized Name"])
    kept_given = [name for name in given if name]
    kept_surnames = [name for name in surnames if name]
    return [(kept_given, kept_surnames)] if kept_given and kept_surnames else []


def keys(everybody: Sequence[Named]) -> list[str]:
    """What the list of people is searched by: names, code, telephone, identity number, birth."""
    return [
        " ".join(
            (
                search_key(one.surname, one.given), f"26 {place:04d}",
                number_key(f"26{place:04d}", f"+7 701 {place * 677 % 10_000_000:07d}", f"{place:012d}", "1990"),
            )
        )
        for place, one in enumerate(everybody)
    ]  # fmt: skip


def _asked(one: Named, chance: random.Random) -> str:
    return f"{one.given} {one.surname}" if chance.random() < 0.5 else one.whole


def _half(one: Named) -> str:
    return f"{one.surname[: max(4, len(one.surname) // 2)]} {one.given[: max(3, len(one.given) // 2)]}"


WAYS: tuple[tuple[str, Callable[[Named, random.Random], str]], ...] = (
    ("spelled by the rules", lambda one, chance: spelled(_asked(one, chance), chance)),
    ("one slip", lambda one, chance: with_slip(_asked(one, chance).casefold(), chance)),
    (
        "spelled otherwise, and one slip",
        lambda one, chance: with_slip(spelled(_asked(one, chance), chance), chance),
    ),
    ("in the wrong keyboard layout", lambda one, chance: keyboard_swapped(_asked(one, chance).casefold())),
    ("half of both names", lambda one, _chance: _half(one)),
)


def figures(missed: Callable[[str, str, str], None]) -> Iterator[Figure]:
    """Shares in per cent, of us and of the control; milliseconds of work a keystroke, whatever else the machine does."""
    chance = random.Random(SEED)
    everybody, foreign = people(chance)
    if not foreign:
        print("../shared/data/names is not on this machine: own invented names instead", file=sys.stderr)
    finder = Finder(keys(everybody))
    plain = [f"{one.whole} {one.given} {one.surname}".casefold() for one in everybody]
    for way, ask in WAYS:
        ours = control = 0
        for place in chance.sample(range(PEOPLE), ASKED):
            query = ask(everybody[place], chance)
            found = finder.find(query)[:FIRST]
            ours += place in found
            control += place in [at for at, text in enumerate(plain) if query.casefold() in text][:FIRST]
            if place not in found:
                missed(way, everybody[place].whole, query)
        name = f"among the first {FIRST} of {PEOPLE:,}: {way}"
        yield Figure(name, 100 * ours / ASKED, 100 * control / ASKED, "%")
    yield from _keystrokes(finder, everybody, plain, chance)


def _keystrokes(
    finder: Finder, everybody: Sequence[Named], plain: Sequence[str], chance: random.Random
) -> Iterator[Figure]:
    ours, floor = [], []
    for place in chance.sample(range(PEOPLE), 60):
        text = with_slip(spelled(_asked(everybody[place], chance), chance), chance)
        for end in range(1, len(text) + 1):
            begin = time.thread_time()
            finder.find(text[:end])
            ours.append(1000 * (time.thread_time() - begin))
            begin = time.thread_time()
            _found = [at for at, other in enumerate(plain) if text[:end] in other]
            floor.append(1000 * (time.thread_time() - begin))
    ours.sort()
    floor.sort()
    for share, name in ((0.5, "median"), (0.99, "99th of 100"), (1.0, "slowest")):
        at = min(len(ours) - 1, int(share * len(ours)))
        yield Figure(f"search among {PEOPLE:,}, {name} keystroke", ours[at], floor[at], "ms")


def main(arguments: Sequence[str]) -> None:
    """With `--missed` every name that was not found is told, for whoever wants to mend it."""
    told = "--missed" in arguments

    def missed(way: str, name: str, query: str) -> None:
        if told:
            print(f"{way}: {name} <- {query}", file=sys.stderr)

    report(figures(missed))


if __name__ == "__main__":
    main(sys.argv[1:])
