"""The command that checks a newer version of the program on a stick; no vault is opened for it."""

import argparse
import json
import sys
from pathlib import Path

from caseapp.actions.safekeeping.updating import look_for_update
from caseapp.base.words import Speaks, words
from caseapp.cli.commands import Commands


def add_update(commands: Commands) -> None:
    """Add `update check FOLDER`."""
    group = commands.group("update", words("newer versions of the program"))
    check = group.add(
        "check", words("check a newer version on a stick and copy it"), update_check, opens=False
    )
    check.add_argument("folder", type=Path, metavar="FOLDER")
    check.add_argument("--json", action="store_true")


def update_check(options: argparse.Namespace, say: Speaks) -> None:
    """Check the release in a folder; the facts go to standard output, what to do to standard error."""
    update = look_for_update(options.folder)
    told = {
        "version": update.version,
        "commit": update.commit,
        "made": update.made.isoformat(),
        "file": str(update.file),
        "sha256": update.sha256,
        "command": update.command,
    }
    if options.json:
        print(json.dumps(told, ensure_ascii=False))
        return
    for name, value in told.items():
        print(f"{name}: {value}")
    print(say(update.how), file=sys.stderr)
