"""Caption -> token states of the frozen text encoder, just as the stock pipeline will hand them to the U-Net.

MiniLM (Wang et al. 2020, arXiv:2002.10957), tuned for sentence similarity: near meanings lie near each other, which
lets a small painter understand wordings that it never saw. The stock pipeline passes an attention mask to BERT only
if its config has `use_attention_mask`; the U-Net then sees all 32 token states, the padding's too, without a mask.
"""

import torch
from torch import Tensor
from transformers import BertModel, BertTokenizerFast

from starter_painter import folders

TOKENS, WIDTH = 32, 384


class TextEncoder:
    """The tokenizer and MiniLM; call it with captions."""

    def __init__(self) -> None:
        self.tokenizer = BertTokenizerFast.from_pretrained(folders.SHIPPED / "tokenizer")
        self.bert = BertModel.from_pretrained(folders.text_encoder()).eval()

    @torch.no_grad()
    def __call__(self, captions: list[str], batch: int = 64) -> Tensor:
        """Token states (len(captions), 32, 384), float16."""
        states = []
        for start in range(0, len(captions), batch):
            tokens = self.tokenizer(
                captions[start : start + batch],
                padding="max_length",
                max_length=TOKENS,
                truncation=True,
                return_tensors="pt",
            )
            states.append(self.bert(tokens.input_ids, attention_mask=tokens.attention_mask)[0].half())
        return torch.cat(states)
