"""Identity numbers: the IIN of Kazakhstan and the PINFL of Uzbekistan.

Only warnings: since decree 853 of 2013 an IIN need not agree with the birth date or the sex, foreigners' numbers
differ, and a person's number is what stands in the document. Nothing is ever filled in from a number.
"""

from collections.abc import Sequence

from caseapp.base.words import Words, words

_FIRST = range(1, 12)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


def identity_number_problem(text: str) -> Words | None:
    """What looks wrong with a number of an unknown kind; None for passports and others that have letters."""
    digits = _plain(text)
    if not digits.isascii() or not digits.isdigit():
        return None
    return pinfl_problem(digits) if len(digits) == 14 else iin_problem(digits) if len(digits) == 12 else None


def iin_problem(text: str) -> Words | None:
    """What looks wrong with an individual identification number; None where nothing does. Never a reason to refuse.

    The twelfth digit is the weighted sum of the first eleven modulo 11, with a second row of weights where the
    first gives 10; where that gives 10 as well, the number is never issued.
    """
    number = _plain(text)
    if len(number) != 12 or not number.isascii() or not number.isdigit():
        return words("An IIN has 12 digits.")
    if number[4] in "456":
        return words(
            "This looks like the BIN of an organisation. The IIN of a person has another fifth digit."
        )
    digits = [int(digit) for digit in number]
    check = _weighted(digits, _FIRST)
    if check == 10:
        check = _weighted(digits, _SECOND)
    if check == 10:
        return words("An IIN with these first eleven digits is never issued. Compare it with the document.")
    if check != digits[11]:
        return words("The last digit of the IIN does not fit the others. Compare it with the document.")
    return None


def pinfl_problem(text: str) -> Words | None:
    """What looks wrong with the personal number of Uzbekistan (PINFL, ПИНФЛ, JShShIR); None where nothing does.

    Fourteen digits: century and sex (1 to 6), birth as DDMMYY, area, serial, and the sum weighted 7, 3, 1 modulo 10.
    """
    number = _plain(text)
    if len(number) != 14 or not number.isascii() or not number.isdigit():
        return words("A PINFL has 14 digits.")
    digits = [int(digit) for digit in number]
    if not (1 <= digits[0] <= 6 and 1 <= int(number[1:3]) <= 31 and 1 <= int(number[3:5]) <= 12):
        return words("The PINFL does not begin with a century and a date. Compare it with the document.")
    if sum(digit * (7, 3, 1)[place % 3] for place, digit in enumerate(digits[:13])) % 10 != digits[13]:
        return words("The last digit of the PINFL does not fit the others. Compare it with the document.")
    return None


def _weighted(digits: Sequence[int], weights: Sequence[int]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11


def _plain(text: str) -> str:
    """Without the spaces and dashes that people put between groups of digits."""
    return "".join(c for c in text if not c.isspace() and c not in "-–")
