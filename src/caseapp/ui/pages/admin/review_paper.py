"""The page of records to review as lists for paper."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from caseapp.base.language import date_text
from caseapp.base.listing import Listing, ListPart
from caseapp.base.words import Speaks, words
from caseapp.records.retention import ERASING_REASON
from caseapp.ui.pages.admin.review_parts import hold_text, term_text
from caseapp.ui.widgets.print_list import list_part

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.erasure_papers import Erased
    from caseapp.actions.safekeeping.retention import Review, Reviewed


def review_listing(review: "Review", register: "Sequence[Erased]", say: Speaks) -> Listing:
    """Who is due, who is on hold or kept longer, and what was erased."""
    parts = (
        _people(review.due, say(words("Due for review")), say),
        _people(review.held, say(words("On hold, or kept longer")), say),
        _register(register, say),
    )
    shown = tuple(part for part in parts if part.rows)
    return Listing("review", say(words("Records to review")), shown)


def _people(people: "Sequence[Reviewed]", heading: str, say: Speaks) -> ListPart:
    heads = (words("Code"), words("Name"), words("Term"), words("Hold"))
    rows = [
        (
            ", ".join(one.codes), one.name, term_text(one.term, say),
            "" if one.hold is None else hold_text(one.hold, say),
        )
        for one in people
    ]  # fmt: skip
    return list_part([say(one) for one in heads], rows, heading, named=(1,))


def _register(register: "Sequence[Erased]", say: Speaks) -> ListPart:
    heads = (words("Day"), words("Code"), words("Reason"), words("Erased by"))
    rows = [
        (
            date_text(say.code, date.fromisoformat(one.facts.at[:10])), ", ".join(one.facts.cases),
            say(ERASING_REASON.label(one.facts.reason)), one.facts.actor,
        )
        for one in register
    ]  # fmt: skip
    return list_part([say(one) for one in heads], rows, say(words("Register of erasures")))
