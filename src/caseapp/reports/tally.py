"""Two tables of the annex: answers that are not known, and hidden numbers table by table. Both from shown numbers alone."""

from collections.abc import Sequence

from caseapp.base.words import words
from caseapp.reports.counts import HEAD_NUMBER, NUMBER, TOTAL, count_box
from caseapp.reports.look import CELL, CELL_BOLD, COLUMN_HEAD, NOTE, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet, hidden_box
from caseapp.reports.story import Story
from caseapp.reports.voice import Bounds
from caseapp.statistics.definitions import label, population_label, table_title
from caseapp.statistics.facts import UNKNOWN
from caseapp.statistics.grid import share
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary
from caseapp.statistics.table import Table

_QUESTION_WIDTHS = (166.0, 125.0, 66.0, 76.0, 66.0)
_NUMBER_WIDTH = 74.0


def unknown_answers(story: Story) -> None:
    """How often a question stayed without an answer: the share is hidden where one of its two numbers is."""
    lines = [_question_line(story, table, question) for table, question in questions(story.voice.summary)]
    if not lines:
        return
    title = words("Answers that are not known")
    story.heading(title, 2)
    story.text(
        words(
            "The share of persons for whom a question was not asked, not answered or not known. Questions with several "
            "answers are left out: who gave no answer is not counted there."
        ),
        NOTE,
    )
    say = story.voice.say
    names = (say(words("Question")), say(words("Counted")))
    numbers = (say(words("Persons")), say(words("Not known")), say(words("Share")))
    again = say(words("{title}, continued", title=title))
    table = story.root.add("Table")
    story.add(Sheet(_QUESTION_WIDTHS, [_head(names, numbers)], lines, table, continued=again))


def questions(summary: Summary) -> list[tuple[Table, str]]:
    """Every question that can stay without an answer, with the first table that gives the number of such persons."""
    several = {variable.id for variable in summary.variables if variable.multi}
    found: dict[str, Table] = {}
    for table in summary.tables:
        keys = table.by_key()
        for question in table.dims:
            if question not in several and ((question, UNKNOWN),) in keys and () in keys:
                found.setdefault(question, table)
    return [(table, question) for question, table in found.items()]


def _question_line(story: Story, table: Table, question: str) -> Line:
    voice, cells = story.voice, table.by_key()
    part, whole = cells[((question, UNKNOWN),)], cells[()]
    percent = share(part, whole)
    last = hidden_box(voice.hidden()) if percent is None else Box(voice.percent(percent), NUMBER)
    counts = (count_box(table.id, cell, NUMBER, voice) for cell in (whole, part))
    names = Box(voice.say(label(question)), heads="Row"), Box(voice.say(population_label(table.population)))
    return Line((*names, *counts, last))


def hidden_numbers(story: Story) -> None:
    """How many numbers each table has and how many are hidden: what anybody can count on the pages."""
    voice, tables = story.voice, story.voice.summary.tables
    if not tables:
        return
    title = words("Hidden numbers, table by table")
    story.heading(title, 2)
    whole = voice.summary.format == NATIONAL_FORMAT
    story.text(OF_WHOLE if whole else OF_SHELTER, NOTE)
    say = voice.say
    counts = [_numbers_of(table, voice.bounds if whole else None) for table in tables]
    lines = [
        _tally(story, say(table_title(one.id)), found) for one, found in zip(tables, counts, strict=True)
    ]
    lines.append(_tally(story, say(words("Total")), tuple(map(sum, zip(*counts, strict=True))), total=True))
    least = (say(words("At least")),) if whole else ()
    numbers = (say(words("Numbers")), say(words("Shown")), *least, say(words("Hidden")))
    head = _head((say(words("Table")),), numbers)
    widths = (WIDTH - len(numbers) * _NUMBER_WIDTH, *[_NUMBER_WIDTH] * len(numbers))
    again = say(words("{title}, continued", title=title))
    story.add(Sheet(widths, [head], lines, story.root.add("Table"), continued=again))


OF_SHELTER = words(
    "Totals and groups count as numbers of their own. A quarter with fewer than 50 persons has fewer and shorter "
    "tables, because then more of their numbers can be shown."
)
OF_WHOLE = words(
    "Totals and groups count as numbers of their own. Shown is what every shelter shows; “at least” what only some of them show."
)


def _numbers_of(table: Table, bounds: Bounds | None) -> tuple[int, ...]:
    """All numbers of a table, those shown, with bounds those of which a least is known, and those hidden.

    Where nobody can be counted is no number.
    """
    cells = [cell for cell in table.cells if not cell.structural]
    unknown = [cell for cell in cells if cell.value is None]
    if bounds is None:
        return len(cells), len(cells) - len(unknown), len(unknown)
    least = sum(bounds.get((table.id, cell.key), 0) > 0 for cell in unknown)
    return len(cells), len(cells) - len(unknown), least, len(unknown) - least


def _tally(story: Story, name: str, counts: Sequence[int], *, total: bool = False) -> Line:
    boxes = (Box(story.voice.number(count), TOTAL if total else NUMBER) for count in counts)
    return Line((Box(name, CELL_BOLD if total else CELL, heads="Row"), *boxes), "total" if total else "body")


def _head(names: Sequence[str], numbers: Sequence[str]) -> Line:
    texts = (Box(text, COLUMN_HEAD, heads="Column") for text in names)
    return Line((*texts, *(Box(text, HEAD_NUMBER, heads="Column") for text in numbers)), "head")
