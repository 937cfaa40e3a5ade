"""The files of many shelters that many coordinators take in, with a rival of each shelter's last report."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.summary import Issuer, Period, Protection, Summary
from tools.country import LAST, Reporting, quarters_until

QUARTERS = 40


@dataclass(frozen=True)
class Sent:
    """What was written into the folder: the digests of payloads that must be there, and pairs of rivals."""

    genuine: frozenset[str]
    rivals: tuple[tuple[str, str], ...]
    names: tuple[str, ...]


def write_files(folder: Path, count: int) -> Sent:
    """Reports of so many shelters as are needed; empty ones, because what is in them is of no importance here."""
    folder.mkdir()
    genuine, rivals, names = set[str](), list[tuple[str, str]](), list[str]()
    for shelter in shelters(count):
        quarters = quarters_until(LAST, min(QUARTERS, count - shelter.number * QUARTERS))
        previous: str | None = None
        for number, quarter in enumerate(quarters, start=1):
            label = Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat())
            summary = Summary(
                False, Issuer(shelter.id, shelter.name, shelter.card().region), label, number, 1, previous,
                "2026-10-02T09:00:00Z", "caseapp test", Protection(5, "none", audited=True), (), (), (),
            )  # fmt: skip
            payload = payload_bytes(summary)
            names.append(_write(folder, shelter, f"{number:02d}", payload))
            if number == len(quarters):
                rival = payload_bytes(replace(summary, issued_at="2026-10-03T09:00:00Z"))
                names.append(_write(folder, shelter, "rival", rival))
                rivals.append((sha256_of(payload), sha256_of(rival)))
            else:
                genuine.add(sha256_of(payload))
            previous = sha256_of(payload)
    return Sent(frozenset(genuine), tuple(rivals), tuple(names))


def shelters(count: int) -> tuple[Reporting, ...]:
    """Those who send so many files."""
    return tuple(Reporting(number) for number in range(-(-count // QUARTERS)))


def _write(folder: Path, shelter: Reporting, name: str, payload: bytes) -> str:
    signer = shelter.signer()
    path = folder / f"{shelter.number:03d}-{name}.caseapp"
    path.write_bytes(seal_envelope(payload, signer.sign, signer.public_key))
    return path.name


def sha256_of(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()
