"""A process that opens a vault and does one deed that reads the whole caseload; it tells its memory in kilobytes.

    python -m benchmarks.one_deed NAME VAULT

Three numbers: resident before the deed, the most that was resident during it, and the most of any child process. The most
before is forgotten first (/proc/self/clear_refs of Linux), because stretching a passphrase takes much for a moment.
"""

import os
import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.large import PASSPHRASE, USER
from benchmarks.measuring import CLOCK
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.periods import Quarter

LAST = Quarter(2026, 3)


def _list(desk: Desk, _folder: Path) -> None:
    from caseapp.actions.casework.people_list import list_people

    list_people(desk)


def _charts(desk: Desk, _folder: Path) -> None:
    from caseapp.actions.reporting import charts

    charts.charts(desk)


def _report(desk: Desk, _folder: Path) -> None:
    from caseapp.actions.reporting import reports

    reports.preview(desk, LAST)


def _missing(desk: Desk, _folder: Path) -> None:
    from caseapp.actions.reporting.missing import missing

    missing(desk, LAST)


def _mentions(desk: Desk, _folder: Path) -> None:
    from caseapp.actions.reporting.narrative import known_of

    known_of(desk)


def _coded(desk: Desk, folder: Path) -> None:
    from caseapp.actions.passing_on.register import export_register

    export_register(desk, folder / "register.xlsx")


def _whole(desk: Desk, folder: Path) -> None:
    from caseapp.actions.passing_on.register import write_register
    from caseapp.actions.passing_on.register_sharing import Audience

    write_register(desk, folder / "register.xlsx", Audience.WHOLE)


def _export(desk: Desk, folder: Path) -> None:
    from caseapp.actions.passing_on.full_export import export_vault

    export_vault(desk, folder / "vault.age")


def _admission(desk: Desk, _folder: Path) -> None:
    from datetime import date

    from caseapp.actions.casework import people
    from caseapp.records.case import Case
    from caseapp.records.person import Person

    case = Case(opened=date(2026, 10, 2), status="Active")
    people.admit(desk, Person(given_name="Tomiris", surname="Qosymova"), case, somebody_else=False)


DEEDS: Mapping[str, Callable[[Desk, Path], None]] = {
    "list of people": _list,
    "admission, with a look for somebody alike": _admission,
    "charts": _charts,
    "report of a quarter": _report,
    "what is missing in a quarter": _missing,
    "names looked for in the text of a report": _mentions,
    "coded register": _coded,
    "whole register": _whole,
    "export of the vault": _export,
}


def measured(name: str, folder: Path) -> tuple[int, int, int]:
    """Kilobytes before, at most during the deed, and at most of a child."""
    desk = open_vault(folder, USER, PASSPHRASE, CLOCK)
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = _of_status("VmRSS")
    DEEDS[name](desk, folder.parent)
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return before, _of_status("VmHWM"), children


def _of_status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    print(*measured(sys.argv[1], Path(sys.argv[2])), flush=True)
    os._exit(0)
