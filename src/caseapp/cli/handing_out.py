"""Commands that hand the whole out: report, workbook, table, charts, counts for CTDC, data dictionary, year."""

import argparse

from caseapp.actions.office import national_charts, national_files, national_year_files
from caseapp.actions.office.national_views import view_for
from caseapp.base.language import EVERY, LANGUAGES, of_documents
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli import rounded
from caseapp.cli.asking import open_desk
from caseapp.cli.commands import Commands, target
from caseapp.statistics.national import Audience
from caseapp.statistics.targets import FIRST_YEAR, LAST_YEAR


def add_commands(national: Commands, say: Speaks) -> None:
    """Each writes one file; the ending of its name says what it becomes."""
    whole = national.add("export", words("write the whole of a quarter"), national_export)
    charts = national.add("charts", words("write the charts of a quarter as SVG and PNG"), national_charts_of)
    for one in (whole, charts):
        _quarter(one)
        _language(one)
        one.add_argument(
            "--for", dest="audience", choices=[str(audience) for audience in Audience],
            default=str(Audience.OFFICE), help=say(words("for whom it is meant: what it shows follows from that")),
        )  # fmt: skip
    whole.add_argument(
        "--sealed",
        dest="exact",
        action="store_true",
        help=say(words("from the exact tables that shelters handed over")),
    )
    counts = national.add("ctdc", words("write counts in the codes of the CTDC"), national_ctdc)
    _quarter(counts)
    year = national.add("year", words("write a year of all shelters"), national_year)
    year.add_argument("--year", required=True, type=_year, metavar="2026")
    _language(year)
    dictionary = national.add(
        "dictionary", words("write the data dictionary of tables"), national_dictionary, opens=False
    )
    _language(dictionary)
    for one in (whole, charts, counts, year, dictionary):
        target(one, say)
    rounded.add_commands(national, say)


def _quarter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quarter", required=True, metavar="2026-Q3")


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=(*LANGUAGES, EVERY), default="")


def _year(text: str) -> int:
    found = int(text)
    if not FIRST_YEAR <= found <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{FIRST_YEAR}-{LAST_YEAR}")
    return found


def national_export(options: argparse.Namespace, say: Speaks) -> None:
    """Write the whole of a quarter."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        language = options.language or desk.profile.language
        view = national_files.export_quarter(
            desk, quarter, language, options.to, Audience(options.audience), exact=options.exact
        )
    print(f"file: {options.to}")
    print(f"for: {view.audience}")
    print(f"shelters: {len(view.summary.shelters)}")
    print(f"missing: {len(view.missing)}")
    print(f"by half-years: {len(view.by_half_years)}")


def national_charts_of(options: argparse.Namespace, say: Speaks) -> None:
    """Write the charts of a quarter."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        view = view_for(desk, quarter, Audience(options.audience))
        charts = national_charts.export_charts(
            desk, view, options.language or desk.profile.language, options.to
        )
    print(f"file: {options.to}")
    print(f"for: {view.audience}")
    print(f"charts: {charts}")


def national_ctdc(options: argparse.Namespace, say: Speaks) -> None:
    """Write the counts of a quarter that the CTDC has columns for."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        counts = national_files.export_ctdc(desk, quarter, options.to)
    print(f"file: {options.to}")
    print(f"counts: {counts}")


def national_year(options: argparse.Namespace, say: Speaks) -> None:
    """Write a year of all shelters, half-years included."""
    with open_desk(options, say) as desk:
        language = options.language or desk.profile.language
        periods = national_year_files.export_year(desk, options.year, language, options.to)
    print(f"file: {options.to}")
    for name, held in periods.items():
        print(f"shelter: {name}: {' '.join(held) or 'missing'}")


def national_dictionary(options: argparse.Namespace, say: Speaks) -> None:
    """Write the data dictionary; it follows from the counting rules, so it needs no vault."""
    entries = national_files.export_dictionary(options.language or of_documents(say.code), options.to)
    print(f"file: {options.to}")
    print(f"entries: {entries}")
