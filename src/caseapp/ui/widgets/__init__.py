"""Small parts that every page uses, so that titles, buttons and empty notes look alike everywhere."""
