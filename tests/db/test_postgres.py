"""Addresses of the common store, and a sentence for everything that stands between a vault and its server."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import inspect

from caseapp.actions.desk import Desk
from caseapp.actions.office import office_store
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.db import tables_reports
from caseapp.db.postgres import open_store, read_address, stored_address
from caseapp.db.summaries import store_of
from caseapp.db.summaries_schema import DEED, KEPT, OFFICE
from caseapp.db.work import transaction
from tests.conftest import PASSPHRASE
from tests.postgres import MISSING, Server, programs, running

NAME = "127.1"
"""This computer under a name that the program does not take for this computer, so that it asks for encryption."""


@pytest.fixture
def office(new_vault: Callable[..., NewVault]) -> Desk:
    return new_vault("office", "coordinator").desk


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    "typed",
    ["", "umit", "http://a:b@c/d", "postgresql://", "postgresql://host", "postgresql://host/db",
     "postgresql://user@/db", "postgresql://u:p@host:port/db", "mysql://u:p@h/d", "sqlite:///x"],
)  # fmt: skip
def test_what_is_no_address_is_told(typed: str) -> None:
    with pytest.raises(KnownError, match="no address"):
        read_address(typed)


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_outside_of_this_computer_nothing_less_than_verify_full_is_taken(mode: str) -> None:
    with pytest.raises(KnownError, match="must be encrypted"):
        read_address(f"postgresql://u:p@db.centre.kz/summaries?sslmode={mode}")


@pytest.mark.parametrize(
    ("host", "local"),
    [("localhost", True), ("127.0.0.1", True), ("127.9.8.7", True), ("[::1]", True), ("10.0.0.5", False),
     ("db.centre.kz", False), ("localhost.centre.kz", False), ("[2001:db8::1]", False)],
)  # fmt: skip
def test_only_loopback_counts_as_this_computer(host: str, local: bool) -> None:
    assert read_address(f"postgresql://u:p@{host}/summaries").local is local


def test_a_socket_of_this_computer_is_named_by_its_folder() -> None:
    found = read_address("postgresql://u:p@/summaries?host=/run/postgresql")
    assert (found.socket, found.local) == ("/run/postgresql/.s.PGSQL.5432", True)


def test_an_address_is_kept_whole_and_shown_without_its_password() -> None:
    found = read_address("postgresql://aigerim:s%40cret@db.centre.kz:5433/summaries?sslmode=verify-full")
    assert stored_address(found.stored()) == found
    assert found.password == "s@cret"
    assert found.shown() == "postgresql://aigerim@db.centre.kz:5433/summaries"
    assert "cret" not in repr(found)


def test_options_that_nobody_knows_and_certificates_that_are_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="not known here"):
        read_address("postgresql://u:p@db.centre.kz/summaries?service=x")
    (tmp_path / "ca.crt").write_text("no certificate")
    for path in (tmp_path / "ca.crt", tmp_path / "none.crt"):
        with pytest.raises(KnownError, match="no certificate of an authority"):
            read_address(f"postgresql://u:p@db.centre.kz/summaries?sslrootcert={path}")


# ---------------------------------------------------------------- nothing without an address


def test_the_settings_of_a_shelter_never_lead_to_a_store() -> None:
    address = read_address("postgresql://u:p@localhost/summaries").stored()
    settings = {"summaries_store": address, "kind": "shelter", "id": "a", "name": "b", "practice": "no"}
    assert store_of(settings) is None


_DAY = """
import sys
sockets = []
sys.addaudithook(lambda name, told: sockets.append((name, told)) if name.startswith("socket.") else None)
from pathlib import Path
from caseapp.actions.office import coordinator, following_up
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import Setup
from caseapp.base.clock import SystemClock
from caseapp.vault.slots import LEAST
folder = Path(sys.argv[1])
for kind in ("shelter", "coordinator"):
    setup = Setup(kind, "Umit", "750000000", "en", "Aigerim", sys.argv[2], False, LEAST)
    desk = opening.create_vault(folder / kind, setup, SystemClock()).desk
    if kind == "coordinator":
        following_up.overview(desk)
        (folder / "a.pdf").write_bytes(b"%PDF-1.7")
        coordinator.import_files(desk, [folder / "a.pdf"])
    desk.close()
