"""Any summary that the format can hold, for tests of properties."""

from datetime import date

from hypothesis import strategies as st

from caseapp.base.periods import Quarter
from caseapp.exchange.summary.characters import without_forbidden
from caseapp.statistics.summary import (
    BASES,
    FORMAT,
    NATIONAL_FORMAT,
    Issuer,
    Narrative,
    Period,
    Protection,
    Rounding,
    Summary,
    Target,
)
from caseapp.statistics.table import Cell, Key, Measure, Population, Table, Variable

names = st.text("abcdefghij0123456789-_+./", min_size=1, max_size=8)
several_names = st.lists(names, min_size=1, max_size=5, unique=True).map(tuple)
texts = st.text(max_size=40).map(without_forbidden)
labels = texts.map(lambda text: f"A{text}")
lines = st.text(max_size=60).map(lambda text: without_forbidden(text, lines=True))
counts = st.none() | st.integers(0, 10**9)
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
moments = st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z")


@st.composite
def variables(draw: st.DrawFn, name: str) -> Variable:
    categories = draw(several_names)
    group_names = draw(st.lists(names.filter(lambda one: one not in categories), max_size=2, unique=True))
    members = st.lists(st.sampled_from(categories), min_size=1, unique=True).map(tuple)
    return Variable(name, categories, {group: draw(members) for group in group_names}, draw(st.booleans()))


@st.composite
def keys(draw: st.DrawFn, dims: tuple[Variable, ...]) -> Key:
    used = [dim for dim in dims if draw(st.booleans())]
    return tuple((dim.id, draw(st.sampled_from([*dim.categories, *dim.groups]))) for dim in used)


def cells(key: Key) -> st.SearchStrategy[Cell]:
    return st.builds(Cell, st.just(key), counts) | st.just(Cell(key, 0, structural=True))


@st.composite
def tables(draw: st.DrawFn, name: str, population: str, known: tuple[Variable, ...]) -> Table:
    dims = (
        tuple(draw(st.lists(st.sampled_from(known), max_size=3, unique_by=lambda one: one.id)))
        if known
        else ()
    )
    distinct = draw(st.lists(keys(dims), max_size=6, unique=True))
    return Table(name, population, tuple(dim.id for dim in dims), tuple(draw(cells(key)) for key in distinct))


@st.composite
def populations(draw: st.DrawFn) -> tuple[Population, ...]:
    leaves = draw(several_names)
    unit = draw(st.sampled_from(["person", "case"]))
    parts = draw(st.lists(st.sampled_from(leaves), min_size=1, unique=True).map(tuple))
    union = () if "union" in leaves else (Population("union", unit, parts),)
    return (*union, *(Population(leaf, unit) for leaf in leaves))


def targets(name: str) -> st.SearchStrategy[Target]:
    """A target whose year so far is exact, a bound, or not told."""
    years, amounts = st.integers(1900, 2199), st.integers(0, 10**9)
    exact = st.builds(Target, st.just(name), amounts, years, st.none() | amounts)
    return exact | st.builds(Target, st.just(name), amounts, years, st.none(), amounts)


roundings = st.builds(
    Rounding,
    st.sampled_from(BASES),
    labels,
    st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat),
)


@st.composite
def summaries(draw: st.DrawFn) -> Summary:
    known = tuple(draw(variables(name)) for name in draw(st.lists(names, max_size=3, unique=True)))
    counted = draw(populations())
    population = st.sampled_from([one.id for one in counted])
    table_names = draw(st.lists(names, max_size=3, unique=True))
    quarter = Quarter(draw(st.integers(1900, 2199)), draw(st.integers(1, 4)))
    national = draw(st.booleans())
    return Summary(
        practice=draw(st.booleans()),
        shelter=draw(st.builds(Issuer, names, labels, st.sampled_from(["", "750000000"]))),
        period=Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat()),
        sequence=draw(st.integers(1, 10**9)),
        revision=draw(st.integers(1, 10**9)),
        previous=draw(st.none() | digests),
        issued_at=draw(moments),
        program=draw(texts),
        protection=Protection(
            draw(st.integers(0, 10**9)),
            draw(texts),
            draw(st.booleans()),
            tuple(draw(st.lists(digests, max_size=2, unique=True))),
            draw(st.integers(0, 10**9)),
        ),
        variables=known,
        populations=counted,
        tables=tuple(draw(tables(name, draw(population), known)) for name in table_names),
        measures=tuple(
            draw(st.builds(Measure, st.just(name), names, counts))
            for name in draw(st.lists(names, max_size=2, unique=True))
        ),
        targets=tuple(draw(targets(name)) for name in draw(st.lists(names, max_size=2, unique=True))),
        narrative=tuple(
            draw(st.builds(Narrative, st.just(name), st.sampled_from(["ru", "kk", "zh-Hant"]), lines))
            for name in draw(st.lists(names, max_size=2, unique=True))
        ),
        checkpoint=draw(texts),
        definitions=draw(names),
        format=NATIONAL_FORMAT if national else FORMAT,
        shelters=draw(several_names) if national else (),
        audience=draw(st.just("") | names) if national else "",
        rounding=draw(st.none() | roundings) if national else None,
    )
