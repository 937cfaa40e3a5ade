"""What the guardian needs of a system; for the type checker alone, so that nobody waits for it at the start."""

from collections.abc import Iterable
from typing import Protocol

from caseapp.guardian.lines import Begin


class Child(Protocol):
    """A process that the guardian started."""

    def tell(self, word: str, *fields: str) -> bool:
        """Say a line to it."""
        ...

    def end(self) -> int:
        """Kill it with everything that it started itself, wait until it is gone, and give its exit code."""
        ...


class House(Protocol):
    """How processes are started and heard on one system."""

    def session(self, begin: Begin) -> Child:
        """Start the process with the window."""
        ...

    def watcher(self) -> Child | None:
        """Start the process that hears of screen lock and sleep, where there is one."""
        ...

    def hear(self, seconds: float) -> Iterable[tuple[Child, tuple[str, ...] | None]]:
        """What children said, waiting at most so long for it; None for one whose pipe is closed."""
        ...
