"""A coordinating office with 50 shelters and 40 quarters: 2,000 sealed reports taken in, and the whole of any quarter.

    python -m benchmarks.bench_national [--shelters 50] [--quarters 40] [--runs 3]

The floor of the import checks as many signatures and parses as many payloads as plain JSON, and does nothing else: no file, no
child, no vault. The floor of the whole parses the payloads of one quarter. Beside each time stands the processor time of all
processes, because other work on the machine counts in the first and not in the second. Memory is the highest sum over the
program and its child (proportional, as Linux counts shared pages), looked at while files are read.

The control: one file in fifty is changed after it was signed. If the import did not verify, it would be taken in, and the
run fails.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measuring import CLOCK, Figure, report
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, following_up, national
from caseapp.actions.office.coordinator import FileState
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase
from caseapp.base.periods import Quarter
from caseapp.base.words import Words
from caseapp.exchange.card import fingerprint
from caseapp.exchange.summary.envelope import Envelope, find_envelope
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import verify
from caseapp.vault.slots import LEAST
from tools.country import LAST, Reporting, files, quarters_until

SPOILT = 50
"""Of so many files one is changed after it was signed."""
LOOKED_AT = 20
"""Quarters whose whole is drawn up."""


@dataclass
class Spent:
    """Seconds on the clock and of the processors, and the most memory in MB."""

    clock: float = 0.0
    processor: float = 0.0
    memory: float = 0.0
    _began: tuple[float, float] = field(default=(0.0, 0.0))

    def begin(self) -> None:
        """Start counting."""
        self._began = (time.perf_counter(), _processor())

    def end(self) -> None:
        """Stop counting."""
        clock, processor = self._began
        self.clock, self.processor = time.perf_counter() - clock, _processor() - processor


def figures(shelters: int, quarters: int, runs: int) -> Iterator[Figure]:
    """All figures of one country."""
    country, months = [Reporting(number) for number in range(shelters)], quarters_until(LAST, quarters)
    number = shelters * quarters
    with tempfile.TemporaryDirectory() as folder:
        post = Path(folder) / "post"
        office = _office(Path(folder) / "key")
        _write(country, months, post, recipient_of(office.keys.sealing_key))
        floor = statistics.median(_floor(office, post) for _ in range(runs))
        taken = [_import(office, Path(folder) / f"run-{run}", country, post, number) for run in range(runs)]
        clock, processor = (
            statistics.median(getattr(spent, name) for spent, _ in taken) for name in ("clock", "processor")
        )
        yield Figure(
            f"{number:,} sealed reports taken in, by the clock", number / clock, number / floor, "files/s"
        )
        yield Figure(
            "processor time of all processes for one report", processor / number * 1000, floor / number * 1000, "ms"
        )  # fmt: skip
        yield Figure("memory of all processes meanwhile", max(spent.memory for spent, _ in taken), None, "MB")
        yield from _views(taken[-1][1], months)
        for _, desk in taken:
            desk.close()


def _office(folder: Path, like: Desk | None = None) -> Desk:
    """A coordinator's vault; with `like`, one that opens what was sealed to that office."""
    setup = Setup(
        "coordinator", "Centre", "750000000", "en", "Trainee", new_passphrase(), practice=False, cost=LEAST
    )
    desk = create_vault(folder, setup, CLOCK).desk
    if like is None:
        return desk
    from dataclasses import replace

    return replace(desk, keys=replace(desk.keys, sealing_key=like.keys.sealing_key))


def _write(country: list[Reporting], months: tuple[Quarter, ...], post: Path, recipient: str) -> None:
    """The files of the whole country in one folder for each shelter, in the order of no quarter and no chain."""
    for shelter in country:
        place = post / f"{shelter.number:03d}"
        place.mkdir(parents=True)
        for name, data in files(shelter, months, recipient):
            (place / name).write_bytes(data)


