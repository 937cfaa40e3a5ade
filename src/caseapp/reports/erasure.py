"""The certificate of an erasure: what was erased, when, by whom and why, what stays, and which backups still hold it.

It says nothing about who she was. What is drawn follows from the register of erasures alone, so that the same certificate
can be drawn again; its number is the SHA-256 of `record_text`, the same in every language.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.retention import ERASING_REASON, LEVEL_LABELS, Level
from caseapp.reports.faces import clean, lines_of, register_fonts, runs
from caseapp.reports.fingerprint import checkpoint_digits
from caseapp.reports.look import (
    ACCENT,
    BOLD,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RULE,
    Style,
)

_EDGE = 64.0
_WIDTH = PAGE_WIDTH - 2 * _EDGE
_NAMES = 168.0
"""Points of the column with the names of the facts."""

_TITLE = Style(face=BOLD, size=20, leading=26, after=2)
_OFFICE = Style(size=11, leading=15, colour=MUTED, after=12)
_HEAD = Style(face=BOLD, size=12, leading=16, colour=ACCENT, before=14, after=4)
_TEXT = Style(size=10, leading=14.5, after=5)
_NAME = Style(size=10, leading=14.5, colour=MUTED, after=0)
_SMALL = Style(size=8, leading=11.5, colour=MUTED, after=0)


@dataclass(frozen=True, slots=True)
class ErasureFacts:
    """What the register knows of an erasure. `at` is UTC as it is stored; `backups` are names and moments (UTC)."""

    vault: str
    number: int
    at: str
    actor: str
    reason: str
    level: str
    cases: tuple[str, ...]
    entries: int
    backups: tuple[tuple[str, str], ...] = ()


def record_text(facts: ErasureFacts) -> str:
    """What the number of a certificate is made from: plain lines without any language, backups left out.

    Which of them still exist is no fact of the erasure.
    """
    lines = (
        "caseapp erasure 1",
        f"vault: {facts.vault}",
        f"number: {facts.number}",
        f"at: {facts.at}",
        f"by: {facts.actor}",
        f"reason: {facts.reason}",
        f"level: {facts.level}",
        f"cases: {';'.join(facts.cases)}",
        f"entries: {facts.entries}",
    )
    return "\n".join(lines) + "\n"


def digest_of(facts: ErasureFacts) -> str:
    """The SHA-256 of the record, in hex."""
    return hashlib.sha256(record_text(facts).encode()).hexdigest()


def certificate_pdf(
    facts: ErasureFacts, office: str, say: Speaks, *, practice: bool = False, checkpoint: str = ""
) -> bytes:
    """The certificate in a language; the same facts give the same bytes.

    `checkpoint` is the hash of the entry of the audit log that tells of the erasure.
    """
    register_fonts()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "lang": say.code}
    sheet = _Sheet(Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, **options))
    title = say(words("Certificate of erasure"))
    sheet.canvas.setTitle(clean(title))
    sheet.write(title, _TITLE)
    about = f"{office} · {say(words('Practice: invented people'))}" if practice else office
    sheet.write(about, _OFFICE)
    for name, value in _facts(facts, say):
        sheet.pair(say(name), value)
    _says(sheet, say, words("What was erased"), _erased(facts))
    _says(sheet, say, words("What stays"), _stays(facts))
    _backups(sheet, facts, say)
    sheet.sign(say)
    sheet.foot(say, digest_of(facts), checkpoint_digits(checkpoint))
    sheet.canvas.showPage()
    sheet.canvas.save()
    return out.getvalue()


def _facts(facts: ErasureFacts, say: Speaks) -> list[tuple[Words, str]]:
    moment = datetime.fromisoformat(facts.at).astimezone(UTC)
    return [
        (words("Number of the erasure"), number_text(say.code, facts.number)),
        (words("Day and hour"), f"{date_text(say.code, moment.date())}, {moment:%H:%M}\u00a0UTC"),
        (words("Done by"), facts.actor),
        (words("Reason"), say(ERASING_REASON.label(facts.reason))),
        (words("Case codes"), ", ".join(facts.cases)),
        (words("Entries touched"), number_text(say.code, facts.entries)),
        (words("Erased"), say(LEVEL_LABELS[Level(facts.level)])),
    ]


def _erased(facts: ErasureFacts) -> Iterable[Words]:
    yield words(
        "Names, contacts, documents, notes, medical, psychological and safety answers of this person, and all drafts"
        " about her or him. The keys with which these answers were sealed are destroyed: nobody can read them in these"
        " records any more, neither with a passphrase nor with the recovery card."
    )
    if facts.level == Level.ALL:
        yield words("The coded facts were erased as well.")


def _stays(facts: ErasureFacts) -> Iterable[Words]:
    if facts.level == Level.CODED:
        yield words(
            "Coded facts without a name and without the case code, only as far as reports count them: sex, age group,"
            " citizenship, form of exploitation, services and nights. Once their quarters are issued, days are reduced"
            " to the quarter."
        )
    yield words(
        "Reports that were issued keep their counts. The register of erasures keeps what stands on this page. The audit"
        " log keeps who worked with which record number and when, without any name."
    )


def _backups(sheet: "_Sheet", facts: ErasureFacts, say: Speaks) -> None:
    sheet.write(say(words("Old backups")), _HEAD)
    if not facts.backups:
        sheet.write(say(words("The records know of no backup made before the erasure.")), _TEXT)
        return
    sheet.write(
        say(
            words(
                "These backups were made before the erasure. As far as they exist, they still hold the person:"
            )
        ),
        _TEXT,
    )
    for name, at in facts.backups:
        sheet.pair(date_text(say.code, date.fromisoformat(at[:10])), name)
    advice = words(
        "Of each place the last three backups are kept: make three new ones there, or destroy the stick. Until then"
        " whoever has the old backup and the recovery card or a passphrase can read what was erased."
    )
    sheet.gap(5)
    sheet.write(say(advice), _TEXT)


def _says(sheet: "_Sheet", say: Speaks, heading: Words, sentences: Iterable[Words]) -> None:
    sheet.write(say(heading), _HEAD)
    for sentence in sentences:
        sheet.write(say(sentence), _TEXT)


class _Sheet:
    """Writes downwards on A4; begins a further page where the first is full."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._y = PAGE_HEIGHT - _EDGE

    def gap(self, points: float) -> None:
        """Leave room."""
        self._y -= points

    def write(self, text: str, style: Style) -> None:
        """A paragraph."""
        self.gap(style.before)
        self._lines(text, style, _EDGE, _WIDTH)
        self.gap(style.after)

    def pair(self, name: str, value: str) -> None:
        """A name and, beside it, what it is."""
        lines = max(
            len(self._broken(name, _NAME, _NAMES - 8)), len(self._broken(value, _TEXT, _WIDTH - _NAMES))
        )
        self._room(lines * _TEXT.leading)
        top = self._y
        self._lines(name, _NAME, _EDGE, _NAMES - 8)
        self._y = top
        self._lines(value, _TEXT, _EDGE + _NAMES, _WIDTH - _NAMES)
        self._y = top - lines * _TEXT.leading - 2

    def sign(self, say: Speaks) -> None:
        """A line to sign on."""
        self._room(60)
        self.gap(44)
        self._rule(_EDGE + _NAMES)
        self.write(say(words("Day, signature")), _SMALL)

    def foot(self, say: Speaks, digest: str, checkpoint: str) -> None:
        """The number by which the certificate can be compared with the register, and the log with the certificate."""
        groups = " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
        self._room(60)
        self.gap(20)
        self._rule(PAGE_WIDTH - _EDGE)
        self.gap(4)
        self.write(say(words("SHA-256 of this entry in the register of erasures:")), _SMALL)
        self.write(groups, _SMALL)
        if checkpoint:
            self.write(say(words("Audit log  {digits}", digits=checkpoint)), _SMALL)

    def _rule(self, to: float) -> None:
        self.canvas.setStrokeColorRGB(*RULE)
        self.canvas.setLineWidth(0.6)
        self.canvas.line(_EDGE, self._y, to, self._y)

    def _lines(self, text: str, style: Style, x: float, width: float) -> None:
        for line in self._broken(text, style, width):
            self._room(style.leading)
            pen = self.canvas.beginText(x, self._y - style.size)
            pen.setFillColorRGB(*style.colour)
            for face, piece in runs(line.rstrip(), style.face):
                pen.setFont(face, style.size, style.leading)
                pen.textOut(piece)
            self.canvas.drawText(pen)
            self._y -= style.leading

    def _broken(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        return lines_of(clean(text), style.face, style.size, width)

    def _room(self, points: float) -> None:
        if self._y - points < _EDGE:
            self.canvas.showPage()
            self._y = PAGE_HEIGHT - _EDGE
