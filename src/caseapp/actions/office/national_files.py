"""What leaves a coordinating office about the whole: report, workbook, table, charts, counts for CTDC, data dictionary.

Every function takes a `NationalView` as it was shown and hands out exactly that: nothing is added up here, so an export never
shows more than its view, and it says for whom the view was made.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.office.exact_whole import whole_of
from caseapp.actions.office.national import NationalView
from caseapp.actions.office.national_views import issue_public, unnamed, view_for
from caseapp.actions.office.rounded_whole import issue_rounded, rounded_view
from caseapp.actions.office.trends import trends
from caseapp.actions.steps import step_of, within
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import speakers
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step
from caseapp.base.words import Speaks, Words, words
from caseapp.db import releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.releases import IssuedRelease
from caseapp.exchange import tidy_columns, tidy_ctdc, tidy_dictionary
from caseapp.exchange.spreadsheet import Sheet, csv_bytes, workbook_bytes
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.files import refuse_unwritable, write_file
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.exchange.tidy import Figures
from caseapp.records.roles import Intent
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Rounding, Summary, least_of
from caseapp.statistics.trends import Trend

ENDINGS = (".pdf", ".xlsx", ".csv")
"""What `export_view` writes: a signed report, a workbook, a tidy table."""


def export_quarter(
    desk: Desk,
    quarter: Quarter,
    language: str,
    to: Path,
    audience: Audience = Audience.OFFICE,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    *,
    exact: bool = False,
    rounding: Rounding | None = None,
) -> NationalView:
    """Add up a quarter for an audience and write it, by the file's ending as in `export_view`.

    With `exact`, from the exact tables of those shelters that handed them over; KnownError where too few did. With `rounding`, for that
    partner.
    """
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, *ENDINGS)
    refuse_unwritable(to)
    if rounding is not None:
        view = rounded_view(desk, quarter, rounding, progress, stop, exact=exact)
    elif exact:
        view = exact_view(desk, quarter, audience, progress, stop)
    else:
        view = view_for(desk, quarter, audience, progress, stop)
    export_view(desk, view, language, to, progress, stop)
    return view


def exact_view(
    desk: Desk,
    quarter: Quarter,
    audience: Audience,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> NationalView:
    """The whole from exact tables for the office or a partner. KnownError for everybody, or where too few handed theirs over."""
    if audience is Audience.PUBLIC:
        raise KnownError(words("What everybody may see is made from published numbers alone."))
    view = whole_of(desk, quarter, progress, stop)
    if view is None:
        raise KnownError(
            words("Too few shelters have handed over their exact tables of {quarter}.", quarter=quarter)
        )
    return unnamed(view) if audience is Audience.RESTRICTED else view


def export_view(
    desk: Desk,
    view: NationalView,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> None:
    """Write a whole as it is shown: a signed PDF, or by the file's ending a workbook (.xlsx) or a tidy table (.csv).

    In all languages a report has a part for each, a workbook its sheets in each; a table has English words beside its codes.
    """
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, *ENDINGS)
    refuse_unwritable(to)
    if stop():
        raise StoppedError
    stoppable = never_stop if fixes(view) else stop
    view = fixed(desk, view)
    says, ending = speakers(language), to.suffix.lower()
    label, figures = view.summary.period.label, figures_of(view)
    drawing = words("Drawing the report")
    if ending == ".pdf":
        beside = trends_up_to(desk, view, within(progress, 0, 0.6), stoppable)
        data = _pdf(desk, view, says, beside, step_of(progress, never_stop, drawing, 0.6, 1))
        if not view.issued_on:  # issuing it was the entry of the log
            write_file(to, data)
            return
    elif ending == ".xlsx":
        step_of(progress, stoppable, drawing)(0.5)
        data = workbook_bytes([sheet for say in says for sheet in sheets_of(figures, _named(view), say)])
    else:
        data = csv_bytes(tidy_columns.header(), tidy_columns.rows(figures, says[0]))
    with desk.database.work(Intent.EXPORT_NATIONAL, "write national figures", f"quarter:{label}"):
        write_file(to, data)


def export_ctdc(
    desk: Desk, quarter: Quarter, to: Path, progress: Progress = no_progress, stop: Stop = never_stop
) -> int:
    """Write the counts of a quarter that the CTDC has columns for, and give back how many: those that everybody may see."""
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, ".csv")
    refuse_unwritable(to)
    view = issue_public(desk, view_for(desk, quarter, Audience.PUBLIC, progress, stop))
    rows = tidy_ctdc.rows(figures_of(view))
    with desk.database.work(Intent.EXPORT_NATIONAL, "write CTDC counts", f"quarter:{quarter}"):
        write_file(to, csv_bytes(tidy_ctdc.HEADER, rows))
    return len(rows)


def export_dictionary(language: str, to: Path) -> int:
    """Write the data dictionary of tables and workbooks, and give back how many entries it has; nothing of a vault is in it."""
    require_ending(to, ".csv")
    rows = tidy_dictionary.rows(speakers(language)[0])
    write_file(to, csv_bytes(tidy_dictionary.HEADER, rows))
    return len(rows)


def fixes(view: NationalView) -> bool:
    """Whether `fixed` may write into the ledger, which no Stop takes back afterwards."""
    own = view.audience is Audience.PUBLIC or view.summary.rounding is not None
    return (own and not view.issued_on) or view.from_exact


def fixed(desk: Desk, view: NationalView) -> NationalView:
    """The view as the ledger holds it, where numbers of its own were protected: a later whole has to know what left before.

    A view that only adds up published numbers tells nothing new, and is given back as it is.
    """
    if view.audience is Audience.PUBLIC:
        return issue_public(desk, view)
    if view.summary.rounding is not None:
        return _fixed_rounded(desk, view)
    if view.from_exact:
        _release(desk, view)
    return view


def _fixed_rounded(desk: Desk, view: NationalView) -> NationalView:
    """A rounded whole tells of the one that it was made from: one from exact tables stands in the ledger before it."""
    made_from = view.made_from
    if view.issued_on or made_from is None or not made_from.from_exact:
        return issue_rounded(desk, view)
    source = _release(desk, made_from)
    return issue_rounded(desk, view, source.sha256)


def figures_of(view: NationalView) -> Figures:
    """What of a view the tables hold."""
    return Figures(view.summary, view.lower_bounds, view.measure_bounds, view.audience)


def _pdf(
    desk: Desk, view: NationalView, says: Sequence[Speaks], over_time: tuple[Trend, ...], step: Step
) -> bytes:
    from caseapp.reports import draw_national
    from caseapp.reports.beside import Beside

    payload = payload_bytes(view.summary) if view.issued_on else _release(desk, view).payload
    signer = desk.keys.signer
    envelope = seal_envelope(payload, signer.sign, signer.public_key)
    summary = read_payload(payload)
    beside = Beside(
        view.audience, late=view.late, awaited=view.awaited, by_half_years=view.by_half_years,
        disputed=view.disputed, card_taken_back=view.card_taken_back, trends=over_time,
    )  # fmt: skip
    return draw_national(
        summary, view.lower_bounds, view.shelter_names, envelope, *says,
        measure_bounds=view.measure_bounds, beside=beside, step=step,
    )  # fmt: skip


def trends_up_to(
    desk: Desk, view: NationalView, progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[Trend, ...]:
    """Indicators over the last quarters, for the same audience, up to that of the view; beside rounded numbers none, for they are exact."""
    if view.summary.rounding is not None:
        return ()
    label = view.summary.period.label
    return tuple(
        Trend(trend.indicator, tuple(point for point in trend.points if point.quarter <= label))
        for trend in trends(desk, view.audience, progress, stop).trends
    )


def _release(desk: Desk, view: NationalView) -> IssuedRelease:
    """The issued whole with the same numbers, or a new one: the same again is the same bytes."""
    bounds = least_of(view.summary.tables, view.summary.measures, view.lower_bounds, view.measure_bounds)
    summary = replace(view.summary, audience=str(view.audience), least=bounds)
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
    """Stands for everything that a whole says, but for when, by which program and as which issue it was said.

    Least numbers follow from the reports considered; without them, what an earlier version issued stays the same issue.
    """
    still = replace(
        summary, sequence=1, revision=1, previous=None, issued_at="2000-01-01T00:00:00Z", program="caseapp",
        checkpoint="", least=(),
    )  # fmt: skip
    return hashlib.sha256(payload_bytes(still)).hexdigest()


def _named(view: NationalView) -> list[tuple[str, Words]]:
    """The shelters of a view with their state; a view for others names none."""
    return [
        *((name, _received(view, name)) for name in sorted(view.shelter_names.values())),
        *((name, words("late")) for name in sorted(view.late)),
        *((name, words("not yet due")) for name in sorted(view.awaited)),
        *((name, words("by half-years: in the year, not in this quarter")) for name in view.by_half_years),
    ]


def _received(view: NationalView, name: str) -> Words:
    if name in view.disputed:
        return words("received, disputed")
    return words("received, card taken back") if name in view.card_taken_back else words("received")


def sheets_of(figures: Figures, shelters: Iterable[tuple[str, Words]], say: Speaks) -> list[Sheet]:
    """Figures, shelters where they may be named, definitions."""
    heads, rows = tidy_columns.sheet(figures, say)
    named = [[name, say(state)] for name, state in shelters]
    if not named:
        named = [[say(words("Not named, to protect them")), ""]]
    heads_of_shelters = [say(words("Shelter")), say(words("Report"))]
    definitions = Sheet(
        say(words("Definitions")), tidy_dictionary.header(say), tidy_dictionary.rows(say), filtered=True
    )
    return [
        Sheet(say(words("Figures")), heads, rows, filtered=True),
        Sheet(say(words("Shelters")), heads_of_shelters, named, filtered=True),
        definitions,
    ]
