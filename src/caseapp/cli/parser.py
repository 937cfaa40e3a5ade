"""The command line: every command with its arguments, as `docs/guide/terminal.md` lists them."""

import argparse
from collections.abc import Callable
from pathlib import Path

from caseapp.base.language import EVERY, LANGUAGES
from caseapp.base.words import Speaks, Words, words
from caseapp.cli import (
    access,
    backups,
    following,
    keeping,
    people,
    referrals,
    reporting,
    verifying,
    whole,
    yearly,
)
from caseapp.records.referral import SOUGHT
from caseapp.records.referral_fields import FIELDS
from caseapp.statistics.targets import FIRST_YEAR, LAST_YEAR

Command = Callable[[argparse.Namespace, Speaks], int | None]


class _Commands:
    """Adds commands to a parser, all in one manner."""

    def __init__(self, parser: argparse.ArgumentParser, say: Speaks) -> None:
        self._say = say
        self._under: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
            metavar="COMMAND"
        )

    def group(self, name: str, about: Words) -> "_Commands":
        """A word that several commands begin with."""
        inner = self._under.add_parser(name, help=self._say(about), allow_abbrev=False)
        commands = _Commands(inner, self._say)
        commands._under.required = True
        return commands

    def add(
        self, name: str, about: Words, command: Command, *, opens: bool = True
    ) -> argparse.ArgumentParser:
        """A command; one that opens a vault takes the vault, the user and where the passphrase stands."""
        parser = self._under.add_parser(
            name, help=self._say(about), description=self._say(about), allow_abbrev=False
        )
        parser.set_defaults(command=command)
        if opens:
            parser.add_argument("--vault", type=Path, required=True, metavar="DIR")
            _passphrase(parser, self._say)
        return parser


def make_parser(say: Speaks) -> argparse.ArgumentParser:
    """The parser of the whole command line, with its help in the language of the terminal."""
    parser = argparse.ArgumentParser(
        prog="caseapp", allow_abbrev=False, description=say(words("Case records of a shelter."))
    )
    parser.add_argument("--vault", metavar="DIR", help=say(words("the vault that the window opens")))
    parser.set_defaults(command=None)
    commands = _Commands(parser, say)
    _people(commands, say)
    _referrals(commands, say)
    _reports(commands, say)
    _keeping(commands, say)
    _whole(commands, say)
    _verifying(commands, say)
    _recovering(commands, say)
    return parser


def _passphrase(parser: argparse.ArgumentParser, say: Speaks) -> None:
    parser.add_argument("--passphrase-file", metavar="FILE", help=say(words("- for standard input")))
    parser.add_argument("--user", default="", metavar="NAME")


def _people(commands: _Commands, say: Speaks) -> None:
    practice = commands.add(
        "practice", words("make a practice vault of invented people"), people.practice, opens=False
    )
    practice.add_argument("folder", type=Path, metavar="DIR")
    practice.add_argument("--kind", choices=("shelter", "coordinator"), default="shelter")
    practice.add_argument("--people", type=_number(1, 20_000), default=60, metavar="N")
    practice.add_argument("--quarters", type=_number(1, 40), default=4, metavar="N")
    practice.add_argument("--seed", type=_number(0, 2**31), default=1, metavar="N")
    register = commands.group("register", words("registers in and out"))
    taking = register.add("import", words("take the rows of a register in"), people.register_import)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--dry-run", action="store_true", help=say(words("read only, change nothing")))
    taking.add_argument("--json", action="store_true")
    giving = register.add("export", words("write the coded records"), people.register_export)
    giving.add_argument(
        "--for", dest="audience", choices=("own", "iom", "research", "whole"), default="own",
        help=say(words("who gets it; for others, whoever did not consent is left out")),
    )  # fmt: skip
    _target(giving, say)


def _referrals(commands: _Commands, say: Speaks) -> None:
    group = commands.group("referral", words("referrals as encrypted files"))
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
    _target(giving, say)


def _reports(commands: _Commands, say: Speaks) -> None:
    summary = commands.group("summary", words("quarterly summaries"))
    export = summary.add("export", words("issue a quarter as PDF"), reporting.summary_export)
    _quarter_and_file(export, say)
    prepare = summary.add("prepare", words("say who prepared a report"), reporting.summary_prepare)
    prepare.add_argument("--project", metavar="PROJECT", help=say(words("the project of the report")))
    approve = summary.add("approve", words("approve a report before it is issued"), reporting.summary_approve)
    for one in (prepare, approve):
        one.add_argument("--quarter", required=True, metavar="2026-Q3")
        one.add_argument(
            "--name", default="", metavar="NAME",
            help=say(words("a name beside the function; without it the report gives the function alone")),
        )  # fmt: skip
    listed = summary.add(
        "quarters", words("list the quarters that can be exported"), reporting.summary_quarters
    )
    listed.add_argument(
        "--half-years",
        action="store_true",
        help=say(words("list half-years, each in the place of its quarters")),
    )
    _years(summary, say)
    show = summary.add("show", words("print the data inside a summary"), reporting.summary_show, opens=False)
    show.add_argument("file", type=Path, metavar="FILE")
    again = summary.add(
        "audit",
        words("repeat the audit of a summary from the file alone"),
        reporting.summary_audit,
        opens=False,
    )
    again.add_argument("file", type=Path, metavar="FILE")
    taking = summary.add("import", words("take summaries in"), reporting.summary_import)
    taking.add_argument("files", type=Path, nargs="+", metavar="FILE")
    taking.add_argument("--json", action="store_true")
    national = commands.group("national", words("the whole of all shelters"))
    whole = national.add("export", words("write the whole of a quarter"), reporting.national_export)
    _quarter_and_file(whole, say)
    year = national.add(
        "year", words("write a year of all shelters as a workbook or table"), reporting.national_year
    )
    year.add_argument("--year", required=True, type=_number(FIRST_YEAR, LAST_YEAR), metavar="2026")
    year.add_argument("--language", choices=tuple(LANGUAGES), default="")
    _target(year, say)
    card = commands.add("card", words("write the public card of a vault"), reporting.card)
    _target(card, say)
    trust = commands.add("trust", words("take in a card whose digits agree"), reporting.trust)
    trust.add_argument("file", type=Path, metavar="FILE")
    trust.add_argument(
        "--name", required=True, metavar="NAME", help=say(words("your own name for its owner"))
    )
    trust.add_argument("--fingerprint", required=True, metavar="DIGITS")
    trust.add_argument(
        "--instead", action="store_true",
        help=say(words("also where its owner has a card here already, which is then taken back")),
    )  # fmt: skip
    following.add_commands(
        commands.group("shelters", words("shelters: quarters, agreements, reminders")), say
    )


