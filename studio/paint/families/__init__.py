"""One small file for each family of models: how it encodes a prompt, predicts, and decodes."""
