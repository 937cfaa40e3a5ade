"""Meanings that several records share, because the same thing is asked in the same sense."""

from caseapp.base.words import words

DAY_OF_HELP = words(
    "The day on which this was asked for or given, not the day of typing. Reports count the entry in the quarter of this day."
)
STAFF = words("Who of the staff did this or saw to it, so that colleagues know whom to ask.")
NOTES = words(
    "What a colleague has to know and no other question asks. Health, sessions and court matters belong in entries of their own."
)
NOTES_OF_HOUSE = words("What colleagues have to know about it. Never anything about a client.")
BY_PROGRAM = words("Filled in by the program, together with the name of whoever approved.")
PAYER = words(
    "Whose money bears this cost. The same person may count in the report to one of those who pay and not in that to another."
)
PROVIDER = words("Who gave the help where it was not this shelter: the organisation or the person, by name.")
LANGUAGE_OF_INTERPRETER = words(
    "The language in which the interpreter is to speak with the person. It need not be that of the citizenship."
)
PART_OF_ADDRESS = words("Of the same address as the street. It can be left out where it is not needed.")
