"""A feedback sheet as strict JSON, and such JSON as a sheet again; docs/formats/feedback-1.md describes the entries."""

import json
import re
from datetime import date

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.exchange.feedback_sheet.figures import figure_entries, read_figures
from caseapp.exchange.feedback_sheet.frame import MOST_PAYLOAD
from caseapp.exchange.summary.envelope import UPDATE
from caseapp.exchange.summary.reading import (
    MOST_LABEL,
    read_date,
    read_digest,
    read_moment,
    read_narrative,
    read_targets,
)
from caseapp.exchange.summary.strict import Part, parse_json
from caseapp.statistics.feedback_sheet import FORMAT, VERSION, Dispute, FeedbackSheet, OwnReport, Party
from caseapp.statistics.summary import Narrative, Target

MOST_SENTENCES = 4000
"""Characters of the longest text of the coordinator."""
MOST_SHELTERS = 100_000
_RECIPIENT = re.compile(r"age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}")
_QUARTER = re.compile(r"(?:19|20|21)[0-9]{2}-(?:Q[1-4]|H[12])")
_ENTRIES = (
    "format", "version", "practice", "from", "to", "quarter", "edition", "made_at", "report", "due", "days_late", "disputes",
    "whole", "figures", "targets", "texts",
)  # fmt: skip


def payload_of(sheet: FeedbackSheet) -> bytes:
    """The one form of a sheet in bytes; nothing leaves that the other side could not read.

    Raises:
        KnownError: a text or number of the sheet has no place in the format.
        ValueError: it would read back as another one.
    """
    text = json.dumps(_entries(sheet), ensure_ascii=False, separators=(",", ":"))
    payload = text.encode("utf-8", "surrogatepass")
    if read_payload(payload) != sheet:
        raise ValueError("the sheet does not read back equal")
    return payload


def read_payload(payload: bytes) -> FeedbackSheet:
    """What was signed. KnownError where it does not follow the format; no other error leaves this function."""
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The feedback is longer than 512 KiB and cannot be sent."))
    whole = Part(parse_json(payload))
    _check_format(whole)
    entries = whole.entries(_ENTRIES)
    made_at = read_moment(entries["made_at"])
    quarter = _quarter(entries["quarter"])
    if made_at[:10] <= Quarter.parse(quarter).end.isoformat():
        raise KnownError(words("The feedback was written before its quarter had ended."))
    shelter, to = _receiver(entries["to"])
    reported, behind, within = _circle(entries["whole"])
    return FeedbackSheet(
        practice=entries["practice"].flag(), office=_party(entries["from"].entries(("id", "name"))), shelter=shelter, to=to,
        quarter=quarter, edition=entries["edition"].number(least=1), made_at=made_at,
        report=_report(entries["report"]), due=read_date(entries["due"]).isoformat(),
        days_late=entries["days_late"].number(), disputes=tuple(map(_dispute, entries["disputes"].items())),
        reported=reported, behind=behind, within=within, figures=read_figures(entries["figures"], behind=behind),
        targets=read_targets(entries["targets"]), texts=_texts(entries["texts"]),
    )  # fmt: skip


def _entries(sheet: FeedbackSheet) -> dict[str, object]:
    report = sheet.report
    return {
        "format": FORMAT, "version": VERSION, "practice": sheet.practice,
        "from": {"id": sheet.office.id, "name": sheet.office.name},
        "to": {"id": sheet.shelter.id, "name": sheet.shelter.name, "recipient": sheet.to},
        "quarter": sheet.quarter, "edition": sheet.edition, "made_at": sheet.made_at,
        "report": {
            "sequence": report.sequence, "revision": report.revision, "sha256": report.sha256, "issued_at": report.issued_at,
        },
        "due": sheet.due, "days_late": sheet.days_late,
        "disputes": [{"on": one.on, "settled_on": one.settled_on} for one in sheet.disputes],
        "whole": {"reported": sheet.reported, "behind": sheet.behind, "within": sheet.within},
        "figures": [figure_entries(one) for one in sheet.figures],
        "targets": [_target(one) for one in sheet.targets],
        "texts": [{"id": one.id, "language": one.language, "text": one.text} for one in sheet.texts],
    }  # fmt: skip


def _target(target: Target) -> dict[str, object]:
    found: dict[str, object] = {"id": target.id, "target": target.target, "year": target.year}
    if target.cumulative is not None:
        return found | {"cumulative": target.cumulative}
    return found | ({"at_least": target.at_least} if target.at_least else {})


def _check_format(whole: Part) -> None:
    """Before anything else: of an unknown version nothing can be judged."""
    found = whole.value if isinstance(whole.value, dict) else {}
    if found.get("format") != FORMAT:
        raise KnownError(words("This file is no feedback of a coordinator."))
    if Part(found.get("version"), "version").number() != VERSION:
        raise KnownError(words("The feedback has a version that is not known here."), UPDATE)


def _party(entries: dict[str, Part]) -> Party:
    name = entries["name"].text(MOST_LABEL)
    if not name.strip():
        raise KnownError(words("The feedback does not say who sends it, or to whom."))
    return Party(entries["id"].name(), name)


def _receiver(part: Part) -> tuple[Party, str]:
    entries = part.entries(("id", "name", "recipient"))
    recipient = entries["recipient"].text(MOST_LABEL)
    if not _RECIPIENT.fullmatch(recipient):
        raise KnownError(words("“{place}” is not written as it should be.", place=entries["recipient"].place))
    return _party(entries), recipient


def _quarter(part: Part) -> str:
    label = part.text(MOST_LABEL)
    if not _QUARTER.fullmatch(label):
        raise KnownError(words("“{place}” is not a quarter such as 2026-Q3.", place=part.place))
    return label


def _report(part: Part) -> OwnReport:
    entries = part.entries(("sequence", "revision", "sha256", "issued_at"))
    return OwnReport(
        entries["sequence"].number(least=1), entries["revision"].number(least=1),
        read_digest(entries["sha256"]), read_moment(entries["issued_at"]),
    )  # fmt: skip


def _dispute(part: Part) -> Dispute:
    entries = part.entries(("on", "settled_on"))
    settled = entries["settled_on"]
    day: date | None = None if settled.value is None else read_date(settled)
    return Dispute(read_date(entries["on"]).isoformat(), day.isoformat() if day else None)


def _circle(part: Part) -> tuple[int, int, bool]:
    """How many reported, how many stand behind the whole, and whether the reader does; they must fit each other."""
    entries = part.entries(("reported", "behind", "within"))
    reported, behind = entries["reported"].number(), entries["behind"].number()
    within = entries["within"].flag()
    if reported > MOST_SHELTERS or behind > reported or (within and not behind):
        raise KnownError(words("The feedback does not say rightly how many shelters stand behind the whole."))
    return reported, behind, within


def _texts(part: Part) -> tuple[Narrative, ...]:
    texts = read_narrative(part)
    if any(len(one.text) > MOST_SENTENCES for one in texts):
        raise KnownError(words("The text of “{place}” is too long.", place=part.place))
    return texts
