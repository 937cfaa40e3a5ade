"""Beds, rooms, the night count, incidents, and what the house does beside its cases."""
