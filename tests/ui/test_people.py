"""The list of people at its full size."""

import random
from datetime import date

import pytest

from caseapp.actions.casework import entries, people, people_filters, people_list
from caseapp.actions.casework.people import PersonLine
from caseapp.actions.desk import Desk
from caseapp.base.clock import FixedClock
from caseapp.base.dates import PartialDate
from caseapp.base.language import Language
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.names import search_key
from caseapp.records.people_filter import FACETS, PeopleFilter
from caseapp.records.person import Person
from caseapp.ui.pages.casework.people import PeoplePage
from caseapp.ui.pages.casework.people_filters import answer_words
from caseapp.ui.pages.casework.people_model import PeopleModel
from tests.actions.staff import hire_all, sign_in
from tests.ui.conftest import Office

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


@pytest.fixture
def house(office: Office) -> Office:
    """Three people: a girl under the age of consent, a woman with something overdue, a man whose case is closed."""
    desk = office.window.context.desk
    opened, today = date(2026, 1, 5), date(2026, 10, 5)
    born = PartialDate(2012, 3, 1)
    people.admit(
        desk, Person(given_name="Asel", birth=born, sex="female"), Case(opened=today, status="Active")
    )
    people.admit(
        desk, Person(given_name="Dana", birth=PartialDate(1990), sex="female", mobile_phone="+7 701 555 12 34"),
        Case(opened=opened, status="Active", worker="Saule"),
    )  # fmt: skip
    closed = Case(opened=opened, status="Closed", closed=today, closure_reason="own_wish")
    people.admit(desk, Person(given_name="Marat", sex="male"), closed)
    office.go("people")
    return office


def shown(office: Office) -> list[str]:
    """The names in the list as it is filtered."""
    page = office.page()
    assert isinstance(page, PeoplePage)
    return [page.model.person(row).name for row in range(page.model.rowCount())]


@pytest.mark.parametrize(
    ("facet", "code", "names"),
    [
        ("age", "minor", ["Asel"]), ("sex", "male", ["Marat"]), ("due", "overdue", ["Dana"]),
        ("status", "Closed", ["Marat"]), ("worker", "Saule", ["Dana"]), ("consent", "none", ["Asel", "Marat", "Dana"]),
        ("room", "none", ["Asel", "Marat", "Dana"]),
    ],
)  # fmt: skip
def test_the_list_is_narrowed_by_a_question(house: Office, facet: str, code: str, names: list[str]) -> None:
    page = house.page()
    assert isinstance(page, PeoplePage)
    chosen = next(one for one in FACETS if one.name == facet)
    menu = page.filters.menu_of(chosen)
    wanted = page.say(answer_words(chosen, code))
    next(one for one in menu.actions() if one.text().split("\t")[0] == wanted).trigger()
    assert sorted(shown(house)) == sorted(names)


def test_what_the_list_is_searched_by_is_made_anew_only_for_another_name(house: Office) -> None:
    page, desk = house.page(), house.window.context.desk
    assert isinstance(page, PeoplePage)
    finder, answers = page.model.ready

    def read_again() -> None:
        page.fresh = False
        page.prepare()
        house.rest()

    read_again()
    assert page.model.ready == (finder, answers)
    case = people.read_person(desk, page.model.person(0).person_id).cases[0].case
    entries.add_entry(
        desk, "consent", case.id, Consent(day=date(2026, 10, 5), purpose="services", given="yes")
    )
    read_again()
    assert page.model.ready[0] is finder
    assert page.model.ready[1] is not answers
    people.admit(desk, Person(given_name="Zarina"), Case(opened=date(2026, 10, 5), status="Active"))
    read_again()
    assert page.model.ready[0] is not finder
    page.arrive("Zarina")
    assert shown(house) == ["Zarina"]


def test_a_filter_is_kept_counted_and_removed(house: Office) -> None:
    page = house.page()
    assert isinstance(page, PeoplePage)
    page.filters.changed.emit(PeopleFilter("", {"sex": frozenset({"female"})}))
    page.filters.keeping.emit("Women and girls")
    house.rest()
    (kept,) = page.filters.kept.values()
    assert kept.text() == "Women and girls  2"
    assert kept.isChecked()
    kept.click()
    assert len(shown(house)) == 3
    kept.click()
    assert len(shown(house)) == 2
    page.filters.drop.click()
    house.rest()
    assert not page.filters.kept


def test_a_filter_is_for_whoever_kept_it(desk: Desk, clock: FixedClock) -> None:
    people_filters.keep_filter(desk, "Mine", PeopleFilter("Asel"))
    desk = hire_all(desk, {"Dana": ["caseworker"]})
    desk.close()
    colleague = sign_in(desk.folder, "Dana", clock)
    assert people_filters.list_filters(colleague) == ()
    colleague.close()


def test_a_telephone_typed_in_the_search_field_finds_its_owner(house: Office) -> None:
    house.window.go("people", "8 701 555-12-34")
    assert shown(house) == ["Dana"]


def test_a_changed_name_is_read_again_and_others_are_not(house: Office) -> None:
    desk, known = house.window.context.desk, people_list.Known()
    people_list.list_people(desk, known)
    before = dict(known.people)
    entries.save_entry(desk, "person", 1, 1, Person(given_name="Aliya", sex="female"))
    assert {one.name for one in people_list.list_people(desk, known)} == {"Aliya", "Dana", "Marat"}
    assert [number for number in before if known.people[number] is not before[number]] == [1]
