"""The words that are read, by language and meaning, as data; what is worked out of them holds for all languages."""