asked = [one for one in sockets if one[0] in ("socket.connect", "socket.getaddrinfo", "socket.bind")]
print(asked, "pg8000" in sys.modules)
"""


def test_without_an_address_no_connection_is_made_and_the_driver_is_not_even_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _DAY, str(tmp_path), PASSPHRASE]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[] False"


# ---------------------------------------------------------------- what a server answers


def refusal(office: Desk, address: str) -> str:
    with pytest.raises(KnownError) as caught:
        office_store.try_store(office, address)
    return caught.value.sentence.text


def test_each_trouble_has_its_own_sentence(office: Desk, postgres: Server, empty_database: str) -> None:
    name = empty_database.rpartition("/")[2]
    assert "does not answer" in refusal(office, "postgresql://u:p@127.0.0.1:1/summaries")
    assert "user or the password" in refusal(office, postgres.url(name, password="wrong"))
    assert "user or the password" in refusal(office, postgres.url(name, "stranger"))
    assert "no database of this name" in refusal(office, postgres.url("nowhere"))
    assert "not a common store" in _with(
        postgres, name, "CREATE TABLE cats (name text)", office, empty_database
    )
    postgres.ask("DROP TABLE cats", name)
    assert office_store.try_store(office, empty_database).held is None
    with pytest.raises(KnownError, match="was not prepared"):
        office_store.connect_store(office, empty_database)
    office_store.prepare_store(office, empty_database)
    office_store.prepare_store(office, empty_database)
    for statement, said in (
        ("UPDATE caseapp.office SET version = version - 1", "older version"),
        ("UPDATE caseapp.office SET version = version + 2", "newer version"),
        ("UPDATE caseapp.office SET version = version - 1, practice = true", "Practice data"),
        ("UPDATE caseapp.office SET practice = false, id = 'other'", "another office"),
    ):
        assert said in _with(postgres, name, statement, office, empty_database)


def _with(postgres: Server, name: str, statement: str, office: Desk, address: str) -> str:
    postgres.ask(statement, name)
    return refusal(office, address)


def test_a_database_of_another_encoding_is_refused(office: Desk, postgres: Server) -> None:
    postgres.ask("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1'")
    assert "not UTF8" in refusal(office, postgres.url("latin"))
    postgres.ask("DROP DATABASE latin")


def test_the_tables_of_the_store_are_those_of_a_vault(
    postgres: Server, empty_database: str, office: Desk
) -> None:
    office_store.prepare_store(office, empty_database)
    engine = open_store(read_address(empty_database))
    with transaction(engine) as connection:
        found = inspect(connection)
        assert set(found.get_table_names("caseapp")) == {table.name for table in (*KEPT, OFFICE, DEED)}
        for table in (*KEPT, OFFICE, DEED):
            columns = {one["name"]: one["nullable"] for one in found.get_columns(table.name, "caseapp")}
            assert columns == {column.name: column.nullable for column in table.columns}
            key = found.get_pk_constraint(table.name, "caseapp")["constrained_columns"]
            assert key == [column.name for column in table.primary_key]
    engine.dispose()
    assert {table.name for table in KEPT} <= set(tables_reports.METADATA.tables)


# ---------------------------------------------------------------- encryption


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server with a certificate of its own for `NAME`, and the certificate as a file."""
    if programs() is None:
        pytest.skip(MISSING)
    folder = tmp_path_factory.mktemp("certificates")
    certificate, key = _certificate(NAME)
    (folder / "ca.crt").write_bytes(certificate)
    (folder / "other.crt").write_bytes(_certificate(NAME)[0])
    with running() as server:
        server.stop()
        for file, content in (("server.crt", certificate), ("server.key", key)):
            server.give(file, content)
        server.start(
            "ssl=on", f"ssl_cert_file={server.folder}/server.crt", f"ssl_key_file={server.folder}/server.key"
        )
        yield server, folder


def _certificate(name: str) -> tuple[bytes, bytes]:
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "caseapp test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(named).issuer_name(named).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return made.public_bytes(pem), private


def test_a_server_that_proves_who_it_is_is_spoken_to_encrypted(
    office: Desk, sealed: tuple[Server, Path]
) -> None:
    server, folder = sealed
    with server.database() as name:
        address = f"{server.url(name, host=NAME)}?sslmode=verify-full&sslrootcert={folder / 'ca.crt'}"
        office_store.prepare_store(office, address)
        engine = open_store(read_address(address))
        with transaction(engine) as connection:
            asked = "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert connection.exec_driver_sql(asked).one() == (True, "TLSv1.3")
        engine.dispose()


def test_a_server_with_another_certificate_or_name_or_none_is_told_nothing(
    office: Desk, sealed: tuple[Server, Path], postgres: Server
) -> None:
    server, folder = sealed
    for address in (
        f"{server.url('postgres', host=NAME)}?sslrootcert={folder / 'other.crt'}",
        f"{server.url('postgres', host='127.00.1')}?sslrootcert={folder / 'ca.crt'}",
        server.url("postgres", host=NAME),
    ):
        assert "could not prove" in refusal(office, address)
    assert "does not encrypt" in refusal(office, postgres.url("postgres", host=NAME))
