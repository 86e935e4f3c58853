"""What a document requires held against a firewall: rules made of it, and proved."""
