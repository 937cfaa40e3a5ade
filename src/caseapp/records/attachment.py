"""Pictures and papers kept with a case: their kinds, their limits, and who may read them.

Copies of identity documents are not offered: Kazakhstan forbids collecting them since February 2024, as the record of the
person says; the number and that it was seen are enough.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.fields import (
    Choice,
    Choices,
    Compartment,
    Finding,
    Kind,
    NoAnswer,
    Text,
    ask,
)
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored, Subject

MOST_BYTES = 10 * 1024 * 1024
"""Bytes of one attachment. A photograph of a telephone has 2 to 6 million, a scanned paper of ten pages about as many."""

MOST_ALL = 500 * 1024 * 1024
"""Bytes of all attachments of a vault: a backup must fit on any stick, and be written and read again while one waits."""

MOST_PIXELS = 50_000_000
"""Pixels of a picture: telephones make 12 or 48 million; shown, each takes four bytes of memory."""

MOST_PAGES = 200
"""Pages of a paper."""

MOST_TITLE = 120


class AttachmentKind(StrEnum):
    """What a file is, by its content."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"


KIND_LABELS = {
    AttachmentKind.JPEG: words("Photograph (JPEG)"),
    AttachmentKind.PNG: words("Picture (PNG)"),
    AttachmentKind.PDF: words("Paper (PDF)"),
}

ENDINGS = {AttachmentKind.JPEG: ".jpg", AttachmentKind.PNG: ".png", AttachmentKind.PDF: ".pdf"}

COMPARTMENTS = (
    Compartment.IDENTITY, Compartment.MEDICAL, Compartment.PSYCHOLOGICAL, Compartment.SAFETY,
)  # fmt: skip
"""Where an attachment may lie; one without a key of its own would be open to every user."""

READING = {
    Compartment.IDENTITY: Intent.READ_IDENTITY,
    Compartment.MEDICAL: Intent.READ_MEDICAL,
    Compartment.PSYCHOLOGICAL: Intent.READ_PSYCHOLOGICAL,
    Compartment.SAFETY: Intent.READ_SAFETY,
}
WRITING = {
    Compartment.IDENTITY: Intent.WRITE_PEOPLE,
    Compartment.MEDICAL: Intent.WRITE_MEDICAL,
    Compartment.PSYCHOLOGICAL: Intent.WRITE_PSYCHOLOGICAL,
    Compartment.SAFETY: Intent.WRITE_SAFETY,
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is said about a picture or paper; its content stands apart."""

    case_id: int
    compartment: Compartment
    kind: AttachmentKind
    day: date
    title: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An attachment as it stands in the vault. `size` in bytes; `sealed` says that its title is for others to read."""

    id: int
    version: int
    entered_at: str
    size: int
    about: Attachment
    sealed: bool


KINDS = Choices("attachment_kind", tuple(Choice(kind.value, label) for kind, label in KIND_LABELS.items()))


@dataclass(frozen=True, kw_only=True)
class AttachmentLine:
    """An attachment as the page of a person tells of it, between the entries of the records."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    kind: str = ask(words("Kind"), Kind.CODE, choices=KINDS, required=True)
    title: Text = ask(words("Title of the picture or paper"), Kind.TEXT, compartment=Compartment.IDENTITY)


def _no_findings(_line: AttachmentLine, _today: date) -> list[Finding]:
    """It is never written by a form of the records."""
    return []


ATTACHMENTS: Subject[AttachmentLine] = Subject(
    "attachment", AttachmentLine, words("Pictures and papers"), words("Add a picture or paper"), "paperclip",
    _no_findings, day="day",
)  # fmt: skip
"""Told of like a subject, and none of the list: its content is no answer, and lies in tables of its own."""


def line_of(kept: Kept) -> Stored[AttachmentLine]:
    """What the timeline says of an attachment."""
    title: Text = NoAnswer.SEALED if kept.sealed else kept.about.title
    record = AttachmentLine(day=kept.about.day, kind=kept.about.kind.value, title=title)
    return Stored(kept.id, kept.about.case_id, kept.version, kept.entered_at, kept.entered_at, record)


def checked_title(title: str) -> str:
    """A title in one line. KnownError where there is none or it is too long."""
    line = " ".join(title.split())
    if not line:
        raise KnownError(words("Give it a title, so that it is found again."))
    if len(line) > MOST_TITLE:
        raise KnownError(words("The title is too long: at most {most} letters.", most=MOST_TITLE))
    return line


def kind_label(kind: AttachmentKind) -> Words:
    """The words for a kind."""
    return KIND_LABELS[kind]
