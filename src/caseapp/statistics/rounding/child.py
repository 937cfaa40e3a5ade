"""Runs the rounding in a process of its own, as the protection is run: the window stays alive, and Stop ends it at once."""

from collections.abc import Callable, Mapping
from functools import partial

from caseapp.statistics.disclosure.child import in_child, plain
from caseapp.statistics.rounding.lines import Node
from caseapp.statistics.rounding.programme import Rounded, round_tables
from caseapp.statistics.table import Release


def round_in_child(
    release: Release,
    base: int,
    *,
    tie_key: bytes,
    label: str,
    fixed: Mapping[Node, int],
    stop: Callable[[], bool],
) -> Rounded:
    """Does what `round_tables` does. Raises StoppedError or ProtectionLostError."""
    asked = partial(_work, plain(release), base, tie_key, label, dict(fixed))
    return in_child(asked, Rounded, lambda _done, _step: None, stop)


def _work(
    release: Release,
    base: int,
    tie_key: bytes,
    label: str,
    fixed: Mapping[Node, int],
    progress: Callable[[float, str], None],
) -> Rounded:
    progress(0.1, "")
    return round_tables(release, base, tie_key=tie_key, label=label, fixed=fixed)
