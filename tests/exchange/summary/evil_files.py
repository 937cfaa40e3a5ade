"""Files made by hand to do harm, each with the sentence that must refuse it.

`python -m tests.exchange.summary.evil_files` writes them into the folder `evil` beside this file; the large ones are only
made when the tests run. Unless the frame itself is the evil, each is signed rightly: what is tested lies behind the
signature.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.exchange.summary.samples import NATIONAL, SAMPLE, as_bytes, sample_entries
from tests.exchange.summary.signing import Signer

FOLDER = Path(__file__).parent / "evil"
MOST_COMMITTED = 32 * 1024
SIGNER = Signer()

Change = Callable[[dict[str, Any]], object]


class Evil(NamedTuple):
    """A file's name, its bytes, and the marked sentence of its refusal."""

    name: str
    data: bytes
    sentence: str


def _changed(change: Change, *, national: bool = False) -> bytes:
    entries = sample_entries(NATIONAL if national else SAMPLE)
    change(entries)
    return SIGNER.seal(as_bytes(entries))


def _set(*way: str | int, to: object) -> Change:
    def change(entries: Any) -> None:
        for step in way[:-1]:
            entries = entries[step]
        entries[way[-1]] = to

    return change


def _drop(*way: str | int) -> Change:
    def change(entries: Any) -> None:
        for step in way[:-1]:
            entries = entries[step]
        del entries[way[-1]]

    return change


def _text(old: str, new: str) -> bytes:
    """The sample's payload with a piece of its text replaced, signed."""
    payload = as_bytes(sample_entries())
    assert old.encode() in payload, old
    return SIGNER.seal(payload.replace(old.encode(), new.encode(), 1))


GOOD = SIGNER.seal(as_bytes(sample_entries()))
HEAD, _, _REST = GOOD.partition(b"\n")
LENGTH, _, BODY = _REST.partition(b"\n")


def _length(line: bytes) -> bytes:
    return HEAD + b"\n" + line + b"\n" + BODY


NO_SUMMARY = "This file carries no summary of caseapp."
NO_PLAIN_LENGTH = "The length of the summary's data is not written as a plain number."
TOO_LONG = "The summary's data are said to be longer than 1 MiB."
OTHER_LENGTH = "The summary's data are not as long as the file says: they were changed on the way."
BAD_SIGNATURE_LINE = "The signature line of the summary is damaged."
NOT_FITTING = "The signature does not fit: the summary was changed after it was signed."
SEVERAL = "This file carries more than one summary, and nobody can say which one counts."
UNSEEN = "The text of “{place}” holds the unseen character {character}."
NOT_JSON = "The data are not valid JSON: line {line}, column {column}."
NOT_WHOLE = "{number} is not written as a whole number."
OUTSIDE = "The number {number} lies outside 0 to 1,000,000,000."
NO_NUMBER = "“{place}” is not a whole number."
NO_ID = "“{place}” is not an id."
TWICE = "“{place}” names something twice."
ENTRY_TWICE = "The data have the entry “{name}” twice in one place."
TOO_DEEP = "The data are nested too deeply."
UNKNOWN = "“{name}” is not known in this version."
UNKNOWN_IN = "“{name}” in “{place}” is not known in this version."
NO_DATE = "“{place}” is not a date such as 2026-09-30."
PERIOD = "The quarter {label} does not agree with its first and last day."
NO_QUARTER = "“{place}” is not a quarter such as 2026-Q3."
VERSION = "The summary has version {version}, which is not known here."
LESS = "“{place}” is less than {least}."
OTHER_CATEGORY = "A cell of the table “{id}” uses “{category}”, which is not a category of “{name}”."
ITSELF = "The population “{id}” is a sum that contains itself."

