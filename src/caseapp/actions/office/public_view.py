"""The whole that everybody may see: made from what the shelters published, proved, issued once, and then fixed.

A public whole of a quarter is never restated: a second one over more shelters would tell, by subtraction, what the late ones
have. Before it leaves for the first time it is written into the ledger; from then on it is drawn from there.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.national import Audience, NationalView, national, refuse_half_year
from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.db import received, releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.public_wholes import PublicWhole, basis_of, public_wholes
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.public import (
    FEWEST_SHELTERS,
    THRESHOLD,
    Statement,
    choose,
    offer_of,
    shown_measures,
)
from caseapp.statistics.summary import Protection, Summary, least_of

if TYPE_CHECKING:
    from caseapp.statistics.public_chain import PublicNumbers

__all__ = ["is_fixed", "issue_public", "issued_public_views", "public_view"]

PROMISE = "nothing below 11, at least three shelters behind every number, earlier public wholes considered"


@dataclass(frozen=True, slots=True)
class _Sources:
    """What a public whole is made from: the whole of the office, its summaries, and the public wholes issued so far."""

    view: NationalView
    summaries: tuple[Summary, ...]
    issued: Mapping[Quarter, PublicWhole]


def public_view(
    desk: Desk, quarter: Quarter, progress: Progress = no_progress, stop: Stop = never_stop
) -> NationalView:
    """The public whole of a quarter: as it was issued, or as it would be issued today.

    KnownError where nothing was received, or from fewer than three shelters, and for a half-year; StoppedError at Stop.
    """
    refuse_half_year(quarter)
    progress(0.02, words("Adding up"))
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        issued = public_wholes(reading.connection)
        payloads = received.payloads_of(reading.connection, str(quarter))
    if str(quarter) in issued:
        return _fixed(issued[str(quarter)])
    summaries = sorted((read_payload(one) for one in payloads.values()), key=lambda one: one.shelter.id)
    if len(summaries) < FEWEST_SHELTERS:
        raise KnownError(
            words("Everybody may see a whole of at least three shelters only."),
            words("Reports of this quarter that have come in: {n}.", n=len(summaries)),
        )
    view = national(desk, quarter)
    earlier = {Quarter.parse(label): one for label, one in issued.items()}
    return _draft(quarter, _Sources(view, tuple(summaries), earlier), progress, stop)


def is_fixed(desk: Desk, quarter: Quarter) -> bool:
    """Whether the public whole of a quarter was issued, so that handing it out again fixes nothing."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return str(quarter) in public_wholes(reading.connection)


def issued_public_views(desk: Desk) -> dict[str, NationalView]:
    """All public wholes that were issued, by the label of their quarter."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        issued = public_wholes(reading.connection)
    return {label: _fixed(one) for label, one in issued.items()}


def issue_public(desk: Desk, view: NationalView) -> NationalView:
    """Write a public whole into the ledger before it leaves, once; gives it as it stands there.

    A view for another audience is given back as it is. KnownError where another public whole of a neighbouring quarter was
    issued since the view was made, which it does not take into account.
    """
    if view.audience is not Audience.PUBLIC or view.issued_on:
        return view
    label = view.summary.period.label
    with desk.database.work(Intent.EXPORT_NATIONAL, "issue public whole", f"quarter:{label}") as work:
        earlier = releases.releases(work.connection)
        issued = public_wholes(work.connection)
        if label in issued or not {one.sha256 for one in issued.values()} <= set(
            view.summary.protection.considered
        ):
            raise KnownError(
                words("Another public whole was issued since this one was made."),
                words("Open the quarter again: what may be shown is looked at anew."),
            )
        final = replace(
            view.summary, sequence=len(earlier) + 1, issued_at=work.now,
            revision=1 + sum(one.quarter == label for one in earlier),
            previous=earlier[-1].sha256 if earlier else None, checkpoint=checkpoint_now(work.connection),
            least=least_of(view.summary.tables, view.summary.measures, view.lower_bounds, view.measure_bounds),
        )  # fmt: skip
        payload = payload_bytes(final)
        digest = hashlib.sha256(payload).hexdigest()
        basis = basis_of(view.lower_bounds, view.measure_bounds)
        releases.add_release(
            work.connection,
            IssuedRelease(label, final.sequence, final.revision, digest, work.now, basis, payload),
        )
    return replace(view, summary=final, issued_on=work.now[:10])


def _fixed(whole: PublicWhole) -> NationalView:
    return NationalView(
        read_payload(whole.payload), whole.least, whole.measure_least, {}, (),
        audience=Audience.PUBLIC, issued_on=whole.issued_at[:10],
    )  # fmt: skip


def _draft(quarter: Quarter, sources: _Sources, progress: Progress, stop: Stop) -> NationalView:
    """What may be shown of a quarter that has no public whole yet, proved by the auditor."""
    from caseapp.statistics.public_chain import Beside, numbers_from, with_amounts

    def told(done: float) -> None:
        if stop():
            raise StoppedError
        progress(0.05 + 0.85 * done, words("Proving that nothing can be undone"))

    whole = sources.view.summary
    offer = offer_of(whole.tables, sources.summaries)
    release = replace(whole.release(), measures=())
    beside = Beside(quarter, {label: _numbers(one) for label, one in sources.issued.items()})

    def ask(statements: Sequence[Statement], among: frozenset[str]) -> frozenset[str]:
        if stop():
            raise StoppedError
        return beside.learned(numbers_from(release, offer, statements), among)

    numbers = numbers_from(release, offer, choose(release, offer, ask, told))
    told(1.0)
    measures, least = shown_measures(whole.measures, sources.summaries)
    return _view(sources, with_amounts(numbers, measures, least, beside))


def _numbers(whole: PublicWhole) -> "PublicNumbers":
    from caseapp.statistics.public_chain import PublicNumbers

    return PublicNumbers(read_payload(whole.payload).release(), whole.least, whole.measure_least)


def _view(sources: _Sources, numbers: "PublicNumbers") -> NationalView:
    """The view of proved numbers. KnownError where the auditor, asked once more, finds anything."""
    from caseapp.statistics.disclosure.audit import audit
    from caseapp.statistics.public_chain import ties_of

    shown, ties = numbers.release, ties_of(numbers)
    verdict = audit(shown.variables, shown.populations, shown.tables, (), THRESHOLD, ties, shown.relations)
    if not verdict.safe:
        raise UnprovedError([(table, key) for table, key, _low, _high in verdict.problems])
    before = sources.view.summary.protection.considered
    considered = tuple(sorted({*before, *(one.sha256 for one in sources.issued.values())}))
    summary = replace(
        sources.view.summary,
        protection=Protection(
            THRESHOLD, PROMISE, audited=True, considered=considered, checked=verdict.checked
        ),
        tables=shown.tables,
        measures=shown.measures,
        targets=(),
        audience=str(Audience.PUBLIC),
    )
    return NationalView(summary, numbers.least, numbers.measure_least, {}, (), audience=Audience.PUBLIC)
