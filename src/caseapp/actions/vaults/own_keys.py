"""The keys of a vault's own card: where the earlier ones are kept, and how new ones take their place.

Whoever had the records open on a computer that is gone may have the keys that sign its reports. Then nothing signed with them is to be
believed any more, and the office goes on under new ones without losing its records, its identifier or its ledger.
"""

import json

from caseapp.actions.desk import Desk, FormerKeys
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.settings import read_settings, write_settings
from caseapp.exchange.card import fingerprint
from caseapp.records.roles import Intent
from caseapp.vault.recovery import new_recovery_key, recipient_of
from caseapp.vault.signing import Signer, new_seed

_FORMER = "former_keys"


def read_former_keys(settings: dict[str, str]) -> tuple[FormerKeys, ...]:
    """What is left of earlier keys, the oldest first."""
    kept = json.loads(settings.get(_FORMER, "[]"))
    return tuple(FormerKeys(bytes.fromhex(signed), sealing_key) for signed, sealing_key in kept)


def renew_own_keys(desk: Desk) -> str:
    """Make new keys for the card of this vault; gives the forty digits of the new card. The desk must be opened anew afterwards.

    The old key signs nothing any more and is gone; what was sealed to the old card still opens. KnownError where the keys are shared
    through a common store, and where they were changed already since the desk was opened.
    """
    if desk.database.store is not None:
        raise KnownError(
            words("Several coordinators use the keys of this office: their summaries lie in a common store."),
            words(
                "Bring the summaries back, change the keys, and let the others begin with a backup made afterwards."
            ),
        )
    seed, sealing_key, before = new_seed(), new_recovery_key(), desk.keys.signer.public_key
    with desk.database.work(Intent.MANAGE_VAULT, "renew own card", f"card:{before.hex()}") as work:
        settings = read_settings(work.connection)
        if Signer(bytes.fromhex(settings["signing_seed"])).public_key != before:
            raise KnownError(words("The vault was changed meanwhile."), words("Lock it and sign in again."))
        former = [[one.signed.hex(), one.sealing_key] for one in desk.keys.former]
        former.append([before.hex(), desk.keys.sealing_key])
        write_settings(
            work.connection,
            {"signing_seed": seed.hex(), "sealing_key": sealing_key, _FORMER: json.dumps(former)},
        )
    return fingerprint(Signer(seed).public_key, recipient_of(sealing_key))
