"""The guide inside the program: what stands in it, where each page of the window is told of, and the window to read it in."""
