"""Qwen-Image, Qwen-Image-Edit and -Edit-Plus (2509, 2511). Qwen team (2025), "Qwen-Image technical report".

A language model that sees reads the prompt, a transformer paints, a VAE of videos decodes single pictures. Edit has it
read the picture with the prompt, and gives the picture's latents to the transformer, too. Plus has it read a smaller
copy; the several pictures that Plus can be given are one here, as a request edits one.
"""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from studio.files.models import Model
from studio.paint.control import Look
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import even
from studio.paint.families.latent_diffusion import LatentDiffusion, PictureSpace, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.families.references import REFERENCE, sized
from studio.paint.families.tokens import pack, unpack
from studio.paint.guidance import guide
from studio.paint.prompt import TokenCount, plain_text, split_loras
from studio.paint.request import PaintRequest

SIDE = 1024
PATCH = 2  # latents for a token's side
TOKENS = 512
MULTIPLE = 32  # pixels, of the sides of a picture that is edited
READ_BY_PLUS = 384 * 384  # pixels of the copy that is read with the words


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], even, patch=PATCH * pictures.factor)
    edits = "processor" in parts
    kind = _EDITORS[type(pipeline).__name__] if edits else QwenImage
    network = kind(pipeline)
    return LatentDiffusion(
        network,
        pictures,
        space,
        side=SIDE,
        device=device,
        guide=guide_at_length,
        stock=lambda: pipeline,
        more=_reference if edits else None,
        reads=network.read if isinstance(network, QwenImageEdit) else None,
    )


class QwenImage:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. (1, tokens, width), as long as the prompt is."""
        hidden, _ = self.pipeline.encode_prompt(plain_text(prompt), max_sequence_length=TOKENS)
        return {"hidden": hidden}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`."""
        tokens, shapes = pack(x, PATCH), [_tokens(x)]
        if REFERENCE in text:
            tokens = torch.cat([tokens, pack(text[REFERENCE], PATCH)], dim=1)
            shapes.append(_tokens(text[REFERENCE]))
        velocity = self.pipeline.transformer(
            hidden_states=tokens,
            timestep=torch.full((len(x),), time, device=x.device, dtype=x.dtype),
            encoder_hidden_states=text["hidden"],
            img_shapes=[shapes] * len(x),
            return_dict=False,
        )[0]
        return unpack(velocity[:, : x[0, 0].numel() // PATCH**2], PATCH, like=x)

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)


class QwenImageEdit(QwenImage):
    """Qwen-Image-Edit; without a picture to edit it paints from words, as Qwen-Image does."""

    def __init__(self, pipeline: Any) -> None:
        super().__init__(pipeline)
        parts = {name: part for name, part in pipeline.components.items() if name != "processor"}
        self.words = importlib.import_module("diffusers").QwenImagePipeline(**parts)

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Without the picture."""
        hidden, _ = self.words.encode_prompt(plain_text(prompt), max_sequence_length=TOKENS)
        return {"hidden": hidden}

    @torch.inference_mode()
    def read(self, request: PaintRequest, look: Look) -> tuple[Text, Text]:
        """See `studio.paint.families.latent_diffusion.Reads`."""
        picture = self._seen(request, look)
        prompts = (plain_text(split_loras(prompt)[0]) for prompt in (request.negative_prompt, request.prompt))
        without, seen = ({"hidden": self.pipeline.encode_prompt(prompt, picture)[0]} for prompt in prompts)
        return without, seen

    def _seen(self, request: PaintRequest, look: Look) -> Any:
        return Image.fromarray(_sized(request, look))


class QwenImageEditPlus(QwenImageEdit):
    """Reads "Picture 1: " and a small copy of it before the words."""

    def _seen(self, request: PaintRequest, look: Look) -> Any:
        return [Image.fromarray(sized(look("reference", request.init_picture), READ_BY_PLUS, MULTIPLE))]


_EDITORS: dict[str, type[QwenImageEdit]] = {
    "QwenImageEditPipeline": QwenImageEdit,
    "QwenImageEditPlusPipeline": QwenImageEditPlus,
}


def _reference(pictures: PictureSpace, request: PaintRequest, look: Look) -> Text:
    """The latents (1, C, h, w) of the picture to be edited, if one is."""
    return {REFERENCE: pictures.encode(_sized(request, look)[None])} if request.edits else {}


def _sized(request: PaintRequest, look: Look) -> NDArray[np.uint8]:
    return sized(look("reference", request.init_picture), request.width * request.height, MULTIPLE)


def _tokens(x: Tensor) -> tuple[int, int, int]:
    """Frames, rows and columns of tokens."""
    height, width = (side // PATCH for side in x.shape[-2:])
    return 1, height, width


def guide_at_length(uncond: Tensor, cond: Tensor, scale: float, rescale: float) -> Tensor:
    """Guidance that turns each token's velocity and keeps its length, as Qwen-Image is sampled by its authors."""
    guided = F.pixel_unshuffle(guide(uncond, cond, scale, rescale), PATCH)
    length = F.pixel_unshuffle(cond, PATCH).norm(dim=1, keepdim=True)
    return F.pixel_shuffle(guided * (length / guided.norm(dim=1, keepdim=True)), PATCH)
