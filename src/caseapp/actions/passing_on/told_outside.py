"""What is written down elsewhere than under Referrals and says that something left: the same lock, and a line of its own.

Three forms can say it: a return (the organisation that receives her was told), a case (it was referred onwards), and a line
of what went where that is written by hand. Each asks for the consent of its own day. What stood there before the program asked, or came
over from an old register, is history and stays as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from caseapp.actions.passing_on.sharing import (
    Way,
    note_shared,
    require_consent,
    require_ground,
    standing_of,
)
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import Words, words
from caseapp.db import store
from caseapp.db.store import Removed
from caseapp.db.work import Reading, Work
from caseapp.records.case import Case
from caseapp.records.consent import Standing
from caseapp.records.fields import NoAnswer
from caseapp.records.return_support import ReturnSupport
from caseapp.records.sharing import BY_HAND, EXCEPTIONS, LOCKS, MISTAKE, NO_REASON, Sharing, given_text


@dataclass(frozen=True, slots=True)
class Leaving:
    """What an entry says has left. Any one of the `purposes` allows it; `what` is for the list.

    Two are the same where the entry says the same about it (`said`), whatever else has changed.
    """

    said: tuple[object, ...]
    day: date = field(compare=False)
    way: Way
    purposes: tuple[str, ...]
    receiver: str
    what: Words = field(compare=False)


def leaving_of(record: object) -> Leaving | None:
    """What an entry says has left; None where it says nothing of the kind."""
    if isinstance(record, ReturnSupport) and isinstance(record.receiver_informed_on, date):
        return Leaving(
            (record.receiver_informed_on,), record.receiver_informed_on, Way.RETURN, LOCKS["return"].purposes,
            _text(record.receiver), words("That the person comes back, and what the help there needs"),
        )  # fmt: skip
    if isinstance(record, Case):
        on, receiver = record.referred_out_on, _text(record.referred_organisation)
        if isinstance(on, date) or receiver:
            day = on if isinstance(on, date) else record.opened
            return Leaving(
                (on,), day, Way.REFERRAL, LOCKS["referral"].purposes, receiver, words("Referral onwards")
            )
    return None


def meet_lock_outside(reading: Reading, case_id: int, before: object, record: object) -> None:
    """ConsentError where an entry says that something left which must not have left; nothing for any other entry."""
    if isinstance(record, Sharing):
        _meet_by_hand(reading, case_id, before, record)
        return
    told = leaving_of(record)
    if told is None or told == leaving_of(before):
        return
    if isinstance(record, ReturnSupport) and record.receiver_consent is False:
        raise KnownError(
            words(
                "Nothing is shared: the person does not agree that the receiving organisation is informed."
            ),
            words("The person decides who at home learns that she comes back."),
        )
    _require_any(reading, case_id, told)


def keep_line_outside(
    work: Work, case_id: int, before: object, record: object, worker: str, say: str
) -> None:
    """The line of what went where follows the entry: made with it, changed with it, gone with it."""
    was, told = leaving_of(before), leaving_of(record)
    if was == told:
        return
    if was is not None:
        drop_line_outside(work, case_id, before)
    if told is not None:
        purpose = next(one for one in told.purposes if _standing(work, case_id, one, told) is Standing.GIVEN)
        what = Language(say)(told.what)
        note_shared(work, case_id, purpose, told.way, told.receiver, what, told.day, worker)


def drop_line_outside(work: Work, case_id: int, record: object) -> tuple[Removed, ...]:
    """Take the line of an entry out that is changed, or was written down by mistake. Nothing for any other entry."""
    told = leaving_of(record)
    if told is None:
        return ()
    found = next(_lines(work, case_id, told), None)
    return () if found is None else (store.remove(work, "sharing", *found),)


def _lines(reading: Reading, case_id: int, told: Leaving) -> Iterator[tuple[int, int]]:
    """The lines that an entry of this content has made, newest first, with their versions."""
    for one in store.entries(reading, "sharing", case_id):
        line = one.record
        if (line.day, line.way, _text(line.receiver)) == (told.day, told.way.value, told.receiver):
            yield one.id, one.version


def _meet_by_hand(reading: Reading, case_id: int, before: object, record: Sharing) -> None:
    """What was told or given by word or hand rests on a consent of its day, or on one of the other grounds."""
    if record.way not in BY_HAND or (isinstance(before, Sharing) and _same(before, record)):
        return
    if record.basis in (*EXCEPTIONS, MISTAKE) and not given_text(record.reason):
        raise KnownError(NO_REASON)
    if record.basis == MISTAKE:
        return
    if not isinstance(record.purpose, str):
        raise KnownError(
            words("Say for what purpose it was passed on."),
            words("The purpose shows which consent it rests on."),
        )
    require_ground(
        reading, case_id, record.purpose, record.day, _text(record.receiver), basis=str(record.basis)
    )


def _same(before: Sharing, record: Sharing) -> bool:
    told = ("day", "way", "purpose", "basis", "receiver")
    return all(getattr(before, one) == getattr(record, one) for one in told)


def _require_any(reading: Reading, case_id: int, told: Leaving) -> None:
    """ConsentError, about the first purpose, where none of them allows it."""
    if all(_standing(reading, case_id, one, told) is not Standing.GIVEN for one in told.purposes):
        require_consent(reading, case_id, told.purposes[-1], told.day, told.receiver)


def _standing(reading: Reading, case_id: int, purpose: str, told: Leaving) -> Standing:
    return standing_of(reading, case_id, purpose, told.day, told.receiver)


def _text(value: object) -> str:
    return "" if isinstance(value, NoAnswer) or not isinstance(value, str) else value.strip()
