"""Shelters, agreements, cards and reminders from a terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.office import cards
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.cli.following import shelter_named
from caseapp.db import received
from tests.actions.mail import NAME, Q2, Q3, Post, take, trusting
from tests.conftest import PASSPHRASE
from tests.journeys.terminal import done, typed

Opening = tuple[str | Path, ...]


@pytest.fixture
def post(new_vault: Callable[..., NewVault], tmp_path: Path) -> Post:
    return Post(new_vault("umit").desk, tmp_path)


@pytest.fixture
def opening(new_vault: Callable[..., NewVault], tmp_path: Path, post: Post) -> Opening:
    """A closed vault of a coordinator with one report, and how to open it."""
    made = new_vault("office", "coordinator")
    trusting(made.desk, post)
    assert take(made.desk, post.report(Q2)).accepted
    made.desk.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return "--vault", made.desk.folder, "--passphrase-file", tmp_path / "passphrase.txt"


def state(opening: Opening, quarter: str) -> dict[str, object]:
    lines = map(json.loads, done("shelters", "list", *opening, "--json").out.splitlines())
    found: dict[str, object] = next(line for line in lines if line["quarter"] == quarter)
    return found


def test_the_file_of_a_report_is_saved_as_it_came(opening: Opening, post: Post, tmp_path: Path) -> None:
    to = tmp_path / "saved.pdf"
    asked = ("shelters", "original", *opening, "--shelter", NAME, "--to", to)
    assert done(*asked, "--quarter", "2026-Q2").out.splitlines() == [f"file: {to}", "revision: 1"]
    assert to.read_bytes() == next(post.folder.glob("2026-Q2-*.caseapp")).read_bytes()
    refused = typed(*asked, "--quarter", "2026-Q2", "--revision", "2")
    assert (refused.code, "not here" in refused.err) == (1, True)


def test_agreements_disputes_and_cards_taken_back_show_in_the_list(opening: Opening) -> None:
    agreed = done(
        "shelters", "agreement", *opening, "--shelter", NAME, "--from", "2026-01-01", "--least", "8"
    )
    told = [f"shelter: {NAME}", "from: 2026-01-01", "until: ", "threshold: 8", "hands over: published"]
    assert agreed.out.splitlines() == told
    renewed = done(
        "shelters", "agreement", *opening, "--shelter", NAME, "--from", "2026-02-01", "--hands-over", "sealed"
    )
    assert renewed.out.splitlines()[3:] == ["threshold: 8", "hands over: sealed"]
    note = ("--shelter", NAME.lower(), "--quarter", "2026-Q2", "--text", "Nights")
    number = done("shelters", "note", *opening, *note, "--dispute").out.split(": ")[1].strip()
    assert state(opening, "2026-Q2")["disputed"] is True
    assert f"{NAME}: 2026-Q2: received disputed" in done("shelters", "list", *opening).out
    done("shelters", "settle", number, *opening)
    assert done("shelters", "deadline", "7", *opening).out == "days: 7\n"
    assert state(opening, "2026-Q2") | {"due": "2026-07-07", "disputed": False} == state(opening, "2026-Q2")
    done("shelters", "take-back", *opening, "--shelter", NAME, "--reason", "Stolen", "--day", "2026-10-01")
    assert state(opening, "2026-Q2")["card_taken_back"] == "2026-10-01"
    assert typed("shelters", "take-back", *opening, "--shelter", NAME, "--reason", "Again").code == 1


def test_a_reminder_is_printed_in_a_language(opening: Opening) -> None:
    said = done("shelters", "remind", *opening, "--shelter", NAME, "--language", "kk").out
    assert "Umit" in said
    assert "2026 жылғы III тоқсан" in said
    assert state(opening, "2026-Q3")["reminded"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("agreement", "--shelter", "Nobody", "--from", "2026-01-01"), "No shelter is called “Nobody”"),
        (("agreement", "--shelter", NAME, "--from", "2026-01-01", "--least", "2"), "nothing below 5"),
        (("deadline", "0"), "number of days"),
        (("settle", "77"), "no open dispute"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    opening: Opening, wrong: tuple[str, ...], said: str
) -> None:
    answer = typed("shelters", wrong[0], *opening, *wrong[1:])
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err


@pytest.mark.parametrize("audience", ["office", "public"])
def test_there_is_no_whole_of_a_half_year(opening: Opening, tmp_path: Path, audience: str) -> None:
    asked = ("--quarter", "2026-H1", "--for", audience, "--to", tmp_path / "half.pdf")
    answer = typed("national", "export", *opening, *asked)
    assert answer.code == 1
    assert answer.err.startswith("A whole is of a quarter.")
    assert not (tmp_path / "half.pdf").exists()


def test_a_name_that_two_shelters_bear_is_no_name(
    new_vault: Callable[..., NewVault], post: Post, tmp_path: Path
) -> None:
    made, (path, digits) = new_vault("office", "coordinator"), post.card()
    first = cards.trust(made.desk, path, NAME, digits)
    cards.take_back(made.desk, first.signing_key, "The laptop was stolen.")
    (tmp_path / "anew").mkdir()
    path, digits = Post(new_vault("anew").desk, tmp_path / "anew").card()
    with pytest.raises(KnownError, match="bears the name"):
        cards.trust(made.desk, path, NAME, digits)
    second = cards.trust(made.desk, path, f"{NAME} 2026", digits)
    with made.desk.database.work(None, "rename card", "as an earlier version let it be") as work:
        received.rename_owner(work.connection, second.id, NAME)
    with pytest.raises(KnownError, match="Several shelters are called") as several:
        shelter_named(made.desk, NAME)
    assert several.value.advice is not None
    assert several.value.advice.values["identifiers"] == f"{first.id}, {second.id}"
    assert shelter_named(made.desk, second.id).id == second.id
    made.desk.close()


def test_a_new_card_is_trusted_instead_only_when_that_is_said(
    opening: Opening, post: Post, tmp_path: Path
) -> None:
    renewed = post.renewed(tmp_path / "again")
    path, digits = renewed.card()
    trust = ("trust", path, *opening, "--name", NAME, "--fingerprint", digits)
    refused = typed(*trust)
    assert refused.code == 1
    assert "the old one is taken back" in refused.err
    assert done(*trust, "--instead").out.splitlines() == [f"trusted: {NAME}", "kind: shelter"]
    assert typed("summary", "import", post.report(Q3), *opening).code == 1
    renewed.desk.close()


def test_the_card_is_written_on_paper_too(opening: Opening, tmp_path: Path) -> None:
    to = tmp_path / "card.pdf"
    assert done("card", *opening, "--to", to).out.splitlines()[1].startswith("fingerprint: ")
    assert to.read_bytes().startswith(b"%PDF")
