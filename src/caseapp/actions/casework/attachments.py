"""Pictures and papers of a case: taken in by their content, shown from memory, saved outside only with consent.

What is kept is never the file as it came: photographs lose what the camera wrote beside the picture, papers are written
anew. Nothing of it lies on the disk outside the vault; one intent is one transaction and one line in the log.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from caseapp.actions.desk import (
    Desk,
    Progress,
    Stop,
    never_stop,
    no_progress,
    require_ending,
    require_shelter,
)
from caseapp.actions.passing_on.sharing import Way, note_shared, require_consent
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.words import Words, words
from caseapp.db import attachments as rows
from caseapp.db.erasures import require_present
from caseapp.db.work import Work
from caseapp.exchange.attached.jpeg import cleaned_jpeg
from caseapp.exchange.attached.kinds import kind_of
from caseapp.exchange.attached.png import cleaned_png
from caseapp.exchange.summary.files import read_file, write_file
from caseapp.records.attachment import (
    COMPARTMENTS,
    ENDINGS,
    MOST_ALL,
    MOST_BYTES,
    READING,
    WRITING,
    Attachment,
    AttachmentKind,
    Kept,
    checked_title,
)
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.roles import Intent, any_may

_STRIP = "caseapp.exchange.attached.jpeg:cleaned_jpeg"
_LOCATED = words("A place that the camera had written down was taken out.")
_UNSIGNED = words(
    "The paper was signed digitally. The signature does not hold for the copy kept here: keep the file itself where it counts."
)


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it would be kept: its kind, its bytes, and what was done to it."""

    kind: AttachmentKind
    content: bytes
    remarks: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class AttachmentList:
    """The attachments of a case, newest first, with the bytes of all of the vault and how many more there may be."""

    kept: tuple[Kept, ...]
    used: int
    most: int = MOST_ALL


@dataclass(frozen=True, slots=True)
class Shown:
    """An attachment with its content, in memory only."""

    kept: Kept
    content: bytes


