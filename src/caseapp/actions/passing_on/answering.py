"""Answers to referrals: written for whoever referred, and put to the referral of ours that they answer."""

import secrets
from dataclasses import replace
from pathlib import Path

from caseapp.actions.casework.later_days import note_later_days
from caseapp.actions.desk import Desk, require_ending
from caseapp.actions.passing_on.referral_files import (
    ENDING,
    card_of,
    lines_of_text,
    sender_card,
    write_sealed,
)
from caseapp.actions.passing_on.sharing import Way, note_shared, require_consent
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import letters, store
from caseapp.db.letters import LetterRow
from caseapp.db.people import case_codes
from caseapp.db.received import TrustedCard
from caseapp.db.work import Reading, Work
from caseapp.exchange.summary.envelope import Envelope
from caseapp.records.fields import NoAnswer
from caseapp.records.letter import Answered, Reply, Sender
from caseapp.records.referral import Referral
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

PARTNER = "partner"
"""The consent that an answer with more than its bare outcome needs."""


def answer(desk: Desk, referral_id: int, state: Reply, to: Path, note: str = "", contact: str = "") -> None:
    """Write the answer to a referral that came, sealed to whoever sent it. More than the outcome needs a consent."""
    require_ending(to, ENDING)
    with desk.database.work(Intent.REFER, "answer referral", f"referral:{referral_id}") as work:
        row = letters.letter_of_referral(work.connection, referral_id, letters.IN)
        if row is None:
            raise KnownError(
                words("This referral did not come as a file, so there is nobody to seal an answer to.")
            )
        card = card_of(work, row.partner)
        entry: Stored[Referral] = store.get(work, "referral", referral_id)
        today, said = desk.clock.today(), lines_of_text(note)
        if said:
            require_consent(work, entry.owner_id, PARTNER, today, card.name)
        record = replace(entry.record, state=state.value, answered_on=today, remind_on=NoAnswer.NOT_ASKED)
        store.save(work, "referral", entry.id, entry.version, record)
        what = f"{state.value}: {said}" if said else state.value
        note_shared(
            work, entry.owner_id, PARTNER if said else "", Way.FILE, card.name, what, today, desk.user
        )
        write_answer(desk, work, (row.id, card), (state, said, lines_of_text(contact)), to)


def write_answer(
    desk: Desk, work: Work, to_whom: tuple[str, TrustedCard], said: tuple[Reply, str, str], to: Path
) -> None:
    """An answer as a file; `to_whom` is the number of the referral and the card, `said` outcome, note and contact."""
    about, card = to_whom
    reply = Answered(
        id=secrets.token_hex(16), practice=desk.practice, sender=Sender(desk.profile.id, desk.profile.name),
        to=card.sealing_key, made=desk.clock.today(), about=about, state=said[0], note=said[1], contact=said[2],
    )  # fmt: skip
    letters.add_letter(work.connection, LetterRow(reply.id, letters.ANSWER_OUT, card.signing_key, work.now))
    write_sealed(desk, reply, card, to)


def take_answer(desk: Desk, reply: Answered, envelope: Envelope) -> int:
    """Put an answer to its referral. Returns the referral's number; KnownError where it was taken in before."""
    with desk.database.work(Intent.REFER, "take answer") as work:
        card = sender_card(work, envelope)
        if letters.letter(work.connection, reply.id) is not None:
            raise KnownError(words("This answer was taken in before."))
        entry = _referral_of(work, reply, card)
        notes = entry.record.notes if isinstance(entry.record.notes, str) else ""
        record = replace(
            entry.record, state=reply.state.value, answered_on=reply.made, remind_on=NoAnswer.NOT_ASKED,
            contact=" ".join(reply.contact.split()) or entry.record.contact,
            notes="\n".join(filter(None, (notes, reply.note))) or NoAnswer.NOT_ASKED,
        )  # fmt: skip
        store.save(work, "referral", entry.id, entry.version, record)
        note_later_days(work, "referral", entry.id, entry.record, record)
        kept = LetterRow(reply.id, letters.ANSWER_IN, card.signing_key, work.now, entry.id)
        letters.add_letter(work.connection, kept)
        work.object = f"referral:{entry.id}"
    return entry.id


def _referral_of(reading: Reading, reply: Answered, card: TrustedCard) -> Stored[Referral]:
    """The referral that an answer is about. Only the organisation that it was sealed to can answer it."""
    row = letters.letter(reading.connection, reply.about)
    if row is None or row.kind != letters.OUT or row.partner != card.signing_key:
        raise KnownError(words("This answer belongs to no referral that this shelter sent to its sender."))
    if row.referral_id is None:
        raise KnownError(words("The referral to which this answer belongs was removed or erased."))
    entry: Stored[Referral] = store.get(reading, "referral", row.referral_id)
    return entry


def about(reading: Reading, reply: Answered, card: TrustedCard) -> str:
    """The code of the case whose referral is answered. KnownError where it is none of ours."""
    case_id = _referral_of(reading, reply, card).owner_id
    owner = store.get(reading, "case", case_id).owner_id
    return case_codes(reading.connection, owner)[case_id]
