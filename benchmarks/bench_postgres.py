"""The common store of a whole country in PostgreSQL: the questions that the program asks of it, and their plans.

    python -m benchmarks.bench_postgres [--shelters 10000] [--quarters 40] [--bytes 512] [--plans]

The rows are made by the server itself: so many shelters, each with a report for each quarter. `--bytes` is the size of a
report's payload and of its file; real ones have some 30,000 and 100,000, so the disk holds a stated fraction and the number of
rows is the real one. `--plans` prints what EXPLAIN (ANALYZE) says of each question (docs/guide/postgresql.md). A server of our own
is started for it and removed afterwards. The floor of each figure is the same statement sent by the bare driver.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pg8000.dbapi
from sqlalchemy import event
from sqlalchemy.engine import Connection

from benchmarks.measuring import CLOCK, Figure, median_seconds, report
from caseapp.actions.desk import Desk
from caseapp.actions.office import office_store
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase
from caseapp.db import agreements, received, releases
from caseapp.records.roles import Intent
from caseapp.vault.slots import LEAST
from tests.postgres import Server, running

_FILL = (
    """INSERT INTO caseapp.card SELECT key_of(s), 'shelter-' || s, 'Shelter ' || s, 'shelter', 'age1' || md5(s::text),
       '750000000', '2016-01-01T00:00:00Z', 'Shelter ' || s FROM generate_series(1, {shelters}) s""",
    """INSERT INTO caseapp.received SELECT md5(s || '/' || q) || md5(q || '/' || s), key_of(s), 'shelter-' || s,
       (2016 + (q - 1) / 4) || '-Q' || (1 + (q - 1) % 4), q, 1, repeat('0', 64), '2016-04-01T00:00:00Z',
       '2016-04-02T00:00:00Z', decode(repeat(md5(s || ' ' || q), {times}), 'hex'),
       decode(repeat(md5(q || ' ' || s), {times}), 'hex')
       FROM generate_series(1, {quarters}) q, generate_series(1, {shelters}) s""",
    """INSERT INTO caseapp.agreement SELECT 'shelter-' || s, '2016-01-01', NULL, 5, 'published', '', '2016-01-01T00:00:00Z'
       FROM generate_series(1, {shelters}) s""",
    """INSERT INTO caseapp.quarter_note (shelter, quarter, kind, text, "user", at)
       SELECT 'shelter-' || s, '2025-Q4', 'reminder', '', 'Aigerim', '2026-02-01T00:00:00Z'
       FROM generate_series(1, {shelters}) s""",
)
_KEY = "CREATE FUNCTION caseapp.key_of(bigint) RETURNS text LANGUAGE sql AS $$ SELECT md5($1::text) || md5('k' || $1) $$"

Question = Callable[[Connection], object]


def questions(shelters: int) -> dict[str, Question]:
    """What the program asks, by what it is needed for."""
    middle = f"shelter-{shelters // 2}"
    return {
        "the reports of one shelter (import of its file)": lambda one: received.received_of(one, middle),
        "all cards (import, list of shelters)": received.all_cards,
        "all agreements (import)": agreements.agreements,
        "the notes of one shelter": lambda one: agreements.notes(one, middle),
        "the national ledger": releases.releases,
        "every report without its bytes (shelters by quarters)": received.received_summaries,
    }


def with_bytes() -> dict[str, Question]:
    """What reads the payloads themselves; their digests are of invented bytes, so the statements alone are timed."""
    return {
        "the payloads of one quarter (national report)": lambda one: received.payloads_of(one, "2025-Q4"),
        "the payloads of one year": lambda one: received.payloads_of_year(one, 2025),
    }


def fill(server: Server, name: str, shelters: int, quarters: int, size: int) -> None:
    """Let the server make the country."""
    server.ask(_KEY, name)
    for statement in _FILL:
        said = statement.format(shelters=shelters, quarters=quarters, times=max(1, size // 16))
        server.ask(f"SET search_path = caseapp; {said}", name)
    digests = (
        "UPDATE caseapp.received SET sha256 = encode(sha256(payload), 'hex') WHERE quarter LIKE '2025-%'"
    )
    server.ask(digests, name)
    server.ask("VACUUM ANALYZE", name)


def office_at(folder: Path, address: str) -> Desk:
    """A coordinator's vault whose summaries lie in the store."""
    setup = Setup(
        "coordinator", "Centre", "750000000", "en", "Trainee", new_passphrase(), practice=False, cost=LEAST
    )
    desk = create_vault(folder, setup, CLOCK).desk
    office_store.prepare_store(desk, address)
    office_store.connect_store(desk, address)
    return desk


def figures(desk: Desk, asked: dict[str, Question], server: Server, name: str) -> Iterator[Figure]:
    """Each question, beside the bare driver with the same statement."""
    for about, question in asked.items():
        statement = statement_of(desk, question)

        def ours(question: Question = question) -> None:
            with desk.database.reading(Intent.READ_REPORTS) as reading:
                question(reading.connection)

        taken = median_seconds(3, ours)
        with closing(connected(server, name)) as connection, closing(connection.cursor()) as cursor:
            bare = median_seconds(3, partial(_ask, cursor, statement))
        yield Figure(about, taken * 1000, bare * 1000, "ms")


def statement_of(desk: Desk, question: Question) -> str:
    """The statement behind a question, with its values in it."""
    store, said = desk.database.store, []
    assert store is not None

    def listen(_c: object, clause: object, _m: object, _p: object, _o: object) -> None:
        compiled = clause.compile(store.engine, compile_kwargs={"literal_binds": True})  # type: ignore[attr-defined]
        said.append(str(compiled).replace("%%", "%"))

    event.listen(store.engine, "before_execute", listen)
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        question(reading.connection)
    event.remove(store.engine, "before_execute", listen)
    return said[-1]


def connected(server: Server, name: str) -> pg8000.dbapi.Connection:
    """The bare driver."""
    connection = pg8000.dbapi.connect(
        "owner",
        host="127.0.0.1",
        port=server.port,
        database=name,
        password=server.password,
        ssl_context=False,
    )
    with closing(connection.cursor()) as cursor:
        cursor.execute("SET search_path = caseapp")
    return connection


def _ask(cursor: pg8000.dbapi.Cursor, statement: str) -> int:
    cursor.execute(statement)
    return len(cursor.fetchall())


def explain(server: Server, name: str, about: str, statement: str) -> None:
    """Print the plan of a statement."""
    with closing(connected(server, name)) as connection, closing(connection.cursor()) as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) {statement}")
        print(f"\n{about}\n  {statement}")
        for (line,) in cursor.fetchall():
            print(f"    {line}")


def main(arguments: list[str]) -> int:
    """Make the country, ask, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--shelters", type=int, default=10_000)
    parser.add_argument("--quarters", type=int, default=40)
    parser.add_argument("--bytes", type=int, default=512)
    parser.add_argument("--plans", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, running() as server, server.database() as name:
        desk = office_at(Path(folder) / "office", server.url(name))
        fill(server, name, options.shelters, options.quarters, options.bytes)
        size = server.ask("SELECT pg_size_pretty(pg_database_size(current_database()))", name)[0][0]
        rows = options.shelters * options.quarters
        print(
            f"{options.shelters:,} shelters, {options.quarters} quarters, {rows:,} reports of {options.bytes} bytes: {size}"
        )
        asked = questions(options.shelters) | with_bytes()
        report(list(figures(desk, asked, server, name)))
        if options.plans:
            for about, question in asked.items():
                explain(server, name, about, statement_of(desk, question))
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
