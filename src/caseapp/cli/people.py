"""Commands about people: practice vaults and registers."""

import argparse
import json

from caseapp.actions.passing_on import register
from caseapp.actions.passing_on.register_sharing import Audience
from caseapp.actions.practice import make_practice
from caseapp.base.clock import SystemClock
from caseapp.base.language import of_documents
from caseapp.base.words import Speaks
from caseapp.cli.asking import open_desk


def practice(options: argparse.Namespace, say: Speaks) -> None:
    """Make a practice vault and print its passphrase."""
    language = of_documents(say.code)
    passphrase = make_practice(
        options.folder, options.kind, options.people, options.quarters, options.seed, SystemClock(), language
    )
    print(f"vault: {options.folder}")
    print(f"passphrase: {passphrase}")


def register_import(options: argparse.Namespace, say: Speaks) -> None:
    """Take a register in, or only look at it, and print what became of its rows."""
    with open_desk(options, say) as desk:
        act = register.preview_register if options.dry_run else register.take_register
        report = act(desk, options.file)
    if options.json:
        refusals = [{"row": row, "reason": say(reason)} for row, reason in report.refusals]
        facts = {"read": report.read, "taken": report.taken, "known": report.known}
        print(json.dumps(facts | {"refused": len(refusals), "refusals": refusals}, ensure_ascii=False))
        return
    print(f"read: {report.read}")
    print(f"taken: {report.taken}")
    print(f"refused: {len(report.refusals)}")
    if report.known:
        print(f"known: {report.known}")
    for row, reason in report.refusals:
        print(f"row {row}: {say(reason)}")


def register_export(options: argparse.Namespace, say: Speaks) -> None:
    """Write the coded records; for others only those of people who agreed."""
    with open_desk(options, say) as desk:
        written = register.write_register(desk, options.to, Audience(options.audience))
    print(f"rows: {written.rows}")
    if options.audience != Audience.OWN:
        print(f"left out: {written.left_out}")
    print(f"file: {options.to}")