FRAMES = [
    Evil("empty", b"", "The file is empty."),
    Evil("plain-pdf", b"%PDF-1.7\n%%EOF\n", NO_SUMMARY),
    Evil("sealed", b"age-encryption.org/v1\n-> X25519 abc\n" + GOOD, "This file is sealed. It has to be opened with the vault it was sealed to."),
    Evil("two-envelopes", GOOD + GOOD, SEVERAL),
    Evil("second-in-pdf", b"%PDF-1.7\n" + GOOD + b"\nxref\n" + Signer("other").seal(as_bytes(sample_entries())), SEVERAL),
    Evil("second-half-begun", GOOD + HEAD, SEVERAL),
    Evil("no-beginning", GOOD.partition(b"\n")[2], "The beginning of the summary's data is missing."),
    Evil("no-end", GOOD.rpartition(b"\n-----END")[0], "The end of the summary's data is missing."),
    Evil("two-ends", GOOD + b"-----END CASEAPP SUMMARY-----\n", "The summary's data end more than once."),
    Evil("cut-in-payload", GOOD[:400], "The end of the summary's data is missing."),
    Evil("version-2", GOOD.replace(b"SUMMARY 1--", b"SUMMARY 2--"), VERSION),
    Evil("version-none", GOOD.replace(b"SUMMARY 1--", b"SUMMARY--"), "The first line of the summary's data is damaged."),
    Evil("line-ends-of-windows", GOOD.replace(b"\n", b"\r\n"), "The first line of the summary's data is damaged."),
    Evil("length-zero-first", _length(b"0" + LENGTH), NO_PLAIN_LENGTH),
    Evil("length-plus", _length(b"+" + LENGTH), NO_PLAIN_LENGTH),
    Evil("length-minus", _length(b"-" + LENGTH), NO_PLAIN_LENGTH),
    Evil("length-space", _length(b" " + LENGTH), NO_PLAIN_LENGTH),
    Evil("length-underscore", _length(b"1_000"), NO_PLAIN_LENGTH),
    Evil("length-arabic-digits", _length("١٧".encode()), NO_PLAIN_LENGTH),
    Evil("length-zero", _length(b"0"), NO_PLAIN_LENGTH),
    Evil("length-empty", _length(b""), NO_PLAIN_LENGTH),
    Evil("length-hex", _length(b"0x10"), NO_PLAIN_LENGTH),
    Evil("length-huge", _length(b"9" * 50), TOO_LONG),
    Evil("length-endless", _length(b"9" * 5000), TOO_LONG),
    Evil("length-beyond-limit", _length(b"1048577"), TOO_LONG),
    Evil("length-one-less", _length(b"%d" % (int(LENGTH) - 1)), OTHER_LENGTH),
    Evil("length-one-more", _length(b"%d" % (int(LENGTH) + 1)), OTHER_LENGTH),
    Evil("length-beyond-file", _length(b"1000000"), OTHER_LENGTH),
    Evil("not-signed", GOOD.replace(b"-----SIGNATURE", b"-----PLAIN"), "The summary is not signed."),
    Evil("signed-otherwise", GOOD.replace(b"ED25519", b"RSA4096"), "The summary is signed in a way that is not known here: {kind}."),
    Evil("signature-short", GOOD.replace(b" KEY ", b"0 KEY "), BAD_SIGNATURE_LINE),
    Evil("signature-not-hex", GOOD.replace(b"ED25519 ", b"ED25519 zz"), BAD_SIGNATURE_LINE),
    Evil("key-capital-word", GOOD.replace(b" KEY ", b" key "), BAD_SIGNATURE_LINE),
    Evil("payload-changed", GOOD.replace(b'"value":23', b'"value":24'), NOT_FITTING),
    Evil("key-of-another", GOOD.replace(SIGNER.public_key.hex().encode(), Signer("other").public_key.hex().encode()), NOT_FITTING),
    Evil("key-no-point", GOOD.replace(SIGNER.public_key.hex().encode(), b"02" + b"00" * 31), NOT_FITTING),
]  # fmt: skip

