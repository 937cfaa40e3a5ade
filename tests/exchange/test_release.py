"""The list of a release is read whole and signed, or not at all."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.release import MOST_FILE, Release, System, order_of, read_release, release_bytes
from caseapp.vault.signing import verify
from tests.releases import SIGNER, release


def signed(payload: bytes) -> bytes:
    """A frame around any bytes, as only a holder of the key could make it."""
    message = b"caseapp-release/1\n%d\n%s" % (len(payload), payload)
    foot = b"\n-----SIGNATURE ED25519 %s KEY %s-----\n" % (
        SIGNER.sign(message).hex().encode(), SIGNER.public_key.hex().encode(),
    )  # fmt: skip
    return b"-----BEGIN CASEAPP RELEASE 1-----\n%d\n%s%s-----END CASEAPP RELEASE-----\n" % (
        len(payload),
        payload,
        foot,
    )


def entries() -> dict[str, object]:
    return {"format": "caseapp-release/1", **asdict(release()), "made": "2026-11-22"}


def test_a_release_reads_back_as_it_was_written() -> None:
    read = read_release(release_bytes(release(), SIGNER.sign, SIGNER.public_key), verify)
    assert read.release == release()
    assert read.public_key == SIGNER.public_key


def test_every_single_changed_byte_is_noticed() -> None:
    data = release_bytes(release("9.0.0", System.DEBIAN), SIGNER.sign, SIGNER.public_key)
    for place in range(0, len(data) - 1, 3):
        with pytest.raises(KnownError):
            read_release(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :], verify)


def test_a_release_cut_anywhere_is_refused() -> None:
    data = release_bytes(release("9.0.0", System.DEBIAN), SIGNER.sign, SIGNER.public_key)
    for length in range(0, len(data) - 1, 7):
        with pytest.raises(KnownError):
            read_release(data[:length], verify)


@pytest.mark.parametrize(
    "name",
    [
        "../caseapp.deb", "/etc/caseapp.deb", "caseapp/../../x.deb", "caseapp\\x.deb", "C:caseapp.deb", "con.deb", ".caseapp.deb",
        "caseapp.deb.exe", "caseapp\n.deb", "caseapp .deb", "CASEAPP.deb", "", "caseapp" + "a" * 99 + ".deb", "саseapp.deb",
    ],
)  # fmt: skip
def test_a_name_that_is_more_than_a_name_is_refused_even_when_it_is_signed(name: str) -> None:
    made = release("9.0.0", System.DEBIAN)
    hostile = replace(made, files=(replace(made.files[0], name=name),))
    with pytest.raises(KnownError):
        release_bytes(hostile, SIGNER.sign, SIGNER.public_key)


def _twice(said: dict[str, object]) -> None:
    files = said["files"]
    assert isinstance(files, list | tuple)
    said["files"] = [*files, files[0]]


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said.update(version="9.0"), lambda said: said.update(version="9.0.0-rc1"),
        lambda said: said.update(version="09.0.0"), lambda said: said.update(version=9),
        lambda said: said.update(commit="c" * 39), lambda said: said.update(made="2026-02-30"),
        lambda said: said.update(format="caseapp-release/2"), lambda said: said.update(files=[]),
        lambda said: said.update(files={}), lambda said: said.update(more=1), lambda said: said.pop("commit"), _twice,
    ],
)  # fmt: skip
def test_a_signed_list_that_is_not_as_it_should_be_is_refused(
    change: Callable[[dict[str, object]], object],
) -> None:
    said = entries()
    change(said)
    with pytest.raises(KnownError):
        read_release(signed(json.dumps(said).encode()), verify)


@pytest.mark.parametrize(
    "payload",
    [
        b"[" * 20_000, b'{"a":' * 10_000, b"{}", b"null", b"1e400", b'{"files":NaN}', b"\xff\xfe", b'"' * 30_000,
        b'{"format":"caseapp-release/1","format":"caseapp-release/1"}', b"9" * 50_000,
    ],
)  # fmt: skip
def test_deep_and_strange_data_are_refused_with_a_sentence(payload: bytes) -> None:
    with pytest.raises(KnownError):
        read_release(signed(payload), verify)


def test_a_huge_list_is_refused_before_it_is_read() -> None:
    with pytest.raises(KnownError):
        read_release(b"-----BEGIN CASEAPP RELEASE 1-----\n" + b"9" * MOST_FILE, verify)


def test_ten_comes_after_nine() -> None:
    assert order_of("0.10.0") > order_of("0.9.9")


def test_only_papers_may_be_many() -> None:
    made = release("9.0.0", System.DEBIAN)
    paper = replace(made.files[0], name="caseapp-9.0.0-sbom.json", system=System.PAPER)
    both = Release(
        made.version, made.commit, made.made, (*made.files, paper, replace(paper, name="caseapp-b.json"))
    )
    assert read_release(release_bytes(both, SIGNER.sign, SIGNER.public_key), verify).release == both
