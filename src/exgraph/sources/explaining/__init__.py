"""What was made of a document that was read, table by table."""
