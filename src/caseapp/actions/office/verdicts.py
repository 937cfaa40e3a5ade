"""What became of each file of an import."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from caseapp.base.words import Words
from caseapp.exchange.summary.characters import plain


class FileState(StrEnum):
    """What became of a file."""

    ACCEPTED = "accepted"
    HERE = "here"
    """It was taken in before; it counts once."""
    REFUSED = "refused"
    WAITING = "waiting"
    """It waits for the card of its sender."""
    CARD = "card"
    """No report, but the card of somebody."""
    ASIDE = "aside"
    """No report at all, such as a picture; left alone."""
    UNREAD = "unread"
    """Not read, because the import was stopped or broke off."""


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What became of one file, why, and what to do about it. Shelter and quarter are known where they could be read."""

    path: Path
    state: FileState
    sentence: Words
    advice: Words | None = None
    shelter: str = ""
    quarter: str = ""
    revision: int = 0
    key: str = ""
    """The public key that signed it, in hexadecimal; of a card, the one that it is about."""

    @property
    def name(self) -> str:
        """The name of the file as it may be shown: whoever gave it does not decide how what stands beside it is drawn."""
        return plain(self.path.name)

    @property
    def place(self) -> str:
        """Where the file lies, as it may be shown."""
        return plain(str(self.path))

    @property
    def accepted(self) -> bool:
        """Whether its report counts, or did already."""
        return self.state in {FileState.ACCEPTED, FileState.HERE}
