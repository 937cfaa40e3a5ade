"""Commands about referrals: those that wait, opening a file that came, and writing one. No line names a person."""

import argparse
import json
from dataclasses import replace

from caseapp.actions.passing_on import organisations, referral_lists, referred, referring
from caseapp.actions.passing_on.referring import Order
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.records.letter import Letter
from caseapp.records.referral_fields import least


def referral_list(options: argparse.Namespace, say: Speaks) -> None:
    """Print the letters that wait and the referrals without an answer, one a line."""
    with open_desk(options, say) as desk:
        waiting = referred.waiting(desk)
        ours = referral_lists.open_referrals(desk)
    lines: list[dict[str, str]] = [
        {"state": "waiting", "from": one.sender, "day": str(one.entry.record.day)} for one in waiting
    ]
    lines += [{"state": "unanswered", "case": one.code, "day": str(one.entry.record.day)} for one in ours]
    if options.json:
        print(json.dumps(lines, ensure_ascii=False))
        return
    for line in lines:
        print("; ".join(f"{name}: {value}" for name, value in line.items()))


def referral_import(options: argparse.Namespace, say: Speaks) -> None:
    """Keep a referral that came, or put an answer to the referral that it answers."""
    with open_desk(options, say) as desk:
        arrival = referred.look(desk, options.file)
        if not options.dry_run:
            referred.take(desk, options.file)
    kind = "referral" if isinstance(arrival.what, Letter) else "answer"
    print(f"kind: {kind}")
    print(f"from: {arrival.sender}")
    if arrival.about:
        print(f"case: {arrival.about}")
    if not isinstance(arrival.what, Letter):
        print(f"state: {arrival.what.state.value}")
    print(f"known: {'yes' if arrival.known else 'no'}")
    print(f"taken: {'no' if options.dry_run else 'yes'}")


def referral_export(options: argparse.Namespace, say: Speaks) -> None:
    """Write a referral as a file that only the named organisation opens."""
    with open_desk(options, say) as desk:
        offices = [one for one in organisations.list_offices(desk) if one.name == options.organisation]
        if len(offices) != 1:
            raise KnownError(
                words("There is no organisation of this name in the list, or there are several.")
            )
        order = Order(
            case_id=referring.case_of(desk, options.case), office=offices[0].entry.id, organisation=offices[0].name,
            kind=offices[0].kind, sought=tuple(options.sought), named=not options.coded,
        )  # fmt: skip
        keys = tuple(options.answers) if options.answers else least(named=order.named)
        referring.send(desk, replace(order, keys=keys), options.to)
    print(f"file: {options.to}")
