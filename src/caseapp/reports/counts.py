"""Tables of counts and of amounts, from a summary to sheets on paper."""

from collections.abc import Sequence
from dataclasses import replace

from caseapp.base.words import words
from caseapp.reports.charts import Bar
from caseapp.reports.faces import text_width, widest_word
from caseapp.reports.look import CELL, CELL_BOLD, COLUMN_HEAD, STRUCTURAL_SIGN, WIDTH, Style
from caseapp.reports.sheet import PAD_X, Box, Line, Sheet, hidden_box
from caseapp.reports.tags import Element
from caseapp.reports.targets import target_boxes, target_titles
from caseapp.reports.voice import Voice
from caseapp.statistics.definitions import category_label, label, measure_label, table_title
from caseapp.statistics.grid import Grid, Head, Row, arrange, share
from caseapp.statistics.table import Cell, Measure, Table

_INDENT = 12.0
_LEAST_COLUMN, _LEAST_HEAD, _MOST_HEAD = 46.0, 130.0, 270.0
_COLUMN_BREATH = 18.0
_STEADY = (216.0, 64.0, 56.0)
"""Row heads, numbers and shares of tables over one question: the same in all, so that their bars line up."""
_UNIT_COLUMN = 90.0

NUMBER = replace(CELL, align="right")
TOTAL = replace(CELL_BOLD, align="right")
HEAD_NUMBER = replace(COLUMN_HEAD, align="right")
HEAD_MIDDLE = replace(COLUMN_HEAD, align="center")


def count_sheets(table: Table, voice: Voice, parent: Element) -> list[Sheet]:
    """A table over questions as one sheet, or as several where its columns do not fit beside each other."""
    variables = {variable.id: variable for variable in voice.summary.variables}
    grid = arrange(table, variables)
    if not grid.columns:
        return [_one_way(table, grid, voice, parent, shares=variables[grid.row_variable].multi)]
    return [_two_way(table, grid, block, voice, parent) for block in _blocks(grid, voice)]


def _blocks(grid: Grid, voice: Voice) -> list[tuple[int, ...]]:
    """Numbers of the columns that fit beside each other."""
    blocks: list[tuple[int, ...]] = []
    room, block = WIDTH - _LEAST_HEAD, list[int]()
    for number, head in enumerate(grid.columns):
        wide = _column_width(head_text(head, voice))
        if block and wide > room:
            blocks.append(tuple(block))
            room, block = WIDTH - _LEAST_HEAD, []
        block.append(number)
        room -= wide
    return [*blocks, tuple(block)]


def _one_way(table: Table, grid: Grid, voice: Voice, parent: Element, *, shares: bool) -> Sheet:
    """One column of numbers, their shares where they are asked for and can be given, and a bar for each."""
    say = voice.say
    whole = next((row.cells[0] for row in grid.rows if row.head.category is None), None)
    shares = shares and whole is not None and bool(whole.value) and voice.summary.rounding is None
    titles = [_counted(table, voice), *([say(words("Share"))] if shares else [])]
    head = Line((_head_box(say(label(grid.row_variable))), *map(_column_box, titles)), "head")
    most = max(
        (row.cells[0].value or 0 for row in grid.rows if row.cells[0] and row.head.category), default=0
    )
    body = []
    for row in grid.rows:
        line = _count_line(table, row, row.cells, voice)
        cell, inner = row.cells[0], row.head.category is not None
        if shares:
            part = share(cell, whole) if inner else None
            last = Box("" if part is None else voice.percent(part), TOTAL if row.head.group else NUMBER)
            line = replace(line, boxes=(*line.boxes, last))
        if inner and most and cell is not None and cell.value:
            line = replace(line, bar=cell.value / most, strong=not row.head.level)
        body.append(line)
    return Sheet(
        steady_widths(titles), [head], body, parent.add("Table"), sum(_STEADY), continued(table, voice)
    )


