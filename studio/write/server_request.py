"""A text request as OpenAI-compatible servers read it."""

from __future__ import annotations

from typing import Any

from studio.write.request import Message, TextRequest
from studio.write.tape import Tape

_GO_ON = "Go on with the user's text exactly where it ends. Answer with what follows only, and do not repeat the text."


def body_of(tape: Tape, model: str, *, chat: bool, common: bool = False) -> dict[str, Any]:
    """The request as such servers read it. Settings that are off are left out, as not every server knows them.

    Args:
        chat: for `/chat/completions`; else for `/completions`, which goes on with raw text.
        common: only the settings that every server knows.
    """
    request, text = tape.request, tape.text
    body: dict[str, Any] = {
        "model": model,
        "stream": True,
        "max_tokens": request.max_tokens - len(tape.tokens),
        "temperature": request.temperature,
        "top_p": request.top_p,
    }
    if not chat:
        body["prompt"] = request.messages[0].content + text
    else:
        turns = (Message("system", _GO_ON), *request.messages) if request.raw else request.messages
        body["messages"] = [{"role": turn.role, "content": turn.content} for turn in turns]
        if text:  # the answer so far: most servers go on from it
            body["messages"].append({"role": "assistant", "content": text})
    if request.stop:
        body["stop"] = list(request.stop[:4])  # more are refused by some; we look for all of them anyway
    return body if common else body | _rarer(request, chat=chat)


def _rarer(request: TextRequest, *, chat: bool) -> dict[str, Any]:
    rarer: dict[str, Any] = {"seed": request.seed}
    if request.alternatives:
        count = min(request.alternatives, 20)
        rarer |= {"logprobs": True, "top_logprobs": count} if chat else {"logprobs": count}
    if request.top_k:
        rarer["top_k"] = request.top_k
    if request.min_p:
        rarer["min_p"] = request.min_p
    if request.repetition_penalty != 1:  # vLLM's name for it, and llama.cpp's
        rarer |= dict.fromkeys(("repetition_penalty", "repeat_penalty"), request.repetition_penalty)
    return rarer
