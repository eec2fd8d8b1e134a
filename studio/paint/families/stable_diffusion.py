"""Stable Diffusion 1 and 2, and models of their shape: one text encoder, a UNet, a VAE. The one to learn from.

Rombach et al. (2022), "High-resolution image synthesis with latent diffusion models". The UNet predicts eps
(Ho et al. 2020) or v (Salimans & Ho 2022); samplers see neither, only the clean latents.
"""

from __future__ import annotations

import importlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.paint.events import Pictures
from studio.paint.guidance import guide
from studio.paint.noise_table import NoiseTable
from studio.paint.preview_fit import fit_preview
from studio.paint.prompt import TokenCount, plain_text
from studio.paint.request import PaintRequest
from studio.paint.sampler import Denoise
from studio.paint.schedules import schedule
from studio.paint.text_encoding import encode_prompt

ENCODINGS = 64  # prompts kept encoded: some 100 KB each


class StableDiffusion:
    """A Stable Diffusion folder in diffusers format, loaded. See `studio.paint.family.Family`."""

    def __init__(self, folder: Path, *, dtype: str, device: str) -> None:
        index = json.loads((folder / "model_index.json").read_text())
        self.dtype = dtype
        self.device = torch.device(device)
        self.tokenizer = _load(folder, index, "tokenizer")
        self.text_encoder = _load(folder, index, "text_encoder", torch.float32).to(self.device)
        self.unet = _load(folder, index, "unet", getattr(torch, dtype)).to(self.device)
        # float16 overflows in the VAE of many checkpoints, and says so in its config.
        self.vae = _load(folder, index, "vae", torch.float32 if dtype == "float16" else getattr(torch, dtype))
        self.vae = self.vae.to(self.device)
        for network in (self.unet, self.vae):
            network.to(memory_format=torch.channels_last)
        self.table = NoiseTable.from_config(json.loads((folder / "scheduler" / "scheduler_config.json").read_text()))
        self.channels = int(self.vae.config.latent_channels)
        self.factor = 2 ** (len(self.vae.config.block_out_channels) - 1)
        self.side = int(self.unet.config.sample_size) * self.factor
        self.preview = fit_preview(self._encode_pixels, side=min(self.side, 256), factor=self.factor)
        self._encoding = lru_cache(ENCODINGS)(self._encode_prompt)

    def encode(self, request: PaintRequest) -> None:
        """See `Family.encode`."""
        self._conditioning(request)

    def denoiser(self, request: PaintRequest) -> Denoise:
        """See `Family.denoiser`. Guidance asks for both answers in one batch."""
        text = self._conditioning(request)  # (1 or 2, tokens, width): without and with the prompt
        text = text.repeat_interleave(request.batch, dim=0)
        predicts = self.table.prediction_type

        @torch.inference_mode()
        def denoise(x: Tensor, sigma: Tensor) -> Tensor:
            c_in = (sigma**2 + 1) ** -0.5  # VE to VP: x / sqrt(sigma^2 + 1) has the spread the UNet was trained on
            scaled = (x * c_in).to(self.unet.dtype).contiguous(memory_format=torch.channels_last)
            scaled = scaled.repeat(len(text) // len(x), 1, 1, 1)
            time = torch.tensor(self.table.timestep(float(sigma)), device=self.device)
            answer: Tensor = self.unet(scaled, time, encoder_hidden_states=text, return_dict=False)[0].to(x.dtype)
            if len(text) > len(x):
                uncond, cond = answer.chunk(2)
                answer = guide(uncond, cond, request.cfg_scale, request.cfg_rescale)
            if predicts == "sample":
                return answer
            if predicts == "v_prediction":  # Salimans & Ho (2022), appendix D, in VE space
                return x * c_in**2 - answer * (sigma * c_in)
            return x - sigma * answer

        return denoise

    def sigmas(self, request: PaintRequest) -> Tensor:
        """See `Family.sigmas`."""
        return schedule(request.schedule, request.steps, self.table)

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """See `Family.initial`. Spacings that leave out the last trained level start with the data's spread too."""
        if request.schedule == "model" and self.table.spacing == "leading":
            return noise * (sigma**2 + 1) ** 0.5
        return noise * sigma

    def encode_pictures(self, pictures: Pictures) -> Tensor:
        """See `Family.encode_pictures`."""
        pixels = torch.tensor(pictures).movedim(-1, 1).float() / 127.5 - 1
        return self._encode_pixels(pixels)

    @torch.inference_mode()
    def decode(self, latents: Tensor) -> Pictures:
        """See `Family.decode`."""
        scaled = latents.to(self.vae.dtype) / self.vae.config.scaling_factor
        pixels = [self.vae.decode(one, return_dict=False)[0] for one in scaled.split(1)]
        unit = (torch.cat(pixels).float() / 2 + 0.5).clamp(0, 1)
        return (unit * 255).round().byte().movedim(1, -1).cpu().contiguous().numpy()

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Family.count_tokens`."""
        return count_tokens(self.tokenizer, prompt)

    @torch.inference_mode()
    def _encode_pixels(self, pixels: Tensor) -> Tensor:
        """(B, 3, H, W) in -1..1 -> (B, C, h, w): the mean of the VAE's posterior."""
        posterior = self.vae.encode(pixels.to(self.device, self.vae.dtype)).latent_dist
        latents: Tensor = posterior.mode().float() * self.vae.config.scaling_factor
        return latents

    def _conditioning(self, request: PaintRequest) -> Tensor:
        cond = self._encoding(request.prompt)
        if request.cfg_scale == 1:
            return cond
        return torch.cat([self._encoding(request.negative_prompt), cond])

    def _encode_prompt(self, prompt: str) -> Tensor:
        """(1, tokens, width)."""
        return encode_prompt(self.tokenizer, self.text_encoder, prompt).to(self.unet.dtype)


def count_tokens(tokenizer: Any, prompt: str) -> TokenCount:
    """Count a prompt's tokens with a transformers tokenizer of a fixed length."""
    ids = tokenizer(plain_text(prompt), add_special_tokens=False, verbose=False)["input_ids"]
    limit = tokenizer.model_max_length - tokenizer.num_special_tokens_to_add()
    return TokenCount(len(ids), limit, tokenizer.decode(ids[limit:]).strip())


def _load(folder: Path, index: dict[str, Any], part: str, dtype: torch.dtype | None = None) -> Any:
    """One part of a diffusers folder: safetensors only, nothing from a hub, no code of the folder's own."""
    library, name = index.get(part) or (None, None)
    if library not in ("diffusers", "transformers") or not isinstance(name, str):
        raise StudioError(f"The model in {folder} names no {part.replace('_', ' ')} that the studio can load.")
    kind = getattr(importlib.import_module(library), name, None)
    if kind is None:
        raise StudioError(f"The model in {folder} wants {library}'s {name}, which this version does not have.")
    try:
        if dtype is None:
            return kind.from_pretrained(folder / part, local_files_only=True)
        network = kind.from_pretrained(
            folder / part, local_files_only=True, use_safetensors=True, **_dtype_argument(library, dtype)
        )
    except (OSError, ValueError, RuntimeError) as error:
        sentence = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise StudioError(
            f"The {part.replace('_', ' ')} of the model in {folder} cannot be loaded: {sentence}"
        ) from error
    return network.eval().requires_grad_(False)


def _dtype_argument(library: str, dtype: torch.dtype) -> dict[str, torch.dtype]:
    return {"dtype": dtype} if library == "transformers" else {"torch_dtype": dtype}
