"""What a coordinating office sends back to one shelter about one quarter: the shelter's own figures beside the whole.

Like a `Summary` it holds published numbers and sums of them, and nothing that leads to a person. Which numbers of the whole may
stand in it is decided in `circle.py` (decision 0024). Names follow `docs/formats/feedback-1.md`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caseapp.statistics.catalogue import FULL, MEASURES
from caseapp.statistics.circle import Item, Whole, published_items
from caseapp.statistics.summary import Narrative, Summary, Target
from caseapp.statistics.table import Key

FORMAT, VERSION = "caseapp-feedback", 1


@dataclass(frozen=True, slots=True)
class Party:
    """Who sends or gets a sheet: the identifier of its vault, and the name that it gives itself."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class OwnReport:
    """The shelter's report on which a sheet rests, as its signed data name it."""

    sequence: int
    revision: int
    sha256: str
    issued_at: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """That the office doubts the report, and since when; days as ISO 8601. Why it does, its text says."""

    on: str
    settled_on: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the shelter beside that of the whole; None where it is not published, or not given.

    A count has a population, an amount (such as nights) has a unit instead and no key.
    """

    id: str
    """A table or a measure."""
    key: Key
    own: int | None
    whole: int | None
    population: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackSheet:
    """One sheet, ready to be signed and sealed."""

    practice: bool
    office: Party
    shelter: Party
    to: str
    """The age recipient for whom it was written."""
    quarter: str
    edition: int
    """Counts the sheets about one quarter for one shelter, from 1."""
    made_at: str
    """UTC, ISO 8601 with a trailing Z."""
    report: OwnReport
    due: str
    """The day by which the report was due, ISO 8601."""
    days_late: int
    disputes: tuple[Dispute, ...]
    reported: int
    """How many shelters had reported the quarter when its whole was fixed."""
    behind: int
    """How many shelters stand behind every number of the whole; 0 where there is none."""
    within: bool
    """Whether this shelter is one of them."""
    figures: tuple[Figure, ...]
    targets: tuple[Target, ...] = ()
    texts: tuple[Narrative, ...] = ()

    @property
    def others(self) -> int:
        """How many other shelters stand behind every number of the whole."""
        return self.behind - self.within


def figures_beside(summary: Summary, whole: Whole | None) -> tuple[Figure, ...]:
    """All published numbers of a shelter and all numbers of the whole, in the order of the catalogue."""
    own = published_items(summary)
    every = dict.fromkeys((*own, *(whole.numbers if whole else ())))
    populations = {table.id: table.population for table in summary.tables}
    if whole is not None:
        populations = dict(whole.populations) | populations
    units = {measure.id: measure.unit for measure in summary.measures} | {
        plan.id: plan.unit for plan in MEASURES
    }
    return tuple(
        Figure(
            name, key, own.get((name, key)), whole.numbers.get((name, key)) if whole else None,
            populations.get(name, ""), "" if name in populations else units.get(name, ""),
        )
        for name, key in in_order(every)
    )  # fmt: skip


def in_order(items: Iterable[Item]) -> Iterator[Item]:
    """Tables in the order of the catalogue, margins before what they add up, then measures; the unknown last."""
    names = [*(table.id for table in FULL.tables), *(measure.id for measure in MEASURES)]
    places = {name: place for place, name in enumerate(names)}
    answers = {
        (variable.id, answer): place
        for variable in FULL.variables.values()
        for place, answer in enumerate((*variable.groups, *variable.categories))
    }

    def place(item: Item) -> tuple[object, ...]:
        name, key = item
        return places.get(name, len(places)), name, [(answers.get(pair, len(answers)), pair) for pair in key]

    yield from sorted(items, key=place)
