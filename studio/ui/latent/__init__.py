"""The latent-space window and the dialog that enlarges."""
