"""The labels of the records that stand on the papers, beside the sentences of the papers themselves.

All seven languages have them; a test says so. Labels of other records (rare answers of long lists) are said in Russian
where a language of the papers has no word for them yet.
"""

from collections.abc import Iterator

from caseapp.base.words import Words, words
from caseapp.records import subject
from caseapp.records.aid import AID_KIND, Aid
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.consent import GIVEN, HOW, PURPOSE, Consent
from caseapp.records.fields import NO_ANSWER_LABELS, Choices, questions
from caseapp.records.person import SEX, Person
from caseapp.records.plan import GOAL_STATUS, Plan
from caseapp.records.plan_services import PLAN_SERVICE
from caseapp.records.safety_plan import SafetyPlan
from caseapp.records.sharing import TOLD_BASIS, WAYS, Sharing
from caseapp.reports.papers.parts import SECTIONS

YES, NO = words("Yes"), words("No")
_RECORDS: tuple[type, ...] = (Person, Case, Consent, Sharing, Plan, SafetyPlan, Aid, Comment)
_LISTS: tuple[Choices, ...] = (
    SEX,
    PURPOSE,
    GIVEN,
    HOW,
    WAYS,
    TOLD_BASIS,
    PLAN_SERVICE,
    GOAL_STATUS,
    AID_KIND,
)


def labels() -> Iterator[Words]:
    """Every label that the papers say in all seven languages."""
    yield from (YES, NO, *NO_ANSWER_LABELS.values())
    yield from (
        subject(name).title for section in SECTIONS if len(section.subjects) > 1 for name in section.subjects
    )
    for record in _RECORDS:
        yield from (asked.label for asked in questions(record))
    for one in _LISTS:
        yield from (choice.label for choice in one.items)
