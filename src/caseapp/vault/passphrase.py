"""Passphrases: made by the program by default, checked when somebody brings her own."""

import secrets
import unicodedata
from collections.abc import Mapping
from functools import cache

from caseapp.base.resources import resource
from caseapp.base.words import Words, words

_BORROWED: Mapping[str, str] = {"ky": "ru", "tg": "ru"}
_LISTS: Mapping[str, tuple[str, int]] = {"en": ("eff_long", 5), "ru": ("ru", 6), "kk": ("kk", 7)}
"""Language -> its list, and how many words make a passphrase: with every list 64 bits, which Argon2id puts out of reach of guessing."""

SHORTEST_OWN = 15
FEWEST_LETTERS = 8
_OBVIOUS = ("password", "qwerty", "йцукен", "пароль", "құпия", "123456", "111111", "caseapp")


@cache
def word_list(language: str = "en") -> tuple[str, ...]:
    """The words to choose from, in a language that the person reads and her keyboard writes.

    English: the long list of the Electronic Frontier Foundation (CC BY 3.0), 7,776 words. Russian: the list of python-mnemonic (MIT)
    without what is in poor taste in a shelter. Kazakh: gathered for this program, of letters that a Russian keyboard has too, because
    not every computer has a Kazakh one. Kyrgyz and Tajik have the Russian list; Uzbek and Turkmen, which are written in Latin letters,
    the English one.
    """
    return tuple(resource("words", f"{_list_of(language)[0]}.txt").read_text("utf-8").split())


def new_passphrase(language: str = "en") -> str:
    """Five to seven random words of a language."""
    return " ".join(secrets.choice(word_list(language)) for _ in range(_list_of(language)[1]))


def _list_of(language: str) -> tuple[str, int]:
    return _LISTS.get(_BORROWED.get(language, language), _LISTS["en"])


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
