"""The quarter from its gaps to its export, the year, the targets, and what the office sent back."""
