"""The encrypted database: its settings, its tables, one transaction per intent, and the audit log.

The only room that uses SQLAlchemy and SQLCipher. Nothing of either leaves it: above stand frozen records and ids.
"""
