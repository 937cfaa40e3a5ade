"""Referrals out: choosing what goes along, the encrypted file, the paper form, and what is written down of both."""

import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from caseapp.actions.desk import Desk, require_ending, require_shelter
from caseapp.actions.passing_on.referral_files import ENDING, lines_of_text, write_sealed
from caseapp.actions.passing_on.sharing import Way, note_shared, require_ground, standing_of
from caseapp.actions.passing_on.written_referrals import WITHOUT_CONSENT
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.db import letters, people, store
from caseapp.db.erasures import require_present
from caseapp.db.letters import LetterRow
from caseapp.db.work import Reading, Work
from caseapp.records.consent import Standing
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.records.incoming import USUAL_DAYS
from caseapp.records.letter import Letter, Sender
from caseapp.records.referral import Referral
from caseapp.records.referral_fields import FIELDS, Answers, given
from caseapp.records.roles import Intent, may_read
from caseapp.records.sharing import EXCEPTIONS, NO_REASON, purpose_for
from caseapp.records.subject import Stored

_ENTRIES = ("trafficking", "assessment", "medical", "psychological")


@dataclass(frozen=True, slots=True)
class Offer:
    """What could go along: every answer that is given and that this reader may read. `code` is the case's."""

    case_id: int
    code: str
    answers: Answers
    unreadable: tuple[str, ...]
    """Subjects of which there is something that only others may read, and so only others may send."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One referral as somebody put it together. `keys` name the answers that go along; `office` is 0 for a free name."""

    case_id: int
    office: int = 0
    organisation: str
    kind: str
    sought: tuple[str, ...]
    urgent: bool = False
    named: bool = True
    reason: str = ""
    reply_by: date | None = None
    contact: str = ""
    keys: tuple[str, ...] = ()
    basis: str = "consent"
    """On what it rests: the person's consent, or a ground of the law with its reason in words."""
    basis_reason: str = ""

    @property
    def purpose(self) -> str:
        """The consent that it needs."""
        return purpose_for(self.kind, named=self.named)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A referral as it is printed. `office` is the shelter that asks."""

    order: Order
    code: str
    office: str
    made: date
    answers: Answers


def offer(desk: Desk, case_id: int) -> Offer:
    """What may be chosen for a referral of a case."""
    with desk.database.reading(Intent.REFER, seen=("read case", f"case:{case_id}")) as reading:
        records, unreadable = _records(desk, reading, case_id)
        return Offer(case_id, _code(reading, case_id), given(records, FIELDS), unreadable)


def case_of(desk: Desk, code: str) -> int:
    """The number of the case with a code. KnownError where there is none."""
    with desk.database.reading(Intent.REFER) as reading:
        found = people.case_numbers(reading.connection).get(code.strip())
    if found is None:
        raise KnownError(words("There is no case with this code."))
    return found


def consent_for(
    desk: Desk, case_id: int, kind: str, organisation: str, *, named: bool
) -> tuple[str, Standing]:
    """The purpose that a referral to an organisation needs, and how things stand with it today."""
    purpose = purpose_for(kind, named=named)
    with desk.database.reading(Intent.REFER) as reading:
        return purpose, standing_of(reading, case_id, purpose, desk.clock.today(), organisation)


def form_of(desk: Desk, order: Order) -> Sheet:
    """The referral as it would be printed, before anything is handed out. ConsentError where that is not allowed."""
    with desk.database.reading(Intent.REFER, seen=("read case", f"case:{order.case_id}")) as reading:
        return _sheet(desk, reading, _checked(order))


def hand_out(desk: Desk, order: Order, way: Way = Way.PAPER) -> int:
    """The form goes out on paper: the referral and what went where are written down. Returns the referral's number."""
    order = _checked(order)
    with desk.database.work(Intent.REFER, WITHOUT_CONSENT.get(order.basis) or "refer on paper") as work:
        sheet = _sheet(desk, work, order)
        number = _write_down(desk, work, sheet, way)
        work.object = f"referral:{number}"
    return number


def send(desk: Desk, order: Order, to: Path) -> int:
    """Write a referral as a file that only the chosen organisation opens. Returns the referral's number.

    KnownError without the organisation's card, without consent, and where the file cannot be written; then nothing is kept.
    """
    require_shelter(desk)
    require_ending(to, ENDING)
    order = _checked(order)
    with desk.database.work(Intent.REFER, WITHOUT_CONSENT.get(order.basis) or "refer by file") as work:
        card = letters.cards_of_organisations(work.connection).get(order.office)
        if card is None:
            raise KnownError(
                words("There is no card of this organisation, so nothing can be sealed to it."),
                words("Take its card in under Organisations, or use the paper form."),
            )
        sheet = _sheet(desk, work, order)
        letter = _letter(desk, sheet, card.sealing_key)
        number = _write_down(desk, work, sheet, Way.FILE)
        row = LetterRow(letter.id, letters.OUT, card.signing_key, work.now, number)
        letters.add_letter(work.connection, row)
        work.object = f"referral:{number}"
        write_sealed(desk, letter, card, to)
    return number


