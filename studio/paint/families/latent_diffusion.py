"""A loaded model of any family, from three things: its network, its pictures, its space."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.paint.control import Look
from studio.paint.events import Pictures
from studio.paint.families.adapters import Adapters
from studio.paint.families.controls import Controls, Hint
from studio.paint.families.embeddings import Embeddings
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.loras import Loras
from studio.paint.families.space import Space
from studio.paint.families.vaes import load_vae
from studio.paint.guidance import guide
from studio.paint.plan import entered
from studio.paint.preview import Preview
from studio.paint.preview_kept import kept_preview
from studio.paint.prompt import LoraUse, TokenCount, plain_text, split_loras
from studio.paint.request import PaintRequest
from studio.paint.sampler import Denoise
from studio.paint.schedules import schedule

FITTED_PIXELS, FITTED_LATENTS = 256, 32  # side of the pictures that the preview is fitted on: more teach it nothing
ENCODINGS = 64  # prompts kept encoded: from 100 KB each to some MB

Text = Mapping[str, Tensor]
"""A prompt as a network reads it: tensors by name, each (1, ...)."""

More = Callable[["PictureSpace", PaintRequest, Look], Text]
"""(between pictures and latents, request, its pictures) -> named tensors beside those of the prompt."""

Reads = Callable[[PaintRequest, Look], tuple[Text, Text]]
"""(request, its pictures) -> what is unwanted, and the prompt, each read together with the picture that is edited."""

Guide = Callable[[Tensor, Tensor, float, float], Tensor]
"""(answer without the prompt, answer with it, cfg_scale, cfg_rescale) -> answer, all (B, C, h, w)."""


class Network(Protocol):
    """What is a family's own: how it reads a prompt, and how it is asked."""

    dtype: torch.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:
        """Read a prompt with the text encoders; `negative` where it stands for what is not wanted."""

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:
        """The network's answer. `x` is (B, C, h, w) in the family's own space, each of `text` (B, ...)."""

    def count_tokens(self, prompt: str) -> TokenCount:
        """How much of the prompt is read."""


class PictureSpace(Protocol):
    """Between pictures and latents."""

    channels: int
    factor: int

    def tile_side(self, width: int, height: int, tiles: str) -> int: ...

    def encode(self, pictures: Pictures, tiles: str = "auto") -> Tensor: ...

    def encode_pixels(self, pixels: Tensor) -> Tensor: ...

    def decode(self, latents: Tensor, tiles: str = "auto") -> Pictures: ...


