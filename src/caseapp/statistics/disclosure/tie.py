"""A count that a release shares with another one of the same shelter, and what may be known of it.

Who is open at the end of a quarter is carried into the next: whoever lays the two reports side by side knows
that the two numbers agree. A tie tells the protection and the audit which values the other reports leave.
"""

from dataclasses import dataclass

from caseapp.statistics.table import Client, Key


@dataclass(frozen=True, slots=True)
class Tie:
    """The count at `key` of a table is one of `values` (whole numbers without a gap).

    With `each`, every one of them must stay possible, so that the release tells nothing about the shared count
    that the other reports left open.
    """

    table: str
    key: Key
    values: range
    each: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """A person whose whole record, of this and of other quarters, somebody may have.

    `client` is how this quarter counts her, None where it does not; `values` are, tie by tie, what reports of other
    quarters leave of the shared count to who knows how they count her.
    """

    client: Client | None
    values: tuple[range, ...]


@dataclass(frozen=True, slots=True)
class Bonds:
    """What binds a release to those issued before: its ties, and the tables of which nothing may be shown.

    `known` are the persons with whose record those tell more of the shared counts than without.
    """

    ties: tuple[Tie, ...] = ()
    withheld: frozenset[str] = frozenset()
    known: tuple[Known, ...] = ()


UNBOUND = Bonds()
"""Nothing was issued that shares a count with this release."""
