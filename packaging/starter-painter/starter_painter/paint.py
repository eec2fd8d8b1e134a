"""Pictures from captions with the stock diffusers pipeline, as anybody would load it."""

import torch
from diffusers import AutoencoderKL, StableDiffusionPipeline
from torch import Tensor
from transformers import BertConfig, BertModel

from starter_painter import denoiser, folders

STEPS, GUIDANCE = 20, 5.0


def pipeline(unet: str) -> StableDiffusionPipeline:
    """The shipped folder with MiniLM's weights and the U-Net of another folder, all in float32."""
    config = BertConfig.from_pretrained(folders.SHIPPED / "text_encoder")
    pipe = StableDiffusionPipeline.from_pretrained(
        folders.SHIPPED,
        unet=denoiser.load(unet),
        vae=AutoencoderKL.from_pretrained(folders.autoencoder(), torch_dtype=torch.float32).eval(),
        text_encoder=BertModel.from_pretrained(folders.text_encoder(), config=config),
        torch_dtype=torch.float32,
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


def paint(
    pipe: StableDiffusionPipeline,
    captions: list[str],
    seed: int = 0,
    steps: int = STEPS,
    guidance: float = GUIDANCE,
    batch: int = 16,
) -> Tensor:
    """Pictures (len(captions), 3, 128, 128) in -1..1; picture i is drawn from the seed + i."""
    pictures = []
    for start in range(0, len(captions), batch):
        texts = captions[start : start + batch]
        generators = [torch.Generator().manual_seed(seed + start + place) for place in range(len(texts))]
        painted = pipe(
            texts, num_inference_steps=steps, guidance_scale=guidance, generator=generators, output_type="pt"
        ).images
        pictures.append(painted.float() * 2 - 1)
    return torch.cat(pictures)
