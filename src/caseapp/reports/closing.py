"""What follows the numbers of a shelter: its own words."""

from caseapp.base.language import LANGUAGES
from caseapp.base.words import words
from caseapp.reports.body import numbered
from caseapp.reports.look import BODY, NOTE
from caseapp.reports.story import Story, paragraphs
from caseapp.statistics.summary import NATIONAL_FORMAT

NARRATIVE = 12
"""The number of the section, as in every quarterly report."""


def narrative(story: Story) -> None:
    """What the shelter wrote, letter by letter, in the language in which it was written."""
    summary = story.voice.summary
    texts = [text for text in summary.narrative if text.text.strip()]
    if not texts and (summary.format == NATIONAL_FORMAT or not summary.tables):
        return
    start = len(story.pieces)
    story.heading(numbered(story, NARRATIVE, words("In the shelter’s own words")), 1)
    if not texts:
        story.text(words("Nothing was written for this quarter."), NOTE)
    for text in texts:
        foreign = text.language != story.voice.say.code
        if foreign:
            name = LANGUAGES.get(text.language, text.language)
            story.text(words("Written in: {language}", language=name), NOTE)
        for line in paragraphs(text.text):
            story.text(line, BODY, language=text.language if foreign else "")
    story.together(start)
