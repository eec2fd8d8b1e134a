"""Writing beside transformers' `generate` and llama.cpp, in turns: tokens a second and ratios of medians.

`make bench` runs it; `--quick` takes less of everything. `--equal` compares 20 greedy texts of 128 tokens with
`generate` instead, which takes minutes. Where the package `xllamacpp` is installed, llama.cpp is measured on the same
file and thread count: its own server, and the writer on it.
"""

from __future__ import annotations

import itertools
import math
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch.nn.functional import linear
from transformers import AutoConfig, AutoModelForCausalLM

from studio.files.starter import ensure_language_model
from studio.write import llama_weights, native
from studio.write.llama_weights import GgufSource, build, convert, shape_of
from studio.write.loading import exact_copy, tokenizer_folder
from studio.write.model import load
from studio.write.request import STARTER, prompt
from studio.write.tape import Tape
from studio.write.writer import Writer

ROUNDS = 3
TOKENS = 96
TEXT = Path(__file__).parents[1] / "write" / "fixed_text.txt"
REQUEST = prompt(
    "Write a long story about a lighthouse keeper.", temperature=0, repetition_penalty=1.0, max_tokens=TOKENS
)
SUBJECTS = [
    "a lighthouse",
    "the colour blue",
    "bread",
    "winter",
    "a lost dog",
    "trains",
    "the sea",
    "tea",
    "Mars",
    "rain",
]


def main() -> None:
    path = ensure_language_model()
    if "--equal" in sys.argv:
        equal(path)
        return
    if "--quick" in sys.argv:
        perplexity(path, 120)
        speed(path, 1, rounds=1, tokens=32)
        speed(path, 2, rounds=1, tokens=32)
        return
    perplexity(path, None)
    for threads in (1, 2):
        speed(path, threads)


class Rate(NamedTuple):
    """Tokens a second on the clock, and a second of the processor's time: the latter is fair on a busy machine."""

    clock: float
    processor: float


def speed(path: Path, threads: int, rounds: int = ROUNDS, tokens: int = TOKENS) -> None:
    """All of them write the same story, one after the other, several times."""
    torch.set_num_threads(threads)
    folder, ids = exact_copy(path), load(STARTER, "int8").encode(REQUEST)
    ours = {"ours": _ours("int8")} | ({"ours, on llama.cpp": _ours("auto")} if native.version() else {})
    runs: dict[str, Callable[[int], object]] = ours | {
        "generate, float32": _generate(folder, torch.float32, ids),
        "generate, bfloat16": _generate(folder, torch.bfloat16, ids),
    }
    if llama := _llama_cpp(path, threads):
        runs["llama.cpp"] = llama
    rates: dict[str, list[Rate]] = {name: [] for name in runs}
    for round_ in range(rounds + 1):
        for name, run in runs.items():
            rate = _rate(run, tokens)
            if round_:  # the first warms up
                rates[name].append(rate)
    print(f"\n{threads} thread{'s' if threads > 1 else ''}, {tokens} tokens, median of {rounds} rounds in turns")
    for name, values in rates.items():
        line = f"  {name:18s} {statistics.median(value.clock for value in values):6.1f} tokens/s"
        for base in ours:
            pairs = list(zip(rates[base], values, strict=True))
            clock = statistics.median(a.clock / b.clock for a, b in pairs)
            processor = statistics.median(a.processor / b.processor for a, b in pairs)
            line += f"; {base}: {clock:.2f} times, by processor time {processor:.2f} times"
        print(line, flush=True)


def _rate(run: Callable[[int], object], tokens: int) -> Rate:
    """Of decoding alone: what a whole text takes more than its first token."""
    marks = []
    for count in (1, tokens):
        clock, processor = time.perf_counter(), time.process_time()
        run(count)
        marks.append((time.perf_counter() - clock, time.process_time() - processor))
    (first_clock, first_processor), (clock, processor) = marks
    return Rate((tokens - 1) / (clock - first_clock), (tokens - 1) / (processor - first_processor))


