"""What the questions about material aid, comments and attached papers mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES, PAYER, STAFF

AID: Mapping[str, Words] = {
    "payer": PAYER,
    "day": words("The day on which it was handed over or paid, not that on which it was bought."),
    "kind": words("What it mainly was. Different kinds on one day are entries of their own."),
    "what": words("What was given or paid for: the thing, the size, the medicine, the way, the document."),
    "pieces": words("How many of it the person received. 1 for a cost that was paid."),
    "worker": STAFF,
    "receipt": words("Whether a bill or a signed list proves the cost."),
    "notes": NOTES,
}
COMMENT: Mapping[str, Words] = {
    "day": words("The day to which the comment belongs, not the day of typing."),
    "text": words(
        "What concerns the whole case and fits no form. Health, sessions and court matters have entries of their own."
    ),
    "worker": words("Who wrote the comment."),
}
ATTACHMENT: Mapping[str, Words] = {
    "day": words("The day to which the picture or paper belongs, not that on which it was attached."),
    "kind": words("What the file is, as the program found by its content."),
    "title": words(
        "What is on the picture or paper, in a few words. A copy of an identity document is not kept."
    ),
}
