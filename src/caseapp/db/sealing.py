"""Sealed answers in the database: one blob per record and compartment, under a key of the file it belongs to.

A file is a person, one case of hers with its entries, or one feedback sheet, which is nobody's. What is not answered is not written, and where nothing of a
compartment is answered there is no blob. A blob is bound to its table, row and version.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import RowMapping, delete, insert, select
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.codec import Raw, decode, encode
from caseapp.db.keys import Keys
from caseapp.db.tables import FILE_KEY, sealed_column
from caseapp.records import subject
from caseapp.records.fields import (
    Compartment,
    NoAnswer,
    Question,
    Value,
    sealed_compartments,
    sealed_questions,
)

File: TypeAlias = tuple[str, int]
"""Whose key it is: ("person", 3) or ("case", 12)."""

_JSON = json.JSONDecoder()

SEARCH = "~search"
"""Beside the names of a person, in the same blob: the folded form by which she is found."""


class SealedAnswersError(KnownError):
    """A record holds answers that the writer may not read, so she cannot write it as a whole."""

    def __init__(self) -> None:
        super().__init__(
            words("This entry holds answers that are for others to read, so it was not saved."),
            words("Ask somebody who may read them to make the change."),
        )


class FileKeys:
    """The file keys that one transaction meets; new ones are written by `flush`."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self.keys = keys
        self._connection = connection
        self._wrapped: dict[tuple[str, int, str], bytes] = {}
        self._known: set[File] = set()
        self._all: set[str] = set()
        self._fresh: list[dict[str, Any]] = []

    def load_all(self, owner: str) -> None:
        """Read the keys of all persons, or of all cases, at once."""
        self._take(select(FILE_KEY).where(FILE_KEY.c.owner == owner))
        self._all.add(owner)

    def load(self, owner: str, numbers: Collection[int]) -> None:
        """Read the keys of some files at once."""
        wanted = (FILE_KEY.c.owner == owner) & FILE_KEY.c.owner_id.in_(list(numbers))
        self._take(select(FILE_KEY).where(wanted))
        self._known.update((owner, number) for number in numbers)

    def load_some(self, owner: str, numbers: Collection[int]) -> None:
        """Read the keys of some persons, or of some cases, at once."""
        wanted = FILE_KEY.c.owner_id.in_(list(numbers))
        self._take(select(FILE_KEY).where(FILE_KEY.c.owner == owner, wanted))
        self._known.update((owner, number) for number in numbers)

    def know(self, file: File, compartment: str, wrapped: bytes) -> None:
        """Take a key that was read together with what it opens."""
        self._wrapped[(*file, compartment)] = wrapped

    def begin(self, file: File) -> None:
        """Say that a file is new, so that nobody looks for keys of it."""
        self._known.add(file)

    def seal(self, file: File, compartment: str, place: str, content: bytes) -> bytes:
        """Seal with the key of a file, which is made where there is none yet."""
        name = f"{file[0]}:{file[1]}"
        wrapped = self._find(file, compartment)
        if wrapped is None:
            wrapped = self.keys.new_file_key(compartment, name)
            self._wrapped[(*file, compartment)] = wrapped
            self._fresh.append(
                {"owner": file[0], "owner_id": file[1], "compartment": compartment, "wrapped": wrapped}
            )
        return self.keys.seal(compartment, name, wrapped, place, content)

    def unseal(self, file: File, compartment: str, place: str, sealed: bytes) -> bytes:
        """Open again. KnownError where the key of the file is gone or the blob stands in a wrong place."""
        wrapped = self._find(file, compartment)
        if wrapped is None:
            raise KnownError(
                words("The key of these answers was destroyed; nobody can read them any more."),
            )
        return self.keys.unseal(compartment, f"{file[0]}:{file[1]}", wrapped, place, sealed)

    def flush(self) -> None:
        """Write the keys that were made."""
        if self._fresh:
            self._connection.execute(insert(FILE_KEY), self._fresh)
            self._fresh = []

    def destroy(self, files: Iterable[File]) -> None:
        """Take the keys of files away: whatever is sealed with them is unreadable for everybody from then on."""
        for owner, owner_id in files:
            self._connection.execute(
                delete(FILE_KEY).where(FILE_KEY.c.owner == owner, FILE_KEY.c.owner_id == owner_id)
            )

    def _find(self, file: File, compartment: str) -> bytes | None:
        found = self._wrapped.get((*file, compartment))
        if found is None and file not in self._known and file[0] not in self._all:
            self._take(select(FILE_KEY).where(FILE_KEY.c.owner == file[0], FILE_KEY.c.owner_id == file[1]))
            self._known.add(file)
            found = self._wrapped.get((*file, compartment))
        return found

    def _take(self, query: Any) -> None:  # noqa: ANN401  a select of file keys
        for owner, owner_id, compartment, wrapped in self._connection.execute(query).all():
            self._wrapped[(owner, owner_id, compartment)] = wrapped


