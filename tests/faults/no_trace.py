"""Whole sessions under watch, at the terminal and at the window: no word of a client is left anywhere, no socket goes out.

    python -m tests.faults.no_trace --count 30 --seed 1                      # both
    python -m tests.faults.no_trace --count 30 --seed 1 --only window
    python -m tests.faults.no_trace --count 30 --seed 1 --control            # no key and no seals: must find traces

At the terminal a practice vault is made, a register with marked texts is imported, people are admitted and edited, a quarter
and the coded register are exported, backed up, checked, restored. At the window a whole day is played
(`window_session`). Every byte written to any file, pipe, terminal or socket, every name of a file and every argument of
a process, and every file left behind in the home, settings, temporary and shared-memory folders is searched for the
marks, the passphrases and the recovery cards (`marks`). Only what the person asked to have in clear may hold them.
"""

import argparse
import io
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from datetime import date
from itertools import pairwise
from pathlib import Path

from tests.faults import trace
from tests.faults.marks import (
    Places,
    Tally,
    marked,
    on_paper,
    read_record,
    search_folders,
    with_folded,
)
from tests.faults.weak import without_key, without_sealing

_FOLDERS = ("work", "tmp", "config")
_ALSO = ",sendto,sendmsg,execve,prlimit64"


def run(count: int, seed: int, *, plain: bool = False) -> Tally:
    """One session at the terminal with `count` marked texts."""
    texts = marked(count, seed)
    with tempfile.TemporaryDirectory() as place:
        home = _home(Path(place).resolve(), texts)
        arguments = [
            "tests.faults.no_trace",
            "--session",
            str(home),
            "--count",
            str(count),
            "--seed",
            str(seed),
        ]
        done = trace.record(
            [*arguments, "--control"] if plain else arguments, home / "trace", _environment(home), _ALSO
        )
        assert done.returncode == 0, done.stderr
        secrets = [line.partition(": ")[2] for line in done.stdout.splitlines() if line.startswith("secret")]
        return _tally(home, [*with_folded(texts), *secrets], Places(), told_on_pipe=True)


def run_window(count: int, seed: int, *, plain: bool = False, short: bool = False) -> Tally:
    """One day at the window with `count` marked texts, of which the last is the passphrase; a short one for the tests."""
    texts = marked(count, seed)
    with tempfile.TemporaryDirectory() as place:
        home = _home(Path(place).resolve(), texts)
        arguments = ["tests.faults.window_session", str(home), str(count), str(seed)]
        environment = _environment(home) | {"QT_QPA_PLATFORM": "offscreen"}
        arguments += ["control"] * plain + ["short"] * short
        done = trace.record(arguments, home / "trace", environment, _ALSO)
        failed = [file.read_text("utf-8") for file in (home / "told").glob("failed-*")]
        assert done.returncode == 0, (failed, done.stderr)
        places = Places(home / "asked", home / "told")
        tally = _tally(home, [*with_folded(texts), *_secrets(home / "told")], places)
        _search_for_paper(home, tally, places)
        return tally


def _search_for_paper(home: Path, tally: Tally, places: Places) -> None:
    """What is written on an attached paper comes by a pipe from the process that draws it, and is nowhere else."""
    found = read_record(home / "trace", [on_paper()], places)
    search_folders([*(home / name for name in _FOLDERS), Path("/dev/shm")], [on_paper()], found)
    drawn = [name for name in found.failures if name.endswith("in pipe")]
    tally.failures.update({name: found.failures[name] for name in set(found.failures) - set(drawn)})
    if not drawn:
        tally.failures["no paper was drawn"] += 1


def _home(home: Path, texts: Sequence[str]) -> Path:
    for name in (*_FOLDERS, "asked", "told"):
        (home / name).mkdir()
    _write_register(home / "register.xlsx", texts)
    _write_list(home / "list.csv", texts)
    return home


def _secrets(told: Path) -> list[str]:
    """Passphrases and cards that the program made: as a whole, and every two neighbours among the groups of a card."""
    found = {file.name: file.read_text("utf-8") for file in told.iterdir() if file.name != "part"}
    cards = [text for name, text in found.items() if name.endswith("card")]
    pairs = [f"{one} {other}" for text in cards for one, other in pairwise(text.split())]
    return [*found.values(), *pairs]


def _environment(home: Path) -> dict[str, str]:
    """A home of its own, where settings, caches and lists of recent files would lie."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    folders = {"HOME": str(home / "config"), "TMPDIR": str(home / "tmp")}
    return kept | folders | {"LANG": "C.UTF-8", "PYTHONPATH": str(trace.ROOT / "src")}


def _tally(home: Path, texts: Sequence[str], places: Places, *, told_on_pipe: bool = False) -> Tally:
    """`told_on_pipe`: the terminal's session tells its passphrase on standard output, as the program does."""
    tally = read_record(home / "trace", texts, places)
    if told_on_pipe:
        for name in [name for name in tally.failures if name.endswith("in pipe")]:
            del tally.failures[name]
    folders = [home / name for name in _FOLDERS]
    search_folders([*folders, Path("/dev/shm")], texts, tally)
    tally.left_behind = sum(file.is_file() for file in folders[1].rglob("*"))
    tally.failures["a core dump"] += sum(1 for folder in (home, trace.ROOT) for _file in folder.glob("core*"))
    tally.failures += type(tally.failures)()
    tally.marks = len(texts)
    return tally


