"""How many counts were checked stands in every report: it must follow from the catalogue, and from no number in it."""

import pytest

from caseapp.statistics.catalogue import COARSE, SMALL, Catalogue
from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.indicators import count
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import assisting


def checked(seed: int, people: int, catalogue: Catalogue) -> int:
    """What the auditor counts in the protected report of a made-up caseload."""
    release = count(assisting(seed, people), Q3, catalogue)
    safe = protect(release, tie_key=b"k")
    verdict = audit(release.variables, release.populations, safe.tables, relations=release.relations)
    assert verdict.safe
    return verdict.checked


@pytest.mark.parametrize("catalogue", [SMALL, COARSE], ids=lambda one: one.id)
def test_how_many_counts_were_checked_follows_from_the_catalogue_alone(catalogue: Catalogue) -> None:
    assert checked(1, 30, catalogue) == checked(2, 30, catalogue) == checked(3, 45, catalogue)
