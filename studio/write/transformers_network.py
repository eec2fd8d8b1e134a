"""Any causal language model of transformers, run as it is: the slow way that is always right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from transformers import DynamicCache

from studio.write.sampling import Logits


class TransformersNetwork:
    """A `Network` (see context.py) over a transformers model and its key-value cache."""

    def __init__(self, model: Any) -> None:
        self._model = model.eval()
        self._cache = DynamicCache(config=model.config)
        self._length = 0

    @torch.inference_mode()
    def feed(self, ids: Sequence[int]) -> Logits:
        """As `Network.feed`."""
        batch = torch.tensor([list(ids)], device=self._model.device)
        out = self._model(input_ids=batch, past_key_values=self._cache, use_cache=True, logits_to_keep=1)
        self._length += len(ids)
        logits: Logits = out.logits[0, -1].float().cpu().numpy()
        return np.ascontiguousarray(logits)

    def crop(self, length: int) -> int:
        """As `Network.crop`: recurrent layers and full sliding windows cannot go back, so all is forgotten."""
        if 0 < length == self._length:
            return length
        if length == 0 or not all(_can_go_back(layer) for layer in self._cache.layers):
            self._cache = DynamicCache(config=self._model.config)
            self._length = 0
        else:
            self._cache.crop(length - self._length)  # a negative count: how many to remove
            self._length = length
        return self._length


def _can_go_back(layer: Any) -> bool:
    if not getattr(layer, "is_croppable", False):
        return False
    return not layer.is_sliding or layer.get_seq_length() < layer.sliding_window
