"""Any list of the window as a paper: who may print which, with case codes or with names, and what the log says of it.

The page hands over what it shows; nothing is read again. Names need the permission to read them, even though the page
shows them already: what is printed leaves the program.
"""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.roles import Intent

LISTS: Mapping[str, Intent | None] = MappingProxyType({
    "people": Intent.READ_PEOPLE,
    "today": Intent.READ_PEOPLE,
    "rooms": Intent.READ_PEOPLE,
    "night": Intent.READ_PEOPLE,
    "incidents": Intent.READ_PEOPLE,
    "work": Intent.TELL_OF_HOUSE,
    "referrals": Intent.REFER,
    "organisations": Intent.READ_PEOPLE,
    "attachments": Intent.READ_PEOPLE,
    "portal": Intent.TYPE_INTO_PORTAL,
    "register": Intent.TAKE_REGISTER,
    "check": Intent.COUNT,
    "charts": Intent.COUNT,
    "numbers": Intent.READ_REPORTS,
    "issued": Intent.READ_REPORTS,
    "targets": Intent.READ_REPORTS,
    "year": Intent.READ_REPORTS,
    "feedback": Intent.READ_REPORTS,
    "review": Intent.ERASE,
    "log": Intent.READ_AUDIT,
    "users": None,
    "permissions": None,
    "cards": Intent.TRUST_CARDS,
    "inbox": Intent.IMPORT_SUMMARIES,
    "shelters": Intent.TRUST_CARDS,
    "shelter": Intent.TRUST_CARDS,
    "national": Intent.READ_REPORTS,
    "send back": Intent.EXPORT_NATIONAL,
})  # fmt: skip
"""Every list that can be printed, and what its reader must be allowed; None is open to whoever could unlock."""


def list_paper(
    desk: Desk,
    listing: Listing,
    language: str,
    *,
    names: bool = False,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> bytes:
    """A PDF of a list, to be looked at before it is printed; without `names` the columns that hold them are left out.

    KnownError where the role may not print this list, or may not read names.
    """
    from caseapp.reports.list_paper import list_pdf

    _require(desk, listing, names=names)
    shown = listing if names else listing.without_names()
    coded = listing.named and not names

    def tick(done: float) -> None:
        if stop():
            raise StoppedError
        progress(done, words("Drawing the pages"))

    today, say = desk.clock.today(), Language(language)
    return list_pdf(shown, today, say, coded=coded, practice=desk.practice, tick=tick)


def hand_out_list(desk: Desk, listing: Listing, *, names: bool = False) -> None:
    """Note in the log that a list leaves the program, on paper or as a file, with names or without."""
    _require(desk, listing, names=names)
    named, about = names and listing.named, f"list:{listing.kind}"
    intent = LISTS[listing.kind]
    with desk.database.work(intent, "print list with names" if named else "print list", about):
        pass


def _require(desk: Desk, listing: Listing, *, names: bool) -> None:
    if listing.kind not in LISTS:
        raise KnownError(words("This list cannot be printed."))
    desk.database.require(LISTS[listing.kind])
    if names and listing.named:
        desk.database.require(Intent.READ_IDENTITY)