class LatentDiffusion:
    """See `studio.paint.family.Family`.

    `guide` None: the network takes the guidance as an input, and is asked once. `preview` None: it is fitted.
    `stock` gives the library's pipeline around the model, which loads LoRAs; `readers` are the
    (tokenizer, text encoder) pairs that can learn words; `controls` and `adapters` are for a network that takes
    ControlNets and IP-Adapters. `more` is what else the network is told, with and without the prompt; `fills`: a mask
    is among that. `reads`: a picture that is edited is read with the words, not only beside them.
    """

    def __init__(
        self,
        network: Network,
        pictures: PictureSpace,
        space: Space,
        *,
        side: int,
        device: str,
        guide: Guide | None = guide,
        preview: Preview | None = None,
        stock: Callable[[], Any] | None = None,
        readers: Sequence[tuple[Any, Any]] = (),
        controls: Controls | None = None,
        adapters: Adapters | None = None,
        more: More | None = None,
        reads: Reads | None = None,
        fills: bool = False,
    ) -> None:
        self.network = network
        self.pictures = pictures
        self.space = space
        self.guide = guide
        self.side = side  # of the pictures that the model was trained on, in pixels
        self.device = torch.device(device)
        self.dtype = str(network.dtype).removeprefix("torch.")
        self.channels, self.factor = pictures.channels, pictures.factor
        self.preview = preview or _fitted(pictures, side)
        self._loras = Loras(stock)
        self._embeddings = Embeddings(readers)
        self._controls, self._adapters, self._more = controls, adapters, more
        self._reads = reads
        self.fills = fills
        self._own = self.pictures, self.preview
        self._vae: Path | None = None
        # Not `lru_cache`: with a method in it the model would hold itself, and its weights stay when it is let go.
        self._encoded: OrderedDict[tuple[Any, ...], Text] = OrderedDict()

    def use_vae(self, path: Path | None) -> None:
        """See `Family.use_vae`."""
        if path == self._vae:
            return
        self.pictures, self.preview = self._own
        if path is not None and isinstance(self.pictures, LatentPictures):
            self.pictures = LatentPictures.of(load_vae(path, self.pictures.vae))
            self.preview = _fitted(self.pictures, self.side)
        self._vae = path

    def encode(self, request: PaintRequest) -> None:
        """See `Family.encode`."""
        self._texts(request)
        if request.controls and self._controls is not None:
            self._controls.load(request)
        self._wear(request)

    def denoiser(self, request: PaintRequest, look: Look) -> Denoise:
        """See `Family.denoiser`. Prompts of one length are asked for in one batch, others one after the other."""
        texts = [
            {name: _times(each, request.batch) for name, each in text.items()} for text in self._told(request, look)
        ]
        if len(texts) == 2 and _shapes(texts[0]) == _shapes(texts[1]):
            texts = [{name: torch.cat([texts[0][name], texts[1][name]]) for name in texts[0]}]
        hints = self._controls.hints(request, look) if request.controls and self._controls is not None else []
        levels = entered(self.sigmas(request), request)[:-1] if hints else torch.empty(0)

        def ask(x: Tensor, time: float, now: Sequence[Hint]) -> Tensor:
            scaled = x.to(self.network.dtype)
            answers = [self._ask(scaled, time, text, request, now).to(x.dtype) for text in texts]
            answers = [part for answer in answers for part in answer.chunk(len(answer) // len(x))]
            if len(answers) == 1 or self.guide is None:
                return answers[0]
            uncond, cond = answers
            return self.guide(uncond, cond, request.cfg_scale, request.cfg_rescale)

        def denoise(x: Tensor, sigma: Tensor) -> Tensor:
            self._wear(request)
            step = max(int((levels >= float(sigma) * (1 - 1e-6)).sum()) - 1, 0)
            now = [hint for hint in hints if hint.control.works(step, len(levels))]
            with torch.inference_mode():
                return self.space.denoise(lambda x, time: ask(x, time, now), x, sigma)

        return denoise

    def sigmas(self, request: PaintRequest) -> Tensor:
        """See `Family.sigmas`."""
        return schedule(request.schedule, request.steps, self.space.levels(request))

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """See `Family.initial`."""
        return self.space.initial(noise, sigma, request)

    def tile_side(self, request: PaintRequest) -> int:
        """See `Family.tile_side`."""
        return self.pictures.tile_side(request.width, request.height, request.tiles)

    def encode_pictures(self, pictures: Pictures, tiles: str = "auto") -> Tensor:
        """See `Family.encode_pictures`."""
        return self.pictures.encode(pictures, tiles)

    def decode(self, latents: Tensor, tiles: str = "auto") -> Pictures:
        """See `Family.decode`."""
        return self.pictures.decode(latents, tiles)

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Family.count_tokens`."""
        return self.network.count_tokens(self._embeddings.expand(split_loras(prompt)[0]))

    def _ask(self, x: Tensor, time: float, text: Text, request: PaintRequest, hints: Sequence[Hint]) -> Tensor:
        count = len(next(iter(text.values()))) // len(x) if text else 1
        x = x.repeat(count, 1, 1, 1)
        if hints and self._controls is not None:
            text = {**text, **self._controls.look_at(hints, x, time, text)}
        return self.network.ask(x, time, text, request.cfg_scale)

    def _wear(self, request: PaintRequest) -> None:
        self._loras.wear(split_loras(request.prompt)[1])
        if self._adapters is not None:
            self._adapters.wear(request)

    def _told(self, request: PaintRequest, look: Look) -> list[Text]:
        """All that the network is asked with, as `_texts`: the prompt, pictures beside it, and what the family adds."""
        texts = self._texts(request)
        more = self._more(self.pictures, request, look) if self._more is not None else {}
        without: Text = {}
        seen: Text = {}
        if request.picture_prompts and self._adapters is not None:
            without, seen = self._adapters.read(request, look)
        if request.edits and self._reads is not None:
            without, seen = self._reads(request, look)
        parts = [without, seen][-len(texts) :]
        told = [{**text, **more, **part} for text, part in zip(texts, parts, strict=True)]
        return [{name: _cast(each, self.network.dtype) for name, each in text.items()} for text in told]

    def _texts(self, request: PaintRequest) -> list[Text]:
        """What the network is asked with: without the prompt and with it, or, unguided, with it alone."""
        prompt, loras = split_loras(request.prompt)
        cond = self._encoding(prompt, False, loras)
        if request.cfg_scale == 1 or self.guide is None:
            return [cond]
        negative, unwanted = split_loras(request.negative_prompt)
        if unwanted:
            raise StudioError(
                "A LoRA belongs into the prompt, not into the negative prompt; its weight may be below 0."
            )
        return [self._encoding(negative, True, loras), cond]

    def _encoding(self, prompt: str, negative: bool, loras: tuple[LoraUse, ...]) -> Text:
        key = prompt, negative, loras
        if key not in self._encoded:
            self._encoded[key] = self._encode(*key)
        self._encoded.move_to_end(key)
        while len(self._encoded) > ENCODINGS:
            self._encoded.popitem(last=False)
        return self._encoded[key]

    def _encode(self, prompt: str, negative: bool, loras: tuple[LoraUse, ...]) -> Text:
        prompt = self._embeddings.expand(prompt)
        self._loras.wear(loras)  # some change the text encoders too
        with torch.inference_mode():
            text = self.network.encode(prompt, negative=negative)
        return {name: _cast(each, self.network.dtype) for name, each in text.items()}


def count_tokens(tokenizer: Any, prompt: str, limit: int | None = None) -> TokenCount:
    """Count a prompt's tokens with a transformers tokenizer; `limit` where the model reads fewer than it."""
    ids = tokenizer(plain_text(prompt), add_special_tokens=False, verbose=False)["input_ids"]
    limit = (limit or tokenizer.model_max_length) - tokenizer.num_special_tokens_to_add()
    return TokenCount(len(ids), limit, tokenizer.decode(ids[limit:]).strip())


def _fitted(pictures: PictureSpace, side: int) -> Preview:
    side = min(side, FITTED_PIXELS, FITTED_LATENTS * pictures.factor)
    return kept_preview(pictures.encode_pixels, side=side, factor=pictures.factor)


def _cast(each: Tensor, dtype: torch.dtype) -> Tensor:
    return each.to(dtype) if each.is_floating_point() else each


def _times(each: Tensor, batch: int) -> Tensor:
    return each.repeat_interleave(batch, dim=0)


def _shapes(text: Text) -> dict[str, torch.Size]:
    return {name: each.shape for name, each in text.items()}
