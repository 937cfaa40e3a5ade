"""Exact tables as the first version wrote them are opened by this one. Never remade."""

import json
from pathlib import Path
from typing import Any

from caseapp.exchange.exact.child import read_in_child
from caseapp.exchange.exact.payload import payload_bytes
from caseapp.statistics.catalogue import FULL, keys
from caseapp.vault.sealing import AGE_HEADER, unseal
from caseapp.vault.signing import verify

HERE = Path(__file__).resolve().parent
SEALED = (HERE / "exact_1.age").read_bytes()


def _known() -> dict[str, Any]:
    """The sample was made for an office that was made up for it, so its key stands beside it; its people are invented."""
    found: dict[str, Any] = json.loads((HERE / "exact_1.json").read_text("utf-8"))
    return found


def test_the_sample_reads_as_it_was_written() -> None:
    known = _known()
    assert SEALED.startswith(AGE_HEADER)
    exact, envelope = read_in_child(unseal(SEALED, known["key"]), verify)
    assert envelope.public_key.hex() == known["signed_by"]
    assert json.loads(envelope.payload) == known["payload"]
    assert payload_bytes(exact) == envelope.payload


def test_it_holds_every_number_of_the_full_catalogue() -> None:
    exact, _envelope = read_in_child(unseal(SEALED, _known()["key"]), verify)
    found = {table.id: tuple(cell.key for cell in table.cells) for table in exact.release.tables}
    assert found == {plan.id: tuple(keys(plan, FULL.variables)) for plan in FULL.tables}


def test_the_payload_is_found_as_the_description_says() -> None:
    begin, length, rest = unseal(SEALED, _known()["key"]).split(b"\n", 2)
    assert begin == b"-----BEGIN CASEAPP EXACT 1-----"
    assert json.loads(rest[: int(length)]) == _known()["payload"]
