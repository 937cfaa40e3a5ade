"""Referrals in: opening a file that came, keeping it until somebody decides, taking a person in from it, and answering.

An answer to a referral of ours comes the same way and finds its referral by the number that the referral carried.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from caseapp.actions.casework import people
from caseapp.actions.casework.untraced import forget_key
from caseapp.actions.desk import Desk, require_ending
from caseapp.actions.passing_on.answering import about, take_answer, write_answer
from caseapp.actions.passing_on.referral_files import ENDING, card_of, lines_of_text, open_sealed, sender_card
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import letters, store
from caseapp.db.letters import LetterRow
from caseapp.db.received import TrustedCard
from caseapp.db.work import Work
from caseapp.exchange.referral.letter import payload_of, read_payload
from caseapp.records.case import Case
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.records.incoming import USUAL_DAYS, Incoming
from caseapp.records.letter import Answered, Letter, Reply
from caseapp.records.person import Person
from caseapp.records.referral import Referral
from caseapp.records.referral_fields import FIELDS, for_subject
from caseapp.records.roles import Intent, may_read
from caseapp.records.subject import Stored

_GUARDED = (Compartment.MEDICAL, Compartment.PSYCHOLOGICAL)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it is shown before anything is kept. `sender` is this shelter's own name for who wrote it.

    `known` says that it was taken in before; `for_others` names the parts that this reader does not see.
    """

    what: Letter | Answered
    sender: str
    known: bool
    for_others: tuple[Compartment, ...]
    about: str = ""
    """Of an answer: the code of the case that was referred."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that was kept and is not decided: what of it may be read, and from whom it is."""

    entry: Stored[Incoming]
    letter: Letter | None
    sender: str
    for_others: tuple[Compartment, ...]


def look(desk: Desk, path: Path) -> Arrival:
    """What a file says, without keeping anything.

    KnownError where it is not for this shelter, not from somebody whose card is trusted, damaged, or no referral at all.
    """
    what, envelope = open_sealed(desk, path)
    with desk.database.reading(Intent.REFER) as reading:
        card = sender_card(reading, envelope)
        known = letters.letter(reading.connection, what.id) is not None
        if isinstance(what, Answered):
            return Arrival(what, card.name, known, (), about(reading, what, card))
        return Arrival(_readable(desk, what), card.name, known, _hidden(desk, what))


def take(desk: Desk, path: Path) -> int:
    """Keep a referral until it is decided, or put an answer where it belongs. Returns the entry's number.

    Opened again by somebody who holds other keys, a referral that waits is completed with what she may read.
    """
    what, envelope = open_sealed(desk, path)
    if isinstance(what, Answered):
        return take_answer(desk, what, envelope)
    with desk.database.work(Intent.REFER, "take referral") as work:
        card = sender_card(work, envelope)
        row = letters.letter(work.connection, what.id)
        if row is not None:
            number = _complete(desk, work, row, what)
        else:
            number = store.add(work, "incoming", 0, _as_entry(desk, what, card))
            kept = LetterRow(what.id, letters.IN, card.signing_key, work.now, None, number)
            letters.add_letter(work.connection, kept)
        work.object = f"incoming:{number}"
    return number


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """The letters that wait for a decision, the oldest first."""
    with desk.database.reading(Intent.REFER, seen=("read incoming", "incoming:")) as reading:
        numbers = letters.undecided(reading.connection)
        return tuple(_waiting(store.get(reading, "incoming", one)) for one in numbers)


def letter_of(desk: Desk, referral_id: int) -> Waiting | None:
    """What the letter said from which somebody was taken in; None where the referral did not come as a file."""
    with desk.database.reading(Intent.REFER, seen=("read incoming", f"referral:{referral_id}")) as reading:
        row = letters.letter_of_referral(reading.connection, referral_id, letters.IN)
        if row is None or row.incoming_id is None:
            return None
        return _waiting(store.get(reading, "incoming", row.incoming_id))


def read_waiting(desk: Desk, incoming_id: int) -> Waiting:
    """One of them. KnownError where it was decided in the meantime."""
    with desk.database.reading(Intent.REFER, seen=("read incoming", f"incoming:{incoming_id}")) as reading:
        return _waiting(store.get(reading, "incoming", incoming_id))


