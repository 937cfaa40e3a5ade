"""A folder for the inbox with a file for every state that it shows: for pictures and for checks."""

from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from tools.country import LAST, Reporting, files, quarters_until

KNOWN, SECOND, OFFERED, UNKNOWN = map(Reporting, (1, 2, 5, 6))


def make_inbox_post(desk: Desk, folder: Path) -> Path:
    """Write the folder for an office, which trusts two of the four shelters from now on."""
    post = folder / "post"
    post.mkdir()
    for shelter, name in ((KNOWN, "Umit, Taraz"), (SECOND, "Komek, Almaty")):
        (folder / "a.card").write_bytes(shelter.card_file())
        cards.trust(desk, folder / "a.card", name, shelter.card().fingerprint())
    quarters = quarters_until(LAST, 3)
    sent = {
        shelter: list(files(shelter, quarters, practice=desk.practice))
        for shelter in (KNOWN, SECOND, OFFERED, UNKNOWN)
    }
    for name, data in (*sent[KNOWN], *sent[OFFERED][1:], sent[UNKNOWN][-1], sent[SECOND][-1]):
        (post / name).write_bytes(data)
    (post / "again.pdf").write_bytes(sent[KNOWN][-1][1])
    (post / "changed.pdf").write_bytes(sent[SECOND][0][1].replace(b'"threshold":5', b'"threshold":6'))
    (post / "scan.pdf").write_bytes(b"%PDF-1.7 a scan")
    (post / "shelter.card").write_bytes(OFFERED.card_file())
    for name in ("photo.jpg", "letter.docx", "table.xlsx"):
        (post / name).write_bytes(b"\xff\xd8 no report")
    return post
