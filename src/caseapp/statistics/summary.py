"""The anonymised summary of a quarter: the border of anonymity.

Nothing in these types leads back to a person: they hold protected counts and texts that were meant to be
read by others. Drawing, signing and sending take a `Summary` and nothing else. Names follow `docs/formats/summary-1.md`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from caseapp.statistics.relations import relations_among
from caseapp.statistics.table import Key, Measure, Population, Release, Table, Variable

FORMAT = "caseapp-summary"
NATIONAL_FORMAT = "caseapp-national"
VERSION = 1
BASES = (3, 5)
"""To what the numbers of a whole may be rounded."""
DEFINITIONS = "1"
"""Version of the counting rules; it changes whenever a number would be counted differently."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued the summary: a shelter, or a coordinating office for a national report."""

    id: str
    name: str
    region: str
    """KATO code of the region, or the empty text."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days that are counted, both inclusive, as ISO 8601 dates."""

    label: str
    start: str
    end: str

    @property
    def quarters(self) -> int:
        """How many quarters it covers: two where it is a half-year."""
        return 2 if "-H" in self.label else 1


@dataclass(frozen=True, slots=True)
class Protection:
    """How the numbers were protected, and what was proved about them before the summary was signed."""

    threshold: int
    promise: str
    audited: bool
    considered: tuple[str, ...] = ()
    """SHA-256 of the payloads of earlier releases that the proof took into account."""
    checked: int = 0
    """How many counts the independent auditor looked at: it follows from the tables, shown or hidden, and never from
    how many counts were small. 0 in summaries of earlier versions, which do not say it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the project for a year, beside which the result of an indicator is printed.

    `cumulative` adds up what was published of the year so far, this quarter included; it is None where one of these
    numbers is hidden or not issued, and then the year so far is `at_least` the sum of those that are shown.
    """

    id: str
    """A table, which stands for its total, or a measure."""
    target: int
    year: int
    cumulative: int | None = None
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class Narrative:
    """A text written for the readers of the report, in one language."""

    id: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who prepared or approved a report: a function, and a name only where she chose to give it.

    A report travels further than its shelter, and stays: whoever wants to put pressure on a shelter needs names. A function
    tells a donor that somebody answers for the report, and the audit log of the vault knows who it was.
    """

    role: str
    """The code of a role, such as manager; codes of a later version are shown as they are."""
    name: str = ""
    """As she writes it herself; empty where the report gives her function alone."""


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who answers for a report."""

    preparer: Signatory
    approver: Signatory
    one_person: bool = False
    """Whether one person did both, in a house with one manager: a reader should know that nobody else looked at it."""


@dataclass(frozen=True, slots=True)
class Least:
    """What is certain of a number that a whole hides: there are no fewer.

    `of` is a table, with the key of the cell, or an amount, with none.
    """

    of: str
    key: Key
    number: int


def least_of(
    tables: Iterable[Table],
    measures: Iterable[Measure],
    bounds: Mapping[tuple[str, Key], int],
    measure_bounds: Mapping[str, int],
) -> tuple[Least, ...]:
    """What is certain of the hidden numbers, in their order; a bound of nothing is none."""
    cells = (
        (table.id, cell.key, cell.value, bounds.get((table.id, cell.key), 0))
        for table in tables
        for cell in table.cells
    )
    amounts = ((one.id, (), one.value, measure_bounds.get(one.id, 0)) for one in measures)
    return tuple(
        Least(of, key, least)
        for of, key, value, least in chain(cells, amounts)
        if value is None and least > 0
    )


@dataclass(frozen=True, slots=True)
class Rounding:
    """That all numbers of a whole are rounded, and for whom (decision 0027)."""

    base: int
    """Every number is a multiple of it: 3 or 5."""
    recipient: str
    """The partner under agreement for whom the file was made, by name."""
    agreed: str
    """The day of the agreement, ISO 8601."""

    @property
    def margin(self) -> int:
        """How far the true number can be away, in either direction."""
        return self.base - 1


@dataclass(frozen=True, slots=True)
class Summary:
    """A protected quarter, ready to be signed; also the national whole, which names the shelters it rests on."""

    practice: bool
    shelter: Issuer
    period: Period
    sequence: int
    revision: int
    previous: str | None
    issued_at: str
    """UTC, ISO 8601 with a trailing Z."""
    program: str
    protection: Protection
    variables: tuple[Variable, ...]
    populations: tuple[Population, ...]
    tables: tuple[Table, ...]
    measures: tuple[Measure, ...] = ()
    targets: tuple[Target, ...] = ()
    narrative: tuple[Narrative, ...] = ()
    checkpoint: str = ""
    """Hash of the newest entry of the issuer's audit log, 64 hexadecimal digits; never with its number, which would tell
    how much is done in a shelter. Empty in summaries of earlier versions."""
    definitions: str = DEFINITIONS
    format: str = FORMAT
    shelters: tuple[str, ...] = ()
    """Ids of the shelters a national report rests on; empty in a shelter's own summary."""
    project: str = ""
    """The project that the report is written for, as the shelter calls it; may be empty."""
    responsible: Responsible | None = None
    """None in summaries of earlier versions and in national reports."""
    audience: str = ""
    """For whom a national report is meant (`national.Audience`); empty in a shelter's own summary and in files of earlier versions."""
    least: tuple[Least, ...] = ()
    """Of a national report: what is certain of hidden cells and amounts, those of nothing left out. Empty in files of earlier versions."""
    rounding: Rounding | None = None
    """Of a national report for a named partner whose numbers are rounded."""

    def release(self) -> Release:
        """The numbers alone, as the auditor and the drawing see them."""
        variables = {variable.id: variable for variable in self.variables}
        return Release(variables, self.populations, self.tables, self.measures, relations_among(variables))

    def table(self, table_id: str) -> Table | None:
        """The table of that id, or None where this summary does not carry it."""
        return next((table for table in self.tables if table.id == table_id), None)
