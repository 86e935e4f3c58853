"""A matrix as files for other programs."""