JSON = [
    Evil("not-utf-8", SIGNER.seal(b'{"format":"\xff"}'), "The data are not text in UTF-8."),
    Evil("byte-order-mark", SIGNER.seal(b"\xef\xbb\xbf" + as_bytes(sample_entries())), NOT_JSON),
    Evil("not-json", SIGNER.seal(b"format: caseapp-summary"), NOT_JSON),
    Evil("two-jsons", SIGNER.seal(as_bytes(sample_entries()) + b"{}"), NOT_JSON),
    Evil("json-comment", SIGNER.seal(as_bytes(sample_entries()) + b"// end"), NOT_JSON),
    Evil("raw-control", _text("caseapp 0.1.0", "caseapp\x000.1.0"), NOT_JSON),
    Evil("only-a-list", SIGNER.seal(b"[1,2]"), "The data do not say that they are a summary."),
    Evil("only-a-number", SIGNER.seal(b"7"), "The data do not say that they are a summary."),
    Evil("entry-twice", _text('"practice":false', '"practice":false,"practice":true'), ENTRY_TWICE),
    Evil("entry-twice-deep", _text('{"sex":"male",', '{"sex":"male","sex":"female",'), ENTRY_TWICE),
    Evil("entry-twice-escaped", _text('"practice":false', '"practice":false,"pr\\u0061ctice":true'), ENTRY_TWICE),
    Evil("not-a-number", _text('"value":23', '"value":NaN'), "{name} is not a number."),
    Evil("infinity", _text('"value":23', '"value":-Infinity'), "{name} is not a number."),
    Evil("fraction", _text('"value":23', '"value":23.0'), NOT_WHOLE),
    Evil("exponent", _text('"value":23', '"value":1e999'), NOT_WHOLE),
    Evil("negative", _text('"value":23', '"value":-1'), OUTSIDE),
    Evil("negative-zero", _text('"value":23', '"value":-0'), OUTSIDE),
    Evil("above-limit", _text('"value":23', '"value":1000000001'), OUTSIDE),
    Evil("endless-digits", _text('"value":23', '"value":' + "9" * 5000), OUTSIDE),
    Evil("nested-lists", SIGNER.seal(b"[" * 10_000 + b"]" * 10_000), TOO_DEEP),
    Evil("nested-objects", SIGNER.seal(b'{"a":' * 5_000), TOO_DEEP),
    Evil("nested-value", _changed(_set("tables", 0, "cells", 0, "value", to=[[[[[[[[[1]]]]]]]]])), TOO_DEEP),
    Evil("nested-beyond-stack", SIGNER.seal(b"[" * 1_000_000), TOO_DEEP),
    Evil("open-text-of-quotes", SIGNER.seal(b'"' + b'\\"' * 500_000), NOT_JSON),
    Evil("many-entries-one-twice", SIGNER.seal(b"{%s}" % b",".join(b'"%d":0' % (n % 80_000) for n in range(80_001))), ENTRY_TWICE),
]  # fmt: skip

