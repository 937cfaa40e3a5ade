"""Exact tables that shelters handed over to this office, and the offices to which this shelter may hand over its own.

They lie in the encrypted vault, never in a common store of several coordinators, and only the newest of a quarter is kept.
"""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from caseapp.db.tables_reports import EXACT, EXACT_ALLOWED

SEALED_TABLES = "sealed"
"""The mode of an agreement by which a shelter hands over its exact tables, sealed."""


@dataclass(frozen=True, slots=True)
class HeldExact:
    """Exact tables without their numbers. Digests as hexadecimal, moments in UTC."""

    shelter: str
    quarter: str
    sha256: str
    signing_key: str
    published: str
    """The payload of the published summary with which they agreed when they came."""
    made_at: str
    received_at: str


def held_exact(connection: Connection) -> tuple[HeldExact, ...]:
    """Whose exact tables of which quarters are here, by shelter and quarter."""
    wanted = [EXACT.c[name] for name in HeldExact.__dataclass_fields__]
    rows = connection.execute(select(*wanted).order_by(EXACT.c.shelter, EXACT.c.quarter))
    return tuple(HeldExact(*row) for row in rows)


def exact_payloads_of(connection: Connection, quarter: str) -> dict[str, bytes]:
    """The payloads of a quarter under their shelters; `actions.exact_held.exact_tables_of` reads them."""
    query = (
        select(EXACT.c.shelter, EXACT.c.payload).where(EXACT.c.quarter == quarter).order_by(EXACT.c.shelter)
    )
    return {row.shelter: row.payload for row in connection.execute(query)}


def put_exact(connection: Connection, held: HeldExact, payload: bytes, signature: bytes) -> None:
    """Keep exact tables in the place of any earlier ones of the same shelter and quarter."""
    connection.execute(
        delete(EXACT).where((EXACT.c.shelter == held.shelter) & (EXACT.c.quarter == held.quarter))
    )
    values = {name: getattr(held, name) for name in HeldExact.__dataclass_fields__}
    connection.execute(insert(EXACT).values(**values, payload=payload, signature=signature))


def wipe_exact(connection: Connection, shelter: str) -> int:
    """Forget all exact tables of a shelter; gives how many there were. Freed pages are overwritten by the engine."""
    return int(connection.execute(delete(EXACT).where(EXACT.c.shelter == shelter)).rowcount)


def allowed_cards(connection: Connection) -> frozenset[str]:
    """The signing keys of the offices that this shelter allows to have its exact tables."""
    return frozenset(connection.execute(select(EXACT_ALLOWED.c.signing_key)).scalars())


def allow_card(connection: Connection, signing_key: str, user: str, now: str) -> None:
    """Allow an office's card; allowed again it keeps the first moment."""
    if signing_key not in allowed_cards(connection):
        values = {"signing_key": signing_key, "allowed_by": user, "allowed_at": now}
        connection.execute(insert(EXACT_ALLOWED).values(values))


def disallow_card(connection: Connection, signing_key: str) -> None:
    """Allow it no more."""
    connection.execute(delete(EXACT_ALLOWED).where(EXACT_ALLOWED.c.signing_key == signing_key))
