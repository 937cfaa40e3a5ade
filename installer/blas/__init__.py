"""Puts a small library of our own in the place of OpenBLAS, which numpy's wheels carry along.

OpenBLAS is 20 to 28 MB of kernels for every processor, for programs that do little else than multiply matrices. This one multiplies a
few hundred rows while it protects a report, so `small.c` is enough, and gives the same last digit on every processor. What numpy.linalg
would ask of LAPACK is not there: it ends the program with a sentence instead of a wrong number; nothing in caseapp calls it.
"""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.checkout import run, tool

SOURCE = Path(__file__).resolve().parent / "small.c"
# No fused multiplication and no reordering: every processor adds up in the same order and rounds in the same places.
_FLAGS = "-std=c11 -O3 -ffp-contract=off -fno-math-errno -fcx-limited-range -shared -s".split()
_REFUSED = """#include <stdio.h>
#include <stdlib.h>
static void refuse(void) {{
    fputs("caseapp carries no linear algebra along, and something asked for it.\\n", stderr);
    abort();
}}
{functions}
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """How libraries of one system are named, looked into and linked."""

    modules: str
    library: str
    only_for_it: tuple[str, ...]
    look: tuple[str, ...]
    compiler: str
    flags: tuple[str, ...]


LINUX = Kind(
    "*.so", "libscipy_openblas64_-*.so", ("libgfortran-*", "libquadmath-*"), ("nm", "-D", "--undefined-only"), "gcc",
    ("-fPIC", "-Wl,--build-id=none"),
)  # fmt: skip
WINDOWS = Kind(
    "*.pyd", "libscipy_openblas64_-*.dll", (), ("x86_64-w64-mingw32-objdump", "-p"), "x86_64-w64-mingw32-gcc",
    ("-static-libgcc", "-Wl,--no-insert-timestamp"),
)  # fmt: skip


def replace_blas(internal: Path, kind: Kind = LINUX) -> None:
    """Replace OpenBLAS below the folder of libraries, and take away what only it needed. SystemExit where it is not found."""
    libraries = internal / "numpy.libs"
    found = sorted(libraries.glob(kind.library))
    if len(found) != 1:
        raise SystemExit(f"numpy carries another BLAS than known: {[one.name for one in found]}")
    build(found[0], wanted_names(internal / "numpy", kind), kind)
    for name in kind.only_for_it:
        for path in [
            *libraries.glob(name),
            *internal.glob(name),
        ]:  # PyInstaller lays links beside the folders
            path.unlink()


def wanted_names(numpy: Path, kind: Kind = LINUX) -> set[str]:
    """The functions of BLAS and LAPACK that numpy's modules are linked to."""
    look, *words = kind.look
    told = [
        subprocess.check_output([tool(look), *words, str(path)], text=True)
        for path in sorted(numpy.rglob(kind.modules))
    ]
    return {name for text in told for name in re.findall(r"\bscipy_\w+64_\b", text)}


def build(target: Path, wanted: set[str], kind: Kind = LINUX) -> None:
    """Write the library that answers to these names. SystemExit where one of BLAS is not among ours."""
    ours = own_names()
    refused = sorted(wanted - ours)
    if not ours & wanted or any("cblas" in name for name in refused):
        raise SystemExit(f"numpy asks for functions that installer/blas does not have: {refused}")
    with TemporaryDirectory() as place:
        folder = Path(place)
        functions = "\n".join(f"void {name}(void) {{ refuse(); }}" for name in refused)
        (folder / "refused.c").write_text(_REFUSED.format(functions=functions), encoding="ascii")
        named = (f"-Wl,-soname,{target.name}", "-o", "ours.library")
        sources = (str(SOURCE), "refused.c", "-lm")
        run(tool(kind.compiler), *_FLAGS, *kind.flags, *named, *sources, folder=folder)
        target.write_bytes((folder / "ours.library").read_bytes())


def own_names() -> set[str]:
    """The functions that `small.c` has: those of each kind of number, and the products of two vectors."""
    of_each = {f"scipy_cblas_{kind}{name}64_" for kind in "sdcz" for name in ("gemm", "syrk", "gemv", "axpy")}
    return of_each | set(re.findall(r"\bscipy_\w+dot\w*64_", SOURCE.read_text(encoding="ascii")))
