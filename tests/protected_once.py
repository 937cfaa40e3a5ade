"""Protects the same numbers only once a process: it is what takes longest where many tests count the same house."""

import pickle
from functools import partial

from caseapp.actions.desk import Stop
from caseapp.base.errors import StoppedError
from caseapp.statistics.disclosure import child
from caseapp.statistics.disclosure.watch import Progress

_Known = tuple[object, list[tuple[float, str]]]
_known: dict[bytes, _Known] = {}
_in_child = child.in_child


def protected_before(asked: "partial[object]", kind: type[object], progress: Progress, stop: Stop) -> object:
    """The answer of the first time again, with the news that it told on its way; Stop is listened to."""
    question = pickle.dumps(asked)
    if question not in _known:
        news: list[tuple[float, str]] = []

        def told(share: float, step: str) -> None:
            news.append((share, step))
            progress(share, step)

        _known[question] = _in_child(asked, kind, told, stop), news
    answer, news = _known[question]
    for share, step in news:
        if stop():
            raise StoppedError
        progress(share, step)
    return answer