def place_of(name: str, entry_id: int, version: int) -> str:
    """What a blob is bound to."""
    return f"{name}:{entry_id}:{version}"


def sealed_texts(record: object, search: str = "") -> dict[str, bytes]:
    """The sealed answers of a record as JSON, by compartment. SealedAnswersError where one was never opened."""
    found: dict[str, bytes] = {}
    for compartment, asked in sealed_questions(type(record)).items():
        values = {question.name: getattr(record, question.name) for question in asked}
        if NoAnswer.SEALED in values.values():
            raise SealedAnswersError
        answers: dict[str, Raw | None] = {
            name: raw for name, value in values.items() if (raw := encode(value)) is not None
        }
        if search and compartment == Compartment.IDENTITY:
            answers[SEARCH] = search
        for question in asked:
            if question.was is not None:
                answers.setdefault(question.name, None)  # says that it is to be looked for nowhere else
        if answers:
            found[compartment] = json.dumps(answers, ensure_ascii=False, separators=(",", ":")).encode()
    return found


def sealed_cells(
    files: FileKeys, name: str, file: File | None, place: str, texts: Mapping[str, bytes]
) -> dict[str, bytes | None]:
    """The sealed columns of a record; empty where nothing is answered."""
    cells: dict[str, bytes | None] = {
        sealed_column(each): None for each in sealed_compartments(subject(name).record)
    }
    for compartment, text in texts.items():
        if file is None:
            raise ValueError(f"{name} belongs to nobody's file")
        cells[sealed_column(compartment)] = files.seal(file, compartment, place, text)
    return cells


def opened(files: FileKeys, file: File, compartment: str, place: str, sealed: bytes) -> Mapping[str, Raw]:
    """The answers in a blob as they are stored, by name of the question."""
    answers: dict[str, Raw] = _JSON.raw_decode(files.unseal(file, compartment, place, sealed).decode())[0]
    return answers


def sealed_values(
    files: FileKeys, name: str, row: RowMapping, file: File | None, *, look: bool
) -> dict[str, Value]:
    """The sealed answers of a row; SEALED where the key is not held, or where nobody asked to look.

    Those of an empty compartment are left out: a record without them says that they were not asked.
    """
    record: type[Any] = subject(name).record
    place, found = place_of(name, row["id"], row["version"]), dict[str, Value]()
    raws: dict[Compartment, Mapping[str, Raw]] = {}
    for compartment in sealed_compartments(record):
        blob = row[sealed_column(compartment)]
        if blob is None:
            raws[compartment] = {}
        elif file is not None and look and files.keys.holds(compartment):
            raws[compartment] = opened(files, file, compartment, place, blob)
    for compartment, asked in sealed_questions(record).items():
        filled = row[sealed_column(compartment)] is not None
        for question in asked:
            now = raws.get(compartment)
            if now is not None and question.name not in now and question.was is not None:
                before, filled_before = raws.get(question.was), row[sealed_column(question.was)] is not None
                if filled_before:
                    found[question.name] = _decoded(question, before)
            elif filled:
                found[question.name] = _decoded(question, now)
    return found


def _decoded(question: Question, raw: Mapping[str, Raw] | None) -> Value:
    """One answer of an opened blob; SEALED of one that could not be opened."""
    return NoAnswer.SEALED if raw is None else decode(question.kind, raw.get(question.name))
