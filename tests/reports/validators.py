"""Validators of other people, where they are installed: veraPDF, Apache PDFBox Preflight, pdfua and outloud.

None of them is needed to build or test the program. `docs/guide/report-file.md` says how each is had.
"""

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

from pikepdf import Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel

_JAVA = Path("/usr/share/java")
_JARS = (
    "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-io", "commons-logging", "javax.activation", "jaxb-api",
)  # fmt: skip
_SOURCE = Path(__file__).parent / "Preflight.java"
_FALSE_ALARMS = ("TBL-010", "PAG-001")
"""outloud takes a table of names and numbers for one with shredded heads, and a line that says under each table whom it
counts for a running head; the PDF/UA rules behind them are looked at by `conformance`."""


def has_preflight() -> bool:
    """Whether Java and Debian's libpdfbox2-java stand here."""
    return shutil.which("java") is not None and all((_JAVA / f"{jar}.jar").exists() for jar in _JARS)


def preflight(file: bytes, folder: Path) -> list[str]:
    """What Preflight finds in the file as PDF/A-1b, the only kind it knows: without attachment and object streams."""
    path = folder / "as-1b.pdf"
    path.write_bytes(as_1b(file))
    jars = ":".join(str(_JAVA / f"{jar}.jar") for jar in _JARS)
    done = subprocess.run(
        [shutil.which("java") or "", "-cp", jars, str(_SOURCE), str(path)],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    return done.stdout.splitlines()


def as_1b(file: bytes) -> bytes:
    """The same pages as PDF/A-1b, which knows neither attachments nor compressed lists of objects."""
    with Pdf.open(BytesIO(file)) as pdf:
        del pdf.Root.AF
        del pdf.Root.Names.EmbeddedFiles
        packet = pdf.Root.Metadata.read_bytes()
        packet = packet.replace(b"<pdfaid:part>3<", b"<pdfaid:part>1<")
        packet = packet.replace(b"<pdfaid:conformance>A<", b"<pdfaid:conformance>B<")
        pdf.Root.Metadata = pdf.make_indirect(Stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML))
        out = BytesIO()
        pdf.save(
            out,
            force_version="1.4",
            object_stream_mode=ObjectStreamMode.disable,
            compress_streams=False,
            stream_decode_level=StreamDecodeLevel.none,
        )
        return out.getvalue()


def verapdf(file: bytes, flavour: str, folder: Path) -> list[str]:
    """What veraPDF finds against a profile, such as 3a or ua1."""
    path = folder / "report.pdf"
    path.write_bytes(file)
    done = subprocess.run(
        [shutil.which("verapdf") or "", "--flavour", flavour, "--format", "text", "-v", str(path)],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    return [] if done.returncode == 0 else done.stdout.splitlines()


def pdfua(file: bytes, folder: Path) -> list[str]:
    """What pdfua finds: the part of PDF/UA-1 and WCAG 2.1 that it checks."""
    path = folder / "report.pdf"
    path.write_bytes(file)
    done = subprocess.run(
        [shutil.which("pdfua") or "", "check", str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return [] if done.returncode == 0 else done.stdout.splitlines()


def outloud(file: bytes, folder: Path) -> list[str]:
    """What outloud finds, without its two false alarms."""
    path, told = folder / "report.pdf", folder / "told.json"
    path.write_bytes(file)
    skipped = [part for rule in _FALSE_ALARMS for part in ("--skip", rule)]
    subprocess.run(
        [shutil.which("outloud") or "", str(path), "--json", str(told), *skipped],
        capture_output=True,
        check=False,
        timeout=300,
    )
    results = json.loads(told.read_text(encoding="utf-8"))["results"]
    return [f"{one['rule']}: {one['message']}" for result in results for one in result["findings"]]
