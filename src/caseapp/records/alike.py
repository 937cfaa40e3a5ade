"""Whether somebody who is about to be written down is here already: by number, or by name and birth in any spelling.

A person comes back under another spelling, an old surname or a birth date with a slip in it. The rules look for the one
case in which two files would be kept of one person; they never join anything, they only ask.
"""

from collections.abc import Iterable
from datetime import date

from rapidfuzz import fuzz

from caseapp.base.dates import PartialDate
from caseapp.records.fields import NoAnswer
from caseapp.records.names import readings
from caseapp.records.person import Person
from caseapp.records.subject import Stored

_SAME = 85
"""From this likeness on (0 to 100) two folded words of five letters and more are taken for slips of one another."""

_LONG = 5
_MOST = 5


def alike(person: Person, others: Iterable[Stored[Person]]) -> tuple[Stored[Person], ...]:
    """Those of the others who may be the same person, the surest first, five at most.

    The same identity number is enough. Else a first name and a surname must agree, or one of the two and the very day
    of birth; and neither birth nor sex may speak against it.
    """
    scored = [(score, other) for other in others if (score := _likeness(person, other.record))]
    scored.sort(key=lambda one: (-one[0], one[1].id))
    return tuple(other for _score, other in scored[:_MOST])


def _likeness(one: Person, other: Person) -> int:
    """0 for somebody else, up to 3 for the same number."""
    number = _digits(one)
    if number and number == _digits(other):
        return 3
    if _differ(one.sex, other.sex) or _births_differ(one.birth, other.birth):
        return 0
    first = _agree(_first_names(one), _first_names(other))
    family = _agree(_family_names(one), _family_names(other))
    if (first or family) and _same_day(one.birth, other.birth):
        return 2
    return 1 if first and family else 0


def _digits(person: Person) -> str:
    number = person.identity_number
    return "".join(filter(str.isalnum, number)).upper() if isinstance(number, str) else ""


def _differ(one: object, other: object) -> bool:
    return not isinstance(one, NoAnswer) and not isinstance(other, NoAnswer) and one != other


def _births_differ(one: PartialDate | NoAnswer, other: PartialDate | NoAnswer) -> bool:
    """Two births that cannot be one, even with a single slip in the year, the month or the day, or those two swapped."""
    if isinstance(one, NoAnswer) or isinstance(other, NoAnswer):
        return False
    if one.about or other.about:
        return abs(one.year - other.year) > 5
    if one.earliest <= other.latest and other.earliest <= one.latest:
        return False
    if one.day is None or other.day is None:
        return True
    parts = zip((one.year, one.month, one.day), (other.year, other.month, other.day), strict=True)
    swapped = (one.year, one.month, one.day) == (other.year, other.day, other.month)
    return sum(mine != yours for mine, yours in parts) > 1 and not swapped


def _same_day(one: PartialDate | NoAnswer, other: PartialDate | NoAnswer) -> bool:
    days = [_day(birth) for birth in (one, other)]
    return days[0] is not None and days[0] == days[1]


def _day(birth: PartialDate | NoAnswer) -> date | None:
    if isinstance(birth, NoAnswer) or birth.about or birth.day is None:
        return None
    return birth.earliest


def _first_names(person: Person) -> frozenset[str]:
    return _folded(person.given_name, person.calling_name, person.latin_name, person.aliases)


def _family_names(person: Person) -> frozenset[str]:
    return _folded(person.surname, person.latin_name, person.aliases)


def _folded(*names: object) -> frozenset[str]:
    return frozenset(
        word for name in names if isinstance(name, str) for form in readings(name) for word in form.split()
    )


def _agree(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some & others) or any(_near(one, other) for one in some for other in others)


def _near(one: str, other: str) -> bool:
    """A slip of the hand, or the ending that makes Иванов of Иванова."""
    if min(len(one), len(other)) < _LONG:
        return False
    return fuzz.ratio(one, other) >= _SAME
