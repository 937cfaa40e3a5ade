"""The guided first case of a practice vault: seven steps from the first conversation to the report.

Which of them are done is read from the records each time; nobody ticks anything, and what is undone is open again. Only
the look at a report leaves no record, so a practice vault notes that there was one. A real vault knows nothing of all this.
"""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.actions.desk import Desk
from caseapp.base.clock import stamp
from caseapp.db.connection import Connection
from caseapp.db.first_case import OwnCase, counted_since, own_cases
from caseapp.db.releases import newest_issue
from caseapp.db.settings import drop_settings, read_settings, write_settings
from caseapp.records import SUBJECTS
from caseapp.records.roles import Intent

_SEEN = "first_case_report"
_AWAY = "first_case_away"
_SERVICES = tuple(one.name for one in SUBJECTS if one.owner == "case" and one.service and one.name != "stay")
_READ = ("consent", "assessment", "plan", *_SERVICES)


class Step(StrEnum):
    """The steps, in their order."""

    ADMIT = "admit"
    CONSENT = "consent"
    NEEDS = "needs"
    PLAN = "plan"
    SERVICE = "service"
    NIGHT = "night"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class FirstCase:
    """How far it is. `code` is the case that it is about, empty before there is one; `housed` that it has a stay."""

    done: frozenset[Step]
    away: bool
    person_id: int = 0
    case_id: int = 0
    code: str = ""
    housed: bool = False

    @property
    def next(self) -> Step | None:
        """The first step that is open; None when all are done."""
        return next((step for step in Step if step not in self.done), None)


def read_first_case(desk: Desk) -> FirstCase | None:
    """How far the first case is, by the records; None in a real vault and in one without people."""
    if not desk.practice or desk.kind != "shelter":
        return None
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        connection = reading.connection
        settings = read_settings(connection)
        looked = _SEEN in settings or bool(newest_issue(connection))
        own = own_cases(connection, _READ)
        found = [(_done(connection, one, looked=looked), one) for one in own]
    if not found:
        return FirstCase(frozenset({Step.REPORT} if looked else ()), _AWAY in settings)
    done, one = max(found, key=lambda pair: len(pair[0]))
    return FirstCase(done, _AWAY in settings, one.person_id, one.case_id, one.code, one.arrived is not None)


def _done(connection: Connection, case: OwnCase, *, looked: bool) -> frozenset[Step]:
    done = {
        Step.ADMIT: True,
        Step.CONSENT: "consent" in case.written,
        Step.NEEDS: "assessment" in case.written,
        Step.PLAN: "plan" in case.written,
        Step.SERVICE: any(name in case.written for name in _SERVICES),
        Step.NIGHT: case.arrived is not None and counted_since(connection, case.arrived),
        Step.REPORT: looked,
    }
    return frozenset(step for step, so in done.items() if so)


def note_report_seen(desk: Desk) -> None:
    """Note in a practice vault that a report was counted and looked at; a real vault notes nothing."""
    if desk.practice and desk.kind == "shelter":
        with desk.database.quietly() as work:
            write_settings(work.connection, {_SEEN: stamp(desk.clock.now())})


def put_away(desk: Desk, *, away: bool) -> None:
    """Take the steps from the page Today of a practice vault, or bring them back; how far they are is not touched."""
    if not desk.practice:
        return
    with desk.database.quietly() as work:
        if away:
            write_settings(work.connection, {_AWAY: stamp(desk.clock.now())})
        else:
            drop_settings(work.connection, [_AWAY])
