"""Finds which numbers of the whole to show, with the reports of all shelters fixed.

First everything is to be shown. Then each small count, of a shelter or of the whole, is asked to be nobody and to be many at
the least cost of changed numbers; what has to change is hidden. What was hidden for nothing is shown again at the end.
Populations found on the way serve many counts at once: each is turned towards others that are still open. Most are found for one
block of questions by itself (`country_exchange.py`); what that cannot answer is asked of the country.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Blocks
from caseapp.statistics.disclosure.country_exchange import Exchanges
from caseapp.statistics.disclosure.country_programme import WHOLE, CountryProgramme, Stock, Wish
from caseapp.statistics.disclosure.country_proof import stocks_moved
from caseapp.statistics.disclosure.country_wishes import Wishes
from caseapp.statistics.disclosure.exchange_programme import true_people
from caseapp.statistics.disclosure.solver import Flags, Numbers, Reply
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch

_ALONG = 1e-3
"""How much a question is turned towards other counts that are still open."""


class CountrySearch:
    """One search; `shown` says of each candidate whether it may be shown, `told` what no hiding can keep open."""

    def __init__(self, country: Country, costs: Sequence[float], threshold: int, watch: Watch) -> None:
        self.country = country
        self.candidates = country.candidates(threshold)
        self.threshold = threshold
        self.told: set[Wish] = set()
        self.unproved: set[Wish] = set()
        """What is possible for parts of persons, while no population of whole ones was found."""
        self.unbound: set[Wish] = set()
        """What took other stocks in several shelters, so that it is proved for this quarter by itself."""
        self.populations: list[Numbers] = []
        self._free: list[bool] = []
        """Whether a population has other stocks in several shelters: then it is good for the unbound wishes alone."""
        self._watch = watch
        self._prices = np.array([costs[number] for number in self.candidates], dtype=float)
        self._blocks = _blocks_of(country)
        where = None if self._blocks is None else self._blocks.of_column
        self._programme = CountryProgramme(country, self.candidates, self._prices, where)
        self.shown: Flags = np.ones(len(self.candidates), dtype=bool)
        self._columns = np.array(self.candidates, dtype=np.int64)
        self._true = country.whole[self._columns]
        self._wishes = Wishes(country, threshold)
        self._met = np.zeros((64, 2, *self._wishes.small.shape), dtype=bool)
        self._changed = np.zeros((64, len(self.candidates)), dtype=bool)
        self._because: dict[int, Wish] = {}
        """For which wish a candidate was hidden: what is asked first before it is shown again."""
        self._agree: NDArray[np.int64] | None = None
        self._exchanges: Exchanges | None = None
        """None where the questions of the catalogue hang together in too many ways, or no true population was found."""
        self._begin()

    def _begin(self) -> None:
        base = None if self._blocks is None else true_people(self.country)
        if base is not None and self._blocks is not None:
            self._exchanges = Exchanges(self.country, self._blocks, self.threshold)
            self._take(base)
        self._show(self.shown)

    # ------------------------------------------------------------ the search

    def run(self, first: Flags | None = None) -> None:
        """Hides what has to be hidden, and shows again what may be shown; begins with the `first` pattern, or with everything shown."""
        if first is not None:
            self._show(first)
        self._meet(self._wishes.every())
        self._show_again()
        self._put_together()

    def _put_together(self) -> None:
        """Makes whole populations of what was found block by block, and asks the country where that does not work out."""
        if self._exchanges is None:
            return
        for _ in range(2):
            settled = self.unproved
            wishes = [
                one for one in self.promised() if one not in settled and not self._met_by_population(one)
            ]
            for people in list(self._exchanges.populations(wishes, self.unbound)):
                shown = self.country.sums.of(people).sum(axis=0)[self._columns] == self._true
                if shown[self.shown].all() and self.country.is_population(people):
                    self._take(people)
            for wish in wishes:
                if not self._met_by_population(wish) and not self._is_possible_in_country(wish):
                    self.unproved.add(wish)

    def end(self) -> None:
        """Ask no more: lets go of the programmes, whose memory is needed for what comes next."""
        del self._programme
        self._exchanges = None

    def chosen(self) -> tuple[int, ...]:
        """The counts of the whole that may be shown."""
        return tuple(number for number, shown in zip(self.candidates, self.shown, strict=True) if shown)

    def promised(self) -> tuple[Wish, ...]:
        """All that has to stay possible, but for what the published reports alone rule out."""
        return tuple(wish for wish in self._wishes.every() if wish not in self.told)

    def _meet(self, wishes: Sequence[Wish]) -> None:
        for place, wish in enumerate(wishes):
            self._watch.report(place / len(wishes), "hide")
            if wish not in self.told and not self._is_met(wish):
                self._fulfil(wish)

    def _fulfil(self, wish: Wish) -> None:
        """Finds a population for a wish, and hides what that takes; what is possible in parts of persons only is unproved."""
        if self._is_possible(wish):
            return
        reply = self._nearest(wish)
        if reply.population is not None:
            self._take(reply.population)
            changed = self._changed[len(self.populations) - 1] & self.shown
            self._because |= dict.fromkeys(np.flatnonzero(changed).tolist(), wish)
            self._show(self.shown & ~changed)
        else:
            (self.unproved if reply.possible else self.told).add(wish)

    def _is_possible(self, wish: Wish) -> bool:
        """Whether a wish can be fulfilled under what is shown; keeps what shows it. Other stocks in several shelters are the last way."""
        return self._is_met(wish) or self._exchanged(wish) or self._is_possible_in_country(wish)

    def _is_possible_in_country(self, wish: Wish) -> bool:
        reply = self._as_shown(wish)
        if reply.population is None and not reply.possible and wish.number not in self.country.stocks:
            self.unbound.add(wish)
            if self._is_met(wish) or self._exchanged(wish):
                return True
            self._programme.free_stocks()
            reply = self._programme.ask(wish, self._along(wish), strict=True)
            if reply.population is None:
                self.unbound.remove(wish)
        if reply.population is not None:
            self._take(reply.population)
        return reply.population is not None

    def _as_shown(self, wish: Wish) -> Reply:
        """A population with all stocks as they are; else with one of the same shelter at none or many."""
        costs, possible = self._along(wish), False
        for turn, moved in enumerate(self._moves(wish) if wish not in self.unbound else ()):
            self._watch.obey()
            if turn == 1 and not possible:
                self._programme.free_stocks(wish.row)
                if not self._programme.ask(wish, costs, strict=True).possible:
                    break
            self._programme.hold_stocks(moved)
            reply = self._programme.ask(wish, costs, strict=True)
            if reply.population is not None:
                return reply
            possible = possible or reply.possible
        return Reply(possible=possible)

    def _nearest(self, wish: Wish) -> Reply:
        """With as few shown numbers changed as may be: with the same stocks, or else whatever they are."""
        self._watch.obey()
        costs, possible = self._along(wish), False
        for moved in self._moves(wish):
            self._programme.hold_stocks(moved)
            reply = self._programme.ask(wish, costs, strict=False)
            if reply.population is not None:
                return reply
            possible = possible or reply.possible
        if possible or wish.number in self.country.stocks:
            return Reply(possible=possible)
        self._programme.free_stocks()
        reply = self._programme.ask(wish, costs, strict=False)
        if reply.population is not None:
            self.unbound.add(wish)
        return reply

    def _moves(self, wish: Wish) -> Iterator[Mapping[Stock, int]]:
        if wish.row == WHOLE or wish.number not in self.country.stocks:
            yield {}
        for number in self.country.stocks if wish.row != WHOLE else ():
            if (wish.row, number) in self._wishes.hidden_stocks:
                for value in (0, self.threshold + 1):
                    if number != wish.number or wish.low <= value <= wish.high:
                        yield {(wish.row, number): value}

    # ------------------------------------------------------------ wishes

    def _along(self, wish: Wish) -> NDArray[np.float64]:
        """Costs of the unknowns: a little for or against every count that is still to be met the same way."""
        many, unmet = wish.low > 0, self._unmet(wish)
        weights = unmet[:-1].astype(float) + unmet[-1]
        return self.country.sums.back(weights).ravel() * (-_ALONG if many else _ALONG)

    def _unmet(self, wish: Wish) -> Flags:
        """The counts that are still to be met the same way."""
        many = wish.low > 0
        unmet = self._wishes.small & ~self._all_met()[1 if many else 0]
        left: Flags = unmet if many else unmet & self._wishes.low
        return left

    def _exchanged(self, wish: Wish) -> bool:
        """Whether answers to one block alone fulfil a wish."""
        if self._exchanges is None or wish.low == wish.high > 0:
            return False
        self._watch.obey()
        return self._exchanges.find(wish, self._unmet(wish), free=wish in self.unbound)

    # ------------------------------------------------------------ populations

    def _take(self, people: Numbers) -> None:
        """Keeps a population."""
        values = self.country.sums.of(people)
        every = np.vstack([values, values.sum(axis=0)])
        row = len(self.populations)
        if row == len(self._changed):
            self._met = np.concatenate([self._met, np.zeros_like(self._met)])
            self._changed = np.concatenate([self._changed, np.zeros_like(self._changed)])
        self._met[row] = np.stack([every == 0, every > self.threshold])
        self._free.append(stocks_moved(self.country, values) > 1)
        self._changed[row] = every[-1][self._columns] != self._true
        self._agree = None
        self.populations.append(people)
        if self._exchanges is not None:
            self._exchanges.add(people, free=self._free[row])

    def _agreeing(self) -> NDArray[np.int64]:
        """The rows of the populations that leave every shown number as it is."""
        if self._agree is None:
            changed = self._changed[: len(self._free)]
            self._agree = np.flatnonzero(~changed[:, self.shown].any(axis=1))
        return self._agree

    def _all_met(self) -> NDArray[np.bool_]:
        """What the populations found so far prove to be possible under what is shown."""
        bound = [row for row in self._agreeing().tolist() if not self._free[row]]
        met: NDArray[np.bool_] = np.any(self._met[bound], axis=0)
        return met if self._exchanges is None else met | self._exchanges.met[False]

    def _is_met(self, wish: Wish) -> bool:
        exactly = wish.low == wish.high > 0
        if self._exchanges is not None and not exactly:
            place = int(wish.low > 0), wish.row, wish.number
            if self._exchanges.met[False][place] or (
                wish in self.unbound and self._exchanges.met[True][place]
            ):
                return True
        return self._met_by_population(wish)

    def _met_by_population(self, wish: Wish) -> bool:
        free = wish in self.unbound
        rows = [row for row in self._agreeing().tolist() if free or not self._free[row]]
        if wish.low == wish.high and wish.low > 0:
            form = self.country.forms[wish.number]
            return any(int(self.populations[row][wish.row] @ form) == wish.low for row in rows)
        return bool(self._met[rows, 1 if wish.low > 0 else 0, wish.row, wish.number].any())

    # ------------------------------------------------------------ showing again

    def _show_again(self) -> None:
        """Tries every hidden number, the dearest first."""
        hidden = np.flatnonzero(~self.shown).tolist()
        for done, place in enumerate(sorted(hidden, key=lambda one: -self._prices[one])):
            before, unbound = self.shown, set(self.unbound)
            more = before.copy()
            more[place] = True
            self._show(more)
            with suppress(OutOfTimeError):
                self._watch.report(done / len(hidden), "show")
                if self._all_fulfilled(self._because.get(place)):
                    continue
            self.unbound = unbound
            self._show(before)

    def _show(self, shown: Flags) -> None:
        self.shown, self._agree = shown, None
        self._programme.show(shown)
        if self._exchanges is not None:
            self._exchanges.show(self.chosen())

    def _all_fulfilled(self, first: Wish | None) -> bool:
        settled = self.told | self.unproved
        wishes = self._wishes.every()
        for wish in wishes if first is None else (first, *wishes):
            if wish not in settled and not self._is_met(wish):
                self._watch.pause()
                if not self._is_possible(wish):
                    return False
        return True


def _blocks_of(country: Country) -> Blocks | None:
    with suppress(ContradictionError):
        return Blocks(country, country.release)
    return None
