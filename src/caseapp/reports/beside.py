"""What a report over several shelters says beside its numbers: for whom it is meant, and which shelters stand behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from caseapp.base.words import Words, words
from caseapp.statistics.national import Audience
from caseapp.statistics.trends import Trend


@dataclass(frozen=True, slots=True)
class Beside:
    """Names are the coordinating office's own; a report that leaves the office has none of them."""

    audience: Audience = Audience.OFFICE
    names: Mapping[str, str] = field(default_factory=dict)
    """Under the ids of the shelters whose numbers are in it."""
    late: tuple[str, ...] = ()
    """Expected, past their deadline, and not in it."""
    awaited: tuple[str, ...] = ()
    """Expected, still with time, and not in it."""
    disputed: tuple[str, ...] = ()
    """In it, with something in the report that is disputed and not settled."""
    card_taken_back: tuple[str, ...] = ()
    """In it, signed with a card that is not trusted any more."""
    by_half_years: tuple[str, ...] = ()
    """Whose numbers are about two quarters at once, and so in the year and in none of its quarters."""
    periods: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of a year: the periods that were added up, under the name of the shelter; none where an expected report is not here."""
    trends: tuple[Trend, ...] = ()
    """Indicators over the last quarters, up to that of the report."""


NO_REPORT = words("no report")
"""Beside a shelter that was expected to report of a year and has not."""

MEANT_FOR: Mapping[Audience, Words] = {
    Audience.OFFICE: words("The coordinating office"),
    Audience.RESTRICTED: words("Partners under agreement"),
    Audience.PUBLIC: words("Everybody"),
}
"""For whom a report is meant, as its cover says."""

ON_EVERY_PAGE: Mapping[Audience, Words] = {
    Audience.OFFICE: words("For the coordinating office"),
    Audience.RESTRICTED: words("For partners under agreement"),
    Audience.PUBLIC: words("May be published"),
}
"""The same, short, at the head of every page."""

NOTICES: Mapping[Audience, Words] = {
    Audience.OFFICE: words("This report names shelters and is meant for the coordinating office alone."),
    Audience.RESTRICTED: words(
        "This report is meant for partners under an agreement. It names no shelter; please do not pass it on."
    ),
    Audience.PUBLIC: words(
        "This report may be published. It names no shelter, every number below 11 is hidden, and at least three shelters stand"
        " behind every number."
    ),
}
"""What a reader may do with the report."""
