"""Commands typed by a test, as in a terminal, and what they said."""

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from caseapp.cli import main


@dataclass(frozen=True)
class Said:
    """Exit code, output and sentences of one command."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, str]:
        """The lines of the output, name -> value."""
        parts = (line.partition(": ") for line in self.out.splitlines())
        return {name: value for name, _, value in parts}


def typed(*arguments: str | Path) -> Said:
    """Run one command line."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    return Said(code, out.getvalue(), err.getvalue())


def done(*arguments: str | Path) -> Said:
    """Run one command line that has to end well."""
    said = typed(*arguments)
    assert said.code == 0, said.err
    return said


@dataclass(frozen=True)
class Vault:
    """A vault with the file in which its passphrase stands."""

    folder: Path

    @property
    def passphrase_file(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.txt")

    @property
    def opening(self) -> tuple[str | Path, ...]:
        """What every command needs that opens it."""
        return "--vault", self.folder, "--passphrase-file", self.passphrase_file

    def quarters(self) -> list[str]:
        """The quarters that can be exported."""
        return done("summary", "quarters", *self.opening).out.split()

    def export(self, quarter: str, to: Path, language: str = "en") -> Said:
        """Issue a quarter."""
        return done(
            "summary", "export", *self.opening, "--quarter", quarter, "--language", language, "--to", to
        )


def practice(
    folder: Path, kind: str = "shelter", people: int = 12, quarters: int = 2, seed: int = 1
) -> Vault:
    """A practice vault, with its passphrase beside it as `practice` printed it."""
    size = ("--people", str(people), "--quarters", str(quarters), "--seed", str(seed))
    said = done("practice", folder, "--kind", kind, *size)
    vault = Vault(folder)
    vault.passphrase_file.write_text(said.facts["passphrase"] + "\n", "utf-8")
    return vault


def trusted_by(office: Vault, shelter: Vault) -> None:
    """Carry a shelter's card to an office."""
    card = shelter.folder.with_name(f"{shelter.folder.name}-card.json")
    digits = done("card", *shelter.opening, "--to", card, "--replace").facts["fingerprint"]
    done("trust", *office.opening, card, "--name", shelter.folder.name, "--fingerprint", digits)
