"""The checks of a record before it is saved, the same for the window, the terminal and imports."""

import dataclasses
from datetime import date

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.records import subject
from caseapp.records.fields import Finding, Kind, NoAnswer, Question, Severity, questions

_LONGEST = {Kind.TEXT: 500, Kind.LONG_TEXT: 50_000}


class InvalidRecordError(KnownError):
    """A record does not pass its checks; the findings name the fields."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].sentence)
        self.findings = findings


def findings_of(name: str, record: object, today: date) -> list[Finding]:
    """Everything that does not fit in a record: each answer by itself, then the answers together."""
    found = [
        finding
        for asked in questions(type(record))
        for finding in _alone(asked, getattr(record, asked.name))
    ]  # fmt: skip
    return found + subject(name).check(record, today)


def refuse_errors(name: str, record: object, today: date) -> None:
    """InvalidRecordError where a finding is more than a warning."""
    errors = [finding for finding in findings_of(name, record, today) if finding.severity == Severity.ERROR]
    if errors:
        raise InvalidRecordError(errors)


def _alone(asked: Question, value: object) -> list[Finding]:
    if isinstance(value, NoAnswer) or value is None:
        missing = asked.required
        return (
            [Finding(asked.name, words("“{field}” needs an answer.", field=asked.label))] if missing else []
        )
    if asked.kind in _LONGEST and isinstance(value, str):
        longest = asked.largest or _LONGEST[asked.kind]
        if len(value) > longest:
            return [Finding(asked.name, words("This text is longer than {n} characters.", count=longest))]
    if asked.kind in (Kind.NUMBER, Kind.MONEY) and isinstance(value, int):
        largest = asked.largest or 1_000_000_000
        if not 0 <= value <= largest:
            return [Finding(asked.name, words("A number from 0 to {n} is expected.", count=largest))]
    return _unknown_codes(asked, value)


def _unknown_codes(asked: Question, value: object) -> list[Finding]:
    if asked.choices is None:
        return []
    given = value if isinstance(value, tuple) else (value,)
    if all(code in asked.choices for code in given):
        return []
    return [
        Finding(asked.name, words("“{field}” holds an answer that is not in its list.", field=asked.label))
    ]


def replaced(record: object, **answers: object) -> object:
    """The same record with other answers."""
    return dataclasses.replace(record, **answers)  # type: ignore[type-var]
