"""Where the training keeps its files: in a work folder outside the repository, so that no checkpoint is committed.

`STARTER_PAINTER_WORK` moves it. Everything in it can be made again by `python -m starter_painter all`.
"""

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
SHIPPED = REPOSITORY / "resources" / "models" / "starter-painter"
SHIPPED_FEW_STEPS = SHIPPED.with_name("starter-painter-4-steps")
DOCS = REPOSITORY / "docs" / "starter-painter"


def work() -> Path:
    """The work folder, made when it is not there."""
    folder = Path(os.environ.get("STARTER_PAINTER_WORK", "/var/tmp/starter-painter"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def text_encoder() -> Path:
    """The folder with MiniLM's own `config.json`, `vocab.txt`, `tokenizer.json` and `model.safetensors`."""
    return work() / "text-encoder"


def autoencoder() -> Path:
    """The folder with the autoencoder whose latents are trained on.

    A VAE of one's own wins over the shipped one. Its latents are then different ones: the data set must be
    built and the denoiser trained again.
    """
    own = work() / "vae"
    return own if own.exists() else SHIPPED / "vae"
