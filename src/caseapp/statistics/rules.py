"""The rules of counting, in words: they are printed under the tables and amounts for which they hold."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.statistics.variables import SHEET_QUESTIONS

_PERSON_ONCE = words(
    "A person is counted once in a quarter, as carried over, new or re-opened, however many cases she or he has."
)
_CARRIED = words(
    "Carried over: assisted before the first day of the quarter, and not closed before that day."
)
_NEW = words("New: the first admission of the person is dated in the quarter.")
_REOPENED = words("Re-opened: a new case, dated in the quarter, of a person who had a case before.")
_ENTERED = words(
    "New or re-opened: both together, shown also where few came back, and so neither can be shown by itself."
)
_ASSISTED = words("Assisted: carried over, new and re-opened together.")
_OPEN = words("Open at the end: carried over, new and re-opened, less those closed in the quarter.")
_LATE = words(
    "What is entered after the report of its quarter was issued counts in the quarter in which it is entered. "
    "An issued report is never changed."
)
NOT_KNOWN = words("Not known: not asked, not answered, or not known to the person.")
SEVERAL_ANSWERS = words(
    "Several answers are possible, so the lines may add up to more than the persons. "
    "Persons without a known answer are in no line."
)
_AGE = words(
    "Age in completed years on the day of admission; from a year of birth alone, as if born in its middle."
)
_SEVERAL = words("Persons with several answers are counted once, under “Several”.")
_BORDER = words("Cross-border: exploited in a country of which the person is not a citizen.")
_DAYS = words("From the day on which the shelter first heard of the person to the day of admission.")
_STATUS = words("The decision of the national authority, not that of the shelter.")
_SERVICE = words(
    "A person is counted once for each service, however often it was given. Services are never added up."
)
_OUTCOME = words("By the result of the request, as it is written at each entry of the quarter.")
_OF_NIGHT = words("Accommodation means at least one night.")
_NIGHT = words(
    "A bed night is counted for who is present at midnight: the day of arrival counts, the day of departure does not."
)
_LATE_NIGHTS = words(
    "Bed nights of quarters already reported, entered in this quarter; not part of the bed nights."
)
_AVAILABLE = words("Beds in use, multiplied by the nights on which each could be slept in.")
_OCCUPANCY = words("Bed nights divided by the bed nights available.")
_MEDIAN = words("Half of the persons who left the house in the quarter had stayed longer, half shorter.")
_CHILDREN = words("Children who stayed along with a person and have no case of their own.")
_ENTRY = words(
    "The correction line: late are admissions of an earlier quarter that were entered after its report was issued."
)
_INDUSTRY = words("The industry is counted for every kind of exploitation.")
_REFERRED_ON = words("Referrals to other organisations that are dated in the quarter.")
_STATE = words("As the referral stood when the report was made.")
_NO_KIND = words("A referral that does not say to what kind of organisation is only in the first line.")
_KIND_OF_SERVICE = words(
    "Kinds of the help that was given in the quarter; an entry without a kind is in no line."
)
_BY_OWN_DAY = words("Each step counts in the quarter of its own day. A step without a day is in no report.")
_REACHED = words("A contact counts where the person was reached.")
_STILL = words("By the day on which the person was asked.")
_AFTER_CLOSING = words(
    "Persons whose case was closed before the quarter and who are not assisted any more; they are in no other table."
)
_LATEST = words("Of several contacts in the quarter the last one counts.")
_DESTINATION = words(
    "Of persons whose case was closed in the quarter; all others are in the line of those still open."
)
_GOAL = words("Goals agreed in the quarter, and goals reached in it, whenever they were agreed.")
_CHANGE = words(
    "As the psychologist judges the last measurement of the quarter against the first one of all. "
    "The scores themselves are in no report."
)
_SHEETS = words("Sheets without names, given in the quarter. A person may have given several or none.")
_RECEIVED = words(
    "What persons received in the quarter, by the day on which they had it, also after their case was closed."
)
_PAID = words("Parts of grants, by the day on which they were paid, also after the case was closed.")
_STAFF = words("As last counted on or before the last day of the quarter.")
_TIMES = words("Every time counts that help was given in the quarter.")
_HOUSE = words(
    "Activities dated in the quarter; those entered late count in the quarter in which they are entered."
)

TABLE_RULES: Mapping[str, tuple[Words, ...]] = {
    "persons_carried": (_CARRIED, _PERSON_ONCE, _LATE),
    "persons_new": (_NEW, _PERSON_ONCE, _LATE),
    "persons_reopened": (_REOPENED, _PERSON_ONCE),
    "persons_entered": (_ENTERED,),
    "persons_assisted": (_ASSISTED, _PERSON_ONCE),
    "assisted_by_exit": (_OPEN,),
    "new_by_sex_age": (_NEW, _AGE),
    "new_by_citizenship": (_SEVERAL,),
    "new_by_border": (_BORDER,),
    "new_by_country_of_exploitation": (_SEVERAL,),
    "new_by_days_to_admission": (_DAYS,),
    "new_by_formal_status": (_STATUS,),
    "assisted_by_service": (_SERVICE, _OF_NIGHT),
    "new_by_service": (_SERVICE, _OF_NIGHT),
    "new_by_entry": (_ENTRY,),
    "new_by_industry": (_INDUSTRY,),
    "assisted_by_service_referred": (_OUTCOME,),
    "assisted_by_service_not_given": (_OUTCOME,),
    "assisted_by_referred_to": (_REFERRED_ON, _NO_KIND),
    "assisted_by_referral_state": (_REFERRED_ON, _STATE),
    "assisted_by_legal_help": (_KIND_OF_SERVICE,),
    "assisted_by_return_step": (_BY_OWN_DAY, _REACHED),
    "assisted_by_reintegration": (_KIND_OF_SERVICE,),
    "assisted_by_still_so": (_STILL,),
    "closed_by_destination": (_DESTINATION,),
    "assisted_by_goal": (_GOAL,),
    "assisted_by_change": (_CHANGE,),
    "followed_by_months": (_AFTER_CLOSING, _LATEST),
    "followed_by_situation": (_AFTER_CLOSING, _LATEST),
} | {f"feedback_by_{question}": (_SHEETS,) for question in SHEET_QUESTIONS}

MEASURE_RULES: Mapping[str, tuple[Words, ...]] = {
    "bed_nights": (_NIGHT,),
    "late_nights": (_LATE_NIGHTS,),
    "bed_nights_available": (_AVAILABLE,),
    "occupancy": (_OCCUPANCY,),
    "median_stay": (_MEDIAN,),
    "children_accommodated": (_CHILDREN,),
    "recovered_money": (_RECEIVED,),
    "grants_paid": (_PAID,),
    "staff": (_STAFF,),
    "volunteers": (_STAFF,),
}
SECTION_RULES = {5: (_TIMES,), 11: (_HOUSE,)}
"""What holds for every measure of a section that has no rule of its own."""
