"""The keys of those who publish the program: only what one of them signed is ever offered as a newer version.

Two at a time, an everyday one and one in reserve that lies elsewhere. A key that is lost or no longer trusted is left out of
the next version, which the other one signs. Decision 0028 says how they are kept, changed and taken back.
"""

RELEASE_KEYS: tuple[bytes, ...] = (
    bytes.fromhex("80948e9fe9986a9a6bc2a7c94c6317b64ee40e2b1e6577a6bc37a8b4f50a5072"),
    bytes.fromhex("3339dda10fc735d0547333e9b1f48dfa9f6d0604bddf24f870ec9fd6c7f24816"),
)
"""Ed25519 public keys of 32 bytes: the everyday one, then the one in reserve."""
