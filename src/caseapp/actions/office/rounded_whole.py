"""The whole for a named partner, rounded: made from numbers that may be shown already, of a quarter always in the same way.

Rounding protects nobody whose number was not protected before, so it is never applied to anything hidden (decision 0027). Of a
quarter there is one rounding: what the first partner was given stands in the ledger, and every other one is given the same.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.exact_whole import whole_of
from caseapp.actions.office.national import Audience, NationalView
from caseapp.actions.office.national_views import unnamed, view_for
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.db import releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.releases import IssuedRelease
from caseapp.db.rounded_wholes import RoundedWhole, basis_of, first_of_quarters, rounded_wholes
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.catalogue import STOCK_LINKS
from caseapp.statistics.public import FEWEST_SHELTERS
from caseapp.statistics.summary import BASES, Protection, Rounding, Summary, least_of
from caseapp.statistics.table import Key, Release, Table

if TYPE_CHECKING:
    from caseapp.statistics.rounding.lines import Node

__all__ = ["Rounding", "fixed_rounding", "issue_rounded", "partners", "rounded_view"]

PROMISE = "numbers that may be shown are rounded, once for all partners, and the tables add up"
MOST_NAME = 200
_AGAIN = words("Open the quarter again: what was handed out meanwhile stays as it is.")


def partners(desk: Desk) -> tuple[Rounding, ...]:
    """The partners who were given a rounded whole, each as it was last, the newest first."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        issued = rounded_wholes(reading.connection)
    newest = {one.rounding.recipient: one.rounding for one in issued}
    order = {one.rounding.recipient: place for place, one in enumerate(issued)}
    return tuple(sorted(newest.values(), key=lambda one: -order[one.recipient]))


