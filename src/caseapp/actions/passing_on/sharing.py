"""Consent as a lock, and what went where: every action that lets something about a person out asks here first.

Whoever adds a way out takes its purposes from `records/sharing.py: LOCKS`, calls `require_consent` and `note_shared` inside
the transaction in which it shares, and needs no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db import store
from caseapp.db.work import Reading, Work
from caseapp.records.case import Case
from caseapp.records.consent import PURPOSE, Age, Consent, Standing, age_of, standing
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.records.sharing import EXCEPTIONS, WAYS, Sharing, Way, is_fixed
from caseapp.records.subject import Stored

__all__ = [
    "ConsentError",
    "PurposeLine",
    "Shared",
    "Way",
    "list_shared",
    "note_shared",
    "require_consent",
    "require_ground",
]

_WHY: Mapping[Standing, Words] = {
    Standing.NONE: words("Nothing is shared: there is no consent on file to “{purpose}”."),
    Standing.REFUSED: words("Nothing is shared: the person did not consent to “{purpose}”."),
    Standing.NOT_ABLE: words("Nothing is shared: the person cannot decide about “{purpose}” at present."),
    Standing.WITHDRAWN: words("Nothing is shared: the consent to “{purpose}” was withdrawn."),
    Standing.EXPIRED: words("Nothing is shared: the consent to “{purpose}” has run out."),
    Standing.NOBODY_DECIDED: words(
        "Nothing is shared: for a child, a guardian or a best-interest decision is needed for “{purpose}”."
    ),
    Standing.NO_ASSENT: words("Nothing is shared: the child has not agreed to “{purpose}”."),
    Standing.OF_AGE: words(
        "Nothing is shared: the consent to “{purpose}” was given for a child who is grown up now."
    ),
    Standing.OTHER_RECEIVER: words("Nothing is shared: the consent to “{purpose}” names another receiver."),
}
_ASK = words("Ask the person, and write the consent down with its day before anything is passed on.")
_LEAVE = words("The person decides. What went out before stands in the list of what went where.")


class ConsentError(KnownError):
    """A consent does not cover what was about to leave. `purpose` and `standing` say which, and how things stand."""

    def __init__(self, purpose: str, found: Standing) -> None:
        refused = found in (Standing.REFUSED, Standing.WITHDRAWN, Standing.NO_ASSENT)
        super().__init__(_WHY[found].with_values(purpose=PURPOSE.label(purpose)), _LEAVE if refused else _ASK)
        self.purpose = purpose
        self.standing = found


@dataclass(frozen=True, slots=True)
class Shared:
    """One line of what went where, newest first in a list. Receiver and content are empty where they are sealed."""

    entry_id: int
    day: date
    way: str
    purpose: str
    receiver: str
    what: str
    sealed: bool
    basis: str = ""
    """On what it rested, where that was not consent: a code of `records/sharing.py: TOLD_BASIS`."""

    @property
    def way_label(self) -> Words:
        """How it went, in words."""
        return WAYS.label(self.way)


@dataclass(frozen=True, slots=True)
class PurposeLine:
    """How things stand with one purpose today, since when, and what already went out for it."""

    purpose: str
    standing: Standing
    day: date | None
    entry: Stored[Consent] | None
    """The newest entry of the purpose."""
    went: tuple[Shared, ...]


@dataclass(frozen=True, slots=True)
class ConsentSheet:
    """All purposes of a case, and everything that went out, whatever it was for."""

    case_id: int
    lines: tuple[PurposeLine, ...]
    shared: tuple[Shared, ...]


def require_consent(reading: Reading, case_id: int, purpose: str, today: date, receiver: str = "") -> None:
    """ConsentError, a KnownError, where a purpose is not allowed today; `receiver` is who would get it."""
    found = standing_of(reading, case_id, purpose, today, receiver)
    if found is not Standing.GIVEN:
        raise ConsentError(purpose, found)


def require_ground(
    reading: Reading, case_id: int, purpose: str, day: date, receiver: str = "", *, basis: str = "consent"
) -> None:
    """As `require_consent`, of a day; `basis` is a ground of the law in its place (`records/sharing.py: EXCEPTIONS`).

    Only for a child there is a best interest that others decide about. The caller sees to the reason in words.
    """
    if basis not in EXCEPTIONS:
        require_consent(reading, case_id, purpose, day, receiver)
    elif basis == "best_interest" and not _age(reading, case_id).minor(day):
        raise KnownError(
            words(
                "A best interest is decided for a child only; whoever is grown up decides herself or himself."
            ),
            _ASK,
        )


def standing_of(reading: Reading, case_id: int, purpose: str, today: date, receiver: str = "") -> Standing:
    """How things stand with a purpose of a case."""
    consents = (one.record for one in store.entries(reading, "consent", case_id))
    return standing(consents, purpose, today, _age(reading, case_id), receiver)


def note_shared(
    work: Work,
    case_id: int,
    purpose: str,
    way: str,
    receiver: str,
    what: str,
    day: date,
    worker: str = "",
    *,
    basis: str = "consent",
    reason: str = "",
) -> int:
    """Write down that something left, in the transaction in which it does. Returns the number of the line.

    Receiver, content and the `reason` for going without consent are sealed with the key of identity.
    """
    line = Sharing(
        day=day, way=Way(way).value, purpose=purpose or NoAnswer.NOT_ASKED, basis=basis or NoAnswer.NOT_ASKED,
        receiver=receiver or NoAnswer.NOT_ASKED, what=what or NoAnswer.NOT_ASKED,
        reason=reason or NoAnswer.NOT_ASKED, worker=worker or NoAnswer.NOT_ASKED,
    )  # fmt: skip
    return store.add(work, "sharing", case_id, line)


def list_shared(desk: Desk, case_id: int) -> tuple[Shared, ...]:
    """What went where of a case, the newest first."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read sharing", f"case:{case_id}")) as reading:
        return shared_of(reading, case_id)


