"""Commands about exact tables: which office may have them, and handing those of a quarter over, sealed."""

import argparse
import json

from caseapp.actions.desk import Desk
from caseapp.actions.reporting import exact
from caseapp.actions.reporting.exact import ExactOffice
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.cli.commands import Commands, target


def add_exact(summary: Commands, say: Speaks) -> None:
    """The commands of a shelter."""
    giving = summary.add("exact", words("hand exact tables over to an office, sealed"), summary_exact)
    giving.add_argument("--quarter", required=True, metavar="2026-Q3")
    giving.add_argument("--office", default="", metavar="NAME")
    target(giving, say)
    offices = summary.add(
        "exact-offices", words("list which office may have exact tables"), summary_exact_offices
    )
    offices.add_argument("--json", action="store_true")
    allow = summary.add("exact-allow", words("allow an office to have exact tables"), summary_exact_allow)
    allow.add_argument("--office", required=True, metavar="NAME")
    allow.add_argument("--no-longer", action="store_true", help=say(words("take the permission back")))


def summary_exact(options: argparse.Namespace, say: Speaks) -> None:
    """Write the exact tables of a quarter; without a name, for the one office that may have them."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        office = _office(desk, options.office)
        ready = exact.ready_to_hand_over(desk, quarter, office.signing_key)
        handed = exact.hand_over_exact(desk, quarter, office.signing_key, options.to)
    print(f"file: {handed.path}")
    print(f"quarter: {handed.quarter}")
    print(f"office: {handed.office}")
    print(f"numbers: {handed.cells}")
    print(f"fewer than ten: {'yes' if ready.few else 'no'}")


def summary_exact_offices(options: argparse.Namespace, say: Speaks) -> None:
    """A line for each office whose card is trusted."""
    with open_desk(options, say) as desk:
        for office in exact.exact_offices(desk):
            if options.json:
                print(json.dumps({"office": office.name, "allowed": office.allowed}, ensure_ascii=False))
            else:
                print(f"{office.name}: {'allowed' if office.allowed else 'not allowed'}")


def summary_exact_allow(options: argparse.Namespace, say: Speaks) -> None:
    """Allow an office, or allow it no more."""
    with open_desk(options, say) as desk:
        office = _office(desk, options.office)
        if options.no_longer:
            exact.forbid_exact(desk, office.signing_key)
        else:
            exact.allow_exact(desk, office.signing_key)
        print(f"{office.name}: {'not allowed' if options.no_longer else 'allowed'}")


def _office(desk: Desk, name: str) -> ExactOffice:
    known = exact.exact_offices(desk)
    wanted = [one for one in known if one.name.casefold() == name.strip().casefold()]
    if not name:
        wanted = [one for one in known if one.allowed]
        if not wanted:
            raise KnownError(
                words("No office is allowed to have the exact tables of this shelter."),
                words("The manager allows it under Reports, Export, and can take it back there."),
            )
    if len(wanted) != 1:
        raise KnownError(
            words("It is not clear which office is meant."), words("Name it with --office, as it is listed.")
        )
    return wanted[0]
