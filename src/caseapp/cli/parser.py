"""The command line: every command with its arguments, as `docs/guide/terminal.md` lists them."""

import argparse
from pathlib import Path

from caseapp.base.language import EVERY, LANGUAGES
from caseapp.base.words import Speaks, words
from caseapp.cli import (
    exact_tables,
    following,
    handing_out,
    office_store,
    people,
    referrals,
    reporting,
    returning,
    yearly,
)
from caseapp.cli.commands import COORDINATOR, SHELTER, Commands, number, target
from caseapp.cli.parser_keeping import add_keeping
from caseapp.records.referral import SOUGHT
from caseapp.records.referral_fields import FIELDS
from caseapp.statistics.targets import FIRST_YEAR, LAST_YEAR


def make_parser(say: Speaks) -> argparse.ArgumentParser:
    """The parser of the whole command line, with its help in the language of the terminal."""
    parser = argparse.ArgumentParser(
        prog="caseapp", allow_abbrev=False, description=say(words("Case records of a shelter."))
    )
    parser.add_argument("--vault", metavar="DIR", help=say(words("the vault that the window opens")))
    parser.set_defaults(command=None)
    commands = Commands(parser, say)
    _people(commands, say)
    _referrals(commands, say)
    _reports(commands, say)
    add_keeping(commands, say)
    return parser


def _people(commands: Commands, say: Speaks) -> None:
    practice = commands.add(
        "practice", words("make a practice vault of invented people"), people.practice, opens=False
    )
    practice.add_argument("folder", type=Path, metavar="DIR")
    practice.add_argument("--kind", choices=("shelter", "coordinator"), default="shelter")
    practice.add_argument("--people", type=number(1, 20_000), default=60, metavar="N")
    practice.add_argument("--quarters", type=number(1, 40), default=4, metavar="N")
    practice.add_argument("--seed", type=number(0, 2**31), default=1, metavar="N")
    register = commands.group("register", words("registers in and out"), SHELTER)
    taking = register.add("import", words("take the rows of a register in"), people.register_import)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--dry-run", action="store_true", help=say(words("read only, change nothing")))
    taking.add_argument("--json", action="store_true")
    giving = register.add("export", words("write the coded records"), people.register_export)
    giving.add_argument(
        "--for", dest="audience", choices=("own", "iom", "research", "whole"), default="own",
        help=say(words("who gets it; for others, whoever did not consent is left out")),
    )  # fmt: skip
    target(giving, say)


def _referrals(commands: Commands, say: Speaks) -> None:
    group = commands.group("referral", words("referrals as encrypted files"), SHELTER)
    listing = group.add("list", words("list what waits for a decision or an answer"), referrals.referral_list)
    listing.add_argument("--json", action="store_true")
    taking = group.add("import", words("take a referral or an answer in"), referrals.referral_import)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--dry-run", action="store_true", help=say(words("read only, change nothing")))
    giving = group.add("export", words("write a referral for an organisation"), referrals.referral_export)
    giving.add_argument("--case", required=True, metavar="CODE")
    giving.add_argument("--organisation", required=True, metavar="NAME")
    giving.add_argument("--sought", required=True, nargs="+", choices=SOUGHT.codes, metavar="HELP")
    giving.add_argument("--coded", action="store_true", help=say(words("under the code, without the name")))
    giving.add_argument("--answers", nargs="+", choices=tuple(FIELDS), metavar="subject.question")
    target(giving, say)


def _reports(commands: Commands, say: Speaks) -> None:
    _summaries(commands.group("summary", words("quarterly summaries")), say)
    national = commands.group("national", words("the whole of all shelters"), COORDINATOR)
    handing_out.add_commands(national, say)
    returning.add_return(national, say)
    _cards(commands, say)
    following.add_commands(
        commands.group("shelters", words("shelters: quarters, agreements, reminders"), COORDINATOR), say
    )
    office_store.add_commands(
        commands.group("office-store", words("the common store of an office in PostgreSQL"), COORDINATOR), say
    )


