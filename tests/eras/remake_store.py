"""Makes the sample of a common store (PostgreSQL) as this version lays it out: `python -m tests.eras.remake_store`.

Run once for each version of its tables, and never again: a later version must bring what that one wrote up to date. In it lie a
card, a report of a practice shelter, an agreement and a note, as `pg_dump` writes them.
"""

import json
import subprocess
import tempfile
from pathlib import Path

from caseapp.actions.office import agreements, cards, coordinator, following_up, office_store
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.periods import Quarter
from caseapp.db.summaries_schema import NEWEST
from caseapp.vault.slots import LEAST
from tests.eras.remake import CLOCK, HERE, PASSPHRASE, USER
from tests.postgres import Server, running

OFFICE, NAME = "5d1c0ffee0ff1ce5", "Practice office"
NOTE = "Asked by telephone. Телефон арқылы сұралды."
QUARTER = Quarter(2026, 3)
_DUMP = ("--inserts", "--no-owner", "--no-privileges", "--no-comments")


def main() -> None:
    """Write the sample, which must not be there yet."""
    sample = HERE / f"store_{NEWEST}.sql"
    if sample.exists():
        raise SystemExit(f"{sample.name} is there already, and samples are never remade")
    with running() as server, server.database() as name, tempfile.TemporaryDirectory() as folder:
        shelter = _fill(Path(folder) / "office", server.url(name))
        sample.write_text(_dump(server, name), "utf-8")
    known = {"office": OFFICE, "name": NAME, "shelter": shelter, "quarter": str(QUARTER), "note": NOTE}
    text = json.dumps(known, ensure_ascii=False, indent=1)
    sample.with_suffix(".json").write_text(text + "\n", "utf-8")


def _fill(folder: Path, address: str) -> str:
    setup = Setup("coordinator", NAME, "", "en", USER, PASSPHRASE, practice=True, cost=LEAST, id=OFFICE)
    desk = create_vault(folder, setup, CLOCK).desk
    office_store.prepare_store(desk, address)
    office_store.connect_store(desk, address)
    card = cards.read_card(HERE / "card_1.json")
    cards.trust(desk, HERE / "card_1.json", "Practice", card.fingerprint)
    (verdict,) = coordinator.import_files(desk, [HERE / "summary_1.pdf"])
    assert verdict.accepted
    agreements.write_agreement(desk, card.id, QUARTER.start, None, 5, "By letter")
    following_up.write_note(desk, card.id, QUARTER, NOTE)
    desk.close()
    return card.id


def _dump(server: Server, name: str) -> str:
    """What `pg_dump` writes, without what only its own terminal understands."""
    command = [str(server.binaries / "pg_dump"), *_DUMP, "--dbname", server.url(name)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("\\"))


if __name__ == "__main__":
    main()
