"""The answers inside a referral: each under its key, each checked against the question that it answers."""

from datetime import date

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.characters import shown
from caseapp.exchange.summary.envelope import UPDATE
from caseapp.exchange.summary.reading import MOST_LABEL, read_date
from caseapp.exchange.summary.strict import Part
from caseapp.records.fields import Kind, NoAnswer, Value
from caseapp.records.referral_fields import FIELDS, MOST_ANSWER, Answers, LetterField


def written(value: Value) -> object:
    """An answer as JSON holds it. TypeError for an answer that was not given: those do not travel."""
    if isinstance(value, NoAnswer):
        raise TypeError("only answers that were given travel")
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, date | PartialDate) else value


def read_answers(part: Part) -> Answers:
    """The answers, none of them twice, in the order of the table. KnownError for what no question asks."""
    found: dict[str, Value] = {}
    for item in part.items():
        pair = item.items()
        if len(pair) != 2:
            raise KnownError(words("“{place}” is not a question with its answer.", place=item.place))
        key = pair[0].name()
        if key not in FIELDS:
            raise KnownError(words("The referral answers a question that is not known here."), UPDATE)
        if key in found:
            raise KnownError(words("“{place}” names something twice.", place=item.place))
        found[key] = _value(FIELDS[key], pair[1])
    return tuple((key, found[key]) for key in FIELDS if key in found)


def _value(field: LetterField, part: Part) -> Value:
    match field.kind:
        case Kind.TEXT:
            return part.text(MOST_ANSWER)
        case Kind.LONG_TEXT:
            return part.text(MOST_ANSWER, lines=True)
        case Kind.CODE:
            return _code(field, part.text(MOST_LABEL))
        case Kind.CODES:
            return tuple(_code(field, code) for code in part.names())
        case Kind.YES_NO:
            return part.flag()
        case Kind.NUMBER | Kind.MONEY:
            return part.number()
        case Kind.DAY:
            return read_date(part)
    return _part_day(part)


def _code(field: LetterField, code: str) -> str:
    if field.choices is None or code not in field.choices:
        raise KnownError(words("The answer “{code}” is not known here.", code=shown(code)), UPDATE)
    return code


def _part_day(part: Part) -> PartialDate:
    try:
        return PartialDate.parse(part.text(MOST_LABEL))
    except ValueError:
        raise KnownError(words("“{place}” is not a date.", place=part.place)) from None
