"""Feedback at the shelter: taking a sheet in, each refusal with its sentence, and reading those that are here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.office.returning import ENDING
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.db import feedback_sheets, received, releases
from caseapp.db.feedback_sheets import Came
from caseapp.db.received import TrustedCard
from caseapp.db.releases import IssuedRelease
from caseapp.db.work import Reading
from caseapp.exchange.card import CardKind
from caseapp.exchange.feedback_sheet.child import read_in_child
from caseapp.exchange.feedback_sheet.frame import MOST_FILE, SEND_AGAIN
from caseapp.exchange.feedback_sheet.payload import read_payload
from caseapp.exchange.summary.envelope import Envelope
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.payload import read_payload as read_summary
from caseapp.records.roles import Intent
from caseapp.statistics.circle import published_items
from caseapp.statistics.feedback_sheet import FeedbackSheet
from caseapp.vault.sealing import AGE_HEADER, unseal
from caseapp.vault.signing import verify

__all__ = ["ENDING"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A sheet that is here, under this shelter's own name for the office that sent it."""

    sheet: FeedbackSheet
    office: str
    received_at: str
    newest: bool
    """Whether no later edition about the quarter came from the same office."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file; `known` says that it was here already."""

    sheet: FeedbackSheet
    office: str
    known: bool


def take(desk: Desk, path: Path) -> Taken:
    """Take a sheet in and keep the file as it came.

    KnownError where it is not for this shelter, not from a coordinating office whose card is trusted here, older than one that is
    here, of the other kind (practice or real), damaged, or tells of a report that this shelter did not issue.
    """
    require_shelter(desk)
    desk.database.require(Intent.EXPORT_SUMMARY)
    file = read_file(path, MOST_FILE)
    sheet, envelope = _opened(desk, file)
    with desk.database.work(Intent.EXPORT_SUMMARY, "take feedback", f"quarter:{sheet.quarter}") as work:
        card = _sender(received.all_cards(work.connection), envelope.public_key.hex(), sheet)
        here = feedback_sheets.came(work.connection)
        if any(one.sha256 == envelope.digest() for one in here):
            return Taken(sheet, card.name, known=True)
        _refuse_old(here, sheet)
        _refuse_other_figures(releases.releases(work.connection), sheet)
        kept = Came(
            envelope.digest(), card.signing_key, sheet.office.id, sheet.quarter, sheet.edition, work.now,
            envelope.payload,
        )  # fmt: skip
        feedback_sheets.add_came(work.connection, kept, file)
    return Taken(sheet, card.name, known=False)


def sheets(desk: Desk) -> tuple[Shown, ...]:
    """Everything that came, the newest quarter and edition first."""
    require_shelter(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return tuple(_shown(reading))


def sheet_paper(shown: Shown, language: str) -> bytes:
    """A sheet as a PDF, drawn here from its data."""
    from caseapp.reports.feedback_sheet import feedback_pdf

    return feedback_pdf(shown.sheet, shown.office, Language(language))


def _shown(reading: Reading) -> Iterable[Shown]:
    names = {card.signing_key: card.name for card in received.all_cards(reading.connection)}
    seen: set[tuple[str, str]] = set()
    for one in feedback_sheets.came(reading.connection):
        sheet = read_payload(one.payload)
        newest = (one.quarter, one.office) not in seen
        seen.add((one.quarter, one.office))
        yield Shown(sheet, names.get(one.signing_key, sheet.office.name), one.received_at, newest)


def _opened(desk: Desk, file: bytes) -> tuple[FeedbackSheet, Envelope]:
    """What a file says and the frame it came in; nothing in it is believed before its sender is known."""
    if not file.startswith(AGE_HEADER):
        raise KnownError(words("This file is no feedback of a coordinator."), SEND_AGAIN)
    try:
        inner = unseal(file, *desk.keys.opening)
    except KnownError:
        raise KnownError(
            words(
                "This file is not for this shelter, or it was damaged on the way: its key does not open it."
            ),
            words("Ask the sender to which card it was sealed. Yours stands under Settings."),
        ) from None
    sheet, envelope = read_in_child(inner, verify)
    if not desk.keys.receive(sheet.to) or sheet.shelter.id != desk.profile.id:
        raise KnownError(
            words("This feedback was written for another shelter, and somebody sent it on to here."),
            words("Tell the coordinator by telephone. Nothing was kept."),
        )
    if sheet.practice != desk.practice:
        raise KnownError(words("Practice and real work never mix: this file belongs to the other kind."))
    made = datetime.fromisoformat(sheet.made_at).astimezone(UTC)
    if made > desk.clock.now() + timedelta(days=1):
        raise KnownError(words("The feedback bears a day that is yet to come."))
    return sheet, envelope


def _sender(cards: Iterable[TrustedCard], key: str, sheet: FeedbackSheet) -> TrustedCard:
    """The card of the coordinating office that signed. KnownError where it is not trusted, or is somebody else's."""
    card = next((one for one in cards if one.signing_key == key), None)
    if card is None:
        raise KnownError(
            words("Nobody here knows who signed this feedback: its sender's card is not trusted."),
            words("Take in the coordinator's card under Settings, then take the file in again."),
        )
    if not card.counts:
        raise KnownError(
            words("The card that signed this feedback is trusted no more."),
            words("Ask the coordinator for the new card, and for the feedback again."),
        )
    if card.kind != CardKind.COORDINATOR:
        raise KnownError(words("It was signed by {name}, which is no coordinating office.", name=card.name))
    if card.shelter != sheet.office.id:
        raise KnownError(words("It was signed by one office in the name of another."))
    return card


def _refuse_old(here: Iterable[Came], sheet: FeedbackSheet) -> None:
    """KnownError where a later sheet about the quarter is here, or another that claims to be the same one."""
    same = [one for one in here if (one.office, one.quarter) == (sheet.office.id, sheet.quarter)]
    newest = max((one.edition for one in same), default=0)
    if newest > sheet.edition:
        raise KnownError(
            words(
                "It is an older sheet, number {edition}; number {newest} about this quarter is here already.",
                edition=sheet.edition, newest=newest,
            )
        )  # fmt: skip
    if newest == sheet.edition:
        raise KnownError(
            words("Another sheet with the same number about this quarter is here already."),
            words("Ask the coordinator by telephone which of the two is genuine."),
        )


def _refuse_other_figures(issued: Iterable[IssuedRelease], sheet: FeedbackSheet) -> None:
    """KnownError where it speaks of a report that was not issued here, or tells other numbers of it than were issued.

    A vault that was restored from an old backup may lack the report itself; then nothing can be compared.
    """
    named = (sheet.quarter, sheet.report.sequence, sheet.report.sha256)
    for release in issued:
        found = (release.quarter, release.sequence, release.sha256)
        if found == named:
            summary = read_summary(release.payload)
            told = {(one.id, one.key): one.own for one in sheet.figures if one.own is not None}
            if told != published_items(summary) or sheet.targets != summary.targets:
                raise KnownError(
                    words("It tells other numbers of this shelter than its report does."), SEND_AGAIN
                )
        elif release.sequence == sheet.report.sequence:
            raise KnownError(words("It speaks of a report that this shelter did not issue."), SEND_AGAIN)
