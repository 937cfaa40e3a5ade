"""The folder in which new records shall lie."""

from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.base.paths import is_there, is_whole_disk
from caseapp.base.words import Words


def unused(folder: Path) -> Path:
    """The folder, or the same name with the first number that is free."""
    number, wanted = 1, folder
    while is_there(wanted):
        number += 1
        wanted = folder.with_name(f"{folder.name}-{number}")
    return wanted


def room_in(chosen: Path) -> Path:
    """The folder that was chosen where records can have it to themselves, else a new one in it.

    One that cannot be read is refused when it is used.
    """
    try:
        full = is_whole_disk(chosen) or any(chosen.iterdir())
    except OSError:
        full = False
    return unused(chosen / "caseapp") if full else chosen


def folder_problem(folder: Path) -> Words | None:
    """Why new records could not lie there, or None: said when the folder is named, and not after a card was written down."""
    from caseapp.actions.vaults.found import refuse_full_folder

    try:
        refuse_full_folder(folder)
    except KnownError as error:
        return error.sentence
    return None
