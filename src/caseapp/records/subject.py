"""Subjects: the list from which the database, the forms and the timeline learn what is written down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from caseapp.base.words import Words
from caseapp.records.fields import Check, Compartment

R = TypeVar("R")
Derive: TypeAlias = Callable[[Mapping[str, object]], Mapping[str, int]]
"""From the answers that are given, by question, to those that follow."""


@dataclass(frozen=True, slots=True)
class Subject(Generic[R]):
    """One kind of record.

    `owner` says what an entry belongs to: "" (stands alone), "person", "case" or "room".
    `day` names the field that puts an entry on the timeline. `service` is the code under which reports count it.
    `once` means that an owner has at most one such entry (its form opens instead of a list).
    `derive` says which answers follow from others, so that the form fills them in: totals of questionnaires.
    """

    name: str
    record: type[R]
    title: Words
    add: Words
    icon: str
    check: Check
    owner: str = "case"
    day: str = ""
    service: str = ""
    once: bool = False
    compartment: Compartment = Compartment.CASE
    derive: Derive | None = None


@dataclass(frozen=True, slots=True)
class Stored(Generic[R]):
    """A record as it stands in the vault. `version` refuses to overwrite a colleague's edit."""

    id: int
    owner_id: int
    version: int
    entered_at: str
    changed_at: str
    record: R
