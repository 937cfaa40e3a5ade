"""Commands that keep records safe: check, backup, restore."""

import argparse
import json
import sys

from caseapp.actions import backup as keeping
from caseapp.actions import recovery
from caseapp.base.clock import SystemClock
from caseapp.base.words import Speaks
from caseapp.cli.asking import first_line, open_desk, passphrase


def check(options: argparse.Namespace, say: Speaks) -> int:
    """Look whether a vault is whole; exit code 1 and a sentence for everything that is wrong."""
    problems = keeping.check(options.vault, options.user, passphrase(options, say))
    if options.json:
        print(
            json.dumps(
                {"whole": not problems, "problems": [say(one) for one in problems]}, ensure_ascii=False
            )
        )
        return 1 if problems else 0
    for problem in problems:
        print(say(problem), file=sys.stderr)
    print(f"whole: {'no' if problems else 'yes'}")
    return 1 if problems else 0


def backup(options: argparse.Namespace, say: Speaks) -> None:
    """Write a sealed backup and read it again."""
    with open_desk(options, say) as desk:
        target = keeping.backup(desk, options.to)
    print(f"backup: {target}")
    print("verified: yes")


def recover(options: argparse.Namespace, _say: Speaks) -> None:
    """A new passphrase and a new card, by the recovery card."""
    _print_restored(recovery.recover(options.vault, first_line(options.card_file), SystemClock()))


def restore(options: argparse.Namespace, say: Speaks) -> None:
    """Make a vault from a backup, with the recovery card or a passphrase."""
    if options.card_file is not None:
        restored = keeping.restore(options.file, options.to, card=first_line(options.card_file))
    else:
        restored = keeping.restore(
            options.file, options.to, user=options.user, passphrase=passphrase(options, say)
        )
    _print_restored(restored)


def _print_restored(restored: keeping.Restored) -> None:
    print(f"vault: {restored.folder}")
    print(f"user: {restored.user}")
    if restored.passphrase:
        print(f"passphrase: {restored.passphrase}")
        print(f"recovery card: {restored.recovery_card}")
