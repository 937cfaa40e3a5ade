"""From cells to answers: all 182 values of the standard, and everything a shelter may write instead."""

import json

import pytest

from caseapp.exchange.register.columns import SUBJECTS_OF_A_ROW, Headings, asked_of, paths, question_of
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.standard import standard
from caseapp.exchange.register.values import UnreadableError
from caseapp.exchange.register.writing import written
from caseapp.records.fields import Kind, NoAnswer, Value
from tests.exchange.register.sheets import DATA, SpokenLanguage

VALUES = [(name, code, label) for name, field in standard().items() for code, label in field.values.items()]


def answer(path: str, cell: Cell, *speakers: SpokenLanguage) -> Value:
    return Headings(speakers).reader(path, "Column").value(cell)


def reason(path: str, cell: Cell) -> str:
    with pytest.raises(UnreadableError) as caught:
        answer(path, cell)
    return caught.value.reason.text.format(**caught.value.reason.values)


def test_the_standard_has_84_fields_and_182_values_and_all_but_none_have_a_home() -> None:
    assert len(standard()) == 84
    assert len(VALUES) == 182
    assert not {name for name, *_ in VALUES} - set(paths())


@pytest.mark.parametrize(("name", "code", "label"), VALUES)
def test_every_value_is_understood_by_name_and_by_label_in_any_case_and_spacing(
    name: str, code: str, label: str
) -> None:
    reader = Headings().reader(paths()[name], name)
    wanted: Value = (code,) if reader.question.kind == Kind.CODES else code
    for spelling in (
        code,
        label,
        code + " ",
        f"\u00a0{label}\u00a0",
        label.upper(),
        label.lower(),
        code.lower(),
    ):
        assert reader.value(spelling) == wanted


@pytest.mark.parametrize("style", ["labels", "names"])
def test_every_answer_that_is_written_is_read_back_equal(style: str) -> None:
    for about in SUBJECTS_OF_A_ROW:
        for asked in asked_of(about):
            path = f"{about.name}.{asked.name}"
            if asked.choices is None or path == "consent.given":
                continue
            for code in asked.choices.codes:
                value: Value = (code,) if asked.kind == Kind.CODES else code
                cell = written(path, asked, value, "labels" if style == "labels" else "names")
                assert answer(path, str(cell)) == value


@pytest.mark.parametrize("style", ["labels", "names"])
def test_all_answers_of_a_list_at_once_come_back_in_order(style: str) -> None:
    for name in {name for name, *_ in VALUES}:
        asked = question_of(paths()[name])
        if asked.kind == Kind.CODES and asked.choices is not None:
            cell = written(
                paths()[name], asked, asked.choices.codes, "labels" if style == "labels" else "names"
            )
            assert answer(paths()[name], str(cell)) == asked.choices.codes


@pytest.mark.parametrize(
    "cell",
    [
        "DebtBondage  FalsePromises", "DebtBondage;FalsePromises", "Debt bondage ; False promises",
        "Debt bondage, False promises", "Debt bondage\nFalse promises", "debt bondage;;FALSE PROMISES;",
        "Debt bondage;False promises;Debt bondage",
    ],
)  # fmt: skip
def test_several_answers_are_understood_however_they_are_joined(cell: str) -> None:
    assert answer("trafficking.means", cell) == ("DebtBondage", "FalsePromises")


def test_a_label_that_holds_the_separator_stays_whole() -> None:
    trade = "Wholesale and retail trade; repair of motor vehicles and motorcycles"
    water = "Water supply; sewerage, waste management and remediation"
    assert answer("trafficking.industries", f"{trade};Construction;{water}") == (
        "G_WholesaleAndRetailTradeRepairOfMotorVehicles", "F_Construction", "E_WaterSupplySewerageWasteManagement",
    )  # fmt: skip
    assert answer("trafficking.industries", "F") == ("F_Construction",)


