"""What a header may mean, and in which language it says so."""