def read_consents(desk: Desk, case_id: int) -> ConsentSheet:
    """Every purpose with its standing today, those with an entry first, and what went where."""
    today = desk.clock.today()
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read consent", f"case:{case_id}")) as reading:
        consents = store.entries(reading, "consent", case_id)
        shared, age = shared_of(reading, case_id), _age(reading, case_id)
    lines = [_line(purpose, consents, shared, today, age) for purpose in PURPOSE.codes]
    return ConsentSheet(case_id, tuple(sorted(lines, key=lambda line: line.entry is None)), shared)


def withdraw(desk: Desk, case_id: int, purpose: str) -> tuple[Shared, ...]:
    """Withdraw a consent today. Gives what already went out for this purpose, so that it can be told at once."""
    today = desk.clock.today()
    with desk.database.work(Intent.WRITE_PEOPLE, "withdraw consent", f"case:{case_id}") as work:
        if all(one.record.purpose != purpose for one in store.entries(work, "consent", case_id)):
            raise KnownError(words("There is no consent that could be withdrawn."))
        entry = Consent(day=today, purpose=purpose, given="withdrawn", withdrawn_on=today, worker=desk.user)
        store.add(work, "consent", case_id, entry)
        return tuple(one for one in shared_of(work, case_id) if one.purpose == purpose)


def shared_of(reading: Reading, case_id: int) -> tuple[Shared, ...]:
    """What went where of a case inside a transaction, the newest first."""
    found = [_shared(one) for one in store.entries(reading, "sharing", case_id)]
    return tuple(sorted(found, key=lambda one: (one.day, one.entry_id), reverse=True))


def refuse_fixed(record: object) -> None:
    """KnownError where a line that the program wrote would be typed, changed or removed by hand."""
    if is_fixed(record):
        raise KnownError(
            words("What went out through the program is written down by the program, and stays as it is."),
            words("Write down by hand only what was told or given outside the program."),
        )


def _line(
    purpose: str, consents: tuple[Stored[Consent], ...], shared: tuple[Shared, ...], today: date, age: Age
) -> PurposeLine:
    mine = [one for one in consents if one.record.purpose == purpose]
    newest = max(mine, key=lambda one: (one.record.day, one.id), default=None)
    records = [one.record for one in mine]
    named = newest.record.receiver if newest is not None and isinstance(newest.record.receiver, str) else ""
    found = standing(records, purpose, today, age, named)
    went = tuple(one for one in shared if one.purpose == purpose)
    return PurposeLine(purpose, found, newest.record.day if newest else None, newest, went)


def _shared(one: Stored[Sharing]) -> Shared:
    record = one.record
    return Shared(
        one.id, record.day, record.way, _text(record.purpose), _text(record.receiver), _text(record.what),
        record.receiver is NoAnswer.SEALED, "" if record.basis == "consent" else _text(record.basis),
    )  # fmt: skip


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _age(reading: Reading, case_id: int) -> Age:
    case: Stored[Case] = store.get(reading, "case", case_id)
    person: Person = store.get(reading, "person", case.owner_id).record
    return age_of(person, case.record.opened)
