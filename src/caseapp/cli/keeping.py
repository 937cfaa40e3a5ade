"""Commands that keep records safe: check and recover."""

import argparse
import json
import sys

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import recovery
from caseapp.actions.trail.log_check import facts_of_closed_log
from caseapp.actions.vaults.opening import new_passphrase
from caseapp.base.clock import SystemClock
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import first_line, passphrase, typed_back


def check(options: argparse.Namespace, say: Speaks) -> int:
    """Look whether a vault is whole; exit code 1 and a sentence for everything that is wrong."""
    secret = passphrase(options, say)
    problems = keeping.check(options.vault, options.user, secret)
    log = facts_of_closed_log(options.vault, options.user, secret) if options.log else {}
    if options.json:
        told = {"whole": not problems, "problems": [say(one) for one in problems]}
        print(json.dumps({**told, **({"log": log} if log else {})}, ensure_ascii=False))
        return 1 if problems else 0
    for problem in problems:
        print(say(problem), file=sys.stderr)
    print(f"whole: {'no' if problems else 'yes'}")
    for name, value in log.items():
        print(f"{name}: {value}")
    return 1 if problems else 0


def recover(options: argparse.Namespace, say: Speaks) -> None:
    """A new passphrase and a new card, by the recovery card or two shares.

    The new card is printed and must be typed back, on the terminal or through standard input; nothing is changed before.
    """
    files = [options.card_file] if options.card_file is not None else options.share_file
    if len(files) not in (1, 2) or (len(files) == 1) != (options.card_file is not None):
        raise KnownError(words("Name the file of the recovery card, or those of two shares."))
    begun = recovery.begin_recovery(options.vault, [first_line(file) for file in files], options.user)
    passphrase_now = new_passphrase(say.code)
    print(f"vault: {options.vault}")
    print(f"user: {begun.user}")
    print(f"passphrase: {passphrase_now}")
    print(f"recovery card: {begun.fresh.text}", flush=True)
    recovery.finish_recovery(begun, passphrase_now, typed_back(say), SystemClock()).close()
    print("recovered: yes")
