"""What every room of the program may use: it imports nothing else of ours."""
