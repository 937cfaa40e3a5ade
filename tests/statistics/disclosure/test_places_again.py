"""What no place was found for while more of the whole was shown is asked about again once that is hidden."""

from caseapp.statistics.disclosure.whole import protect_whole
from tests.statistics.disclosure.countries import part_of
from tests.statistics.disclosure.sequence import caseload


def test_a_shelter_of_few_new_persons_does_not_silence_the_whole() -> None:
    """Nobody new in the third shelter needs others elsewhere than a shown sum leaves room for, until this sum is hidden."""
    sizes = {174001: (4, 8), 174003: (14, 30), 174004: (4, 8)}
    whole = protect_whole(
        [part_of(caseload(seed, *size), seed) for seed, size in sizes.items()], tie_key=b"k"
    )
    assert whole.proved
