"""Latent space, to look into and to walk through. `lab` brings torch; `requests` and its results do not."""
