"""Filtering 10,000 people while one types, per keystroke, against looking for the bare text in the same lines."""

import os
import statistics
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.measuring import CLOCK, SEED, Figure, report
from caseapp.actions.casework.people import PersonLine, person_search
from caseapp.actions.practice.house import beds_by_group, invent_house
from caseapp.actions.practice.invent import invent
from caseapp.base.dates import PartialDate
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.records.people_filter import PeopleFilter
from caseapp.records.person import Person, display_name
from caseapp.ui.pages.casework.people_model import PeopleModel

PEOPLE = 10_000
TYPED = ("Каримов Алишер", "Kayrat", "Айгул", "Rfqhfn", "О‘ринов", "26-00", "Соколова", "Dzhamshed")
"""In Cyrillic, in Latin, in the wrong keyboard layout, with an apostrophe, and a code."""


def figures() -> Iterator[Figure]:
    """Milliseconds from a letter to the painted table: the median letter and the slowest one."""
    app = QApplication.instance() or QApplication(["caseapp"])
    lines = [line(number, person) for number, person in enumerate(people())]
    model, view = PeopleModel(Language("ru")), QTableView()
    view.setModel(model)
    view.resize(1000, 700)
    view.show()
    model.take(lines)
    app.processEvents()
    queries = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    ours, floor = [], []
    for query in queries:
        begin = time.perf_counter()
        model.search(PeopleFilter(query))
        app.processEvents()
        ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        bare = query.casefold()
        _found = [place for place, one in enumerate(lines) if bare in one.search]
        floor.append(time.perf_counter() - begin)
    bare_median = 1000 * statistics.median(floor)
    yield Figure("filter 10,000 people, median letter", 1000 * statistics.median(ours), bare_median, "ms")
    yield Figure("filter 10,000 people, slowest letter", 1000 * max(ours), 1000 * max(floor), "ms")


def people() -> list[Person]:
    """Ten thousand invented people."""
    last = Quarter.of(CLOCK.today()).previous()
    beds = beds_by_group(invent_house(PEOPLE, 8, last.start))
    return list({one.number: one.person for one in invent(PEOPLE, 8, SEED, last, beds)}.values())


def line(number: int, person: Person) -> PersonLine:
    """A person as the list has her."""
    code = f"26-{number:04d}"
    birth = person.birth if isinstance(person.birth, PartialDate) else None
    citizenships = person.citizenships if isinstance(person.citizenships, tuple) else ()
    latin = person.latin_name if isinstance(person.latin_name, str) else ""
    return PersonLine(
        number, code, display_name(person), latin, birth, "male", citizenships, "Active", "Айгерім", "1", (), None,
        f"{person_search(person)} {code}",
    )  # fmt: skip


if __name__ == "__main__":
    report(figures())
