"""The alphabetical order of names, in the way of CLDR 48 for the seven languages of the program.

One order serves all Cyrillic languages of the region, because their alphabets never disagree: each adds letters of its
own behind those that all share. Latin names follow Uzbek or Turkmen where that is the language of the reader. Cyrillic
stands before Latin for readers of Cyrillic, as CLDR has it for Russian, Kazakh and Kyrgyz.
"""

import unicodedata
from functools import cache

_CYRILLIC = "аәбвгғдеёжзиӣйкқлмнңоөпрстуӯұүфхҳһцчҷшщъыіьэюя"
_LATIN = {
    "uz": ("a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch ng"),
    "tk": ("a b c ç d e ä f g h i j ž k l m n ň o ö p q r s ş t u ü v w x y ý z"),
}
_PLAIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
_READ_CYRILLIC = frozenset({"ru", "kk", "ky", "tg"})
_TURNED = str.maketrans("'’‘ʼ`", "ʻʻʻʻʻ")
"""People type the turned comma of Oʻ and Gʻ in many ways."""


def order(text: str, code: str = "ru") -> tuple[tuple[int, ...], str]:
    """What a name is sorted by for a reader of a language; equal letters with and without accents stand together."""
    folded = text.casefold().translate(_TURNED)
    return tuple(_weights(folded, code)), folded


def _weights(folded: str, code: str) -> list[int]:
    places = _places(code)
    found, at = [], 0
    while at < len(folded):
        pair, letter = folded[at : at + 2], folded[at]
        taken = pair if len(pair) == 2 and pair in places else letter
        at += len(taken)
        weight = places.get(taken) or places.get(_bare(letter))
        if weight is not None:
            found.append(weight)
        elif not unicodedata.combining(letter) and (letter.isalnum() or letter == " "):
            found.append(ord(letter) + (0 if letter < "a" else len(places)))
    return found


@cache
def _places(code: str) -> dict[str, int]:
    """Letters, and pairs that count as one, to their places behind the digits."""
    latin = _LATIN.get(code, _PLAIN).split()
    both = [*_CYRILLIC, *latin] if code in _READ_CYRILLIC else [*latin, *_CYRILLIC]
    return {letter: place for place, letter in enumerate(both, start=ord("a"))}


@cache
def _bare(letter: str) -> str:
    """A letter without its accent: é is an e."""
    return unicodedata.normalize("NFD", letter)[0]
