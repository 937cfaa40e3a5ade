"""Counting, protecting and auditing: pure functions that never touch a file, a database or a window."""
