"""A tokenizer's words and merges beside it on the disk, to be read in small pieces.

Whatever builds a tokenizer holds up all of Python, the window with it. From one file that takes 75 ms of processor
time for 49,152 words, from a dictionary and a list 35; a line of those takes half a millisecond to read.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from tokenizers import models
from transformers import AutoTokenizer

_FILE: Final = "words.jsonl"  # the model's settings; then words with their ids, and merges one after the other
_WHOLE: Final = "tokenizer.json"
_LINE: Final = 1000
_SETTINGS: Final = (
    "dropout",
    "unk_token",
    "continuing_subword_prefix",
    "end_of_word_suffix",
    "fuse_unk",
    "byte_fallback",
    "ignore_merges",
)


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer of a folder in transformers format, `split` or not.

    Raises:
        What transformers raises for files that are not right.
    """
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    if (folder / _FILE).is_file():
        tokenizer.backend_tokenizer.model = _read(folder / _FILE)
    return tokenizer


def split(folder: Path) -> None:
    """Put the words and merges of a folder's tokenizer into a file of their own, where its kind allows that."""
    whole = json.loads((folder / _WHOLE).read_bytes())
    model = whole["model"]
    if model["type"] != "BPE" or set(model) != {"type", "vocab", "merges", *_SETTINGS}:
        return
    # Words that were added get their ids from the model, so those few must stay.
    known = {token["content"]: token["id"] for token in whole["added_tokens"]}
    if known.items() - model["vocab"].items():
        return
    (folder / _FILE).write_text("".join(f"{line}\n" for line in _lines(model)), encoding="utf-8")
    small = whole | {"model": model | {"vocab": known, "merges": []}}
    (folder / _WHOLE).write_text(json.dumps(small, ensure_ascii=False), encoding="utf-8")


def _lines(model: dict[str, Any]) -> Iterator[str]:
    yield json.dumps({name: model[name] for name in _SETTINGS if model[name] is not None})
    words = iter(model["vocab"].items())
    while line := dict(itertools.islice(words, _LINE)):
        yield json.dumps(line, ensure_ascii=False)
    pairs = (merge.split(" ") if isinstance(merge, str) else merge for merge in model["merges"])
    merges = itertools.chain.from_iterable(pairs)
    while flat := list(itertools.islice(merges, 2 * _LINE)):
        yield json.dumps(flat, ensure_ascii=False)


def _read(path: Path) -> models.BPE:
    vocab: dict[str, int] = {}
    merges: list[tuple[str, str]] = []
    with path.open(encoding="utf-8") as lines:
        settings = json.loads(next(lines))
        for line in lines:
            match json.loads(line):
                case dict() as words:
                    vocab |= words
                case parts:
                    merges.extend(zip(parts[::2], parts[1::2], strict=True))
    return models.BPE(vocab, merges, **settings)
