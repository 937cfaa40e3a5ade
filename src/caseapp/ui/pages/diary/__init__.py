"""Today, the calendar and the printed week."""
