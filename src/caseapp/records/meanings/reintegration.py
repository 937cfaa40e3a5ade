"""What the questions about reintegration mean, those about the tranches of a grant and the visits among them."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import DAY_OF_HELP, NOTES, PAYER, STAFF

REINTEGRATION: Mapping[str, Words] = {
    "payer": PAYER,
    "day": DAY_OF_HELP,
    "kind": words("What this step is. A job after a course is a new entry."),
    "status": words("How far this step has come: only intended, begun, ended as planned, or ended before."),
    "worker": STAFF,
    "began": words(
        "The first day of the course, the job or the business. The 3, 6 and 12 months are counted from it."
    ),
    "ended": words(
        "The last day of the course, the job or the business. Leave it as not asked while it goes on."
    ),
    "hours": words("Length of the course or lessons in hours, all days together."),
    "certificate": words("Whether the person holds the paper in hand; a promise of it is not enough."),
    "plan_accepted": words("Whether the one who gives the grant has said yes to the business plan."),
    "amount_planned": words("The whole sum promised for this step, in tenge, before any of it is paid."),
    "tranches": words(
        "How many parts of the grant have been paid. Each part with its day stands under Tranches."
    ),
    "visits": words(
        "How often somebody went to see the business, the job or the home. Each visit with its day stands under Visits."
    ),
    "notes": NOTES,
}
TRANCHE: Mapping[str, Words] = {
    "payer": PAYER,
    "due_on": words("The day on which this part is to be paid. Today reminds of it until it is."),
    "amount": words("This part alone, in tenge, not the whole grant."),
    "what_for": words("What the money is to buy, such as a sewing machine or goods."),
    "receipts": words("Whether the person has shown bills for what was bought."),
    "notes": NOTES,
}
VISIT: Mapping[str, Words] = {
    "day": words("The day of the visit or the call itself."),
    "state": words("What was found there on this day, about the business, the job, the school or the home."),
    "worker": words("Who of the staff went there or called."),
    "next_on": words("The day for the next visit or call. Today reminds of it."),
    "notes": NOTES,
}
