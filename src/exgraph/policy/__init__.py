"""Check a policy: what may cross which trust boundary.

Each rule is passed, violated or undecided; each violation has its line and the document's words.
"""
