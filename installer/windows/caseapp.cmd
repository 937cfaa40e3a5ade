@rem The terminal's commands; the window opens from the Start menu.
@"%~dp0python.exe" -m caseapp %*
