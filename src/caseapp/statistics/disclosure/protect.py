"""Protects the numbers of a release: hides cells until nobody can learn a small count.

The promise at threshold k, over all populations of whole persons that agree with everything published: every
count whose true value is 0 to k-1, in every cell, margin and group of every table, shown or not, can be 0 and
can be k+1 or more. None and few look alike; k+1, so that it also holds against somebody who knows one of the
persons counted.
"""

import hashlib
import hmac
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from caseapp.statistics.disclosure.beside import amounts_beside
from caseapp.statistics.disclosure.certificate import certify, certify_clients
from caseapp.statistics.disclosure.known_clients import KnownClients
from caseapp.statistics.disclosure.model import Count, Model, Place, model_of
from caseapp.statistics.disclosure.search import Search
from caseapp.statistics.disclosure.tie import UNBOUND, Bonds, Tie
from caseapp.statistics.disclosure.watch import OutOfTimeError, Progress, Watch
from caseapp.statistics.table import Cell, Client, Release, Table

_COST_OF_QUESTIONS = {0: 100.0, 1: 4.0}
"""What hiding a total or a one-way number costs; everything finer costs 1."""
_COST_OF_SIZE = 0.5
"""What the logarithm of a number adds to its price: little, so that many numbers stay rather than a few large ones."""
_COST_OF_GROUP = 4.0
"""How many times more a group costs than a single category when rolling up."""
_TIE_BREAK = 0.01
_TRIAL = 15
"""How many times as long as the search the trial of clients may take: a report that comes late, with progress and Stop, is worth
more than one that hides everything because the house is large or the computer slow."""
FEWEST = 10
"""Persons below whom nothing can be said that is worth the risk."""


@dataclass(frozen=True, slots=True)
class Protected:
    """Tables in which hidden cells carry None, and what was proved about them.

    `checked` counts of persons were each shown to be none in one population and many in another, also for whoever
    knows one of `clients` different persons; without `proved` nothing may be exported. `shown` and `hidden` are
    numbers of cells, `amounts` the ids of those amounts that tell nobody more who knows one of the persons.
    """

    tables: tuple[Table, ...]
    checked: int
    proved: bool
    shown: int
    hidden: int
    clients: int = 0
    amounts: frozenset[str] = frozenset()


def protect(
    release: Release,
    threshold: int = 5,
    *,
    tie_key: bytes,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    seconds: float = 60,
    sensitive: frozenset[str] = frozenset(),
    roll_up: bool = False,
    bonds: Bonds = UNBOUND,
    clients: Sequence[Client] = (),
) -> Protected:
    """Hides as little as it can of a release with true numbers, and proves the result.

    `tie_key` decides between equally good patterns, so that the same release gives the same cells each time.
    With fewer than FEWEST persons everything is hidden. `sensitive` questions never get an answer that
    follows from being in a group; `roll_up` prefers groups to single categories. `bonds` bind it to reports
    issued before; `clients` are the persons counted, each of whom somebody may know in full. The search ends after
    `seconds` with the best it has; the trial of clients after some times as many, and then everything is hidden. The
    measures of the release are the amounts that are to stand beside the tables.
    Raises ContradictionError for a release that contradicts itself or a tie, and StoppedError when `stop` says so.
    """
    model = model_of(release, sensitive, clients, bonds)
    costs = costs_of(model, release, tie_key, roll_up)
    search = Search(model, costs, threshold, Watch(progress, stop, seconds), tie_key)
    if _persons(release) < max(FEWEST, threshold + 2):
        search.hide_all()
    else:
        search.run()
    known = KnownClients(model, costs, threshold, Watch(progress, stop, _TRIAL * seconds))
    result = _settled(release, search, known)
    if not result.proved:
        search.hide_all()
        known = KnownClients(model, costs, threshold, Watch(progress, stop, _TRIAL * seconds))
        result = _settled(release, search, known)

    def holds(ties: tuple[Tie, ...]) -> bool:
        told = model_of(release, sensitive, clients, replace(bonds, ties=(*bonds.ties, *ties)))
        trial = KnownClients(told, costs, threshold, Watch(progress, stop, _TRIAL * seconds))
        return trial.holds(search.shown, known.told, known.chosen()) and certify_clients(
            told, result.tables, threshold, trial.chosen(), trial.told
        )

    return replace(result, amounts=amounts_beside(release.measures, result.tables, threshold, holds))


def _settled(release: Release, search: Search, known: KnownClients) -> Protected:
    """What the search found, less what somebody who knows a client could undo, with the proof."""
    search.witness_all()
    found = search.witnesses.agreeing(search.shown)
    with suppress(OutOfTimeError):
        known.run(search.shown, found)
        if bool((known.shown != search.shown).any()):
            search.settle(known.shown)
            search.witness_all()
    return _proved(release, known.model, search, known)


def _persons(release: Release) -> int:
    """The largest number of persons in the release: that of its widest population."""
    persons = {population.id for population in release.populations if population.unit == "person"}
    tables = [table for table in release.tables if table.population in persons]
    return max((cell.value or 0 for table in tables for cell in table.cells), default=0)


def costs_of(model: Model, release: Release, tie_key: bytes, roll_up: bool = False) -> list[float]:
    """How much is lost when each count of a model is hidden."""
    return [_cost(count, release, tie_key, roll_up) for count in model.counts]


def _cost(count: Count, release: Release, tie_key: bytes, roll_up: bool) -> float:
    """How much is lost when a count is hidden."""
    cost = _COST_OF_QUESTIONS.get(count.questions, 1.0) * (1 + _COST_OF_SIZE * math.log1p(count.value))
    if not count.questions:
        cost *= max(1, len(count.places))  # the total of many tables, such as new persons, before that of few
    if roll_up and any(
        label in release.variables[dim].groups for _, key in count.places for dim, label in key
    ):
        cost *= _COST_OF_GROUP
    digest = hmac.new(tie_key, count.name.encode(), hashlib.sha256).digest()
    return cost * (1 + _TIE_BREAK * int.from_bytes(digest[:6]) / 2**48)


def _proved(release: Release, model: Model, search: Search, known: KnownClients) -> Protected:
    """The tables as the search leaves them, with the proof; nothing that fails the proof is called proved."""
    places = {
        place for number, count in enumerate(model.counts) if search.shown[number] for place in count.places
    }
    tables = tuple(_published(table, places, model) for table in release.tables)
    certificate = certify(model, tables, search.needs, search.witnesses.agreeing(search.shown))
    proved = certificate.proved and certify_clients(
        model, tables, known.threshold, known.chosen(), known.told
    )
    return _counted(tables, certificate.checked, proved, len({one.form for one in model.clients} - {()}))


def _published(table: Table, shown: set[Place], model: Model) -> Table:
    return replace(table, cells=tuple(_cell(table.id, cell, shown, model) for cell in table.cells))


def _cell(table: str, cell: Cell, shown: set[Place], model: Model) -> Cell:
    if (table, cell.key) in model.impossible:
        return Cell(cell.key, 0, structural=True)
    return cell if (table, cell.key) in shown else Cell(cell.key, None)


def _counted(tables: Sequence[Table], checked: int, proved: bool, clients: int) -> Protected:
    cells = [cell for table in tables for cell in table.cells]
    hidden = sum(cell.value is None for cell in cells)
    return Protected(tuple(tables), checked, proved, len(cells) - hidden, hidden, clients)
