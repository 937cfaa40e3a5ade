"""A closed vault that the tests harm."""

from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.records.case import Case
from caseapp.records.person import Person


@pytest.fixture
def vault(desk: Desk) -> Path:
    """A closed vault with one person in it."""
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    desk.close()
    return desk.folder
