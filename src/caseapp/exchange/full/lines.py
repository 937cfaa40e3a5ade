"""One line of JSON for each question, list of answers, record and table row: `docs/formats/full-export-1.md`.

Everything follows from the declarations in `records`: a question that is declared tomorrow is in tomorrow's export.
"""

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from caseapp.base.dates import PartialDate
from caseapp.base.language import LANGUAGES, Language
from caseapp.base.words import Speaks, Words
from caseapp.records import SUBJECTS
from caseapp.records.attachment import ATTACHMENTS, Kept
from caseapp.records.fields import Choices, NoAnswer, Question, Value, questions
from caseapp.records.subject import Stored, Subject

FORMAT, VERSION = "caseapp-full-export", 1

Line = Mapping[str, Any]


def line_bytes(line: Line) -> bytes:
    """A line as it stands in the file."""
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def declarations() -> Iterator[Line]:
    """What is asked, and the lists from which answers are chosen, in every language of the program."""
    speakers = [Language(code) for code in LANGUAGES]
    told: set[str] = set()
    for one in (*SUBJECTS, ATTACHMENTS):
        yield {"subject": one.name, "labels": _labels(one.title, speakers), "owner": one.owner}
        for asked in questions(one.record):
            if asked.choices is not None and asked.choices.name not in told:
                told.add(asked.choices.name)
                yield _choices(asked.choices, speakers)
            yield _question(one, asked, speakers)


def record_line(name: str, owner: str, stored: Stored[Any], system: Mapping[str, Any]) -> Line:
    """A record with its answers. What was not asked is left out; the other reasons for no answer are told."""
    line: dict[str, Any] = {"record": name, "id": stored.id}
    if owner:
        line["of"] = [owner, stored.owner_id]
    line |= {"version": stored.version, "entered_at": stored.entered_at, "changed_at": stored.changed_at}
    line |= {key: value for key, value in system.items() if value is not None}
    return {**line, "answers": answers_of(stored.record)}


def untraced_line(name: str, record: object) -> Line:
    """A record that must not tell when and in which order it was written: a feedback sheet."""
    return {"record": name, "answers": answers_of(record)}


def attachment_line(kept: Kept, digest: str, file: str) -> Line:
    """A picture or paper; `file` is its name inside the export, empty where its key was not held."""
    about = kept.about
    return {
        "attachment": kept.id, "of": ["case", about.case_id], "day": about.day.isoformat(), "kind": about.kind.value,
        "compartment": about.compartment.value, "size": kept.size, "entered_at": kept.entered_at,
        "title": {"none": "sealed"} if kept.sealed else about.title, "sha256": digest, "file": file,
    }  # fmt: skip


def row_line(table: str, row: Mapping[str, Any]) -> Line:
    """A row of a table that is no subject; bytes as base64, empty cells left out."""
    cells = {name: _plain(value) for name, value in row.items() if value is not None}
    return {"table": table, "row": cells}


def answers_of(record: object) -> dict[str, Any]:
    """The answers of a record as JSON, by question."""
    pairs = ((asked.name, getattr(record, asked.name)) for asked in questions(type(record)))
    return {name: json_value(value) for name, value in pairs if value is not NoAnswer.NOT_ASKED}


def json_value(value: Value) -> Any:  # noqa: ANN401  what JSON knows
    """An answer as JSON: true, a number, a text, a list of codes, a day as 2026-09-01, a part of a date as ~1998-05."""
    if isinstance(value, NoAnswer):
        return {"none": value.value}
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, bool | int):
        return value
    return (
        str(value)
        if isinstance(value, PartialDate)
        else value.isoformat()
        if isinstance(value, date)
        else value
    )


def _plain(value: object) -> object:
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _labels(said: Words, speakers: Iterable[Speaks]) -> dict[str, str]:
    return {speaker.code: speaker(said) for speaker in speakers}


def _choices(choices: Choices, speakers: Iterable[Speaks]) -> Line:
    answers = {one.code: _labels(one.label, speakers) for one in choices.items}
    return {"choices": choices.name, "answers": answers}


def _question(one: Subject[Any], asked: Question, speakers: Iterable[Speaks]) -> Line:
    line: dict[str, Any] = {
        "question": f"{one.name}.{asked.name}", "labels": _labels(asked.label, speakers),
        "kind": asked.kind.value, "compartment": asked.compartment.value,
    }  # fmt: skip
    if asked.choices is not None:
        line["choices"] = asked.choices.name
    if asked.htcds:
        line["htcds"] = asked.htcds
    return line
