"""The roles and the zones of a matrix as answers, with what they open and accept."""
