"""A shelter with several users, for tests about who may open what."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.team import users, users_own
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import Clock
from caseapp.records.case import Case
from caseapp.records.event import Event
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from tests.conftest import PASSPHRASE

OWN = "seven quiet lamps over the river"
"""What every user in a test chooses as her own passphrase."""


def sign_in(folder: Path, user: str, clock: Clock, passphrase: str = OWN) -> Desk:
    """The desk of a user."""
    return open_vault(folder, user, passphrase, clock)


def hire(desk: Desk, name: str, roles: Sequence[str]) -> None:
    """Give somebody access, and let her sign in and set her own passphrase. The desk is closed meanwhile."""
    new = users.add_user(desk, name, roles)
    desk.close()
    hers = sign_in(desk.folder, name, desk.clock, new.passphrase)
    users_own.change_passphrase(hers, new.passphrase, OWN)
    hers.close()


def hire_all(desk: Desk, staff: dict[str, Sequence[str]]) -> Desk:
    """Give several people access. Gives the desk of the first user anew."""
    for name, roles in staff.items():
        hire(desk, name, roles)
        desk = sign_in(desk.folder, desk.user, desk.clock, PASSPHRASE)
    return desk


def write_something(desk: Desk) -> int:
    """A person with answers in every compartment. Gives her number."""
    opened = date(2026, 7, 1)
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=opened, status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    entries.add_entry(desk, "medical", case, Medical(day=opened, outcome="provided", complaints="Headache"))
    entries.add_entry(
        desk, "psychological", case, Psychological(day=opened, outcome="provided", summary="Sleeps badly")
    )
    entries.add_entry(desk, "event", case, Event(city="Taraz"))
    return number
