"""A country of shelters that report for years, made quickly: for benchmarks and campaigns of a coordinating office.

The reports have the form, the size and the chain of real ones: tables of the whole catalogue, counted from the people of
practice shelters and varied by chance, hidden cells, a signed envelope inside a real PDF, sealed to an office where it
has a card. They are not protected: the numbers are invented and add up to nothing.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from caseapp.base.periods import Quarter
from caseapp.exchange.card import Card, CardKind, card_bytes
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.indicators import count
from caseapp.statistics.summary import Issuer, Period, Protection, Summary
from caseapp.statistics.table import Cell, Release, Table
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import assisting

LAST = Quarter(2026, 3)
_PDF = Path(__file__).resolve().parent.parent / "tests" / "eras" / "summary_4.pdf"
_BEGIN, _END = b"-----BEGIN CASEAPP SUMMARY 1-----\n", b"-----END CASEAPP SUMMARY-----\n"
_NOBODY = "age187lunsutsmc0g24qtztk5att9vtgwdcyv5hl9w70hrvm808jwpksqrggde"
"""A sealing key that nobody holds: nothing is sent back to these shelters."""
_KATO = ("750000000", "710000000", "790000000", "310000000", "610000000")


@dataclass(frozen=True)
class Reporting:
    """A shelter that reports: its keys follow from its number, so that the same country can be made again."""

    number: int

    @property
    def id(self) -> str:
        """Its identifier, as a vault makes it: 32 hexadecimal digits."""
        return sha256(b"shelter %d" % self.number).hexdigest()[:32]

    @property
    def name(self) -> str:
        """A name that nobody bears."""
        return f"Shelter {self.number:03d}"

    def signer(self) -> Signer:
        """The key with which it signs."""
        return Signer(sha256(b"signing %d" % self.number).digest())

    def card(self) -> Card:
        """Its card."""
        region = _KATO[self.number % len(_KATO)]
        return Card(
            CardKind.SHELTER, self.id, self.name, region, self.signer().public_key, _NOBODY, date(2016, 1, 4)
        )  # fmt: skip

    def card_file(self) -> bytes:
        """The same as it is handed over."""
        return card_bytes(self.card(), self.signer().sign)


def quarters_until(last: Quarter, number: int) -> tuple[Quarter, ...]:
    """So many quarters up to a last one, the oldest first."""
    found = [last]
    while len(found) < number:
        found.append(found[-1].previous())
    return tuple(reversed(found))


def payloads(
    shelter: Reporting, quarters: Sequence[Quarter], practice: bool = False
) -> Iterator[tuple[Quarter, bytes]]:
    """One payload for each quarter, each continuing the one before."""
    chance = random.Random(shelter.number)
    base = _bases()[shelter.number % len(_bases())]
    previous: str | None = None
    for number, quarter in enumerate(quarters, start=1):
        issued = quarter.end + timedelta(days=chance.randint(4, 25))
        summary = Summary(
            practice, Issuer(shelter.id, shelter.name, shelter.card().region),
            Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat()), number, 1, previous,
            f"{issued.isoformat()}T09:00:00Z", "caseapp 0.1.0", Protection(5, "invented", audited=True),
            tuple(base.variables.values()), base.populations, tuple(_varied(one, chance) for one in base.tables),
            tuple(replace(one, value=chance.randint(10, 900)) for one in base.measures),
        )  # fmt: skip
        payload = payload_bytes(summary)
        previous = sha256(payload).hexdigest()
        yield quarter, payload


def files(
    shelter: Reporting, quarters: Sequence[Quarter], recipient: str = "", practice: bool = False
) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each report: a PDF with its envelope, sealed where there is somebody to seal it to."""
    signer, pdf = shelter.signer(), _PDF.read_bytes()
    begin, end = pdf.index(_BEGIN), pdf.index(_END) + len(_END)
    for quarter, payload in payloads(shelter, quarters, practice):
        made = pdf[:begin] + seal_envelope(payload, signer.sign, signer.public_key) + pdf[end:]
        name = f"{quarter}-{shelter.number:03d}.pdf"
        yield (f"{name}.age", seal(made, [recipient])) if recipient else (name, made)


_MADE: list[Release] = []


def _bases() -> list[Release]:
    """A small, a middling and a large shelter, counted once."""
    if not _MADE:
        _MADE.extend(count(assisting(number, persons), Q3) for number, persons in enumerate((40, 80, 160)))
    return _MADE


def _varied(table: Table, chance: random.Random) -> Table:
    return replace(table, cells=tuple(_varied_cell(cell, chance) for cell in table.cells))


def _varied_cell(cell: Cell, chance: random.Random) -> Cell:
    """A quarter of what somebody could stand in is hidden, as in real reports."""
    if cell.structural:
        return cell
    hidden = chance.random() < 0.25
    return Cell(
        cell.key, None if hidden else chance.choice((0, chance.randint(5, 12), chance.randint(5, 160)))
    )
