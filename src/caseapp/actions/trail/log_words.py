"""What the codes of the audit log mean: one table from an action to a sentence, and to the kind under which it is found.

The log itself holds codes, because a sentence would have a language. A test looks for every code in the source.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from caseapp.base.words import Words, words
from caseapp.records import SUBJECTS
from caseapp.records.fields import COMPARTMENT_LABELS


class LogKind(StrEnum):
    """The kinds of action by which the log is filtered, in the order in which they are offered."""

    READING = "reading"
    WRITING = "writing"
    EXPORTING = "exporting"
    KEEPING = "keeping"
    ACCESS = "access"
    SIGN_IN = "sign_in"
    OTHER = "other"


KIND_LABELS: Mapping[LogKind, Words] = {
    LogKind.READING: words("Reading sealed answers"),
    LogKind.WRITING: words("Writing and changing"),
    LogKind.EXPORTING: words("Files and reports"),
    LogKind.KEEPING: words("Backup and restore"),
    LogKind.ACCESS: words("People with access, keys"),
    LogKind.SIGN_IN: words("Signing in"),
    LogKind.OTHER: words("Other"),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody did, as a sentence that names no person."""

    sentence: Words
    kind: LogKind


def _entries() -> dict[str, Deed]:
    """Reading, adding, changing and removing an entry of each subject."""
    found: dict[str, Deed] = {}
    for one in SUBJECTS:
        found[f"read {one.name}"] = Deed(words("Read: {what}", what=one.title), LogKind.READING)
        found[f"add {one.name}"] = Deed(words("Added: {what}", what=one.title), LogKind.WRITING)
        found[f"save {one.name}"] = Deed(words("Changed: {what}", what=one.title), LogKind.WRITING)
        found[f"remove {one.name}"] = Deed(words("Removed: {what}", what=one.title), LogKind.WRITING)
        found[f"undo save {one.name}"] = Deed(
            words("Took a change back: {what}", what=one.title), LogKind.WRITING
        )
        found[f"undo add {one.name}"] = Deed(
            words("Took an addition back: {what}", what=one.title), LogKind.WRITING
        )
        found[f"undo remove {one.name}"] = Deed(
            words("Took a removal back: {what}", what=one.title), LogKind.WRITING
        )
    return found


