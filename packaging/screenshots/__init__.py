"""Takes the pictures in docs/: the real window, the real starter painter, driven by keys and clicks.

One file is one session of the program. It names its pictures, so that any of them can be taken again by itself.
"""
