"""The protection in a process of its own: same answer, and Stop ends it."""

import multiprocessing
from dataclasses import replace

import pytest

from caseapp.base.errors import StoppedError
from caseapp.statistics.disclosure.child import protect_in_child
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.unknowns import ContradictionError
from tests.statistics.disclosure.made_up import release_of

KEY = b"a key of the vault"


def test_the_child_answers_what_the_parent_would() -> None:
    release = release_of(20, 3)
    steps: list[str] = []
    answer = protect_in_child(
        release, tie_key=KEY, progress=lambda _, step: steps.append(step), stop=lambda: False, roll_up=True
    )
    assert answer == protect(release, tie_key=KEY, roll_up=True)
    assert steps


def test_stop_kills_the_child() -> None:
    heard: list[float] = []
    with pytest.raises(StoppedError):
        protect_in_child(
            release_of(100, 8),
            tie_key=KEY,
            progress=lambda share, _: heard.append(share),
            stop=lambda: bool(heard),
        )
    assert not [child for child in multiprocessing.active_children() if child.name == "caseapp-protect"]


def test_a_contradiction_found_by_the_child_reaches_the_parent() -> None:
    release = release_of(20, 3)
    table = release.tables[0]
    broken = replace(release, tables=(replace(table, cells=table.cells[1:]),))
    with pytest.raises(ContradictionError):
        protect_in_child(broken, tie_key=KEY, progress=lambda *_: None, stop=lambda: False)
