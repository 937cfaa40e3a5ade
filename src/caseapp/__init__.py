"""caseapp: case records for shelters, kept encrypted on the shelter's own computer."""

__version__ = "0.1.0"
