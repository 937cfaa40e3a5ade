"""The steps of long work that somebody watches: how far it is goes to the window, and Stop comes back.

A step that stops raises StoppedError. Inside a transaction, or while a file is written that takes its name at the end, that
leaves everything as it was.
"""

from caseapp.actions.desk import Progress, Stop
from caseapp.base.errors import StoppedError
from caseapp.base.steps import Step
from caseapp.base.words import Words


def step_of(progress: Progress, stop: Stop, doing: Words, begin: float = 0.0, end: float = 1.0) -> Step:
    """A step that tells what is done and how far, from `begin` to `end` of the whole; StoppedError after Stop."""
    told = within(progress, begin, end)

    def step(done: float) -> None:
        if stop():
            raise StoppedError
        told(done, doing)

    return step


def within(progress: Progress, begin: float, end: float) -> Progress:
    """How far a part of longer work is, told as how far the whole is; it says itself what it does."""
    return lambda done, doing: progress(begin + (end - begin) * min(1.0, done), doing)
