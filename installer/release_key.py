"""Makes and opens the key that signs releases: `python -m installer.release_key FILE`.

The file is a slot as a vault has them: the signing key behind Argon2id and AES-256-GCM, opened by five random words. Neither file nor
words belong into the repository or onto the computer that builds; decision 0028 says where they are kept.
"""

import argparse
import getpass
import json
import os
from pathlib import Path

from caseapp.vault.passphrase import new_passphrase
from caseapp.vault.signing import Signer
from caseapp.vault.slots import FULL_COST, Cost, make_slot, open_slot, slot_from_json
from installer.checkout import ROOT

_OWNER = "release"


def new_key(target: Path, passphrase: str, cost: Cost = FULL_COST) -> bytes:
    """Write a new key and give its public half. SystemExit inside the checkout, FileExistsError over another key."""
    if target.resolve().is_relative_to(ROOT):
        raise SystemExit("A release key never lies inside the checkout.")
    slot = make_slot(_OWNER, (), passphrase, os.urandom(32), cost)
    target.touch(mode=0o600, exist_ok=False)
    target.write_text(json.dumps(slot.to_json(), indent=1) + "\n", encoding="ascii")
    return bytes.fromhex(slot.signing_key)


def open_key(file: Path, passphrase: str) -> Signer:
    """The key, ready to sign. KnownError where the words are not right."""
    slot = slot_from_json(json.loads(file.read_text(encoding="ascii")))
    return open_slot(slot, passphrase).signer


def asked_passphrase(file: Path | None) -> str:
    """The words from the first line of a file, or typed."""
    if file is not None:
        return file.read_text(encoding="utf-8").splitlines()[0]
    return getpass.getpass("Words of the release key: ")


def main() -> None:
    """Make a key, and print its words once."""
    parser = argparse.ArgumentParser(description="Make a key that signs releases.")
    parser.add_argument("file", type=Path)
    given = parser.parse_args()
    passphrase = new_passphrase()
    public = new_key(given.file, passphrase)
    print(f"public key, for src/caseapp/vault/release_keys.py: {public.hex()}")
    print(f"words, for a paper that lies elsewhere: {passphrase}")


if __name__ == "__main__":
    main()
