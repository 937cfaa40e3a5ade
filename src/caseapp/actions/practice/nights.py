"""The nights of the practice house: counted every evening from its stays alone, with meals; kits; and a few incidents.

Nothing here draws for a person, so that who is invented does not change: kits follow from the stays, incidents have a stream of
their own.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry
from caseapp.actions.practice.stays import InventedStay
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.records.accommodation import is_present
from caseapp.records.fields import NoAnswer
from caseapp.records.incident import Incident
from caseapp.records.kit import Kit
from caseapp.records.night import Night

_DAY = timedelta(days=1)
_RENEWED = 30
"""Days after which a person gets a hygiene kit again."""
_WORKERS = ("Айгерім", "Динара", "Елена")

_TOLD: Mapping[str, tuple[str, tuple[str, ...], Words]] = {
    "conflict": ("none", ("talked", "manager"), words("Two residents quarrelled about the kitchen. Both calmed down when each had been listened to alone.")),
    "illness": ("treated", ("first_aid", "ambulance"), words("Somebody fainted in the corridor. The doctor found low blood pressure; rest and water helped.")),
    "property": ("none", ("repaired", "manager"), words("The lock of a locker was broken. Nothing was missing; the lock was replaced.")),
    "intruder": ("none", ("police", "manager"), words("A stranger rang at night and asked for a resident. He was not let in, and nothing was said about anybody.")),
    "missing": ("none", ("manager",), words("Somebody came back hours after the agreed time, after a missed bus. The way back was planned anew.")),
}  # fmt: skip
"""What happened: who was hurt, what was done, and the account."""


def invent_kits(stays: Iterable[InventedStay], end: date) -> Iterator[Kit]:
    """The kits of a case: what the stay says on arrival, and a hygiene kit again every month."""
    for told in stays:
        stay = told.stay
        if not isinstance(stay.kits, tuple) or stay.reason_left == "other_bed":
            continue
        worker = stay.worker if isinstance(stay.worker, str) else _WORKERS[0]
        children = stay.children if isinstance(stay.children, int) else 0
        last = stay.left if isinstance(stay.left, date) else end
        yield Kit(
            day=stay.arrived, kinds=stay.kits, pieces=len(stay.kits) * (1 + children),
            children=len(stay.kits) * children, payer=stay.payer, worker=worker,
        )  # fmt: skip
        day = stay.arrived + _RENEWED * _DAY
        while day < last:
            yield Kit(
                day=day,
                kinds=("hygiene",),
                pieces=1 + children,
                children=children,
                payer=stay.payer,
                worker=worker,
            )
            day += _RENEWED * _DAY


class NightsTold:
    """Adds up, stay by stay, who slept in the house; gives the count of every night at the end."""

    def __init__(self, first: date, until: date) -> None:
        """Nights from `first` up to, not including, `until`."""
        self.first, self.until = first, until
        self._present: Counter[date] = Counter()
        self._away: Counter[date] = Counter()
        self._children: Counter[date] = Counter()
        self._meals: Counter[date] = Counter()

    def take(self, told: InventedStay) -> None:
        """One more stay."""
        stay = told.stay
        last = stay.left if isinstance(stay.left, date) else self.until
        children = stay.children if isinstance(stay.children, int) else 0
        night = max(self.first, stay.arrived)
        while night < min(last, self.until):
            if is_present(stay, told.absences, night):
                self._present[night] += 1
                self._children[night] += children
                self._meals[night] += (stay.meals if isinstance(stay.meals, int) else 3) * (1 + children)
            else:
                self._away[night] += 1
            night += _DAY

    def nights(self) -> Iterator[Night]:
        """Every night, the first one first."""
        for number in range((self.until - self.first).days):
            day = self.first + number * _DAY
            yield Night(
                day=day, present=self._present[day], away=self._away[day], children=self._children[day],
                meals=self._meals[day], worker=_WORKERS[number % len(_WORKERS)],
            )  # fmt: skip


def invent_incidents(seed: int, first: Quarter, last: Quarter, say: Speaks) -> Iterator[Entry]:
    """One to three incidents a quarter, each settled some days later; the newest one is still open."""
    found = [one for quarter in first.until(last) for one in _incidents(seed, quarter, last.end, say)]
    found.sort(key=lambda one: one.day)
    for place, one in enumerate(found):
        yield "incident", _still_open(one) if place == len(found) - 1 else one


def _incidents(seed: int, quarter: Quarter, end: date, say: Speaks) -> Iterator[Incident]:
    chance = Chance(f"{seed}:incidents:{quarter}")
    for _ in range(chance.number(1, 3)):
        kind = chance.one(tuple(_TOLD))
        harm, steps, account = _TOLD[kind]
        day = chance.day(quarter.start, quarter.end)
        yield Incident(
            day=day, kind=kind, at_night=kind in ("intruder", "missing"), residents=chance.number(1, 2),
            children=0, harm=harm, steps=steps, worker=chance.one(_WORKERS), state="settled",
            settled_on=min(day + chance.number(0, 6) * _DAY, end), account=say(account),
        )  # fmt: skip


def _still_open(one: Incident) -> Incident:
    return Incident(
        day=one.day, kind=one.kind, at_night=one.at_night, residents=one.residents, children=one.children,
        harm=one.harm, steps=one.steps, worker=one.worker, state="watched", follow_up_on=one.day + 14 * _DAY,
        settled_on=NoAnswer.NOT_ASKED, account=one.account,
    )  # fmt: skip
