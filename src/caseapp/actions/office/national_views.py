"""The whole as each audience may see it: the office, a partner under agreement, everybody (decision 0023)."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.national import Audience, NationalView, national
from caseapp.actions.office.public_view import issue_public, public_view
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words

__all__ = ["Audience", "NationalView", "issue_public", "view_for"]

_NO_NAMES: Mapping[str, str] = MappingProxyType({})


def view_for(
    desk: Desk,
    quarter: Quarter,
    audience: Audience = Audience.OFFICE,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> NationalView:
    """The whole of a quarter for an audience. KnownError where nothing was received for it."""
    if audience is Audience.PUBLIC:
        return public_view(desk, quarter, progress, stop)
    progress(0.1, words("Adding up"))
    view = national(desk, quarter)
    if stop():
        raise StoppedError
    return view if audience is Audience.OFFICE else unnamed(view)


def unnamed(view: NationalView) -> NationalView:
    """The same sums for a partner: without the name of any shelter, nor a word on who is missing or disputed."""
    return replace(
        view,
        shelter_names=_NO_NAMES,
        missing=(),
        by_half_years=(),
        late=(),
        awaited=(),
        disputed=(),
        card_taken_back=(),
        audience=Audience.RESTRICTED,
    )
