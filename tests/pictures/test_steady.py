"""What is drawn for comparing depends on the program alone: not on chance, nor on the machine."""

import subprocess
import sys
from pathlib import Path

from pyrage import x25519

from tools.steady import age_identity, environment

TOP = Path(__file__).resolve().parents[2]
_KEYS = """
import secrets
from tools import steady
from caseapp.vault import recovery, signing
steady.without_chance(7)
print(secrets.token_hex(8), signing.new_seed().hex(), recovery.new_recovery_key())
"""


def test_a_process_that_draws_learns_nothing_of_the_machine(tmp_path: Path) -> None:
    machine = {
        "PATH": "/usr/bin", "LANG": "de_DE.UTF-8", "TZ": "Asia/Almaty", "QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "120",
        "QT_QPA_PLATFORM": "xcb", "FREETYPE_PROPERTIES": "truetype:interpreter-version=35", "FONTCONFIG_FILE": "/etc/x",
        "HOME": "/home/somebody", "LC_ALL": "de_DE.UTF-8",
    }  # fmt: skip
    own = environment(tmp_path, machine, "2")
    assert own == environment(tmp_path, {"PATH": "/usr/bin"}, "2")
    assert own["QT_SCALE_FACTOR"] == "2"
    assert str(TOP / "resources" / "fonts") in Path(own["FONTCONFIG_FILE"]).read_text("utf-8")


def test_two_processes_without_chance_make_the_same_keys() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-c", _KEYS], cwd=TOP, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert len(made) == 1
    assert len(made.pop().split()) == 3


def test_a_key_made_of_known_bytes_is_one_that_age_takes() -> None:
    for start in (0, 100, 224):
        key = age_identity(bytes(range(start, start + 32)))
        assert str(x25519.Identity.from_str(key)) == key
