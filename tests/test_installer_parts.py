"""What the builders make themselves: less ICU, an archive and a list that are the same each time, and the release key."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from datetime import date
from pathlib import Path

import PySide6
import pytest

from caseapp.actions.safekeeping.updating import Here, look_for_update
from caseapp.base.errors import KnownError
from caseapp.exchange.release import NAME, Release, ReleaseFile, System, read_release, release_bytes
from caseapp.vault.signing import Signer, verify
from caseapp.vault.slots import LEAST
from installer import icu, prove_update, release, release_key, sbom, small_numpy, wine_parts
from installer.checkout import ROOT, sha256_of, version

builds_here = pytest.mark.skipif(
    sys.platform != "linux" or None in map(shutil.which, ("ld", "objcopy", "strip")),
    reason="the builders need Linux with binutils",
)
SORTED = """
import functools, sys
from PySide6.QtCore import QCollator, QLocale
names = "Ұлжан Улжан Қанат Канат Ёлка Елка Ежик Әсел Асел Şeker Zebra Ögey ž ңан нан ўзбек узбек ҳақ хак ғам гам ӯ у ҷон чон a B b A".split()
for code in ("en", "ru", "kk", "uz", "ky", "tg", "tk"):
    print(code, *sorted(names, key=functools.cmp_to_key(QCollator(QLocale(code)).compare)))
maps = open("/proc/self/maps").read()
print({line.split()[-1] for line in maps.splitlines() if "libicudata" in line}, file=sys.stderr)
"""


@builds_here
def test_names_stand_in_the_same_order_with_a_ninth_of_the_icu_data(tmp_path: Path) -> None:
    whole = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    small = tmp_path / whole.name
    shutil.copyfile(whole, small)
    icu.reduce_icu(small)
    assert small.stat().st_size * 8 < whole.stat().st_size
    told = [
        subprocess.run(
            [sys.executable, "-c", SORTED],
            env={**os.environ, **more},
            capture_output=True,
            text=True,
            check=True,
        )
        for more in ({}, {"LD_LIBRARY_PATH": str(tmp_path)})
    ]
    assert told[0].stdout == told[1].stdout
    assert str(small) in told[1].stderr


def test_a_table_of_icu_reads_back_as_it_was_written() -> None:
    head = struct.pack("<H", 32) + bytes(30)
    files = {"icudt73l/b.res": b"two", "icudt73l/a.res": b"one and more"}
    read = icu.read_files(icu.written(head, files))
    assert list(read) == ["icudt73l/a.res", "icudt73l/b.res"]
    assert read["icudt73l/a.res"].startswith(b"one and more")


# ---------------------------------------------------------------- numpy from its source


def test_numpy_is_built_from_what_the_lock_pins_by_hash() -> None:
    lines = small_numpy.entry("numpy").splitlines()
    assert re.fullmatch(r"numpy==[0-9.]+ \\", lines[0])
    assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines[1:])
    assert not lines[-1].endswith("\\")
    with pytest.raises(SystemExit, match="does not name"):
        small_numpy.entry("openblas")


def test_the_folder_of_the_builder_is_not_told(tmp_path: Path) -> None:
    config = tmp_path / "__config__.py"
    config.write_text('"Python": {\n    "path": r"/home/somebody/python",\n    "version": "3.11",\n}\n')
    small_numpy.without_place(config)
    assert config.read_text() == '"Python": {\n    "path": r"",\n    "version": "3.11",\n}\n'


def test_the_bill_knows_the_library_of_products_that_only_windows_gets(tmp_path: Path) -> None:
    config = tmp_path / "lib" / "numpy" / "__config__.py"
    config.parent.mkdir(parents=True)
    config.write_text('"openblas configuration": r"OpenBLAS 0.3.31 USE64BITINT DYNAMIC_ARCH"')
    assert sbom.openblas(tmp_path) == "0.3.31"


def test_the_options_of_numpys_build_stand_with_the_pinned_hashes() -> None:
    text = small_numpy.with_options(small_numpy.entry("numpy"))
    assert '--config-settings "setup-args=-Dallow-noblas=true" \\\n' in text
    assert text.count("--hash=") == small_numpy.entry("numpy").count("--hash=")


# ---------------------------------------------------------------- what Wine lacks


def test_wine_keeps_all_functions_but_those_of_complex_numbers() -> None:
    text = wine_parts.handed_on(["abs", "crealf", "?terminate@@YAXXZ"])
    assert text.splitlines() == [
        "LIBRARY ucrtbase.dll", "EXPORTS", '"abs" = "wineucrt.abs"', '"crealf" = "our_crealf"',
        '"?terminate@@YAXXZ" = "wineucrt.?terminate@@YAXXZ"',
    ]  # fmt: skip


def test_every_function_that_wine_is_told_of_is_written() -> None:
    source = (wine_parts.SOURCES / "ucrtbase.c").read_text(encoding="ascii")
    named = re.findall(r"(?:PARTS|TURNS)\((c\w+)\)", source)
    assert {name + kind for name in named for kind in ("f", "l", "")} == wine_parts.OURS


# ---------------------------------------------------------------- the release


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder, as far as an archive needs one."""
    made = tmp_path / "caseapp"
    (made / "_internal").mkdir(parents=True)
    (made / "caseapp").write_text("program")
    (made / "caseapp").chmod(0o700)
    (made / "_internal" / "library.so").write_text("library")
    if sys.platform != "win32":
        (made / "_internal" / "link.so").symlink_to("library.so")
    return made


