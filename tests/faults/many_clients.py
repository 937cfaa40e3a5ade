"""Many coordinators import into one common store at the same time, and some of them are killed on the way.

    python -m tests.faults.many_clients --count 2000 --clients 8 --kills 40 --seed 1

Each client is a process with its own copy of the office's vault. Every file is on the lists of two clients, in another order; for
every shelter there is a rival of its last report, which claims the same number, and only one of the two may be taken in. A client
says which file it reads; after so many of these words, drawn by chance, it is killed (SIGKILL), and started again until its whole
list is done. The server waits for its disk as a real one does.

Afterwards: every file is there once, with the bytes that were sent; of two rivals there is one; the numbers and hashes of each
shelter form its chain; the log of each client holds; every deed in the store stands in the log of its client, or was settled there.
Exit code 1 otherwise.
"""

import argparse
import random
import selectors
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator, office_store
from caseapp.actions.office.taking_in import AT_ONCE_TOGETHER
from caseapp.actions.vaults.opening import Setup, create_vault, open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.words import Words
from caseapp.db.log import read_entries
from caseapp.db.logbook import log_state
from caseapp.exchange.card import fingerprint
from caseapp.exchange.summary.payload import read_payload
from caseapp.records.roles import Intent
from caseapp.statistics.summary import Summary
from caseapp.vault.signing import verify
from caseapp.vault.slots import LEAST
from tests.conftest import NOW, PASSPHRASE
from tests.faults.many_files import Sent, sha256_of, shelters, write_files
from tests.faults.trace import ROOT
from tests.postgres import Server, running

_READING, _DONE = "reading", "done"


def office_with_copies(folder: Path, count: int, clients: int, address: str) -> None:
    """A coordinator's vault that trusts everybody, and so many copies of it, each connected to the store."""
    setup = Setup("coordinator", "Centre", "750000000", "en", "Aigerim", PASSPHRASE, False, LEAST)
    with closing(create_vault(folder / "office", setup, FixedClock(NOW)).desk) as desk:
        for shelter in shelters(count):
            (folder / "a.card").write_bytes(shelter.card_file())
            card = shelter.card()
            cards.trust(
                desk, folder / "a.card", shelter.name, fingerprint(card.signing_key, card.sealing_key)
            )
        office_store.prepare_store(desk, address)
    for number in range(clients):
        shutil.copytree(folder / "office", folder / f"client-{number}")
        with closing(opened(folder / f"client-{number}")) as desk:
            office_store.connect_store(desk, address)


def opened(folder: Path) -> Desk:
    """The vault of one client."""
    return open_vault(folder, "", PASSPHRASE, FixedClock(NOW))


def client(vault: Path, listed: Path) -> None:
    """What one coordinator does: import everything on her list, and say each file that is read."""
    files = [Path(line) for line in listed.read_text(encoding="utf-8").splitlines()]

    def say(_share: float, _doing: Words) -> None:
        print(_READING, flush=True)

    with closing(opened(vault)) as desk:
        for verdict in coordinator.import_files(desk, files, say):
            if verdict.accepted:
                print(f"accepted {_digest_of(verdict.path)}", flush=True)
    print(_DONE, flush=True)


def _digest_of(path: Path) -> str:
    from caseapp.exchange.summary.envelope import find_envelope

    return sha256_of(find_envelope(path.read_bytes()).payload)