def test_countries_are_understood_by_code_and_by_name_in_several_languages() -> None:
    for cell in (
        "KZ;UZ",
        "KAZ; UZB",
        "Kazakhstan, Uzbekistan",
        "Казахстан; Узбекистан",
        "Қазақстан;Өзбекстан",
        "РК, РУз",
    ):
        assert answer("person.citizenships", cell) == ("KZ", "UZ")
    assert answer("person.citizenships", "Korea, Republic of; Kazakhstan") == ("KR", "KZ")
    assert answer("person.citizenships", "ЛБГ") == ("stateless",)
    assert answer("person.citizenships", "NA") == ("NA",)


def test_every_country_of_the_templates_is_understood_by_code_and_by_name() -> None:
    path = DATA / "htcds" / "fields.json"
    if not path.exists():
        pytest.skip("the folder shared/data/htcds is not there")
    listed = json.loads(path.read_text("utf-8"))["iso3166_list_in_toolkit"]
    assert len(listed) == 249
    for country in listed:
        for cell in country.values():
            assert answer("person.country", cell) == country["name"]


def test_the_spellings_of_the_templates_are_understood() -> None:
    assert answer("case.status", "Follow up") == "FollowUp"
    assert answer("case.reason_in", "Migration Or Change Of Location") == "MigrationOrChangeOfLocation"
    assert answer("person.gender", "Transgender Feminine\u00a0") == "TransgenderFeminine"
    assert answer("trafficking.means", "MethodsOfControlRestrictsMovement") == ("RestrictsMovement",)
    assert answer("trafficking.means", "Uses children") == ("UsesChildren",)


@pytest.mark.parametrize("cell", [True, 1.0, 1, "TRUE", "Yes", "да", "Иә", "истина", "1"])
def test_yes_is_yes(cell: Cell) -> None:
    assert answer("person.deceased", cell) is True
    assert answer("consent.given", cell) == "yes"


@pytest.mark.parametrize("cell", [False, 0.0, 0, "FALSE", "No", "нет", "Жоқ", "ложь", "0"])
def test_no_is_no_and_not_blank(cell: Cell) -> None:
    assert answer("person.deceased", cell) is False
    assert answer("consent.given", cell) == "no"


@pytest.mark.parametrize(
    "path", ["person.gender", "person.surname", "trafficking.means", "person.number_of_children"]
)
def test_the_three_ways_of_having_no_answer_stay_different(path: str) -> None:
    assert answer(path, "") is NoAnswer.NOT_ASKED
    assert answer(path, " — ") is NoAnswer.NOT_ASKED
    assert answer(path, "(refused)") is NoAnswer.REFUSED
    assert answer(path, "(unknown)") is NoAnswer.UNKNOWN


def test_a_person_may_be_called_unknown_in_a_column_of_free_text() -> None:
    assert answer("person.surname", "Unknown") == "Unknown"
    assert answer("person.sex", "unknown") is NoAnswer.UNKNOWN


def test_a_telephone_number_saved_as_a_number_loses_nothing() -> None:
    assert answer("person.mobile_phone", 77011234567.0) == "77011234567"
    assert answer("person.identity_number", 800101300006.0) == "800101300006"


def test_labels_in_another_language_are_understood() -> None:
    russian = SpokenLanguage({"Single": "Не в браке", "Debt bondage": "Долговая кабала"})
    assert answer("person.marital_status", "не в браке", russian) == "Single"
    assert answer("trafficking.means", "Долговая кабала; FalsePromises", russian) == (
        "DebtBondage",
        "FalsePromises",
    )


def test_a_reason_names_the_column_and_only_for_lists_the_value() -> None:
    assert reason("person.gender", "purple") == "“Column”: “purple” is not one of its answers."
    assert (
        reason("trafficking.means", "DebtBondage;purple") == "“Column”: “purple” is not one of its answers."
    )
    assert "17.05.1998" in reason("person.birth", "the day of Asan")
    assert "Asan" not in reason("person.birth", "the day of Asan")
    assert "Asan" not in reason("person.number_of_children", "Asan")
    assert "Asan" not in reason("person.deceased", "Asan")
    assert reason("person.number_of_children", "31").startswith("“Column”: no whole number")
    assert "too long" in reason("person.surname", "A" * 501)
