"""The pages, one file each. `caseapp.ui` says how one is written."""
