"""What the database asks of the keys of whoever works with it; they themselves live in another room."""

from typing import Protocol


class Keys(Protocol):
    """The compartment keys of one user. Whatever is not held raises a KnownError."""

    def holds(self, compartment: str) -> bool:
        """Whether the key of a compartment is held."""

    def new_file_key(self, compartment: str, file: str) -> bytes:
        """A fresh wrapped key for the answers of one file."""

    def seal(self, compartment: str, file: str, wrapped: bytes, place: str, content: bytes) -> bytes:
        """Answers of one record, sealed."""

    def unseal(self, compartment: str, file: str, wrapped: bytes, place: str, sealed: bytes) -> bytes:
        """The answers again."""

    def seal_own(self, place: str, content: bytes) -> bytes:
        """Something for this user alone."""

    def unseal_own(self, place: str, sealed: bytes) -> bytes:
        """Her own again."""

    def seal_audit(self, content: bytes) -> bytes:
        """A line of the audit log; nothing needs to be held for it."""

    def unseal_audit(self, sealed: bytes) -> bytes:
        """A line of the audit log again."""
