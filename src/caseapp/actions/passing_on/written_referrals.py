"""Referrals that somebody writes down by hand: the same lock of consent and the same line of what went where as for files and paper.

A referral by telephone or letter leaves the house as much as a file does. What came over from an old register is history,
is not asked again, and has no line (decision 0019).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from caseapp.actions.passing_on.sharing import Way, require_ground
from caseapp.actions.passing_on.told_outside import drop_line_outside
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.shared_lines import line_of_referral
from caseapp.db.store import Removed
from caseapp.db.work import Reading, Work
from caseapp.records.fields import NoAnswer
from caseapp.records.referral import SOUGHT, Referral
from caseapp.records.sharing import EXCEPTIONS, Sharing, purpose_for
from caseapp.records.subject import Stored

_LEAVES = ("day", "organisation_kind", "organisation", "sought", "named", "consent", "basis", "basis_reason")
"""What says to whom something went and on what ground; the answer and the reminder are no part of it."""

WITHOUT_CONSENT: Mapping[str, str] = {
    "danger": "refer in danger",
    "best_interest": "refer for a child",
    "duty": "refer by law",
}
"""What the log says of a referral that rests on something else than consent."""


def written_deed(record: object) -> str:
    """The action for the log where somebody did without consent, with the kind of her reason; empty for all others."""
    if not isinstance(record, Referral) or record.direction != "out":
        return ""
    return WITHOUT_CONSENT.get(str(record.basis), "")


def meet_lock(reading: Reading, case_id: int, before: Any, record: Any, linked: int = 0) -> None:  # noqa: ANN401
    """ConsentError where a referral that is written down must not have left; nothing for any other record.

    `linked` is the line of what went where that belongs to it (0: none). An entry that was there before and has no line is
    history, and stays free.
    """
    if not isinstance(record, Referral) or record.direction != "out":
        return
    was_out = isinstance(before, Referral) and before.direction == "out"
    if was_out and (not linked or not _leaves_otherwise(before, record)):
        return
    if record.consent is False and record.basis not in EXCEPTIONS:
        raise KnownError(
            words("Nothing is shared: the person does not agree to this referral."),
            words(
                "The person decides. Danger to life, a child's best interest or a law are chosen on the form."
            ),
        )
    named = record.named is not False
    purpose, receiver = purpose_for(record.organisation_kind, named=named), _text(record.organisation)
    require_ground(reading, case_id, purpose, record.day, receiver, basis=str(record.basis))


def keep_line(work: Work, case_id: int, referral_id: int, before: Any, record: Any, language: str) -> None:  # noqa: ANN401
    """What went where follows a referral that is written down: made with it, changed with it, gone with it."""
    if not isinstance(record, Referral):
        return
    linked = line_of(work, referral_id)
    out = record.direction == "out"
    if linked and not out:
        store.remove(work, "sharing", linked, store.get(work, "sharing", linked).version)
    elif out and linked:
        line = store.get(work, "sharing", linked)
        fresh = _line(record, Language(language))
        if line.record != fresh:
            store.save(work, "sharing", linked, line.version, fresh)
    elif out and not (isinstance(before, Referral) and before.direction == "out"):
        store.add(work, "sharing", case_id, _line(record, Language(language)), referral_id=referral_id)


def keep_referral(work: Work, name: str, before: Stored[Any], record: Any, language: str) -> None:  # noqa: ANN401
    """The lock, then the line, of a referral that is changed; nothing for entries of other subjects."""
    if name == "referral":
        meet_lock(work, before.owner_id, before.record, record, line_of(work, before.id))
        keep_line(work, before.owner_id, before.id, before.record, record, language)


def remove_with_line(work: Work, name: str, entry_id: int, version: int) -> Removed:
    """Take an entry out; a referral or return that was written down by mistake takes its line of what went where with it."""
    linked = line_of(work, entry_id) if name == "referral" else 0
    beside: tuple[Removed, ...] = ()
    if name == "return_support":
        one = store.get(work, name, entry_id)
        beside = drop_line_outside(work, one.owner_id, one.record)
    elif linked:
        beside = (store.remove(work, "sharing", linked, store.get(work, "sharing", linked).version),)
    return replace(store.remove(work, name, entry_id, version), beside=beside)


def line_of(reading: Reading, referral_id: int) -> int:
    """The number of the line that belongs to a referral written down by hand; 0 where there is none."""
    return line_of_referral(reading.connection, referral_id)


def _leaves_otherwise(before: Referral, record: Referral) -> bool:
    return any(getattr(before, one) != getattr(record, one) for one in _LEAVES)


def _line(record: Referral, say: Language) -> Sharing:
    day: date = record.day
    sought = record.sought if isinstance(record.sought, tuple) else ()
    exception = record.basis if record.basis in EXCEPTIONS else "consent"
    return Sharing(
        day=day, way=Way.REFERRAL.value, purpose=purpose_for(record.organisation_kind, named=record.named is not False),
        basis=exception, receiver=record.organisation,
        what=", ".join(say(SOUGHT.label(one)) for one in sought) or NoAnswer.NOT_ASKED,
        reason=record.basis_reason if exception != "consent" else NoAnswer.NOT_ASKED, worker=record.worker,
    )  # fmt: skip


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
