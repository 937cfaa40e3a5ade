"""Releases for tests, signed with a key that no program knows: the real ones never come near the tests."""

import hashlib
from datetime import date
from pathlib import Path

from caseapp.exchange.release import NAME, Release, ReleaseFile, System, release_bytes
from caseapp.vault.signing import Signer

SIGNER = Signer(bytes(range(32)))
STRANGER = Signer(bytes(range(1, 33)))
CONTENT = b"an installer, as far as a test needs one\n" * 1000
NAMES = {
    System.WINDOWS: "caseapp-9.0.0-windows.exe",
    System.DEBIAN: "caseapp_9.0.0_amd64.deb",
    System.FOLDER: "caseapp-9.0.0-linux.tar.xz",
}


def release(version: str = "9.0.0", *systems: System) -> Release:
    """A release with a file for each system."""
    digest = hashlib.sha256(CONTENT).hexdigest()
    files = tuple(ReleaseFile(NAMES[one], one, len(CONTENT), digest) for one in systems or tuple(NAMES))
    return Release(version, "c" * 40, date(2026, 11, 22), files)


def stick(folder: Path, made: Release | None = None, signer: Signer = SIGNER) -> Path:
    """A folder as it is carried on a stick: the manifest and its files."""
    folder.mkdir()
    made = made or release()
    for file in made.files:
        (folder / file.name).write_bytes(CONTENT)
    (folder / NAME).write_bytes(release_bytes(made, signer.sign, signer.public_key))
    return folder
