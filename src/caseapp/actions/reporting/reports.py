"""The quarterly report: count, protect, prove, sign, draw. An issued quarter keeps its numbers for ever."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import caseapp
from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.diary.first_case import note_report_seen
from caseapp.actions.reporting import approving, counting, ledger, reportable, sending, targets
from caseapp.actions.reporting.choices import Choices, least_threshold
from caseapp.actions.reporting.narrative import digest, note_stories, read_narrative, refuse_mentions
from caseapp.actions.reporting.protecting import (
    ExactNumbers,
    SafeNumbers,
    few_may_be_said,
    neighbours_of,
    protect_numbers,
)
from caseapp.actions.reporting.proving import refuse_unproved
from caseapp.actions.steps import step_of, within
from caseapp.base.clock import stamp
from caseapp.base.language import speakers
from caseapp.base.periods import HalfYear, Numbering, Quarter
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import Words, words
from caseapp.db import releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.catalogue import OPEN, SMALL, coarser_than
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import count, measure_counts, people, persons_assisted
from caseapp.statistics.shown import Reason, Tally, reasons, tallies
from caseapp.statistics.summary import Issuer, Period, Protection, Summary
from caseapp.statistics.table import Key, Release

PROMISE = "every count below the threshold can be none and can be above it"
_COUNTED = 0.15
"""The share that counting has in a report; protecting its numbers takes longer."""


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued report, as the list of them shows it."""

    quarter: Quarter
    sequence: int
    revision: int
    issued_at: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a report will say. `exact` and `reasons` stay inside the vault; `issued` is set where the numbers are frozen."""

    summary: Summary
    exact: Release | None
    shown: int
    hidden: int
    checked: int
    issued: Issued | None
    tallies: tuple[Tally, ...] = ()
    """What each table shows; with the share of the people where the numbers are not issued yet."""
    reasons: Mapping[tuple[str, Key], Reason] = field(default_factory=dict)
    """Why each number is hidden, under table and key; empty for an issued report, which does not keep it."""
    considered: tuple[Quarter, ...] = ()
    """The quarters whose issued reports were taken into account."""
    clients: int = 0
    """So many different persons were tried in turn as known in full; 0 for an issued report."""
    lost: Words | None = None
    """What is wrong with the ledger, where nothing may be added up over the year."""
    ties: tuple[Tie, ...] = ()
    """What the considered reports leave open about counts shared with them."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A report that was written to a file."""

    path: Path
    quarter: Quarter
    sequence: int
    revision: int
    sha256: str

    @property
    def fingerprint(self) -> str:
        """The digest in groups of four, as it stands in the footer of the report."""
        return " ".join(self.sha256[start : start + 4] for start in range(0, 64, 4))


def quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters that can be exported, oldest first."""
    return reportable.quarters(desk)


def half_years(desk: Desk) -> tuple[HalfYear, ...]:
    """The half-years that were, or can be, exported in the place of their quarters, oldest first."""
    return reportable.half_years(desk)


def issued(desk: Desk) -> tuple[Issued, ...]:
    """Every issued report, the newest first."""
    return tuple(_issued(release) for release in reversed(ledger.all_issued(desk)))


def preview(
    desk: Desk,
    quarter: Quarter,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    choices: Choices | None = None,
) -> Preview:
    """Count and protect a quarter without issuing it; an issued one comes back as it was issued.

    `choices` ask for more protection, or for fewer tables, of which more numbers can be shown.
    """
    frozen = ledger.newest_of(desk, quarter)
    if frozen is not None:
        return _from_ledger(desk, frozen)
    least = least_threshold(desk.profile.threshold)
    wanted = choices or Choices(least)
    wanted.refuse_below(least)
    reportable.refuse_wrong(desk, quarter)
    step = step_of(progress, stop, words("Counting"), 0, _COUNTED)
    load = counting.caseload(desk, part_of(step, 0, 0.8))
    exact = counted = count(load, quarter)
    step(0.9)
    amounts = measure_counts(load, quarter)
    others = ledger.others_than(desk, quarter)
    numbering = Numbering([quarter, *(Quarter.parse(release.quarter) for release in others)])
    neighbours = neighbours_of(
        numbering.number(quarter),
        {
            numbering.number(Quarter.parse(release.quarter)): ledger.read_issued(release).release()
            for release in others
        },
        lambda number: _left_open(load, numbering.period(number)),
        lambda number, release: people(load, numbering.period(number), release.variables),
    )
    if not exact.tables and not few_may_be_said(neighbours, wanted.threshold, stop):
        counted = count(load, quarter, SMALL)
    if wanted.rolled_up and counted.tables:
        counted = count(load, quarter, coarser_than(persons_assisted(load, quarter)))
    if not exact.tables:
        amounts = tuple(one for one in amounts if not one.about_persons)
    counted = wanted.chosen(counted)
    step(1.0)
    known = people(load, quarter, counted.variables)
    numbers = ExactNumbers(counted, amounts, persons_assisted(load, quarter), known)
    safe = protect_numbers(
        numbers, wanted.threshold, desk.keys.tie_key, neighbours, within(progress, _COUNTED, 1), stop
    )
    step_of(progress, stop, words("Done"))(1.0)
    note_report_seen(desk)
    summary = _summary(desk, quarter, counted, safe, others, wanted.threshold)
    return Preview(
        summary, exact, safe.shown, safe.hidden, safe.checked, None, tallies(safe.tables, counted),
        reasons(counted, safe.tables, wanted.threshold), tuple(Quarter.parse(one.quarter) for one in others),
        safe.clients, ledger.what_is_lost(desk), safe.ties,
    )  # fmt: skip


def export_summary(
    desk: Desk,
    quarter: Quarter,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    ready: Preview | None = None,
) -> Exported:
    """Issue a quarter and write its PDF, or draw an issued one again with the very same numbers.

    KnownError where nobody has approved it (`approving.py`). A changed narrative makes a new revision over the same numbers. `ready` saves protecting twice where the page has
    the preview already and nothing was typed since. MentionsError where the text points at people.
    """
    desk.database.require(Intent.EXPORT_SUMMARY)
    sending.refuse_target(desk, to)
    before = ledger.newest_of(desk, quarter)
    release = _release(desk, quarter, within(progress, 0, 0.9), stop, ready)
    stoppable = stop if release == before else never_stop  # what was issued just now is not taken back
    step = step_of(progress, stoppable, words("Drawing the report"), 0.9, 1)
    sending.write_report(desk, to, draw(desk, release, language, step))
    return Exported(to, quarter, release.sequence, release.revision, release.sha256)


def _summary(
    desk: Desk,
    quarter: Quarter,
    exact: Release,
    safe: SafeNumbers,
    others: tuple[IssuedRelease, ...],
    threshold: int,
) -> Summary:
    """The summary as far as it is known before it is issued: number, revision and chain are set in the ledger."""
    considered = tuple(release.sha256 for release in others)
    protection = Protection(threshold, PROMISE, audited=True, considered=considered, checked=safe.checked)
    summary = Summary(
        desk.practice, Issuer(desk.profile.id, desk.profile.name, desk.profile.region),
        Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat()), 1, 1, None,
        stamp(desk.clock.now()), f"caseapp {caseapp.__version__}", protection,
        tuple(exact.variables.values()), exact.populations, safe.tables, safe.measures,
    )  # fmt: skip
    return replace(summary, targets=targets.beside(desk, quarter, summary))


def draw(desk: Desk, release: IssuedRelease, language: str, step: Step = no_step) -> bytes:
    """The PDF of an issued release, with its signed data inside."""
    from caseapp.reports import draw_summary

    signer = desk.keys.signer
    envelope = seal_envelope(release.payload, signer.sign, signer.public_key)
    return draw_summary(read_payload(release.payload), envelope, *speakers(language), step=step)


def _release(
    desk: Desk, quarter: Quarter, progress: Progress, stop: Stop, ready: Preview | None
) -> IssuedRelease:
    narrative = read_narrative(desk, quarter)
    basis = digest(narrative)
    newest = ledger.newest_of(desk, quarter)
    if newest is not None and newest.basis == basis:
        return newest
    refuse_mentions(desk, quarter, step_of(progress, stop, words("Reading the names"), 0, 0.1))
    compare = step_of(progress, stop, words("Counting"), 0.1, 0.2)
    if newest is None and not _still_true(desk, quarter, ready, compare):
        ready = preview(desk, quarter, within(progress, 0.2, 0.8), stop)
    summary = read_payload(newest.payload) if newest is not None else ready.summary if ready else None
    if summary is None:
        raise RuntimeError("no numbers to issue")
    looking = step_of(progress, stop, words("Counting what is approved"), 0.8, 1)
    project, responsible = approving.require_approved(desk, quarter, looking)
    texts = (narrative,) if narrative and narrative.text else ()
    final = replace(summary, narrative=texts, project=project, responsible=responsible)
    ties = ready.ties if ready else ()
    return _issue(desk, final, basis, newest.revision + 1 if newest else 1, ties)


def _issue(desk: Desk, summary: Summary, basis: str, revision: int, ties: tuple[Tie, ...]) -> IssuedRelease:
    """Put the numbers into the ledger, in one transaction, with their place in the chain."""
    label = summary.period.label
    with desk.database.work(Intent.EXPORT_SUMMARY, "issue report", f"quarter:{label}") as work:
        earlier = releases.releases(work.connection)
        ledger.refuse_beside(earlier, Quarter.parse(label))
        previous = earlier[-1].sha256 if earlier else None
        final = replace(
            summary, sequence=len(earlier) + 1, revision=revision, previous=previous, issued_at=work.now,
            checkpoint=checkpoint_now(work.connection),
        )  # fmt: skip
        payload = payload_bytes(final)
        if revision == 1:
            refuse_unproved(payload, least_threshold(desk.profile.threshold), ties)
        digest = hashlib.sha256(payload).hexdigest()
        release = IssuedRelease(label, final.sequence, revision, digest, work.now, basis, payload)
        releases.add_release(work.connection, release)
        note_stories(work, Quarter.parse(label), desk.clock.today())
    return release


def _left_open(load: Caseload, period: Quarter) -> int:
    """Who is open at the end of a period, counted as every report counts it."""
    exact = count(load, period, SMALL)
    table = next(table for table in exact.tables if table.id == "assisted_by_exit")
    return table.value(exit=OPEN) or 0


def _still_true(desk: Desk, quarter: Quarter, ready: Preview | None, step: Step) -> bool:
    considered = tuple(release.sha256 for release in ledger.others_than(desk, quarter))
    return (
        ready is not None
        and ready.summary.period.label == str(quarter)
        and ready.summary.protection.considered == considered
        and ready.exact == count(counting.caseload(desk, step), quarter)
        and ready.summary.targets == targets.beside(desk, quarter, ready.summary)
    )


def _from_ledger(desk: Desk, release: IssuedRelease) -> Preview:
    summary = read_payload(release.payload)
    counted = tallies(summary.tables)
    shown, hidden = sum(one.shown for one in counted), sum(one.hidden for one in counted)
    quarters_of = {one.sha256: Quarter.parse(one.quarter) for one in ledger.all_issued(desk)}
    considered = tuple(quarters_of[one] for one in summary.protection.considered if one in quarters_of)
    return Preview(
        summary, None, shown, hidden, summary.protection.checked or shown + hidden, _issued(release), counted,
        considered=considered,
    )  # fmt: skip


def _issued(release: IssuedRelease) -> Issued:
    quarter = Quarter.parse(release.quarter)
    return Issued(quarter, release.sequence, release.revision, release.issued_at, release.sha256)
