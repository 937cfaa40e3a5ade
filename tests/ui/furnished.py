"""A room with three beds in the window, and somebody in the first of them."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from caseapp.actions.casework import entries, people
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.lodging.beds import BedsPage
from tests.ui.conftest import Office

T = TypeVar("T")


TODAY = date(2026, 10, 5)


def ask(office: Office, job: Callable[..., T], *given: Any, **named: Any) -> T:
    """Let the worker do something with the desk, and wait for it."""
    desk = office.window.context.desk
    found: list[T] = []
    office.shell.line.ask(lambda *_: job(desk, *given, **named), found.append)
    office.rest()
    return found[0]


class Furnished:
    """A room with three beds, and Зухра in the first one since 2 October."""

    def __init__(self, office: Office) -> None:
        room = ask(office, entries.add_entry, "room", 0, Room(name="1")).id
        self.beds = [
            ask(office, entries.add_entry, "bed", room, Bed(label=f"1.{place}")).id for place in (1, 2, 3)
        ]
        self.person = ask(
            office, people.admit, Person(given_name="Зухра"), Case(opened=date(2026, 9, 1), status="Active")
        )
        self.case = ask(office, people.read_person, self.person).cases[0].case.id
        stay = Stay(arrived=date(2026, 10, 2), bed=self.beds[0], payer="state_order")
        self.stay = ask(office, entries.add_entry, "stay", self.case, stay).id


def board_of(office: Office) -> BedsPage:
    """The page with the board."""
    page = office.go("beds")
    assert isinstance(page, BedsPage)
    return page
