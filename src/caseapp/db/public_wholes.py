"""The wholes that everybody may see, as they stand in the ledger of releases: issued once for a quarter, and then fixed.

A ledger entry has the payload and a text that stands for what it was made from. For a public whole this text is what the
payload has no place for, numbers that are only said to be "at least" so much, so that it is drawn again from the ledger alone.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.statistics.table import Key

_MARK = "public "


@dataclass(frozen=True, slots=True)
class PublicWhole:
    """An issued public whole: its payload, and what it says is at least so much, of cells and of measures."""

    quarter: str
    sha256: str
    issued_at: str
    payload: bytes
    least: Mapping[tuple[str, Key], int]
    measure_least: Mapping[str, int]


def public_wholes(connection: Connection) -> dict[str, PublicWhole]:
    """All that were issued, by quarter; there is one of each."""
    found: dict[str, PublicWhole] = {}
    for release in releases.releases(connection):
        if release.basis.startswith(_MARK):
            found.setdefault(release.quarter, _read(release))
    return found


def basis_of(least: Mapping[tuple[str, Key], int], measure_least: Mapping[str, int]) -> str:
    """The text of the ledger entry."""
    cells = [[table, [list(pair) for pair in key], value] for (table, key), value in sorted(least.items())]
    return _MARK + json.dumps({"cells": cells, "measures": dict(sorted(measure_least.items()))})


def _read(release: IssuedRelease) -> PublicWhole:
    told = json.loads(release.basis.removeprefix(_MARK))
    least = {
        (table, tuple((variable, answer) for variable, answer in key)): int(value)
        for table, key, value in told["cells"]
    }
    return PublicWhole(
        release.quarter, release.sha256, release.issued_at, release.payload, least, told["measures"]
    )
