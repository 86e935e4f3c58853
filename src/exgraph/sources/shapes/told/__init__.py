"""What is told of a table: why a row was not read, what was guessed, what the user may say."""
