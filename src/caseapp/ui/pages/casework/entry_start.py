"""What a new entry begins with, and what is chosen on its form instead of typed."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from caseapp.base.periods import Quarter
from caseapp.records.assessment import USUAL_DAYS
from caseapp.records.fields import Kind, questions
from caseapp.records.subject import Subject
from caseapp.ui.form.form import Pickers
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.lodging.feedback_extras import quarter_choices

_USUAL: Mapping[str, Mapping[str, str]] = {"referral": {"direction": "out", "state": "sent"}}
"""The answers with which most entries of a subject begin."""


def starting(subject: Subject[Any], today: date, user: str) -> dict[str, Any]:
    """A new entry happened today, was provided, and by whoever writes, unless somebody says otherwise.

    The next assessment is due after 90 days, and most referrals are sent to somebody else. A day that may be known in part lies long ago: nothing is offered for it. Of a feedback sheet only the quarter counts.
    """
    record: type = subject.record
    names = {asked.name for asked in questions(record) if asked.kind is not Kind.PART_DAY}
    usual: dict[str, Any] = {
        subject.day: Quarter.of(today).start if subject.name == "feedback" else today,
        "outcome": "provided",
        "worker": user,
        **_USUAL.get(subject.name, {}),
    }
    if subject.name == "assessment":
        usual["next_on"] = today + timedelta(days=USUAL_DAYS)
    return {name: value for name, value in usual.items() if name in names}


def offered(aim: EntryAim, today: date, code: str) -> Pickers | None:
    """The quarters of a feedback sheet; nothing for other subjects."""
    if aim.subject != "feedback":
        return None
    own = aim.stored.record.day if aim.stored is not None else None
    return {"day": quarter_choices(today, own, code)}
