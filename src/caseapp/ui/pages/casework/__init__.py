"""People, one person, her entries, her plan, her papers."""
