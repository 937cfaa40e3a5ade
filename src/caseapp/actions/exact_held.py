"""Exact tables that an office holds, as the protection of the whole takes them. No page and no file shows them."""

from caseapp.db.connection import Connection
from caseapp.db.exact import exact_payloads_of
from caseapp.exchange.exact.payload import release_of
from caseapp.statistics.table import Release


def exact_tables_of(connection: Connection, quarter: str) -> dict[str, Release]:
    """The exact tables of a quarter under their shelters, in the order of the full catalogue.

    They agreed with the published summary of that quarter when they came. Whoever adds them up asks once more whether they
    agree with the summary that counts now (`statistics.exact.first_disagreement`).
    """
    return {
        shelter: release_of(payload) for shelter, payload in exact_payloads_of(connection, quarter).items()
    }
