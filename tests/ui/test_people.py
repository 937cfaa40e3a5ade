"""The list of people at its full size."""

import random
from datetime import date

from caseapp.actions.people import PersonLine
from caseapp.base.dates import PartialDate
from caseapp.base.language import Language
from caseapp.records.names import search_key
from caseapp.records.people_filter import PeopleFilter
from caseapp.ui.pages.people_model import PeopleModel

_SURNAMES = ("Ахметова", "Сейтқали", "Иванова", "Каримова", "Ұлжанова", "Петренко", "Юсупова", "Бекова")
_NAMES = ("Әсел", "Гүлнар", "Мария", "Дильноза", "Жібек", "Оксана", "Мадина", "Айгүл")


def crowd(count: int) -> list[PersonLine]:
    """So many invented people, the same ones each time."""
    chance = random.Random(7)
    return [one(number, chance) for number in range(count)]


def one(number: int, chance: random.Random) -> PersonLine:
    name = f"{chance.choice(_SURNAMES)} {chance.choice(_NAMES)}"
    code = f"26-{number:05}"
    return PersonLine(
        number, code, name, "", PartialDate(chance.randrange(1960, 2010)), "female", ("KZ",),
        chance.choice(("Active", "Closed")), "Worker", "", ("medical",) if number % 3 == 0 else (),
        date(2026, 1, 1), f"{search_key(name)} {code}",
    )  # fmt: skip


def test_ten_thousand_people_are_filtered(say: Language) -> None:
    model = PeopleModel(say)
    model.take(crowd(10_000))
    model.search(PeopleFilter("Ұлжанова Әсел"))
    assert 0 < model.rowCount() < 10_000


def test_chips_leave_those_with_the_status_and_all_of_the_services(say: Language) -> None:
    model = PeopleModel(say)
    people = crowd(300)
    model.take(people)
    model.search(PeopleFilter("", {"status": frozenset({"Active"}), "services": frozenset({"medical"})}))
    wanted = {one.person_id for one in people if one.status == "Active" and "medical" in one.services}
    assert {model.person(row).person_id for row in range(model.rowCount())} == wanted


def test_both_scripts_find_the_same_people(say: Language) -> None:
    model = PeopleModel(say)
    model.take(crowd(300))
    found = []
    for text in ("Сейтқали", "Сейткали", "Seitkali", "seytqali"):
        model.search(PeopleFilter(text))
        found.append([model.person(row).person_id for row in range(model.rowCount())])
    assert found[0]
    assert all(other == found[0] for other in found)


def test_a_cell_is_read_out_with_its_column(say: Language) -> None:
    from PySide6.QtCore import Qt

    model = PeopleModel(say)
    model.take(crowd(1))
    text = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert text == "Code: 26-00000"


def test_an_empty_list_has_no_rows_and_no_trouble(say: Language) -> None:
    model = PeopleModel(say)
    model.take([])
    model.search(PeopleFilter("anybody"))
    assert model.rowCount() == 0
