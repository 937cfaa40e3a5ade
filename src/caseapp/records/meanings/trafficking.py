"""What the questions about the trafficking history mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words

TRAFFICKING: Mapping[str, Words] = {
    "status": words(
        "Possible: there are signs, but it was not verified. The other two answers say that somebody determined it; who that was"
        " is the next question."
    ),
    "decided_on": words("The day on which the body named above decided, not the day of typing."),
    "signed_on": words("Filled in by the program together with the name of whoever signed."),
    "recruitment_websites": words(
        "Where the offer or the first contact came through the internet. What was used later, to exploit, is asked further below."
    ),
    "country_of_recruitment": words(
        "The country in which the offer was made or the person was taken, often another one than that of exploitation."
    ),
    "abducted": words(
        "Taken away by force or in secret. A yes establishes the act by itself; a false promise is a means and not an abduction."
    ),
    "means": words(
        "By what the person was brought into it or held in it: force, threats, deception, debt and others. Under 18"
        " none of them is needed for it to be trafficking (Palermo Protocol, article 3)."
    ),
    "sex_exploitation_types": words(
        "Only where sexual exploitation is among the kinds above: in what form it was done to the person."
    ),
    "exploitation_websites": words(
        "Where the exploitation itself ran through the internet, such as advertisements or webcam. The first contact is asked under"
        " recruitment."
    ),
    "exploitation_place": words(
        "Town, farm, building site or address where the person was exploited. It stays sealed; reports know only the country."
    ),
    "regions_of_exploitation": words(
        "Only for exploitation inside Kazakhstan: where it happened, not where the person is registered or was recruited."
    ),
    "debt": words(
        "Yes where anybody claimed a debt to make the person work or stay, whether it was real or made up."
    ),
    "debt_amount": words("What was claimed from the person, in tenge, whether or not it was ever owed."),
    "perpetrator_organisation": words(
        "The firm, agency or group in whose name they acted, where one is known. It stays sealed."
    ),
    "vulnerability_details": words(
        "What an older register noted beside its list. What endangers the person today belongs in the assessment of needs and risk."
    ),
}
