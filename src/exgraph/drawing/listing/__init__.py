"""Roles as a table of what each accepts, for more of them than boxes and lines have room for."""
