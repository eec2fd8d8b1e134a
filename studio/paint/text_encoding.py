"""A prompt as the text encoder's hidden states, weighted words and all."""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor

from studio.paint.families.offload import device_of
from studio.paint.prompt import Fragment, plain_text, weighted_fragments


@torch.inference_mode()
def encode_prompt(tokenizer: Any, text_encoder: Any, prompt: str, *, penultimate: bool = False) -> Tensor:
    """(1, tokens, width): the last hidden states, padded to the tokenizer's length as diffusers' pipelines do.

    `penultimate` takes them one layer before the last, without the last layer's norm, as SDXL does.
    """
    fragments = weighted_fragments(prompt)
    if any(fragment.weight != 1 for fragment in fragments):
        return _encode_weighted(tokenizer, text_encoder, fragments, penultimate)
    output = _read(tokenizer, text_encoder, plain_text(prompt), output_hidden_states=penultimate)
    hidden: Tensor = output.hidden_states[-2] if penultimate else output[0]
    return hidden


@torch.inference_mode()
def encode_pooled(tokenizer: Any, text_encoder: Any, prompt: str) -> Tensor:
    """(1, width): the projected state of a CLIP with projection, which stands for the whole prompt, unweighted."""
    pooled: Tensor = _read(tokenizer, text_encoder, plain_text(prompt)).text_embeds
    return pooled


def _read(tokenizer: Any, text_encoder: Any, text: str, **options: bool) -> Any:
    tokens = tokenizer(
        text,
        padding="max_length",
        max_length=tokenizer.model_max_length,
        truncation=True,
        return_tensors="pt",
    ).to(device_of(text_encoder))
    mask = tokens.attention_mask if _wants_mask(text_encoder) else None
    return text_encoder(tokens.input_ids, attention_mask=mask, **options)


def _encode_weighted(tokenizer: Any, text_encoder: Any, fragments: list[Fragment], penultimate: bool) -> Tensor:
    """By compel: words above 1 are pushed away from the empty prompt, words below 1 towards a prompt without them."""
    from compel.embeddings_provider import EmbeddingsProvider, ReturnedEmbeddingsType  # it imports half of diffusers

    kinds = ReturnedEmbeddingsType
    provider = EmbeddingsProvider(
        tokenizer=_with_marks(tokenizer),
        text_encoder=text_encoder,
        returned_embeddings_type=kinds.PENULTIMATE_HIDDEN_STATES_NON_NORMALIZED
        if penultimate
        else kinds.LAST_HIDDEN_STATES_NORMALIZED,
        padding_attention_mask_value=0 if _wants_mask(text_encoder) else 1,
    )
    weighted: Tensor = provider.get_embeddings_for_weighted_prompt_fragments(
        [[fragment.text for fragment in fragments]],
        [[fragment.weight for fragment in fragments]],
        device=device_of(text_encoder),
    )
    return weighted


def _wants_mask(text_encoder: Any) -> bool:
    return bool(getattr(text_encoder.config, "use_attention_mask", False))


def _with_marks(tokenizer: Any) -> Any:
    """compel looks for start and end marks under CLIP's names; BERT has them under its own."""
    if tokenizer.bos_token_id is not None:
        return tokenizer
    tokenizer = copy.deepcopy(tokenizer)
    tokenizer.bos_token, tokenizer.eos_token = tokenizer.cls_token, tokenizer.sep_token
    return tokenizer
