"""A vault as a file on this computer: made, found, opened, moved under a new key, brought over from an earlier format."""
