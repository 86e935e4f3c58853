"""May one role open a connection to another, and why?

In sentences: by which services, what the document says and leaves open, which border is crossed, the way back.
"""
