"""What the questions about a person mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import PART_OF_ADDRESS

PERSON: Mapping[str, Words] = {
    "given_name": words(
        "As it stands in the identity document. How the person wishes to be called is asked apart."
    ),
    "patronymic": words(
        "The name after the father, such as Maratuly or Karimovna, as the document has it. Many people have none."
    ),
    "salutation": words("The word before the name in a letter, such as Mr or Ms, as the person wishes it."),
    "title": words("A title that goes with the name, such as Dr. The occupation does not belong here."),
    "sex": words("Female, male or other, as the person says. Reports count by this answer, never by gender."),
    "gender": words(
        "How the person sees herself or himself. It may differ from the sex, and no report counts it."
    ),
    "secondary_language": words(
        "Another language in which the person can follow a conversation when nobody speaks the main one."
    ),
    "deceased": words(
        "Yes only when the death is certain. Who cannot be reached or is missing is not deceased."
    ),
    "marital_status": words(
        "As the person describes it on the day of registration, whether there are papers about it or not."
    ),
    "number_of_children": words(
        "All children of the person, wherever they live. Those who stay in the house with her or him are counted at the stay."
    ),
    "email": words(
        "An address that only the person reads. Write there only as the safe way to reach the person allows."
    ),
    "home_phone": words(
        "The telephone of the home, which others may pick up. Call only as the safe way to reach the person allows."
    ),
    "mobile_phone": words(
        "The person's own telephone; somebody else may hold it or read along. Look at the safe way to reach the person first."
    ),
    "street": words(
        "House and street where the person lives outside the shelter or receives letters. Never the address of the shelter."
    ),
    "city": words("Town or village of the address outside the shelter, not where the shelter is."),
    "state": words("Region, province or city with the rights of a region in which this address lies."),
    "postal_code": PART_OF_ADDRESS,
    "country": words(
        "The country in which the person usually lives and this address lies. It may differ from the citizenship."
    ),
}
