"""Everything that is counted has a name, and every table its rules."""

from caseapp.base.words import Words
from caseapp.statistics.catalogue import COARSE, FULL, MEASURES, POPULATIONS, SMALL
from caseapp.statistics.definitions import (
    category_label,
    label,
    measure_label,
    measure_rules,
    measure_section,
    population_label,
    sections,
    table_rules,
    table_title,
    unit_label,
)

UNNAMED = "{code}"


def test_every_variable_and_category_and_group_has_a_name() -> None:
    for variable in (*FULL.variables.values(), *COARSE.variables.values(), *SMALL.variables.values()):
        assert label(variable.id).text != UNNAMED
        for category in (*variable.categories, *variable.groups):
            assert category_label(variable.id, category).text != UNNAMED, (variable.id, category)


def test_the_names_within_one_variable_differ() -> None:
    for variable in (*FULL.variables.values(), *COARSE.variables.values(), *SMALL.variables.values()):
        names = [
            category_label(variable.id, category).text
            for category in (*variable.categories, *variable.groups)
        ]
        assert len(set(names)) == len(names), variable.id


def test_every_table_population_measure_and_unit_has_a_name() -> None:
    found = [table_title(plan.id) for plan in FULL.tables]
    found += [population_label(population.id) for population in POPULATIONS]
    found += [measure_label(plan.id) for plan in MEASURES]
    found += [unit_label(unit) for unit in {"person"} | {plan.unit for plan in MEASURES}]
    assert UNNAMED not in {words.text for words in found}


def test_an_id_from_a_newer_program_is_shown_as_it_is() -> None:
    assert table_title("new_by_shoe_size") == Words(UNNAMED, {"code": "new_by_shoe_size"})
    assert table_rules("new_by_shoe_size") == ()
    assert measure_rules("shoes") == ()


def test_the_sections_hold_every_table_once() -> None:
    tables = [table for section in sections() for table in section.tables]
    assert sorted(tables) == sorted(plan.id for plan in FULL.tables)
    measures = [measure for section in sections() for measure in section.measures]
    assert sorted(measures) == sorted(plan.id for plan in MEASURES)
    assert [section.number for section in sections()] == list(range(1, 12))
    assert (measure_section("grants_paid"), measure_section("shoes")) == (9, 1)


def test_the_rules_of_counting_stand_under_the_tables() -> None:
    assert any("first admission" in rule.text for rule in table_rules("persons_new"))
    assert any("more than the persons" in rule.text for rule in table_rules("new_by_purpose"))
    assert any("counted once for each service" in rule.text for rule in table_rules("assisted_by_service"))
    assert any("Not known" in rule.text for rule in table_rules("new_by_border"))
    assert any("midnight" in rule.text for rule in measure_rules("bed_nights"))


def test_every_table_that_needs_explaining_is_explained() -> None:
    assert not [plan.id for plan in FULL.tables if not table_rules(plan.id)]
    assert not [plan.id for plan in MEASURES if not measure_rules(plan.id)]