DEEDS: Mapping[str, Deed] = {
    **_entries(),
    "read person": Deed(words("Read the page of a person"), LogKind.READING),
    "read due": Deed(words("Read what is due and when"), LogKind.READING),
    "do due": Deed(words("Marked something due as done"), LogKind.WRITING),
    "put off due": Deed(words("Put something due off to another day"), LogKind.WRITING),
    "dismiss due": Deed(words("Said that something due is not needed"), LogKind.WRITING),
    "undo due": Deed(words("Took back what was said of something due"), LogKind.WRITING),
    "print week": Deed(words("Printed a week of the calendar"), LogKind.EXPORTING),
    "read list": Deed(words("Read the list of people"), LogKind.READING),
    "read rooms": Deed(words("Read who lives in which room"), LogKind.READING),
    "admit": Deed(words("Took a person in"), LogKind.WRITING),
    "open case": Deed(words("Opened a case again for a known person"), LogKind.WRITING),
    "keep filter": Deed(words("Kept a filter of the list of people"), LogKind.OTHER),
    "drop filter": Deed(words("Removed a filter of the list of people"), LogKind.OTHER),
    "practice": Deed(words("Wrote invented people for practice"), LogKind.WRITING),
    "refer in danger": Deed(words("Referred without consent: danger to somebody's life"), LogKind.EXPORTING),
    "refer for a child": Deed(words("Referred without consent: a child's best interest"), LogKind.EXPORTING),
    "refer by law": Deed(words("Referred without consent: a law or a court asked for it"), LogKind.EXPORTING),
    "refer on paper": Deed(words("Handed out a referral on paper"), LogKind.EXPORTING),
    "refer by file": Deed(words("Wrote a referral as an encrypted file"), LogKind.EXPORTING),
    "take referral": Deed(words("Took a referral to this shelter in"), LogKind.WRITING),
    "take answer": Deed(words("Took the answer to a referral in"), LogKind.WRITING),
    "answer referral": Deed(words("Wrote the answer to a referral as an encrypted file"), LogKind.EXPORTING),
    "decline referral": Deed(words("Put a referral to this shelter away"), LogKind.WRITING),
    "drop card": Deed(words("Took its card from an organisation"), LogKind.ACCESS),
    "print sharing": Deed(words("Printed the list of what went where"), LogKind.EXPORTING),
    "withdraw consent": Deed(words("Wrote down that a consent was withdrawn"), LogKind.WRITING),
    "take register": Deed(words("Took over the rows of a register"), LogKind.WRITING),
    "write narrative": Deed(words("Wrote the text of a report"), LogKind.WRITING),
    "keep mention nobody": Deed(
        words("Left in a report's text what is no sign of a person here"), LogKind.EXPORTING
    ),
    "keep mention staff": Deed(words("Left somebody of the staff in a report's text"), LogKind.EXPORTING),
    "keep mention official": Deed(words("Left a public person in a report's text"), LogKind.EXPORTING),
    "keep mention story": Deed(words("Left a person's story in a report, with consent"), LogKind.EXPORTING),
    "no longer keep mention": Deed(words("Asked again about a place in a report's text"), LogKind.EXPORTING),
    "count night": Deed(words("Counted who slept in the house"), LogKind.WRITING),
    "take back night": Deed(words("Took a night count back"), LogKind.WRITING),
    "move stay": Deed(words("Moved a stay to another bed or day"), LogKind.WRITING),
    "set stay limit": Deed(words("Changed the limit of stay"), LogKind.WRITING),
    "print beds": Deed(words("Made the list of tonight's beds for printing"), LogKind.EXPORTING),
    "print beds with names": Deed(
        words("Made the list of tonight's beds for printing, with names"), LogKind.EXPORTING
    ),
    "print list": Deed(words("Printed or saved a list, without names of people"), LogKind.EXPORTING),
    "print list with names": Deed(words("Printed or saved a list with names"), LogKind.EXPORTING),
    "set targets": Deed(words("Changed the targets of a year"), LogKind.WRITING),
    "write year": Deed(words("Saved the report of a year"), LogKind.EXPORTING),
    "prepare report": Deed(words("Prepared a quarterly report"), LogKind.EXPORTING),
    "approve report": Deed(words("Approved a quarterly report"), LogKind.EXPORTING),
    "issue report": Deed(words("Issued a quarterly report"), LogKind.EXPORTING),
    "bring report back": Deed(
        words("Brought an issued report back into the list, after records were restored"), LogKind.EXPORTING
    ),
    "write original report": Deed(
        words("Saved the file of a report as its shelter had sent it"), LogKind.EXPORTING
    ),
    "hand over exact tables": Deed(
        words("Handed exact tables over to a coordinating office, sealed"), LogKind.EXPORTING
    ),
    "allow exact tables": Deed(words("Allowed a coordinating office to have exact tables"), LogKind.ACCESS),
    "forbid exact tables": Deed(words("Allowed a coordinating office exact tables no more"), LogKind.ACCESS),
    "take exact tables in": Deed(words("Took exact tables of shelters in"), LogKind.EXPORTING),
    "drop exact tables": Deed(words("Removed the exact tables of a shelter"), LogKind.ACCESS),
    "issue national report": Deed(words("Issued a national report"), LogKind.EXPORTING),
    "issue rounded whole": Deed(words("Issued rounded numbers for a partner"), LogKind.EXPORTING),
    "issue public whole": Deed(words("Fixed the public numbers of a quarter"), LogKind.EXPORTING),
    "write national year": Deed(words("Saved a year of all shelters"), LogKind.EXPORTING),
    "write national figures": Deed(words("Saved the figures of all shelters"), LogKind.EXPORTING),
    "write national charts": Deed(words("Saved the charts of all shelters"), LogKind.EXPORTING),
    "write CTDC counts": Deed(words("Saved counts for the CTDC"), LogKind.EXPORTING),
    "send feedback": Deed(words("Wrote feedback to shelters as encrypted files"), LogKind.EXPORTING),
    "take feedback": Deed(words("Took feedback of the coordinator in"), LogKind.EXPORTING),
    "import summaries": Deed(words("Took summaries in"), LogKind.EXPORTING),
    "add attachment": Deed(words("Added an attachment"), LogKind.WRITING),
    "rename attachment": Deed(words("Changed the title of an attachment"), LogKind.WRITING),
    "remove attachment": Deed(words("Removed an attachment"), LogKind.WRITING),
    "read attachments": Deed(words("Read the list of attachments"), LogKind.READING),
    "read attachment": Deed(words("Looked at an attachment"), LogKind.READING),
    "take out attachment": Deed(words("Saved an attachment outside the vault"), LogKind.EXPORTING),
    "hand out attachment": Deed(
        words("Saved an attachment for the person herself or himself"), LogKind.EXPORTING
    ),
    "print attachment": Deed(words("Printed an attachment"), LogKind.EXPORTING),
    "export vault": Deed(words("Wrote out the whole vault, sealed"), LogKind.EXPORTING),
    "export register whole": Deed(words("Saved the whole register, with names"), LogKind.EXPORTING),
    "export register": Deed(words("Saved the register as a file"), LogKind.EXPORTING),
    "export register iom": Deed(words("Saved the register for IOM or a donor"), LogKind.EXPORTING),
    "export register research": Deed(words("Saved the register for research"), LogKind.EXPORTING),
    "export log": Deed(words("Saved this log as a file"), LogKind.EXPORTING),
    "write card": Deed(words("Saved the public card of the vault"), LogKind.EXPORTING),
    "renew own card": Deed(words("Changed the keys of the vault's card"), LogKind.ACCESS),
    "trust card": Deed(words("Took in a card after comparing its digits"), LogKind.ACCESS),
    "trust card by paper": Deed(words("Took in a card after comparing it with its paper"), LogKind.ACCESS),
    "take card back": Deed(words("Took a card back: it is trusted no more"), LogKind.ACCESS),
    "rename card": Deed(words("Gave the owner of a card another name"), LogKind.ACCESS),
    "print card": Deed(words("Printed the public card of the vault"), LogKind.EXPORTING),
    "write agreement": Deed(words("Wrote down an agreement with a shelter"), LogKind.ACCESS),
    "drop agreement": Deed(words("Removed an agreement with a shelter"), LogKind.ACCESS),
    "note quarter": Deed(words("Wrote a note about a shelter's quarter"), LogKind.OTHER),
    "drop quarter note": Deed(words("Removed a note about a shelter's quarter"), LogKind.OTHER),
    "dispute quarter": Deed(words("Disputed a shelter's report"), LogKind.OTHER),
    "settle dispute": Deed(words("Settled a dispute about a shelter's report"), LogKind.OTHER),
    "remind shelters": Deed(words("Wrote reminders of missing reports"), LogKind.EXPORTING),
    "prepare store": Deed(words("Prepared a common store of summaries"), LogKind.KEEPING),
    "connect store": Deed(words("Moved the summaries into the common store"), LogKind.KEEPING),
    "bring store back": Deed(words("Brought the summaries back from the common store"), LogKind.KEEPING),
    "forget store": Deed(words("Left the common store without what it holds"), LogKind.KEEPING),
    "settle deed": Deed(
        words("Entered what stands in the common store and was missing here"), LogKind.KEEPING
    ),
    "set report days": Deed(words("Changed the deadline of quarterly reports"), LogKind.OTHER),
    "backup": Deed(words("Began a backup"), LogKind.KEEPING),
    "verify backup": Deed(words("Made a backup and read it again"), LogKind.KEEPING),
    "put off backup": Deed(words("Put off the reminder of a backup"), LogKind.KEEPING),
    "restore": Deed(words("Restored the vault from a backup"), LogKind.KEEPING),
    "assess a lost computer": Deed(words("Looked up what was on a lost computer"), LogKind.READING),
    "recover by card": Deed(words("Came in with the recovery card"), LogKind.ACCESS),
    "recover by shares": Deed(words("Came in with two shares of the recovery card"), LogKind.ACCESS),
    "acknowledge recovery": Deed(
        words("Confirmed having seen that the recovery card was used"), LogKind.ACCESS
    ),
    "prepare recovery card": Deed(words("Prepared a new recovery card"), LogKind.ACCESS),
    "replace recovery card": Deed(words("Replaced the recovery card"), LogKind.ACCESS),
    "complete recovery card": Deed(words("Gave the recovery card the keys that it lacked"), LogKind.ACCESS),
    "withdraw shares": Deed(words("Made the shares of the recovery card void"), LogKind.ACCESS),
    "check update": Deed(words("Checked a newer version of the program"), LogKind.KEEPING),
    "refuse update": Deed(
        words("Refused what was offered as a newer version of the program"), LogKind.KEEPING
    ),
    "try card": Deed(words("Tried out the recovery card"), LogKind.KEEPING),
    "try shares": Deed(words("Tried out two shares of the recovery card"), LogKind.KEEPING),
    "add user": Deed(words("Gave somebody access"), LogKind.ACCESS),
    "remove user": Deed(words("Took access from somebody and renewed the keys"), LogKind.ACCESS),
    "change roles": Deed(words("Changed somebody's roles"), LogKind.ACCESS),
    "give keys": Deed(words("Gave somebody the keys that her new roles need"), LogKind.ACCESS),
    **{
        f"give {one} key": Deed(words("Passed a key on: {what}", what=label), LogKind.ACCESS)
        for one, label in COMPARTMENT_LABELS.items()
    },
    "give key by card": Deed(words("Gave somebody a key with the recovery card"), LogKind.ACCESS),
    "change passphrase": Deed(words("Changed the own passphrase"), LogKind.ACCESS),
    "wrong tries": Deed(words("Signed in after wrong passphrases"), LogKind.SIGN_IN),
    "erase person": Deed(words("Erased a person"), LogKind.WRITING),
    "hand out paper": Deed(words("Printed or saved a paper for the person herself"), LogKind.EXPORTING),
    "approve closure": Deed(words("Approved the closing of a case"), LogKind.WRITING),
    "undo approve closure": Deed(words("Took the approval of a closing back"), LogKind.WRITING),
    "approve plan": Deed(words("Approved a support plan"), LogKind.WRITING),
    "set portal order": Deed(words("Changed the order of the lines for the state portal"), LogKind.OTHER),
    "open for portal": Deed(words("Opened the facts of a person for the state portal"), LogKind.EXPORTING),
    "reduce erased days": Deed(words("Reduced the days of erased people to quarters"), LogKind.WRITING),
    "put on hold": Deed(words("Put the records of a person on hold"), LogKind.WRITING),
    "keep longer": Deed(words("Kept the records of a person for one more year"), LogKind.WRITING),
    "lift hold": Deed(words("Lifted a hold"), LogKind.WRITING),
    "set years of keeping": Deed(words("Changed how long records are kept"), LogKind.WRITING),
    "write erasure certificate": Deed(words("Saved a certificate of erasure"), LogKind.EXPORTING),
    "old backups gone": Deed(words("Said that the old backups are destroyed"), LogKind.KEEPING),
    "accept clock": Deed(
        words("Worked on although the clock is earlier than the newest entry"), LogKind.SIGN_IN
    ),
    "open": Deed(words("Unlocked the vault"), LogKind.SIGN_IN),
}
"""Every action that the program writes into the log."""


def deed_of(action: str) -> Deed:
    """The sentence of an action; one that a newer version wrote is shown as it stands."""
    known = DEEDS.get(action)
    return known or Deed(
        words("An action that this version does not know: {code}", code=action), LogKind.OTHER
    )


def unopened() -> Deed:
    """What is said of an entry that does not open: it still counts, and the chain holds it."""
    return Deed(words("Sealed with a key that you do not hold"), LogKind.OTHER)
