"""A retirement as a row of small diagrams."""
