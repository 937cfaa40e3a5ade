"""The scripts of the power cuts know every deed: whatever writes is done by one of them, or it is said where else it is cut."""

import random
from pathlib import Path

from caseapp.actions.trail.log import LogFilter, LogLine, read_log
from caseapp.actions.trail.log_words import DEEDS, LogKind
from caseapp.actions.vaults import opening
from caseapp.records.fields import COMPARTMENT_LABELS
from tests.faults import scripts
from tests.faults.acting import MovingClock
from tests.faults.at_work import PASSPHRASES, Shelter
from tests.faults.deeds import OFTEN
from tests.faults.house_deeds import HOUSE
from tests.faults.seldom_deeds import SELDOM, change_roles, issue, join

COORDINATOR = frozenset({
    "take exact tables in", "drop exact tables", "issue national report", "issue rounded whole", "issue public whole",
    "write national year", "write national figures", "write national charts", "write CTDC counts", "send feedback", "write original report",
    "import summaries", "trust card", "trust card by paper", "take card back", "rename card", "write agreement",
    "drop agreement", "note quarter", "drop quarter note", "dispute quarter", "settle dispute", "remind shelters",
    "set report days", "prepare store", "connect store", "bring store back", "forget store", "settle deed",
})  # fmt: skip
"""Deeds of a coordinating office, whose store is killed at by `many_clients`; the scripts play a shelter."""
RECOVERY = frozenset({
    "recover by shares", "acknowledge recovery", "prepare recovery card", "complete recovery card", "withdraw shares",
    "try card", "try shares", "give key by card", "give keys", "wrong tries", "accept clock", "restore",
    *(f"give {one} key" for one in COMPARTMENT_LABELS),
})  # fmt: skip
"""Deeds with the card, with keys and at the door: cut by `recovery_cuts`, by `kills`, or before the database is open."""
OUTSIDE = frozenset({
    "refer for a child", "refer by law", "refer on paper", "refer by file", "take referral",
    "take answer", "answer referral", "decline referral", "drop card", "allow exact tables", "forbid exact tables",
    "hand over exact tables", "take feedback", "check update", "refuse update", "bring report back", "renew own card",
})  # fmt: skip
"""Deeds that need a file or the card of another office, or end the session: one transaction each, like those that the scripts play."""
PAPERS = frozenset({
    "write year", "approve report", "take out attachment", "hand out attachment", "print attachment", "export vault", "open for portal",
    "export register whole", "export register iom", "export register research", "assess a lost computer",
    "keep mention nobody", "keep mention staff", "keep mention official", "keep mention story", "no longer keep mention",
})  # fmt: skip
"""Papers and files of which nothing but a line in the log stays behind."""
ISSUED = frozenset({"write narrative", "prepare report", "issue report"})
"""What the deed `issue` does, which takes as long as all others together and is left out here."""
SELF = frozenset({"practice", "reduce erased days", "undo approve closure"})
"""What the program does in the course of other deeds, or where there is something to do."""
ELSEWHERE = COORDINATOR | RECOVERY | OUTSIDE | PAPERS | ISSUED | SELF
OF_ENTRIES = ("add ", "save ", "remove ", "undo save ", "undo add ", "undo remove ")


def done_by_scripts(folder: Path) -> set[str]:
    """The actions in the log of a vault in which every deed was done a few times."""
    folder.joinpath("registers").mkdir()
    stick = folder / "stick"
    stick.mkdir()
    scripts.write_registers(folder / "registers", 1)
    clock = MovingClock()
    made = opening.create_vault(folder / "vault", scripts.setup(), clock)
    chance, user = random.Random(1), made.desk.head.slots[0].user
    at = Shelter(
        made.desk, clock, chance, str, stick, folder / "registers", made.recovery_card,
        {user: PASSPHRASES[0]},
    )  # fmt: skip
    often = tuple(dict.fromkeys((*OFTEN, *HOUSE)))
    for deed in (*often, *SELDOM, join, change_roles, *often):
        if deed is not issue:
            deed(at)
    seen = {line.deed for line in whole_log(at)}
    found = {name for name, deed in DEEDS.items() if deed in seen}
    at.desk.close()
    return found


def whole_log(at: Shelter) -> list[LogLine]:
    """Every line of it."""
    lines: list[LogLine] = []
    before: int | None = None
    while True:
        page = read_log(at.desk, LogFilter(), before)
        lines += page.lines
        before = page.before
        if before is None:
            return lines


def test_every_deed_that_writes_is_in_a_script_or_is_said_to_be_cut_elsewhere(tmp_path: Path) -> None:
    done = done_by_scripts(tmp_path)
    writing = {
        name
        for name, deed in DEEDS.items()
        if deed.kind is not LogKind.READING and not name.startswith(OF_ENTRIES)
    }
    assert writing - done - ELSEWHERE == set()
    assert set(DEEDS) >= ELSEWHERE
