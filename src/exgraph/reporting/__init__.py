"""A matrix as a page for people, and as files for other programs."""
