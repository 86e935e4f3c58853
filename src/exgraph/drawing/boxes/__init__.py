"""Boxes of rows: what each role accepts, and lines or words that say from whom."""
