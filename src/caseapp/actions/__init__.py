"""What a user can do: one function per intent, used by the window and by the terminal alike.

Every function takes the open `Desk`, does one thing in one transaction with one audit entry, and hands back plain
frozen results. Foreseen trouble is a `KnownError`; anything else is a bug.
"""
