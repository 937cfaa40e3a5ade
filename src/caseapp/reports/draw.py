"""From a protected summary and its signed envelope to the bytes of a PDF, in one language or in several."""

from collections.abc import Sequence

from caseapp.base.language import LANGUAGES
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import words
from caseapp.reports.annex import annex
from caseapp.reports.beside import ON_EVERY_PAGE
from caseapp.reports.body import body
from caseapp.reports.closing import narrative
from caseapp.reports.contents import contents_page
from caseapp.reports.coverage import shelters
from caseapp.reports.faces import clean
from caseapp.reports.fingerprint import checkpoint_digits, fingerprint
from caseapp.reports.finish import About, finish
from caseapp.reports.first_page import first_page
from caseapp.reports.flow import Tongue
from caseapp.reports.over_time import over_time
from caseapp.reports.pages import Frames, Part, lay_out
from caseapp.reports.pieces import Opening
from caseapp.reports.proof import TITLE, protection
from caseapp.reports.story import Story
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice, issued_moment
from caseapp.statistics.summary import NATIONAL_FORMAT

_TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ"}
"""Languages of documents as tags of BCP 47."""
BUILT, LAID_OUT = 0.15, 0.7
"""How far a report is when its pieces are there, and when they stand on their pages."""


def tag_of(code: str) -> str:
    """The tag of a language; a code that is not known stands for itself."""
    return _TAGS.get(code, code)


def draw(voices: Sequence[Voice], envelope: bytes, step: Step = no_step) -> bytes:
    """The whole report, once in each language. The same summary, envelope and languages give the same bytes."""
    first, document = voices[0], Element("Document")
    summary, digits = first.summary, fingerprint(envelope)
    tongues = [_tongue(voice) for voice in voices] if len(voices) > 1 else []
    parts = []
    for place, voice in enumerate(voices):
        step(BUILT * place / len(voices))
        parts.append(_part(voice, document, tongues, digits))
    title = _title(first)
    if tongues:
        title = f"{title} ({', '.join(tongue.name for tongue in tongues)})"
    language = tag_of(first.say.code)
    about = About(
        title, language, clean(summary.shelter.name), clean(summary.program), issued_moment(summary),
        first.say(words("The numbers of this report as signed data")),
    )  # fmt: skip
    drawn = lay_out(parts, document, title, language, part_of(step, BUILT, LAID_OUT))
    return finish(drawn, document, envelope, about, part_of(step, LAID_OUT, 1))


def _tongue(voice: Voice) -> Tongue:
    code = voice.say.code
    return Tongue(LANGUAGES.get(code, code), tag_of(code), f"part-{code}")


def _part(voice: Voice, document: Element, tongues: Sequence[Tongue], digits: str) -> Part:
    """The report in one language, as a part of the document."""
    code, checkpoint = voice.say.code, checkpoint_digits(voice.summary.checkpoint)
    root = document.add("Part", language=tag_of(code)) if tongues else document
    story = Story(voice, root, below=1 if tongues else 0)
    own = f"part-{code}"
    if tongues:
        story.add(Opening(LANGUAGES.get(code, code), own))
    first_page(story, digits, tongues, own)
    _inside(story, digits, checkpoint)
    return Part(code, story.pieces, _frames(voice, digits, checkpoint))


def _inside(story: Story, digits: str, checkpoint: str) -> None:
    """All that follows the first page; a report without tables stays as short as it is."""
    summary = story.voice.summary
    if summary.tables:
        contents_page(story)
        story.text(words("The page “{title}” tells why numbers are hidden.", title=TITLE))
        story.new_page()
    body(story)
    over_time(story)
    shelters(story)
    narrative(story)
    if summary.tables:
        story.new_page()
    protection(story, digits, checkpoint)
    if summary.tables:
        story.new_page()
    annex(story)


def _frames(voice: Voice, digits: str, checkpoint: str) -> Frames:
    say, summary = voice.say, voice.summary
    period = voice.period(summary.period)
    if summary.format == NATIONAL_FORMAT:
        period = f"{period}  ·  {say(ON_EVERY_PAGE[voice.beside.audience])}"
    return Frames(
        head_left=clean(summary.shelter.name),
        head_right=period,
        fingerprint=digits,
        page_of=lambda page, pages: say(words("Page {page} of {pages}", page=page, pages=pages)),
        practice=say(words("Practice data: invented people")) if summary.practice else "",
        log=say(words("Audit log  {digits}", digits=checkpoint)) if checkpoint else "",
    )


def _title(voice: Voice) -> str:
    summary = voice.summary
    name, period = summary.shelter.name, voice.period(summary.period)
    if summary.format == NATIONAL_FORMAT:
        return clean(voice.say(words("National summary of {name}, {period}", name=name, period=period)))
    return clean(voice.say(words("Quarterly summary of {name}, {period}", name=name, period=period)))
