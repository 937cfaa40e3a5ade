"""What runs in the child process that looks at papers from outside: qpdf, with limits on memory and on what it unpacks."""

import base64
import io
import json
import os
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any

from caseapp.base.errors import KnownError
from caseapp.records.attachment import MOST_BYTES, MOST_PAGES, MOST_PIXELS
from caseapp.reports.child import READY

MOST_MEMORY = 1 << 30
"""Bytes of address space that the child may take, where the system can limit it."""

_ACTIVE = frozenset({
    "/JS", "/JavaScript", "/Launch", "/AA", "/XFA", "/RichMedia", "/Movie", "/Sound", "/Rendition", "/SubmitForm",
    "/ImportData", "/3D", "/GoToR", "/GoToE", "/RichMediaExecute", "/Screen",
})  # fmt: skip
"""Names of actions, triggers and moving contents (ISO 32000-1, 12.6, 12.7.8 and 13) as keys or as types."""

_FILES = frozenset({"/EmbeddedFile", "/EmbeddedFiles", "/Filespec"})
_TYPED = ("/Type", "/Subtype", "/S")
_MOST_OBJECTS = 200_000
_MOST_CONTENT = 64 << 20
"""Bytes of the unpacked orders by which one page is drawn."""

Strip = Callable[[bytes], Any]


class RefusedError(Exception):
    """A paper that is not taken, and why in one word: locked, active, files, pages, large or damaged."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def serve(_orders: Connection, answer: Connection, data: bytes, strip: str) -> None:
    """Look at a paper and send back a line about it, then the bytes to keep."""
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 2)
    module, _, name = strip.partition(":")
    function: Strip = getattr(import_module(module), name)
    import pikepdf  # noqa: F401  before the memory is limited: its own code must not count

    limit_child()
    answer.send_bytes(READY)
    try:
        about, content = examined(data, function)
    except RefusedError as error:
        answer.send_bytes(json.dumps({"refused": error.why}).encode())
        return
    except MemoryError:
        answer.send_bytes(json.dumps({"refused": "large"}).encode())
        return
    answer.send_bytes(json.dumps(about).encode())
    answer.send_bytes(content)


def examined(data: bytes, strip: Strip) -> tuple[dict[str, object], bytes]:
    """What is to say about a paper, and the paper written anew. RefusedError with the reason."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as paper:
            if paper.is_encrypted:
                raise RefusedError("locked")
            pages = len(paper.pages)
            if not 1 <= pages <= MOST_PAGES:
                raise RefusedError("pages" if pages else "damaged")
            signed = _refuse_active(paper)
            located = _without_places(paper, strip)
            _refuse_bombs(paper)
            return {"pages": pages, "located": located, "signed": signed}, _written(paper)
    except pikepdf.PasswordError:
        raise RefusedError("locked") from None
    except (
        pikepdf.PdfError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        RecursionError,
        OverflowError,
        zlib.error,
    ):
        raise RefusedError("damaged") from None


def _refuse_active(paper: Any) -> bool:  # noqa: ANN401  pikepdf's objects have no types here
    """Refuse whatever could run, open, send or hold another file. Tells whether the paper is signed."""
    import pikepdf

    if len(paper.objects) > _MOST_OBJECTS:
        raise RefusedError("large")
    opening = paper.Root.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary) and opening.get("/S") != pikepdf.Name.GoTo:
        raise RefusedError("active")
    signed = False
    for one in paper.objects:
        signed = _look(one, 0) or signed
    return signed or "/Sig" in str(paper.Root.get("/Perms", ""))


