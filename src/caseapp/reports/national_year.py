"""A year of all shelters on paper: added up from their published reports, which it names; without signed data of its own."""

from collections.abc import Mapping, Sequence

from caseapp.base.language import LANGUAGES
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import Speaks, words
from caseapp.reports.annex import counting_rules
from caseapp.reports.beside import MEANT_FOR, NOTICES, ON_EVERY_PAGE, Beside
from caseapp.reports.body import body, numbered
from caseapp.reports.contents import contents_page
from caseapp.reports.coverage import INCLUDED, MISSING, shelters
from caseapp.reports.draw import BUILT, LAID_OUT, tag_of
from caseapp.reports.faces import clean
from caseapp.reports.finish import About, finish
from caseapp.reports.first_page import all_hidden, charts, figures, flow
from caseapp.reports.flow import Tongue, Tongues
from caseapp.reports.front import Fact, Facts, Figures, Notice
from caseapp.reports.legend import legend
from caseapp.reports.look import BODY, KICKER, PERIOD, TITLE
from caseapp.reports.pages import Frames, Part, lay_out
from caseapp.reports.pieces import Opening
from caseapp.reports.story import Story
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice, issued_moment
from caseapp.reports.year import RULES, region_words
from caseapp.statistics.spoken import OfYear
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key

_ANNEX = 13


def draw(
    summary: Summary,
    lower_bounds: Mapping[tuple[str, Key], int],
    measure_bounds: Mapping[str, int],
    periods: Mapping[str, tuple[str, ...]],
    says: Sequence[Speaks],
    step: Step = no_step,
) -> bytes:
    """The whole report, once in each language; the same sums and languages give the same bytes.

    `periods` are those that were added up, under the names of the shelters; none where a report was expected and is not here.
    """
    beside = Beside(periods=periods)
    voices = [Voice(summary, OfYear(say, of_all=True), lower_bounds, measure_bounds, beside) for say in says]
    document = Element("Document")
    tongues = [_tongue(say.code) for say in says] if len(says) > 1 else []
    parts = []
    for place, voice in enumerate(voices):
        step(BUILT * place / len(voices))
        parts.append(_part(voice, document, tongues))
    first = voices[0]
    title = clean(_title(first))
    if tongues:
        title = f"{title} ({', '.join(tongue.name for tongue in tongues)})"
    about = About(
        title, tag_of(first.say.code), clean(summary.shelter.name), clean(summary.program),
        issued_moment(summary), "",
    )  # fmt: skip
    drawn = lay_out(parts, document, title, about.language, part_of(step, BUILT, LAID_OUT))
    return finish(drawn, document, b"", about, part_of(step, LAID_OUT, 1))


def _title(voice: Voice) -> str:
    year, name = voice.summary.period.label, voice.summary.shelter.name
    return voice.say(words("Year {year} of all shelters, {name}", year=year, name=name))


def _tongue(code: str) -> Tongue:
    return Tongue(LANGUAGES.get(code, code), tag_of(code), f"part-{code}")


def _part(voice: Voice, document: Element, tongues: Sequence[Tongue]) -> Part:
    """The report in one language, as a part of the document."""
    code, summary = voice.say.code, voice.summary
    root = document.add("Part", language=tag_of(code)) if tongues else document
    story = Story(voice, root, below=1 if tongues else 0)
    if tongues:
        story.add(Opening(LANGUAGES.get(code, code), f"part-{code}"))
    _front(story, tongues)
    contents_page(story)
    story.new_page()
    body(story)
    shelters(story)
    _annex(story)
    office = voice.say(ON_EVERY_PAGE[voice.beside.audience])
    frames = Frames(
        head_left=clean(summary.shelter.name),
        head_right=f"{summary.period.label}  ·  {office}",
        fingerprint="",
        page_of=lambda page, pages: voice.say(words("Page {page} of {pages}", page=page, pages=pages)),
        practice=voice.say(words("Practice data: invented people")) if summary.practice else "",
    )
    return Part(code, story.pieces, frames)


def _front(story: Story, tongues: Sequence[Tongue]) -> None:
    voice, summary = story.voice, story.voice.summary
    say, audience = voice.say, voice.beside.audience
    story.text(words("Year of all shelters, added up from their summaries"), KICKER)
    story.text(summary.shelter.name, TITLE, "H1")
    story.text(f"{summary.period.label}  ·  {voice.days(summary.period)}", PERIOD)
    if tongues:
        story.add(Tongues(tongues, f"part-{say.code}", story.root))
    facts = [
        Fact(say(words("Identifier")), summary.shelter.id),
        Fact(say(words("Region")), say(region_words(summary.shelter.region))),
        Fact(say(words("Counting rules")), say(words("Version {version}", version=summary.definitions))),
        Fact(say(words("Made with")), summary.program),
        Fact(say(words("Meant for")), say(MEANT_FOR[audience])),
        Fact(say(INCLUDED), voice.number(len(summary.shelters))),
        Fact(say(words("Drawn")), voice.issued()),
    ]
    missing = sum(not held for held in voice.beside.periods.values())
    if missing:
        facts.insert(-1, Fact(say(MISSING), voice.number(missing)))
    story.add(Facts(facts, story.root))
    story.add(Notice(f"{say(NOTICE)} {say(NOTICES[audience])}", BODY, story.root.add("P")))
    if not all_hidden(voice):
        flow(story)
        story.add(Figures(figures(voice), story.root))
        charts(story)
    story.add(legend(voice, summary.tables, story.root, dash=False))


NOTICE = words(
    "Added up from the reports that the shelters issued, and from nothing else. A sum is exact where each of them shows the number"
    " in each quarter, otherwise “at least”. The list of shelters says which periods of each are in it."
)


def _annex(story: Story) -> None:
    """How a year is added up, and the rules by which its quarters were counted."""
    start = len(story.pieces)
    story.heading(numbered(story, _ANNEX, words("Annex")), 1)
    story.heading(words("How the year is added up"), 2)
    for rule in (*RULES[:-1], OVER_SHELTERS):
        story.text(rule)
    story.together(start)
    start = len(story.pieces)
    counting_rules(story)
    story.together(start)


OVER_SHELTERS = words(
    "First the year of each shelter is added up, then the shelters. A person who was helped by two shelters is counted in both. The"
    " year tells nothing that the reports of the shelters do not tell together, and it is not signed; they are."
)
