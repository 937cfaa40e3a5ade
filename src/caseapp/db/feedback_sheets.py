"""Feedback sheets: the fixed whole of each quarter and the sheets sent, at an office; the sheets that came, at a shelter."""

from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from caseapp.db.summaries import summaries_of
from caseapp.db.tables_reports import FEEDBACK_RECEIVED, FEEDBACK_SENT, FEEDBACK_WHOLE


@dataclass(frozen=True, slots=True)
class Sent:
    """A sheet that was written for a shelter. Moments in UTC."""

    shelter: str
    quarter: str
    edition: int
    sha256: str
    made_at: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Came:
    """A sheet that a shelter took in, without its file. `office` is the identifier of who signed it."""

    sha256: str
    signing_key: str
    office: str
    quarter: str
    edition: int
    received_at: str
    payload: bytes


def wholes(connection: Connection) -> dict[str, bytes]:
    """The fixed wholes under their quarters."""
    rows = summaries_of(connection).execute(select(FEEDBACK_WHOLE.c.quarter, FEEDBACK_WHOLE.c.payload))
    return {row.quarter: row.payload for row in rows}


def fix_whole(connection: Connection, quarter: str, now: str, payload: bytes) -> None:
    """Fix the whole of a quarter for ever; a second one fails at the database."""
    values = {"quarter": quarter, "made_at": now, "payload": payload}
    summaries_of(connection).execute(insert(FEEDBACK_WHOLE).values(values))


def sent(connection: Connection, quarter: str) -> dict[str, Sent]:
    """The newest sheet about a quarter for each shelter."""
    wanted = [FEEDBACK_SENT.c[name] for name in Sent.__dataclass_fields__]
    query = select(*wanted).where(FEEDBACK_SENT.c.quarter == quarter).order_by(FEEDBACK_SENT.c.edition)
    return {row.shelter: Sent(*row) for row in summaries_of(connection).execute(query)}


def add_sent(connection: Connection, sheet: Sent) -> None:
    """Keep a sheet that is written."""
    values = {name: getattr(sheet, name) for name in Sent.__dataclass_fields__}
    summaries_of(connection).execute(insert(FEEDBACK_SENT).values(values))


def came(connection: Connection) -> tuple[Came, ...]:
    """All sheets that a shelter took in, the newest quarter and edition first."""
    table = FEEDBACK_RECEIVED.c
    wanted = [table[name] for name in Came.__dataclass_fields__]
    query = select(*wanted).order_by(table.quarter.desc(), table.office, table.edition.desc())
    return tuple(Came(*row) for row in connection.execute(query))


def add_came(connection: Connection, sheet: Came, file: bytes) -> None:
    """Keep a sheet with its file as it came."""
    values = {name: getattr(sheet, name) for name in Came.__dataclass_fields__}
    connection.execute(insert(FEEDBACK_RECEIVED).values(**values, file=file))
