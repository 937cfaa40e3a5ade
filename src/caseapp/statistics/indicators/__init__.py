"""Counting a quarter: plain functions from facts to exact numbers. Nothing here is protected yet."""

from caseapp.statistics.indicators.measures import MeasureCount, measure_counts
from caseapp.statistics.indicators.persons import QuarterPerson, persons_of
from caseapp.statistics.indicators.tables import clients, count, people, persons_assisted

__all__ = [
    "MeasureCount",
    "QuarterPerson",
    "clients",
    "count",
    "measure_counts",
    "people",
    "persons_assisted",
    "persons_of",
]
