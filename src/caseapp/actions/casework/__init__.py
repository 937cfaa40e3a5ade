"""One person and her case: admitted, written down, planned, closed, found again."""
