"""What a table is and what its columns mean: one decision, weighed."""