def fixed_rounding(desk: Desk, quarter: Quarter) -> Rounding | None:
    """How a quarter was rounded for its first partner, or None where none was given it."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        first = first_of_quarters(rounded_wholes(reading.connection)).get(str(quarter))
    return None if first is None else first.rounding


def rounded_view(
    desk: Desk,
    quarter: Quarter,
    rounding: Rounding,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    *,
    exact: bool = False,
) -> NationalView:
    """The whole of a quarter for a partner, as it was handed out or as it would be today; `exact` as in `exact_whole`.

    KnownError where it rests on fewer than three shelters, where it was handed out with another base, where the partner or the
    base is none, or where no rounding is found in which everything adds up; StoppedError at Stop.
    """
    rounding = _checked(rounding)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        issued = rounded_wholes(reading.connection)
    first = first_of_quarters(issued)
    if str(quarter) in first:
        return _as_issued(first[str(quarter)], issued, rounding)
    view = _source(desk, quarter, progress, stop, exact=exact)
    if len(view.summary.shelters) < FEWEST_SHELTERS:
        raise KnownError(
            words("A rounded whole rests on at least three shelters."),
            words("Reports of this quarter that have come in: {n}.", n=len(view.summary.shelters)),
        )
    progress(0.9, words("Rounding so that the tables add up"))
    return _rounded(desk, view, rounding, _beside(quarter, view.summary, first, rounding.base), stop)


def _checked(rounding: Rounding) -> Rounding:
    name = " ".join(rounding.recipient.split())
    if not name or len(name) > MOST_NAME:
        raise KnownError(words("A rounded whole is made for one partner: write its name."))
    if rounding.base not in BASES:
        raise KnownError(words("Numbers are rounded to multiples of 3 or of 5."))
    return replace(rounding, recipient=name)


def _source(desk: Desk, quarter: Quarter, progress: Progress, stop: Stop, *, exact: bool) -> NationalView:
    if not exact:
        return view_for(desk, quarter, Audience.RESTRICTED, progress, stop)
    view = whole_of(desk, quarter, progress, stop)
    if view is None:
        raise KnownError(
            words("Too few shelters have handed over their exact tables of {quarter}.", quarter=quarter)
        )
    return unnamed(view)


def _as_issued(first: RoundedWhole, issued: Iterable[RoundedWhole], rounding: Rounding) -> NationalView:
    """The numbers that were handed out first; for a partner who has them already, the very file."""
    if first.rounding.base != rounding.base:
        raise KnownError(
            words("This quarter was handed out rounded to multiples of {base}.", base=first.rounding.base),
            words("Rounded once more in another way, its numbers would be known better than was meant. Choose the same base."),
        )  # fmt: skip
    same = [one for one in issued if one.quarter == first.quarter and one.rounding == rounding]
    if same:
        return _view(read_payload(same[0].payload), same[0].issued_at[:10])
    return _view(replace(read_payload(first.payload), rounding=rounding, checkpoint=""), "")


def _view(summary: Summary, issued_on: str, made_from: NationalView | None = None) -> NationalView:
    tables = {table.id for table in summary.tables}
    cells = {(one.of, one.key): one.number for one in summary.least if one.of in tables}
    amounts = {one.of: one.number for one in summary.least if one.of not in tables}
    return NationalView(
        summary, cells, amounts, {}, (),
        audience=Audience.RESTRICTED, issued_on=issued_on, made_from=made_from,
    )  # fmt: skip


def _beside(
    quarter: Quarter, summary: Summary, first: Mapping[str, RoundedWhole], base: int
) -> "dict[Node, int]":
    """Counts that this quarter shares with its neighbours, over the same shelters, as they were rounded there.

    KnownError where a neighbour over the same shelters was rounded to another base: the shared count would be rounded twice.
    """
    held: dict[Node, int] = {}
    sides = ((quarter.previous(), True), (quarter.next(), False))
    for other, is_before in sides:
        if str(other) not in first:
            continue
        told = read_payload(first[str(other)].payload)
        if told.shelters != summary.shelters:
            continue
        if first[str(other)].rounding.base != base:
            raise KnownError(
                words("The quarter beside it, {quarter}, was handed out rounded to multiples of {base}.",
                      quarter=other, base=first[str(other)].rounding.base),
                words("Who is open at the end of a quarter is carried into the next: that number would be rounded in two ways. Choose the same base."),
            )  # fmt: skip
        held |= _shared(told, summary, base, is_before=is_before)
    return held


def _shared(told: Summary, summary: Summary, base: int, *, is_before: bool) -> "dict[Node, int]":
    found: dict[Node, int] = {}
    for link in STOCK_LINKS:
        ends = ((link.table, link.key), (link.next_table, link.next_key))
        there, here = ends if is_before else (ends[1], ends[0])
        before, table = _number(told, *there), summary.table(here[0])
        now = _number(summary, *here)
        if table is not None and None not in {before, now} and abs((before or 0) - (now or 0)) < base:
            found[table.population, here[1]] = before or 0
    return found


def _number(summary: Summary, table: str, key: Key) -> int | None:
    found = summary.table(table)
    cell = None if found is None else found.by_key().get(key)
    return None if cell is None else cell.value


def _rounded(
    desk: Desk, view: NationalView, rounding: Rounding, beside: "Mapping[Node, int]", stop: Stop
) -> NationalView:
    from caseapp.statistics.rounding.amounts import rounded_down, rounded_measures

    summary, base = view.summary, rounding.base
    release = replace(summary.release(), measures=(), relations=())
    tables, checked = _proved(desk, release, summary.period.label, base, beside, stop)
    measures = rounded_measures(summary.measures, base)
    protection = Protection(
        summary.protection.threshold, PROMISE, audited=True, considered=summary.protection.considered,
        checked=checked,
    )  # fmt: skip
    least = least_of(
        tables, measures, rounded_down(view.lower_bounds, base), rounded_down(view.measure_bounds, base)
    )
    made = replace(
        summary, protection=protection, tables=tables, measures=measures, targets=(), least=least,
        audience=str(Audience.RESTRICTED), rounding=rounding,
    )  # fmt: skip
    return _view(made, "", view)


def _proved(
    desk: Desk, release: Release, label: str, base: int, beside: "Mapping[Node, int]", stop: Stop
) -> tuple[tuple[Table, ...], int]:
    """The rounded tables, and how many numbers the auditor found in order. KnownError where there are none, or he found anything."""
    from caseapp.statistics.rounding.audit import audit_rounding
    from caseapp.statistics.rounding.child import round_in_child

    found = round_in_child(
        release, base, tie_key=desk.keys.tie_key, label=label, fixed=beside, stop=stop
    ).tables  # fmt: skip
    if found is not None:
        verdict = audit_rounding(release.tables, found, release.variables, release.populations, base)
        if verdict.holds:
            return found, verdict.checked
    raise KnownError(
        words("No rounding was found in which all tables add up. Nothing was made."),
        words("The report for partners that is not rounded can be made as before."),
    )


def issue_rounded(desk: Desk, view: NationalView, source: str = "") -> NationalView:
    """Write a rounded whole into the ledger before it leaves, once for each partner; gives it as it stands there.

    `source` is the SHA-256 of the issued whole from exact tables that it was made from, where it was. KnownError where another
    rounding of the quarter, or of one beside it, was handed out since the view was made.
    """
    summary, rounding = view.summary, view.summary.rounding
    if view.issued_on or rounding is None:
        return view
    label = summary.period.label
    with desk.database.work(Intent.EXPORT_NATIONAL, "issue rounded whole", f"quarter:{label}") as work:
        issued = rounded_wholes(work.connection)
        same = [one for one in issued if one.quarter == label and one.rounding == rounding]
        if same:
            return _view(read_payload(same[0].payload), same[0].issued_at[:10])
        _require_the_same(view, rounding, first_of_quarters(issued))
        earlier = releases.releases(work.connection)
        known = {*summary.protection.considered, *([source] if source else [])}
        final = replace(
            summary, sequence=len(earlier) + 1, issued_at=work.now,
            revision=1 + sum(one.quarter == label for one in earlier),
            previous=earlier[-1].sha256 if earlier else None, checkpoint=checkpoint_now(work.connection),
            protection=replace(summary.protection, considered=tuple(sorted(known))),
        )  # fmt: skip
        payload = payload_bytes(final)
        digest = hashlib.sha256(payload).hexdigest()
        releases.add_release(
            work.connection,
            IssuedRelease(
                label, final.sequence, final.revision, digest, work.now, basis_of(rounding), payload
            ),
        )
    return replace(view, summary=final, issued_on=work.now[:10])


def _require_the_same(view: NationalView, rounding: Rounding, first: Mapping[str, RoundedWhole]) -> None:
    """KnownError where the ledger holds other numbers of the quarter, or of one beside it, than the view was made with."""
    summary = view.summary
    quarter = Quarter.parse(summary.period.label)
    there = first.get(str(quarter))
    if there is not None:
        told = read_payload(there.payload)
        if (told.tables, told.measures, told.least) != (summary.tables, summary.measures, summary.least):
            raise KnownError(
                words("A rounded whole of this quarter was handed out since this one was made."), _AGAIN
            )
        return
    true = summary if view.made_from is None else view.made_from.summary
    shared = _beside(quarter, true, first, rounding.base)
    if any(
        cell.value is not None and shared.get((table.population, cell.key), cell.value) != cell.value
        for table in summary.tables
        for cell in table.cells
    ):
        raise KnownError(
            words("A rounded whole of a quarter beside it was handed out since this one was made."), _AGAIN
        )
