"""Long lists of numbers, in pieces that fit into one question to the database."""

from collections.abc import Iterator, Sequence

AT_ONCE = 900
"""So many numbers: old builds of SQLite take 999 values in a statement (SQLITE_MAX_VARIABLE_NUMBER before 3.32)."""


def pieces(numbers: Sequence[int], size: int = AT_ONCE) -> Iterator[Sequence[int]]:
    """So many at a time, in their order."""
    return (numbers[start : start + size] for start in range(0, len(numbers), size))
