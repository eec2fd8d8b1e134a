"""Learned words: vectors that stand in a prompt for what no word says. Gal et al. (2022), "Textual inversion"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.files.prompt_files import find_embedding
from studio.paint.prompt import EMBEDDING


class Embeddings:
    """The learned words of a model. `readers` are its text encoders, each with its tokenizer: (tokenizer, encoder)."""

    def __init__(self, readers: Sequence[tuple[Any, Any]]) -> None:
        self._readers = readers
        self._known: dict[str, str] = {}  # a name -> its tokens, one a vector

    def expand(self, prompt: str) -> str:
        """Put a learned word's tokens in the place of each `<embedding:name>`; loads it where it is new.

        Raises:
            StudioError: if there is none of that name, or it does not fit the model.
        """
        expanded = EMBEDDING.sub(lambda mark: self._tokens(mark[1].strip()), prompt)
        if "<embedding:" in expanded:
            raise StudioError("The prompt has an embedding that cannot be read. Write it as <embedding:name>.")
        return expanded

    def _tokens(self, name: str) -> str:
        if name not in self._known:
            with torch.inference_mode(False):  # a matrix that grew under it could not be changed afterwards
                self._known[name] = " ".join(self._learn(name))
        return self._known[name]

    def _learn(self, name: str) -> list[str]:
        from safetensors.torch import load_file
        from transformers import AddedToken

        if not self._readers:
            raise StudioError("This model takes no embeddings. Leave out <embedding:...>, or choose another model.")
        tensors = [tensor for tensor in load_file(find_embedding(name)).values() if tensor.ndim in (1, 2)]
        chosen = [_of_width(tensors, encoder) for _, encoder in self._readers]
        if len(tensors) != len(chosen) or len({None if each is None else len(each) for each in chosen}) != 1:
            raise _unfit(name)
        tokens: list[str] = []
        for vectors, (tokenizer, encoder) in zip(chosen, self._readers, strict=True):
            if vectors is None:
                raise _unfit(name)
            tokens = [f"<{name}>", *(f"<{name}_{number}>" for number in range(1, len(vectors)))]
            tokenizer.add_tokens([AddedToken(token, normalized=False) for token in tokens])
            rows = encoder.get_input_embeddings().weight
            encoder.resize_token_embeddings(max(len(rows), len(tokenizer)), mean_resizing=False)
            weight = encoder.get_input_embeddings().requires_grad_(False).weight
            weight[tokenizer.convert_tokens_to_ids(tokens)] = vectors.to(weight)
        return tokens


def _of_width(tensors: list[Tensor], encoder: Any) -> Tensor | None:
    """(vectors, width), the one that fits the encoder."""
    width = encoder.get_input_embeddings().weight.shape[-1]
    fitting = [tensor for tensor in tensors if tensor.shape[-1] == width]
    return fitting[0].reshape(-1, width) if fitting else None


def _unfit(name: str) -> StudioError:
    return StudioError(f"The embedding {name} was not made for this model. Choose the model that its author names.")
