"""Who of somebody's family is here too, each with a case of her own: found by the codes that the family's records hold."""

from dataclasses import dataclass

from caseapp.db import store
from caseapp.db.people import owners_of
from caseapp.db.work import Reading
from caseapp.records.person import Person, display_name

BETWEEN = ", "


@dataclass(frozen=True, slots=True)
class Kin:
    """One of a family who is here too. The name is empty where it is for others to read."""

    person_id: int
    name: str
    code: str


def family_of(reading: Reading, person: Person) -> tuple[Kin, ...]:
    """The family of somebody, as far as their cases are known; codes of people who were erased lead nowhere."""
    if not isinstance(person.family, str):
        return ()
    found: dict[int, Kin] = {}
    for code, owner in owners_of(reading.connection, codes_of(person)).items():
        found.setdefault(owner, Kin(owner, display_name(store.get(reading, "person", owner).record), code))
    return tuple(found.values())


def codes_of(person: Person) -> list[str]:
    """The codes of cases that stand in the record of somebody."""
    told = person.family if isinstance(person.family, str) else ""
    return [one.strip() for one in told.split(BETWEEN.strip()) if one.strip()]
