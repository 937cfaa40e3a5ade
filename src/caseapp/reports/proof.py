"""The page that tells a reader how the numbers are protected, how to read what is hidden, and what was proved.

It is written for a manager or a donor who has never heard of disclosure control. What it says follows from the catalogue
of tables and the signed data alone: never how many counts were small, and never why a number is hidden.
"""

from caseapp.base.words import Words, words
from caseapp.reports.front import Figure, Figures
from caseapp.reports.legend import legend
from caseapp.reports.story import Story
from caseapp.statistics.exact import PROMISE
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary

TITLE = words("How the numbers are protected")


def protection(story: Story, fingerprint: str, checkpoint: str) -> None:
    """The whole page, as far as it fits the kind of report; it ends with how to be sure of the file."""
    summary = story.voice.summary
    start = len(story.pieces)
    story.heading(TITLE, 1)
    if summary.format == NATIONAL_FORMAT:
        _added_up(story)
    elif not summary.tables:
        story.text(
            words("Fewer than 10 people were assisted: there is no table from which to learn anything.")
        )
    elif summary.protection.audited:
        _proved(story)
    else:
        _hidden(story)
        story.text(words("These numbers have not been proved safe. Do not pass this report on."))
    the_file(story, fingerprint, checkpoint)
    story.together(start)


def checked(summary: Summary) -> int:
    """How many counts were looked at; in summaries of earlier versions all that could have been hidden."""
    cells = sum(not cell.structural for table in summary.tables for cell in table.cells)
    return summary.protection.checked or cells


def _added_up(story: Story) -> None:
    """Why a whole over shelters needs no hiding of its own, or what was hidden in it."""
    if story.voice.summary.rounding is not None:
        _rounded(story)
        return
    if story.voice.summary.protection.checked and story.voice.beside.audience is not Audience.PUBLIC:
        _worked_out(story)
        return
    story.text(
        words(
            "This report adds up what the shelters themselves have published, and nothing else. It is exact where "
            "all of them show a number; otherwise it gives the sum of those shown, as “at least”. So it tells "
            "nothing that the reports of the shelters do not tell together."
        )
    )
    audience = story.voice.beside.audience
    if audience is Audience.PUBLIC:
        story.text(PUBLIC)
    elif audience is Audience.RESTRICTED:
        story.text(PARTNERS)
    _mark(story)
    story.text(
        words(
            "Every shelter hides its small numbers before it sends them. What a shelter has hidden, its coordinator "
            "does not know either."
        )
    )


def _worked_out(story: Story) -> None:
    """A whole from exact tables: it hides numbers of its own, and that was proved."""
    proof = story.voice.summary.protection
    story.text(
        words(
            "Some shelters handed their exact tables over to the coordinating office, sealed and under an agreement. This report "
            "was worked out from them, and from what the other shelters published. So it shows more than published numbers "
            "add up to."
        )
    )
    story.text(
        words(
            "Numbers are hidden in it until nobody who has it, every report of every shelter and every earlier report of this "
            "kind can work out a number of these shelters below {threshold}. {n} counts were checked.",
            count=proof.checked,
            threshold=proof.threshold,
        )
    )
    known = words(
        "Nor can somebody who also knows one person’s whole file, whoever that person is. This was proved for the quarter taken by "
        "itself."
    )
    tried = words("Against somebody who also knows one person’s whole file this was tried, but not proved.")
    story.text(known if proof.promise == PROMISE else tried)
    if story.voice.beside.audience is Audience.RESTRICTED:
        story.text(PARTNERS)
    _mark(story)


def _rounded(story: Story) -> None:
    """What rounding is for, and what it is not: it protects nobody who was not protected before."""
    proof = story.voice.summary.protection
    story.text(
        words(
            "Only numbers that the report for partners shows are in this one, each rounded to one of the two multiples of the base"
            " beside it. The tables add up as printed. Where parts of a sum are hidden, what is missing to it is rounded in the same way."
        )
    )
    story.text(
        words(
            "What protects people is the hiding, which was done and proved before. Rounding keeps the true number from a reader who"
            " does not need it. All partners are given the same rounding, so that two reports side by side tell nothing more."
        )
    )
    story.text(words("{n} numbers were checked one by one, apart from the rounding.", count=proof.checked))
    story.text(PARTNERS)
    _mark(story)


