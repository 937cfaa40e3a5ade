"""Hears that the screen is locked or that the computer goes to sleep, in a process that holds no key.

The guardian starts it after the window stands, and goes on without it where a system says nothing of this kind: the
key, the button and the idle time lock all the same. On macOS there is none.
"""

import os
import sys
import threading
from collections.abc import Callable, Sequence

Say = Callable[..., bool]
Hear = Callable[[], Sequence[tuple[str, ...]] | None]


def main(say: Say, hear: Hear) -> int:
    """Tell the guardian `locked` and `sleeping` until it is gone; it answers `done` when nothing is open any more."""
    watch: Callable[[Say, threading.Event], None]
    if sys.platform == "linux":
        from caseapp.watch.logind import watch
    elif sys.platform == "win32":
        from caseapp.watch.windows import watch
    else:
        return 0
    done = threading.Event()
    threading.Thread(target=_listen, args=(hear, done), daemon=True).start()
    watch(say, done)
    return 0


def _listen(hear: Hear, done: threading.Event) -> None:
    while (lines := hear()) is not None:
        if ("done",) in lines:
            done.set()
    os._exit(0)
