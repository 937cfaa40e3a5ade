"""Section 13, the annex: rules of counting, answers that are not known, hidden numbers table by table."""

from caseapp.base.words import Words, words
from caseapp.reports.body import numbered
from caseapp.reports.look import COLUMN_HEAD, NOTE, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet
from caseapp.reports.story import Story
from caseapp.reports.tally import hidden_numbers, unknown_answers
from caseapp.statistics.definitions import measure_label, measure_rules, table_rules, table_title
from caseapp.statistics.summary import Summary

ANNEX = 13
"""The number of the section, as in every quarterly report."""
_WHAT = 170.0


def annex(story: Story) -> None:
    """All parts that this report has; a report without any number has none."""
    start = len(story.pieces)
    if not (story.voice.summary.tables or story.voice.summary.measures):
        return
    story.heading(numbered(story, ANNEX, words("Annex")), 1)
    for part in (counting_rules, unknown_answers, hidden_numbers):
        begin = len(story.pieces)
        part(story)
        if len(story.pieces) > begin:
            story.together(start)
            start = len(story.pieces)


def rules_of(summary: Summary) -> list[tuple[Words, tuple[Words, ...]]]:
    """What is counted with its rules, in the order of the report; a rule stands where it is first needed."""
    found = [(table_title(table.id), table_rules(table.id)) for table in summary.tables]
    found += [(measure_label(measure.id), measure_rules(measure.id)) for measure in summary.measures]
    seen: set[str] = set()
    listed = []
    for title, rules in found:
        new = tuple(rule for rule in rules if rule.text not in seen)
        seen.update(rule.text for rule in new)
        if new:
            listed.append((title, new))
    return listed


def counting_rules(story: Story) -> None:
    """All rules that this report was counted by."""
    say, summary = story.voice.say, story.voice.summary
    lines = [
        Line((Box(say(title), heads="Row"), Box(" ".join(map(say, rules)))))
        for title, rules in rules_of(summary)
    ]
    if not lines:
        return
    title = words("Counting rules")
    story.heading(title, 2)
    version = words(
        "Version {version} of the rules. A rule stands where it is needed first.", version=summary.definitions
    )
    story.text(version, NOTE)
    heads = (say(words("What is counted")), say(words("Rule")))
    head = Line(tuple(Box(text, COLUMN_HEAD, heads="Column") for text in heads), "head")
    again = say(words("{title}, continued", title=title))
    story.add(Sheet((_WHAT, WIDTH - _WHAT), [head], lines, story.root.add("Table"), continued=again))
