"""The whole: the summaries of one quarter added up, and handed out as PDF, workbook or table."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import caseapp
from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.following_up import State, read_overview
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import speakers
from caseapp.base.periods import HalfYear, Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.db import received, releases
from caseapp.db.logbook import checkpoint_now
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.spreadsheet import Sheet, csv_bytes, workbook_bytes
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.files import write_file
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.records.roles import Intent
from caseapp.statistics import definitions
from caseapp.statistics.national import Audience, National, add_up
from caseapp.statistics.summary import NATIONAL_FORMAT, Issuer, Period, Protection, Summary
from caseapp.statistics.table import Key, Measure, Table

__all__ = ["Audience", "NationalView", "export_national", "facts_of", "national", "national_quarters"]

PROMISE = "only numbers that the shelters published are added up"


@dataclass(frozen=True, slots=True)
class NationalView:
    """The whole of a quarter: exact where every shelter shows the number, at least the bound elsewhere."""

    summary: Summary
    lower_bounds: Mapping[tuple[str, Key], int]
    measure_bounds: Mapping[str, int]
    shelter_names: Mapping[str, str]
    """Own names under the ids of the shelters that the whole rests on."""
    missing: tuple[str, ...]
    """Own names of the shelters that were expected to report this quarter and have not: `late` and `awaited` together."""
    by_half_years: tuple[str, ...] = ()
    """Own names of those whose half-year covers this quarter: their numbers are about two quarters at once, so they are in neither."""
    late: tuple[str, ...] = ()
    """Of the missing, those whose deadline is over."""
    awaited: tuple[str, ...] = ()
    """Of the missing, those who still have time."""
    audience: Audience = Audience.OFFICE
    """For whom it is meant. Only the office's own has names of shelters; how many there are, `summary.shelters` tells."""


def national_quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters for which anything was received, oldest first."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = {summary.quarter for summary in received.received_summaries(reading.connection)}
    periods = (Quarter.parse(label) for label in found)
    return tuple(sorted(one for one in periods if len(one.quarters()) == 1))


def national(desk: Desk, quarter: Quarter) -> NationalView:
    """Add up a quarter. KnownError where nothing was received for it."""
    view, _ = _whole(desk, quarter)
    return view


def export_national(
    desk: Desk,
    quarter: Quarter,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> NationalView:
    """Write the whole of a quarter: a signed PDF, or by the file's ending a workbook (.xlsx) or a table (.csv)."""
    desk.database.require(Intent.EXPORT_NATIONAL)
    ending = to.suffix.lower()
    require_ending(to, ".pdf", ".xlsx", ".csv")
    progress(0.1, words("Adding up"))
    view, basis = _whole(desk, quarter)
    if stop():
        raise StoppedError
    progress(0.5, words("Drawing the report"))
    says = speakers(language)
    say = says[0]
    if ending == ".pdf":
        write_file(to, _pdf(desk, view, basis, says))
    elif ending == ".xlsx":
        write_file(to, workbook_bytes(_sheets(view, say)))
    else:
        header, rows = _facts(view, say)
        write_file(to, csv_bytes(header, rows))
    return view


def _whole(desk: Desk, quarter: Quarter) -> tuple[NationalView, str]:
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        payloads = received.payloads_of(reading.connection, str(quarter))
        cards = [card for card in received.all_cards(reading.connection) if card.kind == "shelter"]
        half = received.payloads_of(reading.connection, str(HalfYear.around(quarter)))
        followed = read_overview(reading, desk.clock.today())
    if not payloads:
        raise KnownError(words("Nothing was received for {quarter} yet.", quarter=quarter))
    summaries = [read_payload(payload) for payload in payloads.values()]
    whole = add_up(summaries)
    names = {card.shelter: card.name for card in cards}
    own = {shelter: names.get(shelter, shelter) for shelter in whole.shelters}
    halved = {read_payload(payload).shelter.id for payload in half.values()}
    late, awaited = (
        tuple(
            shelter.name
            for shelter in followed.shelters
            if (cell := followed.cells.get((shelter.id, quarter))) is not None and cell.state is state
        )
        for state in (State.LATE, State.AWAITED)
    )
    by_half_years = tuple(names.get(shelter, shelter) for shelter in sorted(halved))
    summary = _summary(
        desk, quarter, whole, min(one.protection.threshold for one in summaries), tuple(payloads)
    )
    view = NationalView(
        summary,
        whole.lower_bounds,
        whole.measure_bounds,
        own,
        (*late, *awaited),
        by_half_years,
        late,
        awaited,
    )
    return view, hashlib.sha256(" ".join(sorted(payloads)).encode()).hexdigest()


def _summary(
    desk: Desk, quarter: Quarter, whole: National, threshold: int, considered: tuple[str, ...]
) -> Summary:
    return Summary(
        desk.practice, Issuer(desk.profile.id, desk.profile.name, desk.profile.region),
        Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat()), 1, 1, None,
        stamp(desk.clock.now()), f"caseapp {caseapp.__version__}",
        Protection(threshold, PROMISE, audited=True, considered=tuple(sorted(considered))),
        whole.variables, whole.populations, whole.tables, whole.measures, whole.targets,
        format=NATIONAL_FORMAT, shelters=whole.shelters,
    )  # fmt: skip


