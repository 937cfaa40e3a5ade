"""Targets for single answers, such as persons who got medical help: a table of their own in the key figures.

Targets for whole tables and for amounts stand beside their results (`targets.py`).
"""

from caseapp.base.words import words
from caseapp.reports.counts import HEAD_NUMBER, NUMBER
from caseapp.reports.look import COLUMN_HEAD, NOTE, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet, hidden_box
from caseapp.reports.story import Story
from caseapp.reports.targets import target_boxes, target_titles
from caseapp.reports.voice import Voice
from caseapp.statistics.summary import Target
from caseapp.statistics.targets import indicator_name, published

_COLUMN = 76.0


def goals(story: Story) -> None:
    """The table, where there is any such target."""
    voice = story.voice
    found = [target for target in voice.summary.targets if ":" in target.id]
    if not found:
        return
    start = len(story.pieces)
    story.heading(words("Targets for single answers"), 2)
    titles = [voice.say(words("Result")), *target_titles([target.id for target in found], voice)]
    first = Box(voice.say(words("Indicator")), COLUMN_HEAD, heads="Column")
    head = Line((first, *(_column_head(title) for title in titles)), "head")
    lines = [Line(_line(target, len(titles) - 1, voice)) for target in found]
    widths = (WIDTH - _COLUMN * len(titles), *[_COLUMN] * len(titles))
    story.add(Sheet(widths, [head], lines, story.root.add("Table")))
    story.text(ONCE, NOTE)
    story.together(start)


ONCE = words("A person is counted once in each quarter, and so in the year so far once for each of them.")


def _line(target: Target, columns: int, voice: Voice) -> tuple[Box, ...]:
    value = published(voice.summary, target.id)
    result = hidden_box(voice.hidden()) if value is None else Box(voice.number(value), NUMBER)
    name = Box(voice.say(indicator_name(target.id)), heads="Row")
    return (name, result, *target_boxes(target.id, columns, NUMBER, voice))


def _column_head(title: str) -> Box:
    return Box(title, HEAD_NUMBER, heads="Column")
