"""The layered canvas: its view, its tools and its panels."""
