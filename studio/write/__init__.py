"""The writer: a request goes in, a generator of token events comes out. No Qt, no threads, no callbacks."""
