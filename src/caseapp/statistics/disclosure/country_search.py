"""Finds which numbers of the whole to show, with the reports of all shelters fixed.

First everything is to be shown. Then each small count, of a shelter or of the whole, is asked to be nobody and to be many at
the least cost of changed numbers; what has to change is hidden. What was hidden for nothing is shown again at the end.
Populations found on the way serve many counts at once: each is turned towards others that are still open. Most are found for one
block of questions by itself (`country_exchange.py`); what that cannot answer is asked of the country.
"""

from collections.abc import Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Blocks
from caseapp.statistics.disclosure.country_exchange import Exchanges
from caseapp.statistics.disclosure.country_populations import Populations
from caseapp.statistics.disclosure.country_programme import CountryProgramme, Wish
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
        self._watch = watch
        self._prices = np.array([costs[number] for number in self.candidates], dtype=float)
        self._blocks = _blocks_of(country)
        where = None if self._blocks is None else self._blocks.of_column
        self._programme = CountryProgramme(country, self.candidates, self._prices, where)
        self._wishes = Wishes(country, threshold)
        self._weaker: list[Wish] = []
        """What is left to promise of counts of which the published reports have told something."""
        self._found = Populations(country, self.candidates, self._wishes)
        self._because: dict[int, Wish] = {}
        """For which wish a candidate was hidden: what is asked first before it is shown again."""
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
                one
                for one in self.promised()
                if one not in settled and not self._found.meet(one, free=one in self.unbound)
            ]
            for people in list(self._exchanges.populations(wishes, self.unbound)):
                if self._found.agrees(people):
                    self._take(people)
            for wish in wishes:
                met = self._found.meet(wish, free=wish in self.unbound)
                if not met and not self._is_possible_in_country(wish):
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
        return tuple(wish for wish in self._every() if wish not in self.told)

    def by_itself(self) -> frozenset[Wish]:
        """What is proved for this quarter alone: what is unbound, and of a stock what is neither none nor just many."""
        return frozenset(self.unbound).union(one for one in self._weaker if one.number in self.country.stocks)

    def usual(self) -> tuple[Wish, ...]:
        """That every small count can be nobody and can be many, whatever the published reports say."""
        return tuple(self._wishes.usual())

    def _every(self) -> tuple[Wish, ...]:
        return *self._wishes.every(), *self._weaker

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
            changed = self._found.newest_changes() & self.shown
            self._because |= dict.fromkeys(np.flatnonzero(changed).tolist(), wish)
            self._show(self.shown & ~changed)
        elif reply.possible:
            self.unproved.add(wish)
        else:
            self._note_told(wish)

    def _note_told(self, wish: Wish) -> None:
        """The published reports alone rule a wish out: what is left of it is asked for instead."""
        self.told.add(wish)
        weaker = self._wishes.weaker(wish)
        if weaker is not None:
            self._weaker.append(weaker)
            self._fulfil(weaker)

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
        for turn, moved in enumerate(self._wishes.moves(wish) if wish not in self.unbound else ()):
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
        for moved in self._wishes.moves(wish):
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
        unmet, free = self._unmet(wish), wish in self.unbound
        if self._wishes.is_usual(wish):
            return self._exchanges.find(wish, unmet, free=free)
        people = self._exchanges.population(wish, unmet, free=free)
        if people is None or not self._found.agrees(people):
            return False
        self._take(people)
        return self._is_met(wish)

    # ------------------------------------------------------------ populations

    @property
    def populations(self) -> list[Numbers]:
        """All that were found."""
        return self._found.people

    @property
    def shown(self) -> Flags:
        """Which of the candidates may be shown."""
        return self._found.shown

    def _take(self, people: Numbers) -> None:
        """Keeps a population."""
        free = self._found.take(people)
        if self._exchanges is not None:
            self._exchanges.add(people, free=free)

    def _all_met(self) -> NDArray[np.bool_]:
        """What the populations found so far prove to be possible under what is shown."""
        met = self._found.met()
        return met if self._exchanges is None else met | self._exchanges.met[False]

    def _is_met(self, wish: Wish) -> bool:
        if self._exchanges is not None and self._wishes.is_usual(wish):
            place = int(wish.low > 0), wish.row, wish.number
            if self._exchanges.met[False][place] or (
                wish in self.unbound and self._exchanges.met[True][place]
            ):
                return True
        return self._found.meet(wish, free=wish in self.unbound)

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
        self._found.show(shown)
        self._programme.show(shown)
        if self._exchanges is not None:
            self._exchanges.show(self.chosen())

    def _all_fulfilled(self, first: Wish | None) -> bool:
        settled = self.told | self.unproved
        wishes = self._every()
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
