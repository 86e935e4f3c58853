"""Words that are said, by language. A folder a language; `phrase()` says one in the language that is asked for."""
