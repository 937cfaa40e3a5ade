"""Practice vaults: real vaults with invented people, to learn with, to test with and to measure with."""

from caseapp.actions.practice.making import make_practice

__all__ = ["make_practice"]
