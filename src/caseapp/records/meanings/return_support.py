"""What the questions about a voluntary return mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES, PAYER, STAFF

_CONTACT = words(
    "How the person is at this contact, by her or his own words where a call is safe. It goes on after the case is closed."
)

RETURN_SUPPORT: Mapping[str, Words] = {
    "payer": PAYER,
    "day": words(
        "The day on which help with the return began. One return is one entry, from the first talk to the contact after 12 months."
    ),
    "worker": STAFF,
    "decided_on": words("The day on which the person said so. With a change of mind the day changes too."),
    "best_interest_by": words("The authority that decided about the child, and who there signed for it."),
    "risk_trafficker": words(
        "Whether those who exploited the person, or people around them, could find, threaten or recruit her or him there."
    ),
    "risk_authorities": words(
        "Whether authorities there could charge, detain or ill-treat the person, or fail to protect."
    ),
    "risk_stigma": words(
        "Whether family or neighbours could shame or shut out the person for what happened."
    ),
    "risk_health": words(
        "Whether illness, pregnancy or missing treatment could bring danger on the way or there."
    ),
    "risk_income": words(
        "Whether there would be nothing to live on there, which somebody could take advantage of again."
    ),
    "risk_assessed_on": words(
        "The day on which the risks were weighed with the person, before a day of travel is set."
    ),
    "risk_notes": words("What each risk rests on, who said it, and what is to make it smaller."),
    "destination": words("The country to which the person travels. It need not be that of the citizenship."),
    "destination_place": words(
        "Town or village in which the person is going to live. It stays sealed; no report shows it."
    ),
    "receiver": words("The organisation there that meets or helps the person after the arrival."),
    "receiver_consent": words(
        "The person decides who there learns that she or he comes back, and from where. Without a yes nobody is informed."
    ),
    "receiver_informed_on": words(
        "The day on which that organisation was told about this person, always after the consent."
    ),
    "route": words("All means of transport of the whole journey; several are possible."),
    "route_details": words(
        "Stations, flights, times, number of the ticket. It stays sealed, because it shows where the person can be found."
    ),
    "ticket_cost": words("What the whole journey of the person cost, in tenge, whoever paid."),
    "escort": words(
        "Who travels along. Somebody who only sees the person off or meets her or him is no escort."
    ),
    "departure_planned": words(
        "The day for which the journey is booked or intended. Reports count only a confirmed departure."
    ),
    "budget": words(
        "What is set aside for the time after the arrival, in tenge. The journey is not part of it."
    ),
    "budget_used": words("How much of this sum has been spent so far, in tenge."),
    "budget_for": words("What it was spent on, such as tools, a course, rent or treatment."),
    "after_3": _CONTACT,
    "after_6": _CONTACT,
    "after_12": _CONTACT,
    "notes": NOTES,
}
