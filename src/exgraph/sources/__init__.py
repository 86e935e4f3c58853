"""Documents and profiles in, matrices out."""
