"""Exact tables that an office holds: given to the protection of the whole alone, and wiped. No page and no file shows them."""

from caseapp.actions.desk import Desk
from caseapp.actions.office.agreements import require_coordinator
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import agreements, exact, received
from caseapp.db.connection import Connection
from caseapp.db.exact import SEALED_TABLES, HeldExact
from caseapp.db.work import Work
from caseapp.exchange.exact.payload import release_of
from caseapp.exchange.summary.held import read_held
from caseapp.records.roles import Intent
from caseapp.statistics.exact import first_disagreement
from caseapp.statistics.table import Release


def exact_tables_of(connection: Connection, quarter: str) -> dict[str, Release]:
    """The exact tables of a quarter under their shelters, in the order of the full catalogue.

    Left out is a shelter whose agreement does not ask for them any more, and one whose published report was revised since so
    that the two do not agree.
    """
    agreed = {name for name, one in agreements.agreements(connection).items() if one.mode == SEALED_TABLES}
    held = {one.shelter: one for one in exact.held_exact(connection) if one.quarter == quarter}
    payloads = exact.exact_payloads_of(connection, quarter)
    found = {name: release_of(payloads[name]) for name in payloads if name in agreed}
    newest = _revised(connection, quarter, [held[name] for name in found])
    return {
        name: release
        for name, release in found.items()
        if name not in newest or first_disagreement(release, newest[name]) is None
    }


def drop_exact(desk: Desk, shelter: str) -> int:
    """Wipe the exact tables of a shelter; gives of how many quarters. KnownError where there are none."""
    require_coordinator(desk)
    with desk.database.work(Intent.TRUST_CARDS, "drop exact tables", f"card:{shelter}") as work:
        wiped = exact.wipe_exact(work.connection, shelter)
        if not wiped:
            raise KnownError(words("There are no exact tables of this shelter here."))
    return wiped


def quarters_held(desk: Desk, shelter: str) -> tuple[str, ...]:
    """The quarters of which exact tables of a shelter are here: that they are here may be shown, never what they say."""
    require_coordinator(desk)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return tuple(one.quarter for one in exact.held_exact(reading.connection) if one.shelter == shelter)


def wipe_unagreed(work: Work) -> None:
    """Wipe what no agreement asks for any more: a colleague may have changed it in the common store of the office."""
    agreed = {
        name for name, one in agreements.agreements(work.connection).items() if one.mode == SEALED_TABLES
    }
    for shelter in {one.shelter for one in exact.held_exact(work.connection)} - agreed:
        exact.wipe_exact(work.connection, shelter)


def _revised(connection: Connection, quarter: str, held: list[HeldExact]) -> dict[str, Release]:
    """The published reports of shelters that sent another revision than the one with which their exact tables came."""
    published = {one.published for one in held}
    shelters = {one.shelter for one in held}
    newest: dict[str, Release] = {}
    for sha256, payload in received.payloads_of(connection, quarter).items() if held else ():
        if sha256 not in published:
            summary = read_held(payload)
            if summary.shelter.id in shelters:
                newest[summary.shelter.id] = summary.release()
    return newest