def _sheet(desk: Desk, reading: Reading, order: Order) -> Sheet:
    """The referral with its answers, once it may leave."""
    require_present(reading, "case", order.case_id, erased_already())
    today = desk.clock.today()
    require_ground(reading, order.case_id, order.purpose, today, order.organisation, basis=order.basis)
    records, _unreadable = _records(desk, reading, order.case_id)
    answers = given(records, order.keys)
    if not order.named and any(FIELDS[key].names for key, _ in answers):
        raise KnownError(words("A referral under a code holds nothing that says who the person is."))
    return Sheet(order, _code(reading, order.case_id), desk.profile.name, today, _clean(answers))


def _write_down(desk: Desk, work: Work, sheet: Sheet, way: Way) -> int:
    order, agreed = sheet.order, sheet.order.basis not in EXCEPTIONS
    record = Referral(
        day=sheet.made, direction="out", organisation_kind=order.kind or NoAnswer.NOT_ASKED,
        organisation=order.organisation, contact=NoAnswer.NOT_ASKED, sought=order.sought, urgent=order.urgent,
        named=order.named, reason=order.reason or NoAnswer.NOT_ASKED,
        consent=True if agreed else NoAnswer.NOT_ASKED, basis=NoAnswer.NOT_ASKED if agreed else order.basis,
        basis_reason=order.basis_reason or NoAnswer.NOT_ASKED, worker=desk.user, state="sent",
        remind_on=order.reply_by or sheet.made + timedelta(days=USUAL_DAYS),
    )  # fmt: skip
    number = store.add(work, "referral", order.case_id, record)
    say = Language(desk.profile.language)
    what = ", ".join(say(FIELDS[key].label) for key, _ in sheet.answers)
    note_shared(
        work, order.case_id, order.purpose, way, order.organisation, what, sheet.made, desk.user,
        basis="consent" if agreed else order.basis, reason=order.basis_reason,
    )  # fmt: skip
    return number


def _letter(desk: Desk, sheet: Sheet, to: str) -> Letter:
    order = sheet.order
    return Letter(
        id=secrets.token_hex(16), practice=desk.practice, sender=Sender(desk.profile.id, desk.profile.name), to=to,
        made=sheet.made, case=sheet.code, named=order.named, sought=order.sought, urgent=order.urgent,
        reason=order.reason, reply_by=order.reply_by, contact=order.contact, answers=sheet.answers,
    )  # fmt: skip


def _checked(order: Order) -> Order:
    """Texts without unseen characters; KnownError where something needed is missing."""
    if not order.organisation.strip():
        raise KnownError(words("Choose the organisation, or write its name."))
    if not order.sought:
        raise KnownError(words("Say what is asked for."))
    if any(key not in FIELDS for key in order.keys):
        raise KnownError(words("The referral answers a question that is not known here."))
    exception = order.basis in EXCEPTIONS
    if exception and not order.basis_reason.strip():
        raise KnownError(NO_REASON)
    return replace(
        order,
        basis=order.basis if exception else "consent",
        basis_reason=lines_of_text(order.basis_reason) if exception else "",
        organisation=order.organisation.strip(),
        reason=lines_of_text(order.reason),
        contact=lines_of_text(order.contact),
    )


def _clean(answers: Answers) -> Answers:
    """A short text in one line, a long one in its lines, none longer than a file may carry."""
    cleaned = []
    for key, value in answers:
        if isinstance(value, str) and FIELDS[key].choices is None:
            text = lines_of_text(value)
            value = text if FIELDS[key].kind == "long_text" else " ".join(text.split())  # noqa: PLW2901
        cleaned.append((key, value))
    return tuple(cleaned)


def _records(desk: Desk, reading: Reading, case_id: int) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The newest entry of each subject that is readable, and the subjects that others must read."""
    case = store.get(reading, "case", case_id)
    found: dict[str, Any] = {
        "case": case.record,
        "person": store.get(reading, "person", case.owner_id).record,
    }
    unreadable = []
    for name in _ENTRIES:
        entries: tuple[Stored[Any], ...] = store.entries(reading, name, case_id)
        if not entries:
            continue
        guarded = name in ("medical", "psychological")
        if guarded and not may_read(desk.roles, Compartment(name)):
            unreadable.append(name)
        else:
            found[name] = max(entries, key=lambda one: (getattr(one.record, "day", date.min), one.id)).record
    return found, tuple(unreadable)


def _code(reading: Reading, case_id: int) -> str:
    owner = store.get(reading, "case", case_id).owner_id
    return people.case_codes(reading.connection, owner)[case_id]
