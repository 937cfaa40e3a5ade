"""Controlled rounding of numbers that may be shown already: tables that add up, of which no number is the true one for certain."""