def test_the_archive_is_the_same_bytes_whoever_packs_it_and_when(folder: Path, tmp_path: Path) -> None:
    release.pack_folder(folder, tmp_path / "one.tar.xz", 1_000_000_000)
    os.utime(folder / "caseapp", (1, 1))
    (folder / "_internal" / "library.so").chmod(0o600)
    release.pack_folder(folder, tmp_path / "two.tar.xz", 1_000_000_000)
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()
    with tarfile.open(tmp_path / "one.tar.xz") as tar:
        assert {entry.name.partition("/")[0] for entry in tar} == {f"caseapp-{version()}"}
        assert tar.getmember(f"caseapp-{version()}/caseapp").mode == 0o755


def test_what_is_signed_is_what_the_program_reads(folder: Path) -> None:
    file = folder / "caseapp_9.0.0_amd64.deb"
    file.write_bytes(b"package")
    signer = Signer(bytes(range(32)))
    read = read_release(release.sign({file: System.DEBIAN}, "c" * 40, date(2026, 11, 22), signer), verify)
    assert read.public_key == signer.public_key
    held = read.release.file_for(System.DEBIAN)
    assert held is not None
    assert (held.name, held.size) == (file.name, 7)


@pytest.mark.parametrize("stick", ["changed", "damaged", "exchanged", "cut"])
def test_a_stick_with_which_something_was_done_is_refused(stick: str, tmp_path: Path) -> None:
    signer = Signer(bytes(range(32)))
    for name, number in (("same", "0.1.0"), ("newer", prove_update.NEWER)):
        package = tmp_path / name / f"caseapp_{number}_amd64.deb"
        package.parent.mkdir()
        package.write_bytes(number.encode() * 1000)
        entry = ReleaseFile(package.name, System.DEBIAN, package.stat().st_size, sha256_of(package))
        listed = Release(number, "c" * 40, date(2026, 11, 22), (entry,))
        (tmp_path / name / NAME).write_bytes(release_bytes(listed, signer.sign, signer.public_key))
    prove_update.spoil(tmp_path)
    here = Here("0.1.0", System.DEBIAN, {signer.public_key}, tmp_path / "copies")
    assert look_for_update(tmp_path / "newer", here).version == prove_update.NEWER
    with pytest.raises(KnownError) as refused:
        look_for_update(tmp_path / stick, here)
    assert prove_update.REFUSED[stick] in str(refused.value)


def test_the_same_list_can_be_signed_by_another_key(tmp_path: Path) -> None:
    listed, signer = tmp_path / NAME, Signer(bytes(range(32)))
    entry = ReleaseFile("caseapp_9.0.0_amd64.deb", System.DEBIAN, 7, "a" * 64)
    release_of = Release("9.0.0", "c" * 40, date(2026, 11, 22), (entry,))
    listed.write_bytes(release_bytes(release_of, signer.sign, signer.public_key))
    words = tmp_path / "words"
    words.write_text("five words of one's own here\n", encoding="utf-8")
    public = release_key.new_key(tmp_path / "reserve.key", "five words of one's own here", LEAST)
    prove_update.sign_again(listed, prove_update.Key(tmp_path / "reserve.key", words, public.hex()))
    read = read_release(listed.read_bytes(), verify)
    assert (read.public_key, read.release) == (public, release_of)


def test_keys_that_are_thrown_away_take_the_place_of_both_keys_of_the_program() -> None:
    source = (ROOT / "src" / "caseapp" / "vault" / "release_keys.py").read_text(encoding="utf-8")
    keys = [prove_update.Key(Path("key"), Path("words"), digit * 64) for digit in "ab"]
    changed = prove_update.with_keys(source, *keys)
    assert re.findall(r'"([0-9a-f]{64})"', changed) == ["a" * 64, "b" * 64]


def test_a_release_key_opens_with_its_words_and_no_others(tmp_path: Path) -> None:
    public = release_key.new_key(tmp_path / "release.key", "five words of one's own here", LEAST)
    assert release_key.open_key(tmp_path / "release.key", "five words of one's own here").public_key == public
    with pytest.raises(KnownError):
        release_key.open_key(tmp_path / "release.key", "four other words")
    with pytest.raises(FileExistsError):
        release_key.new_key(tmp_path / "release.key", "other words", LEAST)


def test_a_release_key_never_lies_in_the_checkout() -> None:
    with pytest.raises(SystemExit, match="never lies inside the checkout"):
        release_key.new_key(ROOT / "release.key", "words", LEAST)


def test_the_bill_names_parts_of_parts_and_where_each_is() -> None:
    made = sbom._package("jeepney", "0.9.0", "MIT", [["inner", "1", "pkg:cargo/inner@1"]], [["Qt", "6"]])
    assert made["properties"] == [{"name": "caseapp:in", "value": "linux"}]
    assert made["purl"] == "pkg:pypi/jeepney@0.9.0"
    parts = made["components"]
    assert isinstance(parts, list)
    assert [one["name"] for one in parts] == ["Qt", "inner"]
    assert json.dumps(sbom._bill([made])) == json.dumps(sbom._bill([made]))
