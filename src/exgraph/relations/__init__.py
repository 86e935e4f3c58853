"""What several questions share: links, openings, boundaries, lookup by name, exclusion, protection, citations."""
