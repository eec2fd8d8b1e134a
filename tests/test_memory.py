"""Memory measured, and its end told: with real tensors, and with an allocation that no machine can give."""

from __future__ import annotations

import gc
import weakref
from types import SimpleNamespace

import pytest
import torch

from studio.errors import OutOfMemoryError, StudioError
from studio.memory import Peak, give_back, used_up, watched, weight_bytes

MB = 1 << 20


def test_the_weights_are_counted_once_each() -> None:
    layer = torch.nn.Linear(100, 10)
    tied = torch.nn.ModuleList([layer, torch.nn.Embedding(10, 100)])
    tied[1].weight = layer.weight
    assert weight_bytes(layer) == 4 * (1000 + 10)
    assert weight_bytes(tied, layer) == 4 * (1000 + 10)
    assert weight_bytes({"a": [torch.zeros(8, dtype=torch.float16)]}, "words", None) == 16
    assert weight_bytes(SimpleNamespace(a=layer)) == 0  # only what is of the studio, or a container of it


@pytest.mark.parametrize(
    ("error", "so"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory"), True),
        (RuntimeError("MPS backend out of memory"), True),
        (RuntimeError("could not create a primitive"), True),
        (RuntimeError("llama.cpp has no memory for it"), True),
        (RuntimeError("shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_it_is_told_from_other_errors(error: Exception, so: bool) -> None:
    assert used_up(error) is so
    wrapped = StudioError("The UNet cannot be loaded.")
    wrapped.__cause__ = error
    assert used_up(wrapped) is so


def test_a_real_allocation_that_cannot_be_becomes_the_sentence_and_lets_go_of_what_it_held() -> None:
    held: list[weakref.ref[torch.Tensor]] = []

    def work() -> None:
        big = torch.zeros(1000)
        held.append(weakref.ref(big))
        torch.empty(1 << 60, dtype=torch.uint8)

    sentence = OutOfMemoryError("denoise", "Paint smaller.")
    with pytest.raises(OutOfMemoryError, match="Paint smaller") as caught, watched(lambda: sentence, "cpu"):
        work()
    gc.collect()
    assert caught.value.where == "denoise"
    assert held[0]() is None  # though the error is still at hand


def test_what_is_packed_out_of_sight_is_counted_as_it_says() -> None:
    from studio.write.linears import Int8Linear

    layer = Int8Linear(torch.ones(64, 32, dtype=torch.int8), torch.ones(64))
    assert weight_bytes([layer]) >= 64 * 32 + 4 * 64


def test_other_errors_pass() -> None:
    with pytest.raises(RuntimeError, match="shapes"), watched(lambda: OutOfMemoryError("", ""), "cpu"):
        raise RuntimeError("shapes")


def test_the_peak_is_that_since_it_began() -> None:
    big = torch.ones(64 * MB, dtype=torch.uint8)
    del big
    give_back("cpu")
    peak = Peak("cpu")
    small = torch.ones(24 * MB, dtype=torch.uint8)
    del small
    assert 20 * MB < peak.bytes() < 40 * MB
