"""The process that stands before the window, holds no key, and ends whoever holds them (decision 0008).

It is the standard library alone, and little of that: it is there before the window, and stays while the window comes
and goes. The session process has the window, the keys and the database; locking is its death.
"""
