"""What all services have in common: how it went, and checks that several records share.

The eight groups of special social services are those of the Social Code of Kazakhstan; one entry of a service
belongs to one of them, so that staff can type it into the state portal without sorting again.
"""

from datetime import date

from caseapp.base.words import Words, words
from caseapp.records.fields import Day, Finding, Severity, choices

OUTCOME = choices(
    "outcome",
    provided=words("Provided"),
    referred=words("Referred elsewhere"),
    refused=words("Refused by the person"),
    not_available=words("Not available"),
)
"""How a service ended; the first one is what a new form offers."""

GROUP = choices(
    "special_service_group",
    household=words("Social and household"),
    medical=words("Social and medical"),
    psychological=words("Social and psychological"),
    pedagogical=words("Social and pedagogical"),
    labour=words("Social and labour"),
    cultural=words("Social and cultural"),
    economic=words("Social and economic"),
    legal=words("Social and legal"),
)
"""The eight groups of special social services of the state."""


def future(field: str, day: Day, today: date) -> list[Finding]:
    """A finding where a day that has to be past lies in the future."""
    if isinstance(day, date) and day > today:
        return [Finding(field, words("This day lies in the future."))]
    return []


def disorder(first: Day, field: str, second: Day, sentence: Words) -> list[Finding]:
    """A finding at the second field where it lies before the first."""
    if isinstance(first, date) and isinstance(second, date) and second < first:
        return [Finding(field, sentence)]
    return []


def warning(field: str, sentence: Words) -> list[Finding]:
    """One finding that asks for a second look and stops nothing."""
    return [Finding(field, sentence, Severity.WARNING)]
