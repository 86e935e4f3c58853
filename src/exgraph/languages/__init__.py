"""Words that are read, by language. Data, and the expressions that are made of it when they are first used."""
