"""Walks a built program through everything that needs one of its parts: `python3 -m installer.prove PROGRAM …`.

The program may be several words (`chroot /bare caseapp`), so only its output is looked at, never its files.
What each step proves beyond itself: `practice` the encrypted database and the key; `summary export` the child that
protects and the PDF; `register import` the child that reads workbooks; `summary import` the child that reads
summaries; `national export` both kinds of table; `restore` the sealed backup.
"""

import argparse
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

_PATIENCE = 3600
"""Seconds that one command may take: machines that build are busy."""


@dataclass
class Walk:
    """One program in one folder that does not exist yet; every step must end well or the walk stops."""

    program: Sequence[str]
    folder: str
    environment: dict[str, str] | None = None
    passphrases: dict[str, str] = field(default_factory=dict)

    def call(self, *arguments: str, typed: str = "") -> dict[str, str]:
        """Run one command and give its output as facts; SystemExit with everything it said where it fails."""
        begun = time.monotonic()
        done = subprocess.run(
            [*self.program, *arguments], input=typed, capture_output=True, text=True, check=False,
            timeout=_PATIENCE, env=self.environment,
        )  # fmt: skip
        seconds = time.monotonic() - begun
        if done.returncode != 0:
            raise SystemExit(f"FAILED {arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        print(f"{seconds:6.1f} s  {' '.join(arguments[:3])}", flush=True)
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        return {line.partition(":")[0]: line.partition(":")[2].strip() for line in lines}

    def on(self, vault: str, *arguments: str) -> dict[str, str]:
        """Run one command on a vault, its passphrase typed."""
        opening = ("--vault", self.at(vault), "--passphrase-file", "-")
        return self.call(*arguments, *opening, typed=self.passphrases[vault] + "\n")

    def at(self, name: str) -> str:
        """A place in the folder, as the program sees it."""
        return f"{self.folder}/{name}"


def walk(it: Walk) -> None:
    """All steps in their order."""
    it.call("--help")
    for vault, kind in (("shelter", "shelter"), ("other", "shelter"), ("office", "coordinator")):
        seed = str(len(it.passphrases) + 1)
        made = it.call(
            "practice", it.at(vault), "--kind", kind, "--people", "40", "--quarters", "2", "--seed", seed
        )
        it.passphrases[vault] = made["passphrase"]
    _registers(it)
    quarter = _summaries(it)
    for end in ("pdf", "xlsx", "csv"):
        it.on("office", "national", "export", "--quarter", quarter, "--to", it.at(f"whole.{end}"))
    for vault in ("shelter", "office"):
        it.on(vault, "check")
    _backups(it)


def _registers(it: Walk) -> None:
    it.on("shelter", "register", "export", "--to", it.at("register.xlsx"))
    report = it.on("other", "register", "import", it.at("register.xlsx"))
    if int(report["taken"]) == 0:
        raise SystemExit(f"FAILED: no row of the register was taken: {report}")


def _summaries(it: Walk) -> str:
    """Issue a summary, make its sender known, take it in; gives the quarter."""
    quarter = list(it.on("shelter", "summary", "quarters"))[-1]
    it.on(
        "shelter", "summary", "export", "--quarter", quarter, "--language", "ru", "--to", it.at("summary.pdf")
    )
    it.call("summary", "show", it.at("summary.pdf"))
    card = it.on("shelter", "card", "--to", it.at("card.json"))
    named = ("--name", "A shelter", "--fingerprint", card["fingerprint"])
    it.on("office", "trust", it.at("card.json"), *named)
    it.on("office", "summary", "import", it.at("summary.pdf"))
    return quarter


def _backups(it: Walk) -> None:
    kept = it.on("shelter", "backup", "--to", it.folder)
    it.passphrases["again"] = it.passphrases["shelter"]
    restored = ("restore", kept["backup"], "--to", it.at("again"), "--passphrase-file", "-")
    it.call(*restored, typed=it.passphrases["again"] + "\n")
    it.on("again", "check")


def main() -> None:
    """Read the command line and walk."""
    parser = argparse.ArgumentParser(description="Walk a built program through everything it can do.")
    parser.add_argument("--folder", required=True, help="an empty folder, as the program sees it")
    parser.add_argument("program", nargs=argparse.REMAINDER, help="the program, with words of its own")
    given = parser.parse_args()
    begun = time.monotonic()
    walk(Walk(given.program, given.folder))
    print(f"All steps ended well, in {time.monotonic() - begun:.0f} s.")


if __name__ == "__main__":
    main()