PARTNERS = words(
    "It names no shelter. Whoever knows one shelter’s own report could subtract it: keep to the agreement."
)
PUBLIC = words(
    "So that it may be published, it hides more than the shelters do: every number below 11, every number behind which fewer than"
    " three shelters stand, and whatever would give such a number back by subtraction, also from earlier reports of this kind."
)


def _proved(story: Story) -> None:
    summary, voice = story.voice.summary, story.voice
    proof = summary.protection
    considered = len(proof.considered)
    figures = [
        Figure(voice.say(words("smallest number that may be shown")), voice.number(proof.threshold)),
        Figure(voice.say(words("counts checked")), voice.number(checked(summary))),
        Figure(voice.say(words("earlier reports considered")), voice.number(considered)),
    ]
    story.add(Figures(figures, story.root))
    _hidden(story)
    _mark(story)
    _part(story, words("What somebody could learn who knows more"), *_attack(summary))
    _part(story, words("What was checked before this report was signed"), *_checks(summary))
    _part(story, words("How to repeat the check"), *_AGAIN)


def _part(story: Story, title: Words, *sentences: Words) -> None:
    """A heading with its paragraph; the contents list the page, not its parts."""
    story.subheading(title)
    story.text(" ".join(map(story.voice.say, sentences)))


def _hidden(story: Story) -> None:
    """Which numbers are hidden."""
    most = story.voice.summary.protection.threshold - 1
    _part(
        story,
        words("What is protected"),
        words("A shelter helps few people at a time, and a small number can point to one of them."),
        words(
            "So every number from 0 to {most} is hidden, and so are larger numbers from which a small one could be "
            "worked out. Whether somebody of a kind was there at all stays hidden too.",
            most=most,
        ),
    )


def _mark(story: Story) -> None:
    """How to read the hatched mark."""
    story.subheading(words("How to read the marks"))
    story.add(legend(story.voice, story.voice.summary.tables, story.root))
    sentences = (
        words(
            "All hidden numbers look the same, and neither the pages nor the data tell why one is hidden. Please do not "
            "read the mark as none, and not as a small number: a large one may stand behind it."
        ),
        words(
            "In charts a hidden number is a hatched field of always the same length. Where a line of a table is hidden, "
            "the others do not add up to the total. Shares are whole percentages of shown numbers only."
        ),
    )
    story.text(" ".join(map(story.voice.say, sentences)))


def _attack(summary: Summary) -> tuple[Words, ...]:
    proof = summary.protection
    return (
        words(
            "Imagine somebody who has this report and every earlier one of this shelter, knows this program and its rules, "
            "and holds the complete file of one person who was helped."
        ),
        words(
            "Even then every number below {threshold} can still be none and can still be more than {threshold}: from the "
            "reports, this somebody learns neither that another person like her or him was there, nor that nobody was.",
            threshold=proof.threshold,
        ),
    )


def _checks(summary: Summary) -> tuple[Words, ...]:
    proof = summary.protection
    earlier = words("{n} earlier reports were considered.", count=len(proof.considered))
    none = words("There was no earlier report to consider.")
    return (
        words(
            "Two parts of the program had to agree, each written without the other. The first hid numbers until it had, "
            "for every number below {threshold}, two complete examples of a quarter that print exactly this report: one "
            "with nobody there, one with more than {threshold}.",
            threshold=proof.threshold,
        ),
        words(
            "The second never sees the true numbers. It read the finished report as an outsider would and tried to work "
            "out what is hidden."
        ),
        earlier if proof.considered else none,
        words("{n} counts were checked in this way.", count=checked(summary)),
        words("Had one of them given a person away, the program would have refused to issue the report."),
    )


_AGAIN = (
    words(
        "Whoever receives this file can repeat the second check without any record of the shelter: the numbers stand in "
        "it as signed data, in the attachment “summary.caseapp”."
    ),
    words(
        "Where the program is installed, the command “caseapp summary audit FILE” reads the file, verifies the signature "
        "and looks at every count anew."
    ),
)


def the_file(story: Story, fingerprint: str, checkpoint: str) -> None:
    """How to be sure of the file, and that programs do not read its pages."""
    story.subheading(words("The file itself"))
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
