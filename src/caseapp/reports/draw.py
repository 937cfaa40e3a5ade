"""From a protected summary and its signed envelope to the bytes of a PDF."""

from caseapp.base.words import words
from caseapp.reports.body import body
from caseapp.reports.closing import counting_rules, narrative, protection, shelters, the_file
from caseapp.reports.faces import clean
from caseapp.reports.fingerprint import checkpoint_digits, fingerprint
from caseapp.reports.finish import About, finish
from caseapp.reports.first_page import first_page
from caseapp.reports.pages import Frames, lay_out
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice, issued_moment
from caseapp.statistics.summary import NATIONAL_FORMAT

_TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ"}
"""Languages of documents as tags of BCP 47."""


def draw(voice: Voice, envelope: bytes) -> bytes:
    """The whole report. The same summary, envelope and language give the same bytes."""
    summary, say = voice.summary, voice.say
    digits, checkpoint = fingerprint(envelope), checkpoint_digits(summary.checkpoint)
    story = Story(voice)
    first_page(story)
    if summary.tables or summary.measures:
        story.new_page()
        body(story)
    shelters(story)
    narrative(story)
    protection(story)
    counting_rules(story)
    the_file(story, digits, checkpoint)
    title = _title(voice)
    language = _TAGS.get(say.code, say.code)
    frames = Frames(
        title=title,
        language=language,
        head_left=clean(summary.shelter.name),
        head_right=voice.period(summary.period),
        fingerprint=digits,
        page_of=lambda page, pages: say(words("Page {page} of {pages}", page=page, pages=pages)),
        practice=say(words("Practice data: invented people")) if summary.practice else "",
        log=say(words("Audit log  {digits}", digits=checkpoint)) if checkpoint else "",
    )
    drawn = lay_out(story.pieces, story.root, frames)
    about = About(
        title, language, clean(summary.shelter.name), clean(summary.program), issued_moment(summary),
        say(words("The numbers of this report as signed data")),
    )  # fmt: skip
    return finish(drawn, story.root, envelope, about)


def _title(voice: Voice) -> str:
    summary = voice.summary
    name, period = summary.shelter.name, voice.period(summary.period)
    if summary.format == NATIONAL_FORMAT:
        return clean(voice.say(words("National summary of {name}, {period}", name=name, period=period)))
    return clean(voice.say(words("Quarterly summary of {name}, {period}", name=name, period=period)))
