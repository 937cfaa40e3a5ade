"""Bringing summaries from a vault into a common store and back: what is there already stays, what contradicts is refused."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.summaries_schema import KEPT
from caseapp.db.tables_reports import (
    AGREEMENT,
    CARD,
    FEEDBACK_SENT,
    FEEDBACK_WHOLE,
    QUARTER_NOTE,
    RECEIVED,
    RELEASE,
)

Tell = Callable[[int, int], None]
"""Told how many reports of how many are done; may raise StoppedError."""

_NUMBERED = {QUARTER_NOTE.name, RELEASE.name}
"""Tables whose numbers are given anew where their rows come in."""
_ISSUED = (RELEASE, FEEDBACK_WHOLE, FEEDBACK_SENT)
"""What the office has issued or fixed for ever, whose places are named by `_place`."""
_NOTED = ("shelter", "quarter", "kind", "text", "user", "at")


@dataclass(frozen=True, slots=True)
class Held:
    """How much a store or a vault holds."""

    reports: int
    shelters: int
    releases: int


def held(connection: Connection) -> Held:
    """Count what lies in the tables of this connection: reports, shelters with a card, national reports."""
    shelters = select(func.count(CARD.c.shelter.distinct())).where(CARD.c.kind == "shelter")
    counts = (select(func.count()).select_from(RECEIVED), shelters, select(func.count()).select_from(RELEASE))
    return Held(*(int(connection.execute(one).scalar_one()) for one in counts))


def bring(source: Connection, target: Connection, tell: Tell) -> int:
    """Put everything that `source` holds beside what `target` holds; gives how many reports came in.

    KnownError where both hold different reports in one place, or different national reports under one number.
    """
    _bring_cards(source, target)
    brought = _bring_reports(source, target, tell)
    shelters = set(target.execute(select(AGREEMENT.c.shelter)).scalars())
    _put(target, AGREEMENT, (row for row in _rows(source, AGREEMENT) if row["shelter"] not in shelters))
    written = {_noted(row) for row in _rows(target, QUARTER_NOTE)}
    _put(target, QUARTER_NOTE, (row for row in _rows(source, QUARTER_NOTE) if _noted(row) not in written))
    for table in _ISSUED:
        _bring_issued(source, target, table)
    return brought


def empty(connection: Connection) -> None:
    """Take everything out that lies elsewhere now."""
    for table in reversed(KEPT):
        connection.execute(delete(table))


def _bring_cards(source: Connection, target: Connection) -> None:
    """A card that one of the two took back is trusted by neither."""
    there = {row["signing_key"]: row for row in _rows(target, CARD)}
    for row in _rows(source, CARD):
        other = there.get(row["signing_key"])
        if other is None:
            _put(target, CARD, [row])
        elif row["taken_back_on"] and not other["taken_back_on"]:
            back = {name: row[name] for name in ("taken_back_on", "taken_back_why")}
            target.execute(update(CARD).where(CARD.c.signing_key == row["signing_key"]).values(back))


def _bring_reports(source: Connection, target: Connection, tell: Tell) -> int:
    there = _Places(target)
    wanted = list(source.execute(select(RECEIVED.c.sha256).order_by(RECEIVED.c.sha256)).scalars())
    brought = 0
    for number, sha256 in enumerate(wanted):
        tell(number, len(wanted))
        if sha256 in there.files:
            continue
        row = next(_rows(source, RECEIVED, sha256))
        if there.taken(row):
            raise KnownError(
                words(
                    "The common store and this vault hold two different reports in one place: {quarter}, number {n}.",
                    quarter=row["quarter"], n=row["sequence"],
                ),
                words("Nothing was moved. Find out with the shelter which of the two is genuine."),
            )  # fmt: skip
        _put(target, RECEIVED, [row])
        brought += 1
    return brought


class _Places:
    """The places that reports take: two different ones must not claim the same."""

    def __init__(self, connection: Connection) -> None:
        named = ("sha256", "signing_key", "sequence", "shelter", "quarter", "revision")
        rows = connection.execute(select(*(RECEIVED.c[name] for name in named))).all()
        self.files = {row.sha256 for row in rows}
        self._numbers = {(row.signing_key, row.sequence) for row in rows}
        self._revisions = {(row.shelter, row.quarter, row.revision) for row in rows}

    def taken(self, row: Mapping[str, Any]) -> bool:
        """Whether another report stands in one of the places of this one."""
        revision = (row["shelter"], row["quarter"], row["revision"])
        return (row["signing_key"], row["sequence"]) in self._numbers or revision in self._revisions


def _bring_issued(source: Connection, target: Connection, table: Table) -> None:
    there = {_place(table, row): row["payload"] for row in _rows(target, table)}
    for row in _rows(source, table):
        place = _place(table, row)
        if place not in there:
            _put(target, table, [row])
        elif there[place] != row["payload"]:
            raise KnownError(
                words(
                    "The common store and this vault have issued different national reports or sheets of {quarter}.",
                    quarter=row["quarter"],
                ),
                words("Nothing was moved. One office has one list of what it issued; keep this vault apart."),
            )


def _place(table: Table, row: Mapping[str, Any]) -> tuple[object, ...]:
    """What names the place that something issued takes."""
    named = ("sequence",) if table is RELEASE else tuple(column.name for column in table.primary_key)
    return tuple(row[name] for name in named)


def _rows(connection: Connection, table: Table, only: str | None = None) -> Iterator[Mapping[str, Any]]:
    """All rows by their keys, or the one of a key."""
    chosen = select(table).order_by(*table.primary_key)
    if only is not None:
        chosen = select(table).where(*(column == only for column in table.primary_key))
    for row in connection.execute(chosen).mappings().all():
        yield {str(name): value for name, value in row.items()}


def _put(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    left_out = {"id"} if table.name in _NUMBERED else set()
    for row in rows:
        values = {name: value for name, value in row.items() if name not in left_out}
        connection.execute(insert(table).values(values))


def _noted(row: Mapping[str, Any]) -> tuple[object, ...]:
    return tuple(row[name] for name in _NOTED)
