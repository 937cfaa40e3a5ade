"""Commands that make a backup and bring one back."""

import argparse
import sys

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import restoring
from caseapp.base.clock import SystemClock
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import first_line, open_desk, passphrase


def backup(options: argparse.Namespace, say: Speaks) -> None:
    """Write a sealed backup and read it again."""
    with open_desk(options, say) as desk:
        target = keeping.backup(desk, options.to)
    print(f"backup: {target}")
    print("verified: yes")


def restore(options: argparse.Namespace, say: Speaks) -> None:
    """Make a vault from a backup, with the recovery card, two shares of it, or a passphrase."""
    files = [options.card_file] if options.card_file is not None else options.share_file
    papers = tuple(first_line(file) for file in files)
    secrets = restoring.Secrets(papers, options.user, "" if papers else passphrase(options, say))
    seen = restoring.look_into(options.file, options.to, secrets)
    _tell_standing(seen, say, anyway=options.anyway)
    restored = restoring.restore_seen(seen, options.to, secrets, SystemClock(), language=say.code)
    print(f"vault: {restored.folder}")
    print(f"user: {restored.user}")
    if restored.passphrase:
        print(f"passphrase: {restored.passphrase}")
        print(f"recovery card: {restored.recovery_card}")


def _tell_standing(seen: restoring.Seen, say: Speaks, *, anyway: bool) -> None:
    """Say which vault of the same id stands here; KnownError where one goes further than the backup."""
    for one in seen.standing:
        print(say(seen.about(one)), file=sys.stderr)
    if seen.newer is not None and not anyway:
        raise KnownError(
            words("What stands on this computer goes further than the backup, so nothing was restored."),
            words("Add --anyway to restore the backup beside it all the same."),
        )
