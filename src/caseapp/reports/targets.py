"""Targets of the project beside results, with the year so far: as much of it as published numbers say."""

from collections.abc import Iterable

from caseapp.base.words import words
from caseapp.reports.look import Style
from caseapp.reports.sheet import Box, hidden_box
from caseapp.reports.voice import Voice
from caseapp.statistics.summary import Target


def target_titles(indicators: Iterable[str], voice: Voice) -> list[str]:
    """The columns beside the results of these tables or measures; none where no target was set for any of them.

    Where nothing is said of the year so far (as in summaries of earlier versions), only the target stands there.
    """
    targets = [target for target in map(voice.target, indicators) if target is not None]
    if not targets:
        return []
    goal = voice.say(words("Target of the year"))
    if not any(map(voice.so_far, targets)):
        return [goal]
    return [voice.say(words("Year so far")), goal, voice.say(words("Share reached"))]


def target_boxes(indicator: str, columns: int, style: Style, voice: Voice) -> list[Box]:
    """What stands in these columns for one indicator; empty boxes where it has no target."""
    target = voice.target(indicator)
    if target is None:
        return [Box("", style)] * columns
    goal = Box(voice.number(target.target), style)
    if columns == 1:
        return [goal]
    return [_so_far(target, style, voice), goal, _reached(target, style, voice)]


def _so_far(target: Target, style: Style, voice: Voice) -> Box:
    """The sum of published quarters, at least so much, or the mark of a hidden number."""
    written = voice.so_far(target)
    if not written:
        return hidden_box(voice.hidden())
    if target.cumulative is None:
        return Box(written, style, said=voice.say(words("at least {n}", n=target.at_least)))
    return Box(written, style)


def _reached(target: Target, style: Style, voice: Voice) -> Box:
    """A whole percentage of shown numbers, rounded down: what is not reached is never said to be."""
    if target.target <= 0 or not voice.so_far(target):
        return Box("", style)
    if target.cumulative is not None:
        return Box(voice.percent(100 * target.cumulative // target.target), style)
    least = 100 * target.at_least // target.target
    return Box(
        f"≥\u00a0{voice.percent(least)}", style, said=voice.say(words("at least {n} per cent", n=least))
    )
