"""The common store of an office: moved there and back, shared by copies of one vault, and every way in which it fails."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Connection

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, following_up, national, office_store
from caseapp.actions.office.coordinator import FileState
from caseapp.actions.safekeeping import backup, restoring
from caseapp.actions.vaults.opening import open_vault
from caseapp.actions.vaults.own_keys import renew_own_keys
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.log import read_entries
from caseapp.db.received import received_summaries
from caseapp.db.work import transaction
from caseapp.records.roles import Intent
from tests.actions.mail import Q2, Q3, MakeVault, Post, take, trusting
from tests.conftest import NOW, PASSPHRASE
from tests.postgres import Server


@pytest.fixture
def post(new_vault: MakeVault, tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def office(new_vault: MakeVault) -> Desk:
    return new_vault("office", "coordinator").desk


@pytest.fixture
def copy_of(tmp_path: Path) -> Iterator[Callable[[Desk], Desk]]:
    """Opens a copy of an office's vault, as on the computer of a second coordinator."""
    opened: list[Desk] = []

    def copied(office: Desk) -> Desk:
        folder = tmp_path / f"copy-{len(opened)}"
        shutil.copytree(office.folder, folder)
        opened.append(open_vault(folder, "", PASSPHRASE, FixedClock(NOW)))
        return opened[-1]

    yield copied
    for desk in opened:
        desk.close()


def connect(office: Desk, address: str) -> office_store.Held:
    office_store.prepare_store(office, address)
    return office_store.connect_store(office, address)


def in_vault(office: Desk) -> int:
    """Reports that lie in the vault itself."""
    with transaction(office.database._engine) as connection:
        return len(received_summaries(connection))


def actions(office: Desk) -> list[str]:
    """What stands in its log, the newest first."""
    with office.database.reading(Intent.READ_AUDIT) as reading:
        return [entry.action for entry in read_entries(reading)][::-1]


def test_what_a_vault_holds_moves_into_the_store_and_back(
    office: Desk, post: Post, empty_database: str
) -> None:
    shelter = trusting(office, post)
    assert [take(office, post.report(one)).state for one in (Q2, Q3)] == [FileState.ACCEPTED] * 2
    agreements.write_agreement(office, shelter, Q2.start, None, 5, "By letter")
    following_up.dispute(office, shelter, Q3, "Too many nights")
    before = following_up.shelter_view(office, shelter)
    assert connect(office, empty_database) == office_store.Held(2, 1, 0)
    assert in_vault(office) == 0
    assert following_up.shelter_view(office, shelter) == before
    assert office_store.bring_back(office) == office_store.Held(2, 1, 0)
    assert (in_vault(office), office_store.address_of_store(office)) == (2, "")
    after = following_up.shelter_view(office, shelter)
    assert (after.files, after.cards, after.shelter) == (before.files, before.cards, before.shelter)


def test_the_address_is_kept_and_never_shown_with_its_password(
    office: Desk, empty_database: str, postgres: Server
) -> None:
    connect(office, empty_database)
    shown = office_store.address_of_store(office)
    assert (shown.startswith("postgresql://owner@127.0.0.1:"), postgres.password in shown) == (True, False)
    assert postgres.password not in repr(office.database.store)
    with closing(open_vault_again(office)) as again:
        assert office_store.address_of_store(again) == shown


def open_vault_again(office: Desk) -> Desk:
    office.close()
    return open_vault(office.folder, "", PASSPHRASE, FixedClock(NOW))


def test_two_coordinators_see_one_thing(
    office: Desk, post: Post, empty_database: str, copy_of: Callable[[Desk], Desk]
) -> None:
    shelter = trusting(office, post)
    report = post.report(Q3)
    take(office, report)
    other = copy_of(office)
    connect(office, empty_database)
    assert office_store.connect_store(other, empty_database).reports == 1
    assert take(other, report).state is FileState.HERE
    assert take(other, post.report(Q2)).state is FileState.ACCEPTED
    following_up.write_note(office, shelter, Q2, "Seen by both")
    assert [one.quarter for one in following_up.shelter_view(office, shelter).files] == ["2026-Q2", "2026-Q3"]
    assert following_up.shelter_view(other, shelter).cells[Q2].notes[0].text == "Seen by both"
    assert national.national(office, Q3).summary.tables == national.national(other, Q3).summary.tables


def test_two_coordinators_go_by_one_deadline(
    office: Desk, empty_database: str, copy_of: Callable[[Desk], Desk]
) -> None:
    other = copy_of(office)
    following_up.set_deadline(office, 12)
    following_up.set_deadline(other, 40)
    connect(office, empty_database)
    office_store.connect_store(other, empty_database)
    assert [following_up.overview(one).days for one in (office, other)] == [12, 12]
    following_up.set_deadline(other, 20)
    assert following_up.overview(office).days == 20
    office_store.bring_back(office)
    following_up.set_deadline(other, 30)
    assert [following_up.overview(one).days for one in (office, other)] == [20, 30]


def test_the_keys_of_an_office_are_not_changed_while_others_use_them(
    office: Desk, empty_database: str
) -> None:
    connect(office, empty_database)
    with pytest.raises(KnownError, match="Several coordinators use the keys"):
        renew_own_keys(office)
    office_store.bring_back(office)
    renew_own_keys(office)


def test_a_card_that_one_of_two_took_back_is_trusted_by_neither(
    office: Desk, post: Post, empty_database: str, copy_of: Callable[[Desk], Desk]
) -> None:
    trusting(office, post)
    other = copy_of(office)
    cards.take_back(other, cards.trusted(other)[0].signing_key, "The computer was stolen")
    connect(office, empty_database)
    office_store.connect_store(other, empty_database)
    assert cards.trusted(office) == cards.trusted(other) == ()


