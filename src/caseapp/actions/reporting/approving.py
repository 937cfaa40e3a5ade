"""Who answers for a report: somebody prepares it, a manager approves it, and only then is it issued.

What was approved is the text, the project and the counts as they stood then: an approval lapses when one of them changes.
In a house with one manager she may do both, and the report says that one person did. A report gives functions unless
somebody chooses her name: it travels further than the shelter, and stays (`statistics.summary.Signatory`).
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_shelter
from caseapp.actions.reporting import counting, ledger
from caseapp.actions.reporting.narrative import digest, learn, read_narrative
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.db.settings import read_settings, write_settings
from caseapp.exchange.summary.characters import without_forbidden
from caseapp.records.mentions import mentions
from caseapp.records.roles import Intent, Role, any_may
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.indicators import count, measure_counts
from caseapp.statistics.summary import Responsible, Signatory

LONGEST = 200
"""Characters of a project or a name, as the format of summaries has them."""
_SETTING, _PROJECT = "answering ", "project of reports"
_LOOKING = words("Counting what is approved")


@dataclass(frozen=True, slots=True)
class Answering:
    """What is written about who answers for a quarter's report. Users are names of accounts; they stay in the vault."""

    project: str = ""
    preparer: Signatory | None = None
    prepared_by: str = ""
    approver: Signatory | None = None
    approved_by: str = ""
    basis: str = ""
    """A digest of what was approved."""
    lapsed: bool = False
    """Whether something was changed after it was approved."""
    issued: bool = False
    """Whether the report was issued as it stands, so that there is nothing to approve."""

    @property
    def approved(self) -> bool:
        """Whether the report may be issued as it stands."""
        return self.approver is not None and not self.lapsed


def answering(
    desk: Desk, quarter: Quarter, progress: Progress = no_progress, stop: Stop = never_stop
) -> Answering:
    """Who prepared and approved the report of a quarter; before anybody did, the project of the last one.

    Whether an approval still holds is counted anew, which takes seconds with 10,000 people.
    """
    return stands(desk, quarter, step_of(progress, stop, _LOOKING))