def _ours(dtype: str) -> Callable[[int], object]:
    writer = Writer()
    return lambda count: list(writer.write(Tape.new(REQUEST.replace(max_tokens=count, dtype=dtype))))


def _generate(folder: Path, dtype: torch.dtype, ids: list[int]) -> Callable[[int], object]:
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).eval()
    batch = torch.tensor([ids])
    return lambda count: model.generate(batch, max_new_tokens=count, min_new_tokens=count, do_sample=False)


def _llama_cpp(path: Path, threads: int) -> Callable[[int], object] | None:
    try:
        import xllamacpp
    except ImportError:
        print("llama.cpp is not measured: pip install xllamacpp")
        return None
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.n_ctx, params.n_parallel = 2048, 1
    server = xllamacpp.Server(params)
    turns = [{"role": turn.role, "content": turn.content} for turn in REQUEST.messages]
    wish: dict[str, Any] = {"messages": turns, "temperature": 0, "ignore_eos": True, "stream": False}
    return lambda count: server.handle_chat_completions(wish | {"max_tokens": count})


def perplexity(path: Path, count: int | None) -> None:
    """What the small weights cost: perplexity of a fixed text, beside the same weights in float32."""
    model = load(STARTER, "int8")
    ids = model.encode(prompt(TEXT.read_text(encoding="utf-8"), raw=True))[:count]
    exact = perplexity_of(exact_network(path), ids)
    print(f"\nperplexity of {TEXT.name}, {len(ids)} tokens: float32 {exact:.3f}", end="")
    for name, dtype in ({"ours": "int8"} | ({"ours, on llama.cpp": "auto"} if native.version() else {})).items():
        small = perplexity_of(load(STARTER, dtype).reading.network, ids)
        print(f", {name} {small:.3f} ({100 * (small / exact - 1):+.2f} %)", end="")
    print(flush=True)


def exact_network(path: Path) -> Any:
    """The same network with the file's weights in float32."""
    config = AutoConfig.from_pretrained(tokenizer_folder(path))
    shape = shape_of(config)
    assert shape is not None
    source = GgufSource(path, config.model_type)
    source.four_bit = lambda _: None  # type: ignore[method-assign]
    before = llama_weights.quantise, llama_weights._linear
    llama_weights.quantise = lambda weight: (weight, weight[:, 0])  # type: ignore[assignment]
    llama_weights._linear = lambda weights, name: lambda x: linear(x, weights[f"{name}.q8"])
    try:
        weights = convert(source, shape) | {"embedding": source.tensor("model.embed_tokens.weight")}
        return build(weights, shape, config)
    finally:
        llama_weights.quantise, llama_weights._linear = before


def perplexity_of(network: Any, ids: Sequence[int]) -> float:
    """exp of the mean negative log-probability of each token after the first, read one by one as in writing."""
    loss = 0.0
    for id, following in itertools.pairwise(ids):
        loss -= torch.log_softmax(torch.from_numpy(network.feed([id])).double(), -1)[following].item()
    return math.exp(loss / (len(ids) - 1))


def equal(path: Path) -> None:
    """Greedy texts of the exact way against `generate`, token for token."""
    writer, same = Writer(), 0
    reference = AutoModelForCausalLM.from_pretrained(exact_copy(path), dtype=torch.float32).eval()
    wishes = [f"{wish} {subject}." for subject in SUBJECTS for wish in ("Write a story about", "Tell me facts about")]
    for wish in wishes:
        request = prompt(wish, temperature=0, repetition_penalty=1.0, max_tokens=128, dtype="float32")
        tape = Tape.new(request)
        list(writer.write(tape))
        assert tape.head is not None
        batch = torch.tensor([tape.head.prompt])
        theirs = reference.generate(batch, max_new_tokens=128, do_sample=False)[0, batch.shape[1] :].tolist()
        ours = [token.id for token in tape.tokens] + ([2] if tape.stop == "end" else [])
        same += ours == theirs
        print(f"{'same' if ours == theirs else 'DIFFERENT'}: {wish} ({len(ours)} tokens)", flush=True)
    print(f"{same} of {len(wishes)} texts are equal token for token")


if __name__ == "__main__":
    main()
