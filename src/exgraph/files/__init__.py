"""Files: bytes as characters, TOML with places, and writing whole or not at all."""
