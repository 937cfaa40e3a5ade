"""Numbers that cannot be undone: hides cells so that no small count can be learnt, and audits that."""
