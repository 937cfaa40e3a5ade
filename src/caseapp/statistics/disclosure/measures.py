"""Amounts that are not counts: nights, sums of money, medians."""

from collections.abc import Sequence


def protect_measure(value: int, contributors: Sequence[int], threshold: int = 5) -> int | None:
    """The value, or None where it would tell about one person.

    `contributors` holds what each person adds to the amount, in its unit. The amount is shown when at least
    `threshold` persons contribute something and the largest contributes at most half: otherwise a
    neighbour's file and the amount together would nearly give away the largest.
    """
    parts = [abs(part) for part in contributors if part]
    if len(parts) < threshold or 2 * max(parts) > sum(parts):
        return None
    return value