def beginnings(waits: Waiting, today: date) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the forms of a person and a case begin with when somebody is taken in from a letter."""
    letter = waits.letter
    if letter is None:
        return {}, {}
    person = for_subject(letter.answers, "person")
    case: dict[str, Any] = {
        "opened": today, "status": "Active", "referral_source": letter.sender.kind,
        "referring_organisation": waits.sender, "referred_on": letter.made,
        "reason_in": "AdditionalServicesRequired",
    }  # fmt: skip
    if letter.reason:
        case["referral_details"] = letter.reason
    return person, case | for_subject(letter.answers, "case")


def admit_referred(
    desk: Desk, incoming_id: int, person: Person, case: Case, *, somebody_else: bool = True
) -> int:
    """Take a person in from a letter, in one piece: person, case, and the referral that came. Returns her number."""
    waits = read_waiting(desk, incoming_id)

    def settle(work: Work, case_id: int) -> None:
        entry: Stored[Incoming] = store.get(work, "incoming", incoming_id)
        _settle(desk, work, replace(waits, entry=entry), case_id)

    return people.admit(desk, person, case, somebody_else=somebody_else, then=settle)


def decline(desk: Desk, incoming_id: int, to: Path | None, note: str = "", contact: str = "") -> None:
    """Put a letter away without taking anybody in: what it said goes for ever. With `to` an answer is written."""
    if to is not None:
        require_ending(to, ENDING)
    with desk.database.work(Intent.REFER, "decline referral", f"incoming:{incoming_id}") as work:
        entry: Stored[Incoming] = store.get(work, "incoming", incoming_id)
        row = letters.letter_of_incoming(work.connection, incoming_id)
        if row is None:
            raise KnownError(words("This record does not exist any more."))
        letters.settle_letter(work.connection, row.id, None)
        store.remove(work, "incoming", entry.id, entry.version)
        forget_key(work, "incoming", entry.id)
        if to is not None:
            said = (Reply.DECLINED, lines_of_text(note), lines_of_text(contact))
            write_answer(desk, work, (row.id, card_of(work, row.partner)), said, to)


def _hidden(desk: Desk, letter: Letter) -> tuple[Compartment, ...]:
    parts = {FIELDS[key].compartment for key, _ in letter.answers}
    return tuple(one for one in _GUARDED if one in parts and not may_read(desk.roles, one))


def _readable(desk: Desk, letter: Letter) -> Letter:
    hidden = _hidden(desk, letter)
    kept = tuple(pair for pair in letter.answers if FIELDS[pair[0]].compartment not in hidden)
    return replace(letter, answers=kept)


# ------------------------------------------------------------------ keeping letters


def _as_entry(desk: Desk, letter: Letter, card: TrustedCard) -> Incoming:
    return Incoming(
        day=desk.clock.today(), sought=letter.sought, urgent=letter.urgent, named=letter.named,
        remind_on=letter.reply_by or desk.clock.today() + timedelta(days=USUAL_DAYS), sender=card.name,
        content=_json(replace(letter, answers=_without(letter, _GUARDED))), **_guarded(desk, letter),
    )  # fmt: skip


def _guarded(desk: Desk, letter: Letter) -> dict[str, Any]:
    """The parts for nurses and psychologists, as far as this reader holds their keys."""
    found = {}
    for one in _GUARDED:
        mine = tuple(pair for pair in letter.answers if FIELDS[pair[0]].compartment == one)
        if mine and may_read(desk.roles, one):
            found[one.value] = _json(replace(letter, reason="", contact="", answers=mine))
    return found


def _complete(desk: Desk, work: Work, row: LetterRow, letter: Letter) -> int:
    """Add the parts that nobody with their keys has read yet. KnownError where there is nothing to add."""
    if row.incoming_id is None:
        raise KnownError(words("This referral was taken in before, and it was decided."))
    entry: Stored[Incoming] = store.get(work, "incoming", row.incoming_id)
    parts = _guarded(desk, letter)
    more = {name: text for name, text in parts.items() if getattr(entry.record, name) is NoAnswer.NOT_ASKED}
    if not more:
        raise KnownError(words("This referral was taken in before."))
    store.save(work, "incoming", entry.id, entry.version, replace(entry.record, **more))
    return entry.id


def _without(letter: Letter, parts: tuple[Compartment, ...]) -> tuple[Any, ...]:
    return tuple(pair for pair in letter.answers if FIELDS[pair[0]].compartment not in parts)


def _json(letter: Letter) -> str:
    return payload_of(letter).decode()


def _waiting(entry: Stored[Incoming]) -> Waiting:
    """The letter with those parts that are kept and readable, in the order of the table."""
    record = entry.record
    texts = [text for text in (record.content, record.medical, record.psychological) if isinstance(text, str)]
    parts = [one for one in (read_payload(text.encode()) for text in texts) if isinstance(one, Letter)]
    sealed = tuple(one for one in _GUARDED if getattr(record, one.value) is NoAnswer.SEALED)
    sender = record.sender if isinstance(record.sender, str) else ""
    if not isinstance(record.content, str):
        return Waiting(entry, None, sender, sealed)
    all_of_them = dict(pair for part in parts for pair in part.answers)
    answers = tuple((key, all_of_them[key]) for key in FIELDS if key in all_of_them)
    return Waiting(entry, replace(parts[0], answers=answers), sender, sealed)


def _settle(desk: Desk, work: Work, waits: Waiting, case_id: int) -> None:
    """The letter becomes a referral of the case; what it said is kept there, sealed, and the letter goes."""
    row = letters.letter_of_incoming(work.connection, waits.entry.id)
    if row is None or waits.letter is None:
        raise KnownError(words("This record does not exist any more."))
    letter = waits.letter
    record = Referral(
        day=letter.made, direction="in", organisation_kind=letter.sender.kind, organisation=waits.sender,
        sought=letter.sought, urgent=letter.urgent, named=letter.named, reason=letter.reason or NoAnswer.NOT_ASKED,
        contact=" ".join(letter.contact.split()) or NoAnswer.NOT_ASKED, worker=desk.user, state="accepted",
        answered_on=desk.clock.today(),
    )  # fmt: skip
    number = store.add(work, "referral", case_id, record)
    letters.tie_letter(work.connection, row.id, number)
