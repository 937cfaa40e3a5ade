"""What is due, for whom and when: Today, the calendar, the printed week."""
