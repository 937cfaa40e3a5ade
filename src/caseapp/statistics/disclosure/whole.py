"""Protects the whole of several shelters: its numbers are exact, and no shelter's small count is given away.

Fixed are the reports of all shelters and the wholes over some of them that were issued before. The promise is that of
`protect.py`, over all populations of all shelters together: every count of 0 to k-1, of a shelter or of the whole, can be
nobody and can be k+1 or more, as far as what was published before leaves that open. It holds against somebody, too, who knows one
client in full: whoever could stand in the exact tables.
"""

import hashlib
import hmac
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from caseapp.statistics.catalogue import STOCK_LINKS
from caseapp.statistics.disclosure.country import Country, EarlierWhole, Part
from caseapp.statistics.disclosure.country_programme import Wish
from caseapp.statistics.disclosure.country_proof import proves
from caseapp.statistics.disclosure.country_search import CountrySearch
from caseapp.statistics.disclosure.known_in_country import KnownInCountry
from caseapp.statistics.disclosure.model import Place
from caseapp.statistics.disclosure.watch import OutOfTimeError, Progress, Watch
from caseapp.statistics.table import Cell, Table

STOCKS: tuple[Place, ...] = tuple(
    place for link in STOCK_LINKS for place in ((link.table, link.key), (link.next_table, link.next_key))
)
"""What a quarter shares with the one after it, and with the one before."""
_COST_OF_QUESTIONS = {0: 100.0, 1: 4.0}
_COST_OF_SIZE = 0.5
_TIE_BREAK = 0.01


@dataclass(frozen=True, slots=True)
class Whole:
    """Tables of the whole in which hidden cells carry None, and what was proved about them.

    `checked` small counts, of the shelters and of the whole, were each shown to be none in one country and many in another.
    `told` are those of which the published reports alone rule that out, whatever the whole says: these were shown to be as few and as
    many as the reports leave. `by_itself` are those for which more than one stock had to differ. `told_with_her` are the
    counts of which the reports alone rule it out to somebody who knows some client in full. `shown` and `hidden` are numbers of cells. Where it was not `in_time`, it says nothing but what is known anyway.
    """

    tables: tuple[Table, ...]
    proved: bool
    shown: int
    hidden: int
    checked: int
    told: int
    by_itself: int
    told_with_her: int = 0
    in_time: bool = True


def protect_whole(
    parts: Sequence[Part],
    earlier: Sequence[EarlierWhole] = (),
    threshold: int = 5,
    *,
    tie_key: bytes,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    seconds: float = math.inf,
) -> Whole:
    """Hides as little as it can of the whole, and proves the result; out of time it shows nothing.

    ContradictionError where the parts cannot stand side by side; StoppedError when `stop` says so.
    """
    country = Country(parts, earlier, STOCKS)
    costs, watch = costs_of_whole(country, tie_key), Watch(progress, stop, seconds)
    search = CountrySearch(country, costs, threshold, watch)
    prices = [costs[number] for number in search.candidates]
    known = KnownInCountry(country, parts[0].exact, search.candidates, prices, threshold, watch)
    shown: set[int] = set()
    proved = in_time = False
    with suppress(OutOfTimeError):
        search.run()
        search.end()
        wishes = _with_her(search.usual())
        known.run(search.shown, wishes, search.told)
        shown = set(known.chosen())
        held = proves(country, shown, search.promised(), search.unbound, search.populations)
        proved, in_time = held and not search.unproved and known.proves(wishes), True
    published = (shown if proved else set()) | country.known()
    tables = tuple(_table(table, country, published) for table in parts[0].exact.tables)
    cells = [cell for table in tables for cell in table.cells]
    hidden = sum(cell.value is None for cell in cells)
    checked = len({(wish.row, wish.number) for wish in search.promised()})
    told_with_her = len({(wish.row, wish.number) for wish, _ in known.told})
    return Whole(
        tables,
        proved,
        len(cells) - hidden,
        hidden,
        checked,
        len({(wish.row, wish.number) for wish in search.told}),
        len(search.by_itself()),
        told_with_her,
        in_time,
    )


def _with_her(wishes: Sequence[Wish]) -> list[Wish]:
    """What has to be possible beside whoever may be known: nobody but her, and many; many first, because that is found sooner."""
    found = [wish for wish in dict.fromkeys(wishes) if wish.high in (0, math.inf)]
    return sorted(found, key=lambda wish: not wish.low)


def costs_of_whole(country: Country, tie_key: bytes) -> list[float]:
    """How much is lost with each number of the whole that is hidden; the key decides between equals, the same way each time."""
    return [_cost(country, number, tie_key) for number in range(len(country.shape.counts))]


def _cost(country: Country, number: int, tie_key: bytes) -> float:
    """How much is lost when a number of the whole is hidden."""
    count = country.shape.counts[number]
    cost = _COST_OF_QUESTIONS.get(count.questions, 1.0) * max(1, len(count.places))
    cost *= 1 + _COST_OF_SIZE * math.log1p(int(country.whole[number]))
    digest = hmac.new(tie_key, count.name.encode(), hashlib.sha256).digest()
    return cost * (1 + _TIE_BREAK * int.from_bytes(digest[:6]) / 2**48)


def _table(table: Table, country: Country, published: set[int]) -> Table:
    return replace(table, cells=tuple(_cell(table.id, cell, country, published) for cell in table.cells))


def _cell(table: str, cell: Cell, country: Country, published: set[int]) -> Cell:
    if (table, cell.key) in country.shape.impossible:
        return Cell(cell.key, 0, structural=True)
    number = country.numbers[table, cell.key]
    return Cell(cell.key, int(country.whole[number]) if number in published else None)
