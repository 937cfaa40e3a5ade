"""Finishing the drawn PDF: attachment, tags, colour profile, description; the same input gives the same bytes.

The file is built to PDF/A-3a and PDF/UA-1. It was not tested by a certified checker, so it is "built to", not
"conformant".
"""

import zlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel, String

from caseapp.base.resources import resource
from caseapp.base.steps import Step, no_step
from caseapp.reports.fingerprint import BEGIN
from caseapp.reports.letters import clean_letters
from caseapp.reports.pages import Drawn
from caseapp.reports.structure import write_structure
from caseapp.reports.tags import Element
from caseapp.reports.xmp import xmp

ATTACHMENT = "summary.caseapp"
_PRODUCER = "caseapp, ReportLab, pikepdf"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. `language` is a tag of BCP 47; `moment` is in UTC."""

    title: str
    language: str
    author: str
    program: str
    moment: datetime
    attachment_is: str


def finish(drawn: Drawn, document: Element, envelope: bytes, about: About, step: Step = no_step) -> bytes:
    """The finished file. RuntimeError if the envelope would not be found in it exactly once (a bug).

    An empty envelope is none: the file then carries no data.
    """
    about = _harmless(about)
    with Pdf.open(BytesIO(drawn.file)) as pdf:
        pdf.Root.Lang = String(about.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        step(0.1)
        write_structure(pdf, document, drawn.places)
        step(0.4)
        clean_letters(pdf)
        step(0.5)
        _colours(pdf)
        _describe(pdf, about)
        _compress(pdf)
        step(0.8)
        if envelope:
            _attach(pdf, envelope, about)
        out = BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            compress_streams=False,
            stream_decode_level=StreamDecodeLevel.none,
            object_stream_mode=ObjectStreamMode.generate,
            deterministic_id=True,
        )
    finished = out.getvalue()
    if finished.count(BEGIN) != envelope.count(BEGIN) or (envelope and finished.count(envelope) != 1):
        raise RuntimeError("the envelope does not stand in the file exactly once")
    return finished


def _harmless(about: About) -> About:
    """No text of the file's description may look like the beginning of an envelope."""
    return About(
        about.title.replace("-----", "–"), about.language, about.author.replace("-----", "–"),
        about.program.replace("-----", "–"), about.moment, about.attachment_is,
    )  # fmt: skip


def _colours(pdf: Pdf) -> None:
    """Say that red, green and blue mean sRGB."""
    profile = Stream(pdf, resource("icc", "srgb.icc").read_bytes(), N=3)
    name = String("sRGB IEC61966-2.1")
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=name, Info=name,
                DestOutputProfile=pdf.make_indirect(profile),
            )
        ]
    )  # fmt: skip


def _describe(pdf: Pdf, about: About) -> None:
    """Title, author, program and times, the same in both places where a PDF keeps them."""
    day = String(f"D:{about.moment:%Y%m%d%H%M%S}+00'00'")
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo.Title = String(about.title)
    pdf.docinfo.Author = String(about.author)
    pdf.docinfo.Creator = String(about.program)
    pdf.docinfo.Producer = String(_PRODUCER)
    pdf.docinfo.CreationDate = day
    pdf.docinfo.ModDate = day
    moment = f"{about.moment:%Y-%m-%dT%H:%M:%S}+00:00"
    packet = xmp(about.title, about.language, about.author, about.program, _PRODUCER, moment)
    pdf.Root.Metadata = pdf.make_indirect(Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML))


def _compress(pdf: Pdf) -> None:
    """Pack every stream but the description, which searching programs read without unpacking."""
    for item in pdf.objects:
        if isinstance(item, Stream) and item.get(Name.Type) != Name.Metadata:
            item.write(zlib.compress(item.read_bytes(), 9), filter=Name.FlateDecode)


def _attach(pdf: Pdf, envelope: bytes, about: About) -> None:
    """The signed data as it is: not packed, so that it can be found in the file byte for byte."""
    day = String(f"D:{about.moment:%Y%m%d%H%M%S}+00'00'")
    stream = Stream(pdf, envelope, Type=Name.EmbeddedFile, Subtype=Name("/application/octet-stream"))
    stream.Params = Dictionary(Size=len(envelope), ModDate=day)
    file = pdf.make_indirect(stream)
    entry = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec, F=String(ATTACHMENT), UF=String(ATTACHMENT), AFRelationship=Name.Data,
            Desc=String(about.attachment_is), EF=Dictionary(F=file, UF=file),
        )
    )  # fmt: skip
    pdf.Root.AF = Array([entry])
    names = pdf.Root.get(Name.Names, Dictionary())
    names.EmbeddedFiles = Dictionary(Names=Array([String(ATTACHMENT), entry]))
    pdf.Root.Names = names
