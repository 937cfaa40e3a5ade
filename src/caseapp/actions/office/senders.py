"""Who has to be trusted before files count: their senders, and the cards that lie beside the files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.office.dropped import cards_beside
from caseapp.actions.office.verdicts import FileState, FileVerdict
from caseapp.base.errors import KnownError
from caseapp.db import received
from caseapp.records.roles import Intent


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody whose card is not trusted, the files that wait for it, and the card where it lies beside them."""

    key: str
    calls_itself: str
    """What it says of itself: nobody compared it yet."""
    files: tuple[Path, ...]
    card: Path | None


_Cards = dict[str, tuple[Path, str]]
"""The file and the name on it, under the signing key."""


def unknown_senders(desk: Desk, verdicts: Sequence[FileVerdict]) -> tuple[Sender, ...]:
    """The senders of files that wait, and whose cards lie among the files; those with a card first, then the most files."""
    waiting: dict[str, list[FileVerdict]] = {}
    for one in verdicts:
        if one.state is FileState.WAITING:
            waiting.setdefault(one.key, []).append(one)
    dropped = [one.path for one in verdicts if one.state is FileState.CARD and one.key]
    beside = cards_beside([one.path for files in waiting.values() for one in files])
    offered = _not_trusted(desk, dict.fromkeys((*dropped, *beside)))
    found = [_sender(key, files, offered) for key, files in waiting.items()]
    found += [
        Sender(key, name, (), path)
        for key, (path, name) in offered.items()
        if key not in waiting and path in dropped
    ]
    return tuple(sorted(found, key=lambda one: (one.card is None, -len(one.files), one.calls_itself)))


def wait_no_longer(desk: Desk, verdicts: Iterable[FileVerdict]) -> tuple[Path, ...]:
    """The files of an import that waited for a card which is trusted by now, by whomever."""
    with desk.database.reading(Intent.IMPORT_SUMMARIES) as reading:
        known = {card.signing_key for card in received.trusted_cards(reading.connection)}
    return tuple(one.path for one in verdicts if one.state is FileState.WAITING and one.key in known)


def _sender(key: str, files: Sequence[FileVerdict], offered: _Cards) -> Sender:
    card = offered[key][0] if key in offered else None
    return Sender(key, files[0].shelter, tuple(one.path for one in files), card)


def _not_trusted(desk: Desk, paths: Iterable[Path]) -> _Cards:
    """Cards of shelters that are not trusted yet."""
    with desk.database.reading(Intent.IMPORT_SUMMARIES) as reading:
        known = {card.signing_key for card in received.trusted_cards(reading.connection)}
    found: _Cards = {}
    for path in paths:
        try:
            card = cards.read_card(path)
        except KnownError:
            continue
        if card.kind == "shelter" and card.signing_key not in known:
            found.setdefault(card.signing_key, (path, card.name))
    return found
