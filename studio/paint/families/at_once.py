"""Networks whose file holds their weights, each under its own name: cast, and laid out for convolutions, in one pass.

The libraries' loaders serve every file that there is. They go over the weights twice, for the cast and for the layout,
into new memory each time, and ask of every tensor where it belongs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

DIFFUSERS, TRANSFORMERS = "diffusion_pytorch_model.safetensors", "model.safetensors"  # one file for all weights
LAYOUT = torch.channels_last
AHEAD = 256 << 20  # bytes of a file; the rest is read in time anyway, and a longer queue would keep us waiting


def read_ahead(folder: Path) -> None:
    """Have the system begin to read the weights of a network of diffusers, where it can; does not wait."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError), (folder / DIFFUSERS).open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, AHEAD, os.POSIX_FADV_WILLNEED)


def load_at_once(kind: Any, folder: Path, dtype: torch.dtype) -> Any | None:
    """The network of a folder, as `kind.from_pretrained` would load it in `dtype`, laid out, on the processor.

    None where its weights are not all there under their names, in one file: then it takes the library's own loader,
    which knows old names, many files and packed weights, and says what is wrong.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    ours = hasattr(kind, "load_config")
    file = folder / (DIFFUSERS if ours else TRANSFORMERS)
    if not file.is_file() or kind._keep_in_fp32_modules:
        return None
    network = _empty(kind, folder) if ours else _unfilled(kind, folder)
    if network is None:
        return None
    try:
        weights, wanted = load_file(file), network.state_dict()
    except SafetensorError:
        return None
    if any(name not in weights or weights[name].shape != each.shape for name, each in wanted.items()):
        return None
    network.load_state_dict(_laid_out({name: weights[name] for name in wanted}, dtype), assign=True)
    return None if any(each.is_meta for each in network.buffers()) else network


def lay_out(network: torch.nn.Module) -> None:
    """Lay out the weights of a network that came another way."""
    if not all(each.is_contiguous(memory_format=LAYOUT) for each in network.parameters() if each.dim() == 4):
        network.to(memory_format=LAYOUT)  # type: ignore[call-overload]  # torch's stub wants a device beside it


def _empty(kind: Any, folder: Path) -> Any | None:
    """A network of diffusers without weights; None where they are packed."""
    from diffusers.models.modeling_utils import no_init_weights

    config = kind.load_config(folder, local_files_only=True)
    if config.get("quantization_config"):
        return None
    with no_init_weights(), torch.device("meta"):  # on meta there is nothing to fill, but asking takes as long again
        return kind.from_config(config)


def _unfilled(kind: Any, folder: Path) -> Any | None:
    """A network of transformers, its weights' memory taken and never touched: it needs real buffers of its own."""
    from transformers.initialization import no_init_weights

    config = kind.config_class.from_pretrained(folder, local_files_only=True)
    if getattr(config, "quantization_config", None):
        return None
    with no_init_weights():
        return kind(config)


def _laid_out(weights: Mapping[str, Tensor], dtype: torch.dtype) -> dict[str, Tensor]:
    """What need not change stays in the file, and is read from it when it is used."""
    return {
        name: each.to(
            dtype if each.is_floating_point() else each.dtype,
            memory_format=LAYOUT if each.dim() == 4 else torch.preserve_format,
        )
        for name, each in weights.items()
    }
