"""Every deed that takes more than a second with ten thousand people: how long, and how soon Stop is heard.

    python -m benchmarks.bench_long [part of a name ...]

For each: processor seconds, so that other work on the machine does not count, and the longest stretch of them in which nobody
asked whether Stop was pressed. The vault is copied first, because some deeds write. Deeds that protect numbers are told apart
(`bench_protection`): a child does them, which ends at once.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.large import PASSPHRASE, PEOPLE, USER, folder
from benchmarks.measuring import CLOCK, Figure, report
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.periods import Quarter
from caseapp.base.words import Words

LAST = Quarter(2026, 3)
_ANOTHER = f"{PASSPHRASE} six seven"


@dataclass
class Watching:
    """Hears progress, is asked for Stop, which nobody presses, and knows the longest time between two such looks."""

    longest: float = 0.0
    steps: int = 0
    _last: float = field(default_factory=time.process_time)

    def progress(self, _done: float, _doing: Words) -> None:
        """One more step."""
        self.steps += 1

    def stop(self) -> bool:
        """One more look."""
        now = time.process_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        return False


@dataclass
class House:
    """A copy of the large shelter, a folder for what is written, and what one deed leaves for the next."""

    place: Path
    desk: Desk
    card: str = ""
    backup: Path = Path()

    @property
    def out(self) -> Path:
        """Where files go."""
        return self.place / "out"

    def sign_in(self, watch: Watching, passphrase: str = PASSPHRASE) -> None:
        """A new session."""
        self.desk.close()
        self.desk = open_vault(self.place / "vault", USER, passphrase, CLOCK, watch.progress, watch.stop)


def _check(at: House, watch: Watching) -> None:
    from caseapp.actions.reporting.missing import missing

    missing(at.desk, LAST, watch.progress, watch.stop)


def _names(at: House, watch: Watching) -> None:
    from caseapp.actions.reporting.narrative import known_of

    known_of(at.desk, watch.progress, watch.stop)


def _approve(at: House, watch: Watching) -> None:
    from caseapp.actions.reporting import approving

    approving.prepare(at.desk, LAST, "Safe way home")
    approving.approve(at.desk, LAST, "", None, watch.progress, watch.stop)


def _approved(at: House, watch: Watching) -> None:
    from caseapp.actions.reporting import approving

    approving.answering(at.desk, LAST, watch.progress, watch.stop)


def _charts(at: House, watch: Watching) -> None:
    from caseapp.actions.reporting.charts import charts

    charts(at.desk, watch.progress, watch.stop)


def _erase(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping.erasing import erase
    from caseapp.records.retention import Level

    erase(at.desk, _closed_long_ago(at.desk), "retention", Level.CODED, watch.progress, watch.stop)


def _closed_long_ago(desk: Desk) -> int:
    statement = (
        'SELECT owner_id FROM "case" GROUP BY owner_id HAVING count(closed) = count(*) ORDER BY min(opened)'
    )
    with desk.database.reading(None) as reading:
        return int(reading.connection.exec_driver_sql(statement).scalars().first() or 0)


def _register(name: str, audience: str) -> Callable[[House, Watching], None]:
    def write(at: House, watch: Watching) -> None:
        from caseapp.actions.passing_on.register import write_register
        from caseapp.actions.passing_on.register_sharing import Audience

        write_register(at.desk, at.out / name, Audience(audience), watch.progress, watch.stop)

    return write


def _preview(at: House, watch: Watching) -> None:
    from caseapp.actions.passing_on.register import preview_register

    preview_register(at.desk, at.out / "own.csv", watch.progress, watch.stop)


def _export(at: House, watch: Watching) -> None:
    from caseapp.actions.passing_on.full_export import export_vault

    export_vault(at.desk, at.out / "vault.age", progress=watch.progress, stop=watch.stop)


def _list(at: House, watch: Watching) -> None:
    from caseapp.actions.passing_on.list_paper import list_paper
    from caseapp.base.listing import Column, Listing, ListPart

    rows = tuple((f"26-{number:04d}", "Active", "Trainee", "Room 3") for number in range(PEOPLE))
    part = ListPart(tuple(Column(head) for head in ("Code", "Status", "Worker", "Room")), rows)
    list_paper(at.desk, Listing("people", "People", (part,)), "ru", progress=watch.progress, stop=watch.stop)


def _roles(at: House, watch: Watching) -> None:
    from caseapp.actions.team import users, users_roles

    users.add_user(at.desk, "Aigul", ("caseworker", "medical"))
    users_roles.change_roles(at.desk, "Aigul", ("medical",), (), watch.progress, watch.stop)


def _leaving(at: House, watch: Watching) -> None:
    from caseapp.actions.team.users_leaving import remove_user

    remove_user(at.desk, "Aigul", (), watch.progress, watch.stop)
    at.sign_in(watch)


def _backup(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping.backup import backup

    at.backup = backup(at.desk, at.out, watch.progress, watch.stop)


def _restore(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping import restoring

    secrets, to = restoring.Secrets(user=USER, passphrase=PASSPHRASE), at.place / "restored"
    seen = restoring.look_into(at.backup, to, secrets)
    restoring.restore_seen(seen, to, secrets, CLOCK, watch.progress, watch.stop)


def _card(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping.recovery_papers import fresh_card
    from caseapp.actions.safekeeping.recovery_upkeep import replace_card

    fresh = fresh_card()
    replace_card(at.desk, fresh, fresh.text, PASSPHRASE, watch.progress, watch.stop)
    at.card = fresh.text
    at.sign_in(watch)
    _backup(at, watch)


def _try(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping.recovery_upkeep import try_papers

    try_papers(at.desk, (at.card,), at.backup, watch.progress, watch.stop)


def _recover(at: House, watch: Watching) -> None:
    from caseapp.actions.safekeeping import recovery

    at.desk.close()
    begun = recovery.begin_recovery(at.place / "vault", [at.card], USER)
    at.desk = recovery.finish_recovery(begun, _ANOTHER, begun.fresh.text, CLOCK, watch.progress, watch.stop)


DEEDS: dict[str, Callable[[House, Watching], None]] = {
    "sign-in": House.sign_in,
    "check of a quarter": _check,
    "names learnt for a text": _names,
    "approving a report": _approve,
    "whether an approval holds": _approved,
    "charts": _charts,
    "erasing a person": _erase,
    "coded register, CSV": _register("own.csv", "own"),
    "coded register, workbook": _register("own.xlsx", "own"),
    "register for IOM, workbook": _register("iom.xlsx", "iom"),
    "whole register, CSV": _register("whole.csv", "whole"),
    "register taken in, looked at": _preview,
    "full export": _export,
    "list of people, drawn": _list,
    "role taken away, one key renewed": _roles,
    "somebody leaves": _leaving,
    "backup": _backup,
    "restoring it": _restore,
    "new recovery card, and a backup": _card,
    "card tried on the backup": _try,
    "recovery by the card": _recover,
}
"""In this order: later ones use what earlier ones left."""


def figures(wanted: Sequence[str]) -> Iterator[Figure]:
    """Seconds of each deed."""
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        shutil.copytree(folder(), place / "vault")
        (place / "out").mkdir()
        at = House(place, open_vault(place / "vault", USER, PASSPHRASE, CLOCK))
        for name, deed in DEEDS.items():
            if wanted and not any(part in name for part in wanted):
                continue
            begin, watch = time.process_time(), Watching()
            deed(at, watch)
            watch.stop()
            yield Figure(name, time.process_time() - begin, None, "s")
            yield Figure(f"{name}: longest without a look at Stop", watch.longest, None, "s")
        at.desk.close()


if __name__ == "__main__":
    report(figures([one for one in sys.argv[1:] if not one.startswith("-")]))
