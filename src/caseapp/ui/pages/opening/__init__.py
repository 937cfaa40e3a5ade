"""Pages before a vault is open: unlock, first start, forgotten passphrase, restore."""
