"""What the questions about medical help mean. The six on disability are the short set of the Washington Group."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import DAY_OF_HELP, PAYER, STAFF

_WASHINGTON = words(
    "One of the six questions of the Washington Group: how hard it is for the person, by her or his own answer. “A lot of"
    " difficulty” in one of them counts as a disability."
)

MEDICAL: Mapping[str, Words] = {
    "payer": PAYER,
    "day": DAY_OF_HELP,
    "kind": words("What this visit mainly was. Something else on the same day can be an entry of its own."),
    "worker": STAFF,
    "complaints": words(
        "What hurts or troubles the person, in her or his own words. What a doctor found is asked below."
    ),
    "injuries": words("Whether fresh or old wounds or marks were seen, or the person told of them."),
    "chronic": words(
        "Illness that lasts and needs care all the time, such as diabetes or asthma, as a doctor wrote it or the person says."
    ),
    "pregnant": words(
        "As a doctor or a test found, or as the person says. Nobody has to take a test for it."
    ),
    "birth_expected": words(
        "The day that the doctor or midwife named. A pregnancy can be a reason to extend the stay."
    ),
    "treatment": words(
        "What was done or ordered: procedures, care, rest, diet. Medicines are the next question."
    ),
    "medicines": words("Name, dose, how often and until when, as the doctor ordered it."),
    "referred_to": words("The doctor or clinic where the person is to go next."),
    "next_visit": words("The day agreed with the doctor. Today reminds the nurse of it."),
    "test_results": words(
        "What the tests found, with the day. It stays among the medical answers and goes into no report."
    ),
    "seeing": _WASHINGTON,
    "hearing": _WASHINGTON,
    "walking": _WASHINGTON,
    "remembering": _WASHINGTON,
    "self_care": _WASHINGTON,
    "communicating": _WASHINGTON,
    "cost": words("What this help cost altogether, in tenge, whoever paid. 0 where it was free of charge."),
    "disability_certificate": words(
        "Whether the person holds an official paper about a disability. The six questions above do not depend on it."
    ),
    "notes": words("What the next nurse or doctor has to know and no other question asks."),
}
