"""A year on paper: added up from issued quarterly reports, which it names; it carries no signed data of its own."""

from collections.abc import Sequence
from datetime import datetime

from caseapp.base.language import date_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.annex import counting_rules
from caseapp.reports.body import body, numbered
from caseapp.reports.contents import contents_page
from caseapp.reports.faces import clean
from caseapp.reports.finish import About, finish
from caseapp.reports.first_page import all_hidden, charts, figures, flow
from caseapp.reports.front import Fact, Facts, Figures, Notice
from caseapp.reports.legend import legend
from caseapp.reports.look import BODY, COLUMN_HEAD, KICKER, PERIOD, TITLE, WIDTH
from caseapp.reports.pages import Frames, Part, lay_out
from caseapp.reports.regions import region
from caseapp.reports.sheet import Box, Line, Sheet
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice, issued_moment
from caseapp.statistics.spoken import OfYear
from caseapp.statistics.year import Source, Year

_LANGUAGES = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ"}
"""Languages of documents as tags of BCP 47."""
_SOURCE, _NUMBER = 120.0, 110.0
_ANNEX = 13


def draw(year: Year, sources: Sequence[Source], say: Speaks, step: Step = no_step) -> bytes:
    """The whole report of a year. The same year, sources and language give the same bytes."""
    step(0)
    voice = Voice(year.summary, OfYear(say), year.lower_bounds, year.measure_bounds)
    story = Story(voice)
    _front(story, year, sources)
    contents_page(story)
    story.new_page()
    body(story)
    _annex(story)
    summary = year.summary
    title = clean(
        voice.say(words("Year {year} of {name}", year=summary.period.label, name=summary.shelter.name))
    )
    language = _LANGUAGES.get(say.code, say.code)
    about = About(
        title, language, clean(summary.shelter.name), clean(summary.program), issued_moment(summary), "",
    )  # fmt: skip
    frames = Frames(
        head_left=clean(summary.shelter.name),
        head_right=summary.period.label,
        fingerprint="",
        page_of=lambda page, pages: voice.say(words("Page {page} of {pages}", page=page, pages=pages)),
        practice=voice.say(words("Practice data: invented people")) if summary.practice else "",
    )
    part = Part(say.code, story.pieces, frames)
    drawn = lay_out([part], story.root, title, language, part_of(step, 0.15, 0.7))
    return finish(drawn, story.root, b"", about, part_of(step, 0.7, 1))


def _front(story: Story, year: Year, sources: Sequence[Source]) -> None:
    voice, summary = story.voice, year.summary
    say = voice.say
    story.text(words("Year, added up from quarterly summaries"), KICKER)
    story.text(summary.shelter.name, TITLE, "H1")
    story.text(f"{summary.period.label}  ·  {voice.days(summary.period)}", PERIOD)
    version = say(words("Version {version}", version=summary.definitions))
    facts = [
        Fact(say(words("Identifier")), summary.shelter.id),
        Fact(say(words("Region")), say(region_words(summary.shelter.region))),
        Fact(say(words("Counting rules")), version),
        Fact(say(words("Made with")), summary.program),
    ]
    story.add(Facts(facts, story.root))
    story.add(Notice(say(_notice(year)), BODY, story.root.add("P")))
    if not all_hidden(voice):
        flow(story)
        story.add(Figures(figures(voice), story.root))
    _sources(story, sources)
    if not all_hidden(voice):
        charts(story)
    story.add(legend(voice, summary.tables, story.root, dash=False))


def region_words(code: str) -> Words:
    """The region in words; a dash where the shelter names none."""
    return Words(region(code) or "–")


def _notice(year: Year) -> Words:
    """What this paper is, and what is missing in it."""
    missing = " ".join(f"{year.summary.period.label}-Q{number}" for number in year.missing)
    if missing:
        return words(
            "Added up from the issued reports named below, and from nothing else; nothing was counted anew. No report was"
            " issued of {missing}, so every sum over the year is “at least”.",
            missing=missing,
        )
    return words(
        "Added up from the issued reports named below, and from nothing else; nothing was counted anew. A sum is exact where"
        " each of them shows the number, otherwise “at least”."
    )


def _sources(story: Story, sources: Sequence[Source]) -> None:
    """The reports that the year rests on, each with the fingerprint by which it is known again."""
    say = story.voice.say
    start = len(story.pieces)
    story.subheading(words("Added up from"))
    titles = (words("Quarter"), words("Issued"), words("Fingerprint of the signed data (SHA-256)"))
    head = Line(tuple(Box(say(title), COLUMN_HEAD, heads="Column") for title in titles), "head")
    lines = [Line(_source(one, say)) for one in sources]
    widths = (_SOURCE, _NUMBER, WIDTH - _SOURCE - _NUMBER)
    story.add(Sheet(widths, [head], lines, story.root.add("Table")))
    story.together(start)


def _source(one: Source, say: Speaks) -> tuple[Box, ...]:
    issue = words("{number}, revision {revision}", number=one.sequence, revision=one.revision)
    day = date_text(say.code, datetime.fromisoformat(one.issued_at).date())
    digits = " ".join(one.sha256[place : place + 4] for place in range(0, 64, 4))
    name = quarter_text(say.code, Quarter.parse(one.quarter))
    return (Box(name, heads="Row"), Box(f"{day}\n{say(issue)}"), Box(digits))


def _annex(story: Story) -> None:
    """How a year is added up, and the rules by which its quarters were counted."""
    start = len(story.pieces)
    story.heading(numbered(story, _ANNEX, words("Annex")), 1)
    story.heading(words("How the year is added up"), 2)
    for rule in RULES:
        story.text(rule)
    story.together(start)
    start = len(story.pieces)
    counting_rules(story)
    story.together(start)


RULES = (
    words(
        "New and re-opened persons: the sum of the quarters, because each of them stands in one quarter. Whoever came back"
        " twice in the year is counted twice."
    ),
    words(
        "Persons assisted in the year: those of its first quarter, and the new and re-opened ones of each later quarter."
        " Carried over: as in the first quarter. Open at the end: as in the last quarter."
    ),
    words(
        "Persons assisted, by service or any other answer: the sum of the quarters. A person is counted once in each quarter,"
        " so who was helped in two quarters stands there twice."
    ),
    words(
        "Amounts are added up. Occupancy is worked out anew from the nights and beds of the year. A median is no sum and is"
        " left out."
    ),
    words(
        "The year tells nothing that its quarterly reports do not tell together: whoever has them can add it up again. It is"
        " not signed; the reports named on the first page are."
    ),
)
