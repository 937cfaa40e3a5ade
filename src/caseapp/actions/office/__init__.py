"""The coordinating office: trust, taking reports in, the whole, what leaves about it and what goes back."""
