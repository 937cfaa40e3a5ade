"""Everything of a vault in a documented form (docs/formats/full-export-1.md), for leaving the program or for the law."""
