"""The border of a zone, or of a role, as a table of its openings."""
