"""Enlarging a picture: by a network that was trained for it, then, if wished, by painting over it tile by tile."""
