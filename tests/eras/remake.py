"""Makes the samples of the present era: a vault, a summary and a card as this version writes them.

`python -m tests.eras.remake` was run before the first release, and never again for era 1: later versions must open
what this one wrote. A changed format begins an era of its own, with samples of its own beside these.
"""

import json
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from caseapp.actions.cards import write_card
from caseapp.actions.narrative import save_narrative
from caseapp.actions.opening import open_vault
from caseapp.actions.people import list_people
from caseapp.actions.practice import make_practice
from caseapp.actions.reports import export_summary, preview
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter

HERE = Path(__file__).resolve().parent
ERA = 1
CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
QUARTER = Quarter(2026, 3)
NARRATIVE = "A quiet quarter. Тыныш тоқсан."


def main() -> None:
    """Write the samples of this era over those that are there."""
    known = {"vault": _vault(HERE / f"vault_{ERA}"), "summary": _summary_and_card()}
    text = json.dumps(known, ensure_ascii=False, indent=1)
    (HERE / f"known_{ERA}.json").write_text(text + "\n", "utf-8")


def _vault(folder: Path) -> dict[str, object]:
    """Three invented people; the passphrase stands beside the vault, because it keeps no secret."""
    shutil.rmtree(folder, ignore_errors=True)
    passphrase = make_practice(folder, "shelter", 3, 1, 1, CLOCK)
    folder.with_name(f"{folder.name}.passphrase.txt").write_text(passphrase + "\n", "utf-8")
    desk = open_vault(folder, "", passphrase, CLOCK)
    people = {line.code: line.name for line in list_people(desk)}
    desk.close()
    (folder / "vault.db-journal").unlink(missing_ok=True)
    return {"name": desk.profile.name, "people": people}


def _summary_and_card() -> dict[str, object]:
    """A report with tables needs more people than the small vault has, so another one is made and thrown away."""
    with tempfile.TemporaryDirectory() as made:
        passphrase = make_practice(Path(made) / "vault", "shelter", 40, 1, 2, CLOCK)
        desk = open_vault(Path(made) / "vault", "", passphrase, CLOCK)
        try:
            save_narrative(desk, QUARTER, NARRATIVE, "kk")
            export_summary(desk, QUARTER, "en", HERE / f"summary_{ERA}.pdf")
            card = write_card(desk, HERE / f"card_{ERA}.json")
            tables = preview(desk, QUARTER).summary.tables
        finally:
            desk.close()
    shown = {table.id: table.value() for table in tables if table.value() is not None}
    return {"shelter": card.id, "name": card.name, "fingerprint": card.fingerprint, "totals": shown}


if __name__ == "__main__":
    main()
