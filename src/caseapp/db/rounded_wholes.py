"""The rounded wholes that partners were given, as they stand in the ledger of releases: of a quarter one rounding, for whoever gets it.

A number that is rounded twice, in two ways, is known better than it was meant to be. So what was handed out first stays, and a
further partner gets the same numbers under his own name.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.statistics.summary import Rounding

_MARK = "rounded "


@dataclass(frozen=True, slots=True)
class RoundedWhole:
    """An issued rounded whole: for whom, and its payload."""

    quarter: str
    sha256: str
    issued_at: str
    rounding: Rounding
    payload: bytes


def rounded_wholes(connection: Connection) -> tuple[RoundedWhole, ...]:
    """All that were issued, in the order of issue."""
    return tuple(_read(one) for one in releases.releases(connection) if one.basis.startswith(_MARK))


def first_of_quarters(issued: Iterable[RoundedWhole]) -> dict[str, RoundedWhole]:
    """By quarter the first one: the numbers of all that were issued of it."""
    found: dict[str, RoundedWhole] = {}
    for one in issued:
        found.setdefault(one.quarter, one)
    return found


def basis_of(rounding: Rounding) -> str:
    """The text of the ledger entry."""
    return _MARK + json.dumps([rounding.base, rounding.recipient, rounding.agreed], ensure_ascii=False)


def _read(release: IssuedRelease) -> RoundedWhole:
    base, recipient, agreed = json.loads(release.basis.removeprefix(_MARK))
    return RoundedWhole(
        release.quarter, release.sha256, release.issued_at, Rounding(base, recipient, agreed), release.payload
    )
