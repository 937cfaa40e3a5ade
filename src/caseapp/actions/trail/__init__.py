"""The audit log: read, checked, handed out and verified."""
