"""Feedback of an office with 50 shelters that have reported for ten years: who gets a sheet, and all sheets of a quarter written.

    python -m benchmarks.bench_feedback [--shelters 50] [--quarters 40]

The floor of looking parses the payloads of the quarter as plain JSON; the floor of sending seals as many empty files.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from benchmarks.measuring import CLOCK, Figure, report
from caseapp.actions.desk import Desk
from caseapp.actions.office import returning
from caseapp.actions.office.returning_whole import reports_of
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase
from caseapp.db import agreements, received
from caseapp.db.agreements import Agreement
from caseapp.db.received import Received, TrustedCard
from caseapp.records.roles import Intent
from caseapp.statistics.circle import whole_of
from caseapp.statistics.summary import Summary
from caseapp.vault.sealing import seal
from caseapp.vault.slots import LEAST
from tools.country import LAST, Reporting, payloads, quarters_until


def figures(shelters: int, quarters: int) -> Iterator[Figure]:
    """All figures of one country."""
    with tempfile.TemporaryDirectory() as folder:
        office, newest = _office(Path(folder) / "office", shelters, quarters)
        began = time.perf_counter()
        for payload in newest:
            json.loads(payload)
        floor = time.perf_counter() - began
        began = time.perf_counter()
        found = returning.look(office, LAST)
        yield Figure(f"who of {shelters} shelters gets a sheet", time.perf_counter() - began, floor, "s")
        began = time.perf_counter()
        whole_of([summary for _, summary in _reports(office)])
        yield Figure("choosing the circle and adding it up", time.perf_counter() - began, floor, "s")
        began = time.perf_counter()
        for line in found.ready:
            seal(b"", [line.shelter.card.sealing_key if line.shelter.card else ""])
        floor = time.perf_counter() - began
        out = Path(folder) / "out"
        out.mkdir()
        began = time.perf_counter()
        returning.send_back(office, LAST, out, "Thank you.")
        yield Figure(
            f"{len(found.ready)} sheets signed, sealed and written", time.perf_counter() - began, floor, "s"
        )
        size = max(one.stat().st_size for one in out.iterdir())
        yield Figure(f"the largest of them; {len(found.whole.shelters)} in the circle", size / 1024, 0, "KiB")
        office.close()


def _reports(office: Desk) -> Iterator[tuple[str, Summary]]:
    with office.database.reading(Intent.READ_REPORTS) as reading:
        yield from reports_of(reading, LAST).values()


def _office(folder: Path, shelters: int, quarters: int) -> tuple[Desk, list[bytes]]:
    """An office that has taken everything in already."""
    setup = Setup(
        "coordinator", "Centre", "750000000", "en", "Aigerim", new_passphrase(), practice=False, cost=LEAST
    )
    office = create_vault(folder, setup, CLOCK).desk
    newest: list[bytes] = []
    with office.database.work(Intent.IMPORT_SUMMARIES, "import summaries") as work:
        for number in range(shelters):
            one = Reporting(number)
            card = replace(one.card(), made=date(2016, 1, 4))
            key = card.signing_key.hex()
            trusted = TrustedCard(
                key,
                one.id,
                one.name,
                "shelter",
                card.sealing_key,
                card.region,
                "2016-01-05T09:00:00Z",
                one.name,
            )
            received.trust_card(work.connection, trusted)
            agreed = Agreement(one.id, "2016-01-01", None, 5, "published", "")
            agreements.write_agreement(work.connection, agreed, work.now)
            for place, (quarter, payload) in enumerate(
                payloads(one, quarters_until(LAST, quarters)), start=1
            ):
                digest = sha256(payload).hexdigest()
                kept = Received(digest, key, one.id, str(quarter), place, 1, "", work.now, work.now)
                received.add_received(work.connection, kept, payload, payload)
                if quarter == LAST:
                    newest.append(payload)
    return office, newest


def main() -> int:
    """Measure, and say it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shelters", type=int, default=50)
    parser.add_argument("--quarters", type=int, default=40)
    asked = parser.parse_args()
    report(list(figures(asked.shelters, asked.quarters)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
