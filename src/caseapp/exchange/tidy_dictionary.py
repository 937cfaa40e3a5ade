"""The data dictionary: every column and every code of the tidy table, what it means, and where its list comes from.

It follows from the catalogue of counts and not from the figures of a quarter, so that one dictionary fits every file of one
version of the counting rules.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from caseapp.base.words import Speaks, Words, words
from caseapp.exchange import tidy
from caseapp.exchange.tidy_columns import COLUMNS
from caseapp.statistics import definitions
from caseapp.statistics.catalogue import COARSE, FULL, MEASURES, POPULATIONS, SMALL, TablePlan
from caseapp.statistics.national import Audience
from caseapp.statistics.rules import SEVERAL_ANSWERS
from caseapp.statistics.summary import DEFINITIONS
from caseapp.statistics.table import Variable

HEADER = ("part", "code", "of", "name", "meaning", "unit", "source", "definitions")
"""Names of the columns: what is described, its code, to what it belongs, its name and meaning in words, the unit, the source of the
list, and the version of the counting rules."""

_HEADS = (
    words("Part"), words("Code"), words("Belongs to"), words("In words"), words("Meaning"), words("Unit"), words("Source"),
    words("Version of the rules"),
)  # fmt: skip

RECORDS: Mapping[str, tuple[Words, Words]] = {
    tidy.COUNT: (words("count"), words("How many are in the population and gave this answer.")),
    tidy.AMOUNT: (words("amount"), words("Nights, times, money, people of the staff: no count of clients.")),
    tidy.TARGET: (words("target"), words("What the shelters want to reach in the year.")),
    tidy.SO_FAR: (words("year so far"), words("How much of a target is reached up to this period.")),
}
LEVELS: Mapping[str, tuple[Words, Words]] = {
    tidy.ANSWER: (words("single answer"), words("One answer to the question.")),
    tidy.GROUP: (words("group"), words("Several answers together; they also stand in rows of their own.")),
    tidy.TOTAL: (words("total"), words("Everybody whom the table counts, whatever the answer.")),
}
AUDIENCES: Mapping[str, tuple[Words, Words]] = {
    Audience.OFFICE: (words("the office"), words("For the coordinating office itself.")),
    Audience.RESTRICTED: (words("partners"), words("For a partner under agreement; not to be passed on.")),
    Audience.PUBLIC: (
        words("everybody"),
        words("Nothing below eleven, and at least three shelters behind every number."),
    ),
}

_OWN = words("list of caseapp")
_HTCDS = words("Human Trafficking Case Data Standard 2.0 (IOM), in groups")
_ISO = words("ISO 3166-1 alpha-2, the rest in groups")
_SOURCES: Mapping[str, Words] = {
    "age": words("age bands of the Counter-Trafficking Data Collaborative, 25 August 2021"),
    "border": words("as the Counter-Trafficking Data Collaborative counts it"),
    "citizenship": _ISO,
    "country_of_exploitation": _ISO,
    "industry": words("sections of ISIC Rev. 4 (United Nations), in groups"),
    "purpose": _HTCDS,
    "recruitment": _HTCDS,
    "means": _HTCDS,
}
"""Where the answers of a question come from; all other lists are ours."""

_Entry = tuple[str, str, str, Words | str, Words | str, Words | str, Words | str]
_RULES = words("counting rules of caseapp")


def header(say: Speaks) -> list[str]:
    """The heads for people, in the order of `HEADER`."""
    return [say(head) for head in _HEADS]


def rows(say: Speaks) -> list[list[str]]:
    """Every entry of the dictionary in a language."""
    return [
        [part, code, of, *(text if isinstance(text, str) else say(text) for text in told), DEFINITIONS]
        for part, code, of, *told in _entries(say)
    ]


def _entries(say: Speaks) -> Iterator[_Entry]:
    for column in COLUMNS:
        yield "column", column.name, "", column.head, column.meaning, "", _OWN
    lists = {"record": RECORDS, "level": LEVELS, "status": tidy.STATUSES, "audience": AUDIENCES}
    for part, known in lists.items():
        for code, (name, meaning) in known.items():
            yield part, str(code), "", name, meaning, "", _OWN
    yield from _counted(say)
    for code, answer in sorted(_answers().items()):
        yield from _question(code, answer)
    for plan in MEASURES:
        rule = _joined(definitions.measure_rules(plan.id), say)
        name, unit = definitions.measure_label(plan.id), definitions.unit_label(plan.unit)
        yield "amount", plan.id, str(plan.section), name, rule, unit, _RULES
    for code in sorted({population.unit for population in POPULATIONS} | {plan.unit for plan in MEASURES}):
        yield "unit", code, "", definitions.unit_label(code), "", "", _OWN


def _counted(say: Speaks) -> Iterator[_Entry]:
    """Sections, populations and tables."""
    for section in definitions.sections():
        yield "section", str(section.number), "", section.title, "", "", _OWN
    units = {population.id: definitions.unit_label(population.unit) for population in POPULATIONS}
    for population in POPULATIONS:
        parts = [say(definitions.population_label(part)) for part in population.sum_of]
        sum_of = words("The sum of: {parts}", parts=", ".join(parts)) if parts else ""
        name = definitions.population_label(population.id)
        yield "population", population.id, "", name, sum_of, units[population.id], _RULES
    for plan in FULL.tables:
        yield _table(plan, units[plan.population], say)


def _table(plan: TablePlan, unit: Words, say: Speaks) -> _Entry:
    rule = _joined(definitions.table_rules(plan.id), say)
    return "table", plan.id, plan.population, definitions.table_title(plan.id), rule, unit, _RULES


def _answers() -> dict[str, Variable]:
    """Every question with all answers that any size of the report gives, so that no code is without an entry."""
    found: dict[str, Variable] = {}
    for variable in chain(*(size.variables.values() for size in (FULL, COARSE, SMALL))):
        known = found.setdefault(variable.id, variable)
        new = tuple(
            one for one in variable.categories if one not in known.categories and one not in known.groups
        )
        if new:
            groups = dict(known.groups)
            found[variable.id] = Variable(known.id, (*known.categories, *new), groups, known.multi)
    return found


def _question(code: str, variable: Variable) -> Iterator[_Entry]:
    source = _SOURCES.get(code, _OWN)
    several = SEVERAL_ANSWERS if variable.multi else ""
    yield "question", code, "", definitions.label(code), several, "", source
    for answer in variable.categories:
        yield "answer", answer, code, definitions.category_label(code, answer), "", "", source
    for group, members in variable.groups.items():
        together = words("Together: {answers}", answers=", ".join(members))
        yield "group", group, code, definitions.category_label(code, group), together, "", source
    yield "total", tidy.ALL, code, tidy.EVERYBODY, "", "", source


def _joined(rules: Iterable[Words], say: Speaks) -> str:
    return " ".join(map(say, rules))
