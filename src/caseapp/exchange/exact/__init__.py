"""Exact tables as files: a signed frame around plain numbers, always sealed to one office (docs/formats/exact-1.md)."""
