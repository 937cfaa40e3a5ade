"""Names spelled as people spell them: in both alphabets, letter by letter as the mood takes them, with slips of the hand.

The classes of letters are those by which staff write Қайрат, Кайрат, Kairat, Kayrat, Qairat and Qayrat for one man.
"""

import random
from collections.abc import Mapping

_SAME_IN_CYRILLIC = ("қк", "ғг", "хһҳ", "ұүуў", "өо", "әа", "йиіы", "ңн")
CYRILLIC: Mapping[str, str] = {letter: kind for kind in _SAME_IN_CYRILLIC for letter in kind}
"""Letters that stand for one another in Cyrillic."""

LATIN: Mapping[str, tuple[str, ...]] = {
    "а": ("a",), "ә": ("a", "ä"), "б": ("b",), "в": ("v",), "г": ("g",), "ғ": ("g", "gh", "g'"), "д": ("d",),
    "е": ("e", "ye"), "ё": ("e", "yo"), "ж": ("zh", "j", "dzh"), "з": ("z",), "и": ("i", "y"), "й": ("i", "y"),
    "і": ("i",), "к": ("k",), "қ": ("k", "q"), "л": ("l",), "м": ("m",), "н": ("n",), "ң": ("n", "ñ"),
    "о": ("o",), "ө": ("o", "ö"), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",),
    "ұ": ("u",), "ү": ("u", "ü"), "ў": ("u", "o'"), "ф": ("f",), "х": ("h", "kh", "x"), "һ": ("h",), "ҳ": ("h",),
    "ц": ("ts",), "ч": ("ch",), "ш": ("sh",), "щ": ("shch", "sch"), "ъ": ("", "'"), "ы": ("y", "i"),
    "ь": ("", "'"), "э": ("e",), "ю": ("yu", "iu"), "я": ("ya", "ia"), "є": ("ye", "e"), "ї": ("yi", "i"), "ґ": ("g",),
}  # fmt: skip
"""How each Cyrillic letter is written in Latin."""

WITHIN_LATIN: Mapping[str, tuple[str, ...]] = {
    "k": ("k", "q"), "q": ("q", "k"), "x": ("x", "h", "kh"), "h": ("h", "kh"), "j": ("j", "zh", "dzh"),
    "i": ("i", "y"), "y": ("y", "i"), "u": ("u", "w"), "w": ("w", "u"), "a": ("a", "ä"), "ä": ("ä", "a"),
    "ʻ": ("ʻ", "'", "‘"), "‘": ("‘", "'", "ʻ"), "'": ("'", "ʻ"), "ö": ("ö", "o"), "ü": ("ü", "u"), "ğ": ("ğ", "g", "gh"),
    "ş": ("ş", "sh"), "ç": ("ç", "ch"), "ı": ("ı", "i", "y"), "ə": ("ə", "a", "ä"),
}  # fmt: skip
"""How a letter of a name that is written in Latin is spelled otherwise; Kazakh, Uzbek and Azerbaijani."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_DOUBLES = "лмнсклlmnst"


def spelled(name: str, chance: random.Random) -> str:
    """A name in another spelling, at times in the other alphabet."""
    cyrillic = any("а" <= letter <= "я" or letter in CYRILLIC for letter in name.casefold())
    latin = not cyrillic or chance.random() < 0.5
    return "".join(_spelled(letter, chance, cyrillic=cyrillic, latin=latin) for letter in name.casefold())


def _spelled(letter: str, chance: random.Random, *, cyrillic: bool, latin: bool) -> str:
    if not latin:
        if letter in "ьъ" and chance.random() < 0.5:
            return ""
        if letter == "ж" and chance.random() < 0.2:
            return "дж"
        told = chance.choice(CYRILLIC[letter]) if letter in CYRILLIC else letter
    else:
        told = chance.choice((LATIN if cyrillic else WITHIN_LATIN).get(letter, (letter,)))
    return told * 2 if told and told in _DOUBLES and chance.random() < 0.1 else told


def with_slip(text: str, chance: random.Random) -> str:
    """One slip of the hand anywhere in a text: a letter left out, put in, beside the right one, or two changed round."""
    place = chance.choice([at for at, letter in enumerate(text) if letter.isalpha()])
    letter = text[place]
    match chance.randrange(4):
        case 0:
            return text[:place] + text[place + 1 :]
        case 1:
            return text[: place + 1] + beside(letter, chance) + text[place + 1 :]
        case 2:
            return text[:place] + beside(letter, chance) + text[place + 1 :]
    other = place + 1 if place + 1 < len(text) else place - 1
    first, second = sorted((place, other))
    return text[:first] + text[second] + text[first] + text[second + 1 :]


def beside(letter: str, chance: random.Random) -> str:
    """The letter of a key beside another one; itself where it is on no key of these."""
    for row in _ROWS:
        if letter in row:
            at = row.index(letter)
            return chance.choice([row[near] for near in (at - 1, at + 1) if 0 <= near < len(row)])
    return letter
