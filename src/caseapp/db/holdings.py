"""How much a copy of the database holds, in counts of people, without opening one sealed answer."""

from sqlalchemy import Select, func, select

from caseapp.db.erasures import erased_people
from caseapp.db.tables import ATTACHMENT, AUDIT, BACKUP_MADE, SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records import SUBJECTS, subject
from caseapp.records.fields import Compartment, sealed_compartments
from caseapp.records.subject import Subject


def people(reading: Reading) -> int:
    """How many people there are; of who is erased nothing is left that tells of anybody."""
    count = select(func.count()).select_from(SUBJECT_TABLES["person"])
    return int(reading.connection.execute(count).scalar_one()) - len(erased_people(reading.connection))


def people_with_answers(reading: Reading) -> dict[Compartment, int]:
    """How many people have a sealed answer in each compartment; a compartment without any is left out."""
    found: dict[Compartment, set[int]] = {}
    for one in SUBJECTS:
        record: type = one.record
        for compartment in sealed_compartments(record):
            query = _people_of(one, sealed_column(compartment))
            if query is not None:
                found.setdefault(compartment, set()).update(
                    row[0] for row in reading.connection.execute(query)
                )
    case = SUBJECT_TABLES["case"].c
    attached = select(ATTACHMENT.c.compartment, case.owner_id).where(ATTACHMENT.c.case_id == case.id)
    for compartment_name, person_id in reading.connection.execute(attached):
        found.setdefault(Compartment(compartment_name), set()).add(person_id)
    return {compartment: len(ids) for compartment, ids in found.items() if ids}


def _people_of(one: Subject[object], column: str) -> Select[int] | None:
    """The people whose entries of a subject fill a column; None where the subject belongs to nobody, such as rooms."""
    table = SUBJECT_TABLES[one.name]
    if one.name == "person":
        return select(table.c.id).where(table.c[column].is_not(None))
    joined, owner = table, one.owner
    key = table.c.get("owner_id")
    while owner and owner != "person":
        above = SUBJECT_TABLES[owner]
        joined = joined.join(above, key == above.c.id)  # type: ignore[assignment, arg-type]
        key, owner = above.c.get("owner_id"), subject(owner).owner
    if owner != "person" or key is None:
        return None
    return select(key).select_from(joined).where(table.c[column].is_not(None)).distinct()


def last_entries(reading: Reading) -> dict[str, str]:
    """When each user last left an entry in the audit log (UTC); signing in leaves one."""
    query = select(AUDIT.c.actor, func.max(AUDIT.c.at)).group_by(AUDIT.c.actor)
    return {row[0]: row[1] for row in reading.connection.execute(query)}


def newest_verified_backup(reading: Reading) -> str:
    """When the newest backup was written and read again (UTC), or nothing."""
    newest = reading.connection.execute(select(func.max(BACKUP_MADE.c.verified_at))).scalar_one_or_none()
    return str(newest or "")
