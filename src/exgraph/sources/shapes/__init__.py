"""What a table of a document is, and the flows its rows state."""
