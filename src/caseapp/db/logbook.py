"""Reading the audit log by pages, as it stands: what is sealed stays sealed here.

Also what left the vault with a checkpoint in it, as far as the vault remembers: its backups and its issued reports.
"""

import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, inspect, select
from sqlalchemy.engine import Connection
from sqlalchemy.sql.expression import FromClause

from caseapp.base.steps import Step, no_step
from caseapp.base.words import Words, words
from caseapp.db.audit import AuditEntry, Verify
from caseapp.db.chain import Break, Chain
from caseapp.db.tables import AUDIT, BACKUP_MADE, SUBJECT_TABLES
from caseapp.db.tables_reports import RELEASE
from caseapp.records import SUBJECTS

_MOST_IDS = 500
_DIGITS = 64
_STEP = 2000
_OWNERS = {subject.name: subject.owner for subject in SUBJECTS}
NATIONAL = "caseapp-national"
PLACES: Mapping[str, Words] = {
    "backup": words("backup"),
    "summary": words("quarterly report"),
    "national": words("national report"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Whose entries of which time: empty texts leave everything. Moments as they are stored; `until` is not in it."""

    actor: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The hash of the entry that stood last when something left: `where` is backup, summary or national."""

    where: str
    at: str
    hash: str

    def day(self) -> date:
        """The day on the office's calendar on which it left."""
        return datetime.fromisoformat(self.at).astimezone().date()

    def vouches(self) -> Words:
        """Up to when a change of the log would be found by somebody outside."""
        return words(
            "The newest checkpoint outside the vault: {what}, {day}. Whatever was changed before it would be found.",
            what=PLACES[self.where], day=self.day(),
        )  # fmt: skip

    def missed(self) -> Words:
        """That its entry is gone: nobody can then say which of those before it were changed."""
        return words(
            "The entry that stood last when a {what} left the vault on {day} is not in the log: its end was cut off or "
            "written anew.",
            what=PLACES[self.where], day=self.day(),
        )  # fmt: skip


def entries_before(connection: Connection, span: Span, before: int | None, most: int) -> list[AuditEntry]:
    """At most so many entries, the newest first, below a number; None begins with the newest of all."""
    chosen = select(AUDIT).order_by(AUDIT.c.sequence.desc()).limit(most)
    if before is not None:
        chosen = chosen.where(AUDIT.c.sequence < before)
    if span.actor:
        chosen = chosen.where(AUDIT.c.actor == span.actor)
    if span.since:
        chosen = chosen.where(AUDIT.c.at >= span.since)
    if span.until:
        chosen = chosen.where(AUDIT.c.at < span.until)
    return [AuditEntry(*row) for row in connection.execute(chosen)]


def entries_after(connection: Connection, sequence: int, most: int) -> list[AuditEntry]:
    """At most so many entries in their order, above a number.

    0 begins with whatever stands first: somebody may have put an entry there that is numbered below 1.
    """
    chosen = select(AUDIT).order_by(AUDIT.c.sequence).limit(most)
    if sequence:
        chosen = chosen.where(AUDIT.c.sequence > sequence)
    return [AuditEntry(*row) for row in connection.execute(chosen)]


def newest_entry(connection: Connection) -> tuple[int, str] | None:
    """Number and hash of the newest entry: the checkpoint of this moment."""
    newest = select(AUDIT.c.sequence, AUDIT.c.hash).order_by(AUDIT.c.sequence.desc()).limit(1)
    row = connection.execute(newest).first()
    return (row.sequence, row.hash) if row else None


def checkpoint_now(connection: Connection) -> str:
    """What goes into something that leaves the vault: the hash of the newest entry, without its number.

    The number would tell how much is done in the shelter, also where every count of people is hidden.
    """
    newest = newest_entry(connection)
    return newest[1] if newest else ""


def checkpoint_at(connection: Connection, moment: str) -> str:
    """The hash of the entry of a moment: for a paper on what was done then, which is always drawn the same."""
    found = select(AUDIT.c.hash).where(AUDIT.c.at >= moment).order_by(AUDIT.c.sequence).limit(1)
    return connection.execute(found).scalar() or ""


def oldest_moment(connection: Connection) -> str | None:
    """When the log begins."""
    return connection.execute(select(AUDIT.c.at).order_by(AUDIT.c.sequence).limit(1)).scalar()


def checkpoints(connection: Connection) -> tuple[Checkpoint, ...]:
    """Everything that left with a checkpoint in it, the oldest first. What earlier versions made carries none."""
    found: list[Checkpoint] = []
    if inspect(connection).has_table(BACKUP_MADE.name):
        at, mark = BACKUP_MADE.c.made_at, BACKUP_MADE.c.checkpoint_hash
        rows = connection.execute(select(at, mark).where(func.length(mark) == _DIGITS))
        found += [Checkpoint("backup", *row) for row in rows]
    for row in connection.execute(select(RELEASE.c.payload, RELEASE.c.issued_at)):
        given = _inside(row.payload)
        if given is not None:
            found.append(Checkpoint(given[0], row.issued_at, given[1]))
    return tuple(sorted(found, key=lambda one: one.at))


@dataclass(frozen=True, slots=True)
class LogState:
    """What a walk along the log found. `missing` are checkpoints whose entry is not in the log any more."""

    entries: int
    broken: Break | None
    given: tuple[Checkpoint, ...]
    missing: tuple[Checkpoint, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return self.broken is None and not self.missing

    def problems(self) -> tuple[Words, ...]:
        """A sentence for what is wrong; of several missing checkpoints the first says it."""
        if self.broken is not None:
            return (self.broken.sentence(),)
        return tuple(one.missed() for one in self.missing[:1])


def state_of(chain: Chain, given: tuple[Checkpoint, ...]) -> LogState:
    """The state of a log from a finished walk along it."""
    missing = chain.missing() if chain.broken is None else frozenset()
    return LogState(chain.length, chain.broken, given, tuple(one for one in given if one.hash in missing))


def log_state(
    connection: Connection, keys: Mapping[str, AbstractSet[str]], verify: Verify, step: Step = no_step
) -> LogState:
    """Walk along the whole log; `keys` names the signing keys of each user."""
    newest = newest_entry(connection)
    given = checkpoints(connection)
    chain = Chain(keys, verify, frozenset(one.hash for one in given))
    while entries := entries_after(connection, chain.length, _STEP):
        step(chain.length / max(1, newest[0] if newest else 0))
        chain.take(entries)
        if chain.broken is not None:
            break
    return state_of(chain, given)


def case_codes(
    connection: Connection, objects: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], tuple[str, int]]:
    """The code of the case, and the person, that entries of the log are about, where they are still there.

    `objects` are kinds and numbers, as in ("medical", 77). Of a person's cases the newest is named.
    """
    wanted: dict[str, set[int]] = {}
    for kind, number in objects:
        if kind in _OWNERS:
            wanted.setdefault(kind, set()).add(number)
    found: dict[tuple[str, int], tuple[str, int]] = {}
    for kind, numbers in wanted.items():
        ordered = sorted(numbers)
        for start in range(0, len(ordered), _MOST_IDS):
            rows = _codes(connection, kind, ordered[start : start + _MOST_IDS])
            found.update({(kind, number): (code, person) for number, code, person in rows})
    return found


def _codes(connection: Connection, kind: str, numbers: list[int]) -> list[tuple[int, str, int]]:
    """Walk from an entry up to its case; nothing for what belongs to no case, such as a room."""
    case = SUBJECT_TABLES["case"]
    if kind == "person":
        newest = select(func.max(case.c.id)).where(case.c.owner_id.in_(numbers)).group_by(case.c.owner_id)
        chosen = select(case.c.owner_id, case.c.code, case.c.owner_id).where(case.c.id.in_(newest))
        return [(row[0], row[1], row[2]) for row in connection.execute(chosen)]
    own = SUBJECT_TABLES[kind]
    source: FromClause = own
    at = own
    while at is not case:
        above = SUBJECT_TABLES.get(_OWNERS[at.name])
        if above is None:
            return []
        source = source.join(above, above.c.id == at.c.owner_id)
        at = above
    chosen = select(own.c.id, case.c.code, case.c.owner_id).select_from(source).where(own.c.id.in_(numbers))
    return [(row[0], row[1], row[2]) for row in connection.execute(chosen)]


def _inside(payload: bytes) -> tuple[str, str] | None:
    """Kind and checkpoint of an issued payload; a damaged one is found by other checks."""
    try:
        told = json.loads(payload)
        where = "national" if told["format"] == NATIONAL else "summary"
        given = str(told["audit"]["checkpoint"])
    except (ValueError, KeyError, TypeError):
        return None
    return (where, given) if len(given) == _DIGITS else None