HEADS = [
    Evil("format-other", _changed(_set("format", to="caseapp-card")), "The data are a “{format}” and not a summary."),
    Evil("format-missing", _changed(_drop("format")), "The data do not say that they are a summary."),
    Evil("payload-version-2", _changed(_set("version", to=2)), VERSION),
    Evil("payload-version-text", _changed(_set("version", to="1")), NO_NUMBER),
    Evil("version-true", _changed(_set("version", to=True)), NO_NUMBER),
    Evil("entry-unknown", _changed(_set("comment", to="x")), UNKNOWN),
    Evil("entry-unknown-deep", _changed(_set("tables", 0, "cells", 0, "note", to="primary")), UNKNOWN_IN),
    Evil("entry-missing", _changed(_drop("audit")), "The data have no “{name}”."),
    Evil("entry-missing-deep", _changed(_drop("protection", "promise")), "“{place}” has no “{name}”."),
    Evil("practice-zero", _changed(_set("practice", to=0)), "“{place}” is neither true nor false."),
    Evil("name-blank", _changed(_set("shelter", "name", to="  ")), "The summary does not say who issued it: “{place}” is blank."),
    Evil("name-reversed", _changed(_set("shelter", "name", to="\u202egnp.exe")), UNSEEN),
    Evil("name-control", _changed(_set("shelter", "name", to="A\u0007")), UNSEEN),
    Evil("name-line-break", _changed(_set("shelter", "name", to="A\nB")), UNSEEN),
    Evil("name-mark", _changed(_set("shelter", "name", to="A\u200f")), UNSEEN),
    Evil("name-half-surrogate", _text("Приют", "\\ud800"), UNSEEN),
    Evil("name-tags", _changed(_set("shelter", "name", to="A\U000e0041")), UNSEEN),
    Evil("name-long", _changed(_set("shelter", "name", to="A" * 201)), "The text of “{place}” is too long."),
    Evil("text-of-isolates", _changed(_set("narrative", 0, "text", to="a\u2067b\u2069")), UNSEEN),
    Evil("text-escape", _changed(_set("narrative", 0, "text", to="\x1b[2J")), UNSEEN),
    Evil("id-with-space", _changed(_set("shelter", "id", to="a b")), NO_ID),
    Evil("id-look-alike", _changed(_set("shelter", "id", to="7f3а")), NO_ID),
    Evil("date-of-no-calendar", _changed(_set("period", "start", to="2026-02-30")), NO_DATE),
    Evil("date-with-time", _changed(_set("period", "start", to="2026-07-01T00:00:00")), NO_DATE),
    Evil("date-of-week", _changed(_set("period", "start", to="2026-W27-1")), NO_DATE),
    Evil("date-year-0", _changed(_set("period", "start", to="0000-07-01")), NO_DATE),
    Evil("period-other-days", _changed(_set("period", "end", to="2026-09-29")), PERIOD),
    Evil("period-other-label", _changed(_set("period", "label", to="2026-Q2")), PERIOD),
    Evil("period-quarter-5", _changed(_set("period", "label", to="2026-Q5")), NO_QUARTER),
    Evil("period-last-year", _changed(_set("period", "label", to="9999-Q4")), NO_QUARTER),
    Evil("period-arabic-digits", _changed(_set("period", "label", to="٢٠٢٦-Q3")), NO_QUARTER),
    Evil("moment-without-zone", _changed(_set("issued_at", to="2026-10-04T09:00:00")), "“{place}” is not a moment such as 2026-10-04T09:00:00Z."),
    Evil("moment-of-25-hours", _changed(_set("issued_at", to="2026-10-04T25:00:00Z")), "“{place}” is not a moment such as 2026-10-04T09:00:00Z."),
    Evil("sequence-zero", _changed(_set("sequence", to=0)), LESS),
    Evil("sequence-text", _changed(_set("sequence", to="7")), NO_NUMBER),
    Evil("revision-zero", _changed(_set("revision", to=0)), LESS),
    Evil("previous-capitals", _changed(_set("previous", to="AB" * 32)), "“{place}” is not a SHA-256."),
    Evil("previous-a-file", _changed(_set("previous", to="../../etc/passwd")), "“{place}” is not a SHA-256."),
    Evil("considered-twice", _changed(_set("protection", "considered", to=["ab" * 32] * 2)), TWICE),
    Evil("target-year", _changed(_set("targets", 0, "year", to=999)), "“{place}” is not a year."),
    Evil("target-exact-and-bound", _changed(lambda e: e["targets"][0].update(cumulative=12, at_least=12)), "“{place}” is exact and a bound at once."),
    Evil("target-bound-text", _changed(_set("targets", 0, "at_least", to="12")), NO_NUMBER),
    Evil("checked-unknown", _changed(_set("protection", "checked", to=None)), NO_NUMBER),
    Evil("small-counts-told", _changed(_set("protection", "small", to=4)), UNKNOWN_IN),
    Evil("target-twice", _changed(lambda e: e["targets"].append(e["targets"][0])), TWICE),
    Evil("language", _changed(_set("narrative", 0, "language", to="../ru")), "“{place}” is not a language such as ru."),
    Evil("narrative-twice", _changed(lambda e: e["narrative"].append(e["narrative"][0])), TWICE),
    Evil("national-without-shelters", _changed(_drop("shelters"), national=True), "The data have no “{name}”."),
    Evil("national-of-no-shelters", _changed(_set("shelters", to=[]), national=True), "The national report does not name the shelters it rests on."),
    Evil("national-shelter-twice", _changed(_set("shelters", to=["a", "a"]), national=True), TWICE),
    Evil("shelters-in-a-summary", _changed(_set("shelters", to=["a"])), UNKNOWN),
]  # fmt: skip


def _table(dims: int) -> dict[str, object]:
    return {"id": "wide", "population": "new", "dims": [f"d{n}" for n in range(dims)], "cells": []}


def _doubling(entries: dict[str, Any]) -> None:
    """Each population is the sum of the one before and itself once more: 2^n people if anybody counted."""
    entries["populations"] = [{"id": "p0", "unit": "person"}]
    for n in range(1, 60):
        names = [f"p{n - 1}", *([f"p{n - 2}"] if n > 1 else [])]
        entries["populations"].append({"id": f"p{n}", "sum_of": names})


