"""Reports that left before the records were restored from an older backup: brought back into the ledger from their files.

A ledger that lacks them would issue their quarters a second time, with other numbers, and would protect the next report
without them; and a coordinator refuses what claims a number that is taken. The signature of this very shelter is the proof.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.reporting import ledger, sending
from caseapp.actions.reporting.narrative import NARRATIVE_ID, digest
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.db.work import Work
from caseapp.exchange.summary.child import read_in_child
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.records.roles import Intent
from caseapp.statistics.summary import FORMAT, Narrative
from caseapp.vault.sealing import NotForThisKeyError, unseal
from caseapp.vault.signing import verify

MOST_FILES = 500
"""A century of quarters, each revised once; more were chosen by mistake."""


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What became of a file."""

    path: Path
    stands: bool
    """In the list of issued reports, by now or before."""
    sentence: Words


def bring_back(
    desk: Desk, paths: Sequence[Path], progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[BroughtBack, ...]:
    """Put reports that this shelter issued, and that its records do not know, into their places in the ledger.

    In whatever order they come: they are taken by their numbers. Nothing is taken after Stop, which can come while they are read.
    KnownError where too many files were chosen.
    """
    desk.database.require(Intent.EXPORT_SUMMARY)
    if len(paths) > MOST_FILES:
        raise KnownError(words("These are more than {n} files. Choose the reports alone.", n=MOST_FILES))
    step = step_of(progress, stop, words("Reading the reports"))
    found: dict[Path, OpenedSummary | KnownError] = {}
    for place, path in enumerate(dict.fromkeys(paths)):
        step(place / len(paths))
        found[path] = _read(desk, path)
    opened = {path: one for path, one in found.items() if isinstance(one, OpenedSummary)}
    refused = [
        BroughtBack(path, stands=False, sentence=one.sentence)
        for path, one in found.items()
        if isinstance(one, KnownError)
    ]
    ordered = sorted(opened, key=lambda path: opened[path].summary.sequence)
    return (*(_bring(desk, path, opened[path]) for path in ordered), *refused)


def _read(desk: Desk, path: Path) -> OpenedSummary | KnownError:
    """A report of this shelter, or why it is none."""
    try:
        file = read_file(path)
        opened = read_in_child(_unsealed(desk, file), verify)
    except KnownError as error:
        return error
    summary = opened.summary
    if not desk.keys.have_signed(opened.public_key) or summary.shelter.id != desk.profile.id:
        return KnownError(words("It was not issued from these records: another card signed it."))
    if summary.format != FORMAT or summary.practice != desk.practice:
        return KnownError(words("It is no report of a quarter of these records."))
    return opened


def _unsealed(desk: Desk, file: bytes) -> bytes:
    """What was sealed to this shelter beside its coordinators. KnownError where it was sealed to these alone."""
    if not sending.is_sealed(file):
        return file
    try:
        return unseal(file, *desk.keys.opening)
    except NotForThisKeyError:
        raise KnownError(
            words(
                "It is sealed to your coordinator alone. Choose the open file, or ask the coordinator for it."
            )
        ) from None


def _bring(desk: Desk, path: Path, opened: OpenedSummary) -> BroughtBack:
    label = opened.summary.period.label
    if any(one.sha256 == opened.payload_sha256 for one in ledger.all_issued(desk)):
        here = words("It stands in the list of issued reports already.")
        return BroughtBack(path, stands=True, sentence=here)
    try:
        with desk.database.work(Intent.EXPORT_SUMMARY, "bring report back", f"quarter:{label}") as work:
            earlier = releases.releases(work.connection)
            _refuse(earlier, opened)
            releases.add_release(work.connection, _release(work, opened))
    except KnownError as error:
        return BroughtBack(path, stands=False, sentence=error.sentence)
    return BroughtBack(
        path, stands=True, sentence=words("Brought back: {quarter}.", quarter=Quarter.parse(label))
    )


def _refuse(earlier: Sequence[IssuedRelease], opened: OpenedSummary) -> None:
    """KnownError where another report stands in its place, or one before it is missing."""
    summary = opened.summary
    if summary.sequence <= len(earlier):
        raise KnownError(
            words(
                "These records issued another report under its number {n} since. Tell your coordinator that both left, and which"
                " of them counts.",
                n=summary.sequence,
            )
        )
    if summary.sequence > len(earlier) + 1:
        raise KnownError(
            words(
                "Number {n} of your reports has to be brought back before it. Choose the files together.",
                n=len(earlier) + 1,
            )
        )
    if summary.previous != (earlier[-1].sha256 if earlier else None):
        raise KnownError(words("It does not continue the last report of these records."))
    ledger.refuse_beside(earlier, Quarter.parse(summary.period.label))


def _release(work: Work, opened: OpenedSummary) -> IssuedRelease:
    """The release as it was; its text is put back where the records have none for the quarter."""
    summary = opened.summary
    label = summary.period.label
    issued = next((one for one in summary.narrative if one.id == NARRATIVE_ID), None)
    kept = releases.read_narrative(work.connection, label)
    if issued is not None and (kept is None or not kept.text):
        kept = releases.Narrative(issued.language, issued.text)
        releases.write_narrative(work.connection, label, kept)
    same = kept is not None and kept.text == (issued.text if issued else "")
    basis = Narrative(NARRATIVE_ID, kept.language, kept.text) if kept is not None and same else issued
    return IssuedRelease(
        label, summary.sequence, summary.revision, opened.payload_sha256, summary.issued_at, digest(basis),
        opened.envelope.payload,
    )  # fmt: skip
