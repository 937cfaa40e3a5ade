"""The whole over the last quarters: what is exact, what is only "at least", and on how many shelters each quarter rests."""

from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.reports.counts import HEAD_NUMBER, NUMBER
from caseapp.reports.look import COLUMN_HEAD, NOTE, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet, hidden_box
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice
from caseapp.statistics.targets import indicator_name
from caseapp.statistics.trends import Point, Trend

MOST = 8
"""Quarters that stand beside each other: two years."""
_COLUMN = 43.0
_WIDE, _FEWER, _LARGE = 58.0, 6, 10_000
"""Where numbers are larger, fewer quarters in wider columns."""
_ROMAN = ("", "I", "II", "III", "IV")
_PER_CENT = frozenset({"occupancy"})

TITLE = words("Over the last quarters")
NOTE_TEXT = words(
    "Compare the numbers of shelters first: where fewer have reported, a smaller number is no fall, and “at least” is neither."
)


def over_time(story: Story) -> None:
    """A section with the indicators by quarters; none where there is only one quarter."""
    voice = story.voice
    trends = _newest(voice.beside.trends)
    if not trends or len(trends[0].points) < 2:
        return
    start = len(story.pieces)
    story.heading(TITLE, 1)
    story.text(NOTE_TEXT, NOTE)
    say, points = voice.say, trends[0].points
    column = _WIDE if _large(trends) else _COLUMN
    heads = (Box(say(words("Indicator")), COLUMN_HEAD, heads="Column"), *map(_head, points))
    rests = Box(say(words("Number of shelters")), heads="Row")
    lines = [Line((rests, *(Box(voice.number(point.shelters), NUMBER) for point in points)))]
    lines += [_line(trend, voice) for trend in trends]
    again = say(words("{title}, continued", title=TITLE))
    widths = (WIDTH - column * len(points), *[column] * len(points))
    story.add(Sheet(widths, [Line(heads, "head")], lines, story.root.add("Table"), continued=again))
    story.together(start)


def written(trend: Trend, point: Point, voice: Voice) -> str:
    """A number as printed, a least number, or the empty text for a hidden one."""
    if point.value is not None:
        return voice.percent(point.value) if trend.indicator in _PER_CENT else voice.number(point.value)
    return voice.at_least(point.at_least) if point.at_least > 0 else ""


def _newest(trends: tuple[Trend, ...]) -> tuple[Trend, ...]:
    most = _FEWER if _large(trends) else MOST
    return tuple(Trend(trend.indicator, trend.points[-most:]) for trend in trends)


def _large(trends: tuple[Trend, ...]) -> bool:
    return any(point.at_least >= _LARGE for trend in trends for point in trend.points)


def _head(point: Point) -> Box:
    quarter = Quarter.parse(point.quarter)
    return Box(f"{_ROMAN[quarter.number]}\u00a0/\n{quarter.year}", HEAD_NUMBER, heads="Column")


def _line(trend: Trend, voice: Voice) -> Line:
    boxes = [Box(voice.say(indicator_name(trend.indicator)), heads="Row")]
    for point in trend.points:
        text = written(trend, point, voice)
        if not text:
            boxes.append(hidden_box(voice.hidden()))
        elif point.value is None:
            said = voice.say(words("at least {n}", n=point.at_least))
            boxes.append(Box(text, NUMBER, said=said))
        else:
            boxes.append(Box(text, NUMBER))
    return Line(tuple(boxes))
