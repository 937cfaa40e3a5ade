"""What the questions about a case mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import BY_PROGRAM, LANGUAGE_OF_INTERPRETER

_REFERRED_ON = words(
    "From old registers: about the organisation to which the person was sent on. A new referral has an entry of its own."
)

CASE: Mapping[str, Words] = {
    "formal_status": words(
        "Whether a body of the state has recognised the person as a victim of trafficking. What the shelter found stands on the"
        " trafficking history."
    ),
    "referring_organisation": words(
        "The organisation that sent the person, by its name. Empty where the person came alone or was brought by the family."
    ),
    "referring_worker": words("Who there handed the person over and can be asked again, with telephone."),
    "reason_in": words("Why the other organisation turned to this shelter, not what was done to the person."),
    "referral_details": words(
        "What the other organisation told or sent along: what it had done already, and what it asked for."
    ),
    "danger_from": words(
        "Who or what threatens, as far as it is known, and which steps were taken on the same day. It stays sealed."
    ),
    "interpreter": words(
        "Yes where the person needs one to understand a consent or a decision, even if daily talk works without."
    ),
    "interpreter_language": LANGUAGE_OF_INTERPRETER,
    "migration_status": words(
        "By what right the person is in the country on the day of registration, as papers show or the person says. Help does not"
        " depend on it."
    ),
    "documents_lost": words(
        "Documents that the person had and that are gone, so that new ones are needed. What somebody keeps back is the next question."
    ),
    "documents_withheld": words(
        "Documents that an employer, a trafficker or anybody else keeps and does not give back. It can be a means of control."
    ),
    "formal_status_on": words("The day of the decision itself, not of the request for it."),
    "social_standard": words(
        "Whether the person meets Kazakhstan's criteria for special social services. They do not require the means that the"
        " Palermo Protocol asks for where adults are concerned."
    ),
    "social_standard_by": words("Who assessed these criteria, with the organisation."),
    "social_standard_on": words("The day on which the assessment of these criteria was finished."),
    "referred_worker": _REFERRED_ON,
    "reason_out": _REFERRED_ON,
    "referred_out_on": _REFERRED_ON,
    "referral_out_details": _REFERRED_ON,
    "closure_details": words(
        "How it came to the closure and what was agreed for the time after it, where the list of reasons says too little."
    ),
    "closure_approved_on": BY_PROGRAM,
}
