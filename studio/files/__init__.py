"""What the studio keeps on disk: paths, settings, models, pictures, tapes, the library. No torch, no Qt."""
