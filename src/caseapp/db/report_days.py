"""By how many days after the end of a quarter a report is due, as an office has set it: where its summaries lie, so that all its coordinators go by one."""

from sqlalchemy import select
from sqlalchemy.engine import Connection

from caseapp.db.settings import read_settings, write_settings
from caseapp.db.summaries import summaries_of
from caseapp.db.summaries_schema import OFFICE

_SETTING = "report_days"


def report_days(connection: Connection) -> int | None:
    """What is set; None where nobody has set anything. What a vault had on its own holds until the store has something."""
    there = summaries_of(connection)
    common = None if there is connection else there.execute(select(OFFICE.c.report_days)).scalar_one()
    return common if common is not None else _own(connection)


def keep_report_days(connection: Connection, days: int) -> None:
    """Set it, for all coordinators of the office."""
    there = summaries_of(connection)
    if there is connection:
        write_settings(connection, {_SETTING: str(days)})
    else:
        there.execute(OFFICE.update().values(report_days=days))


def bring_report_days(connection: Connection) -> None:
    """Let the common store of an open transaction have what this vault has, where it has nothing itself."""
    own, there = _own(connection), summaries_of(connection)
    if own is not None:
        there.execute(OFFICE.update().where(OFFICE.c.report_days.is_(None)).values(report_days=own))


def bring_report_days_back(connection: Connection) -> None:
    """Let this vault have what the common store of an open transaction has."""
    days = report_days(connection)
    if days is not None:
        write_settings(connection, {_SETTING: str(days)})


def _own(connection: Connection) -> int | None:
    found = read_settings(connection).get(_SETTING)
    return None if found is None else int(found)
