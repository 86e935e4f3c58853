"""Judges a document: rules as data, what they find with its place, and how that is written."""
