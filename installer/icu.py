"""Makes Qt's copy of the ICU data small: from 32 MB to the sorting orders and tables that a program of our languages can ask for.

The library `libicudata.so` holds nothing but one table of files. Written anew are the same files, fewer of them, in the same
form; ICU falls back to its root where a language is missing. The format: ICU User Guide, "ICU Data", and icu4c/source/common/ucmndata.h.
"""

import re
import subprocess
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.checkout import run, tool

LANGUAGES = "en|ru|kk|uz|ky|tg|tk|be"
# No converters of old encodings, no breaking of Thai lines, no currencies, units and names of regions: Qt has its own.
_WANTED = re.compile(
    rf"coll/(?!(zh|ja|ko|yue)).*|({LANGUAGES}|root|pool|res_index|icuver|icustd|cnvalias)\.(res|icu)"
    r"|(supplementalData|likelySubtags|zoneinfo64|timezoneTypes|metaZones|windowsZones|keyTypeData|numberingSystems|plurals)\.res"
    r"|(?!unames).*\.(icu|nrm)"
)
_ALIGNED = 16
_NAME = re.compile(rb"icudt[0-9]+l/")


def reduce_icu(library: Path) -> None:
    """Write `libicudata.so.NN` anew in its place. SystemExit where it is not as it was when this was written."""
    data = _table(library.read_bytes())
    files = read_files(data)
    kept = {name: content for name, content in files.items() if _WANTED.fullmatch(name.partition("/")[2])}
    if not {"coll/root.res", "coll/ucadata.icu", "coll/kk.res"} <= {name.partition("/")[2] for name in kept}:
        raise SystemExit(f"{library.name} does not hold what is known of ICU's data")
    _link(library, written(data, kept), f"icudt{next(iter(kept))[5:].partition('l/')[0]}_dat")


def read_files(data: bytes) -> dict[str, bytes]:
    """The files of a table by their names."""
    begin = int.from_bytes(data[:2], "little")
    count = int.from_bytes(data[begin : begin + 4], "little")
    numbers = [
        int.from_bytes(data[at : at + 4], "little") for at in range(begin + 4, begin + 4 + 8 * count, 4)
    ]
    names = [data[begin + at : data.index(0, begin + at)].decode("ascii") for at in numbers[::2]]
    places = [*(begin + at for at in numbers[1::2]), len(data)]
    return {name: data[at:end] for name, (at, end) in zip(names, pairwise(places), strict=True)}


def written(data: bytes, files: dict[str, bytes]) -> bytes:
    """A table of these files with the header of another one; names in the order of their bytes, as ICU searches them."""
    head = data[: int.from_bytes(data[:2], "little")]
    ordered = sorted(files.items())
    names = b"".join(name.encode("ascii") + b"\0" for name, _content in ordered)
    name_at, at = 4 + 8 * len(ordered), 4 + 8 * len(ordered) + len(names)
    numbers, contents = [len(ordered)], b""
    for name, content in ordered:
        gap = -(at + len(contents)) % _ALIGNED
        contents += b"\0" * gap
        numbers += [name_at, at + len(contents)]
        name_at += len(name) + 1
        contents += content
    return head + b"".join(number.to_bytes(4, "little") for number in numbers) + names + contents


def _table(library: bytes) -> bytes:
    """The table inside the library: its header says CmnD; behind it come only sections that hold no data."""
    at = library.find(b"CmnD") - 12
    if at < 0 or not _NAME.search(library, at, at + 200_000):
        raise SystemExit("the library of ICU holds no table of files")
    symbol = at
    return library[symbol : symbol + _length(library, symbol)]


def _length(library: bytes, begin: int) -> int:
    """How long the table is: the library's one symbol says it (an ELF64 entry of 24 bytes, size last)."""
    entry = library[0x1E0 + 24 : 0x1E0 + 48]
    length = int.from_bytes(entry[16:24], "little")
    if int.from_bytes(entry[8:16], "little") != begin or not 0 < length <= len(library) - begin:
        raise SystemExit("the library of ICU is laid out in another way than known")
    return length


def _link(library: Path, data: bytes, symbol: str) -> None:
    """Make a library of the table: one section that is only read, and its one name."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "icu.dat").write_bytes(data)
        run(tool("ld"), "-r", "-b", "binary", "-o", "icu.o", "icu.dat", folder=folder)
        section = "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"
        aligned = ("--set-section-alignment", ".rodata=16")
        named = ("--redefine-sym", f"_binary_icu_dat_start={symbol}")
        run(tool("objcopy"), *section, *aligned, *named, "icu.o", folder=folder)
        linked = ("-shared", "-Bsymbolic", "-z", "noexecstack", "--build-id=none", "-soname", library.name)
        run(tool("ld"), *linked, "-o", "icu.so", "icu.o", folder=folder)
        subprocess.check_call([tool("strip"), "--strip-unneeded", str(folder / "icu.so")])
        library.write_bytes((folder / "icu.so").read_bytes())