def _look(one: Any, depth: int) -> bool:  # noqa: ANN401
    """An object with everything written inside it; what it refers to is looked at by itself."""
    import pikepdf

    if depth > 40:
        raise RefusedError("damaged")
    if isinstance(one, pikepdf.Array):
        found = [_look(each, depth + 1) for each in one if not _apart(each)]
        return any(found)
    if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
        return False
    keys = set(one.keys())
    kinds = {str(one.get(key)) for key in _TYPED if isinstance(one.get(key), pikepdf.Name)}
    if (keys | kinds) & _ACTIVE:
        raise RefusedError("active")
    if (keys | kinds) & _FILES:
        raise RefusedError("files")
    found = [_look(one[key], depth + 1) for key in keys if not _apart(one[key])]
    return "/ByteRange" in keys or any(found)


def _apart(one: Any) -> bool:  # noqa: ANN401
    return bool(getattr(one, "is_indirect", False))


def _without_places(paper: Any, strip: Strip) -> bool:  # noqa: ANN401
    """Take what cameras wrote out of the photographs inside, and what programs wrote about the paper."""
    import pikepdf

    located = False
    for one in paper.objects:
        if not isinstance(one, pikepdf.Stream):
            continue
        if one.get("/Subtype") == pikepdf.Name.Image:
            _refuse_image(one)
            filters = _filters(one)
            if filters[-1:] == ["/DCTDecode"]:
                located = _stripped(one, filters[:-1], strip) or located
    for owner in (paper.Root, *paper.pages):
        if "/Metadata" in owner:
            del owner["/Metadata"]
    if "/Info" in paper.trailer:
        del paper.trailer["/Info"]
    return located


def _filters(stream: Any) -> list[str]:  # noqa: ANN401
    import pikepdf

    found = stream.get("/Filter")
    if found is None:
        return []
    return [str(one) for one in found] if isinstance(found, pikepdf.Array) else [str(found)]


def _stripped(image: Any, wrapped: list[str], strip: Strip) -> bool:  # noqa: ANN401
    """A photograph, which other packings may stand around (ISO 32000-1, 7.4), without what the camera wrote."""
    import pikepdf

    content = image.read_raw_bytes()
    for one in wrapped:
        content = _unwrapped(one, content)
    try:
        cleaned = strip(content)
    except KnownError:
        raise RefusedError("damaged") from None
    image.write(cleaned.content, filter=pikepdf.Name.DCTDecode)
    return bool(cleaned.located)


def _unwrapped(packing: str, content: bytes) -> bytes:
    if packing == "/ASCII85Decode":
        return base64.a85decode(content.strip().removeprefix(b"<~").removesuffix(b"~>"))
    if packing == "/ASCIIHexDecode":
        return bytes.fromhex(content.strip().removesuffix(b">").decode("ascii"))
    if packing == "/FlateDecode":
        return zlib.decompressobj().decompress(content, 4 * MOST_BYTES)
    raise RefusedError("damaged")


def _refuse_image(image: Any) -> None:  # noqa: ANN401
    if int(image.get("/Width", 0)) * int(image.get("/Height", 0)) > 2 * MOST_PIXELS:
        raise RefusedError("large")


def _refuse_bombs(paper: Any) -> None:  # noqa: ANN401
    """The orders by which pages are drawn are unpacked once, under the limit of memory, to see how long they become."""
    import pikepdf

    for page in paper.pages:
        contents = page.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        if sum(len(one.read_bytes()) for one in streams if one is not None) > _MOST_CONTENT:
            raise RefusedError("large")


def _written(paper: Any) -> bytes:  # noqa: ANN401
    import pikepdf

    target = io.BytesIO()
    paper.remove_unreferenced_resources()
    paper.save(
        target, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True, linearize=False
    )
    return target.getvalue()


def limit_child() -> None:
    """Set limits where the system has them: on memory, and no byte into a file, not even of a crash."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        with suppress(OSError, ValueError):
            most = _memory_now() + MOST_MEMORY
            resource.setrlimit(resource.RLIMIT_AS, (most if hard < 0 else min(most, hard), hard))


def _memory_now() -> int:
    """Bytes of address space that the child has already; none of it is the paper's."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  a file of the system
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
