"""Rooms, beds, stays and nights."""
