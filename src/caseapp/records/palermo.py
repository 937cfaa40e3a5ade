"""The three elements of trafficking in the Palermo Protocol, article 3: what is established and what is missing.

The program shows this and never decides: the worker does. It is kept apart from the formal status given by the
state and from Kazakhstan's social standard, which does not require the means.
"""

from dataclasses import dataclass

from caseapp.records.fields import Codes, NoAnswer
from caseapp.records.trafficking import Trafficking
from caseapp.records.trafficking_choices import ACT, EXPLOITATION, MEANS


@dataclass(frozen=True, slots=True)
class Palermo:
    """Each element is established (True), answered with nothing found (False), or not known (None)."""

    act: bool | None
    means: bool | None
    purpose: bool | None
    means_needed: bool

    @property
    def established(self) -> bool:
        """Whether every element that is needed is there."""
        return self.act is True and self.purpose is True and (self.means is True or not self.means_needed)


def palermo(history: Trafficking, *, minor: bool) -> Palermo:
    """The elements that a history establishes; `minor` says whether the person was under 18 when it happened."""
    act = _found(history.acts, ACT.codes)
    return Palermo(
        act=True if history.abducted is True else act,
        means=_found(history.means, MEANS.codes),
        purpose=_found(history.exploitation_types, EXPLOITATION.codes),
        means_needed=not minor,
    )


def was_minor(history: Trafficking) -> bool | None:
    """Whether the person was under 18 when trafficked; None where the age is not known."""
    age = history.age_when_trafficked
    return None if isinstance(age, NoAnswer) else age < 18


def _found(answers: Codes, known: tuple[str, ...]) -> bool | None:
    return None if isinstance(answers, NoAnswer) else any(answer in known for answer in answers)