def _counted(table: Table, voice: Voice) -> str:
    """What the numbers of a table count, as the head of their column."""
    units = {population.id: population.unit for population in voice.summary.populations}
    return voice.say(
        words("Persons") if units.get(table.population, "person") == "person" else words("How many")
    )


def _two_way(table: Table, grid: Grid, block: tuple[int, ...], voice: Voice, parent: Element) -> Sheet:
    """A block of columns beside the row heads; a band names the outer answer of a three-way table."""
    say = voice.say
    titles = [head_text(grid.columns[number], voice) for number in block]
    above = say(label(grid.column_variable or ""))
    head = [
        Line((Box(""), Box(above, HEAD_MIDDLE, heads="Column", span=len(block), over=True)), "head"),
        Line((_head_box(say(label(grid.row_variable))), *map(_column_box, titles)), "head"),
    ]
    body: list[Line] = []
    outer: Head | None = None
    for row in grid.rows:
        if row.outer is not None and row.outer != outer:
            outer = row.outer
            body.append(_band(head_text(outer, voice), len(titles) + 1))
        body.append(_count_line(table, row, [row.cells[number] for number in block], voice))
    return Sheet(
        column_widths(titles, body), head, body, parent.add("Table"), continued=continued(table, voice)
    )


def continued(table: Table, voice: Voice) -> str:
    """What stands over a table that goes on on a further page."""
    return voice.say(words("{title}, continued", title=table_title(table.id)))


def _count_line(table: Table, row: Row, cells: Sequence[Cell | None], voice: Voice) -> Line:
    total = row.head.category is None
    strong = total or row.head.group
    name = Box(
        head_text(row.head, voice),
        CELL_BOLD if strong else CELL,
        heads="Row",
        indent=row.head.level * _INDENT,
    )
    boxes = (count_box(table.id, cell, TOTAL if strong else NUMBER, voice) for cell in cells)
    return Line((name, *boxes), "total" if total else "body")


def count_box(table_id: str, cell: Cell | None, style: Style, voice: Voice) -> Box:
    """A number, a least number, the mark of a hidden one, a dash where nobody can be, or nothing."""
    if cell is None:
        return Box("", style)
    if cell.structural:
        return Box(STRUCTURAL_SIGN, style, said=voice.say(words("nobody can be counted here")))
    if cell.value is not None:
        return Box(voice.counted(cell.value), style)
    least = voice.bounds.get((table_id, cell.key), 0)
    if least > 0:
        return _least_box(least, style, voice)
    return hidden_box(voice.hidden())


def _least_box(least: int, style: Style, voice: Voice) -> Box:
    return Box(voice.at_least(least), style, said=voice.say(words("at least {n}", n=least)))


def head_text(head: Head, voice: Voice) -> str:
    """The answer a row or column stands for. The margin is the total, or everybody where answers do not add up."""
    if head.category is None:
        several = any(variable.multi for variable in voice.summary.variables if variable.id == head.variable)
        return voice.say(words("All persons counted") if several else words("Total"))
    return voice.say(category_label(head.variable, head.category))


def _head_box(text: str) -> Box:
    return Box(text, COLUMN_HEAD, heads="Column")


def _column_box(text: str) -> Box:
    return Box(text, HEAD_NUMBER, heads="Column")


def _band(text: str, span: int) -> Line:
    return Line((Box(text, CELL_BOLD, heads="Row", span=span),), "band")


def _column_width(title: str) -> float:
    """A column as wide as the longest word of its title needs, so that no word is cut."""
    longest = widest_word(title, HEAD_NUMBER.face, HEAD_NUMBER.size)
    return max(_LEAST_COLUMN, longest + 2 * PAD_X + 2)


def column_widths(titles: Sequence[str], body: Sequence[Line]) -> tuple[float, ...]:
    """Columns with some air, and row heads as wide as they like to be; the whole never wider than the page."""
    columns = [_column_width(title) for title in titles]
    free = WIDTH - sum(columns)
    likes = max((_natural(line.boxes[0]) for line in body if line.kind != "band"), default=_LEAST_HEAD)
    first = min(max(likes, _LEAST_HEAD), _MOST_HEAD, free)
    air = min((free - first) / len(columns), _COLUMN_BREATH)
    return (first, *(wide + max(air, 0) for wide in columns))


