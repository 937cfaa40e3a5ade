"""How long a piece of work will still take, guessed from how far it has come: nothing is said until it is worth anything.

Pure arithmetic over moments that are handed in, so that it can be tested without waiting.
"""

from math import ceil

from caseapp.base.words import Words, words

_SECONDS, _SHARE, _STEPS = 3.0, 0.05, 4
"""Before so many seconds, so much of the work, or so many steps nothing is said."""
_LATER = 0.75
_UNEVEN = 2.5
"""A pace whose last part is so many times quicker or slower than the whole foretells nothing."""


class Pace:
    """The way of one piece of work. Moments are seconds of any clock that only goes forward; shares go from 0 to 1."""

    def __init__(self) -> None:
        self._steps: list[tuple[float, float]] = []

    def begin(self, now: float) -> None:
        """Nothing is done yet."""
        self._steps = [(now, 0.0)]

    def note(self, now: float, done: float) -> None:
        """So much is done; less than before means that other work has begun."""
        if not self._steps or done < self._steps[-1][1]:
            self.begin(now)
        self._steps.append((now, done))

    def left(self, now: float) -> float | None:
        """Seconds until the end; None where it cannot be told.

        The pace of the whole and that of the last quarter count alike: a slow beginning is forgotten, a quick stretch
        promises nothing. Work that stands still takes longer with every second.
        """
        if len(self._steps) < _STEPS or now - self._steps[0][0] < _SECONDS:
            return None
        done = self._steps[-1][1]
        if not _SHARE <= done < 1:
            return None
        late = max(step for step in self._steps if step[1] <= done * _LATER)
        guesses = sorted(
            (now - moment) / (done - share) * (1 - done) for moment, share in (self._steps[0], late)
        )
        if guesses[1] > _UNEVEN * guesses[0]:
            return None
        return sum(guesses) / 2


def remaining_words(seconds: float) -> Words:
    """A time that promises no more than is known: tens of seconds, then whole minutes, rounded up."""
    if seconds <= 60:
        return words("about {seconds} s left", seconds=max(10, 10 * ceil(seconds / 10)))
    return words("about {minutes} min left", minutes=ceil(seconds / 60))
