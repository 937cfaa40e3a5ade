"""Every page in Russian and Kazakh, light and dark, at 100 and 200 %: nothing cut, outside, nameless or in English.

These two walks are a part of the whole, which `python3 dev.py pictures --check` does.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("language", "theme", "scale"), [("ru", "light", "1"), ("kk", "dark", "2")])
def test_every_page_is_whole_and_translated(language: str, theme: str, scale: str) -> None:
    asked = ["--check", "--language", language, "--theme", theme, "--scale", scale]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "tools/pictures.py", *asked]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing cut, unnamed or untranslated" in done.stdout
