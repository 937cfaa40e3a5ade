"""Any list of the window as a paper: who may print which, with case codes or with names, and what the log says of it.

The page hands over what it shows; nothing is read again. Names need the permission to read them, even though the page
shows them already, and the consent of each person (`named_sheets.py`): what is printed leaves the program.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.passing_on.named_sheets import known_codes, may_be_named, note_named
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.listing import Listing, ListPart
from caseapp.base.words import words
from caseapp.records.roles import Intent

LISTS: Mapping[str, Intent | None] = MappingProxyType({
    "people": Intent.READ_PEOPLE,
    "today": Intent.READ_PEOPLE,
    "rooms": Intent.READ_PEOPLE,
    "night": Intent.READ_PEOPLE,
    "change": Intent.READ_PEOPLE,
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

    With them, whoever did not agree that her file is kept stands there under her code alone. KnownError where the role may not
    print this list, or may not read names.
    """
    from caseapp.reports.list_paper import list_pdf

    _require(desk, listing, names=names)

    def tick(done: float) -> None:
        if stop():
            raise StoppedError
        progress(done, words("Drawing the pages"))

    today, say = desk.clock.today(), Language(language)
    shown = _with_names(desk, listing, say, stop) if names else listing.without_names()
    coded = listing.named and not names
    return list_pdf(shown, today, say, coded=coded, practice=desk.practice, tick=tick)


def hand_out_list(desk: Desk, listing: Listing, *, names: bool = False) -> None:
    """Note in the log that a list leaves the program, on paper or as a file; and of whom it bears the name, with each of them."""
    _require(desk, listing, names=names)
    named, about = names and listing.named, f"list:{listing.kind}"
    intent = LISTS[listing.kind]
    codes = frozenset(_codes_on(listing, known_codes(desk)) if named else ())
    with desk.database.work(intent, "print list with names" if named else "print list", about) as work:
        note_named(desk, work, codes, listing.title)


def _require(desk: Desk, listing: Listing, *, names: bool) -> None:
    if listing.kind not in LISTS:
        raise KnownError(words("This list cannot be printed."))
    desk.database.require(LISTS[listing.kind])
    if names and listing.named:
        desk.database.require(Intent.READ_IDENTITY)


def _with_names(desk: Desk, listing: Listing, say: Language, stop: Stop) -> Listing:
    """The list without the names of those who did not agree, and a sentence about how many they are."""
    if not listing.named:
        return listing

    def tick() -> None:
        if stop():
            raise StoppedError

    known = known_codes(desk)
    codes = frozenset(_codes_on(listing, known))
    agreed = may_be_named(desk, codes, tick)
    silent = len(codes - agreed)
    if not silent:
        return listing
    told = words("Without a name, because nobody agreed to keeping the file: {n}", n=silent)
    parts = tuple(_silenced(part, known, agreed) for part in listing.parts)
    return replace(listing, parts=parts, about=(*listing.about, say(told)))


def _silenced(part: ListPart, known: Collection[str], agreed: Collection[str]) -> ListPart:
    named = [place for place, column in enumerate(part.columns) if column.named]
    rows = []
    for row in part.rows:
        code = _code_in(row, part, known)
        silent = code and code not in agreed
        rows.append(tuple("" if silent and place in named else text for place, text in enumerate(row)))
    return replace(part, rows=tuple(rows))


def _codes_on(listing: Listing, known: Collection[str]) -> Iterator[str]:
    """The case of every row that is about somebody; of several cases of one person the newest."""
    for part in listing.parts:
        for row in part.rows:
            if code := _code_in(row, part, known):
                yield code


def _code_in(row: tuple[str, ...], part: ListPart, known: Collection[str]) -> str:
    if len(row) != len(part.columns):
        return ""
    open_cells = (text for text, column in zip(row, part.columns, strict=True) if not column.named)
    return max((one for text in open_cells for one in text.split(", ") if one in known), default="")
