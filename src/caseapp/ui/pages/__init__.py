"""The pages, one file each, in rooms by field of work. `caseapp.ui` says how one is written."""
