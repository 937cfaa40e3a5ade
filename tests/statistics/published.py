"""Published quarters with a few numbers, written out by hand."""

from caseapp.statistics.summary import Issuer, Period, Protection, Summary, Target
from caseapp.statistics.table import Cell, Measure, Population, Table, Variable

NEW, CARRIED, REOPENED = Population("new"), Population("carried"), Population("reopened")
ASSISTED = Population("assisted", sum_of=("carried", "new", "reopened"))
EXIT = Variable("exit", ("open", "plan_completed", "returned"), {"closed": ("plan_completed", "returned")})
SERVICE = Variable("service", ("accommodation", "medical"), multi=True)
_DAYS = {1: ("01-01", "03-31"), 2: ("04-01", "06-30"), 3: ("07-01", "09-30"), 4: ("10-01", "12-31")}


def quarter(
    number: int,
    *tables: Table,
    shelter: str = "a",
    measures: dict[str, int | None] | None = None,
    targets: tuple[Target, ...] = (),
    definitions: str = "1",
    **persons: int | None,
) -> Summary:
    """A quarter of 2026: `carried=6, new=None` are numbers of persons, None a hidden one."""
    counted = tuple(Table(f"persons_{name}", name, (), (Cell((), value),)) for name, value in persons.items())
    start, end = _DAYS[number]
    return Summary(
        practice=False,
        shelter=Issuer(shelter, f"Shelter {shelter}", ""),
        period=Period(f"2026-Q{number}", f"2026-{start}", f"2026-{end}"),
        sequence=number,
        revision=1,
        previous=None,
        issued_at="2026-12-31T09:00:00Z",
        program="caseapp 0.1.0",
        protection=Protection(5, "", audited=True),
        variables=(EXIT, SERVICE),
        populations=(CARRIED, NEW, REOPENED, ASSISTED),
        tables=(*counted, *tables),
        measures=tuple(Measure(name, "night", value) for name, value in (measures or {}).items()),
        targets=targets,
        definitions=definitions,
    )


def exits(total: int | None, still_open: int | None, closed: int | None) -> Table:
    """Persons assisted by way out."""
    cells = (Cell((), total), Cell((("exit", "open"),), still_open), Cell((("exit", "closed"),), closed))
    return Table("assisted_by_exit", "assisted", ("exit",), cells)


def services(total: int | None, accommodation: int | None, medical: int | None) -> Table:
    """Persons assisted by service."""
    cells = (
        Cell((), total),
        Cell((("service", "accommodation"),), accommodation),
        Cell((("service", "medical"),), medical),
    )
    return Table("assisted_by_service", "assisted", ("service",), cells)
