"""Recovering from the terminal: nothing changes before the new card came back from paper."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.cli import main
from caseapp.vault.slots import LEAST
from tests.conftest import PASSPHRASE

Made = Callable[..., NewVault]


class Paper(StringIO):
    """Standard input of somebody who types back what the terminal has shown."""

    def __init__(self, screen: pytest.CaptureFixture[str]) -> None:
        super().__init__()
        self.screen = screen
        self.told: dict[str, str] = {}

    def readline(self, _most: int | None = -1) -> str:  # type: ignore[override]
        self.told = dict(line.split(": ", 1) for line in self.screen.readouterr().out.splitlines())
        return self.told["recovery card"].lower() + "\n"


@pytest.fixture
def paper(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Paper:
    made = Paper(capsys)
    monkeypatch.setattr("sys.stdin", made)
    return made


def test_a_forgotten_passphrase_is_replaced_by_the_card(
    new_vault: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], paper: Paper
) -> None:
    made = new_vault("forgotten")
    made.desk.close()
    card, passphrase, vault = tmp_path / "card.txt", tmp_path / "new.txt", str(made.desk.folder)
    card.write_text(made.recovery_card, encoding="utf-8")
    assert main(["recover", "--vault", vault, "--card-file", str(card), "--user", "aigerim"]) == 0
    assert capsys.readouterr().out == "recovered: yes\n"
    passphrase.write_text(paper.told["passphrase"], encoding="utf-8")
    assert main(["check", "--vault", vault, "--passphrase-file", str(passphrase)]) == 0
    assert main(["recover", "--vault", vault, "--card-file", str(card)]) == 1
    card.write_text(paper.told["recovery card"], encoding="utf-8")
    capsys.readouterr()
    assert main(["recover", "--vault", vault, "--card-file", str(card)]) == 0


def test_a_card_that_is_not_typed_back_changes_nothing(
    new_vault: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = new_vault("forgotten")
    made.desk.close()
    (tmp_path / "card.txt").write_text(made.recovery_card, encoding="utf-8")
    (tmp_path / "old.txt").write_text(PASSPHRASE, encoding="utf-8")
    before = {file.name: file.read_bytes() for file in made.desk.folder.iterdir()}
    asked = ["recover", "--vault", str(made.desk.folder), "--card-file", str(tmp_path / "card.txt")]
    for typed in ("\n", made.recovery_card + "\n", "not a card\n"):
        monkeypatch.setattr("sys.stdin", StringIO(typed))
        assert main(asked) == 1
    assert before == {file.name: file.read_bytes() for file in made.desk.folder.iterdir()}
    assert "recovered" not in capsys.readouterr().out


def test_two_shares_recover_in_the_terminal(tmp_path: Path, clock: FixedClock, paper: Paper) -> None:
    fresh = fresh_card(shares=True)
    setup = Setup("shelter", "Umit", "750000000", "en", "Aigerim", PASSPHRASE, False, LEAST, fresh=fresh)
    create_vault(tmp_path / "vault", setup, clock).desk.close()
    files = []
    for number in (0, 2):
        files += ["--share-file", str(tmp_path / f"{number}.txt")]
        (tmp_path / f"{number}.txt").write_text(fresh.share_texts[number], encoding="utf-8")
    asked = ["recover", "--vault", str(tmp_path / "vault")]
    assert main([*asked, *files[:2]]) == 1
    assert main(asked) == 1
    assert main([*asked, *files]) == 0
    assert "passphrase" in paper.told
