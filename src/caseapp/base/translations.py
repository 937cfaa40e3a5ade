"""The sentences of one language out of its Qt Linguist file, without reading the whole file for the first few of them.

The page that opens the records says some twenty sentences, and must stand at once (decision 0007): they are looked up in
the bytes of the file one by one. Whoever asks for many gets all of them read in one go, by patterns, because reading the
file as XML takes five times as long. `tests/base/test_translations.py` compares both with an XML reader.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

Forms = tuple[str, ...]
"""The plural forms of a sentence, in the order of Qt Linguist; one where it has no number."""

_ONE_BY_ONE = 60
"""Sentences that are looked up by themselves before the whole file is read."""
_MESSAGE = r"(?s)<source>(.*?)</source>.*?<translation(?: ([^>]*?))?(?:/>|>(.*?)</translation>)"
_FORM = r"(?s)<numerusform[^>]*>(.*?)</numerusform>"
_SIGNS = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
"""As XML writes them; the ampersand comes last, because it stands in all the others."""


class Translations(Mapping[str, Forms]):
    """The finished messages of a file: English sentence -> its forms."""

    def __init__(self, file: Path) -> None:
        self._bytes = file.read_bytes()
        self._found: dict[str, Forms | None] = {}
        self._whole: dict[str, Forms] | None = None

    def __getitem__(self, sentence: str) -> Forms:
        if self._whole is None and (sentence in self._found or len(self._found) < _ONE_BY_ONE):
            if sentence not in self._found:
                self._found[sentence] = self._look_up(sentence)
            forms = self._found[sentence]
        else:
            forms = self._all().get(sentence)
        if forms is None:
            raise KeyError(sentence)
        return forms

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _look_up(self, sentence: str) -> Forms | None:
        source = f"<source>{_written(sentence)}</source>".encode()
        begin = self._bytes.find(source)
        if begin < 0:
            return None
        message = self._bytes[begin : self._bytes.find(b"</message>", begin)].decode()
        marks, _sign, text = message.partition("<translation")[2].partition(">")
        return _forms(marks, text.partition("</translation>")[0])

    def _all(self) -> dict[str, Forms]:
        if self._whole is None:
            messages = re.finditer(_MESSAGE, self._bytes.decode())
            self._whole = {_read(one[1]): forms for one in messages if (forms := _forms(one[2], one[3]))}
            self._bytes = b""
            self._found.clear()
        return self._whole


def _forms(marks: str | None, text: str | None) -> Forms | None:
    """None where the translation is marked (unfinished, vanished), or one of its forms is empty."""
    if not text or (marks and "type=" in marks):
        return None
    several = re.findall(_FORM, text) if "<numerusform" in text else ()
    forms = tuple(_read(form) for form in several) or (_read(text),)
    return forms if all(forms) else None


def _read(written: str) -> str:
    if "&" in written:
        for sign, letter in _SIGNS:
            written = written.replace(sign, letter)
    return written


def _written(text: str) -> str:
    """A sentence as our own tool writes it: quotation marks stand as they are."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