def _summaries(summary: Commands, say: Speaks) -> None:
    export = summary.add("export", words("issue a quarter as PDF"), reporting.summary_export, kind=SHELTER)
    _quarter_and_file(export, say)
    _named_people(summary, say)
    listed = summary.add(
        "quarters", words("list the quarters that can be exported"), reporting.summary_quarters, kind=SHELTER
    )
    listed.add_argument(
        "--half-years",
        action="store_true",
        help=say(words("list half-years, each in the place of its quarters")),
    )
    _years(summary, say)
    lost = words("bring issued reports back after records were restored")
    bringing = summary.add("bring-back", lost, reporting.summary_bring_back, kind=SHELTER)
    bringing.add_argument("files", type=Path, nargs="+", metavar="FILE")
    show = summary.add("show", words("print the data inside a summary"), reporting.summary_show, opens=False)
    show.add_argument("file", type=Path, metavar="FILE")
    repeat = words("repeat the audit of a summary from the file alone")
    again = summary.add("audit", repeat, reporting.summary_audit, opens=False)
    again.add_argument("file", type=Path, metavar="FILE")
    taking = summary.add("import", words("take summaries in"), reporting.summary_import, kind=COORDINATOR)
    taking.add_argument("files", type=Path, nargs="+", metavar="FILE")
    taking.add_argument("--json", action="store_true")
    returning.add_feedback(summary)
    exact_tables.add_exact(summary, say)


def _named_people(summary: Commands, say: Speaks) -> None:
    prepare = summary.add(
        "prepare", words("say who prepared a report"), reporting.summary_prepare, kind=SHELTER
    )
    prepare.add_argument("--project", metavar="PROJECT", help=say(words("the project of the report")))
    approve = summary.add(
        "approve", words("approve a report before it is issued"), reporting.summary_approve, kind=SHELTER
    )
    beside = words("a name beside the function; without it the report gives the function alone")
    for one in (prepare, approve):
        one.add_argument("--quarter", required=True, metavar="2026-Q3")
        one.add_argument("--name", default="", metavar="NAME", help=say(beside))


def _cards(commands: Commands, say: Speaks) -> None:
    card = commands.add("card", words("write the public card of a vault"), reporting.card)
    target(card, say)
    commands.add("renew-card", words("change the keys of a vault's card"), reporting.renew_card)
    trust = commands.add("trust", words("take in a card whose digits agree"), reporting.trust)
    trust.add_argument("file", type=Path, metavar="FILE")
    trust.add_argument(
        "--name", required=True, metavar="NAME", help=say(words("your own name for its owner"))
    )
    trust.add_argument("--fingerprint", required=True, metavar="DIGITS")
    instead = words("also where its owner has a card here already, which is then taken back")
    trust.add_argument("--instead", action="store_true", help=say(instead))


def _years(summary: Commands, say: Speaks) -> None:
    year = summary.add(
        "year", words("write a year, added up from its issued quarters"), yearly.summary_year, kind=SHELTER
    )
    year.add_argument("--year", required=True, type=number(FIRST_YEAR, LAST_YEAR), metavar="2026")
    year.add_argument("--language", choices=tuple(LANGUAGES), default="")
    target(year, say)
    targets = summary.add(
        "targets",
        words("list the targets of a year, or set some of them"),
        yearly.summary_targets,
        kind=SHELTER,
    )
    targets.add_argument("--year", required=True, type=number(FIRST_YEAR, LAST_YEAR), metavar="2026")
    targets.add_argument(
        "--set", action="append", default=[], metavar="INDICATOR=NUMBER",
        help=say(words("a target; 0 takes it away")),
    )  # fmt: skip
    targets.add_argument(
        "--indicators", action="store_true", help=say(words("list what a target can be set for"))
    )
    targets.add_argument("--json", action="store_true")


def _quarter_and_file(parser: argparse.ArgumentParser, say: Speaks) -> None:
    parser.add_argument("--quarter", required=True, metavar="2026-Q3")
    parser.add_argument("--language", choices=(*LANGUAGES, EVERY), default="")
    target(parser, say)
