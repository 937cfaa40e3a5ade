"""A `Summary` as the bytes that are signed, and such bytes as a `Summary` again, strictly.

Written, a summary has exactly one form: UTF-8 JSON without spaces between the parts, entries in the order of
`docs/formats/summary-1.md`. Read, entries may come in any order and with any spaces, and nothing else is forgiven.
"""

import json
from dataclasses import replace

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.characters import shown
from caseapp.exchange.summary.counts import (
    answers,
    read_least,
    read_measures,
    read_populations,
    read_tables,
    read_variables,
)
from caseapp.exchange.summary.envelope import MOST_PAYLOAD, UPDATE
from caseapp.exchange.summary.reading import (
    MOST_LABEL,
    read_digest,
    read_issuer,
    read_moment,
    read_narrative,
    read_period,
    read_protection,
    read_responsible,
    read_rounding,
    read_targets,
)
from caseapp.exchange.summary.strict import Part, parse_json
from caseapp.exchange.summary.writing import entries_of
from caseapp.statistics.summary import FORMAT, NATIONAL_FORMAT, VERSION, Summary

_NEEDED = (
    "format",
    "version",
    "practice",
    "shelter",
    "period",
    "sequence",
    "revision",
    "previous",
    "issued_at",
    "program",
    "definitions",
    "protection",
    "variables",
    "populations",
    "tables",
    "measures",
    "targets",
    "narrative",
    "audit",
)
_HEADER = ("project", "responsible")
"""What a shelter's summary may say besides."""
_NATIONAL_HEADER = ("audience", "rounding")
"""What a national report may say besides."""


def payload_bytes(summary: Summary) -> bytes:
    """The one form of a summary in bytes; it was read back before it is handed out.

    Raises:
        KnownError: a text or number of the summary has no place in the format.
        ValueError: the summary would read back as another one, for instance because a key is out of order.
    """
    text = json.dumps(entries_of(summary), ensure_ascii=False, separators=(",", ":"))
    payload = text.encode("utf-8", "surrogatepass")
    if read_payload(payload) != summary:
        raise ValueError("the summary does not read back equal")
    return payload


def read_payload(payload: bytes) -> Summary:
    """The summary that the bytes hold.

    Raises:
        KnownError: anything is not as the format says; no other error leaves this function, whatever the bytes are.
    """
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The summary's data are longer than 1 MiB."))
    whole = Part(parse_json(payload))
    national = _is_national(whole)
    needed, allowed = ((*_NEEDED, "shelters"), _NATIONAL_HEADER) if national else (_NEEDED, _HEADER)
    return _summary(whole.entries(needed, allowed), national=national)


def _is_national(whole: Part) -> bool:
    """Format and version come first: of an unknown one, nothing else can be judged."""
    entries = whole.value
    if not isinstance(entries, dict) or not isinstance(entries.get("format"), str):
        raise KnownError(words("The data do not say that they are a summary."))
    if entries["format"] not in {FORMAT, NATIONAL_FORMAT}:
        raise KnownError(
            words("The data are a “{format}” and not a summary.", format=shown(entries["format"]))
        )
    version = Part(entries.get("version"), "version").number()
    if version != VERSION:
        raise KnownError(
            words("The summary has version {version}, which is not known here.", version=version), UPDATE
        )
    return bool(entries["format"] == NATIONAL_FORMAT)


def _summary(entries: dict[str, Part], *, national: bool) -> Summary:
    period = read_period(entries["period"])
    variables = read_variables(entries["variables"])
    populations = read_populations(entries["populations"])
    tables = read_tables(entries["tables"], populations, answers(variables), bounded=national)
    measures = read_measures(entries["measures"], bounded=national)
    return Summary(
        practice=entries["practice"].flag(),
        shelter=read_issuer(entries["shelter"]),
        period=period,
        sequence=entries["sequence"].number(least=1),
        revision=entries["revision"].number(least=1),
        previous=None if entries["previous"].value is None else read_digest(entries["previous"]),
        issued_at=read_moment(entries["issued_at"]),
        program=entries["program"].text(MOST_LABEL),
        protection=read_protection(entries["protection"]),
        variables=variables,
        populations=populations,
        tables=tables,
        measures=tuple(replace(one, quarters=period.quarters) for one in measures),
        targets=read_targets(entries["targets"]),
        narrative=read_narrative(entries["narrative"]),
        checkpoint=entries["audit"].entries(("checkpoint",))["checkpoint"].text(),
        definitions=entries["definitions"].name(),
        format=NATIONAL_FORMAT if national else FORMAT,
        shelters=_shelters(entries["shelters"]) if national else (),
        project=entries["project"].text(MOST_LABEL) if "project" in entries else "",
        responsible=read_responsible(entries["responsible"]) if "responsible" in entries else None,
        audience=entries["audience"].name() if "audience" in entries else "",
        least=read_least(entries["tables"], tables, entries["measures"], measures) if national else (),
        rounding=read_rounding(entries["rounding"]) if "rounding" in entries else None,
    )


def _shelters(part: Part) -> tuple[str, ...]:
    shelters = part.names()
    if not shelters:
        raise KnownError(words("The national report does not name the shelters it rests on."))
    return shelters
