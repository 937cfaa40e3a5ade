"""What the program is built from, with versions and licences, as it is on this very computer."""

from email.parser import HeaderParser
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution

_PARTS = (
    "PySide6_Essentials", "SQLAlchemy", "sqlcipher3", "cryptography", "pyrage", "reportlab", "pikepdf", "highspy",
    "numpy", "anyascii", "rapidfuzz", "python-calamine", "xlsxwriter", "jeepney",
)  # fmt: skip
_BUNDLED = (
    "Noto Sans (OFL 1.1)",
    "DejaVu Sans (Bitstream Vera)",
    "Lucide (ISC)",
    "EFF word list (CC BY 3.0)",
)


@cache
def licences() -> str:
    """Names, versions and licences in one paragraph; a part that a frozen program does not name is left out."""
    found = [part for name in _PARTS if (part := _part(name))]
    return " · ".join([*found, *_BUNDLED])


def _part(name: str) -> str:
    try:
        told = distribution(name).read_text("METADATA") or ""
    except PackageNotFoundError:
        return ""
    about = HeaderParser().parsestr(told)  # metadata() would parse the whole description below them too
    licence = next((about[key] for key in ("License-Expression", "License") if key in about), "") or ""
    short = licence.splitlines()[0][:40] if licence.strip() else ""
    return f"{about['Name']} {about['Version']} ({short})" if short else f"{about['Name']} {about['Version']}"
