"""Pictures and papers of a case: whole or not there, for whom they are, gone with the person, out only with consent."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from caseapp.actions.casework import attachments, entries, people
from caseapp.actions.casework.attachments import Looked
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.sharing import list_shared
from caseapp.actions.safekeeping import backup, erasing
from caseapp.actions.safekeeping.restoring import restore
from caseapp.actions.team import users_leaving
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError, StoppedError
from caseapp.db.log import read_entries
from caseapp.db.tables import ATTACHMENT, ATTACHMENT_PART, FILE_KEY
from caseapp.records.attachment import MOST_BYTES, AttachmentKind
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.fields import Compartment
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.records.roles import Intent
from tests.actions.staff import hire_all, sign_in
from tests.conftest import PASSPHRASE
from tests.exchange.attached.samples import PLACE, paper, photograph

DAY = date(2026, 9, 1)
MARK = b"%PDF-1.7 caseapp marks every page of this invented paper \xd1\x8f"
BIG = Looked(AttachmentKind.PDF, MARK * 50_000, ())
"""2.9 MB, in three pieces."""


@pytest.fixture
def case_id(desk: Desk) -> int:
    """The case of somebody who came in July."""
    return _admit(desk)


def _admit(desk: Desk, **case: object) -> int:
    told = {"opened": date(2026, 7, 1), "status": "Active"} | case
    number = people.admit(desk, Person(given_name="Gulnara"), Case(**told))  # type: ignore[arg-type]
    return people.read_person(desk, number).cases[0].case.id


def _add(desk: Desk, case: int, where: Compartment = Compartment.SAFETY, file: Looked = BIG) -> int:
    return attachments.add_attachment(desk, case, file, "Court order of 1 September", DAY, where).id


def test_what_was_added_is_shown_again_byte_for_byte(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id)
    shown = attachments.show_attachment(desk, number)
    assert shown.content == BIG.content
    assert shown.kept.about.title == "Court order of 1 September"
    listed = attachments.list_attachments(desk, case_id)
    assert [one.id for one in listed.kept] == [number]
    assert listed.used == len(BIG.content)


def test_the_file_on_the_disk_tells_nothing(desk: Desk, case_id: int) -> None:
    _add(desk, case_id)
    for file in desk.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert MARK not in content
            assert b"Court order" not in content


def test_a_file_is_looked_at_by_its_content_and_cleaned(desk: Desk, case_id: int, tmp_path: Path) -> None:
    named_wrongly = tmp_path / "scan.pdf"
    named_wrongly.write_bytes(photograph())
    looked = attachments.look_at(named_wrongly)
    assert looked.kind is AttachmentKind.JPEG
    assert PLACE not in looked.content
    assert looked.remarks
    assert attachments.looked(paper()).kind is AttachmentKind.PDF


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    giant = tmp_path / "giant.jpg"
    with giant.open("wb") as file:
        file.truncate(MOST_BYTES * 400)
    with pytest.raises(KnownError, match="larger than"):
        attachments.look_at(giant)


def test_stop_in_the_middle_leaves_nothing(desk: Desk, case_id: int) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(StoppedError):
        attachments.add_attachment(desk, case_id, BIG, "Title", DAY, Compartment.SAFETY, stop=stop)
    assert attachments.list_attachments(desk, case_id).kept == ()
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        assert reading.connection.execute(select(func.count()).select_from(ATTACHMENT_PART)).scalar_one() == 0


def test_the_whole_vault_holds_only_so_much(
    desk: Desk, case_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_ALL", 4_000_000)
    _add(desk, case_id)
    with pytest.raises(KnownError, match="would become more"):
        _add(desk, case_id)


def test_titles_and_days_are_checked(desk: Desk, case_id: int) -> None:
    for title, day in (("  ", DAY), ("x" * 200, DAY), ("Order", date(2026, 12, 1))):
        with pytest.raises(KnownError):
            attachments.add_attachment(desk, case_id, BIG, title, day, Compartment.SAFETY)
    with pytest.raises(KnownError, match="who may see"):
        attachments.add_attachment(desk, case_id, BIG, "Order", DAY, Compartment.CASE)


def test_a_new_title_is_kept_and_an_older_page_does_not_overwrite_it(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id)
    renamed = attachments.rename_attachment(desk, number, 1, "Order of the court", DAY)
    assert (renamed.about.title, renamed.version) == ("Order of the court", 2)
    assert attachments.show_attachment(desk, number).content == BIG.content
    with pytest.raises(KnownError, match="changed in the meantime"):
        attachments.rename_attachment(desk, number, 1, "Mine", DAY)
    with pytest.raises(KnownError, match="changed in the meantime"):
        attachments.remove_attachment(desk, number, 1)
    attachments.remove_attachment(desk, number, 2)
    assert attachments.list_attachments(desk, case_id).kept == ()


def test_each_attachment_is_for_those_who_hold_its_key(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id, Compartment.MEDICAL)
    open_to_all = _add(desk, case_id, Compartment.IDENTITY)
    desk = hire_all(desk, {"Botagoz": ["caseworker"], "Nurlan": ["medical"]})
    desk.close()
    worker = sign_in(desk.folder, "Botagoz", desk.clock)
    listed = {one.id: one for one in attachments.list_attachments(worker, case_id).kept}
    assert listed[number].sealed
    assert listed[number].about.title == ""
    assert not listed[open_to_all].sealed
    for deed in (
        lambda: attachments.show_attachment(worker, number),
        lambda: attachments.rename_attachment(worker, number, 1, "Mine", DAY),
        lambda: attachments.remove_attachment(worker, number, 1),
        lambda: attachments.hand_out(worker, number, worker.folder.parent / "out.pdf"),
        lambda: _add(worker, case_id, Compartment.MEDICAL),
    ):
        with pytest.raises(KnownError):
            deed()
    worker.close()
    nurse = sign_in(desk.folder, "Nurlan", desk.clock)
    assert attachments.show_attachment(nurse, number).content == BIG.content
    assert attachments.compartments_to_write(nurse.roles) == (Compartment.MEDICAL,)
    nurse.close()


def test_leaving_seals_attachments_anew_and_those_who_stay_read_on(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id)
    desk = hire_all(desk, {"Botagoz": ["caseworker"]})
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        before = reading.connection.execute(select(ATTACHMENT_PART.c.sealed)).scalars().all()
    users_leaving.remove_user(desk, "Botagoz")
    desk.close()
    again = sign_in(desk.folder, desk.user, desk.clock, PASSPHRASE)
    assert attachments.show_attachment(again, number).content == BIG.content
    with again.database.reading(Intent.READ_PEOPLE) as reading:
        after = reading.connection.execute(select(ATTACHMENT_PART.c.sealed)).scalars().all()
    assert not set(before) & set(after)
    again.close()


@pytest.mark.parametrize("level", list(Level))
def test_erasing_a_person_takes_her_attachments_and_their_keys(desk: Desk, level: Level) -> None:
    case = _admit(desk, status="Closed", closed=date(2026, 8, 1))
    _add(desk, case)
    kept = _admit(desk)
    stays = _add(desk, kept)
    person = next(one.person_id for one in people.list_people(desk) if one.status == "Closed")
    written = erasing.candidate(desk, person).entries
    erasing.erase(desk, person, "own_request", level)
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        left = reading.connection.execute(select(ATTACHMENT.c.case_id)).scalars().all()
        parts = set(reading.connection.execute(select(ATTACHMENT_PART.c.attachment_id)).scalars())
        keys = reading.connection.execute(
            select(FILE_KEY.c.owner_id).where(FILE_KEY.c.owner == "case", FILE_KEY.c.owner_id == case)
        ).all()
    assert (left, parts, keys) == ([kept], {stays}, [])
    assert written == 3


def test_a_backup_brings_attachments_back(desk: Desk, case_id: int, tmp_path: Path) -> None:
    number = _add(desk, case_id)
    made = backup.backup(desk, tmp_path)
    desk.close()
    restored = restore(made, tmp_path / "again", passphrase=PASSPHRASE, clock=desk.clock)
    again = sign_in(restored.folder, desk.user, desk.clock, PASSPHRASE)
    assert attachments.show_attachment(again, number).content == BIG.content
    again.close()


def test_a_missing_or_exchanged_piece_is_told_and_not_shown(desk: Desk, case_id: int) -> None:
    number, other = _add(desk, case_id), _add(desk, case_id)
    part = ATTACHMENT_PART.c
    with desk.database.quietly() as work:
        strange = (
            work.connection.execute(select(part.sealed).where(part.attachment_id == other)).scalars().first()
        )
        mine = (part.attachment_id == number) & (part.number == 0)
        work.connection.execute(update(ATTACHMENT_PART).where(mine).values(sealed=strange))
    with pytest.raises(KnownError):
        attachments.show_attachment(desk, number)
    with desk.database.quietly() as work:
        work.connection.execute(ATTACHMENT_PART.delete().where(part.attachment_id == other, part.number == 1))
    with pytest.raises(KnownError, match="missing or was changed"):
        attachments.show_attachment(desk, other)
    desk.close()
    assert any("attached" in one.text for one in backup.check(desk.folder, desk.user, PASSPHRASE))


def test_saving_for_others_needs_the_consent_and_is_written_down(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    number, target = _add(desk, case_id), tmp_path / "order.pdf"
    with pytest.raises(KnownError, match="no consent"):
        attachments.take_out(desk, number, target, "City court", "court")
    assert not target.exists()
    consent = Consent(day=DAY, purpose="court", given="yes", how="signed", language="rus")
    entries.add_entry(desk, "consent", case_id, consent)
    attachments.take_out(desk, number, target, "City court", "court")
    assert target.read_bytes() == BIG.content
    (line,) = list_shared(desk, case_id)
    assert (line.way, line.purpose, line.receiver) == ("attachment", "court", "City court")


def test_a_picture_of_a_person_needs_the_consent_to_photographs_too(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    file = attachments.looked(photograph())
    number = _add(desk, case_id, file=file)
    consent = Consent(day=DAY, purpose="police", given="yes", how="signed", language="rus")
    entries.add_entry(desk, "consent", case_id, consent)
    with pytest.raises(KnownError, match="no consent"):
        attachments.take_out(desk, number, tmp_path / "one.jpg", "Police", "police")
    attachments.take_out(desk, number, tmp_path / "two.jpg", "Police", "police", shows_person=False)
    assert (tmp_path / "two.jpg").read_bytes() == file.content


def test_what_goes_to_the_person_herself_needs_no_consent_and_is_logged(
    desk: Desk, case_id: int, tmp_path: Path
) -> None:
    number = _add(desk, case_id)
    attachments.hand_out(desk, number, tmp_path / "hers.pdf")
    attachments.print_out(desk, number)
    attachments.show_attachment(desk, number)
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        actions = [one.action for one in read_entries(reading)]
    assert {"hand out attachment", "print attachment", "read attachment", "add attachment"} <= set(actions)
    assert [one.receiver for one in list_shared(desk, case_id)] == ["The person herself or himself"] * 2


def test_what_is_printed_for_others_meets_the_lock_of_what_is_saved(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id)
    with pytest.raises(KnownError, match="no consent"):
        attachments.print_out(desk, number, "City court", "court")
    with pytest.raises(KnownError, match="who will get it"):
        attachments.print_out(desk, number, "", "court")
    consent = Consent(day=DAY, purpose="court", given="yes", how="signed", language="rus")
    entries.add_entry(desk, "consent", case_id, consent)
    attachments.print_out(desk, number, "City court", "court")
    assert [one.receiver for one in list_shared(desk, case_id)] == ["City court"]


def test_a_title_that_only_the_nurse_reads_is_not_told_in_the_list(desk: Desk, case_id: int) -> None:
    number = _add(desk, case_id, Compartment.MEDICAL)
    attachments.print_out(desk, number)
    (line,) = list_shared(desk, case_id)
    assert "Court" not in line.what
    assert line.what.startswith("Medical answers")


def test_nothing_is_attached_in_a_coordinators_vault(new_vault: Callable[..., NewVault]) -> None:
    with pytest.raises(KnownError):
        _add(new_vault("centre", "coordinator").desk, 1)
