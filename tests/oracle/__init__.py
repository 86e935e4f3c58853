"""The numbers of the seed, computed a second time."""
