"""Numbers that cannot be undone: hiding cells so that no small count can be learnt, and auditing the result."""
