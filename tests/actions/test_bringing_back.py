"""Reports that left after the last backup was made are brought back from their files, each into its place."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, originals
from caseapp.actions.reporting import bringing_back, counting, ledger, narrative, reports
from caseapp.actions.trail import log
from caseapp.actions.vaults.opening import NewVault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import SMALL
from caseapp.statistics.indicators import count
from tests.actions.test_half_years import admit
from tests.conftest import PASSPHRASE

Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))
MakeVault = Callable[..., NewVault]


class Lost:
    """A shelter that issued three reports and a revision after its last backup: the files, and the records as restored."""

    def __init__(self, made: Desk, office: Desk, folder: Path) -> None:
        self.folder, self.tie_key = folder, b"the same for every run"
        card = folder / "office.card"
        cards.trust(made, card, "Office", cards.write_card(office, card).fingerprint)
        own = folder / "own.card"
        cards.trust(office, own, "Umit, Taraz", cards.write_card(made, own).fingerprint)
        for month in (2, 5, 8):
            admit(made, 12, month=month)
        made.close()
        shutil.copytree(made.folder, folder / "backup")
        desk = self.open(made.folder, made.clock.now() + timedelta(days=1))
        self.files = [self.issue(desk, Q1, "1.pdf"), self.issue(desk, Q2, "2.pdf.age")]
        narrative.save_narrative(desk, Q1, "A quiet quarter.", "en")
        self.files.append(self.issue(desk, Q1, "3.pdf"))
        self.issued = ledger.all_issued(desk)
        desk.close()
        self.desk = self.open(folder / "backup", made.clock.now() + timedelta(days=9))

    def open(self, folder: Path, now: object) -> Desk:
        opened = open_vault(folder, "", PASSPHRASE, FixedClock(now))  # type: ignore[arg-type]
        return replace(opened, keys=replace(opened.keys, tie_key=self.tie_key))

    def issue(self, desk: Desk, quarter: Quarter, name: str) -> Path:
        to = self.folder / name
        reports.export_summary(desk, quarter, "en", to)
        return to


@pytest.fixture
def office(new_vault: MakeVault) -> Desk:
    return new_vault("office", "coordinator").desk


@pytest.fixture
def lost(new_vault: MakeVault, office: Desk, tmp_path: Path) -> Iterator[Lost]:
    found = Lost(new_vault("umit").desk, office, tmp_path)
    yield found
    found.desk.close()


def told(found: tuple[bringing_back.BroughtBack, ...]) -> dict[str, bool]:
    return {one.path.name: one.stands for one in found}


def test_reports_come_back_into_their_places_in_whatever_order_their_files_come(
    lost: Lost, office: Desk
) -> None:
    desk = lost.desk
    assert ledger.all_issued(desk) == ()
    found = bringing_back.bring_back(desk, [*reversed(lost.files), lost.files[0]])
    assert told(found) == {"1.pdf": True, "2.pdf.age": True, "3.pdf": True}
    assert ledger.all_issued(desk) == lost.issued
    assert ledger.what_is_lost(desk) is None
    again = lost.folder / "again.pdf"
    reports.export_summary(desk, Q1, "en", again)
    assert again.read_bytes() == lost.files[2].read_bytes()
    assert ledger.all_issued(desk) == lost.issued
    next_file = lost.issue(desk, Q3, "4.pdf")
    verdicts = coordinator.import_files(office, [*lost.files, next_file])
    assert [one.accepted for one in verdicts] == [True] * 4


def test_the_coordinator_hands_back_what_was_sealed_to_her(lost: Lost, office: Desk) -> None:
    coordinator.import_files(office, lost.files)
    sealed = lost.issued[1]
    saved = lost.folder / "saved.pdf"
    originals.save_original(office, sealed.sha256, saved)
    assert saved.read_bytes().startswith(b"%PDF")
    assert "Saved the file" in log.read_log(office, log.LogFilter()).lines[0].deed.sentence.text
    found = bringing_back.bring_back(lost.desk, [lost.files[0], saved])
    assert told(found) == {"1.pdf": True, "saved.pdf": True}
    with pytest.raises(KnownError, match="not here"):
        originals.save_original(office, "0" * 64, saved)


def test_the_same_again_changes_nothing_and_writes_no_entry(lost: Lost) -> None:
    bringing_back.bring_back(lost.desk, lost.files)
    entries = log.outline(lost.desk).entries
    found = bringing_back.bring_back(lost.desk, lost.files)
    assert all(one.stands for one in found)
    assert {one.sentence.text for one in found} == {"It stands in the list of issued reports already."}
    assert log.outline(lost.desk).entries == entries


def test_a_gap_is_not_bridged(lost: Lost) -> None:
    found = bringing_back.bring_back(lost.desk, lost.files[1:])
    assert told(found) == {"2.pdf.age": False, "3.pdf": False}
    assert "Number {n} of your reports" in found[0].sentence.text
    assert ledger.all_issued(lost.desk) == ()


def test_what_was_issued_a_second_time_stays_as_it_is(lost: Lost) -> None:
    admit(lost.desk, 3, month=3)
    lost.issue(lost.desk, Q2, "another.pdf")
    issued = ledger.all_issued(lost.desk)
    found = bringing_back.bring_back(lost.desk, lost.files)
    assert not any(one.stands for one in found)
    assert "another report under its number" in found[0].sentence.text
    assert ledger.all_issued(lost.desk) == issued


def test_a_text_that_was_written_again_is_not_overwritten(lost: Lost) -> None:
    narrative.save_narrative(lost.desk, Q1, "Another text.", "en")
    bringing_back.bring_back(lost.desk, lost.files)
    kept = narrative.read_narrative(lost.desk, Q1)
    assert kept is not None
    assert kept.text == "Another text."
    lost.issue(lost.desk, Q1, "5.pdf")
    assert [one.revision for one in ledger.all_issued(lost.desk) if one.quarter == "2026-Q1"] == [1, 2, 3]


def test_only_its_own_genuine_reports_come_back(
    lost: Lost, new_vault: MakeVault, office: Desk, tmp_path: Path
) -> None:
    other = new_vault("other").desk
    admit(other, 12, month=2)
    theirs = tmp_path / "theirs.pdf"
    reports.export_summary(other, Q1, "en", theirs)
    nothing = tmp_path / "nothing.pdf"
    nothing.write_bytes(b"%PDF-1.7 nothing")
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(lost.files[0].read_bytes().replace(b"2026-Q1", b"2026-Q4"))
    found = bringing_back.bring_back(lost.desk, [theirs, nothing, changed, tmp_path / "gone.pdf"])
    assert told(found) == {"theirs.pdf": False, "nothing.pdf": False, "changed.pdf": False, "gone.pdf": False}
    assert "another card signed it" in next(one for one in found if one.path == theirs).sentence.text
    assert ledger.all_issued(lost.desk) == ()
    with pytest.raises(KnownError, match="role"):
        bringing_back.bring_back(office, lost.files)


def test_whom_one_types_in_again_counts_in_the_quarter_of_the_typing(lost: Lost) -> None:
    bringing_back.bring_back(lost.desk, lost.files)
    admit(lost.desk, 3, month=2)
    load = counting.caseload(lost.desk)
    found = {
        one: next(table for table in count(load, one, SMALL).tables if table.id == "persons_new").value()
        for one in (Q1, Quarter(2026, 4))
    }
    assert found == {Q1: 12, Quarter(2026, 4): 3}