def _pdf(desk: Desk, view: NationalView, basis: str, says: Sequence[Speaks]) -> bytes:
    from caseapp.reports import draw_national

    release = _release(desk, view.summary, basis)
    signer = desk.keys.signer
    envelope = seal_envelope(release.payload, signer.sign, signer.public_key)
    summary = read_payload(release.payload)
    return draw_national(
        summary, view.lower_bounds, view.shelter_names, envelope, *says, measure_bounds=view.measure_bounds
    )


def _release(desk: Desk, summary: Summary, basis: str) -> IssuedRelease:
    """The issued whole over the same summaries, or a new one: the same again is the same bytes."""
    label = summary.period.label
    with desk.database.work(Intent.EXPORT_NATIONAL, "issue national report", f"quarter:{label}") as work:
        earlier = releases.releases(work.connection)
        same = [release for release in earlier if release.quarter == label]
        if same and same[-1].basis == basis:
            return same[-1]
        final = replace(
            summary, sequence=len(earlier) + 1, revision=len(same) + 1,
            previous=earlier[-1].sha256 if earlier else None, issued_at=work.now,
            checkpoint=checkpoint_now(work.connection),
        )  # fmt: skip
        payload = payload_bytes(final)
        digest = hashlib.sha256(payload).hexdigest()
        release = IssuedRelease(label, final.sequence, final.revision, digest, work.now, basis, payload)
        releases.add_release(work.connection, release)
    return release


_COLUMNS = (
    words("Table"), words("Population"), words("Question"), words("Answer"), words("Second question"),
    words("Second answer"), words("Value"), words("At least"),
)  # fmt: skip


def _facts(view: NationalView, say: Speaks) -> tuple[list[str], list[list[str | int | None]]]:
    summary = view.summary
    return facts_of(summary.tables, summary.measures, view.lower_bounds, view.measure_bounds, say)


def facts_of(
    tables: Iterable[Table],
    measures: Iterable[Measure],
    lower_bounds: Mapping[tuple[str, Key], int],
    measure_bounds: Mapping[str, int],
    say: Speaks,
) -> tuple[list[str], list[list[str | int | None]]]:
    """One fact a row: every cell of every table with its words, then every measure; and the heads of the columns."""
    rows: list[list[str | int | None]] = []
    for table in tables:
        for cell in table.cells:
            if cell.structural:
                continue
            named = [text for pair in cell.key for text in _pair(pair, say)]
            named += [""] * (4 - len(named))
            least = lower_bounds.get((table.id, cell.key))
            rows.append([
                say(definitions.table_title(table.id)), say(definitions.population_label(table.population)), *named[:4],
                cell.value, least,
            ])  # fmt: skip
    for measure in measures:
        least = measure_bounds.get(measure.id)
        rows.append([say(definitions.measure_label(measure.id)), "", "", "", "", "", measure.value, least])
    return [say(column) for column in _COLUMNS], rows


def _pair(pair: tuple[str, str], say: Speaks) -> tuple[str, str]:
    variable, category = pair
    return say(definitions.label(variable)), say(definitions.category_label(variable, category))


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
