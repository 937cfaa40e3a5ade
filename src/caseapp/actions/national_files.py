"""What leaves a coordinating office about the whole: report, workbook, table, charts, counts for CTDC, data dictionary.

Every function takes a `NationalView` as it was shown and hands out exactly that: nothing is added up here, so an export never
shows more than its view, and it says for whom the view was made.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.national import NationalView, facts_of, national
from caseapp.base.errors import StoppedError
from caseapp.base.language import speakers
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.db import releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.spreadsheet import Sheet, csv_bytes, workbook_bytes
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.files import write_file
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.summary import Summary

ENDINGS = (".pdf", ".xlsx", ".csv")
"""What `export_view` writes: a signed report, a workbook, a tidy table."""


def export_quarter(
    desk: Desk,
    quarter: Quarter,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> NationalView:
    """Add up a quarter and write it, by the file's ending as in `export_view`."""
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, *ENDINGS)
    progress(0.1, words("Adding up"))
    view = national(desk, quarter)
    export_view(desk, view, language, to, progress, stop)
    return view


def export_view(
    desk: Desk,
    view: NationalView,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> None:
    """Write a whole as it is shown: a signed PDF, or by the file's ending a workbook (.xlsx) or a table (.csv)."""
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, *ENDINGS)
    if stop():
        raise StoppedError
    progress(0.5, words("Drawing the report"))
    says = speakers(language)
    ending = to.suffix.lower()
    if ending == ".pdf":
        write_file(to, _pdf(desk, view, says))
        return
    header, rows = _facts(view, says[0])
    data = workbook_bytes(_sheets(view, says[0])) if ending == ".xlsx" else csv_bytes(header, rows)
    label = view.summary.period.label
    with desk.database.work(Intent.EXPORT_NATIONAL, "write national figures", f"quarter:{label}"):
        write_file(to, data)


def _pdf(desk: Desk, view: NationalView, says: Sequence[Speaks]) -> bytes:
    from caseapp.reports import draw_national

    release = _release(desk, view.summary)
    signer = desk.keys.signer
    envelope = seal_envelope(release.payload, signer.sign, signer.public_key)
    summary = read_payload(release.payload)
    return draw_national(
        summary, view.lower_bounds, view.shelter_names, envelope, *says, measure_bounds=view.measure_bounds
    )


def _release(desk: Desk, summary: Summary) -> IssuedRelease:
    """The issued whole with the same numbers, or a new one: the same again is the same bytes."""
    label, basis = summary.period.label, _basis(summary)
    with desk.database.work(Intent.EXPORT_NATIONAL, "issue national report", f"quarter:{label}") as work:
        earlier = releases.releases(work.connection)
        of_quarter = [release for release in earlier if release.quarter == label]
        same = [release for release in of_quarter if release.basis == basis]
        if same:
            return same[-1]
        final = replace(
            summary, sequence=len(earlier) + 1, revision=len(of_quarter) + 1,
            previous=earlier[-1].sha256 if earlier else None, issued_at=work.now,
            checkpoint=checkpoint_now(work.connection),
        )  # fmt: skip
        payload = payload_bytes(final)
        digest = hashlib.sha256(payload).hexdigest()
        release = IssuedRelease(label, final.sequence, final.revision, digest, work.now, basis, payload)
        releases.add_release(work.connection, release)
    return release


def _basis(summary: Summary) -> str:
    """Stands for everything that a whole says, but for when, by which program and as which issue it was said."""
    still = replace(
        summary, sequence=1, revision=1, previous=None, issued_at="2000-01-01T00:00:00Z", program="caseapp",
        checkpoint="",
    )  # fmt: skip
    return hashlib.sha256(payload_bytes(still)).hexdigest()


def _facts(view: NationalView, say: Speaks) -> tuple[list[str], list[list[str | int | None]]]:
    summary = view.summary
    return facts_of(summary.tables, summary.measures, view.lower_bounds, view.measure_bounds, say)


def _sheets(view: NationalView, say: Speaks) -> list[Sheet]:
    header, rows = _facts(view, say)
    shelters: list[list[str | int | None]] = [[name, say(_RECEIVED)] for name in view.shelter_names.values()]
    shelters += [[name, say(_BY_HALF_YEARS)] for name in view.by_half_years]
    shelters += [[name, say(_MISSING)] for name in view.missing]
    return [
        Sheet(say(words("Figures")), header, rows),
        Sheet(say(words("Shelters")), [say(words("Shelter")), say(words("Report"))], shelters),
    ]


_RECEIVED: Words = words("received")
_MISSING: Words = words("missing")
_BY_HALF_YEARS: Words = words("by half-years: in the year, not in this quarter")
