"""Papers from outside: locked, active, stuffed and cut ones are refused with the reason, the others written anew."""

import base64
import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from caseapp.base.errors import KnownError
from caseapp.exchange.attached.jpeg import cleaned_jpeg
from caseapp.reports.foreign import cleaned_paper
from caseapp.reports.foreign_inside import RefusedError, examined
from tests.exchange.attached.samples import PLACE, paper, photograph

STRIP = "caseapp.exchange.attached.jpeg:cleaned_jpeg"


def _with(change: Callable[[Pdf], Any], **saving: Any) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as made:
        change(made)
        made.save(target, **saving)
    return target.getvalue()


def _script(made: Pdf) -> None:
    made.Root.OpenAction = made.make_indirect(Dictionary(S=Name.JavaScript, JS="app.alert(1)"))


def _named_script(made: Pdf) -> None:
    made.Root.Names = Dictionary(
        JavaScript=Dictionary(Names=Array(["a", Dictionary(S=Name.JavaScript, JS="x")]))
    )


def _launching_link(made: Pdf) -> None:
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([0, 0, 9, 9]),
        A=Dictionary(S=Name.Launch, F="calc.exe"),
    )
    made.pages[0].Annots = Array([made.make_indirect(link)])


def _trigger(made: Pdf) -> None:
    made.pages[0].AA = Dictionary(O=Dictionary(S=Name.Named))


def _form_of_programs(made: Pdf) -> None:
    made.Root.AcroForm = Dictionary(XFA=Array([]))


def _sending(made: Pdf) -> None:
    made.Root.AcroForm = Dictionary(
        Fields=Array([Dictionary(A=Dictionary(S=Name.SubmitForm, F="http://example.org"))])
    )


def _film(made: Pdf) -> None:
    made.pages[0].Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9]))]
    )


def _file(made: Pdf) -> None:
    made.attachments["invoice.exe"] = pikepdf.AttachedFileSpec(made, b"MZ")  # type: ignore[call-arg]


ACTIVE = {
    "script": _script, "named script": _named_script, "launching link": _launching_link, "trigger": _trigger,
    "form of programs": _form_of_programs, "sending": _sending, "film": _film,
}  # fmt: skip


@pytest.mark.parametrize("name", ACTIVE)
def test_an_active_paper_is_refused(name: str) -> None:
    for packed in (pikepdf.ObjectStreamMode.generate, pikepdf.ObjectStreamMode.disable):
        with pytest.raises(RefusedError, match="active"):
            examined(_with(ACTIVE[name], object_stream_mode=packed), cleaned_jpeg)


def test_a_paper_with_a_file_inside_is_refused() -> None:
    with pytest.raises(RefusedError, match="files"):
        examined(_with(_file), cleaned_jpeg)


@pytest.mark.parametrize("user", ["", "secret"])
def test_a_locked_paper_is_refused_with_the_reason(user: str) -> None:
    locked = _with(lambda _made: None, encryption=pikepdf.Encryption(owner="o", user=user))
    with pytest.raises(KnownError, match="locked with a password"):
        cleaned_paper(locked, STRIP)


def test_a_plain_paper_passes_through_the_child() -> None:
    found = cleaned_paper(paper(pages=3), STRIP)
    assert (found.pages, found.located, found.signed) == (3, False, False)
    with pikepdf.open(io.BytesIO(found.content)) as again:
        assert "/Info" not in again.trailer
        assert len(again.pages) == 3


def test_a_photograph_in_a_paper_loses_its_place() -> None:
    made = paper(image=photograph())
    assert PLACE in _unpacked(made)
    about, content = examined(made, cleaned_jpeg)
    assert about["located"]
    assert PLACE not in _unpacked(content)


def test_a_cut_paper_is_refused_or_loses_nothing_but_its_end() -> None:
    whole = paper()
    for length in range(20, len(whole) - 60, 97):
        try:
            about, _content = examined(whole[:length], cleaned_jpeg)
        except RefusedError:
            continue
        assert about["pages"] == 1


def test_what_stands_before_and_behind_a_paper_goes() -> None:
    _about, content = examined(b"<script>evil</script>\n" + paper() + b"\nPK\x03\x04behind", cleaned_jpeg)
    assert content.startswith(b"%PDF-")
    assert b"evil" not in content
    assert b"behind" not in content


def test_a_paper_that_unpacks_to_a_giant_is_refused() -> None:
    def swell(made: Pdf) -> None:
        made.pages[0].Contents = made.make_stream(b" " * (80 << 20))

    with pytest.raises(RefusedError, match="large"):
        examined(_with(swell, compress_streams=True), cleaned_jpeg)


def test_a_signed_paper_says_that_the_signature_goes() -> None:
    def sign(made: Pdf) -> None:
        made.Root.Signed = made.make_indirect(
            Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3]), Contents="x")
        )

    assert examined(_with(sign), cleaned_jpeg)[0]["signed"]


def test_a_paper_that_refers_to_itself_ends() -> None:
    def circle(made: Pdf) -> None:
        one = made.make_indirect(Dictionary())
        one.Self = Array([one])
        made.Root.Circle = one

    assert examined(_with(circle), cleaned_jpeg)[0]["pages"] == 1


def _unpacked(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as made:
        streams = [one for one in made.objects if isinstance(one, pikepdf.Stream)]
        return b"".join(_photograph(one) for one in streams if one.get("/Subtype") == Name.Image)


def _photograph(image: Any) -> bytes:
    raw: bytes = image.read_raw_bytes()
    wrapped = isinstance(image.Filter, Array) and len(image.Filter) > 1
    return base64.a85decode(raw.strip().removesuffix(b"~>")) if wrapped else raw