def _write_register(file: Path, texts: Sequence[str]) -> None:
    from caseapp.exchange.register.rows import TakenRow
    from caseapp.exchange.register.writing import write_htcds
    from caseapp.records.case import Case
    from caseapp.records.comment import Comment
    from caseapp.records.person import Person

    case, day = Case(opened=date(2026, 3, 1), status="Active"), date(2026, 3, 2)
    rows = [
        TakenRow(
            number, f"k{number}", Person(surname=text, given_name=text, sex="female"), case,
            (("comment", Comment(day=day, text=f"about {text} and more")),), (),
        )
        for number, text in enumerate(texts, start=1)
    ]  # fmt: skip
    write_htcds(file, rows)


def _write_list(file: Path, texts: Sequence[str]) -> None:
    from caseapp.exchange.spreadsheet import write_csv

    rows = [[text, f"{text}a", "03.05.1998", "Женский"] for text in texts]
    rows.append([texts[0], "x", "31.02.1990", "Женский"])
    write_csv(file, ["Фамилия", "Имя", "Дата рождения", "Пол"], rows)


def session(home: Path, texts: Sequence[str]) -> None:
    """What a day brings, in one process; what was a secret is told on standard output, as the program does."""
    work, vault = home / "work", home / "work" / "vault"
    (work / "stick").mkdir()
    secret = _say("practice", vault, "--people", 12, "--quarters", 2)["passphrase"]
    print(f"secret: {secret}")
    opening = ("--vault", vault, "--passphrase-file", "-")
    for file in ("register.xlsx", "list.csv"):
        for more in (("--dry-run",), ()):
            _say("register", "import", home / file, *opening, *more, secret=secret)
    _type(vault, secret, texts)
    quarter = next(iter(_say("summary", "quarters", *opening, secret=secret)))
    pdf = work / "summary.pdf"
    _say("summary", "export", *opening, "--quarter", quarter, "--language", "ru", "--to", pdf, secret=secret)
    _say("register", "export", *opening, "--to", work / "coded.csv", secret=secret)
    _say("card", *opening, "--to", work / "card.json", secret=secret)
    backup = _say("backup", *opening, "--to", work / "stick", secret=secret)["backup"]
    _say("check", *opening, secret=secret)
    _say("restore", backup, "--to", work / "again", "--passphrase-file", "-", secret=secret)


def _say(*arguments: object, secret: str = "") -> Mapping[str, str]:
    from caseapp.__main__ import main as caseapp

    said, sys.stdin = io.StringIO(), io.StringIO(f"{secret}\n")
    with redirect_stdout(said):
        code = caseapp([str(argument) for argument in arguments])
    assert code == 0, arguments
    return {name: value for name, _, value in (line.partition(": ") for line in said.getvalue().splitlines())}


def _type(vault: Path, secret: str, texts: Sequence[str]) -> None:
    """People and notes, typed one after another; one note is far longer than a page."""
    from caseapp.actions.casework import entries, people
    from caseapp.actions.vaults.opening import open_vault
    from caseapp.base.clock import SystemClock
    from caseapp.records.case import Case
    from caseapp.records.comment import Comment
    from caseapp.records.person import Person

    desk = open_vault(vault, "", secret, SystemClock())
    for text in texts:
        person = Person(surname=text, given_name=text, aliases=text)
        person_id = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
        case = people.read_person(desk, person_id).cases[0].case.id
        note = Comment(day=date(2026, 7, 2), text=f"{text} " * 800)
        stored = entries.add_entry(desk, "comment", case, note)
        entries.remove_entry(desk, "comment", stored.id, stored.version)
        entries.add_entry(desk, "psychological", case, _sheet(text))
    desk.close()


def _sheet(text: str) -> object:
    from caseapp.records.psychological import Psychological
    from caseapp.records.services import OUTCOME

    return Psychological(day=date(2026, 7, 2), outcome=OUTCOME.codes[0], summary=text)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=12, help="marked texts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("terminal", "window"))
    parser.add_argument(
        "--control",
        action="store_true",
        help="a database without a key and answers without seals; the run must fail",
    )
    parser.add_argument("--session", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.session:
        if asked.control:
            without_key()
            without_sealing()
        session(asked.session, marked(asked.count, asked.seed))
        return 0
    failures = 0
    for name, one in (("terminal", run), ("window", run_window)):
        if asked.only in (None, name):
            began = time.monotonic()
            tally = one(asked.count, asked.seed, plain=asked.control)
            _print(name, tally, time.monotonic() - began)
            failures += tally.failures.total()
    print(f"failures: {failures}")
    return 1 if failures else 0


def _print(name: str, tally: Tally, seconds: float) -> None:
    print(f"session: {name}\nmarks: {tally.marks}\nfiles, pipes and sockets written: {tally.files}")
    print(
        f"bytes: {tally.written}\nnames and arguments: {tally.names}\nprocesses and threads: {tally.processes}"
    )
    print(f"local sockets: {tally.sockets}\nleft in the temporary folder: {tally.left_behind}")
    print(f"found where it was asked for: {tally.asked}\nseconds: {seconds:.0f}")
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")


if __name__ == "__main__":
    sys.exit(main())
