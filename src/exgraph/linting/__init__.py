"""Judge the document: what is wrong, missing or odd in it.

By rules that can be chosen and switched off; each finding has its lines and the document's words.
"""