def _years(summary: _Commands, say: Speaks) -> None:
    year = summary.add("year", words("write a year, added up from its issued quarters"), yearly.summary_year)
    year.add_argument("--year", required=True, type=_number(FIRST_YEAR, LAST_YEAR), metavar="2026")
    year.add_argument("--language", choices=tuple(LANGUAGES), default="")
    _target(year, say)
    targets = summary.add(
        "targets", words("list the targets of a year, or set some of them"), yearly.summary_targets
    )
    targets.add_argument("--year", required=True, type=_number(FIRST_YEAR, LAST_YEAR), metavar="2026")
    targets.add_argument(
        "--set", action="append", default=[], metavar="INDICATOR=NUMBER",
        help=say(words("a target; 0 takes it away")),
    )  # fmt: skip
    targets.add_argument(
        "--indicators", action="store_true", help=say(words("list what a target can be set for"))
    )
    targets.add_argument("--json", action="store_true")


def _keeping(commands: _Commands, say: Speaks) -> None:
    commands.add("users", words("list who has access, with roles and keys"), access.users)
    check = commands.add("check", words("look whether a vault is whole"), keeping.check)
    check.add_argument("--json", action="store_true")
    check.add_argument(
        "--log", action="store_true", help=say(words("tell of the audit log and what vouches for it"))
    )
    backup = commands.add("backup", words("write a sealed backup"), backups.backup)
    backup.add_argument("--to", type=Path, required=True, metavar="DIR")
    restore = commands.add("restore", words("make a vault from a backup"), backups.restore, opens=False)
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--to", type=Path, required=True, metavar="DIR")
    restore.add_argument(
        "--card-file", metavar="FILE", help=say(words("text of the recovery card, instead of a passphrase"))
    )
    restore.add_argument(
        "--share-file", metavar="FILE", action="append", default=[],
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    restore.add_argument(
        "--anyway", action="store_true", help=say(words("also where newer records stand on this computer"))
    )
    _passphrase(restore, say)


def _whole(commands: _Commands, say: Speaks) -> None:
    export = commands.add("full-export", words("write out the whole vault, sealed"), whole.full_export)
    export.add_argument(
        "--recipient", default="", metavar="age1...",
        help=say(words("key of the receiver; the recovery card by default")),
    )  # fmt: skip
    export.add_argument(
        "--card-file",
        metavar="FILE",
        help=say(words("text of the recovery card, to open what you cannot read")),
    )
    export.add_argument(
        "--share-file", metavar="FILE", action="append", default=[],
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    _target(export, say)


def _verifying(commands: _Commands, say: Speaks) -> None:
    log = commands.group("log", words("the audit log"))
    export = log.add("export", words("write the audit log as a signed file or a table"), verifying.log_export)
    _target(export, say)
    export.add_argument(
        "--opened", action="store_true", help=say(words("write beside sealed entries what they say"))
    )
    verify = commands.add(
        "verify", words("verify an exported audit log without a vault"), verifying.verify, opens=False
    )
    verify.add_argument("log", type=Path, metavar="LOG")
    verify.add_argument(
        "files", type=Path, nargs="*", metavar="FILE",
        help=say(words("reports, unsealed backups and cards of the same vault")),
    )  # fmt: skip
    verify.add_argument(
        "--checkpoint", action="append", default=[], metavar="DIGITS",
        help=say(words("digits at the foot of a printed report")),
    )  # fmt: skip
    verify.add_argument("--json", action="store_true")


def _recovering(commands: _Commands, say: Speaks) -> None:
    recover = commands.add(
        "recover", words("give a forgotten vault a new passphrase and card"), keeping.recover, opens=False
    )
    recover.add_argument("--vault", type=Path, required=True, metavar="DIR")
    recover.add_argument("--card-file", metavar="FILE", help=say(words("text of the recovery card")))
    recover.add_argument(
        "--share-file", action="append", default=[], metavar="FILE",
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    recover.add_argument(
        "--user",
        default="",
        metavar="NAME",
        help=say(words("who gets the new passphrase; the first user by default")),
    )


def _quarter_and_file(parser: argparse.ArgumentParser, say: Speaks) -> None:
    parser.add_argument("--quarter", required=True, metavar="2026-Q3")
    parser.add_argument("--language", choices=(*LANGUAGES, EVERY), default="")
    _target(parser, say)


def _target(parser: argparse.ArgumentParser, say: Speaks) -> None:
    """A file to write; one that is there already is only written over where that is asked for (`running.py`)."""
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--replace", action="store_true", help=say(words("write over a file that is there already"))
    )


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{least}-{most}")
        return found

    return number
