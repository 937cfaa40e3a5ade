"""What follows the tables: the shelter’s own words, how the numbers are protected, and the annex."""

from caseapp.base.language import LANGUAGES
from caseapp.base.words import Words, words
from caseapp.reports.look import BODY, COLUMN_HEAD, NOTE, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet
from caseapp.reports.story import Story, paragraphs
from caseapp.statistics.definitions import measure_label, measure_rules, table_rules, table_title
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary


def narrative(story: Story) -> None:
    """What the shelter wrote, letter by letter, in the language in which it was written."""
    texts = [text for text in story.voice.summary.narrative if text.text.strip()]
    if not texts:
        return
    start = len(story.pieces)
    story.heading(words("In the shelter’s own words"), 1)
    for text in texts:
        foreign = text.language != story.voice.say.code
        if foreign:
            name = LANGUAGES.get(text.language, text.language)
            story.text(words("Written in: {language}", language=name), NOTE)
        for line in paragraphs(text.text):
            story.text(line, BODY, language=text.language if foreign else "")
    story.together(start)


def protection(story: Story) -> None:
    """How the numbers are protected and what was proved, in plain words."""
    summary = story.voice.summary
    start = len(story.pieces)
    story.heading(words("How the numbers are protected"), 1)
    if summary.format == NATIONAL_FORMAT:
        added_up(story)
    elif not summary.tables:
        story.text(
            words("Fewer than 10 people were assisted: there is no table from which to learn anything.")
        )
    elif summary.protection.audited:
        hidden(story)
        proved(story)
    else:
        hidden(story)
        story.text(words("These numbers have not been proved safe. Do not pass this report on."))
    story.together(start)


def added_up(story: Story) -> None:
    """Why a whole over shelters needs no hiding of its own."""
    story.text(
        words(
            "This report adds up what the shelters themselves have published, and nothing else. It is exact where "
            "all of them show a number; otherwise it gives the sum of those shown, as “at least”. So it tells "
            "nothing that the reports of the shelters do not tell together."
        )
    )


def hidden(story: Story) -> None:
    """Which numbers are hidden."""
    story.text(
        words(
            "Every number from 0 to {most} is hidden, and so are other numbers from which it could be worked out. "
            "A hidden number may be none, few or many. Shares are whole percentages of shown numbers only.",
            most=story.voice.summary.protection.threshold - 1,
        )
    )


def proved(story: Story) -> None:
    """The proof, with how much it took into account."""
    summary = story.voice.summary
    proof = summary.protection
    cells = sum(not cell.structural for table in summary.tables for cell in table.cells)
    story.text(
        words(
            "This was proved before the report was signed: for somebody who has this report and all earlier reports "
            "of this shelter, every number below {threshold} can still be none and can still be more than {threshold}.",
            threshold=proof.threshold,
        )
    )
    checked = story.voice.say(words("{n} numbers of this report were checked.", count=cells))
    earlier = words("{n} earlier reports were considered.", count=len(proof.considered))
    none = words("There was no earlier report to consider.")
    story.text(f"{checked} {story.voice.say(earlier if proof.considered else none)}")


def shelters(story: Story) -> None:
    """The shelters a national report rests on, under the coordinator's own names for them."""
    voice = story.voice
    if not voice.summary.shelters:
        return
    start = len(story.pieces)
    story.heading(words("Shelters included"), 1)
    lines = [
        Line((Box(voice.shelter_names.get(shelter, "–"), heads="Row"), Box(shelter)))
        for shelter in voice.summary.shelters
    ]
    titles = [voice.say(words("Identifier"))]
    head = Line(
        (
            Box(voice.say(words("Shelter")), COLUMN_HEAD, heads="Column"),
            Box(titles[0], COLUMN_HEAD, heads="Column"),
        ),
        "head",
    )
    story.add(Sheet((270, 200), [head], lines, story.root.add("Table")))
    story.together(start)


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
    """The annex of all rules that this report was counted by."""
    say, summary = story.voice.say, story.voice.summary
    lines = [
        Line((Box(say(title), heads="Row"), Box(" ".join(map(say, rules)))))
        for title, rules in rules_of(summary)
    ]
    if not lines:
        return
    start = len(story.pieces)
    story.heading(words("Annex: counting rules"), 1)
    story.text(
        words(
            "Version {version} of the rules. A rule stands where it is needed first.",
            version=summary.definitions,
        )
    )
    titles = (say(words("What is counted")), say(words("Rule")))
    head = Line(tuple(Box(title, COLUMN_HEAD, heads="Column") for title in titles), "head")
    story.add(Sheet((170, WIDTH - 170), [head], lines, story.root.add("Table")))
    story.together(start)


def the_file(story: Story, fingerprint: str, checkpoint: str) -> None:
    """How to be sure of the file, and that programs do not read its pages."""
    start = len(story.pieces)
    story.heading(words("Annex: the file itself"), 1)
    story.text(
        words(
            "This file carries its numbers as data too, in the attachment “{name}”, signed by the program that "
            "issued it. A coordinator’s program reads only the signed data, never these pages.",
            name="summary.caseapp",
        )
    )
    story.text(words("Fingerprint of the signed data (SHA-256): {digits}", digits=fingerprint))
    if checkpoint:
        story.text(
            words(
                "Checkpoint of the audit log: {digits}. With these digits an auditor sees whether the log of the vault "
                "is still the one that stood there when this report was issued.",
                digits=checkpoint,
            )
        )
    story.together(start)
