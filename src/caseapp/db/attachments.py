"""Pictures and papers of a case inside the encrypted database: sealed in pieces with the key of the case.

They lie in the database, not beside it, so that one transaction, one backup, one check, one erasing and one renewal of
keys hold for them as for every answer (decision 0021). A piece is bound to its attachment, its number and the number of
all pieces, so that none can be exchanged, left out or put in twice.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.steps import Walk
from caseapp.base.words import words
from caseapp.db.keys import Keys
from caseapp.db.sealing import File
from caseapp.db.store import ConflictError
from caseapp.db.tables import ATTACHMENT, ATTACHMENT_PART
from caseapp.db.work import Reading, Work
from caseapp.records.attachment import Attachment, AttachmentKind, Kept
from caseapp.records.fields import Compartment

PIECE = 1 << 20
"""Bytes of one piece: what is held twice in memory while keys are renewed."""

Side: TypeAlias = tuple[Keys, dict[File, bytes]]
"""Keys, and the wrapped keys of files that they open."""

_HEAD = ATTACHMENT.c


@dataclass(frozen=True, slots=True)
class Size:
    """How many attachments there are, and their bytes before sealing."""

    number: int
    bytes: int


def add_attachment(
    work: Work, about: Attachment, content: bytes, step: Callable[[float], None] = lambda _done: None
) -> int:
    """Seal an attachment into the database and give its number. `step` is told how far it is, and may raise to stop."""
    pieces = [content[start : start + PIECE] for start in range(0, len(content), PIECE)]
    head = {
        "case_id": about.case_id, "compartment": about.compartment, "kind": about.kind,
        "day": about.day.isoformat(), "size": len(content), "parts": len(pieces), "version": 1,
        "entered_at": work.now, "changed_at": work.now, "about": b"",
    }  # fmt: skip
    key = work.connection.execute(insert(ATTACHMENT).values(head)).inserted_primary_key
    number = int(key[0]) if key else 0
    told = _told(about.title, hashlib.sha256(content).hexdigest())
    file, compartment = ("case", about.case_id), str(about.compartment)
    sealed = work.files.seal(file, compartment, _head_place(number, 1), told)
    work.connection.execute(update(ATTACHMENT).where(_HEAD.id == number).values(about=sealed))
    for place, piece in enumerate(pieces):
        step(place / len(pieces))
        blob = work.files.seal(file, compartment, _part_place(number, place, len(pieces)), piece)
        row = {"attachment_id": number, "number": place, "sealed": blob}
        work.connection.execute(insert(ATTACHMENT_PART).values(row))
    work.files.flush()
    return number


def attachments(reading: Reading, case_id: int | None = None) -> tuple[Kept, ...]:
    """The attachments of a case, or of all, newest first. A title whose key the reader does not hold is None."""
    query = select(ATTACHMENT).order_by(_HEAD.day.desc(), _HEAD.id.desc())
    if case_id is not None:
        query = query.where(_HEAD.case_id == case_id)
    return tuple(_kept(reading, row) for row in reading.connection.execute(query).all())


def attachment(reading: Reading, number: int) -> Kept:
    """One attachment without its content. KnownError where it is gone."""
    row = reading.connection.execute(select(ATTACHMENT).where(_HEAD.id == number)).first()
    if row is None:
        raise KnownError(words("This attachment does not exist any more."))
    return _kept(reading, row)


def content_of(reading: Reading, number: int) -> bytes:
    """The content of an attachment, whole. KnownError where the key is not held, or a piece is missing or was changed."""
    row = reading.connection.execute(select(ATTACHMENT).where(_HEAD.id == number)).first()
    if row is None:
        raise KnownError(words("This attachment does not exist any more."))
    content = b"".join(_pieces(reading, row))
    if hashlib.sha256(content).hexdigest() != _opened(reading, row)["sha256"]:
        raise _incomplete()
    return content


def digest_of(reading: Reading, number: int) -> str:
    """The SHA-256 of the content of an attachment, as hexadecimal. KnownError where the key is not held."""
    row = reading.connection.execute(select(ATTACHMENT).where(_HEAD.id == number)).first()
    if row is None:
        raise KnownError(words("This attachment does not exist any more."))
    return _opened(reading, row)["sha256"]


def rename(work: Work, number: int, version: int, title: str, day: str) -> None:
    """Give an attachment another title and day. ConflictError where a colleague did so in the meantime."""
    row = work.connection.execute(select(ATTACHMENT).where(_HEAD.id == number)).first()
    if row is None or row.version != version:
        raise ConflictError
    told = _told(title, _opened(work, row)["sha256"])
    sealed = work.files.seal(("case", row.case_id), row.compartment, _head_place(number, version + 1), told)
    values = {"day": day, "version": version + 1, "changed_at": work.now, "about": sealed}
    work.connection.execute(update(ATTACHMENT).where(_HEAD.id == number).values(values))


def remove_attachment(work: Work, number: int, version: int) -> None:
    """Take an attachment out; its pages are zeroed and given back. ConflictError where it was changed meanwhile."""
    work.connection.execute(delete(ATTACHMENT_PART).where(ATTACHMENT_PART.c.attachment_id == number))
    gone = delete(ATTACHMENT).where(_HEAD.id == number, _HEAD.version == version)
    if work.connection.execute(gone).rowcount != 1:
        raise ConflictError


def remove_of_cases(connection: Connection, cases: Collection[int]) -> int:
    """Take out every attachment of these cases, for the erasing of a person. Gives their number."""
    mine = select(_HEAD.id).where(_HEAD.case_id.in_(list(cases)))
    connection.execute(delete(ATTACHMENT_PART).where(ATTACHMENT_PART.c.attachment_id.in_(mine)))
    return connection.execute(delete(ATTACHMENT).where(_HEAD.case_id.in_(list(cases)))).rowcount


def size_of(connection: Connection, cases: Collection[int] | None = None) -> Size:
    """How much there is: in the whole vault, or in these cases."""
    query = select(func.count(), func.coalesce(func.sum(_HEAD.size), 0)).select_from(ATTACHMENT)
    if cases is not None:
        query = query.where(_HEAD.case_id.in_(list(cases)))
    number, size = connection.execute(query).one()
    return Size(int(number), int(size))


def incomplete(connection: Connection) -> int:
    """How many attachments do not have all their pieces; that each page is whole is looked at elsewhere.

    A database of an earlier form, as in an older backup, has none.
    """
    known = "SELECT count(*) FROM sqlite_master WHERE name = 'attachment_part'"
    if not connection.exec_driver_sql(known).scalar_one():
        return 0
    there = select(func.count()).where(ATTACHMENT_PART.c.attachment_id == _HEAD.id).scalar_subquery()
    query = select(func.count()).select_from(ATTACHMENT).where(there != _HEAD.parts)
    return int(connection.execute(query).scalar_one())


PIECES = 200
"""So many answers are sealed in the time of one piece of an attachment."""


def reseal_attachments(connection: Connection, compartment: str, old: Side, new: Side, each: Walk) -> int:
    """Seal the attachments of a compartment anew, a piece at a time, with the new keys of their files. Gives their number.

    What belongs to a file whose key was destroyed is erased: what is left of it stays as it is.
    """
    rows = connection.execute(select(ATTACHMENT).where(_HEAD.compartment == compartment)).all()
    mine = [row for row in rows if ("case", row.case_id) in old[1]]
    for row in mine:
        turned = _turned(row, _head_place(row.id, row.version), row.about, old, new)
        connection.execute(update(ATTACHMENT).where(_HEAD.id == row.id).values(about=turned))
        for place in range(row.parts):
            where = (ATTACHMENT_PART.c.attachment_id == row.id) & (ATTACHMENT_PART.c.number == place)
            sealed = connection.execute(select(ATTACHMENT_PART.c.sealed).where(where)).scalar_one_or_none()
            if sealed is None:
                raise _incomplete()
            each(PIECES)
            turned = _turned(row, _part_place(row.id, place, row.parts), sealed, old, new)
            connection.execute(update(ATTACHMENT_PART).where(where).values(sealed=turned))
    return len(mine)


def _turned(row: Row[Any], place: str, sealed: bytes, old: Side, new: Side) -> bytes:
    file, owner = ("case", row.case_id), f"case:{row.case_id}"
    content = old[0].unseal(row.compartment, owner, old[1][file], place, sealed)
    return new[0].seal(row.compartment, owner, new[1][file], place, content)


def _kept(reading: Reading, row: Row[Any]) -> Kept:
    title = _opened(reading, row)["title"] if reading.keys.holds(row.compartment) else None
    about = Attachment(
        row.case_id,
        Compartment(row.compartment),
        AttachmentKind(row.kind),
        date.fromisoformat(row.day),
        title or "",
    )
    return Kept(row.id, row.version, row.entered_at, row.size, about, title is None)


def _opened(reading: Reading, row: Row[Any]) -> dict[str, str]:
    place = _head_place(row.id, row.version)
    told: dict[str, str] = json.loads(
        reading.files.unseal(("case", row.case_id), row.compartment, place, row.about)
    )
    return told


def _pieces(reading: Reading, row: Row[Any]) -> Iterator[bytes]:
    query = select(ATTACHMENT_PART).where(ATTACHMENT_PART.c.attachment_id == row.id)
    found = {part.number: part.sealed for part in reading.connection.execute(query).all()}
    if set(found) != set(range(row.parts)):
        raise _incomplete()
    for number in range(row.parts):
        place = _part_place(row.id, number, row.parts)
        yield reading.files.unseal(("case", row.case_id), row.compartment, place, found[number])


def _incomplete() -> KnownError:
    return KnownError(
        words("A part of this attachment is missing or was changed, so it is not shown."),
        words("Nothing was changed. Restore the last backup into a new folder."),
    )


def _head_place(number: int, version: int) -> str:
    return f"attachment:{number}:{version}"


def _part_place(number: int, part: int, parts: int) -> str:
    return f"attachment:{number}:part:{part}:{parts}"


def _told(title: str, digest: str) -> bytes:
    return json.dumps({"title": title, "sha256": digest}, ensure_ascii=False).encode()
