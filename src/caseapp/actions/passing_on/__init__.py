"""What leaves about a person, and on whose consent: referrals, her own papers, the state portal, registers, the full export."""
