"""The common store of an office in PostgreSQL: its address, and the one connection to it.

It is spoken to only by a coordinator's vault in which somebody typed an address; nothing else in this program opens a
connection to another computer. Outside of this computer the connection is encrypted and the server proves by a certificate
that it is the one that was asked for, or there is no connection (libpq calls this sslmode=verify-full).
"""

import ipaddress
import json
import logging
import ssl
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.postgres_trouble import refusals_said

PORT = 5432
SECONDS = 20.0
"""How long the server may take for one answer."""
SCHEMA = "caseapp"
_STARTING = {
    "search_path": f"{SCHEMA}, pg_temp",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "15min",
}
_KNOWN = {"sslmode", "sslrootcert", "host"}
_MOST_CERTIFICATE = 1_000_000


@dataclass(frozen=True, slots=True)
class Address:
    """Where the common store is. `certificates` are those of authorities, as PEM; empty means the computer's own."""

    host: str
    port: int
    database: str
    user: str
    password: str = field(repr=False)
    certificates: str = field(default="", repr=False)

    @property
    def socket(self) -> str:
        """The file of a socket on this computer, where `host` names its folder."""
        return f"{self.host}/.s.PGSQL.{self.port}" if self.host.startswith("/") else ""

    @property
    def local(self) -> bool:
        """Whether nothing leaves this computer."""
        if self.socket or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def shown(self) -> str:
        """The address as people may see it: without the password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"postgresql://{self.user}@{host}:{self.port}/{self.database}"

    def stored(self) -> str:
        """The address with its password, for the settings inside an encrypted vault."""
        return json.dumps(asdict(self), ensure_ascii=False)


def stored_address(text: str) -> Address:
    """The address again."""
    return Address(**json.loads(text))


def read_address(typed: str) -> Address:
    """An address as PostgreSQL's own tools write it. KnownError where something is missing or would be unsafe.

    postgresql://user:password@host:port/database?sslmode=verify-full&sslrootcert=FILE; a folder as ?host=/run/postgresql.
    """
    try:
        url = make_url(typed.strip())
    except (ArgumentError, ValueError):
        raise _no_address() from None
    if url.drivername not in {"postgresql", "postgres"}:
        raise _no_address()
    options = {name: value for name, value in url.query.items() if isinstance(value, str)}
    host = options.get("host", "") or url.host or ""
    if not host or not url.database or not url.username:
        raise _no_address()
    strange = sorted(set(url.query) - _KNOWN)
    if strange:
        raise KnownError(words("The address asks for “{name}”, which is not known here.", name=strange[0]))
    found = Address(
        host, url.port or PORT, url.database, url.username, _password(url),
        _certificates(options.get("sslrootcert", "")),
    )  # fmt: skip
    if not found.local and options.get("sslmode", "verify-full") != "verify-full":
        raise KnownError(
            words(
                "Outside of this computer the connection must be encrypted and the server must prove who it is, so sslmode="
                "{mode} is refused.",
                mode=options["sslmode"],
            ),
            words("Write sslmode=verify-full, and give the certificate of the authority by sslrootcert."),
        )
    return found


def open_store(address: Address) -> Engine:
    """An engine over at most one connection, which is made when it is needed first."""
    logging.getLogger("sqlalchemy.pool").setLevel(
        logging.CRITICAL
    )  # a lost connection is told by its refusal
    return sqlalchemy.create_engine(
        "postgresql+pg8000://", creator=lambda: _connect(address), pool_size=1, max_overflow=0,
        pool_pre_ping=True, hide_parameters=True,
    )  # fmt: skip


def _connect(address: Address) -> Any:  # noqa: ANN401  the driver has no types
    import pg8000.dbapi

    with refusals_said():
        return pg8000.dbapi.connect(
            user=address.user, host=None if address.socket else address.host, port=address.port,
            unix_sock=address.socket or None, database=address.database, password=address.password,
            ssl_context=False if address.local else _trusting(address.certificates), timeout=SECONDS,
            application_name="caseapp", startup_params=dict(_STARTING),
        )  # fmt: skip


def _trusting(certificates: str) -> ssl.SSLContext:
    """Encryption in which the server's name and certificate are checked; the driver's own default checks neither."""
    context = ssl.create_default_context(cadata=certificates or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _password(url: URL) -> str:
    return "" if url.password is None else str(url.password)


def _certificates(path: str) -> str:
    if path in {"", "system"}:
        return ""
    try:
        with Path(path).open(encoding="ascii") as file:
            text = file.read(_MOST_CERTIFICATE)
        ssl.create_default_context(cadata=text)
    except (OSError, ValueError):
        raise KnownError(
            words("The file {name} is no certificate of an authority that can be read.", name=Path(path).name)
        ) from None
    return text


def _no_address() -> KnownError:
    return KnownError(
        words("This is no address of a PostgreSQL database."),
        words("Write it as postgresql://user:password@server:5432/database, as your administrator gave it to you."),
    )  # fmt: skip
