"""The whole over the last quarters, for an audience: of the public, only what was issued for it."""

from dataclasses import dataclass

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.national import Audience, NationalView, national, national_quarters
from caseapp.actions.office.public_view import issued_public_views
from caseapp.base.errors import StoppedError
from caseapp.base.words import words
from caseapp.statistics.summary import Target
from caseapp.statistics.trends import Trend, trends_of

QUARTERS = 12
"""How many quarters are looked at, the newest: three years stand beside each other on one page."""


@dataclass(frozen=True, slots=True)
class Trends:
    """Trends, and what belongs to their quarters. `missing` are shelters expected and not there, by quarter."""

    trends: tuple[Trend, ...]
    quarters: tuple[str, ...]
    """Oldest first."""
    missing: dict[str, int]
    newest: NationalView | None
    """The whole of the newest quarter: its targets stand beside the trends."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """What every shelter of the newest quarter has as a target, added up."""
        return self.newest.summary.targets if self.newest is not None else ()


def trends(
    desk: Desk,
    audience: Audience = Audience.OFFICE,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Trends:
    """Trends over the newest quarters. Nothing is added up that the view of a quarter does not show."""
    if audience is Audience.PUBLIC:
        views = issued_public_views(desk)
    else:
        views = {}
        quarters = national_quarters(desk)[-QUARTERS:]
        for place, quarter in enumerate(quarters):
            if stop():
                raise StoppedError
            progress(place / len(quarters), words("Adding up"))
            views[str(quarter)] = national(desk, quarter)
    labels = tuple(sorted(views))[-QUARTERS:]
    kept = {label: views[label] for label in labels}
    missing = {label: len(view.missing) for label, view in kept.items()}
    return Trends(trends_of(kept), labels, missing, kept[labels[-1]] if labels else None)
