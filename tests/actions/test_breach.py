"""A lost computer: what was on it, how far it is open, until when to tell whom, and a notice that names nobody."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.breach import Assessment, Held, assess
from caseapp.actions.safekeeping.breach_advice import (
    Alongside,
    Condition,
    Disk,
    Exposure,
    Loss,
    exposure_of,
    steps_after,
)
from caseapp.actions.safekeeping.breach_notice import LANGUAGES, notice, write_notice
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.working_days import within_one_working_day
from caseapp.db.log import read_entries
from caseapp.records.case import Case
from caseapp.records.fields import Compartment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.services import OUTCOME

ALMATY = timezone(timedelta(hours=5))
FRIDAY = datetime(2026, 10, 2, 14, 30, tzinfo=ALMATY)
NOTHING: frozenset[Alongside] = frozenset()


def two_people(desk: Desk) -> None:
    for number, name in enumerate(("Қарлығаш", "Мариямгуль")):
        person = Person(surname=name, sex="female")
        person_id = people.admit(desk, person, Case(opened=desk.clock.today(), status="Active"))
        if number:
            case = people.read_person(desk, person_id).cases[0].case.id
            sheet = Medical(day=desk.clock.today(), outcome=OUTCOME.codes[0], complaints="Кашель")
            for _visit in range(2):
                entries.add_entry(desk, "medical", case, sheet)


def assessed(held: Held | None, loss: Loss) -> Assessment:
    due = within_one_working_day(loss.discovered)
    return Assessment(loss, exposure_of(loss), held, "Үміт", 5, due, (), (), ())


@pytest.mark.parametrize(
    ("loss", "found"),
    [
        (Loss(FRIDAY, condition=Condition.OFF, alongside=NOTHING), Exposure.LOCKED),
        (Loss(FRIDAY, condition=Condition.LOCKED, alongside=frozenset({Alongside.BACKUP})), Exposure.LOCKED),
        (Loss(FRIDAY), Exposure.IN_DOUBT),
        (Loss(FRIDAY, condition=Condition.OFF), Exposure.IN_DOUBT),
        (Loss(FRIDAY, condition=Condition.OPEN, alongside=NOTHING), Exposure.ONE_USER),
        (
            Loss(FRIDAY, condition=Condition.OFF, alongside=frozenset({Alongside.PASSPHRASE})),
            Exposure.ONE_USER,
        ),
        (Loss(FRIDAY, condition=Condition.OFF, alongside=frozenset({Alongside.CARD})), Exposure.EVERYTHING),
    ],
)
def test_what_is_not_known_is_never_good_news(loss: Loss, found: Exposure) -> None:
    assert exposure_of(loss) is found


@pytest.mark.parametrize(
    ("noticed", "due"),
    [
        ("2026-10-01 09:00", "2026-10-02 09:00"),
        ("2026-10-02 14:30", "2026-10-05 14:30"),
        ("2026-10-03 11:00", "2026-10-05 23:59"),
        ("2026-10-04 23:59", "2026-10-05 23:59"),
        ("2026-10-05 00:00", "2026-10-06 00:00"),
    ],
)
def test_the_deadline_skips_saturday_and_sunday(noticed: str, due: str) -> None:
    start = datetime.fromisoformat(noticed).replace(tzinfo=ALMATY)
    assert within_one_working_day(start) == datetime.fromisoformat(due).replace(tzinfo=ALMATY)


def test_people_are_counted_once_by_compartment_and_nothing_is_opened(desk: Desk) -> None:
    two_people(desk)
    found = assess(desk, Loss(FRIDAY))
    assert found.held is not None
    assert found.held.people == 2
    assert found.held.answers[Compartment.IDENTITY] == 2
    assert found.held.answers[Compartment.MEDICAL] == 1
    assert Compartment.PSYCHOLOGICAL not in found.held.answers
    assert [(line.user, line.last_seen) for line in found.held.users] == [("Aigerim", "2026-10-05T09:30:00Z")]
    assert found.held.verified_backup == ""


def test_asking_stands_in_the_log_and_takes_somebody_who_looks_after_the_records(desk: Desk) -> None:
    assess(desk, Loss(FRIDAY))
    with desk.database.reading(None) as reading:
        assert [entry.action for entry in read_entries(reading)][-1] == "assess a lost computer"
    desk.database._actor = replace(desk.database._actor, roles=("caseworker",))
    with pytest.raises(KnownError, match="Your role does not allow this"):
        assess(desk, Loss(FRIDAY))


def test_of_the_records_of_another_office_nothing_is_claimed(desk: Desk) -> None:
    two_people(desk)
    found = assess(desk, Loss(FRIDAY, own_records=False))
    assert found.held is None
    assert notice(found, "en").count("people in the records: ____") == 1
    assert not any("restore the newest backup" in step.text for step in found.steps)


def test_a_coordinator_may_ask_too(new_vault: Callable[..., NewVault]) -> None:
    found = assess(new_vault("office", "coordinator").desk, Loss(FRIDAY))
    assert found.held is not None
    assert found.held.people == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_notice_cites_the_law_and_names_nobody(desk: Desk, code: str) -> None:
    two_people(desk)
    text = notice(assess(desk, Loss(FRIDAY)), code)
    for part in ("94-V", "44-VIII", "2013", "2023", "____"):
        assert part in text
    for name in ("Қарлығаш", "Мариямгуль", "Кашель", "Aigerim"):
        assert name not in text
    assert ("stolen" in text) is (code == "en")


def test_a_small_count_leaves_the_house_only_as_fewer_than() -> None:
    answers = {Compartment.IDENTITY: 12, Compartment.MEDICAL: 4, Compartment.SAFETY: 5}
    lines = notice(assessed(Held(12, answers, (), ""), Loss(FRIDAY)), "en").splitlines()
    assert "- health: fewer than 5" in lines
    assert "- family, danger, places: 5" in lines
    assert "- psychological help: 0" in lines
    assert "- all people in the records: 12" in lines


def test_what_is_open_decides_what_to_do() -> None:
    closed = Loss(FRIDAY, condition=Condition.OFF, disk=Disk.ENCRYPTED, alongside=NOTHING)
    calm = " ".join(step.text for step in steps_after(closed, Exposure.LOCKED, 9))
    assert "new recovery card" not in calm
    lost = replace(closed, alongside=frozenset({Alongside.CARD}))
    urgent = steps_after(lost, Exposure.EVERYTHING, 9)
    assert "new recovery card" in " ".join(step.text for step in urgent)
    assert "about safety (9)" in Language("en")(urgent[1])


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_notice_is_saved_as_text_and_as_a_pdf_of_one_page(desk: Desk, tmp_path: Path, code: str) -> None:
    text = notice(assess(desk, Loss(FRIDAY)), code)
    write_notice(tmp_path / "notice.txt", text, code)
    assert (tmp_path / "notice.txt").read_text("utf-8") == text
    write_notice(tmp_path / "notice.pdf", text, code)
    with pikepdf.open(tmp_path / "notice.pdf") as pdf:
        assert len(pdf.pages) == 1
        assert "Author" not in pdf.docinfo or str(pdf.docinfo.Author) in {"", "anonymous"}
    with pytest.raises(KnownError, match="must end in"):
        write_notice(tmp_path / "notice.docx", text, code)
