"""Languages for drawing before the real translations: every sentence in other letters and half as long again."""

from caseapp.base.language import Language, places
from caseapp.base.words import Words

_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "әбцдефгһижқлмнөпқрстүуыхұз")


class Stretched(Language):
    """Says English sentences in Kazakh letters and longer, to see whether pages hold a longer language."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._said = {}
        self._places = places(code)

    def _text(self, said: Words) -> str:
        pieces = said.text.split("{")
        stretched = [_stretch(pieces[0])]
        for piece in pieces[1:]:
            name, _, rest = piece.partition("}")
            stretched.append(f"{{{name}}}{_stretch(rest)}")
        return "".join(stretched)


def _stretch(text: str) -> str:
    return "".join(letter * 2 if letter in "aeiou" else letter for letter in text).translate(_LETTERS)
