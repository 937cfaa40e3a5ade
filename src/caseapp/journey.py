"""The whole way of a quarter, walked without a display: from a practice shelter to the report of the whole.

`python -m caseapp.journey FOLDER` does through the terminal's commands what people do in the window, with invented
people: two practice shelters, their quarterly reports in three languages, a practice coordinating office that trusts
the shelters' cards, imports, and writes the whole as PDF, workbook and table. Every line of output says what lies where.
"""

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path

from caseapp.base.language import LANGUAGES, Language
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.cli import main as caseapp
from caseapp.cli.running import terminal_language

PEOPLE = 60
QUARTERS = 4


class StepError(Exception):
    """A command of the journey did not end well; it has said why on standard error itself."""

    def __init__(self, code: int) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk the way into a folder, or into one of the next free name, and give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = free_folder(Path(given[0] if given else "practice-output"))
    say = Language(terminal_language())
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for what, path in journey(folder):
            print(f"{say(what)}: {path}", flush=True)
    except StepError as step:
        return step.code
    _say_end(say, folder)
    return 0


def free_folder(wanted: Path) -> Path:
    """The folder itself where it is new or empty, else the first of name-2, name-3, ... that is."""
    folder, number = wanted, 1
    while folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        number += 1
        folder = wanted.with_name(f"{wanted.name}-{number}")
    return folder


def journey(folder: Path) -> Iterator[tuple[Words, Path]]:
    """Every step in its order; tells after each one what lies where. StepError where a step fails."""
    first, second = folder / "shelter-1", folder / "shelter-2"
    office = folder / "coordinator"
    reports, whole = folder / "reports", folder / "national"
    reports.mkdir()
    whole.mkdir()
    for number, shelter in enumerate((first, second), start=1):
        yield from _vault(shelter, "shelter", number)
    quarters = _call("summary", "quarters", *_opening(first))
    for quarter in quarters:
        yield from _reports(first, quarter, reports)
    newest = list(quarters)[-1]
    yield from _reports(second, newest, reports, languages=("en",))
    yield from _vault(office, "coordinator", 1)
    for shelter in (first, second):
        yield from _trust(shelter, office)
    files = [str(path) for path in sorted(reports.glob("*-en.pdf"))]
    _call("summary", "import", *_opening(office), *files)
    for ending in ("pdf", "xlsx", "csv"):
        target = whole / f"{newest}.{ending}"
        _call(
            "national",
            "export",
            *_opening(office),
            "--quarter",
            newest,
            "--language",
            "en",
            "--to",
            str(target),
        )
        yield words("The whole of {quarter}", quarter=Quarter.parse(newest)), target
    for vault in (first, second, office):
        _call("check", *_opening(vault))
        yield words("Checked and whole"), vault


def _vault(folder: Path, kind: str, seed: int) -> Iterator[tuple[Words, Path]]:
    size = ("--people", str(PEOPLE), "--quarters", str(QUARTERS), "--seed", str(seed))
    told = _call("practice", str(folder), "--kind", kind, *size)
    _passphrase_file(folder).write_text(told["passphrase"] + "\n", "utf-8")
    yield words("Practice vault"), folder
    yield words("Its passphrase"), _passphrase_file(folder)


def _reports(
    shelter: Path, quarter: str, to: Path, languages: Sequence[str] = tuple(LANGUAGES)
) -> Iterator[tuple[Words, Path]]:
    for language in languages:
        target = to / f"{shelter.name}-{quarter}-{language}.pdf"
        place = ("--quarter", quarter, "--language", language, "--to", str(target))
        _call("summary", "export", *_opening(shelter), *place)
        yield words("Report of {quarter}", quarter=Quarter.parse(quarter)), target


def _trust(shelter: Path, office: Path) -> Iterator[tuple[Words, Path]]:
    card = shelter.with_name(f"{shelter.name}-card.json")
    digits = _call("card", *_opening(shelter), "--to", str(card))["fingerprint"]
    _call("trust", *_opening(office), str(card), "--name", shelter.name, "--fingerprint", digits)
    yield words("Card, trusted by the coordinating office"), card


def _opening(vault: Path) -> tuple[str, ...]:
    return "--vault", str(vault), "--passphrase-file", str(_passphrase_file(vault))


def _passphrase_file(vault: Path) -> Path:
    return vault.with_name(f"{vault.name}-passphrase.txt")


def _call(*arguments: str) -> Mapping[str, str]:
    """Run one command and give the facts it printed, name -> value, in their order."""
    output = io.StringIO()
    with redirect_stdout(output):
        code = caseapp(arguments)
    if code != 0:
        raise StepError(code)
    lines = [line.partition(": ") for line in output.getvalue().splitlines()]
    return {name: value for name, _, value in lines}


def _say_end(say: Speaks, folder: Path) -> None:
    print(say(words("Everything lies in {folder}. All people in it are invented.", folder=folder)))


if __name__ == "__main__":
    sys.exit(main())
