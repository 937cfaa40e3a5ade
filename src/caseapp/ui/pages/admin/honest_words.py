"""What the program protects, what it does not, and what was left out on purpose: the sentences of the honest page.

The guide (`docs/guide/safety*.md`) holds the same sentences; `tests/ui/test_honest.py` compares them. They follow from
the list of adversaries and of what is out of reach, against which the vault was built (decision 0002).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.base.words import Words, words


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that the program cannot do: its name, what may happen, and what helps in practice."""

    icon: str
    name: Words
    happens: Words
    helps: Words


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that other programs offer and this one does not, and why."""

    name: Words
    why: Words


TITLE = words("What this does not protect")
ABOUT = words(
    "No program keeps everything safe. Here stands what this one keeps, what it cannot keep, and what helps then."
)
KEEPS_HEADING = words("What it does protect")
LIMITS_HEADING = words("What it cannot protect, and what helps")
HELPS_HEADING = words("What helps")
LEFT_OUT_HEADING = words("Left out on purpose")

KEEPS: tuple[Words, ...] = (
    words(
        "Whoever takes this computer while the records are locked, or copies the folder of the records, reads no answer"
        " without a passphrase or the recovery card."
    ),
    words(
        "A colleague reads only what her role may read. The other answers are locked with keys that she does not have."
    ),
    words(
        "A power cut, a full disk or a crash loses nothing that was saved, and a damaged file is noticed and named."
    ),
    words("Nothing is sent anywhere. The program never connects to a network."),
)

LIMITS: tuple[Limit, ...] = (
    Limit(
        "circle-x",
        words("A program that spies on this computer"),
        words(
            "While the records are open, such a program sees the screen, the keys that are pressed and the memory."
            " It also learns the passphrase."
        ),
        words(
            "Use this computer for work only. Install updates of the system. Put in no stick that you do not know. Work"
            " under an account that is not the administrator's. Lock the records whenever you do not need them."
        ),
    ),
    Limit(
        "users",
        words("A person who is forced to give her passphrase"),
        words("It opens everything that she may read, and nothing more."),
        words(
            "No record is worth anybody's safety: give it. Let everybody hold only the roles that she needs, so that"
            " little can be forced from one person. Tell the manager as soon as it is safe, so that the keys are changed"
            " and people are warned."
        ),
    ),
    Limit(
        "key-round",
        words("A weak passphrase of one's own"),
        words(
            "Whoever has a copy of the folder can try passphrases for as long as she likes. A name with a year falls"
            " within days."
        ),
        words(
            "Take the words that the program draws. Write them on paper at first, and keep the paper away from the"
            " computer. Use the passphrase nowhere else."
        ),
    ),
    Limit(
        "file-text",
        words("The recovery card in strange hands"),
        words("The card and a copy of the records or of a backup together open everything."),
        words(
            "Keep the card in a sealed envelope, in another building than the computer and the backups. Where one person"
            " alone shall not be able to use it, divide it into shares."
        ),
    ),
    Limit(
        "moon",
        words("Traces of the memory on an unencrypted disk"),
        words(
            "A computer that sleeps, hibernates or is short of memory may write parts of its memory to the disk."
            " Somebody with the right tools can also read the memory of a computer that is switched on."
        ),
        words(
            "Turn on the encryption of the whole disk (BitLocker in Windows, LUKS in Linux). Turn hibernation off."
            " Switch the computer off when you leave the office, and do not only close it."
        ),
    ),
    Limit(
        "history",
        words("Copies that somebody made before she left"),
        words(
            "A copy of the folder, or a backup with its key file, still opens with the passphrase of the time at which"
            " it was made. New keys do not reach old copies."
        ),
        words(
            "Let only the manager make backups and keep the sticks. Collect all of them when somebody leaves. Make a new"
            " backup after the keys were changed, and then destroy the older ones."
        ),
    ),
    Limit(
        "undo-2",
        words("All copies put back to an earlier day at once"),
        words(
            "The program notices an older copy only by comparing it with something newer. If the records and every"
            " backup are replaced by older ones, it cannot know."
        ),
        words(
            "Keep one backup outside the office. Keep the reports: the digits of the audit log at the foot of their pages"
            " show whether the log still holds what it held then."
        ),
    ),
    Limit(
        "trash-2",
        words("Erased people in old backups"),
        words("A person who is erased here can still be read in backups that were made before."),
        words(
            "Make a new backup after erasing and destroy the older ones, also those kept outside the office."
        ),
    ),
    Limit(
        "info",
        words("What shows without any passphrase"),
        words(
            "Whoever has the folder sees that caseapp is used here, the names and roles of the staff who can sign in,"
            " how large the records are and when they were last changed."
        ),
        words(
            "Encrypt the whole disk. Where the names of the staff must stay secret, sign in under initials or under"
            " the name of the post."
        ),
    ),
    Limit(
        "eye",
        words("A watched or photographed screen"),
        words(
            "What stands on the screen can be read over your shoulder, through a window or with a telephone."
        ),
        words(
            "Sit with your back to a wall. Use a privacy filter in shared rooms. Press Ctrl+L before you turn away; the"
            " program also locks itself after some minutes."
        ),
    ),
    Limit(
        "printer",
        words("Printed paper"),
        words(
            "Paper has no passphrase. Printers, and the computer that prints, may keep a copy of what was printed."
        ),
        words(
            "Print little, on a printer in your own room. Keep paper in a locked cupboard, and shred it when it is no"
            " longer needed."
        ),
    ),
    Limit(
        "table",
        words("Files that were written out"),
        words(
            "An exported register, a copy for a client or a saved letter is an ordinary file that everybody can open."
            " A deleted file may stay on the disk for a long time."
        ),
        words(
            "Write out only what is needed, onto an encrypted disk or stick. Delete it as soon as it has done its work."
            " Send it neither by e-mail nor by messenger."
        ),
    ),
    Limit(
        "user",
        words("A colleague who may read, and tells"),
        words("Whoever may read an answer can remember it, copy it by hand or tell it to somebody."),
        words(
            "Give each role to as few people as possible. Look through the audit log every month: it names who opened"
            " identity, medical and psychological answers, and when. Agree in writing what happens if somebody tells."
        ),
    ),
    Limit(
        "settings",
        words("A changed program or computer"),
        words(
            "Whoever can work on the computer unseen may put a false program in the place of this one, which then asks"
            " for your passphrase."
        ),
        words(
            "Install caseapp only from the place that your coordinator named. Keep the computer locked up. If the program"
            " suddenly looks different, do not sign in, and ask the coordinator."
        ),
    ),
)

LEFT_OUT: tuple[LeftOut, ...] = (
    LeftOut(
        words("Hidden or false records"),
        words(
            "Whoever forces you knows that such things exist, and goes on asking. Without them you can honestly say that"
            " there is nothing more."
        ),
    ),
    LeftOut(
        words("Wiping after wrong tries"),
        words(
            "A thief tries on a copy. Only the shelter itself would lose its records, after some careless typing."
        ),
    ),
    LeftOut(
        words("Overwriting deleted files"),
        words(
            "Modern disks keep old contents where no program reaches. Encrypting the whole disk is what helps."
        ),
    ),
    LeftOut(
        words("PDF or ZIP files with a password"),
        words(
            "Their passwords are easily tried out, and travel with the file. Reports therefore hold only protected numbers."
        ),
    ),
    LeftOut(
        words("Rules for signs in passphrases, and forced changes"),
        words(
            "They lead to passphrases that are written on the screen. Length and chance make a passphrase strong."
        ),
    ),
    LeftOut(
        words("A disguise"),
        words(
            "The folder and the program can be found by whoever looks for them. A disguise would only feel safe."
        ),
    ),
    LeftOut(
        words("A button that repairs"),
        words(
            "Repairing would hide what is lost. A damaged file is named, and the last backup brings everything back."
        ),
    ),
)


def sentences() -> Iterator[Words]:
    """Every sentence of the page."""
    yield from (TITLE, ABOUT, KEEPS_HEADING, *KEEPS, LIMITS_HEADING, HELPS_HEADING)
    for limit in LIMITS:
        yield from (limit.name, limit.happens, limit.helps)
    yield LEFT_OUT_HEADING
    for left_out in LEFT_OUT:
        yield from (left_out.name, left_out.why)
