"""Cards and offices, the inbox, shelters by quarters, the whole."""
