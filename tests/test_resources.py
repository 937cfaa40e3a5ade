"""The files that come with the program are all there, and hold what every page leans on."""

import importlib
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from caseapp.base import resources
from caseapp.base.resources import resource

CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
LETTERS = {
    "kazakh": CYRILLIC + "ӘҒҚҢӨҰҮҺІ",
    "tajik": CYRILLIC + "ӢӮҲҶ",
    "uzbek, both scripts": CYRILLIC + "ЎҚҒҲ" + "ʻʼ",
    "turkmen, turkish, tatar and new kazakh latin": "ÄŽŇÖŞÜÝÇĞİIÑQŪ",
}
PUNCTUATION = "«»„“”‘’–—…№%•·×\u00a0"
SIGNS = "≥≤→←↑↓✓✗▲▼"
FACES = ["Regular", "Bold", "Italic", "BoldItalic"]
ICONS = (
    "app arrow-left bed bed-double brain briefcase building-2 calendar chart-column check chevron-down chevron-left"
    " chevron-right chevron-up circle-check circle-help circle-x clock copy door-open download ellipsis eye eye-off"
    " file-check file-text file-x filter globe graduation-cap hand-heart hard-drive-download history house inbox info"
    " key-round languages loader-circle lock lock-open map moon pencil plane plus printer scale search settings"
    " shield-check square-check stethoscope sun table trash-2 triangle-alert undo-2 upload user users x"
).split()


def letters_of(font: Path) -> set[str]:
    return {chr(code) for code in TTFontFile(str(font)).charToGlyph}


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("language", LETTERS)
def test_every_face_holds_every_letter_of_every_language(face: str, language: str) -> None:
    wanted = set(LETTERS[language] + LETTERS[language].lower() + PUNCTUATION)
    missing = wanted - letters_of(resource("fonts", f"NotoSans-{face}.ttf"))
    assert missing - {"\u0307"} == set()  # Python lowers İ to i and a dot above; no text is written so


def test_the_second_font_holds_the_signs_that_the_first_lacks() -> None:
    assert set(SIGNS) <= letters_of(resource("fonts", "DejaVuSans.ttf"))


@pytest.mark.parametrize("drawing", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_a_drawing_that_reaches_for_nothing_outside(drawing: Path) -> None:
    text = drawing.read_text(encoding="utf-8")
    assert ET.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"
    assert "href" not in text
    assert "<script" not in text


def test_no_icon_is_missing() -> None:
    assert set(ICONS) <= {path.stem for path in resource("icons").glob("*.svg")}


def test_the_word_list_is_the_published_one() -> None:
    words = resource("words", "eff_long.txt").read_text(encoding="ascii").splitlines()
    assert len(words) == len(set(words)) == 6**5
    assert words[0] == "abacus"
    assert words[-1] == "zoom"


def test_the_colour_profile_never_changes_since_reports_must_be_the_same_bytes() -> None:
    profile = resource("icc", "srgb.icc").read_bytes()
    assert profile[12:20] == b"mntrRGB "
    assert sha256(profile).hexdigest() == "2a92d4bae450b76d8b0aa42193df974d75f62738ecebf74f01c5e75b12a95796"


def test_every_borrowed_file_has_its_licence_beside_it() -> None:
    for parts in [("fonts", "OFL.txt"), ("fonts", "DejaVu-LICENSE.txt"), ("icons", "LICENSE")]:
        assert len(resource(*parts).read_text(encoding="utf-8")) > 1000


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/Nothing\.ttf"):
        resource("fonts", "Nothing.ttf")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copy the module to a place of its own, as an installed package has it."""
    package = tmp_path / "site" / "caseapp"
    (package / "base").mkdir(parents=True)
    shutil.copy(resources.__file__, package / "base" / "resources.py")
    monkeypatch.setattr(resources, "__file__", str(package / "base" / "resources.py"))
    resources._root.cache_clear()
    yield package
    monkeypatch.undo()
    resources._root.cache_clear()


def test_an_installed_wheel_finds_its_files_inside_the_package(elsewhere: Path) -> None:
    (elsewhere / "resources").mkdir()
    (elsewhere / "resources" / "here.txt").touch()
    assert resource("here.txt") == (elsewhere / "resources" / "here.txt").resolve()


def test_a_frozen_program_finds_its_files_where_it_was_unpacked(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (elsewhere / "resources").mkdir()
    (tmp_path / "unpacked" / "caseapp" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert resource() == tmp_path / "unpacked" / "caseapp" / "resources"


def test_a_program_without_its_files_says_so(elsewhere: Path) -> None:
    with pytest.raises(FileNotFoundError, match="resources folder"):
        resource("fonts")


def test_the_version_is_said_once_in_two_places() -> None:
    project = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{importlib.import_module("caseapp").__version__}"' in project
