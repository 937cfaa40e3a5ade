"""Invented wholes for tests of what leaves a coordinating office."""

from dataclasses import replace

from caseapp.exchange.tidy import Figures
from caseapp.statistics.national import Audience, add_up
from caseapp.statistics.summary import NATIONAL_FORMAT, Issuer, Summary, Target, least_of
from tests.reports.sample import summary

HOSTILE = ('=HYPERLINK("http://x.example")', "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1", "\r=1", "'=1", "{=1}")
"""Texts that a spreadsheet program would run, or that look as if they were guarded already."""


def whole(
    number: int = 3, audience: Audience = Audience.OFFICE, office: str = "Office", scale: int = 90
) -> Figures:
    """The sums of that many invented shelters, some numbers of which are hidden in each."""
    shelters = [
        replace(
            summary(seed=seed, scale=scale), shelter=Issuer(f"s{seed}", f"Shelter {seed}", ""),
            targets=(Target("persons_new", 120, 2026, 80), Target("bed_nights", 4800, 2026, None, 900)),
        )
        for seed in range(1, number + 1)
    ]  # fmt: skip
    added = add_up(shelters)
    told = replace(
        shelters[0], shelter=Issuer("office-1", office, "710000000"), variables=added.variables,
        populations=added.populations, tables=added.tables, measures=added.measures, targets=added.targets,
        narrative=(), format=NATIONAL_FORMAT, shelters=added.shelters,
    )  # fmt: skip
    return Figures(told, added.lower_bounds, added.measure_bounds, audience)


def told(figures: Figures) -> Summary:
    """The summary alone, as it would be issued."""
    summary = figures.summary
    least = least_of(summary.tables, summary.measures, figures.lower_bounds, figures.measure_bounds)
    return replace(summary, audience=str(figures.audience), least=least)
