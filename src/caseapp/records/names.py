"""Finding a person by a name, whichever alphabet, spelling or keyboard layout it was typed in.

Staff write Қайрат, Кайрат, Kairat, Kayrat, Qairat and Qayrat for one man. Every spelling is folded to one skeleton;
a person is found by the skeletons of all her or his names and codes.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from anyascii import anyascii

from caseapp.records.layouts import keyboard_swapped

__all__ = [
    "digits_of",
    "keyboard_swapped",
    "matches",
    "number_key",
    "readings",
    "score",
    "search_key",
    "skeleton",
]

_CYRILLIC = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "э": "e",
    "є": "e", "ж": "j", "җ": "j", "ҷ": "j", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "ӣ": "i", "ы": "i",
    "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ӯ": "u", "ф": "f", "х": "h", "һ": "h", "ҳ": "h", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "iu", "я": "ia",
}  # fmt: skip
_LATIN = {
    "ä": "a", "ə": "a", "ç": "ch", "č": "ch", "ğ": "g", "ı": "i", "ñ": "n", "ň": "n", "ö": "o", "ş": "sh", "š": "sh",
    "ū": "u", "ü": "u", "ž": "j",
}  # fmt: skip
_LETTERS = str.maketrans(_CYRILLIC | _LATIN)
_APOSTROPHES = "'`´‘’ʻʼʹʺ″"
"""All that stand in for the marks of Uzbek O‘ and G‘, or for a soft sign."""

_NOT_DIGITS = re.compile(r"[^0-9]")
_UZBEK_O = re.compile(f"[oо][{_APOSTROPHES}](?=\\w)")
_DROPPED = re.compile(f"[{_APOSTROPHES}]")
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"dzh|dj|zh", "j"),
        (r"shch|sch", "sh"),
        (r"tch", "ch"),
        (r"kh|x", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"tz", "ts"),
        (r"q|c(?!h)", "k"),
        (r"w", "u"),
        (r"y", "i"),
        (r"i+[eo]", "e"),
        (r"([a-z])\1+", r"\1"),
    )
)
_APART = _SPELLINGS[:-2] + _SPELLINGS[-1:]
"""Applied in this order. The last but one makes Yerzhan of Ержан, Fyodor of Фёдор; the last collapses doubles."""


def skeleton(text: str, *, joined: bool = True) -> str:
    """One spelling for all spellings of a name, in the letters a to z; digits stay, words are single-spaced.

    Rules: қ к q k; ғ г g gh; х һ ҳ h kh x; ж дж j zh dzh; й и і ы y i; ұ ү у ў u w; ө о o; ә а ä a each give one
    letter; ь, ъ and apostrophes vanish (O‘ is ў), doubled letters collapse, ye and yo are е and ё. Other scripts by
    anyascii. `joined` is off for a text with a slip in it, in which i and o may stand together by mistake.
    """
    plain = unicodedata.normalize("NFC", text.casefold())
    plain = _DROPPED.sub("", _UZBEK_O.sub("u", plain)).translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(_ascii(character) for character in unicodedata.normalize("NFKD", plain))
    plain = re.sub(r"[^a-z0-9]+", " ", plain).strip()
    for pattern, replacement in _SPELLINGS if joined else _APART:
        plain = pattern.sub(replacement, plain)
    return plain


def _ascii(character: str) -> str:
    if character.isascii():
        return character
    return "" if unicodedata.combining(character) else anyascii(character).lower()


def search_key(*names: str) -> str:
    """The text by which a person is found: skeletons of all names and codes, space separated, each word once.

    A Latin x is Uzbek х or Russian кс (Alexander), so both are kept.
    """
    return " ".join(dict.fromkeys(word for name in names for form in readings(name) for word in form.split()))


def digits_of(text: str) -> str:
    """The digits of a number as it is looked for: of a telephone number without the leading 7, 8 or +7."""
    digits = _NOT_DIGITS.sub("", text)
    return digits[1:] if len(digits) == 11 and digits[0] in "78" else digits


def number_key(*numbers: str) -> str:
    """What is added to a search key so that a person is found by numbers: each as a word of digits, once."""
    return " ".join(dict.fromkeys(digits for number in numbers if (digits := digits_of(number))))


def readings(text: str) -> list[str]:
    """The skeletons a text may stand for: two where it has a Latin x."""
    forms = [skeleton(text)]
    if "x" in text.casefold():
        forms.append(skeleton(text.casefold().replace("x", "ks")))
    return forms


def _typed(query: str) -> list[list[str]]:
    """The query as it stands, word by word."""
    return _words(readings(query))


def _swapped(query: str) -> list[list[str]]:
    """The query as if typed in the wrong layout; nothing for one or two letters, which would find everybody."""
    return _words(readings(keyboard_swapped(query))) if len(query.strip()) > 2 else []


def _words(forms: Iterable[str]) -> list[list[str]]:
    return [form.split() for form in forms if form]


def matches(search_key: str, query: str) -> bool:
    """Whether all words of a query stand in a search key, as typed or as if typed in the wrong layout.

    A query without letters and digits matches everybody.
    """
    return score(search_key, query) > 0


def score(search_key: str, query: str) -> int:
    """How well a query fits a search key: 0 not at all, 100 word for word; the wrong layout counts half."""
    if not skeleton(query):
        return 100
    typed = max((_fit(search_key, words) for words in _typed(query)), default=0)
    return typed or max((_fit(search_key, words) for words in _swapped(query)), default=0) // 2


def _fit(key: str, words: Sequence[str]) -> int:
    """100 where every word of the query is a word of the key; less where words only begin so, or contain it."""
    total = 0
    padded = f" {key} "
    for word in words:
        if word not in key:
            return 0
        total += 100 if f" {word} " in padded else 75 if f" {word}" in padded else 25
    return total // len(words)
