"""The signed frame around a summary's data."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.base.errors import KnownError
from caseapp.exchange.summary.envelope import MOST_PAYLOAD, find_envelope, seal_envelope, signed_message
from caseapp.exchange.summary.opened import open_summary
from caseapp.exchange.summary.payload import payload_bytes
from tests.exchange.summary.samples import SAMPLE
from tests.exchange.summary.signing import Signer, verify

SIGNER = Signer()


def test_the_frame_looks_exactly_as_the_format_says() -> None:
    sealed = seal_envelope(b"{}", lambda _: b"\xab" * 64, b"\xcd" * 32)
    assert sealed == (
        b"-----BEGIN CASEAPP SUMMARY 1-----\n2\n{}\n"
        b"-----SIGNATURE ED25519 " + b"ab" * 64 + b" KEY " + b"cd" * 32 + b"-----\n"
        b"-----END CASEAPP SUMMARY-----\n"
    )


def test_version_length_and_payload_are_what_is_signed() -> None:
    assert signed_message("{é}".encode()) == b"caseapp-summary/1\n4\n{\xc3\xa9}"


@given(st.binary(min_size=1, max_size=300), st.binary(max_size=100), st.binary(max_size=100))
def test_an_envelope_is_found_in_the_middle_of_any_file(payload: bytes, before: bytes, after: bytes) -> None:
    assume(not any(b"CASEAPP SUMMARY" in part for part in (payload, before, after)))
    assume(not before.startswith(b"age-"))
    envelope = find_envelope(before + SIGNER.seal(payload) + after)
    assert envelope.payload == payload
    assert envelope.public_key == SIGNER.public_key
    assert envelope.signed_by_its_key(verify)


def test_the_last_line_break_may_be_missing() -> None:
    assert find_envelope(SIGNER.seal(b"{}").rstrip(b"\n")).payload == b"{}"


def test_a_summary_of_exactly_one_mebibyte_is_written_and_a_longer_one_is_not() -> None:
    assert len(find_envelope(SIGNER.seal(b"x" * MOST_PAYLOAD)).payload) == MOST_PAYLOAD
    with pytest.raises(KnownError, match="longer than 1 MiB"):
        SIGNER.seal(b"x" * (MOST_PAYLOAD + 1))


@pytest.mark.parametrize(
    "imitation", [b"-----BEGIN CASEAPP SUMMARY 1-----", b"-----END CASEAPP SUMMARY-----"]
)
def test_a_text_that_imitates_the_frame_is_not_sealed(imitation: bytes) -> None:
    with pytest.raises(KnownError, match="imitates the frame"):
        SIGNER.seal(b'{"text":"' + imitation + b'"}')


def test_every_changed_byte_of_the_data_or_the_signature_is_noticed() -> None:
    sealed = SIGNER.seal(payload_bytes(SAMPLE))
    assert open_summary(sealed, verify).summary == SAMPLE
    for position in range(len(sealed) - 1):
        changed = bytearray(sealed)
        changed[position] ^= 1
        with pytest.raises(KnownError):
            open_summary(bytes(changed), verify)


def test_every_cut_is_noticed() -> None:
    sealed = SIGNER.seal(payload_bytes(SAMPLE))
    for length in range(len(sealed) - 1):
        with pytest.raises(KnownError):
            open_summary(sealed[:length], verify)


def test_the_digest_is_the_name_of_the_payload_in_the_chain() -> None:
    envelope = find_envelope(SIGNER.seal(b"{}"))
    assert envelope.digest() == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