COUNTS = [
    Evil("tables-an-object", _changed(_set("tables", to={})), "“{place}” is not a list."),
    Evil("variables-a-list", _changed(_set("variables", to=[])), "“{place}” is not an object with entries."),
    Evil("value-text", _changed(_set("tables", 0, "cells", 0, "value", to="23")), NO_NUMBER),
    Evil("value-true", _changed(_set("tables", 0, "cells", 0, "value", to=True)), NO_NUMBER),
    Evil("structural-but-counted", _changed(_set("tables", 0, "cells", 0, "structural", to=True)), "“{place}” cannot hold anyone, and yet its value is not 0."),
    Evil("cell-twice", _changed(lambda e: e["tables"][0]["cells"].append({"key": {}, "value": 24})), "The table “{id}” has two cells with the same key."),
    Evil("cell-twice-other-order", _changed(lambda e: e["tables"][0]["cells"].append({"key": {"age": "adult", "sex": "male"}, "value": None})), "The table “{id}” has two cells with the same key."),
    Evil("category-unknown", _changed(_set("tables", 0, "cells", 1, "key", "sex", to="unknown")), OTHER_CATEGORY),
    Evil("category-of-another", _changed(_set("tables", 0, "cells", 1, "key", "sex", to="adult")), OTHER_CATEGORY),
    Evil("category-a-list", _changed(_set("tables", 0, "cells", 1, "key", "sex", to=["male"])), NO_ID),
    Evil("key-not-in-dims", _changed(_set("tables", 0, "cells", 1, "key", "service", to="legal")), "A cell of the table “{id}” is keyed by “{name}”, which the table does not have."),
    Evil("dim-unknown", _changed(_set("tables", 0, "dims", to=["sex", "age", "passport"])), "The table “{id}” uses the variable “{dim}”, which is not there."),
    Evil("dim-twice", _changed(_set("tables", 0, "dims", to=["sex", "sex"])), TWICE),
    Evil("dims-without-number", _changed(lambda e: e["tables"].append(_table(2000))), "“{place}” lists more than {most}."),
    Evil("table-twice", _changed(lambda e: e["tables"].append(e["tables"][1])), TWICE),
    Evil("population-unknown", _changed(_set("tables", 0, "population", to="staff")), "The table “{id}” counts the population “{population}”, which is not there."),
    Evil("population-twice", _changed(lambda e: e["populations"].append(e["populations"][0])), TWICE),
    Evil("population-sum-of-itself", _changed(_set("populations", 2, "sum_of", to=["served"])), ITSELF),
    Evil("population-circle", _changed(_set("populations", 0, to={"id": "new", "sum_of": ["served"]})), ITSELF),
    Evil("population-doubling", _changed(_doubling), "The population “{id}” counts somebody twice."),
    Evil("population-of-strangers", _changed(_set("populations", 2, "sum_of", to=["new", "ghosts"])), "The population “{id}” rests on “{part}”, which is not there."),
    Evil("population-of-units", _changed(_set("populations", 0, "unit", to="night")), "The population “{id}” adds up different units."),
    Evil("population-of-nobody", _changed(_set("populations", 2, "sum_of", to=[])), "“{place}” is the sum of nothing."),
    Evil("population-without-unit", _changed(_drop("populations", 0, "unit")), "“{place}” does not say what it counts."),
    Evil("populations-without-number", _changed(lambda e: e["populations"].extend({"id": f"p{n}", "unit": "person"} for n in range(600))), "“{place}” lists more than {most}."),
    Evil("category-twice", _changed(_set("variables", "sex", to=["a", "a"])), TWICE),
    Evil("categories-none", _changed(_set("variables", "sex", to=[])), "“{place}” has no categories."),
    Evil("group-of-strangers", _changed(_set("variables", "age", "groups", "minor", to=["0-8", "99"])), "“{place}” groups something that is not a category."),
    Evil("group-is-category", _changed(_set("variables", "age", "groups", "18+", to=["0-8"])), "“{place}” is a group and a category at once."),
    Evil("variable-name-reversed", _changed(_set("variables", "\u202exes", to=["a"])), "“{name}” in “{place}” is not an id."),
    Evil("measure-twice", _changed(lambda e: e["measures"].append(e["measures"][0])), TWICE),
]  # fmt: skip

EVIL = [*FRAMES, *JSON, *HEADS, *COUNTS]


def main() -> None:
    """Write the files that are small enough to be kept."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for evil in EVIL:
        if len(evil.data) <= MOST_COMMITTED:
            (FOLDER / f"{evil.name}.caseapp").write_bytes(evil.data)
    sentences = {evil.name: evil.sentence for evil in EVIL}
    (FOLDER / ".gitattributes").write_text("*.caseapp -text\n", encoding="utf-8")
    text = json.dumps(sentences, ensure_ascii=False, indent=1)
    (FOLDER / "refusals.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
