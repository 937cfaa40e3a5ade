"""What a coordinator holds: the cards she trusts, and every summary she has accepted, as it came."""

from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.db.tables import CARD, RECEIVED


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
    """Take a card in, or rename one that is trusted already."""
    values = {name: getattr(card, name) for name in TrustedCard.__dataclass_fields__}
    statement = upsert(CARD).values(values)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["signing_key"], set_={"name": card.name})
    )


def trusted_cards(connection: Connection) -> tuple[TrustedCard, ...]:
    """All trusted cards, by name."""
    return tuple(TrustedCard(*row) for row in connection.execute(select(CARD).order_by(CARD.c.name)))


def received_summaries(connection: Connection) -> tuple[Received, ...]:
    """All accepted summaries, by shelter and sequence."""
    wanted = [RECEIVED.c[name] for name in Received.__dataclass_fields__]
    rows = connection.execute(select(*wanted).order_by(RECEIVED.c.shelter, RECEIVED.c.sequence))
    return tuple(Received(*row) for row in rows)


def add_received(connection: Connection, summary: Received, payload: bytes, file: bytes) -> None:
    """Keep an accepted summary and the file it came in, as evidence."""
    values = {name: getattr(summary, name) for name in Received.__dataclass_fields__}
    connection.execute(insert(RECEIVED).values(**values, payload=payload, file=file))


def payloads_of(connection: Connection, quarter: str) -> dict[str, bytes]:
    """The payload that counts for each shelter in a quarter: the newest revision. Keyed by SHA-256."""
    wanted = (RECEIVED.c.shelter, RECEIVED.c.sha256, RECEIVED.c.payload)
    rows = connection.execute(
        select(*wanted).where(RECEIVED.c.quarter == quarter).order_by(RECEIVED.c.shelter, RECEIVED.c.revision)
    )
    newest = {row.shelter: (row.sha256, row.payload) for row in rows}
    return dict(newest.values())
