"""The way back: what is drawn is found again by the reader of summary files, and means the same."""

from dataclasses import replace

from caseapp.base.language import Language
from caseapp.exchange.summary.envelope import find_envelope, seal_envelope
from caseapp.exchange.summary.payload import payload_bytes, read_payload
from caseapp.reports import draw_summary
from caseapp.reports.fingerprint import payload_of
from tests.reports.sample import summary


def test_a_drawn_report_gives_its_summary_back() -> None:
    found = replace(summary(), shelter=replace(summary().shelter, id="0123456789abcdef0123456789abcdef"))
    signed = seal_envelope(payload_bytes(found), lambda message: message[:1] * 64, b"k" * 32)
    file = draw_summary(found, signed, Language("en"))
    envelope = find_envelope(file)
    assert envelope.payload == payload_of(signed)
    assert read_payload(envelope.payload) == found
