"""A count that a release shares with another one of the same shelter, and what may be known of it.

Who is open at the end of a quarter is carried into the next: whoever lays the two reports side by side knows
that the two numbers agree. A tie tells the protection and the audit which values the other reports leave.
"""

from dataclasses import dataclass

from caseapp.statistics.table import Key


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
class Bonds:
    """What binds a release to those issued before: its ties, and the tables of which nothing may be shown."""

    ties: tuple[Tie, ...] = ()
    withheld: frozenset[str] = frozenset()


UNBOUND = Bonds()
"""Nothing was issued that shares a count with this release."""