class Crowd:
    """The clients at work; who is killed is started again."""

    def __init__(self, folder: Path, clients: int, kills: int, seed: int) -> None:
        self.folder, self.clients = folder, clients
        self.chance = random.Random(seed)
        self.left = kills
        self.killed = 0
        self.listed = 0
        self.accepted: set[str] = set()
        self.heard = selectors.DefaultSelector()
        self.patience: dict[int, int] = {}

    def lists(self, names: Sequence[str], files: Path) -> None:
        """Every file is on two lists."""
        for number in range(self.clients):
            own = [
                name
                for place, name in enumerate(names)
                if number in {place % self.clients, (place + 1) % self.clients}
            ]
            self.chance.shuffle(own)
            self.listed = len(own)
            lines = "\n".join(str(files / name) for name in own)
            (self.folder / f"list-{number}").write_text(lines, encoding="utf-8")

    def work(self) -> None:
        """Until everybody has done her list."""
        for number in range(self.clients):
            self.start(number)
        while self.heard.get_map():
            for key, _ in self.heard.select():
                self.hear(*key.data)

    def start(self, number: int) -> None:
        """Begin, or begin again."""
        command = [sys.executable, "-m", "tests.faults.many_clients", "--client", str(self.folder / f"client-{number}"),
                   "--list", str(self.folder / f"list-{number}")]  # fmt: skip
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        self.patience[number] = self._patience() if self.left else 0
        self.left -= bool(self.left)
        self.heard.register(process.stdout, selectors.EVENT_READ, (number, process))

    def _patience(self) -> int:
        """Words until a kill: in the middle of a transaction, or when its last file was read and it is about to be kept."""
        most = max(1, self.listed // AT_ONCE_TOGETHER)
        if self.chance.random() < 0.5:
            return AT_ONCE_TOGETHER * self.chance.randint(1, most)
        return self.chance.randint(1, self.listed)

    def hear(self, number: int, process: "subprocess.Popen[str]") -> None:
        """One word of a client."""
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        if said.startswith("accepted "):
            self.accepted.add(said.split()[1])
        if said == _READING and self.patience[number]:
            self.patience[number] -= 1
            if not self.patience[number]:
                process.kill()
                self.killed += 1
                self._end(process)
                self.start(number)
        elif not said:
            self._end(process)
            assert process.returncode == 0, f"client {number} ended with {process.returncode}"

    def _end(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        self.heard.unregister(process.stdout)
        process.stdout.close()
        process.wait()


def troubles(server: Server, name: str, sent: Sent, crowd: Crowd, folder: Path) -> list[str]:
    """Everything that is not as it must be."""
    found: list[str] = []
    rows = server.ask("SELECT sha256, payload FROM caseapp.received ORDER BY signing_key, sequence", name)
    there = {str(row[0]): bytes(row[1]) for row in rows if isinstance(row[1], bytes | bytearray)}
    missing, one_of = (
        sent.genuine - set(there),
        [pair for pair in sent.rivals if len(set(pair) & set(there)) != 1],
    )
    found += [f"missing: {len(missing)}"] * bool(missing) + [f"rivals: {len(one_of)}"] * bool(one_of)
    if crowd.accepted - set(there):
        found.append(f"said to be accepted and not there: {len(crowd.accepted - set(there))}")
    if len(rows) != len(sent.genuine) + len(sent.rivals):
        found.append(f"rows: {len(rows)}")
    before: Summary | None = None
    last = ""
    for digest, payload in there.items():
        summary = read_payload(payload)
        if before is not None and before.shelter == summary.shelter and summary.previous != last:
            found.append(f"the chain of {summary.shelter.name} breaks at {summary.sequence}")
        before, last = summary, digest
        if sha256_of(payload) != digest:
            found.append(f"changed bytes: {digest}")
    deeds = server.ask('SELECT "copy", number, hash FROM caseapp.deed', name)
    return found + [
        one for number in range(crowd.clients) for one in _log_troubles(folder / f"client-{number}", deeds)
    ]


def _log_troubles(vault: Path, deeds: Sequence[Sequence[object]]) -> list[str]:
    """The log of a client holds, and knows all of its deeds in the store."""
    with closing(opened(vault)) as desk, desk.database.reading(Intent.READ_AUDIT) as reading:
        state = log_state(reading.connection, desk.head.signers(), verify)
        entries = list(read_entries(reading))
        store = desk.database.store
    assert store is not None
    known = {one.hash for one in entries} | {one.object for one in entries if one.action == "settle deed"}
    lost = [
        number
        for copy, number, digest in deeds
        if copy == store.copy and not {digest, f"deed:{number}"} & known
    ]
    return (
        []
        if state.holds and not lost
        else [f"{vault.name}: log holds {state.holds}, deeds without entry {lost}"]
    )


def main(arguments: list[str]) -> int:
    """One campaign."""
    parser = argparse.ArgumentParser()
    for name, usual in (("--count", 2000), ("--clients", 8), ("--kills", 40), ("--seed", 1)):
        parser.add_argument(name, type=int, default=usual)
    parser.add_argument("--client", type=Path)
    parser.add_argument("--list", type=Path)
    options = parser.parse_args(arguments)
    if options.client is not None:
        client(options.client, options.list)
        return 0
    with tempfile.TemporaryDirectory() as folder, running(lasting=True) as server, server.database() as name:
        place = Path(folder)
        sent = write_files(place / "files", options.count)
        office_with_copies(place, options.count, options.clients, server.url(name))
        crowd = Crowd(place, options.clients, options.kills, options.seed)
        crowd.lists(sent.names, place / "files")
        crowd.work()
        settled = sum(_settled(place / f"client-{number}") for number in range(options.clients))
        found = troubles(server, name, sent, crowd, place)
    print(
        f"files: {len(sent.names)}\nclients: {options.clients}\nkilled: {crowd.killed}\nthere: {len(sent.genuine) + len(sent.rivals)}"
    )
    print(f"settled: {settled}\nfailed: {len(found)}")
    for one in found:
        print(one)
    return 1 if found else 0


def _settled(vault: Path) -> int:
    """Begin one more piece of work, which settles what the last kill left, and count what was settled."""
    with closing(opened(vault)) as desk:
        desk_shelters = cards.trusted(desk)
        cards.rename(desk, desk_shelters[0].shelter, desk_shelters[0].name)
        with desk.database.reading(Intent.READ_AUDIT) as reading:
            return sum(one.action == "settle deed" for one in read_entries(reading))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
