"""The whole with the exact tables of those shelters that hand them over: more of it can be said than published numbers add up to.

The exact tables stay where they are: what leaves are sums, protected with the reports of all shelters and every earlier whole
of this kind fixed, proved, and read back by an auditor of its own (decision 0026). What was issued once is not made again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.exact_held import exact_tables_of
from caseapp.actions.office.national import NationalView, national
from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.db import exact, received, releases
from caseapp.exchange.summary.held import read_held
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.exact import PROMISE, PROMISES, rolled_up
from caseapp.statistics.national import National, add_up
from caseapp.statistics.summary import Issuer, Protection, Summary
from caseapp.statistics.table import Key, Release

__all__ = ["PROMISE", "PROMISES", "shelters_with_exact", "whole_of"]

if TYPE_CHECKING:
    from caseapp.statistics.disclosure.country import EarlierWhole, Part
    from caseapp.statistics.disclosure.whole import Whole

SECONDS = 4 * 3600.0
"""After so long the work gives up; ten shelters take a minute."""
FEWEST = 2
"""Shelters with exact tables below which there is nothing to gain: the sum of one is that one."""
_TOGETHER = Issuer("~exact", "", "")
"""In whose name the protected sums of those shelters stand beside the reports of the others."""

_PROTECTING = words("Protecting small numbers")
_STEPS = {
    "hide": (0.05, 0.15, _PROTECTING),
    "show": (0.15, 0.3, _PROTECTING),
    "clients": (0.3, 0.8, _PROTECTING),
    "audit": (0.8, 0.97, words("Proving that nothing can be undone")),
}
"""Where each step of the work begins and ends, of the time that ten shelters take."""

_Place = tuple[str, Key]
_CHANGED = words(
    "The exact tables were corrected since a whole was issued with them. A second whole would tell what was corrected."
)
_TOO_LONG = words("The whole of so many shelters could not be worked out in four hours. Nothing was made.")
_AS_BEFORE = words("The whole from published numbers can be made as before.")


@dataclass(frozen=True, slots=True)
class _Sources:
    """All that a whole rests on: reports and exact tables under their shelters, wholes of this kind issued before."""

    summaries: Mapping[str, Summary]
    exact: Mapping[str, Release]
    digests: frozenset[str]
    """SHA-256 of the reports and of the exact tables."""
    issued: tuple[tuple[str, Summary], ...]
    """Each with the SHA-256 of its payload, oldest first."""


def shelters_with_exact(desk: Desk, quarter: Quarter) -> int:
    """How many shelters handed over their exact tables of a quarter; with fewer than FEWEST nothing can be worked out."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return len(exact_tables_of(reading.connection, str(quarter)))


def whole_of(
    desk: Desk, quarter: Quarter, progress: Progress = no_progress, stop: Stop = never_stop
) -> NationalView | None:
    """The whole worked out from exact tables, as it was issued or as it would be issued today; takes minutes.

    None where fewer than FEWEST shelters handed theirs over. KnownError where it could not be proved; StoppedError at Stop.
    """
    view = national(desk, quarter)
    sources = _sources(desk, quarter)
    if len(sources.exact) < FEWEST:
        return None
    for _digest, summary in reversed(sources.issued):
        if sources.digests <= {*summary.protection.considered}:
            return _as_issued(view, summary)
    parts = [_part(name, sources) for name in sorted(sources.exact)]
    earlier = [_earlier(summary, sources) for _, summary in sources.issued]
    protected = _protected(parts, earlier, _threshold(sources), desk.keys.tie_key, progress, stop)
    added = _added(protected, sources)
    protection = Protection(
        _threshold(sources), PROMISE, audited=True,
        considered=tuple(sorted({*sources.digests, *(digest for digest, _ in sources.issued)})),
        checked=protected.checked,
    )  # fmt: skip
    summary = replace(
        view.summary, protection=protection, variables=added.variables, populations=added.populations,
        tables=added.tables,
    )  # fmt: skip
    return _view(view, summary, added)


def _sources(desk: Desk, quarter: Quarter) -> _Sources:
    label = str(quarter)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        payloads = received.payloads_of(reading.connection, label)
        tables = exact_tables_of(reading.connection, label)
        held = [one for one in exact.held_exact(reading.connection) if one.quarter == label]
        issued = releases.releases(reading.connection)
    summaries = {one.shelter.id: one for one in map(read_held, payloads.values())}
    digests = {*payloads, *(one.sha256 for one in held if one.shelter in tables)}
    wholes = ((one.sha256, read_payload(one.payload)) for one in issued if one.quarter == label)
    return _Sources(
        summaries,
        {name: tables[name] for name in tables if name in summaries},
        frozenset(digests),
        tuple((digest, one) for digest, one in wholes if one.protection.promise in PROMISES),
    )


