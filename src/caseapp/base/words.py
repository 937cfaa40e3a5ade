"""Words that a person will see, kept apart from the language in which they are shown.

Every sentence is written in English in the source, marked by `words(...)`, and turned into a language at the
last moment: by the window, the terminal or the PDF. Values are kept beside the sentence, never formatted into it,
because a formatted sentence can no longer be looked up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Words:
    """A marked English sentence, the values for its {places}, and the number that decides its plural form."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    count: int | None = None

    def with_values(self, **values: object) -> "Words":
        """The same sentence with other values."""
        return Words(self.text, values, self.count)


class Speaks(Protocol):
    """Whoever can say marked words in a language; values that are words themselves are said as well."""

    @property
    def code(self) -> str:
        """ISO 639-1 code of the language."""

    def __call__(self, said: Words, /) -> str:
        """The sentence in this language, with its values in place."""


def words(text: str, /, count: int | None = None, **values: object) -> Words:
    """Mark an English sentence for translation.

    The text must be a literal, or the extraction does not find it. With `count`, the sentence must contain `{n}`
    (or `{count}`) and gets one form per plural of the language.
    """
    return Words(text, values, count)
