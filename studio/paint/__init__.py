"""The painter: a request goes in, a generator of events comes out. No Qt, no threads, no callbacks."""
