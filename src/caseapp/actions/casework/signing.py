"""Who signs the decision about trafficking: whoever chose the status, or changed what it rests on, and on which day."""

from dataclasses import replace
from datetime import date
from typing import Any

from caseapp.records.fields import NoAnswer
from caseapp.records.trafficking import DECISION, Trafficking


def as_signed(before: Any, record: Any, user: str, today: date) -> Any:  # noqa: ANN401  a record of any subject
    """A history as it is kept: the signature is what it was, or anew where the status or an element has changed.

    Nobody types it. Without a status there is no decision, and nothing is signed.
    """
    if not isinstance(record, Trafficking):
        return record
    same = isinstance(before, Trafficking) and all(
        getattr(before, one) == getattr(record, one) for one in DECISION
    )
    if same:
        return replace(record, signed_by=before.signed_by, signed_on=before.signed_on)
    if isinstance(record.status, str):
        return replace(record, signed_by=user, signed_on=today)
    return replace(record, signed_by=NoAnswer.NOT_ASKED, signed_on=NoAnswer.NOT_ASKED)
