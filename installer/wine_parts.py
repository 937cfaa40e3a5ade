"""What Wine 8 lacks of Windows 10, made for trying the installer under it (`prove_windows.py`); nothing of it is carried along."""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.checkout import ROOT, run, tool

SOURCES = ROOT / "installer" / "wine"
COMPILER = "x86_64-w64-mingw32-gcc"
OVERRIDES = "mscoree,mshtml=;winemenubuilder.exe=d;ucrtbase=n,b"
"""For WINEDLLOVERRIDES: nothing asks for downloads, nothing is put into this machine's menu, and our `ucrtbase` comes before Wine's."""
_WINES = "wineucrt"
_KINDS = ("f", "l", "")
_COMPLEX = ("cabs", "carg", "creal", "cimag", "ccos", "ccosh", "cexp", "csin", "csinh", "ctan", "ctanh")
OURS = frozenset(name + kind for name in _COMPLEX for kind in _KINDS)
"""The functions that `ucrtbase.c` has."""


def add_what_is_missing(system: Path) -> None:
    """Put the three libraries into Wine's folder `system32`."""
    for name in ("bcryptprimitives", "icuuc"):
        _compile(system / f"{name}.dll", str(SOURCES / f"{name}.c"), "-ladvapi32")
    wines = system / f"{_WINES}.dll"
    (system / "ucrtbase.dll").rename(wines)
    told = subprocess.check_output([tool("x86_64-w64-mingw32-objdump"), "-p", str(wines)], text=True)
    with TemporaryDirectory() as place:
        names = Path(place) / "ucrtbase.def"
        names.write_text(handed_on(re.findall(r"^\t\[ *\d+\] (\S+)$", told, re.MULTILINE)), encoding="ascii")
        _compile(system / "ucrtbase.dll", str(SOURCES / "ucrtbase.c"), str(names))


def handed_on(names: list[str]) -> str:
    """The list by which the linker gives our functions their names and hands all others on to Wine's library."""
    lines = [f'"{one}" = "our_{one}"' if one in OURS else f'"{one}" = "{_WINES}.{one}"' for one in names]
    return "\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines]) + "\n"


def _compile(target: Path, *sources: str) -> None:
    target.unlink(missing_ok=True)
    run(tool(COMPILER), "-shared", "-O2", "-static-libgcc", "-o", str(target), *sources)
