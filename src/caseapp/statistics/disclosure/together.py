"""Finds populations for many clients at once: one that holds a hundred of them saves a hundred questions."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from caseapp.statistics.disclosure.model import KnownClient
from caseapp.statistics.disclosure.programme import Programme
from caseapp.statistics.disclosure.solver import Numbers
from caseapp.statistics.disclosure.witnesses import Need


def together(
    programme: Programme, need: Need, clients: Sequence[KnownClient], pause: Callable[[], None]
) -> Iterator[tuple[Numbers, tuple[KnownClient, ...]]]:
    """Populations that meet a need, each with clients who stand in it; who is in none of them stands in none.

    The clients have the same limits. Where no population holds all of them, each half is asked about by itself.
    """
    pause()
    everybody = tuple(sorted({number for client in clients for number in client.form}))
    programme.hold(KnownClient(everybody, clients[0].limits))
    reply = programme.find(need.number, need.low, need.high, np.zeros(programme.forms.shape[1]))
    if reply.population is not None:
        yield reply.population, tuple(clients)
    elif len(clients) > 1:
        half = len(clients) // 2
        yield from together(programme, need, clients[:half], pause)
        yield from together(programme, need, clients[half:], pause)
