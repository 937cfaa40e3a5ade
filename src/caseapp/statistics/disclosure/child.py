"""Runs the protection, and the audit of a whole, in a process of its own: the window stays alive, and Stop ends it at once.

The child is spawned, so a frozen program must call `multiprocessing.freeze_support()` first thing. It
receives the release through a pipe, opens nothing, and hands back the protected tables the same way.
"""

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from typing import TypedDict, TypeVar, Unpack

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import words
from caseapp.statistics.disclosure.audit import Verdict
from caseapp.statistics.disclosure.country import EarlierWhole, Part
from caseapp.statistics.disclosure.protect import Protected, protect
from caseapp.statistics.disclosure.tie import Bonds
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.watch import Progress
from caseapp.statistics.disclosure.whole import Whole, protect_whole
from caseapp.statistics.disclosure.whole_audit import Earlier, Told, audit_whole
from caseapp.statistics.table import Client, Release, Table

Result = TypeVar("Result")

_LOOK_EVERY = 0.05
"""Seconds between two looks at the Stop button."""


class Options(TypedDict, total=False):
    """The choices of `protect` that have a usual value."""

    seconds: float
    sensitive: frozenset[str]
    roll_up: bool
    bonds: Bonds
    clients: Sequence[Client]


class ProtectionLostError(KnownError):
    """The child ended without an answer; nothing is known to be safe, so nothing may be exported."""

    def __init__(self) -> None:
        super().__init__(
            words("The protection of the numbers ended before it was done. Nothing was exported."),
            words("Close other programs and try again."),
        )


def protect_in_child(
    release: Release,
    threshold: int = 5,
    *,
    tie_key: bytes,
    progress: Progress,
    stop: Callable[[], bool],
    **options: Unpack[Options],
) -> Protected:
    """Does what `protect` does. Raises StoppedError, ContradictionError or ProtectionLostError."""
    asked = partial(protect, plain(release), threshold, tie_key=tie_key, **options)
    return in_child(asked, Protected, progress, stop)


def protect_whole_in_child(
    parts: Sequence[Part],
    earlier: Sequence[EarlierWhole],
    threshold: int,
    *,
    tie_key: bytes,
    progress: Progress,
    stop: Callable[[], bool],
    seconds: float,
) -> Whole:
    """Does what `protect_whole` does, with the same errors."""
    simple = [replace(part, exact=plain(part.exact)) for part in parts]
    asked = partial(
        protect_whole, simple, tuple(earlier), threshold, tie_key=tie_key, seconds=seconds
    )  # fmt: skip
    return in_child(asked, Whole, progress, stop)


def audit_whole_in_child(
    shelters: Sequence[Told],
    tables: Sequence[Table],
    earlier: Earlier,
    threshold: int,
    *,
    progress: Progress,
    stop: Callable[[], bool],
) -> Verdict:
    """Does what `audit_whole` does; StoppedError at Stop."""
    simple = [replace(one, exact=plain(one.exact)) for one in shelters]
    asked = partial(audit_whole, simple, tuple(tables), tuple(earlier), threshold)
    return in_child(asked, Verdict, progress, stop)


def in_child(
    asked: "partial[Result]", kind: type[Result], progress: Progress, stop: Callable[[], bool]
) -> Result:
    """The answer of a `kind` that a child works out; it is called with `progress`. StoppedError at Stop, ProtectionLostError without one."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, asked), name="caseapp-protect", daemon=True)
    child.start()
    theirs.close()
    try:
        return _follow(ours, kind, progress, stop)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def plain(release: Release) -> Release:
    """The same release with ordinary dictionaries, which can go through a pipe."""
    variables = {name: replace(one, groups=dict(one.groups)) for name, one in release.variables.items()}
    return replace(release, variables=variables)


def _follow(pipe: Connection, kind: type[Result], progress: Progress, stop: Callable[[], bool]) -> Result:
    """Passes progress on until the answer comes, or Stop."""
    while True:
        if stop():
            raise StoppedError
        if not pipe.poll(_LOOK_EVERY):
            continue
        try:
            news = pipe.recv()
        except EOFError:
            raise ProtectionLostError from None
        match news:
            case kind():
                return news
            case ContradictionError():
                raise news
            case (float(share), str(step)):
                progress(share, step)


def _work(pipe: Connection, asked: "partial[Result]") -> None:
    """The child's whole life."""

    def tell(share: float, step: str) -> None:
        pipe.send((float(share), step))

    try:
        pipe.send(asked(progress=tell))
    except ContradictionError as error:
        pipe.send(error)
    pipe.close()
