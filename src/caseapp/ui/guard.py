"""What the window needs of a guardian; for the type checker alone, so that nobody waits for it at the start."""

from collections.abc import Sequence
from typing import Protocol


class Begin(Protocol):
    """What a session shows first."""

    @property
    def folder(self) -> str:
        """The vault to unlock; empty for the last one, or a first start."""
        ...

    @property
    def user(self) -> str:
        """Who had it open, empty at a first start."""
        ...

    @property
    def why(self) -> str:
        """Why the session was begun anew: "locked", "crashed", "hung", or empty."""
        ...

    @property
    def place(self) -> str:
        """Where the window stood: left, top, width, height, and 1 where it filled the screen."""
        ...


class Guard(Protocol):
    """The guardian as the session sees it (`guardian.guard`)."""

    @property
    def begin(self) -> Begin:
        """What to show first."""
        ...

    def say(self, word: str, *fields: str) -> bool:
        """Say a line to it."""
        ...

    def hear(self) -> Sequence[tuple[str, ...]] | None:
        """Wait for lines of it; None when it is gone."""
        ...

    def die_with_it(self) -> None:
        """Let the system kill this process with the guardian."""
        ...
