"""Names on sheets that are printed for the work of the house: a list, the week, tonight's beds.

A sheet with names lies about, is photographed, and goes where nobody sent it. So a name stands on one only where the person
agreed that the house keeps her file (IOM Data Protection Manual, 2010, principles 5 and 8); everybody else stands there under the
code of the case, which says nothing to others. Each name that is printed is a line of what went where, once a day and sheet.
"""

from collections.abc import Callable, Collection

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.sharing import Way, note_shared, standing_of
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.people import cases_by_code
from caseapp.db.work import Reading, Work
from caseapp.records.consent import Standing
from caseapp.records.roles import Intent

PURPOSE = "keeping_file"
FOR_THE_HOUSE = words("A sheet for the work in this house")
"""Who gets it, as the list of what went where says."""
_OFTEN = 64


def known_codes(desk: Desk) -> frozenset[str]:
    """The codes of all cases, by which a row of a list tells about whom it is."""
    with desk.database.reading(Intent.READ_IDENTITY) as reading:
        return frozenset(cases_by_code(reading.connection))


def may_be_named(
    desk: Desk, codes: Collection[str], tick: Callable[[], None] = lambda: None
) -> frozenset[str]:
    """Those of these cases whose people agreed today that their file is kept. `tick` may stop it by raising."""
    with desk.database.reading(Intent.READ_IDENTITY) as reading:
        return _agreed(desk, reading, codes, tick)


def note_named(desk: Desk, work: Work, codes: Collection[str], sheet: str) -> None:
    """A line of what went where for everybody who is named on a sheet that leaves now; `sheet` is what it is called."""
    today, receiver = desk.clock.today(), Language(desk.profile.language)(FOR_THE_HOUSE)
    cases = cases_by_code(work.connection)
    for code in sorted(_agreed(desk, work, codes, lambda: None)):
        lines = (one.record for one in store.entries(work, "sharing", cases[code]))
        if not any((one.day, one.way, one.what) == (today, Way.PAPER, sheet) for one in lines):
            note_shared(work, cases[code], PURPOSE, Way.PAPER, receiver, sheet, today, desk.user)


def _agreed(desk: Desk, reading: Reading, codes: Collection[str], tick: Callable[[], None]) -> frozenset[str]:
    today, cases, found = desk.clock.today(), cases_by_code(reading.connection), set[str]()
    for number, code in enumerate(codes):
        if number % _OFTEN == 0:
            tick()
        case = cases.get(code)
        if case is not None and standing_of(reading, case, PURPOSE, today) is Standing.GIVEN:
            found.add(code)
    return frozenset(found)
