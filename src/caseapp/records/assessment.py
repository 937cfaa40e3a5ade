"""Needs and risk: how much help somebody needs in each part of life, asked again about every 90 days.

The levels are open codes, so that change can be counted; the risks and everything written freely are sealed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, NoAnswer, Text, YesNo, ask, choices
from caseapp.records.services import disorder, future, warning

NEED = choices(
    "need_level",
    none=words("0 – no need"),
    some=words("1 – some need"),
    serious=words("2 – serious need"),
    acute=words("3 – acute need"),
)

URGENCY = choices(
    "need_urgency",
    today=words("Today"),
    week=words("Within a week"),
    month=words("Within a month"),
    later=words("Can wait"),
)

RISK_LEVEL = choices(
    "risk_level",
    none=words("0 – no sign of it"),
    some=words("1 – some risk"),
    serious=words("2 – serious risk"),
    acute=words("3 – acute risk"),
)

LEVELS: Mapping[str, int] = {"none": 0, "some": 1, "serious": 2, "acute": 3}
"""The number of a code of NEED and RISK_LEVEL."""

SERIOUS = 2
"""From this level of a risk on somebody acts today."""

USUAL_DAYS = 90
"""After how many days needs are assessed again, where nothing else is agreed."""

_WHEN = words("Assessment")
_NEEDS = words("Needs")
_RISKS = words("Risks")
_NEXT = words("What follows")
_S = Compartment.SAFETY


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """How things stand on one day: level 0 to 3 in ten parts of life, and three risks."""

    day: date = ask(words("Date"), Kind.DAY, section=_WHEN, required=True)
    worker: Text = ask(words("Assessed by"), Kind.TEXT, section=_WHEN)
    with_person: YesNo = ask(
        words("Assessed together with the person"),
        Kind.YES_NO,
        section=_WHEN,
        help=words("Without the person it is only a first guess."),
    )
    safety: Code = ask(
        words("Safety"),
        Kind.CODE,
        section=_NEEDS,
        choices=NEED,
        help=words(
            "In all of these: 3 is help needed today, 0 is no need, as the person and you see it together."
        ),
    )
    shelter: Code = ask(
        words("Place to live"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("A safe place to sleep, now and after the shelter."),
    )  # fmt: skip
    medical: Code = ask(
        words("Health"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Illness, injury, pregnancy, addiction, disability, medicines, and the way to a doctor."),
    )  # fmt: skip
    psychological: Code = ask(
        words("Psychological state"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Sleep, fear, low mood, memories; whether the person wants to talk to a psychologist."),
    )  # fmt: skip
    legal: Code = ask(
        words("Legal matters"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("A complaint, a court case, compensation, wages, debts, charges against the person, the right to stay."),
    )  # fmt: skip
    documents: Code = ask(
        words("Documents"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Passport, identity card, birth certificates, permits: lost, withheld or expired."),
    )  # fmt: skip
    family: Code = ask(
        words("Family and children"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Children, relatives, those who depend on the person; contact that is wished for or feared."),
    )  # fmt: skip
    education: Code = ask(
        words("Education and skills"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("School, reading and writing, languages, a trade."),
    )  # fmt: skip
    income: Code = ask(
        words("Income"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Work, benefits, debts: what the person and those who depend on her or him can live on."),
    )  # fmt: skip
    return_home: Code = ask(
        words("Return home"), Kind.CODE, section=_NEEDS, choices=NEED,
        help=words("Whether, when and to whom the person wants to return, and what that needs."),
    )  # fmt: skip
    urgency: Code = ask(
        words("How urgent the most urgent need is"), Kind.CODE, section=_NEEDS, choices=URGENCY,
        help=words("When the first help has to be there. An acute need cannot wait."),
    )  # fmt: skip
    risk_suicide: Code = ask(
        words("Risk of suicide or self-harm"), Kind.CODE, section=_RISKS, choices=RISK_LEVEL, compartment=_S,
        help=words("From level 2 on the psychologist is asked today."),
    )  # fmt: skip
    risk_violence: Code = ask(
        words("Risk of violence"), Kind.CODE, section=_RISKS, choices=RISK_LEVEL, compartment=_S,
        help=words("From the family, a partner, the traffickers or anybody else."),
    )  # fmt: skip
    risk_trafficking: Code = ask(
        words("Risk of being trafficked again"), Kind.CODE, section=_RISKS, choices=RISK_LEVEL, compartment=_S,
        help=words("What could lead back: debts, threats, contact with traffickers, no home, no income."))  # fmt: skip
    risk_notes: Text = ask(words("Notes on the risks"), Kind.LONG_TEXT, section=_RISKS, compartment=_S)
    protective: Text = ask(
        words("What protects and strengthens"), Kind.LONG_TEXT, section=_NEXT, compartment=Compartment.IDENTITY,
        help=words("People, abilities, plans and beliefs that help."),
    )  # fmt: skip
    wishes: Text = ask(
        words("What matters most to the person now"), Kind.LONG_TEXT, section=_NEXT, compartment=Compartment.IDENTITY,
        help=words("In the person's own words where possible."))  # fmt: skip
    next_on: Day = ask(
        words("Next assessment"), Kind.DAY, section=_NEXT, help=words("After 90 days at the latest.")
    )


NEEDS = (
    "safety", "shelter", "medical", "psychological", "legal", "documents", "family", "education", "income",
    "return_home",
)  # fmt: skip
"""The questions about needs, in their order on the form."""

RISKS = ("risk_suicide", "risk_violence", "risk_trafficking")


def level(answer: Code) -> int | None:
    """The number of an answer about a need or a risk, 0 to 3; None where there is none."""
    return None if isinstance(answer, NoAnswer) else LEVELS.get(answer)


def check_assessment(entry: Assessment, today: date) -> list[Finding]:
    """Days in the wrong order, an acute need that can wait, and a next assessment that is late."""
    findings = future("day", entry.day, today)
    findings += disorder(
        entry.day, "next_on", entry.next_on, words("The next assessment is earlier than this one.")
    )
    if isinstance(entry.next_on, date) and (entry.next_on - entry.day).days > USUAL_DAYS:
        findings += warning("next_on", words("This is more than 90 days after this assessment."))
    if entry.urgency == "later" and any(getattr(entry, name) == "acute" for name in NEEDS):
        findings += warning("urgency", words("A need is acute, so it cannot wait."))
    return findings
