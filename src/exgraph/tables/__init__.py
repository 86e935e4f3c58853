"""Answers as tables, and one function per sink that writes them: terminal, Markdown, CSV, HTML, DataFrame, JSON."""