def look_at(path: Path) -> Looked:
    """Look at a file by its content, and make of it what would be kept. KnownErrors say why it is refused."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large()
    except (OSError, ValueError):
        pass  # reading tells it in a sentence
    return looked(read_file(path, MOST_BYTES + 1))


def looked(data: bytes) -> Looked:
    """The same of bytes."""
    if len(data) > MOST_BYTES:
        raise _too_large()
    kind, remarks = kind_of(data), []
    if kind is AttachmentKind.PDF:
        from caseapp.reports.foreign import cleaned_paper

        paper = cleaned_paper(data, _STRIP)
        content, located = paper.content, paper.located
        remarks += [_UNSIGNED] if paper.signed else []
    else:
        picture = (cleaned_jpeg if kind is AttachmentKind.JPEG else cleaned_png)(data)
        content, located = picture.content, picture.located
    if len(content) > MOST_BYTES:
        raise _too_large()
    return Looked(kind, content, (*([_LOCATED] if located else []), *remarks))


def compartments_to_write(roles: Collection[str]) -> tuple[Compartment, ...]:
    """Where somebody with these roles may put an attachment."""
    return tuple(one for one in COMPARTMENTS if any_may(roles, WRITING[one]) and any_may(roles, READING[one]))


def list_attachments(desk: Desk, case_id: int) -> AttachmentList:
    """The attachments of a case; a title for others to read is left out."""
    seen = ("read attachments", f"case:{case_id}")
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        return AttachmentList(rows.attachments(reading, case_id), rows.size_of(reading.connection).bytes)


def add_attachment(
    desk: Desk, case_id: int, file: Looked, title: str, day: date, compartment: Compartment,
    progress: Progress = no_progress, stop: Stop = never_stop,
) -> Kept:  # fmt: skip
    """Keep a file with a case: whole, or not at all. KnownErrors where it is too much or the day is yet to come."""
    require_shelter(desk)
    line = checked_title(title)
    if compartment not in WRITING:
        raise KnownError(words("Choose who may see it."))
    _refuse_future(desk, day)

    def step(done: float) -> None:
        if stop():
            raise StoppedError
        progress(done, words("Sealing the attachment"))

    with desk.database.work(WRITING[compartment], "add attachment") as work:
        require_present(work, "case", case_id, erased_already())
        if rows.size_of(work.connection).bytes + len(file.content) > MOST_ALL:
            raise _full()
        about = Attachment(case_id, compartment, file.kind, day, line)
        number = rows.add_attachment(work, about, file.content, step)
        work.object = f"attachment:{number}"
        kept = rows.attachment(work, number)
        if stop():
            raise StoppedError
    return kept


def show_attachment(desk: Desk, number: int) -> Shown:
    """An attachment with its content, to be shown from memory. KnownError where it is for others."""
    seen = ("read attachment", f"attachment:{number}")
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        kept = _readable(desk, rows.attachment(reading, number))
        return Shown(kept, rows.content_of(reading, number))


def rename_attachment(desk: Desk, number: int, version: int, title: str, day: date) -> Kept:
    """Another title and day. KnownError where a colleague changed it in the meantime."""
    line = checked_title(title)
    _refuse_future(desk, day)
    with desk.database.work(Intent.READ_PEOPLE, "rename attachment", f"attachment:{number}") as work:
        _writable(desk, rows.attachment(work, number))
        rows.rename(work, number, version, line, day.isoformat())
        return rows.attachment(work, number)


def remove_attachment(desk: Desk, number: int, version: int) -> None:
    """Take an attachment out for ever; old backups hold it until they are replaced."""
    with desk.database.work(Intent.READ_PEOPLE, "remove attachment", f"attachment:{number}") as work:
        _writable(desk, rows.attachment(work, number))
        rows.remove_attachment(work, number, version)


def hand_out(desk: Desk, number: int, to: Path) -> None:
    """Save an attachment for the person herself or himself: no consent is needed, and log and list tell of it."""
    with desk.database.work(
        Intent.TAKE_OUT_ATTACHMENTS, "hand out attachment", f"attachment:{number}"
    ) as work:
        kept = _readable(desk, rows.attachment(work, number))
        require_ending(to, ENDINGS[kept.about.kind])
        _note_for_herself(desk, work, kept)
        write_file(to, rows.content_of(work, number))


def take_out(
    desk: Desk, number: int, to: Path, receiver: str, purpose: str, *, shows_person: bool = True
) -> None:
    """Save an attachment for somebody else: the person must have agreed, and the list of what went where tells of it.

    `shows_person` says that the person can be recognised in it, which asks for the consent to photographs too.
    """
    with desk.database.work(
        Intent.TAKE_OUT_ATTACHMENTS, "take out attachment", f"attachment:{number}"
    ) as work:
        kept = _readable(desk, rows.attachment(work, number))
        require_ending(to, ENDINGS[kept.about.kind])
        _let_out(desk, work, kept, receiver, purpose, shows_person=shows_person)
        write_file(to, rows.content_of(work, number))


def print_out(
    desk: Desk, number: int, receiver: str = "", purpose: str = "", *, shows_person: bool = True
) -> None:
    """Tell log and list that an attachment is printed, before it is; for the person herself where nobody else is named.

    What is printed leaves as a saved file does, so for others it asks for the same consent.
    """
    with desk.database.work(Intent.TAKE_OUT_ATTACHMENTS, "print attachment", f"attachment:{number}") as work:
        kept = _readable(desk, rows.attachment(work, number))
        if receiver or purpose:
            _let_out(desk, work, kept, receiver, purpose, shows_person=shows_person)
        else:
            _note_for_herself(desk, work, kept)


def _let_out(desk: Desk, work: Work, kept: Kept, receiver: str, purpose: str, *, shows_person: bool) -> None:
    """The lock, then the line. KnownError where nobody is named who gets it."""
    if not receiver.strip():
        raise KnownError(words("Write down who will get it."))
    today, case_id = desk.clock.today(), kept.about.case_id
    require_consent(work, case_id, purpose, today, receiver.strip())
    if shows_person and kept.about.kind is not AttachmentKind.PDF:
        require_consent(work, case_id, "photographs", today)
    note_shared(
        work, case_id, purpose, Way.ATTACHMENT, receiver.strip(), _titled(desk, kept), today, desk.user
    )


def _note_for_herself(desk: Desk, work: Work, kept: Kept) -> None:
    receiver = Language(desk.profile.language)(words("The person herself or himself"))
    today = desk.clock.today()
    note_shared(work, kept.about.case_id, "", Way.ATTACHMENT, receiver, _titled(desk, kept), today, desk.user)


def _titled(desk: Desk, kept: Kept) -> str:
    """What is said of it in a line that everybody reads who may read names: a title for others to read is none for the list."""
    about = kept.about
    open_to_all = about.compartment in (Compartment.CASE, Compartment.IDENTITY)
    title = (
        about.title if open_to_all else Language(desk.profile.language)(COMPARTMENT_LABELS[about.compartment])
    )
    return f"{title} ({about.day.isoformat()})"


def _readable(desk: Desk, kept: Kept) -> Kept:
    if kept.sealed or not any_may(desk.roles, READING[kept.about.compartment]):
        raise KnownError(words("This attachment is for others to read."))
    return kept


def _writable(desk: Desk, kept: Kept) -> Kept:
    if not any_may(desk.roles, WRITING[kept.about.compartment]):
        raise KnownError(words("This attachment is for others to change."))
    return _readable(desk, kept)


def _refuse_future(desk: Desk, day: date) -> None:
    if day > desk.clock.today():
        raise KnownError(words("This day is yet to come."))


def _too_large() -> KnownError:
    return KnownError(
        words("The file is larger than {megabytes} MB, so it is not taken.", megabytes=MOST_BYTES >> 20),
        words("Make the picture smaller, or scan the paper in grey with 200 points an inch."),
    )


def _full() -> KnownError:
    return KnownError(
        words(
            "The attachments of this vault would become more than {megabytes} MB, so that backups take too long.",
            megabytes=MOST_ALL >> 20,
        ),
        words("Remove attachments that nobody needs any more."),
    )
