"""The few free texts of practice data: general sentences about nobody, said in the language of the practice vault."""

from collections.abc import Mapping, Sequence

from caseapp.base.words import Words, words

ORGANISATIONS: Mapping[str, Words] = {
    "police": words("District police department"),
    "migration_service": words("Migration service of the city"),
    "prosecutor": words("Office of the prosecutor"),
    "embassy": words("Consular department of the embassy"),
    "health": words("City polyclinic"),
    "social_protection": words("Department of social protection"),
    "labour_inspection": words("Labour inspection of the region"),
    "employment_centre": words("Career centre of the city"),
    "education": words("Vocational college"),
    "lawyer": words("Legal aid centre"),
    "ngo": words("Partner organisation"),
    "iom": words("IOM office"),
    "other": words("Hotline 116 16"),
}

GOALS: Mapping[str, Words] = {
    "Health": words("To be healthy enough to work again."),
    "Legal": words("To have valid papers and to get the wages that are owed."),
    "SocialCare": words("To live in a safe place and to see the family again."),
    "Livelihood": words("To earn a living from work of one's own choice."),
    "Education": words("To finish a course and to get a certificate."),
}

STRENGTHS: Sequence[Words] = (
    words("A sister who calls every week; wants to work; trusts the house."),
    words("Speaks several languages; has a trade; asks for help early."),
    words("Takes care of the child with great patience; knows her rights now."),
    words("Keeps calm; has friends at home who know what happened."),
)

WISHES: Sequence[Words] = (
    words("To go home with papers and without debt."),
    words("To stay here and to find work."),
    words("To sleep without fear."),
    words("To get the wages for the months of work."),
)

SAFETY_STEPS: Mapping[str, Words] = {
    "warning_signs": words("Sleepless nights, does not eat, speaks of being a burden."),
    "own_steps": words("Breathing exercise, a walk in the yard, music, prayer."),
    "company": words("The kitchen in the evening; a neighbour in the room."),
    "professionals": words("Whoever is on duty, at any hour; the psychologist; the ambulance 103."),
    "surroundings": words("Medicines are kept in the office; not alone at night for a week."),
}

AID: Mapping[str, Words] = {
    "food": words("Food for the journey"),
    "hygiene": words("Hygiene set"),
    "clothes": words("Winter jacket and shoes"),
    "phone": words("SIM card"),
    "transport": words("Bus ticket"),
    "documents": words("Fee for the return certificate"),
    "medicines": words("Medicines on prescription"),
    "tools": words("Sewing machine"),
}

ACTIVITIES: Mapping[str, Sequence[Words]] = {
    "staff_training": (
        words("First conversation without harm"),
        words("Protection of personal data in the shelter"),
        words("How not to burn out"),
    ),
    "training_of_others": (
        words("How to recognise victims of trafficking: for police officers"),
        words("Signs of forced labour: for labour inspectors"),
    ),
    "outreach": (
        words("Construction sites on the edge of the city"),
        words("Bus station and market"),
        words("Villages of seasonal workers"),
    ),
    "campaign": (words("Safe migration: leaflets and a radio talk"),),
    "coordination": (
        words("Meeting of the referral mechanism"),
        words("Round table with the consulates"),
    ),
}

FEEDBACK: Sequence[Words] = (
    words("Thank you. For the first time I slept in peace."),
    words("The lawyer explained everything so that I understood."),
    words("Please make the evenings quieter."),
    words("I would have liked to learn the language here."),
    words("Everybody spoke to me with respect."),
)