def steady_widths(titles: Sequence[str]) -> tuple[float, ...]:
    """Columns of tables over one question: the same everywhere, unless a word of a title needs more."""
    usual = (*_STEADY[1:], *(_STEADY[-1] for _ in titles))
    return (
        _STEADY[0],
        *(max(wide, _column_width(title)) for title, wide in zip(titles, usual, strict=False)),
    )


def _natural(box: Box) -> float:
    return text_width(box.text, box.style.face, box.style.size) + 2 * PAD_X + box.indent + 8


def bars(table: Table, voice: Voice) -> list[Bar]:
    """The outermost answers of a table over one question: they do not overlap, except in multi-answer questions."""
    grid = arrange(table, {variable.id: variable for variable in voice.summary.variables})
    found = []
    for row in grid.rows:
        cell = row.cells[0]
        if row.head.category is None or row.head.level or cell is None or cell.structural:
            continue
        found.append(_bar(table, row.head, cell, voice))
    return found


def _bar(table: Table, head: Head, cell: Cell, voice: Voice) -> Bar:
    name = head_text(head, voice)
    if cell.value is not None:
        return Bar(name, cell.value, voice.counted(cell.value))
    least = voice.bounds.get((table.id, cell.key), 0)
    return Bar(name, None, voice.at_least(least) if least > 0 else "")


def amounts_sheet(measures: Sequence[Measure], voice: Voice, parent: Element) -> Sheet:
    """Amounts with their units, and the project's targets beside them where there are any."""
    say = voice.say
    columns = target_titles([measure.id for measure in measures], voice)
    titles = [say(words("Result")), *columns]
    body = []
    for measure in measures:
        boxes = [Box(say(measure_label(measure.id)), heads="Row"), _amount_box(measure, voice)]
        boxes += target_boxes(measure.id, len(columns), NUMBER, voice)
        body.append(Line((*boxes, Box(voice.unit(measure.unit)))))
    unit = _head_box(say(words("Unit")))
    head = Line((_head_box(say(words("Indicator"))), *map(_column_box, titles), unit), "head")
    return Sheet((*_result_widths(titles, _UNIT_COLUMN), _UNIT_COLUMN), [head], body, parent.add("Table"))


def _amount_box(measure: Measure, voice: Voice) -> Box:
    least = voice.measure_bounds.get(measure.id, 0)
    if measure.value is None and least > 0:
        return _least_box(least, NUMBER, voice)
    if measure.value is None:
        return hidden_box(voice.hidden())
    return Box(voice.counted(measure.value), NUMBER)


def plain_sheet(tables: Sequence[Table], voice: Voice, parent: Element) -> Sheet:
    """Plain numbers of persons, one population a row; the sum of the others is set like a total."""
    say = voice.say
    sums = {population.id for population in voice.summary.populations if population.sum_of}
    columns = target_titles([table.id for table in tables], voice)
    titles = [say(words("Persons")), *columns]
    body = []
    for table in tables:
        total = table.population in sums
        style = TOTAL if total else NUMBER
        name = Box(say(table_title(table.id)), CELL_BOLD if total else CELL, heads="Row")
        boxes = [name, count_box(table.id, table.by_key().get(()), style, voice)]
        boxes += target_boxes(table.id, len(columns), style, voice)
        body.append(Line(tuple(boxes), "total" if total else "body"))
    head = Line((_head_box(say(words("Population"))), *map(_column_box, titles)), "head")
    return Sheet(_result_widths(titles), [head], body, parent.add("Table"))


def _result_widths(titles: Sequence[str], beside: float = 0.0) -> tuple[float, ...]:
    """Steady columns, with narrower row heads where targets stand beside the results."""
    first, *others = steady_widths(titles)
    return (min(first, WIDTH - beside - sum(others)), *others)
