"""What an erased person still adds to the counts: reduced to what reports need, and proved to leave them as they were.

Exact days stay only as long as a quarter that they touch is not issued. An issued quarter is drawn from the ledger and
never counted again, so its days become the first day of the quarter, and its stays go.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.steps import Step, no_step
from caseapp.base.words import words
from caseapp.db import erasures
from caseapp.db.releases import first_issue_of_quarters
from caseapp.db.work import Reading, Work
from caseapp.records.fields import Codes
from caseapp.records.person import Person
from caseapp.records.retention import counted_days
from caseapp.records.subject import Stored
from caseapp.records.trafficking import Trafficking, border
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.facts import CaseFact, Caseload
from caseapp.statistics.indicators import count
from caseapp.statistics.table import Release

ELSEWHERE = "other"
"""What a country becomes that no table names; rare ones tell most about whom."""

_COUNTRIES = frozenset({"KZ", "RU", "UZ", "KG", "TJ", "TM"})
Counts = Mapping[Quarter, Release]


def counts_of(load: Caseload, quarters: Sequence[Quarter], step: Step = no_step) -> Counts:
    """Every number of these quarters to which these cases add."""
    found: dict[Quarter, Release] = {}
    for place, quarter in enumerate(quarters):
        step(place / len(quarters))
        found[quarter] = count(load, quarter, FULL)
    return found


def quarters_not_issued(reading: Reading, load: Caseload, today: date) -> tuple[Quarter, ...]:
    """The periods that these cases may still change: from the first opening to the next quarter, unless issued."""
    if not load.cases:
        return ()
    issued = issued_quarters(reading)
    first = Quarter.of(min(case.opened for case in load.cases))
    found = tuple(one for one in first.until(Quarter.of(today).next()) if one not in issued)
    halves = dict.fromkeys(map(HalfYear.around, found))
    return found + tuple(half for half in halves if issued.isdisjoint(half.quarters()))


def require_equal(before: Counts, after: Counts) -> None:
    """KnownError where a count would change, with the first quarter in which it would."""
    for quarter, release in before.items():
        if after[quarter] != release:
            raise KnownError(
                words("The counts of {quarter} would change, so nothing was erased.", quarter=quarter),
                words("Issue the report of this quarter first, or erase the coded facts as well."),
            )


def issued_quarters(reading: Reading) -> frozenset[Quarter]:
    """The quarters that were issued."""
    return frozenset(Quarter.parse(label) for label in first_issue_of_quarters(reading.connection))


# ------------------------------------------------------------------ days


def settled(fact: CaseFact, issued: Collection[Quarter], written: Collection[date] = ()) -> bool:
    """Whether every quarter that a closed case can touch is issued. `written` are the days that its entries name."""
    if fact.leaves is None:
        return False
    days = [fact.opened, fact.counted_from, fact.leaves, *written]
    days += [service.day for service in fact.services]
    for stay in fact.stays:
        days += [stay.arrived, stay.counted_from or stay.arrived, stay.left or stay.arrived]
    first, last = Quarter.of(min(days)), Quarter.of(max(days))
    return all(quarter in issued for quarter in first.until(last))


def ready_cases(reading: Reading, load: Caseload) -> list[int]:
    """The erased cases with exact days whose quarters are all issued; `load` holds the facts of all such cases."""
    issued, facts = issued_quarters(reading), {fact.case: fact for fact in load.cases}
    return [
        case_id
        for case_id in erasures.exact_cases(reading.connection)
        if case_id not in facts or settled(facts[case_id], issued, _written(reading, case_id))
    ]


def _written(reading: Reading, case_id: int) -> set[date]:
    rows = erasures.rows_of_case(reading.connection, case_id)
    found = (
        erasures.days_in(reading.connection, name, rows[name], days) for name, days in counted_days().items()
    )
    return set().union(*found)


def settle_days(work: Work, load: Caseload) -> int:
    """Reduce the days of erased cases whose quarters are all issued. Gives how many cases that were."""
    ready = ready_cases(work, load)
    for case_id in ready:
        _to_quarters(work, case_id)
    return len(ready)


def _to_quarters(work: Work, case_id: int) -> None:
    """A case that is not in the caseload has no day that is known, and is reduced like the others."""
    whole = erasures.rows_of_case(work.connection, case_id)
    erasures.remove_rows(work.connection, {name: whole[name] for name in ("stay", "absence")})
    erasures.days_to_quarters(work.connection, "case", [case_id], ("opened", "closed"))
    system = {
        "code": erasures.erased_code(case_id, exact=False),
        "referred_on": None,
        "closing_typed": None,
    }
    erasures.write_cells(work.connection, "case", case_id, system)
    for name, days in counted_days().items():
        erasures.days_to_quarters(work.connection, name, whole[name], days)


# ------------------------------------------------------------------ countries


def places_reduced(
    person: Person, histories: Sequence[Stored[Trafficking]]
) -> tuple[dict[str, Any], dict[int, dict[str, Any]]]:
    """Cells of the person and of her histories in which countries that no table names have become one.

    Nothing is reduced where internal and cross-border exploitation could not be told apart any more.
    """
    citizenships = _reduced(person.citizenships, frozenset(FULL.variables["citizenship"].categories))
    countries = {one.id: _reduced(one.record.countries_of_exploitation, _COUNTRIES) for one in histories}
    same = all(
        border(person.citizenships, one.record.countries_of_exploitation)
        == border(citizenships, countries[one.id])
        for one in histories
    )
    if not same:
        return {}, {}
    return (
        _cell("citizenships", citizenships),
        {number: _cell("countries_of_exploitation", codes) for number, codes in countries.items()},
    )


def _reduced(codes: Codes, known: frozenset[str]) -> Codes:
    if not isinstance(codes, tuple):
        return codes
    return tuple(code if code in known or code == "undetermined" else ELSEWHERE for code in codes)


def _cell(name: str, codes: Codes) -> dict[str, Any]:
    return {name: ";".join(codes)} if isinstance(codes, tuple) else {}
