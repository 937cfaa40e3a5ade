"""Psychological help: one entry per session. A score has a band, never a diagnosis; a refusal is an answer.

PHQ-9 and GAD-7 (Spitzer, Kroenke, Williams; no permission is needed to reproduce them) and the WHO-5 Well-Being Index
(WHO 1998, shown with this source) can be asked question by question, which makes the total, or be kept as totals only.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Words, words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    Number,
    Text,
    YesNo,
    ask,
    choices,
    question,
)
from caseapp.records.scales import FREQUENCY, SHARE_OF_TIME, totals
from caseapp.records.services import OUTCOME, disorder, future, warning

SESSION_KIND = choices(
    "session_kind",
    first_talk=words("First conversation"),
    individual=words("Individual session"),
    group=words("Group session"),
    family=words("Family session"),
    crisis=words("Crisis intervention"),
    assessment=words("Assessment"),
    art=words("Art or play therapy"),
    phone=words("By telephone or online"),
    psychiatrist=words("Visit to a psychiatrist"),
)

SUPPORT = choices(
    "psychological_methods",
    listening=words("Supportive listening"),
    first_aid=words("Psychological first aid"),
    education=words("Explaining reactions to stress"),
    relaxation=words("Grounding and relaxation"),
    trauma=words("Trauma-focused work"),
    motivation=words("Motivational work"),
    planning=words("Planning the next steps"),
)

CHANGE = choices(
    "psychological_change",
    better=words("Better"),
    same=words("About the same"),
    worse=words("Worse"),
    not_measured_again=words("Not measured again"),
)
"""All that a report learns of the scores: they stay sealed, and the psychologist says how they compare."""

BANDS: dict[str, tuple[tuple[int, Words], ...]] = {
    "phq9": (
        (20, words("Severe")),
        (15, words("Moderately severe")),
        (10, words("Moderate")),
        (5, words("Mild")),
        (0, words("Minimal")),
    ),
    "gad7": ((15, words("Severe")), (10, words("Moderate")), (5, words("Mild")), (0, words("Minimal"))),
    "who5": ((13, words("Good well-being")), (0, words("Low well-being"))),
}
"""From which total on a band begins, highest first, as their authors published them."""

LOWER_IS_BETTER = {"phq9": True, "gad7": True, "who5": False}

_SESSION = words("Session")
_SCALES = words("Scales")
_PHQ = words("Questions of PHQ-9")
_GAD = words("Questions of GAD-7")
_WHO = words("Questions of WHO-5")
_SAFETY = words("Safety")
_P = Compartment.PSYCHOLOGICAL


@dataclass(frozen=True, kw_only=True)
class Psychological:
    """One session."""

    day: date = ask(words("Date"), Kind.DAY, section=_SESSION, required=True, compartment=Compartment.CASE)
    outcome: str = ask(
        words("Result of the request"), Kind.CODE, section=_SESSION, choices=OUTCOME, required=True,
        compartment=Compartment.CASE,
        help=words("A refusal and help that is not to be had are results too; reports count them apart."))  # fmt: skip
    kind: Code = ask(
        words("Kind of session"), Kind.CODE, section=_SESSION, choices=SESSION_KIND, compartment=_P
    )
    minutes: Number = ask(words("Minutes"), Kind.NUMBER, section=_SESSION, largest=600, compartment=_P)
    payer: Code = ask(
        words("Who pays"),
        Kind.CODE,
        section=_SESSION,
        choices=PAYER,
        help=PAYER_HELP,
        compartment=Compartment.CASE,
    )
    worker: Text = ask(words("Psychologist"), Kind.TEXT, section=_SESSION, compartment=Compartment.CASE)
    provider: Text = ask(
        words("Provider"),
        Kind.TEXT,
        section=_SESSION,
        help=words("Where it is not this shelter."),
        compartment=_P,
    )
    interpreter: YesNo = ask(words("An interpreter helped"), Kind.YES_NO, section=_SESSION, compartment=_P)
    methods: Codes = ask(
        words("What was done"), Kind.CODES, section=_SESSION, choices=SUPPORT, compartment=_P
    )
    summary: Text = ask(
        words("Summary"), Kind.LONG_TEXT, section=_SESSION,
        help=words("As short as the next session needs it."), compartment=_P,
    )  # fmt: skip
    phq9: Number = ask(
        words("PHQ-9 total"), Kind.NUMBER, section=_SCALES, largest=27,
        help=words("0 to 27. A score shows change over time; it is no diagnosis."), compartment=_P,
    )  # fmt: skip
    phq9_item9: Number = ask(
        words("PHQ-9, question 9"), Kind.NUMBER, section=_SCALES, largest=3,
        help=words("0 to 3. Anything above 0 needs a conversation about safety today."), compartment=_P,
    )  # fmt: skip
    gad7: Number = ask(
        words("GAD-7 total"), Kind.NUMBER, section=_SCALES, largest=21, help=words("0 to 21."), compartment=_P,
    )  # fmt: skip
    who5: Number = ask(
        words("WHO-5 total"), Kind.NUMBER, section=_SCALES, largest=25,
        help=words("0 to 25, before it is turned into per cent. More is better."), compartment=_P,
    )  # fmt: skip
    change: Code = ask(
        words("Compared with the first measurement"), Kind.CODE, section=_SCALES, choices=CHANGE,
        help=words("Reports count this answer; the scores themselves stay sealed."), compartment=Compartment.CASE,
    )  # fmt: skip
    other_scale: Text = ask(
        words("Name of another scale"),
        Kind.TEXT,
        section=_SCALES,
        largest=60,
        compartment=_P,
        help=words("A questionnaire that stands not here, with the range of its score."),
    )
    other_score: Number = ask(
        words("Score of the other scale"), Kind.NUMBER, section=_SCALES, largest=1000, compartment=_P
    )
    phq9_1: Code = ask(
        words("Little interest or pleasure in doing things"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P, help=words("How often were you bothered by this over the last two weeks? Nine answers make the total.")
    )  # fmt: skip
    phq9_2: Code = ask(
        words("Feeling down, depressed or hopeless"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_3: Code = ask(
        words("Trouble falling or staying asleep, or sleeping too much"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_4: Code = ask(
        words("Feeling tired or having little energy"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_5: Code = ask(
        words("Poor appetite or overeating"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_6: Code = ask(
        words("Feeling bad about yourself, or that you are a failure or have let yourself or your family down"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_7: Code = ask(
        words("Trouble concentrating on things, such as reading or watching television"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_8: Code = ask(
        words("Moving or speaking so slowly that others could have noticed; or the opposite, being so restless that you moved around a lot more than usual"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    phq9_9: Code = ask(
        words("Thoughts that you would be better off dead, or of hurting yourself in some way"), Kind.CODE, section=_PHQ, choices=FREQUENCY, compartment=_P, help=words("Anything above 0 needs a conversation about safety today.")
    )  # fmt: skip
    gad7_1: Code = ask(
        words("Feeling nervous, anxious or on edge"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P, help=words("How often were you bothered by this over the last two weeks? Seven answers make the total.")
    )  # fmt: skip
    gad7_2: Code = ask(
        words("Not being able to stop or control worrying"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    gad7_3: Code = ask(
        words("Worrying too much about different things"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    gad7_4: Code = ask(
        words("Trouble relaxing"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    gad7_5: Code = ask(
        words("Being so restless that it is hard to sit still"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    gad7_6: Code = ask(
        words("Becoming easily annoyed or irritable"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    gad7_7: Code = ask(
        words("Feeling afraid, as if something awful might happen"), Kind.CODE, section=_GAD, choices=FREQUENCY, compartment=_P
    )  # fmt: skip
    who5_1: Code = ask(
        words("I have felt cheerful and in good spirits"), Kind.CODE, section=_WHO, choices=SHARE_OF_TIME, compartment=_P, help=words("How was it over the last two weeks? Five answers make the total; more is better.")
    )  # fmt: skip
    who5_2: Code = ask(
        words("I have felt calm and relaxed"), Kind.CODE, section=_WHO, choices=SHARE_OF_TIME, compartment=_P
    )  # fmt: skip
    who5_3: Code = ask(
        words("I have felt active and vigorous"), Kind.CODE, section=_WHO, choices=SHARE_OF_TIME, compartment=_P
    )  # fmt: skip
    who5_4: Code = ask(
        words("I woke up feeling fresh and rested"), Kind.CODE, section=_WHO, choices=SHARE_OF_TIME, compartment=_P
    )  # fmt: skip
    who5_5: Code = ask(
        words("My daily life has been filled with things that interest me"), Kind.CODE, section=_WHO, choices=SHARE_OF_TIME, compartment=_P
    )  # fmt: skip
    crisis: YesNo = ask(
        words("Crisis"),
        Kind.YES_NO,
        section=_SAFETY,
        compartment=_P,
        help=words("Danger, or distress in which the person should not be left alone."),
    )
    self_harm_risk: YesNo = ask(
        words("Risk of suicide or self-harm"),
        Kind.YES_NO,
        section=_SAFETY,
        compartment=_P,
        help=words(
            "In doubt ask the person directly; asking does no harm. Yes leads to a safety plan at once."
        ),
    )
    safety_plan: YesNo = ask(
        words("Safety plan agreed"), Kind.YES_NO, section=_SAFETY,
        help=words("Warning signs, what helps, whom to call, a safe place."), compartment=_P,
    )  # fmt: skip
    plan: Text = ask(words("Plan"), Kind.LONG_TEXT, section=_SAFETY, compartment=_P)
    next_session: Day = ask(words("Next session"), Kind.DAY, section=_SAFETY, compartment=_P)
    referred_to: Text = ask(words("Referred to"), Kind.TEXT, section=_SAFETY, compartment=_P)


def band(scale: str, score: Number) -> Words | None:
    """The band of a total on phq9, gad7 or who5; None where there is no score. KeyError for another scale."""
    starts = BANDS[scale]
    if not isinstance(score, int):
        return None
    return next((label for start, label in starts if score >= start), None)


def improved(scale: str, first: int, last: int) -> bool:
    """Whether the last total is better than the first. KeyError for a scale that is not phq9, gad7 or who5."""
    return last < first if LOWER_IS_BETTER[scale] else last > first


def _against_items(entry: Psychological) -> list[Finding]:
    return [
        Finding(name, words("The answers one by one make {total}.", total=total))
        for name, total in totals(vars(entry)).items()
        if getattr(entry, name) != total
    ]


def names_suicide(entry: Psychological) -> bool:
    """Whether a session brought up thoughts of suicide or self-harm: then a safety plan is made the same day."""
    thoughts = (isinstance(entry.phq9_item9, int) and entry.phq9_item9 > 0) or entry.phq9_9 in ("1", "2", "3")
    return thoughts or entry.self_harm_risk is True


def check_psychological(entry: Psychological, today: date) -> list[Finding]:
    """Totals out of range, and thoughts of suicide without a safety plan."""
    findings = future("day", entry.day, today)
    findings += disorder(
        entry.day, "next_session", entry.next_session, words("The next session is earlier than this one.")
    )
    for field in ("phq9", "phq9_item9", "gad7", "who5"):
        score: Number = getattr(entry, field)
        largest = question(Psychological, field).largest
        if isinstance(score, int) and largest is not None and not 0 <= score <= largest:
            findings.append(Finding(field, words("This total goes from 0 to {largest}.", largest=largest)))
    if isinstance(entry.phq9, int) and isinstance(entry.phq9_item9, int) and entry.phq9_item9 > entry.phq9:
        findings.append(Finding("phq9_item9", words("One question cannot be more than the total.")))
    findings += _against_items(entry)
    if names_suicide(entry) and entry.safety_plan is not True:
        findings += warning("safety_plan", words("Speak about safety today and agree on a safety plan."))
    return findings
