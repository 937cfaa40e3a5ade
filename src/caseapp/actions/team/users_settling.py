"""What a sign-in settles about users: wrong tries are written down, and files that somebody's leaving left behind go."""

import re
from contextlib import suppress
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.team.users_tries import forget_tries, wrong_tries
from caseapp.base.disks import sync_folder
from caseapp.vault.heads import Head

MAKING = ".new"
"""What the name of a database file ends in until it is whole."""

_FILES = re.compile(r"vault(?:-(\d+))?\.db(?:\.new)?(?:-journal)?")


def settle_files(desk: Desk) -> None:
    """At a sign-in, when the heads were just written. The wrong tries are told from the database from then on."""
    if wrong_tries(desk.folder, desk.user):
        with desk.database.work(None, "wrong tries", f"user:{desk.user}"):
            pass
        forget_tries(desk.folder, desk.user)
    with suppress(OSError):
        clear_leftovers(desk.folder, desk.head)


def clear_leftovers(folder: Path, head: Head) -> None:
    """Take away database files that were given up or superseded. Called when both heads name the present one.

    A file with a higher number than the present one is left alone: then somebody has put back an older vault, and it
    holds what came later.
    """
    named = _FILES.fullmatch(head.database)
    if named is None:
        return
    present = int(named[1] or 0)
    for file in folder.iterdir():
        found = _FILES.fullmatch(file.name)
        if found is None or file.name in (head.database, f"{head.database}-journal"):
            continue
        if MAKING in file.name or int(found[1] or 0) < present:
            file.unlink(missing_ok=True)
    sync_folder(folder)
