"""Passwords, keys, heads, signatures and sealing; the only room that uses cryptography.

It opens nothing and stores nothing in the database: it turns a passphrase into keys and hands them down.
"""
