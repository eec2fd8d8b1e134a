"""A model that does not fit a graphics card as a whole: parts, or layers, come onto it when they are asked.

Which way is chosen by `studio.files.offload`, as the models window tells it. The hooks are the libraries' own. Untried
on a card: none was at hand. On the processor a test sees that the hooks change no number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from studio.files.offload import SHARE, Offload, choose_offload
from studio.memory import free_memory, weight_bytes

WORKING = 1 << 30  # bytes of a card that are left to what is computed


def place(parts: Sequence[torch.nn.Module], device: str) -> Offload:
    """Put a model's networks, in the order in which they are asked, onto a device, or near it; says which way."""
    free = free_memory(device)
    how = "none" if free is None else choose_offload([weight_bytes(part) for part in parts], WORKING, int(free * SHARE))
    for part in parts if how == "none" and device != "cpu" else ():  # they were loaded there
        part.to(device)
    offload(parts, device, how)
    return how


def offload(parts: Sequence[torch.nn.Module], device: str, how: Offload) -> None:
    """Hook the parts so that they, or their layers, are on the device while they are asked."""
    if how == "none":
        return
    from accelerate import cpu_offload_with_hook
    from diffusers.hooks import apply_group_offloading

    before = None
    for part in parts:
        if how == "model":
            _, before = cpu_offload_with_hook(part, torch.device(device), before)
        else:
            apply_group_offloading(part, onload_device=torch.device(device), offload_type="leaf_level")
        part._runs_on = torch.device(device)  # type: ignore[assignment]  # `device` tells where its weights wait


def device_of(part: Any) -> torch.device:
    """Where a network computes, which for an offloaded one is not where its weights are."""
    device: torch.device = getattr(part, "_runs_on", None) or part.device
    return device
