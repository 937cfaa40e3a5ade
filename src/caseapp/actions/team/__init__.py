"""Who works with the vault, in which roles, with which keys."""
