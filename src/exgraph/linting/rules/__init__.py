"""The rules: a family a file, and the catalogue of all."""
