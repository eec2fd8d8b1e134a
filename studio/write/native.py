"""llama.cpp in this process, where the package `xllamacpp` is installed: a GGUF file's weights as they are.

Its extension holds the whole of llama.cpp and shows its C interface (llama.h), which gives the logits of each step
and forgets tokens. That interface may change with any version, so the ones that it was tried with are named here.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import importlib.util
import platform
import sys
import weakref
from collections.abc import Callable, Sequence
from ctypes import POINTER, c_bool, c_char_p, c_float, c_int, c_int32, c_uint32, c_void_p
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

from studio.write.sampling import Logits

_PACKAGE: Final = "xllamacpp"
_TRIED: Final = ("2026.10.11549",)
_ROOM: Final = 2048  # tokens at first
_AT_ONCE: Final = 512  # tokens


class _Settings(ctypes.Structure):
    """llama_model_params or llama_context_params: given back and handed over by value, and larger here than there."""

    _fields_ = (("words", c_uint32 * 256),)  # of a context the first three: room, tokens at once, in one go


class _Batch(ctypes.Structure):
    _fields_ = (
        ("count", c_int32),
        ("tokens", c_void_p),
        ("embeddings", c_void_p),
        ("positions", c_void_p),
        ("sequence_counts", c_void_p),
        ("sequences", c_void_p),
        ("wanted", c_void_p),
    )


_LOG = ctypes.CFUNCTYPE(None, c_int, c_char_p, c_void_p)
_SIGNATURES: Final[dict[str, tuple[Any, list[Any]]]] = {
    "llama_log_set": (None, [_LOG, c_void_p]),
    "llama_backend_init": (None, []),
    "llama_model_default_params": (_Settings, []),
    "llama_context_default_params": (_Settings, []),
    "llama_model_load_from_file": (c_void_p, [c_char_p, _Settings]),
    "llama_init_from_model": (c_void_p, [c_void_p, _Settings]),
    "llama_model_get_vocab": (c_void_p, [c_void_p]),
    "llama_vocab_n_tokens": (c_int32, [c_void_p]),
    "llama_set_n_threads": (None, [c_void_p, c_int32, c_int32]),
    "llama_batch_get_one": (_Batch, [c_void_p, c_int32]),
    "llama_decode": (c_int32, [c_void_p, _Batch]),
    "llama_get_logits_ith": (c_void_p, [c_void_p, c_int32]),
    "llama_get_memory": (c_void_p, [c_void_p]),
    "llama_memory_seq_rm": (c_bool, [c_void_p, c_int32, c_int32, c_int32]),
    "llama_free": (None, [c_void_p]),
    "llama_model_free": (None, [c_void_p]),
}


def version() -> str | None:
    """The installed version, None where there is none that is known to work here."""
    if not sys.platform.startswith("linux") or platform.machine() != "x86_64":
        return None
    try:
        installed = importlib.metadata.version(_PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        return None
    return installed if installed in _TRIED else None


def open_native(path: Path, limit: int, words: int) -> NativeNetwork | None:
    """The network of a GGUF file, None where it cannot be run so.

    Args:
        limit: how many tokens the model sees at most.
        words: how many tokens it knows, by its tokenizer's reckoning.
    """
    if version() is None or (library := _library()) is None:
        return None
    model = library.llama_model_load_from_file(str(path).encode(), library.llama_model_default_params())
    if not model:
        return None
    network = NativeNetwork(library, model, limit, path.stat().st_size)
    return network if network.words == words else None


@cache
def _library() -> Any:
    """llama.cpp's functions, None where one is missing."""
    spec = importlib.util.find_spec(_PACKAGE)
    folders = (spec.submodule_search_locations if spec else None) or []
    for file in (file for folder in folders for file in Path(folder).glob(f"{_PACKAGE}*.so")):
        library = ctypes.CDLL(str(file))
        if not all(hasattr(library, name) for name in _SIGNATURES):
            return None
        for name, (gives, takes) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = gives, takes
        library.llama_log_set(_be_quiet, None)
        library.llama_backend_init()
        return library
    return None


_be_quiet = _LOG(lambda _level, _text, _data: None)


class NativeNetwork:
    """A `Network` (see context.py)."""

    def __init__(self, library: Any, model: int, limit: int, size: int) -> None:
        self.packed_bytes = size  # of the file: its weights are kept as they are; see `studio.memory`
        self._library, self._model, self._limit = library, model, limit
        weakref.finalize(self, library.llama_model_free, model)
        self.words: int = library.llama_vocab_n_tokens(library.llama_model_get_vocab(model))
        self._portions: list[list[int]] = []
        self._room, self._context = 0, 0
        self._free: Callable[[], object] = int  # what lets the context go: nothing yet
        self._grow(min(_ROOM, limit))

    def feed(self, ids: Sequence[int]) -> Logits:
        """As `Network.feed`."""
        needed = sum(map(len, self._portions)) + len(ids)
        if needed > self._room:
            self._grow(max(needed, min(2 * self._room, self._limit)))
        self._decode(list(ids))
        self._portions.append(list(ids))
        place = self._library.llama_get_logits_ith(self._context, -1)
        if not place:
            raise RuntimeError("llama.cpp gives no answer")
        logits: Logits = np.ctypeslib.as_array(ctypes.cast(place, POINTER(c_float)), (self.words,)).copy()
        return logits

    def crop(self, length: int) -> int:
        """As `Network.crop`."""
        if not self._library.llama_memory_seq_rm(self._library.llama_get_memory(self._context), 0, length, -1):
            self._portions = []
            self._grow(self._room)
            return 0
        kept: list[list[int]] = []
        for portion in self._portions:
            kept.append(portion[:length])
            length -= len(kept[-1])
        self._portions = [portion for portion in kept if portion]
        return sum(map(len, self._portions))

    def _grow(self, room: int) -> None:
        """A new context with room for so many tokens; what was read is read again in the same portions."""
        library = self._library
        settings = library.llama_context_default_params()
        settings.words[:3] = [room, _AT_ONCE, _AT_ONCE]
        context = library.llama_init_from_model(self._model, settings)
        if not context:
            raise RuntimeError("llama.cpp has no memory for it")
        self._free()
        self._context, self._room = context, room
        self._free = weakref.finalize(self, library.llama_free, context)
        for portion in self._portions:
            self._decode(portion)

    def _decode(self, ids: list[int]) -> None:
        threads = torch.get_num_threads()
        self._library.llama_set_n_threads(self._context, threads, threads)
        for start in range(0, len(ids), _AT_ONCE):
            part = np.array(ids[start : start + _AT_ONCE], np.int32)
            batch = self._library.llama_batch_get_one(part.ctypes.data, len(part))
            if error := self._library.llama_decode(self._context, batch):
                raise RuntimeError(f"llama.cpp's error {error}")
