"""What the questions about an organisation mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES_OF_HOUSE, PART_OF_ADDRESS

ORGANISATION: Mapping[str, Words] = {
    "name": words(
        "The name by which colleagues find it, written out where the short form is not known to all."
    ),
    "type": words(
        "The list of the common data standard, for exchange with others. Which consent is needed depends on the kind below."
    ),
    "phone": words("The number at which the organisation itself is reached, not a private one."),
    "contact": words("Who there knows the shelter and can be asked."),
    "notes": NOTES_OF_HOUSE,
    "street": words("House and street where people go or letters are sent."),
    "city": words("Town or village in which the organisation works."),
    "state": words("Region, province or city with the rights of a region in which the organisation works."),
    "postal_code": PART_OF_ADDRESS,
    "country": words("The country in which this office is, also of an international organisation."),
}
