"""What a coordinator holds: the cards she trusts, and every summary she has accepted, as it came.

It lies in her vault, or in the common store of her office; `summaries_of` finds it from the vault's transaction.
"""

import hashlib
from dataclasses import dataclass

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.summaries import summaries_of, write_over
from caseapp.db.tables_reports import CARD, RECEIVED


@dataclass(frozen=True, slots=True)
class TrustedCard:
    """A card that was taken in, under this office's own name for its owner. Keys as hexadecimal and age1..."""

    signing_key: str
    shelter: str
    name: str
    kind: str
    sealing_key: str
    region: str
    trusted_at: str
    calls_itself: str | None = None
    """The name that its owner wrote on it; None on cards taken in by the first version."""
    taken_back_on: str | None = None
    """Since when it is not trusted any more, ISO 8601; None as long as it is."""
    taken_back_why: str | None = None

    @property
    def counts(self) -> bool:
        """Whether files of its owner are accepted and sealed to."""
        return self.taken_back_on is None


@dataclass(frozen=True, slots=True)
class Received:
    """An accepted summary without its bytes."""

    sha256: str
    signing_key: str
    shelter: str
    quarter: str
    sequence: int
    revision: int
    previous: str
    issued_at: str
    received_at: str


def trust_card(connection: Connection, card: TrustedCard) -> None:
    """Take a card in, rename one that is trusted already, or trust one again that was taken back."""
    values = {name: getattr(card, name) for name in TrustedCard.__dataclass_fields__}
    renewed = {"name": card.name, "taken_back_on": None, "taken_back_why": None}
    write_over(summaries_of(connection), CARD, values, ("signing_key",), renewed)


def take_card_back(connection: Connection, signing_key: str, day: str, reason: str) -> None:
    """Trust a card no more since a day (ISO 8601); it stays in the list, because files of its owner do."""
    values = {"taken_back_on": day, "taken_back_why": reason}
    summaries_of(connection).execute(update(CARD).where(CARD.c.signing_key == signing_key).values(values))


def rename_owner(connection: Connection, shelter: str, name: str) -> None:
    """Give the owner of cards another name; all its cards bear it."""
    summaries_of(connection).execute(update(CARD).where(CARD.c.shelter == shelter).values(name=name))


def trusted_cards(connection: Connection) -> tuple[TrustedCard, ...]:
    """All cards that are trusted today, by name."""
    return tuple(card for card in all_cards(connection) if card.counts)


def all_cards(connection: Connection) -> tuple[TrustedCard, ...]:
    """All cards that ever were trusted, by name; of one owner the newest last."""
    wanted = [CARD.c[name] for name in TrustedCard.__dataclass_fields__]
    rows = summaries_of(connection).execute(select(*wanted).order_by(CARD.c.name, CARD.c.trusted_at))
    return tuple(TrustedCard(*row) for row in rows)


def received_summaries(connection: Connection) -> tuple[Received, ...]:
    """All accepted summaries, by shelter and sequence."""
    wanted = [RECEIVED.c[name] for name in Received.__dataclass_fields__]
    rows = summaries_of(connection).execute(select(*wanted).order_by(RECEIVED.c.shelter, RECEIVED.c.sequence))
    return tuple(Received(*row) for row in rows)


def received_of(connection: Connection, shelter: str) -> tuple[Received, ...]:
    """The accepted summaries of one shelter, by sequence; under every card it ever had."""
    wanted = [RECEIVED.c[name] for name in Received.__dataclass_fields__]
    of_shelter = select(*wanted).where(RECEIVED.c.shelter == shelter).order_by(RECEIVED.c.sequence)
    return tuple(Received(*row) for row in summaries_of(connection).execute(of_shelter))


def add_received(connection: Connection, summary: Received, payload: bytes, file: bytes) -> None:
    """Keep an accepted summary and the file it came in, as evidence."""
    values = {name: getattr(summary, name) for name in Received.__dataclass_fields__}
    summaries_of(connection).execute(insert(RECEIVED).values(**values, payload=payload, file=file))


def original_of(connection: Connection, sha256: str) -> tuple[Received, bytes] | None:
    """An accepted summary and the file it came in, sealed where it came so; None where it is not here."""
    wanted = [RECEIVED.c[name] for name in Received.__dataclass_fields__]
    asked = select(*wanted, RECEIVED.c.file).where(RECEIVED.c.sha256 == sha256)
    row = summaries_of(connection).execute(asked).first()
    return None if row is None else (Received(*row[:-1]), row.file)


def payloads_of(connection: Connection, quarter: str) -> dict[str, bytes]:
    """The payload that counts for each shelter in a quarter: the newest revision. Keyed by SHA-256."""
    wanted = (RECEIVED.c.shelter, RECEIVED.c.sha256, RECEIVED.c.payload)
    rows = summaries_of(connection).execute(
        select(*wanted).where(RECEIVED.c.quarter == quarter).order_by(RECEIVED.c.shelter, RECEIVED.c.revision)
    )
    newest = {row.shelter: (row.sha256, _whole(connection, row.sha256, row.payload)) for row in rows}
    return dict(newest.values())


def payloads_of_year(connection: Connection, year: int) -> dict[tuple[str, str], bytes]:
    """The payloads that count in a year: the newest revision of each period of each shelter, under (shelter, period)."""
    wanted = (RECEIVED.c.shelter, RECEIVED.c.quarter, RECEIVED.c.sha256, RECEIVED.c.payload)
    of_year = (RECEIVED.c.quarter >= f"{year}-") & (RECEIVED.c.quarter < f"{year}.")
    rows = summaries_of(connection).execute(select(*wanted).where(of_year).order_by(RECEIVED.c.revision))
    return {(row.shelter, row.quarter): _whole(connection, row.sha256, row.payload) for row in rows}


def _whole(connection: Connection, sha256: str, payload: bytes) -> bytes:
    """A payload. In the vault every page is sealed; what a server gives back is compared with its digest."""
    if summaries_of(connection) is not connection and hashlib.sha256(payload).hexdigest() != sha256:
        raise KnownError(
            words("A report in the common store was changed or damaged there."),
            words("Ask whoever looks after the server, and import the original file of the shelter again."),
        )
    return payload
