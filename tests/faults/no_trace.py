"""A whole session at the terminal under watch: no word of a client stands in any file it writes, no socket is opened.

    python -m tests.faults.no_trace --count 30 --seed 1
    python -m tests.faults.no_trace --count 30 --seed 1 --control    # a database without a key: must find traces

A practice vault is made, a register with marked texts is imported, people are admitted and edited, a quarter and the
coded register are exported, backed up, checked, restored. Every byte written to any file, the vault, temporary and
settings folders included, is searched for the marks and the passphrase in six encodings.
"""

import argparse
import base64
import io
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.faults import trace
from tests.faults.weak import without_key

_WRITING = ("write", "pwrite64")
_UNREADABLE = ("writev", "pwritev", "pwritev2", "sendfile", "copy_file_range", "splice")
_NETWORK = ("socket", "connect")
_LETTERS = ("bcdfghjkmpqrtvwz", "бвгджзклмнпрстфх", "ғқңұһбвгджзкл")


@dataclass
class Tally:
    """Counts of one session."""

    marks: int = 0
    files: int = 0
    written: int = 0
    left_behind: int = 0
    failures: Counter[str] = field(default_factory=Counter)


def marked(count: int, seed: int) -> list[str]:
    """Texts that stand nowhere else: Latin, Russian and Kazakh letters."""
    chance = random.Random(seed)
    return ["".join(chance.choices(_LETTERS[number % 3], k=14)).capitalize() for number in range(count)]


def encodings(text: str) -> Iterator[tuple[str, bytes]]:
    """How a text could stand in a file."""
    plain = text.encode("utf-8")
    yield from (
        ("utf-8", plain),
        ("utf-16-le", text.encode("utf-16-le")),
        ("utf-16-be", text.encode("utf-16-be")),
    )
    yield from (("hex", plain.hex().encode()), ("hex", plain.hex().upper().encode()))
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + plain)
        yield "base64", whole[4 if shift else 0 : len(whole) - 4]
    try:
        yield "cp1251", text.encode("cp1251")
    except UnicodeEncodeError:
        return


def found_in(content: bytes, texts: Sequence[str]) -> Iterator[str]:
    """The encodings in which marks stand in some bytes, one for each mark and encoding; folded names are marks too."""
    for text in texts:
        for name, needle in encodings(text):
            if needle in content:
                yield name


def run(count: int, seed: int, *, plain: bool = False) -> Tally:
    """One session with `count` marked texts."""
    texts = marked(count, seed)
    texts += [text.lower() for text in texts]
    with tempfile.TemporaryDirectory() as place:
        home = Path(place).resolve()
        names = ("work", "tmp", "config")
        for name in names:
            (home / name).mkdir()
        _write_register(home / "register.xlsx", texts[:count])
        _write_list(home / "list.csv", texts[:count])
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
            [*arguments, "--control"] if plain else arguments, home / "trace", _environment(home)
        )
        assert done.returncode == 0, done.stderr
        secrets = [line.partition(": ")[2] for line in done.stdout.splitlines() if line.startswith("secret")]
        tally = _read(home / "trace", [*texts, *secrets])
        _look_at_what_is_left([home / name for name in names], [*texts, *secrets], tally)
        tally.marks = len(texts) + len(secrets)
    return tally


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    folders = {
        "HOME": str(home / "config"),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    return kept | folders | {"LANG": "C.UTF-8", "PYTHONPATH": str(trace.ROOT / "src")}


def _read(record: Path, texts: Sequence[str]) -> Tally:
    """What was written to files of any kind, call by call; pieces of one file are looked at together."""
    tally, written = Tally(), dict[str, bytearray]()
    for call in trace.calls(record):
        if call.name in _NETWORK:
            tally.failures[f"{call.name} was called"] += 1
        elif call.name in _UNREADABLE and call.path(0).startswith("/"):
            tally.failures[f"{call.name} writes what was not recorded"] += 1
        elif call.name in _WRITING and call.path(0).startswith("/") and call.path(0) != "/dev/null":
            written.setdefault(call.path(0), bytearray()).extend(call.data(1)[: call.result])
    for path, content in written.items():
        tally.written += len(content)
        tally.failures.update(f"{name} in {_kind(path)}" for name in found_in(bytes(content), texts))
    tally.files = len(written)
    return tally


def _kind(path: str) -> str:
    name = Path(path).name
    return name if name.startswith(("vault.db", "head")) else f"a file like *{Path(path).suffix}"


def _look_at_what_is_left(folders: Sequence[Path], texts: Sequence[str], tally: Tally) -> None:
    """Whatever lies in the folders after the session; pages of a PDF are unpacked first."""
    for file in [file for folder in folders for file in folder.rglob("*") if file.is_file()]:
        content = file.read_bytes() + (_unpacked(file) if file.suffix == ".pdf" else b"")
        tally.failures.update(f"{name} left in {_kind(str(file))}" for name in found_in(content, texts))
        tally.left_behind += file.parent == folders[1]


def _unpacked(file: Path) -> bytes:
    import pikepdf

    with pikepdf.open(file) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        return b"\n".join(stream.read_bytes() for stream in streams if "/FontFile2" not in stream)


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
    from caseapp.cli import main as caseapp

    said, sys.stdin = io.StringIO(), io.StringIO(f"{secret}\n")
    with redirect_stdout(said):
        code = caseapp([str(argument) for argument in arguments])
    assert code == 0, arguments
    return {name: value for name, _, value in (line.partition(": ") for line in said.getvalue().splitlines())}


def _type(vault: Path, secret: str, texts: Sequence[str]) -> None:
    """People and notes, typed one after another; one note is far longer than a page."""
    from caseapp.actions import entries, people
    from caseapp.actions.opening import open_vault
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
    parser.add_argument("--count", type=int, default=6, help="marked texts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true", help="a database without a key; the run must fail")
    parser.add_argument("--session", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.session:
        if asked.control:
            without_key()
        session(asked.session, marked(asked.count, asked.seed))
        return 0
    began = time.monotonic()
    tally = run(asked.count, asked.seed, plain=asked.control)
    print(
        f"marks: {tally.marks}\nfiles: {tally.files}\nbytes: {tally.written}\nleft in the temporary folder: {tally.left_behind}"
    )
    for failure, times in tally.failures.most_common():
        print(f"{times:8} {failure}")
    print(f"seconds: {time.monotonic() - began:.0f}\nfailures: {tally.failures.total()}")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