def _threshold(sources: _Sources) -> int:
    return max(summary.protection.threshold for summary in sources.summaries.values())


def _published(summary: Summary) -> dict[_Place, int]:
    return {
        (table.id, cell.key): cell.value
        for table in summary.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def _part(shelter: str, sources: _Sources) -> "Part":
    from caseapp.statistics.disclosure.country import Part

    summary = sources.summaries[shelter]
    return Part(shelter, sources.exact[shelter], _published(summary), rolled_up(summary.release()))


def _earlier(whole: Summary, sources: _Sources) -> "EarlierWhole":
    """What an issued whole says about the shelters whose exact tables are here.

    KnownError where it rests on a shelter of which they are not here any more: what it said about the others is not known then.
    """
    from caseapp.statistics.disclosure.country import EarlierWhole

    inside = frozenset(whole.shelters) & sources.exact.keys()
    others = [sources.summaries.get(name) for name in whole.shelters if name not in inside]
    published = [_published(one) for one in others if one is not None]
    found: dict[_Place, int] = {}
    for place, value in _published(whole).items():
        if len(published) < len(others) or any(place not in one for one in published):
            raise KnownError(
                words(
                    "A whole was issued with exact tables that are not here any more. A new one could give them away."
                ),
                words("The whole from published numbers can be made as before."),
            )
        found[place] = value - sum(one[place] for one in published)
    return EarlierWhole(inside, found)


def _protected(
    parts: Sequence["Part"],
    earlier: Sequence["EarlierWhole"],
    threshold: int,
    tie_key: bytes,
    progress: Progress,
    stop: Stop,
) -> "Whole":
    from caseapp.statistics.disclosure.child import audit_whole_in_child, protect_whole_in_child
    from caseapp.statistics.disclosure.unknowns import ContradictionError
    from caseapp.statistics.disclosure.whole_audit import Told

    def told(done: float, step: str) -> None:
        begin, end, sentence = _STEPS[step]
        progress(begin + (end - begin) * done, sentence)

    try:
        found = protect_whole_in_child(
            parts, earlier, threshold, tie_key=tie_key, progress=told, stop=stop, seconds=SECONDS
        )  # fmt: skip
    except ContradictionError:
        raise KnownError(_CHANGED, _AS_BEFORE) from None
    if not found.in_time:
        raise KnownError(_TOO_LONG, _AS_BEFORE)
    if not found.proved:
        raise UnprovedError([])
    shelters = [Told(part.shelter, part.exact, part.published, part.rolled) for part in parts]
    before = [(one.shelters, one.published) for one in earlier]
    verdict = audit_whole_in_child(
        shelters, found.tables, before, threshold, progress=told, stop=stop
    )  # fmt: skip
    if not verdict.safe:
        raise UnprovedError([(table, key) for table, key, _low, _high in verdict.problems])
    return found


def _added(protected: "Whole", sources: _Sources) -> National:
    """The protected sums of those who handed exact tables over, with the published numbers of the others.

    Where a number stays hidden, what all of them published says how many there are at least.
    """
    some = next(iter(sources.exact))
    release = sources.exact[some]
    together = replace(
        sources.summaries[some], shelter=_TOGETHER, variables=tuple(release.variables.values()),
        populations=release.populations, tables=protected.tables, measures=(), targets=(), narrative=(),
    )  # fmt: skip
    others = [one for name, one in sources.summaries.items() if name not in sources.exact]
    added = add_up([together, *others])
    least = add_up(list(sources.summaries.values())).lower_bounds
    bounds = {place: max(bound, least.get(place, 0)) for place, bound in added.lower_bounds.items()}
    return replace(added, lower_bounds=bounds)


def _view(view: NationalView, summary: Summary, added: National) -> NationalView:
    return replace(view, summary=summary, lower_bounds=added.lower_bounds)


def _as_issued(view: NationalView, summary: Summary) -> NationalView:
    """A whole that was issued: its numbers as they stand there, with what is certain of the others."""
    shown = _published(summary)
    bounds = dict(view.lower_bounds) | shown
    for table in summary.tables:
        for cell in table.cells:
            bounds.setdefault((table.id, cell.key), 0)
    return replace(view, summary=summary, lower_bounds=bounds, was_issued=True)
