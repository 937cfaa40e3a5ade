"""What a shelter may choose for a report before it is issued: a higher threshold, and fewer tables.

Nothing here can make a report less safe: the threshold never goes below the agreement's, and a table that is left out is
a row of equations that a reader does not get. What remains is protected and proved as always.
"""

from dataclasses import dataclass, field, replace

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.relations import relations_among
from caseapp.statistics.table import Release

ALWAYS = frozenset(plan.id for plan in FULL.tables if plan.section == 1)
"""The key figures stay: neighbouring quarters are protected together by them."""

LEAST_OF_ALL = 3
"""No agreement goes below this, whatever stands in a vault: with 2, whoever knows one of two knows the other."""

THRESHOLDS = (5, 7, 11)
"""From which threshold on more is protected: the usual one, one between, and that of public views."""


def least_threshold(agreed: int) -> int:
    """The smallest threshold of this shelter: that of its agreement. KnownError where the vault holds one that protects nobody."""
    if agreed < LEAST_OF_ALL:
        raise KnownError(
            words(
                "This vault holds a threshold of {agreed}, which protects nobody. Nothing is exported.",
                agreed=agreed,
            ),
            words("The settings of this vault were changed from outside. Restore it from a backup."),
        )
    return agreed


@dataclass(frozen=True, slots=True)
class Choices:
    """The smallest count that may be shown, the tables that are left out, by id, and whether answers are rolled up."""

    threshold: int
    without: frozenset[str] = field(default_factory=frozenset)
    rolled_up: bool = False
    """Fewer tables with larger groups, as small shelters have them."""

    def refuse_below(self, least: int) -> None:
        """KnownError where the threshold is lower than the agreement of this shelter allows."""
        if self.threshold < least:
            raise KnownError(
                words("The agreement of this shelter does not allow a threshold below {least}.", least=least)
            )

    def chosen(self, exact: Release) -> Release:
        """The counts without the tables that are left out, and without the questions that only those ask."""
        tables = tuple(table for table in exact.tables if table.id in ALWAYS or table.id not in self.without)
        asked = {name for table in tables for name in table.dims}
        variables = {name: variable for name, variable in exact.variables.items() if name in asked}
        return replace(exact, variables=variables, tables=tables, relations=relations_among(variables))
