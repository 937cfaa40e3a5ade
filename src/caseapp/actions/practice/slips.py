"""A picture kept with some practice cases, so that attachments can be opened, renamed and taken out for practice."""

from collections.abc import Sequence
from datetime import date, timedelta

from caseapp.base.resources import resource
from caseapp.base.words import Speaks, words
from caseapp.db import attachments as rows
from caseapp.db.work import Work
from caseapp.records.attachment import Attachment, AttachmentKind
from caseapp.records.fields import Compartment

MOST = 3
"""How many cases keep one: those opened last, of people who are in the house."""
_AFTER = timedelta(days=2)


def keep_slips(work: Work, opened: Sequence[tuple[int, date]], say: Speaks, today: date) -> None:
    """Keep the slip with the newest of these open cases, each with the day on which it was opened."""
    picture = resource("practice", "slip.png").read_bytes()
    title = say(words("Slip of an appointment"))
    for case_id, day in sorted(opened, key=lambda one: (one[1], one[0]))[-MOST:]:
        taken = min(day + _AFTER, today)
        about = Attachment(case_id, Compartment.IDENTITY, AttachmentKind.PNG, taken, title)
        rows.add_attachment(work, about, picture)
