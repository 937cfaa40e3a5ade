"""Sealing the answers of a compartment anew, with new keys of their files, when its key is renewed.

A new compartment key around the old file keys would not be enough: whoever held the old one could have kept the keys of
the files, and would read what is written into these files later.
"""

from collections.abc import Iterable

from sqlalchemy import RowMapping, bindparam, func, select, update
from sqlalchemy.engine import Connection

from caseapp.base.steps import Step, Walk, no_step
from caseapp.db.attachments import PIECES, Side, reseal_attachments
from caseapp.db.compartments import file_keys, put_file_key
from caseapp.db.earlier import place_of_change
from caseapp.db.keys import Keys
from caseapp.db.sealing import File, place_of
from caseapp.db.store import file_owner, with_file
from caseapp.db.tables import ATTACHMENT, EARLIER, SUBJECT_TABLES, sealed_column
from caseapp.records import SUBJECTS
from caseapp.records.fields import sealed_compartments

_BATCH = 500


def reseal(connection: Connection, compartment: str, old: Keys, new: Keys, step: Step = no_step) -> int:
    """Open every answer of a compartment with the old keys and seal it with new ones. Gives their number.

    KnownError where an answer does not open; then the transaction of the caller changes nothing. `step` may stop it too.
    """
    wrapped = {(owner, number): key for owner, number, key in file_keys(connection, compartment)}
    mine = [one.name for one in SUBJECTS if compartment in sealed_compartments(one.record)]
    each = Walk(step, 2 * len(wrapped) + _how_many(connection, mine, compartment))
    fresh = {file: new.new_file_key(compartment, f"{file[0]}:{file[1]}") for file in each.along(wrapped)}
    done = 0
    for name in mine:
        done += _reseal_table(connection, name, compartment, (old, wrapped), (new, fresh), each)
        _reseal_earlier(connection, name, compartment, (old, wrapped), (new, fresh), each)
    done += reseal_attachments(connection, compartment, (old, wrapped), (new, fresh), each)
    for (owner, number), key in each.along(fresh.items()):
        put_file_key(connection, owner, number, compartment, key)
    return done


def _how_many(connection: Connection, names: Iterable[str], compartment: str) -> int:
    """How many answers, earlier answers and pieces of attachments there are to be sealed anew."""
    earlier, column = EARLIER.c, sealed_column(compartment)
    attached = ATTACHMENT.c.compartment == compartment
    queries = (
        *(select(func.count(SUBJECT_TABLES[name].c[column])) for name in names),
        select(func.count(earlier.sealed)).where(earlier.compartment == compartment),
        select(func.coalesce(func.sum(PIECES * ATTACHMENT.c.parts), 0)).where(attached),
    )
    return sum(int(connection.execute(query).scalar_one()) for query in queries)


def _reseal_table(
    connection: Connection, name: str, compartment: str, old: Side, new: Side, each: Walk
) -> int:
    """The answers of one subject. A file whose key was destroyed is erased: what is left of it stays as it is."""
    table, column = SUBJECT_TABLES[name], sealed_column(compartment)
    statement = update(table).where(table.c.id == bindparam("entry")).values({column: bindparam("blob")})
    rows = connection.execute(with_file(name).where(table.c[column].is_not(None))).mappings().all()
    done = 0
    for start in range(0, len(rows), _BATCH):
        batch = []
        for row in rows[start : start + _BATCH]:
            each()
            file = file_owner(name), int(row["file_id"])
            if file in old[1]:
                batch.append({"entry": row["id"], "blob": _turned(name, compartment, file, row, old, new)})
        if batch:
            connection.execute(statement, batch)
        done += len(batch)
    return done


def _reseal_earlier(
    connection: Connection, name: str, compartment: str, old: Side, new: Side, each: Walk
) -> None:
    """What the answers of a compartment were before, of one subject."""
    entry, earlier = with_file(name).subquery(), EARLIER.c
    found = (
        select(entry.c.file_id, earlier.entry_id, earlier.version, earlier.sealed)
        .where(earlier.subject == name, earlier.compartment == compartment)
        .where(earlier.sealed.is_not(None), entry.c.id == earlier.entry_id)
    )
    for file_id, entry_id, version, sealed in connection.execute(found).all():
        each()
        file = file_owner(name), int(file_id)
        if file not in old[1]:
            continue
        owner, place = f"{file[0]}:{file[1]}", place_of_change(name, entry_id, version)
        answers = old[0].unseal(compartment, owner, old[1][file], place, sealed)
        turned = new[0].seal(compartment, owner, new[1][file], place, answers)
        mine = (earlier.subject == name) & (earlier.entry_id == entry_id) & (earlier.version == version)
        connection.execute(
            update(EARLIER).where(mine, earlier.compartment == compartment).values(sealed=turned)
        )


def _turned(name: str, compartment: str, file: File, row: RowMapping, old: Side, new: Side) -> bytes:
    owner, place = f"{file[0]}:{file[1]}", place_of(name, row["id"], row["version"])
    answers = old[0].unseal(compartment, owner, old[1][file], place, row[sealed_column(compartment)])
    return new[0].seal(compartment, owner, new[1][file], place, answers)
