"""Commands about rounded wholes: one for a named partner under agreement, and who was given which."""

import argparse
import json

from caseapp.actions.office import national_charts, national_files, rounded_whole
from caseapp.base.language import EVERY, LANGUAGES, of_documents
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.cli.commands import Commands, target
from caseapp.cli.following import day
from caseapp.statistics.summary import BASES, Rounding


def add_commands(national: Commands, say: Speaks) -> None:
    """The commands of an office."""
    giving = national.add(
        "partner", words("write the whole of a quarter for one partner, rounded"), national_partner
    )
    giving.add_argument("--quarter", required=True, metavar="2026-Q3")
    giving.add_argument(
        "--name", required=True, metavar="NAME", help=say(words("the partner, as the agreement names it"))
    )
    giving.add_argument(
        "--agreed", required=True, type=day, metavar="2026-01-15", help=say(words("the day of the agreement"))
    )
    giving.add_argument(
        "--base", type=int, choices=BASES, default=BASES[-1],
        help=say(words("every number becomes a multiple of it: ±2 or ±4")),
    )  # fmt: skip
    giving.add_argument(
        "--sealed", dest="exact", action="store_true",
        help=say(words("from the exact tables that shelters handed over")),
    )  # fmt: skip
    giving.add_argument("--language", choices=(*LANGUAGES, EVERY), default="")
    target(giving, say)
    listed = national.add(
        "partners", words("list the partners who were given rounded numbers"), national_partners
    )
    listed.add_argument("--json", action="store_true")


def national_partner(options: argparse.Namespace, say: Speaks) -> None:
    """Write the rounded whole: report, workbook, table or charts, by the ending of the file."""
    quarter = Quarter.parse(options.quarter)
    rounding = Rounding(options.base, options.name, options.agreed.isoformat())
    with open_desk(options, say) as desk:
        language = options.language or of_documents(desk.profile.language)
        if options.to.suffix.lower() == ".zip":
            view = rounded_whole.rounded_view(desk, quarter, rounding, exact=options.exact)
            national_charts.export_charts(desk, view, language, options.to)
        else:
            view = national_files.export_quarter(
                desk, quarter, language, options.to, exact=options.exact, rounding=rounding
            )
    told = view.summary.rounding or rounding
    print(f"file: {options.to}")
    print(f"for: {told.recipient}")
    print(f"base: {told.base}")
    print(f"plus or minus: {told.margin}")
    print(f"shelters: {len(view.summary.shelters)}")


def national_partners(options: argparse.Namespace, say: Speaks) -> None:
    """A line for each partner, the newest first."""
    with open_desk(options, say) as desk:
        for one in rounded_whole.partners(desk):
            if options.json:
                facts = {"partner": one.recipient, "agreed": one.agreed, "base": one.base}
                print(json.dumps(facts, ensure_ascii=False))
            else:
                print(f"{one.recipient}: {one.agreed}: ±{one.margin}")
