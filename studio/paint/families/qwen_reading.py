"""How Qwen2.5-VL is given words and a picture: the tokens that stand for the picture, and its patches.

The library's own processor for it wants torchvision, for videos; its two halves that are needed here do not.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Self

MARK = "<|image_pad|>"  # stands for a patch of the picture


class QwenReading:
    """Called as the library's processor is. `tokenizer` knows the mark; `eyes` cuts pictures into patches."""

    def __init__(self, tokenizer: Any, eyes: Any) -> None:
        self.tokenizer, self.eyes = tokenizer, eyes

    @classmethod
    def open(cls, folder: Path) -> Self:
        """From a processor's folder, which has its tokenizer and preprocessor_config.json."""
        import transformers

        tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
        eyes = transformers.Qwen2VLImageProcessorPil.from_pretrained(folder, local_files_only=True)
        return cls(tokenizer, eyes)

    def __call__(self, *, text: list[str], images: Any, **options: Any) -> Any:
        """Tokens and their mask, `pixel_values` and `image_grid_thw`, as the network takes them."""
        from transformers import BatchFeature

        seen = self.eyes(images=images, return_tensors="pt")
        patches = [int(grid.prod()) // self.eyes.merge_size**2 for grid in seen["image_grid_thw"]]
        left = iter(patches)
        told = [re.sub(re.escape(MARK), lambda _: MARK * next(left), each) for each in text]
        return BatchFeature({**self.tokenizer(told, **options), **seen})
