"""Passphrases: made by the program by default, checked when somebody brings her own."""

import secrets
import unicodedata
from functools import cache

from caseapp.base.resources import resource
from caseapp.base.words import Words, words

WORDS = 5
"""Five words of 7,776 are 64 bits: with Argon2id out of reach of guessing."""

SHORTEST_OWN = 15
FEWEST_LETTERS = 8
_OBVIOUS = ("password", "qwerty", "йцукен", "пароль", "құпия", "123456", "111111", "caseapp")


@cache
def word_list() -> tuple[str, ...]:
    """The long word list of the Electronic Frontier Foundation (CC BY 3.0): 7,776 words."""
    return tuple(resource("words", "eff_long.txt").read_text("utf-8").split())


def new_passphrase() -> str:
    """Five random words."""
    return " ".join(secrets.choice(word_list()) for _ in range(WORDS))


def normalised(passphrase: str) -> bytes:
    """The bytes a passphrase stands for: NFKC, single spaces, so that keyboards and copies do not matter."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode("utf-8")


def passphrase_problem(passphrase: str) -> Words | None:
    """Why an own passphrase will not do, or None. There are no rules about capitals, digits or signs."""
    text = normalised(passphrase).decode("utf-8").casefold()
    if len(text) < SHORTEST_OWN:
        return words("A passphrase of your own needs at least {n} characters.", count=SHORTEST_OWN)
    if len(set(text)) < FEWEST_LETTERS or any(
        text.replace(obvious, "").strip() == "" for obvious in _OBVIOUS
    ):
        return words("This passphrase is too easy to guess. Take several words that do not belong together.")
    return None
