"""The report as a page: what stands in it, as tables and data, and how that becomes HTML."""
