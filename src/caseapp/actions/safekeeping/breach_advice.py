"""What is known about a lost computer, how far strangers can get with it, and what to do in which order. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from caseapp.base.words import Words, words


class Condition(StrEnum):
    """How the computer was when it was last seen."""

    OFF = "off"
    LOCKED = "locked"
    OPEN = "open"
    UNKNOWN = "unknown"


class Disk(StrEnum):
    """Whether the whole disk was encrypted."""

    ENCRYPTED = "encrypted"
    PLAIN = "plain"
    UNKNOWN = "unknown"


class Alongside(StrEnum):
    """What was lost together with the computer."""

    PASSPHRASE = "passphrase"  # noqa: S105  a kind of thing that is lost, not a secret
    CARD = "card"
    BACKUP = "backup"


class Exposure(StrEnum):
    """How far strangers can get, as far as is known."""

    LOCKED = "locked"
    IN_DOUBT = "in_doubt"
    ONE_USER = "one_user"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Loss:
    """What the person knows about the loss. Moments are in the office's own time.

    `alongside` is None where nobody knows what was with the computer; `own_records` says whether the lost computer
    held the same records as are open now.
    """

    discovered: datetime
    last_seen: datetime | None = None
    condition: Condition = Condition.UNKNOWN
    disk: Disk = Disk.UNKNOWN
    alongside: frozenset[Alongside] | None = None
    own_records: bool = True


EXPOSURES = {
    Exposure.LOCKED: words(
        "As far as is known, nobody can read the records on it: they were locked, and neither a passphrase nor the"
        " recovery card was with it."
    ),
    Exposure.IN_DOUBT: words(
        "It is not certain that the records on it were locked. Act as if somebody could read them until you know more."
    ),
    Exposure.ONE_USER: words(
        "Whoever has it can read what the person could read who was signed in, or whose passphrase was with it."
    ),
    Exposure.EVERYTHING: words("Whoever has it can read everything: the recovery card was with it."),
}


def exposure_of(loss: Loss) -> Exposure:
    """How far strangers can get. What is not known counts as a doubt, never as good news."""
    alongside = loss.alongside or frozenset()
    if Alongside.CARD in alongside:
        return Exposure.EVERYTHING
    if Alongside.PASSPHRASE in alongside or loss.condition is Condition.OPEN:
        return Exposure.ONE_USER
    if loss.alongside is None or loss.condition is Condition.UNKNOWN:
        return Exposure.IN_DOUBT
    return Exposure.LOCKED


PROTECTED: tuple[Words, ...] = (
    words(
        "Records, drafts and backups are encrypted. Without a passphrase or the recovery card nobody reads an answer."
    ),
    words(
        "Identity, medical, psychological and safety answers have keys of their own: a passphrase opens only what the"
        " role of its owner may read."
    ),
    words(
        "A passphrase of five drawn words cannot be found by trying. One that somebody made up herself may be: count"
        " it as weak."
    ),
)
"""What protects what on every computer."""


def protected_by(loss: Loss) -> tuple[Words, ...]:
    """What protects what on the lost computer."""
    if loss.disk is Disk.ENCRYPTED and loss.condition is Condition.OFF:
        closed = words(
            "The disk was encrypted and the computer was off: the other files on it are closed too."
        )
        return (*PROTECTED, closed)
    return PROTECTED


def shown_by(loss: Loss) -> tuple[Words, ...]:
    """What shows all the same."""
    told = [
        words(
            "Without any passphrase can be seen that caseapp is used, the names and roles of those who can sign in, and"
            " when the records were last changed."
        )
    ]
    if loss.disk is not Disk.ENCRYPTED or loss.condition is not Condition.OFF:
        told.append(
            words(
                "Files outside the records can be read: exported registers, reports, letters. So can what the system"
                " kept of them."
            )
        )
    if loss.alongside is not None and Alongside.BACKUP in loss.alongside:
        told.append(
            words(
                "The backup that was with it opens with the recovery card, and with its key file and a passphrase."
            )
        )
    return tuple(told)


def steps_after(loss: Loss, exposure: Exposure, at_risk: int | None) -> tuple[Words, ...]:
    """What to do now, the most urgent first. So many people have safety answers; None where that is not known."""
    steps = [
        words(
            "Tell the manager and the coordinator now, by a telephone that was not lost with it. Report the loss to the"
            " police and write down the number of the report."
        ),
        _warn(exposure, at_risk),
    ]
    if exposure is not Exposure.LOCKED:
        steps += _new_keys(loss)
    steps += [
        words(
            "Change the passwords of e-mail, messengers and everything else that was signed in on the lost computer."
        ),
        words("Read the notice below, fill in its gaps, and hand it in before its time is over."),
    ]
    if loss.own_records:
        steps.append(
            words(
                "If these records are not yet on another computer, restore the newest backup there with the recovery"
                " card; the program then asks for a new card."
            )
        )
    steps += [
        words("Write down what you learned and did, with day and hour."),
        words("If the computer comes back, do not sign in on it. Let it be erased and set up anew."),
    ]
    return tuple(steps)


def _warn(exposure: Exposure, at_risk: int | None) -> Words:
    if exposure is Exposure.LOCKED:
        return words(
            "Talk it over in the team: is anybody in danger merely because it is known that the shelter lost a computer?"
        )
    if not at_risk:
        return words(
            "Today, go through the people whose safety is touched: who must be warned, whose address is known to those"
            " she fears, who needs another place to stay? Ask each of them what she wants."
        )
    return words(
        "Today, go through the people with answers about safety ({n}): who must be warned, whose address is known to those"
        " she fears, who needs another place to stay? Ask each of them what she wants.",
        count=at_risk,
    )


def _new_keys(loss: Loss) -> list[Words]:
    alongside = loss.alongside or frozenset()
    steps = []
    if Alongside.CARD in alongside or loss.alongside is None:
        steps.append(
            words(
                "Make a new recovery card in the settings, on a safe computer. The old one then opens nothing new."
            )
        )
    steps.append(
        words(
            "Let everybody whose passphrase may be known set a new one, and let the keys be renewed. This protects what"
            " is written from now on; it does not change the lost copy."
        )
    )
    steps.append(
        words(
            "Ask the coordinator to accept no report under the present card of this office. Then change its keys (Settings, Your"
            " card) and give the new card to everybody who has the old one, compared by telephone."
        )
    )
    return steps
