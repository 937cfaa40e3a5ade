"""Where the compartment keys lie: one row for each holder, sealed to her.

A holder is named by the public key to which the row is sealed: a user's box key, or the recipient of the recovery card.
So a new card or a new key pair gets its rows before the head names it, and the old rows go when it no longer does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from caseapp.db.tables import COMPARTMENT_KEY, FILE_KEY


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A compartment's key as somebody holds it. `epoch` counts how often the key was renewed."""

    holder: str
    compartment: str
    epoch: int
    sealed: bytes


def sealed_keys(connection: Connection, holder: str | None = None) -> tuple[SealedKey, ...]:
    """All of them, or those of one holder."""
    query = select(COMPARTMENT_KEY).order_by(COMPARTMENT_KEY.c.compartment, COMPARTMENT_KEY.c.holder)
    if holder is not None:
        query = query.where(COMPARTMENT_KEY.c.holder == holder)
    return tuple(SealedKey(*row) for row in connection.execute(query))


def put_sealed_key(connection: Connection, key: SealedKey) -> None:
    """Give somebody a key, or the newer one in place of the older."""
    values = {"epoch": key.epoch, "sealed": key.sealed}
    statement = insert(COMPARTMENT_KEY).values(holder=key.holder, compartment=key.compartment, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["holder", "compartment"], set_=values))


def drop_sealed_key(connection: Connection, holder: str, compartment: str) -> None:
    """Take a key from somebody."""
    connection.execute(
        delete(COMPARTMENT_KEY).where(
            COMPARTMENT_KEY.c.holder == holder, COMPARTMENT_KEY.c.compartment == compartment
        )
    )


def drop_other_holders(connection: Connection, holders: Collection[str]) -> None:
    """Take away what is sealed to keys that nobody has any more."""
    connection.execute(delete(COMPARTMENT_KEY).where(COMPARTMENT_KEY.c.holder.not_in(holders)))


def epochs(connection: Connection) -> Mapping[str, int]:
    """The present epoch of each compartment that has a key."""
    return {one.compartment: one.epoch for one in sorted(sealed_keys(connection), key=lambda one: one.epoch)}


def file_keys(connection: Connection, compartment: str) -> tuple[tuple[str, int, bytes], ...]:
    """The wrapped keys of all files in a compartment: owner, number, key."""
    rows = connection.execute(select(FILE_KEY).where(FILE_KEY.c.compartment == compartment))
    return tuple((row.owner, row.owner_id, row.wrapped) for row in rows)


def put_file_key(connection: Connection, owner: str, owner_id: int, compartment: str, wrapped: bytes) -> None:
    """Write the key of a file anew, wrapped with its compartment's newer key."""
    where = (FILE_KEY.c.owner == owner) & (FILE_KEY.c.owner_id == owner_id)
    connection.execute(
        FILE_KEY.update().where(where, FILE_KEY.c.compartment == compartment).values(wrapped=wrapped)
    )
