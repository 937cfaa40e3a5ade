"""The command that writes the whole vault out."""

import argparse
import sys

from caseapp.actions.passing_on import full_export as acting
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import first_line, open_desk
from caseapp.records.fields import COMPARTMENT_LABELS


def full_export(options: argparse.Namespace, say: Speaks) -> None:
    """Write everything, sealed, and say what was sealed to the manager too."""
    files = [options.card_file] if options.card_file is not None else options.share_file
    papers = tuple(first_line(file) for file in files)
    receiver = None
    if options.recipient:
        receiver = acting.Receiver(options.recipient, options.receiver, options.reason)
    with open_desk(options, say) as desk:
        written = acting.export_vault(desk, options.to, receiver, papers)
    if written.sealed:
        named = ", ".join(say(COMPARTMENT_LABELS[one]) for one in written.sealed)
        print(say(words("Not opened, because the key is not held: {what}.", what=named)), file=sys.stderr)
    print(f"lines: {written.lines}")
    print(f"attachments: {written.attachments}")
    print(f"file: {options.to}")
