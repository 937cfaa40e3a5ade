"""What makes a picture of the window the same on every machine and every time: no chance, no zone of time, no fonts of others."""

import os
import random
from collections.abc import Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from caseapp.actions.reporting import reports
from caseapp.actions.trail import log_check
from caseapp.base.resources import resource
from caseapp.db.logbook import checkpoints
from caseapp.vault import recovery, signing

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
  <match target="pattern"><edit name="rgba" mode="assign"><const>none</const></edit></match>
</fontconfig>
"""
_TAKEN_OVER = {"PATH", "PYTHONPATH", "TMPDIR", "LD_LIBRARY_PATH", "VIRTUAL_ENV"}
"""What a drawing process learns of the machine that it runs on."""
_CHECKPOINT = "00" * 32
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_FOLD = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def environment(folder: Path, machine: Mapping[str, str], scale: str = "1") -> dict[str, str]:
    """The environment of a process that draws: the program's own fonts without hints, UTC, of Qt's settings the scale alone.

    Qt reads it once at its start, so it is for a process yet to be started. `folder` takes the description of the fonts.
    """
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS.format(fonts=resource("fonts"), cache=folder / "cache"), encoding="utf-8")
    of_qt = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "FONTCONFIG_FILE": str(fonts)}
    place = {"TZ": "UTC", "LANG": "C.UTF-8", "HOME": "/home/office", "PYTHONHASHSEED": "0"}
    return {name: value for name, value in machine.items() if name in _TAKEN_OVER} | of_qt | place


def without_chance(seed: int) -> None:
    """From now on all chance of this process follows from a seed: keys, marks of files, ties between numbers.

    For vaults of invented people that are thrown away: their keys are known to everybody.
    """
    chance = random.Random(seed)

    class Known:
        """Signing keys as the library makes them, but from that chance."""

        from_private_bytes = staticmethod(Ed25519PrivateKey.from_private_bytes)

        @staticmethod
        def generate() -> Ed25519PrivateKey:
            return Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))

    os.urandom = chance.randbytes
    vars(random)["_urandom"] = chance.randbytes  # the module `secrets` draws from it
    vars(signing)["Ed25519PrivateKey"] = Known
    vars(recovery)["new_recovery_key"] = lambda: age_identity(chance.randbytes(32))
    vars(reports)["checkpoint_now"] = lambda _connection: _CHECKPOINT  # the log's lines are sealed by chance
    vars(log_check)["checkpoints"] = lambda connection: tuple(
        one for one in checkpoints(connection) if one.hash != _CHECKPOINT
    )


def age_identity(secret: bytes) -> str:
    """The identity of age with these 32 secret bytes, written in Bech32 (BIP 173): pyrage makes them by chance only."""
    bits = int.from_bytes(secret, "big") << 4
    words = [bits >> 5 * place & 31 for place in range(51, -1, -1)]
    head = [ord(letter) >> 5 for letter in "age-secret-key-"] + [0]
    head += [ord(letter) & 31 for letter in "age-secret-key-"]
    total = _polymod([*head, *words, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [total >> 5 * (5 - place) & 31 for place in range(6)]
    return ("age-secret-key-1" + "".join(_LETTERS[word] for word in (*words, *check))).upper()


def _polymod(words: list[int]) -> int:
    total = 1
    for word in words:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ word
        for place, fold in enumerate(_FOLD):
            total ^= fold if top >> place & 1 else 0
    return total
