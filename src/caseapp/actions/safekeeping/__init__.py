"""That nothing is lost and nothing kept too long: backups, recovery, erasing, a computer that is gone."""
