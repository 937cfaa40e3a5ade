"""Every page in English, Russian and Kazakh: nothing cut, outside, nameless or left in English, and all as it was kept.

A page is drawn once in each language for all of these questions, in both themes and both sizes among the three. Which
language takes which turns with every line of the change log, so that after four changes all twelve ways were gone;
`python3 dev.py pictures --check` goes them all at once. What is not as it was lies in the test's temporary folder.
"""

import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest

from caseapp.ui.places import places_of
from tools.kept_pictures import KEPT, LANGUAGES, SCALES, THEMES, all_looks
from tools.picture_rounds import way_in_turn

TOP = Path(__file__).resolve().parents[2]
TURN = crc32((TOP / "CHANGELOG.md").read_bytes()) % 4


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_translated_and_as_it_was(language: str, tmp_path: Path) -> None:
    asked = ["--check", "--turn", str(TURN), "--language", language]
    command = [sys.executable, "tools/pictures.py", str(tmp_path), *asked]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing cut, unnamed, untranslated or other than it was" in done.stdout


@pytest.mark.parametrize("turn", range(4))
def test_in_every_turn_three_languages_see_both_themes_and_both_sizes(turn: int) -> None:
    ways = [way for language in LANGUAGES for way in way_in_turn(language, turn)]
    assert {theme for theme, _ in ways} == set(THEMES)
    assert {scale for _, scale in ways} == set(SCALES)


def test_in_four_turns_every_page_is_seen_in_all_twelve_ways() -> None:
    seen = {(one, *way) for one in LANGUAGES for turn in range(4) for way in way_in_turn(one, turn)}
    assert seen == set(all_looks())
    assert len(seen) == 12


@pytest.mark.parametrize("kind", ["shelter", "coordinator"])
def test_every_page_is_in_the_album(kind: str) -> None:
    kept = [sheet.stem for sheet in KEPT.glob("*.png")]
    under = {"list-paper": "print-people"}
    names = [under.get(place.name, place.name) for place in places_of(kind)]
    seen = {name for name in names for one in kept if one == name or one.startswith(f"{name}-")}
    assert set(names) - seen == set()


def test_the_kept_pictures_stay_small() -> None:
    sheets = list(KEPT.glob("*.png"))
    assert len(sheets) > 100
    assert sum(sheet.stat().st_size for sheet in sheets) < 3_500_000
