"""Whatever a spreadsheet program can write into a text table is read back cell by cell."""

import csv
from contextlib import suppress
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.base.errors import KnownError
from caseapp.exchange.register.texts import TextTable

CELLS = st.text(
    st.one_of(st.sampled_from("абвғқңөұүһіАБВ abc,;\t\"'\n|=+-@"), st.characters(codec="utf-8", categories=("L", "N", "P"))),
    max_size=12,
)  # fmt: skip
TABLES = st.integers(2, 6).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=8)
)


@settings(max_examples=200, deadline=None)
@given(
    TABLES,
    st.sampled_from(",;\t"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_every_table_comes_back_equal(rows: list[list[str]], separator: str, encoding: str, end: str) -> None:
    heads = [f"Column {number}" for number in range(max((len(row) for row in rows), default=2))]
    buffer = StringIO()
    csv.writer(buffer, delimiter=separator, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        [heads, *rows]
    )
    table = TextTable.open(buffer.getvalue().encode(encoding), packed=False)
    assert list(table.rows("")) == [heads, *rows]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    with suppress(KnownError):
        list(TextTable.open(data, packed=False).rows(""))
