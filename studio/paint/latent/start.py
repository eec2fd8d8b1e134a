"""Where a run begins that starts from a picture: its latents, and perhaps its own noise. Both go on the tape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from studio.paint.events import Stage
from studio.paint.family import Family
from studio.paint.latent.inversion import invert
from studio.paint.tape import Tape

WORDLESS: dict[str, Any] = {"regions": (), "controls": (), "picture_prompts": ()}


def begin_from_picture(tape: Tape, family: Family, sigmas: Tensor) -> Iterator[Stage]:
    """Find what is not on the tape yet; `sigmas` (n + 1,) are the levels of the run. Without a picture, nothing."""
    request = tape.segments[0].request
    if not request.starts:
        return
    if tape.start is None:
        picture = tape.picture("picture", request.init_picture)
        assert picture is not None  # `studio.paint.intake` has read it
        tape.begin_from(_repeated(family.encode_pictures(picture[None], request.tiles), request.batch))
    assert tape.start is not None
    if request.inverted and tape.noise is None:
        # Without words: guidance would lead the way back past the picture. Mokady et al. (2023), section 3.1.
        plain = request.replace(prompt="", negative_prompt="", cfg_scale=1.0, mask="", **WORDLESS)
        family.encode(plain)
        start = torch.from_numpy(tape.start[:1]).to(family.device, torch.float64)
        xs = [start]
        for x in invert(family.denoiser(plain, _never), start, sigmas):
            yield Stage("invert", f"Finding the picture's noise: {len(xs)} of {len(sigmas) - 1}")
            xs.append(x)
        x = xs[-1]
        tape.begin_with(_repeated((x - start) / sigmas[0].to(x), request.batch))


def _repeated(one: Tensor, batch: int) -> NDArray[np.float32]:
    repeated: NDArray[np.float32] = one.float().cpu().numpy().repeat(batch, axis=0)
    return repeated


def _never(kind: str, name: str) -> NDArray[np.uint8]:
    raise ValueError(kind, name)  # no control is left in the request