def _floor(office: Desk, post: Path) -> float:
    """Processor seconds for the signatures and the JSON of all of them, in memory already."""
    envelopes = [_envelope(office, path) for path in sorted(post.rglob("*.age"))]
    begin = time.process_time()
    for one in envelopes:
        assert one.signed_by_its_key(verify)
        json.loads(one.payload)
    return time.process_time() - begin


def _envelope(office: Desk, path: Path) -> Envelope:
    return find_envelope(unseal(path.read_bytes(), office.keys.sealing_key))


def _import(
    office: Desk, folder: Path, country: list[Reporting], post: Path, number: int
) -> tuple[Spent, Desk]:
    """Take everything in in a fresh vault."""
    desk, spent = _office(folder, office), Spent()
    for shelter in country:
        card = shelter.card()
        (folder / "a.card").write_bytes(shelter.card_file())
        cards.trust(desk, folder / "a.card", shelter.name, fingerprint(card.signing_key, card.sealing_key))
    spent.begin()
    verdicts = coordinator.import_files(desk, [post], _watching(spent))
    spent.end()
    assert [one.state for one in verdicts] == [FileState.ACCEPTED] * number, verdicts[0]
    _control(desk, country[0], folder)
    return spent, desk


def _control(desk: Desk, shelter: Reporting, folder: Path) -> None:
    """A file that was changed after it was signed must be refused, or nothing was verified."""
    ((_, data),) = files(shelter, (LAST,))
    (folder / "changed.pdf").write_bytes(data.replace(b'"threshold":5', b'"threshold":6'))
    (verdict,) = coordinator.import_files(desk, [folder / "changed.pdf"])
    assert verdict.state is FileState.REFUSED
    assert "changed after it was signed" in verdict.sentence.text


def _watching(spent: Spent) -> Callable[[float, Words], None]:
    """Progress that looks at the memory now and then."""
    seen = [0]

    def progress(_share: float, _words: Words) -> None:
        seen[0] += 1
        if seen[0] % 50 == 1:
            spent.memory = max(spent.memory, memory_of_all())

    return progress


def _views(desk: Desk, months: tuple[Quarter, ...]) -> Iterator[Figure]:
    looked_at = months[:: max(1, len(months) // LOOKED_AT)]
    wholes = [_timed(lambda quarter=quarter: national.national(desk, quarter)) for quarter in looked_at]  # type: ignore[misc]
    floors = [_timed(lambda: _parsed(desk, looked_at[0])) for _ in looked_at]
    clock, processor = (statistics.median(one[place] for one in wholes) * 1000 for place in (0, 1))
    floor = statistics.median(one[1] for one in floors) * 1000
    yield Figure("whole of a quarter, seen for the first time, by the clock", clock, floor, "ms")
    yield Figure("whole of a quarter, processor time", processor, floor, "ms")
    grids = [_timed(lambda: following_up.overview(desk)) for _ in looked_at]
    yield Figure(
        "shelters by quarters, processor time", statistics.median(one[1] for one in grids) * 1000, None, "ms"
    )


def _parsed(desk: Desk, quarter: Quarter) -> None:
    from caseapp.db import received
    from caseapp.records.roles import Intent

    with desk.database.reading(Intent.READ_REPORTS) as reading:
        for payload in received.payloads_of(reading.connection, str(quarter)).values():
            json.loads(payload)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processor


def _processor() -> float:
    """Seconds of this process and of all children, ended or running."""
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


def memory_of_all() -> float:
    """MB of this process and its children, shared pages divided among those who share them."""
    return sum(map(memory_of, [os.getpid(), *_children()]))


def _children() -> list[int]:
    if not sys.platform.startswith("linux"):
        return []
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread may end meanwhile
            found += map(int, (task / "children").read_text().split())
    return found


def memory_of(process: int) -> float:
    """MB of one process; 0 where it is gone, and on systems other than Linux."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next(int(one.split()[1]) for one in lines if one.startswith("Pss:")) / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shelters", type=int, default=50)
    parser.add_argument("--quarters", type=int, default=40)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    report(figures(asked.shelters, asked.quarters, asked.runs))
