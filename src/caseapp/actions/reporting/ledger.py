"""The ledger of what this vault has issued: read, and looked at for gaps before anything is added up from it."""

import hashlib
from collections.abc import Iterable

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter, in_order
from caseapp.base.words import Words, words
from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.summary import Summary


def all_issued(desk: Desk) -> tuple[IssuedRelease, ...]:
    """Everything issued, in the order of issue."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        return releases.releases(reading.connection)


def newest_of(desk: Desk, quarter: Quarter) -> IssuedRelease | None:
    """The newest issue of a quarter."""
    found = [release for release in all_issued(desk) if release.quarter == str(quarter)]
    return found[-1] if found else None


def others_than(desk: Desk, quarter: Quarter) -> tuple[IssuedRelease, ...]:
    """The newest revision of every other quarter that was issued, in the order of issue."""
    newest = {release.quarter: release for release in all_issued(desk)}
    found = (release for release in newest.values() if release.quarter != str(quarter))
    return tuple(sorted(found, key=lambda release: release.sequence))


def refuse_beside(issued: Iterable[IssuedRelease], period: Quarter) -> None:
    """KnownError where a report of the half-year, or of a quarter in it, was issued: side by side they could be subtracted."""
    for release in issued:
        other = Quarter.parse(release.quarter)
        if other != period and other.overlaps(period):
            raise KnownError(
                words(
                    "The report of {other} was issued, and {period} has days in common with it, so it is not issued beside it.",
                    other=other,
                    period=period,
                ),
                words(
                    "Whoever has both could subtract one from the other and see the few people between them."
                ),
            )


def read_issued(release: IssuedRelease) -> Summary:
    """An issued summary. KnownError where it cannot be read: then nobody knows what a new one would tell with it."""
    try:
        return read_payload(release.payload)
    except KnownError as error:
        raise KnownError(
            words(
                "The issued report of {quarter} cannot be read, so it is not known what a new report would tell "
                "together with it. Nothing is exported.",
                quarter=release.quarter,
            ),
            error.sentence,
        ) from error


def issued_of_year(desk: Desk, year: int) -> dict[int, IssuedRelease]:
    """The newest issue of each quarter of a year, by the number of the quarter; a half-year by that of its last one."""
    quarters = {Quarter.parse(release.quarter): release for release in all_issued(desk)}
    return {one.number: quarters[one] for one in in_order(quarters) if one.year == year}


def what_is_lost(desk: Desk) -> Words | None:
    """What is wrong with the ledger, or None where every number from 1 on is there and each is the one that was issued.

    Sums over several reports are only drawn from a ledger that is whole: without one of them, nobody could say which of
    the quarters were published, and as what.
    """
    previous: str | None = None
    for number, release in enumerate(all_issued(desk), start=1):
        if release.sequence != number:
            return words(
                "The list of issued reports is not whole: number {number} is missing. Nothing is added up over a year.",
                number=number,
            )
        if _is_another(release, previous):
            return words(
                "The list of issued reports is not whole: number {number} is not the one that was issued. Nothing is"
                " added up over a year.",
                number=number,
            )
        previous = release.sha256
    return None


def _is_another(release: IssuedRelease, previous: str | None) -> bool:
    if hashlib.sha256(release.payload).hexdigest() != release.sha256:
        return True
    try:
        return read_payload(release.payload).previous != previous
    except KnownError:
        return True
