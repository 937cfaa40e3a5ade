"""Feedback sheets as files: a signed frame around plain data, sealed to the shelter that shall get it (docs/formats/feedback-1.md)."""
