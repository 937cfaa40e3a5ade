"""Consent, referrals, organisations, the client's papers, the state portal, registers, the full export."""
