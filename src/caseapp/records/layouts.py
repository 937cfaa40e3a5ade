"""Text typed in the wrong keyboard layout: Rfqhfn is Кайрат with the layout left on English.

The Windows layouts of Russian (ЙЦУКЕН) and Kazakh against US English, key by key. Kazakh letters lie on the digits.
"""

_ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё"
_ENGLISH_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~'
_RUSSIAN_SHIFTED = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё"
_DIGITS = "2345890-="
_KAZAKH = "әіңғүұқөһ"
_KAZAKH_SHIFTED = "ӘІҢҒҮҰҚӨҺ"
_DIGITS_SHIFTED = "@#$%*()_+"

_TO_CYRILLIC = str.maketrans(_ENGLISH + _ENGLISH_SHIFTED, _RUSSIAN + _RUSSIAN_SHIFTED)
_TO_KAZAKH = str.maketrans(_DIGITS + _DIGITS_SHIFTED, _KAZAKH + _KAZAKH_SHIFTED)
_TO_LATIN = str.maketrans(
    _RUSSIAN + _RUSSIAN_SHIFTED + _KAZAKH + _KAZAKH_SHIFTED,
    _ENGLISH + _ENGLISH_SHIFTED + _DIGITS + _DIGITS_SHIFTED,
)


def keyboard_swapped(text: str) -> str:
    """The same keys in the other layout: Cyrillic text becomes Latin, any other becomes Cyrillic, word by word.

    Digits become Kazakh letters only beside letters (0fqhfn is қайрат); a word of digits alone stays a number.
    """
    return " ".join(_word(word) for word in text.split(" "))


def _word(word: str) -> str:
    if any("Ѐ" <= letter <= "ӿ" for letter in word):
        return word.translate(_TO_LATIN)
    if not any(letter.isalpha() for letter in word):
        return word
    return word.translate(_TO_KAZAKH).translate(_TO_CYRILLIC)