def stands(desk: Desk, quarter: Quarter, step: Step = no_step) -> Answering:
    """The same as a part of longer work."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        settings = read_settings(reading.connection)
    found = _read(settings.get(_setting(quarter)), settings.get(_PROJECT, ""))
    issued = ledger.newest_of(desk, quarter)
    if issued is not None and issued.basis == digest(read_narrative(desk, quarter)):
        return replace(found, issued=True)
    if found.approver is None:
        return found
    return replace(found, lapsed=found.basis != _basis(desk, quarter, found, step))


def prepare(desk: Desk, quarter: Quarter, project: str, name: str = "") -> None:
    """Write down who prepared a report, and for which project; an earlier approval ends with it.

    Without a `name` the report gives her function. KnownError where the project or the name is too long.
    """
    require_shelter(desk)
    found = Answering(_clean(project), Signatory(_function(desk.roles), _clean(name)), desk.user)
    with desk.database.work(Intent.COUNT, "prepare report", f"quarter:{quarter}") as work:
        _write(work.connection, quarter, found)


def approve(
    desk: Desk,
    quarter: Quarter,
    name: str = "",
    project: str | None = None,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> None:
    """A manager stands up for a report as it is now, and may put the project right with it.

    In a house with one manager nobody else need have prepared it.
    KnownError where she prepared it herself and another manager is there, or where the project points at a person;
    StoppedError at Stop, and then it is not approved.
    """
    require_shelter(desk)
    desk.database.require(Intent.EXPORT_SUMMARY)
    _approve(desk, quarter, name, project, step_of(progress, stop, _LOOKING))


def _approve(desk: Desk, quarter: Quarter, name: str, project: str | None, step: Step) -> None:
    found = stands(desk, quarter, part_of(step, 0, 0.4))
    if project is not None:
        found = replace(found, project=_clean(project))
    signatory = Signatory(_function(desk.roles), _clean(name))
    if found.preparer is None and only_manager(desk):
        found = replace(found, preparer=signatory, prepared_by=desk.user)
    if found.preparer is None:
        raise KnownError(
            words("Nobody has prepared the report of {quarter} yet.", quarter=quarter),
            words("Who prepared it says so on the page of the export; then a manager approves it."),
        )
    if found.prepared_by == desk.user and not only_manager(desk):
        raise KnownError(
            words("You prepared this report, so another manager approves it."),
            words("Four eyes see more than two. If she is away, somebody else can prepare it."),
        )
    _refuse_person(desk, found.project, part_of(step, 0.4, 0.6))
    approved = replace(found, approver=signatory, approved_by=desk.user)
    approved = replace(approved, basis=_basis(desk, quarter, approved, part_of(step, 0.6, 1)))
    with desk.database.work(Intent.EXPORT_SUMMARY, "approve report", f"quarter:{quarter}") as work:
        _write(work.connection, quarter, approved)


def require_approved(desk: Desk, quarter: Quarter, step: Step = no_step) -> tuple[str, Responsible]:
    """The project and who answers for it. KnownError where the report is not approved as it stands.

    Whoever is the only manager approves by issuing: she could do nothing else, and the log has both.
    """
    found = stands(desk, quarter, part_of(step, 0, 0.3))
    if not found.approved and only_manager(desk):
        _approve(desk, quarter, "", None, part_of(step, 0.3, 0.7))
        found = stands(desk, quarter, part_of(step, 0.7, 1))
    if found.preparer is None or found.approver is None or found.lapsed:
        raise KnownError(
            words("Nobody has approved the report of {quarter} as it stands now.", quarter=quarter),
            words("A manager who did not prepare it approves it on the page of the export."),
        )
    alone = found.prepared_by == found.approved_by
    return found.project, Responsible(found.preparer, found.approver, alone)


def only_manager(desk: Desk) -> bool:
    """Whether the signed-in person is the only one who may issue reports."""
    may = [slot.user for slot in desk.head.slots if any_may(slot.roles, Intent.EXPORT_SUMMARY)]
    return may == [desk.user]


def _function(roles: Iterable[str]) -> str:
    """In which function somebody of these roles works on a report."""
    return str(Role.MANAGER if Role.MANAGER in set(roles) else Role.CASEWORKER)


def _clean(text: str) -> str:
    clean = without_forbidden(" ".join(text.split()))
    if len(clean) > LONGEST:
        raise KnownError(words("Write at most {n} characters.", count=LONGEST))
    return clean


def _refuse_person(desk: Desk, project: str, step: Step) -> None:
    """The name of a project travels like the text of a report, so it must not point at anybody."""
    if project and mentions(project, learn(desk, step)):
        raise KnownError(
            words("The name of the project points at a person of this shelter."),
            words("Write it without names, numbers and addresses, and let it be prepared again."),
        )


def _basis(desk: Desk, quarter: Quarter, found: Answering, step: Step) -> str:
    """A digest of everything that an approval is about; an issued quarter has the numbers that it was issued with."""
    issued = ledger.newest_of(desk, quarter)
    numbers: object = issued.sha256 if issued is not None else _counted(desk, quarter, step)
    said = (found.project, found.preparer, read_narrative(desk, quarter), numbers)
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _counted(desk: Desk, quarter: Quarter, step: Step) -> object:
    load = counting.caseload(desk, part_of(step, 0, 0.9))
    counted = count(load, quarter, FULL)
    step(0.95)
    return counted, measure_counts(load, quarter)


def _setting(quarter: Quarter) -> str:
    return f"{_SETTING}{quarter}"


def _read(written: str | None, project: str) -> Answering:
    if written is None:
        return Answering(project)
    said: dict[str, Any] = json.loads(written)
    return Answering(
        said["project"], Signatory(*said["preparer"]), said["prepared_by"],
        Signatory(*said["approver"]) if said["approver"] else None, said["approved_by"], said["basis"],
    )  # fmt: skip


def _write(connection: Connection, quarter: Quarter, found: Answering) -> None:
    one, other = found.preparer, found.approver
    said = {
        "project": found.project, "preparer": [one.role, one.name] if one else None, "prepared_by": found.prepared_by,
        "approver": [other.role, other.name] if other else None, "approved_by": found.approved_by, "basis": found.basis,
    }  # fmt: skip
    written = {_setting(quarter): json.dumps(said, ensure_ascii=False), _PROJECT: found.project}
    write_settings(connection, written)
