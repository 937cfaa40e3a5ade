"""Makes the samples of the present era: a vault, a backup, a summary and a card as this version writes them.

`python -m tests.eras.remake` was run once for each era, and never again: later versions must open what that one wrote.
A changed format begins an era of its own, with samples of its own beside these. Era 1 had no sealed answers and one
user; in era 2 answers are sealed by compartment, and a psychologist works beside the first user. Era 3 has the records of
the whole quarterly report: legal help, referrals, needs and risk, the work of the house. Era 4 has the whole case file:
attachments, appointments, counted nights, earlier answers. Era 5 has closings with approval and what an office holds beside reports.
"""

import json
import shutil
import struct
import tempfile
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from caseapp.actions.casework import drafts
from caseapp.actions.casework.attachments import add_attachment, looked
from caseapp.actions.casework.entries import add_entry, save_entry
from caseapp.actions.casework.people import list_people, read_person
from caseapp.actions.desk import Desk
from caseapp.actions.lodging.nights import count_night
from caseapp.actions.office.cards import write_card
from caseapp.actions.practice.making import fill, make_practice
from caseapp.actions.reporting.narrative import save_narrative
from caseapp.actions.reporting.reports import export_summary, preview
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.team import users, users_own
from caseapp.actions.vaults.opening import Setup, create_vault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.records.appointment import Appointment
from caseapp.records.fields import Compartment
from caseapp.records.house import Feedback
from caseapp.records.legal import Legal
from caseapp.records.psychological import Psychological
from caseapp.records.services import OUTCOME
from caseapp.vault.slots import LEAST

HERE = Path(__file__).resolve().parent
ERA = 5
CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
QUARTER = Quarter(2026, 3)
NARRATIVE = "A quiet quarter. Тыныш тоқсан."
USER, PASSPHRASE = "Trainee", "quiet meadow window lantern eleven"
BEFORE = "not known yet. әлі белгісіз"
ARTICLE, SHEET = "128, Criminal Code", "The garden helped. Бақша көмектесті."
PLACE, TITLE = "Green house. Жасыл үй", "Drawing. Сурет"
SESSION = "Sleeps better. Жақсы ұйықтайды."
COLLEAGUE, HERS = "Psychologist in training", "copper river basket thunder seven"


def _drawing() -> bytes:
    """A grey square of eight by eight, as a PNG."""

    def part(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes([128] * 8) for _ in range(8)))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


def main() -> None:
    """Write the samples of this era, which must not be there yet."""
    known = {"vault": _vault(HERE / f"vault_{ERA}"), "summary": _summary_and_card()}
    text = json.dumps(known, ensure_ascii=False, indent=1)
    (HERE / f"known_{ERA}.json").write_text(text + "\n", "utf-8")


def _vault(folder: Path) -> dict[str, object]:
    """Three invented people. What opens it stands beside the vault, because it keeps no secret."""
    if folder.exists():
        raise SystemExit(f"{folder.name} is there already, and samples are never remade")
    name = "Practice shelter"
    setup = Setup("shelter", name, "750000000", "en", USER, PASSPHRASE, practice=True, cost=LEAST)
    made = create_vault(folder, setup, CLOCK)
    fill(made.desk, 3, 1, 1)
    new = users.add_user(made.desk, COLLEAGUE, ("psychologist",))
    assert not new.waiting
    case = read_person(made.desk, list_people(made.desk)[-1].person_id).cases[0].case
    session = Psychological(day=case.record.opened, outcome=OUTCOME.codes[0], summary=SESSION)
    add_entry(made.desk, "psychological", case.id, session)
    legal = Legal(day=case.record.opened, outcome=OUTCOME.codes[0], article=BEFORE)
    written = add_entry(made.desk, "legal", case.id, legal)
    save_entry(made.desk, "legal", written.id, written.version, replace(legal, article=ARTICLE))
    when = Appointment(day=case.record.opened, time="1030", kind="legal", place=PLACE)
    add_entry(made.desk, "appointment", case.id, when)
    add_attachment(made.desk, case.id, looked(_drawing()), TITLE, case.record.opened, Compartment.IDENTITY)
    count_night(made.desk, CLOCK.today())
    add_entry(made.desk, "feedback", 0, Feedback(day=QUARTER.start, safe="very", comment=SHEET))
    drafts.save_draft(made.desk, "comment:1", {"text": "half a sentence"})
    made.desk.close()
    colleague = open_vault(folder, COLLEAGUE, new.passphrase, CLOCK)
    users_own.change_passphrase(colleague, new.passphrase, HERS)
    colleague.close()
    folder.with_name(f"{folder.name}.passphrase.txt").write_text(PASSPHRASE + "\n", "utf-8")
    desk = open_vault(folder, USER, PASSPHRASE, CLOCK)
    told = _told(desk) | {"backup": _backup(desk), "card": made.recovery_card}
    desk.close()
    for left in folder.glob("*-journal"):
        left.unlink()
    return told


def _told(desk: Desk) -> dict[str, object]:
    """What must be read in it again."""
    return {
        "name": desk.profile.name, "people": {line.code: line.name for line in list_people(desk)},
        "users": {USER: PASSPHRASE, COLLEAGUE: HERS}, "session": SESSION, "article": ARTICLE, "sheet": SHEET,
        "before": BEFORE, "place": PLACE, "attachment": TITLE, "night": CLOCK.today().isoformat(),
    }  # fmt: skip


def _backup(desk: Desk) -> str:
    with tempfile.TemporaryDirectory() as stick:
        made = backup(desk, Path(stick))
        for file in (made, made.with_suffix(".key")):
            shutil.copyfile(file, HERE / f"backup_{ERA}{file.suffix}")
        return made.name


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