def test_two_reports_in_one_place_are_never_joined(
    office: Desk, post: Post, empty_database: str, copy_of: Callable[[Desk], Desk]
) -> None:
    trusting(office, post)
    other = copy_of(office)
    take(office, post.report(Q3))
    post.sequence = 0
    take(other, post.report(Q2))
    connect(office, empty_database)
    with pytest.raises(KnownError, match="two different reports"):
        office_store.connect_store(other, empty_database)
    assert (in_vault(other), office_store.address_of_store(other)) == (1, "")
    assert office_store.try_store(office, empty_database).said().values == {"n": 1, "shelters": 1}


def test_work_whose_entry_was_lost_in_a_crash_is_settled_by_the_next(
    office: Desk, post: Post, empty_database: str
) -> None:
    trusting(office, post)
    connect(office, empty_database)
    engine = office.database._engine

    def break_off(_connection: Connection) -> None:
        raise OSError("the computer went down")

    event.listen(engine, "commit", break_off)
    with pytest.raises(OSError, match="went down"):
        take(office, post.report(Q3))
    event.remove(engine, "commit", break_off)
    assert "import summaries" not in actions(office)
    assert take(office, post.report(Q2)).state is FileState.ACCEPTED
    assert actions(office)[:2] == ["import summaries", "settle deed"]
    assert take(office, post.report(Q2, revision=2)).state is FileState.ACCEPTED
    assert actions(office).count("settle deed") == 1
    assert office_store.try_store(office, empty_database).said().values == {"n": 3, "shelters": 1}


def test_what_the_server_did_not_keep_stands_in_no_log(
    office: Desk, post: Post, postgres: Server, empty_database: str
) -> None:
    trusting(office, post)
    connect(office, empty_database)
    before = actions(office)
    postgres.ask("ALTER TABLE caseapp.deed ADD CONSTRAINT none_any_more CHECK (number < 0) NOT VALID",
                 empty_database.rpartition("/")[2])  # fmt: skip
    with pytest.raises(Exception, match="none_any_more"):
        take(office, post.report(Q3))
    assert actions(office) == before
    assert office_store.try_store(office, empty_database).said().values == {"n": 0, "shelters": 1}


def test_a_report_that_was_changed_on_the_server_is_not_added_up(
    office: Desk, post: Post, postgres: Server, empty_database: str
) -> None:
    trusting(office, post)
    connect(office, empty_database)
    take(office, post.report(Q3))
    postgres.ask(
        "UPDATE caseapp.received SET payload = payload || ' '::bytea", empty_database.rpartition("/")[2]
    )
    with pytest.raises(KnownError, match="changed or damaged"):
        national.national(office, Q3)


def test_a_role_with_the_least_rights_does_all_of_a_coordinators_work_and_no_more(
    office: Desk, post: Post, postgres: Server, empty_database: str
) -> None:
    name = empty_database.rpartition("/")[2]
    role = f"coordinator_{name}"
    postgres.ask(f"CREATE ROLE {role} LOGIN PASSWORD 'four words of invention'")
    office_store.prepare_store(office, empty_database, role=role)
    address = postgres.url(name, role, "four words of invention")
    try:
        office_store.connect_store(office, address)
        shelter = trusting(office, post)
        agreements.write_agreement(office, shelter, Q2.start, None, 5)
        take(office, post.report(Q3))
        following_up.settle(office, following_up.dispute(office, shelter, Q3, "Nights"))
        following_up.drop_note(office, following_up.write_note(office, shelter, Q3, "Short"))
        agreements.drop_agreement(office, shelter)
        following_up.set_deadline(office, 12)
        assert following_up.overview(office).days == 12
        store = office.database.store
        assert store is not None
        for forbidden in ("DELETE FROM received", "UPDATE release SET basis = ''", "DELETE FROM deed",
                          "UPDATE office SET id = ''", "CREATE TABLE x (y int)"):  # fmt: skip
            with pytest.raises(KnownError, match="lacks a right"), transaction(store.engine) as connection:
                connection.execute(text(forbidden))
        assert office_store.bring_back(office).reports == 1
    finally:
        office.close()
        postgres.ask(f"DROP OWNED BY {role}", name)
        postgres.ask(f"DROP ROLE {role}")


def test_a_store_that_answers_no_more_can_be_left(
    office: Desk, post: Post, postgres: Server, empty_database: str
) -> None:
    trusting(office, post)
    connect(office, empty_database)
    postgres.ask(f"DROP DATABASE {empty_database.rpartition('/')[2]} WITH (FORCE)")
    with pytest.raises(KnownError, match=r"no database of this name|does not answer"):
        following_up.overview(office)
    office_store.forget_store(office)
    assert following_up.overview(office).shelters == ()
    postgres.ask(f"CREATE DATABASE {empty_database.rpartition('/')[2]}")


def test_a_restored_vault_speaks_to_no_server_by_itself(
    office: Desk, empty_database: str, tmp_path: Path
) -> None:
    connect(office, empty_database)
    (tmp_path / "stick").mkdir()
    written = backup.backup(office, tmp_path / "stick")
    restored = restoring.restore(written, tmp_path / "again", passphrase=PASSPHRASE, clock=FixedClock(NOW))
    with closing(open_vault(restored.folder, "", PASSPHRASE, FixedClock(NOW))) as again:
        assert office_store.address_of_store(again) == ""


def test_a_shelter_is_never_offered_a_common_store(post: Post, empty_database: str) -> None:
    for ask in (office_store.try_store, office_store.prepare_store, office_store.connect_store):
        with pytest.raises(KnownError, match="shelter's vault"):
            ask(post.desk, empty_database)
