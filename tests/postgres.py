"""A PostgreSQL server of our own for tests and campaigns: in a temporary folder, by an unprivileged user, on this computer only.

python -m tests.postgres        start one, print the address of an empty database, stop it at Enter
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pg8000.dbapi

MISSING = "PostgreSQL is not on this machine (Debian: apt-get install postgresql)"
_UNPRIVILEGED = ("postgres", "nobody")


def programs() -> Path | None:
    """The folder with initdb and pg_ctl; None where PostgreSQL is not installed, or there is nobody to run it."""
    if sys.platform == "win32" or (os.geteuid() == 0 and _other_user() is None):
        return None
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[4]))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _other_user() -> str | None:
    """Who runs the server when we are root, which PostgreSQL refuses to be."""
    known = {one.pw_name for one in pwd.getpwall()}
    return next((name for name in _UNPRIVILEGED if name in known), None)


class Server:
    """A running server. The owner's name is `owner`; `lasting` servers wait for the disk as real ones do."""

    def __init__(self, folder: Path, binaries: Path, *, lasting: bool) -> None:
        self.folder, self.binaries, self.lasting = folder, binaries, lasting
        self.password = secrets.token_hex(16)
        self.port = _free_port()
        self._made = 0

    def give(self, name: str, content: bytes) -> None:
        """Put a file beside its data that it alone may read."""
        path = self.folder / name
        path.write_bytes(content)
        path.chmod(0o600)
        _give_away(path)

    def start(self, *settings: str) -> None:
        """Start it, with more settings such as ssl=on."""
        usual = ["listen_addresses=127.0.0.1", f"unix_socket_directories={self.folder}", "max_connections=60"]
        usual += [] if self.lasting else ["fsync=off", "full_page_writes=off"]
        options = " ".join(f"-c {one}" for one in [f"port={self.port}", *usual, *settings])
        self.run("pg_ctl", "start", "-w", "-s", "-D", "data", "-l", "log", "-o", options)

    def make(self) -> None:
        """Make its folder of data."""
        self.give("secret", self.password.encode())
        self.run("initdb", "-D", "data", "-U", "owner", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256",
                 "--pwfile=secret", "--no-sync")  # fmt: skip

    def stop(self) -> None:
        """Stop it at once."""
        self.run("pg_ctl", "stop", "-w", "-s", "-D", "data", "-m", "immediate")

    def run(self, program: str, *arguments: str) -> None:
        """One of PostgreSQL's own programs, as the user of the server."""
        user = _other_user() if os.geteuid() == 0 else None
        command = [str(self.binaries / program), *arguments]
        group = None if user is None else pwd.getpwnam(user).pw_gid
        subprocess.run(
            command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL, user=user, group=group,
            extra_groups=None if user is None else [],
        )  # fmt: skip

    def url(self, database: str, user: str = "owner", password: str = "", host: str = "127.0.0.1") -> str:
        """The address of a database."""
        return f"postgresql://{user}:{password or self.password}@{host}:{self.port}/{database}"

    def ask(self, statement: str, database: str = "postgres") -> Sequence[Sequence[object]]:
        """Let the owner say something in SQL, outside of any transaction."""
        connection = pg8000.dbapi.connect(
            "owner", host=None, unix_sock=f"{self.folder}/.s.PGSQL.{self.port}", port=self.port,
            database=database, password=self.password,
        )  # fmt: skip
        connection.autocommit = True
        with closing(connection), closing(connection.cursor()) as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    @contextmanager
    def database(self) -> Iterator[str]:
        """The name of an empty database, dropped afterwards."""
        self._made += 1
        name = f"made_{self._made}"
        self.ask(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        try:
            yield name
        finally:
            self.ask(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def running(*settings: str, lasting: bool = False) -> Iterator[Server]:
    """A server until the end of the block. RuntimeError where PostgreSQL is not installed."""
    binaries = programs()
    if binaries is None:
        raise RuntimeError(MISSING)
    folder = Path(tempfile.mkdtemp(prefix="caseapp-pg-"))
    try:
        _give_away(folder)
        server = Server(folder, binaries, lasting=lasting)
        server.make()
        server.start(*settings)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _give_away(path: Path) -> None:
    user = _other_user()
    if os.geteuid() == 0 and user is not None:
        shutil.chown(path, user=user)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


if __name__ == "__main__":
    with running() as own, own.database() as empty:
        print(own.url(empty))
        sys.stdin.readline()
