"""Settings, users, the log, backups, recovery, erasing, a lost computer, and what all this does not protect from."""
