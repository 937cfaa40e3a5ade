"""The shelter's report: counted, protected, proved, approved, issued, sent."""
