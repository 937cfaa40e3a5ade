"""Referrals as files: a signed frame around plain data, sealed to the organisation that shall get it (docs/formats/referral-1.md)."""
