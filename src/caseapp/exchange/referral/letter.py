"""A referral and its answer as strict JSON; docs/formats/referral-1.md describes the entries."""

import json
import re

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.referral.answers import read_answers, written
from caseapp.exchange.summary.envelope import UPDATE
from caseapp.exchange.summary.reading import MOST_LABEL, read_date
from caseapp.exchange.summary.strict import Part, parse_json
from caseapp.records.letter import Answered, Letter, Reply, Sender
from caseapp.records.referral import ORGANISATION_KIND, SOUGHT
from caseapp.records.referral_fields import FIELDS, MOST_ANSWER

FORMAT, VERSION = "caseapp-referral", 1
_ID = re.compile(r"[0-9a-f]{32}")
_RECIPIENT = re.compile(r"age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}")
_HEAD = ("format", "version", "kind", "practice", "id", "from", "to", "made")
_LETTER = (*_HEAD, "case", "named", "sought", "urgent", "reason", "reply_by", "contact", "answers")
_ANSWER = (*_HEAD, "about", "state", "note", "contact")


def payload_of(what: Letter | Answered) -> bytes:
    """The payload; nothing leaves that the other side could not read."""
    entries = _head(what) | (_of_letter(what) if isinstance(what, Letter) else _of_answer(what))
    payload = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    if read_payload(payload) != what:
        raise ValueError("the referral does not read back equal")
    return payload


def read_payload(payload: bytes) -> Letter | Answered:
    """What was signed. KnownError where it does not follow the format."""
    whole = Part(parse_json(payload))
    _check_format(whole)
    found = whole.value if isinstance(whole.value, dict) else {}
    return _read_answer(whole) if found.get("kind") == "answer" else _read_letter(whole)


def _head(what: Letter | Answered) -> dict[str, object]:
    sender = {"id": what.sender.id, "name": what.sender.name, "kind": what.sender.kind}
    kind = "referral" if isinstance(what, Letter) else "answer"
    return {
        "format": FORMAT, "version": VERSION, "kind": kind, "practice": what.practice, "id": what.id,
        "from": sender, "to": what.to, "made": what.made.isoformat(),
    }  # fmt: skip


def _of_letter(letter: Letter) -> dict[str, object]:
    return {
        "case": letter.case, "named": letter.named, "sought": list(letter.sought), "urgent": letter.urgent,
        "reason": letter.reason, "reply_by": letter.reply_by.isoformat() if letter.reply_by else None,
        "contact": letter.contact, "answers": [[key, written(value)] for key, value in letter.answers],
    }  # fmt: skip


def _of_answer(answer: Answered) -> dict[str, object]:
    return {
        "about": answer.about,
        "state": answer.state.value,
        "note": answer.note,
        "contact": answer.contact,
    }


def _check_format(whole: Part) -> None:
    found = whole.value if isinstance(whole.value, dict) else {}
    if found.get("format") != FORMAT:
        raise KnownError(words("This file is no referral of caseapp."))
    version = Part(found.get("version"), "version").number()
    if version != VERSION:
        raise KnownError(words("The referral has a version that is not known here."), UPDATE)


def _read_letter(whole: Part) -> Letter:
    entries = whole.entries(_LETTER)
    if entries["kind"].text(MOST_LABEL) != "referral":
        raise KnownError(words("This file is no referral of caseapp."))
    answers = read_answers(entries["answers"])
    named = entries["named"].flag()
    if not named and any(FIELDS[key].names for key, _ in answers):
        raise KnownError(words("The referral says that it is under a code, and holds a name."))
    reply_by = entries["reply_by"]
    return Letter(
        id=_id(entries["id"]), practice=entries["practice"].flag(), sender=_sender(entries["from"]),
        to=_recipient(entries["to"]), made=read_date(entries["made"]), case=entries["case"].text(MOST_LABEL),
        named=named, sought=_sought(entries["sought"]), urgent=entries["urgent"].flag(),
        reason=entries["reason"].text(MOST_ANSWER, lines=True),
        reply_by=None if reply_by.value is None else read_date(reply_by),
        contact=entries["contact"].text(MOST_ANSWER, lines=True), answers=answers,
    )  # fmt: skip


def _read_answer(whole: Part) -> Answered:
    entries = whole.entries(_ANSWER)
    state = entries["state"].text(MOST_LABEL)
    if state not in set(Reply):
        raise KnownError(words("The answer says something that is not known here."), UPDATE)
    return Answered(
        id=_id(entries["id"]), practice=entries["practice"].flag(), sender=_sender(entries["from"]),
        to=_recipient(entries["to"]), made=read_date(entries["made"]), about=_id(entries["about"]),
        state=Reply(state), note=entries["note"].text(MOST_ANSWER, lines=True),
        contact=entries["contact"].text(MOST_ANSWER, lines=True),
    )  # fmt: skip


def _sender(part: Part) -> Sender:
    entries = part.entries(("id", "name", "kind"))
    kind = entries["kind"].name()
    if kind not in ORGANISATION_KIND:
        raise KnownError(
            words("The referral comes from a kind of organisation that is not known here."), UPDATE
        )
    return Sender(entries["id"].name(), entries["name"].text(MOST_LABEL), kind)


def _sought(part: Part) -> tuple[str, ...]:
    found = part.names()
    if any(code not in SOUGHT for code in found):
        raise KnownError(words("The referral asks for help of a kind that is not known here."), UPDATE)
    return found


def _id(part: Part) -> str:
    return _matching(part, _ID)


def _recipient(part: Part) -> str:
    return _matching(part, _RECIPIENT)


def _matching(part: Part, pattern: re.Pattern[str]) -> str:
    text = part.text(MOST_LABEL)
    if not pattern.fullmatch(text):
        raise KnownError(words("“{place}” is not written as it should be.", place=part.place))
    return text
