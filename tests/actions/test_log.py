"""The audit log as it is read, filtered, checked, exported and verified."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.backup import backup, check
from caseapp.actions.trail import log, log_files
from caseapp.actions.trail.log import LogFilter
from caseapp.actions.trail.log_check import LogCheck, sentences
from caseapp.actions.trail.log_verify import verify_log
from caseapp.actions.trail.log_words import LogKind
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.db.logbook import LogState, case_codes
from caseapp.db.tables import AUDIT
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.vault.heads import HeadPair
from tests.conftest import PASSPHRASE

EN = Language("en")


@pytest.fixture
def case(desk: Desk) -> int:
    """A person with a case and a comment, in a vault whose log tells of it; gives the number of the case."""
    person = people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    found = people.read_person(desk, person)
    number = found.cases[0].case.id
    entries.add_entry(desk, "comment", number, Comment(day=date(2026, 10, 1), text="A calm week."))
    return number


def said(desk: Desk, wanted: LogFilter | None = None) -> list[str]:
    """What the log says, the newest first."""
    return [EN(line.deed.sentence) for line in log.read_log(desk, wanted or LogFilter()).lines]


def checked(desk: Desk) -> LogState:
    """The state of a log that was walked to its end."""
    walk = LogCheck()
    while walk.step(desk) < 1:
        pass
    return walk.state()


def test_the_log_tells_the_newest_first_in_sentences_with_the_code_of_the_case(desk: Desk, case: int) -> None:
    lines = log.read_log(desk, LogFilter()).lines
    assert EN(lines[0].deed.sentence) == "Added: Comments"
    assert lines[0].code.startswith("26-")
    assert lines[0].person == people.list_people(desk)[0].person_id
    assert lines[-1].sequence == 1
    assert {line.actor for line in lines} == {"Aigerim"}


def test_records_are_followed_up_to_their_case_and_no_further(desk: Desk, case: int) -> None:
    room = entries.add_entry(desk, "room", 0, Room(name="Blue")).id
    bed = entries.add_entry(desk, "bed", room, Bed(label="1")).id
    stay = entries.add_entry(desk, "stay", case, Stay(arrived=date(2026, 7, 2), bed=bed)).id
    absence = entries.add_entry(desk, "absence", stay, Absence(away_from=date(2026, 7, 3))).id
    asked = [("person", 1), ("case", case), ("comment", 1), ("stay", stay), ("absence", absence)]
    nowhere = [("room", room), ("bed", bed), ("medical", 999), ("nonsense", 1)]
    with desk.database.reading(None) as reading:
        found = case_codes(reading.connection, [*asked, *nowhere])
    assert found == dict.fromkeys(asked, ("26-0001", 1))


def test_reading_sealed_answers_stands_in_the_log(desk: Desk, case: int) -> None:
    assert "Read the page of a person" in said(desk, LogFilter(kinds=frozenset({LogKind.READING})))


def test_kinds_leave_only_what_belongs_to_them(desk: Desk, case: int) -> None:
    wanted = frozenset({LogKind.SIGN_IN, LogKind.WRITING})
    lines = log.read_log(desk, LogFilter(kinds=wanted)).lines
    assert {line.deed.kind for line in lines} == wanted


def test_people_and_days_are_filtered(desk: Desk, case: int) -> None:
    today = desk.clock.today()
    assert said(desk, LogFilter(actor="Nobody")) == []
    assert said(desk, LogFilter(actor="Aigerim", first=today, last=today))
    assert said(desk, LogFilter(first=today.replace(year=today.year + 1))) == []
    assert said(desk, LogFilter(last=today.replace(year=today.year - 1))) == []


def test_a_long_log_is_read_page_by_page_without_gap_or_double(desk: Desk) -> None:
    for number in range(log.PAGE * 2):
        with desk.database.work(None, "save person", f"person:{number}"):
            pass
    found: list[int] = []
    before: int | None = None
    while True:
        page = log.read_log(desk, LogFilter(), before)
        assert len(page.lines) <= log.PAGE
        found += [line.sequence for line in page.lines]
        if page.before is None:
            break
        before = page.before
    assert found == list(range(found[0], 0, -1))
    assert found[0] > log.PAGE * 2


def test_a_rare_kind_is_found_far_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_LOOKED_AT", 10)
    for number in range(25):
        with desk.database.work(None, "save person", f"person:{number}"):
            pass
    wanted = LogFilter(kinds=frozenset({LogKind.SIGN_IN}))
    page = log.read_log(desk, wanted)
    assert (page.lines, page.before is not None) == ((), True)
    while not page.lines and page.before is not None:
        page = log.read_log(desk, wanted, page.before)
    assert EN(page.lines[0].deed.sentence) == "Unlocked the vault"


def test_whoever_may_not_know_people_sees_kind_and_number(desk: Desk, case: int) -> None:
    auditor = as_auditor(desk)
    line = log.read_log(auditor, LogFilter()).lines[0]
    assert (line.code, line.person) == ("", 0)
    assert not isinstance(line.record, str)
    assert EN(line.record).startswith("Comments, no. ")


def as_auditor(desk: Desk) -> Desk:
    """The same desk in the eyes of somebody who is nothing but an auditor."""
    slot = replace(desk.head.slot_of(desk.user), roles=("auditor",))
    changed = replace(desk.head, slots=(slot,))
    return replace(desk, heads=HeadPair(desk.folder, changed))


def test_the_outline_names_people_and_quarters(desk: Desk) -> None:
    found = log.outline(desk)
    assert found.people == ("Aigerim",)
    assert [str(quarter) for quarter in found.quarters] == ["2026-Q4"]
    assert found.entries == log.read_log(desk, LogFilter()).lines[0].sequence


def test_a_whole_log_holds_and_says_so(desk: Desk, case: int) -> None:
    state = checked(desk)
    assert state.holds
    assert "The log holds" in EN(sentences(state)[0])
    assert "Nothing that vouches for it has left" in EN(sentences(state)[1])


def test_a_changed_entry_is_named(desk: Desk, case: int) -> None:
    with desk.database.reading(None) as reading:
        reading.connection.execute(
            AUDIT.update().where(AUDIT.c.sequence == 2).values(at="2026-01-01T00:00:00Z")
        )
    state = checked(desk)
    assert not state.holds
    assert EN(sentences(state)[0]) == "The log does not hold from entry 2 on: its content was changed."


def test_a_backup_vouches_for_what_stands_before_it(desk: Desk, case: int, tmp_path: Path) -> None:
    backup(desk, tmp_path)
    state = checked(desk)
    assert state.holds
    assert [one.where for one in state.given] == ["backup"]
    assert EN(sentences(state)[1]).startswith("The newest checkpoint outside the vault: backup, 05 Oct 2026.")


def test_a_log_cut_off_before_a_backup_is_found_in_every_check(desk: Desk, case: int, tmp_path: Path) -> None:
    backup(desk, tmp_path)
    with desk.database.reading(None) as reading:
        reading.connection.execute(AUDIT.delete().where(AUDIT.c.sequence > 3))
    said_open = [EN(one) for one in sentences(checked(desk))][:1]
    desk.close()
    said_closed = [EN(one) for one in check(desk.folder, "", PASSPHRASE)]
    assert said_open == said_closed
    assert "when a backup left the vault on 05 Oct 2026 is not in the log" in said_open[0]


def test_a_check_goes_on_with_what_was_added(desk: Desk, case: int) -> None:
    walk = LogCheck()
    assert walk.step(desk) == 1
    before = walk.state().entries
    with desk.database.work(None, "backup"):
        pass
    assert walk.step(desk) == 1
    assert walk.state().entries == before + 1


def test_a_check_begins_anew_when_something_else_was_given_out(desk: Desk, case: int, tmp_path: Path) -> None:
    walk = LogCheck()
    assert walk.step(desk) == 1
    backup(desk, tmp_path)
    assert walk.step(desk) == 0
    assert walk.step(desk) == 1
    assert walk.state().holds
    assert len(walk.state().given) == 1


def test_the_table_is_saved_and_that_is_logged(desk: Desk, case: int, tmp_path: Path) -> None:
    count = log_files.export_table(desk, LogFilter(), tmp_path / "log.csv", EN)
    lines = (tmp_path / "log.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == count + 1
    assert "Saved this log as a file" in lines[1]
    assert "Gulnara" not in "".join(lines)


def test_a_table_needs_its_ending(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        log_files.export_table(desk, LogFilter(), tmp_path / "log.txt", EN)


@pytest.fixture
def exported(desk: Desk, case: int, tmp_path: Path) -> Path:
    """The log of a vault as a file."""
    log_files.export_log(desk, tmp_path / "log.jsonl", opened=False)
    return tmp_path / "log.jsonl"


def test_an_exported_log_holds_by_itself(exported: Path) -> None:
    verified = verify_log(exported)
    assert verified.agrees
    assert verified.vouched == 0
    assert EN(verified.sentence).startswith("The log holds.")


def test_sealed_entries_stay_sealed_unless_they_are_asked_for(
    desk: Desk, exported: Path, tmp_path: Path
) -> None:
    assert b"comment" not in exported.read_bytes()
    log_files.export_log(desk, tmp_path / "open.jsonl", opened=True)
    rows = [json.loads(line) for line in (tmp_path / "open.jsonl").read_bytes().splitlines()[1:-1]]
    assert ["add comment", "comment:1"] in [row.get("opened") for row in rows]
    assert verify_log(tmp_path / "open.jsonl").agrees


@pytest.mark.parametrize(
    ("change", "words_said"),
    [
        (
            lambda lines: [*lines[:2], *lines[3:]],
            "does not hold from entry 2 on: its number is not the next one",
        ),
        (lambda lines: [*lines[:1], lines[2], lines[1], *lines[3:]], "does not hold from entry 1 on"),
        (lambda lines: [*lines[:-2], lines[-1]], "changed after it was exported"),
        (lambda lines: [lines[0].replace(b"Umit", b"Umid"), *lines[1:]], "changed after it was exported"),
    ],
)
def test_a_changed_file_is_told_in_a_sentence(
    exported: Path, change: Callable[[list[bytes]], list[bytes]], words_said: str
) -> None:
    exported.write_bytes(b"".join(change(exported.read_bytes().splitlines(keepends=True))))
    verified = verify_log(exported)
    assert not verified.agrees
    assert words_said in EN(verified.sentence)


def test_printed_digits_vouch_for_what_stands_before_them(exported: Path) -> None:
    third = json.loads(exported.read_bytes().splitlines()[3])["hash"]
    grouped = " ".join(third[place : place + 4] for place in range(0, 16, 4))
    verified = verify_log(exported, digits=[grouped.upper()])
    assert verified.agrees
    assert verified.vouched == 3


@pytest.mark.parametrize("digits", ["1234 5678 9abc def0", "short", "xyzw xyzw"])
def test_digits_that_no_entry_begins_with_disagree(exported: Path, digits: str) -> None:
    verified = verify_log(exported, digits=[digits])
    assert verified.holds
    assert not verified.agrees


def test_a_file_that_is_no_witness_is_told_and_the_rest_is_judged(exported: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 nothing in it")
    verified = verify_log(exported, [tmp_path / "letter.pdf", tmp_path / "missing.pdf"])
    assert [one.agrees for one in verified.testimonies] == [False, False]
    assert verified.holds


def test_the_card_tells_whose_log_it_is(
    desk: Desk, exported: Path, tmp_path: Path, new_vault: Callable[..., NewVault]
) -> None:
    from caseapp.actions.office import cards

    cards.write_card(desk, tmp_path / "own.card")
    cards.write_card(new_vault("other").desk, tmp_path / "other.card")
    own, other = verify_log(exported, [tmp_path / "own.card", tmp_path / "other.card"]).testimonies
    assert own.agrees
    assert "another vault" in EN(other.sentence)
