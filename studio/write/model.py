"""A language model ready to write: its tokenizer, its chat template, its network and what that has read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jinja2

from studio.errors import StudioError
from studio.write.checkpoint import find_checkpoint
from studio.write.context import Context, Network
from studio.write.loading import open_checkpoint
from studio.write.request import Message, TextRequest


class LanguageModel:
    """See the module. Made by `load`.

    Attributes:
        decoder: the `tokenizers.Tokenizer` inside the model's tokenizer.
        context: how many tokens the model sees at most.
        end_tokens: the ids with which the model ends its text.
        reading: what the network has read.
        environment: what a receipt says about how the model runs here.
    """

    def __init__(
        self, tokenizer: Any, network: Network, config: Any, end_tokens: Sequence[int], environment: Mapping[str, Any]
    ) -> None:
        self._tokenizer = tokenizer
        self.decoder = tokenizer.backend_tokenizer
        self.context: int = getattr(config.get_text_config(), "max_position_embeddings", None) or 1_000_000
        self.end_tokens = frozenset(end_tokens)
        self.reading = Context(network)
        self.environment = dict(environment)

    def encode(self, request: TextRequest) -> list[int]:
        """The prompt's token ids.

        Raises:
            StudioError: if the model has no chat template, or its template refuses the conversation.
        """
        if request.raw:
            ids = list(self._tokenizer(request.messages[0].content).input_ids)
        else:
            text, known = self._conversation(request.messages)
            ids = self._splice(text, known)
        if not ids:
            raise StudioError("There is nothing to write about: the prompt is empty for this model.")
        return ids

    def check_fits(self, prompt: Sequence[int]) -> None:
        """Refuse a prompt that the model cannot see as a whole.

        Raises:
            StudioError: with both numbers.
        """
        if len(prompt) >= self.context:
            raise StudioError(
                f"The text has {len(prompt):,} tokens, but this model sees {self.context:,} at most, "
                "its answer included. Shorten the text, or start a new conversation."
            )

    def _conversation(self, messages: Sequence[Message]) -> tuple[str, list[Message]]:
        """The conversation as the model's template writes it, with a mark for each reply whose tokens are known."""
        if not self._tokenizer.chat_template:
            raise StudioError(
                "This model has no chat template: it only continues text (Continue in the draft, or --raw). For all "
                "else choose a model that is made for conversation."
            )
        last = messages[-1]
        known: list[Message] = []
        turns = []
        for turn in messages:
            content = turn.content
            if turn.tokens and turn is not last:
                content = _mark(len(known))
                known.append(turn)
            turns.append({"role": turn.role, "content": content})
        try:
            text: str = self._tokenizer.apply_chat_template(
                turns,
                tokenize=False,
                add_generation_prompt=last.role != "assistant",
                continue_final_message=last.role == "assistant",
            )
        except (jinja2.TemplateError, ValueError, TypeError) as error:
            raise StudioError(f"The model's chat template refuses this conversation ({error}).") from error
        return text, known

    def _splice(self, text: str, known: list[Message]) -> list[int]:
        """Cut the text into tokens, and put the known replies' own tokens where their marks are."""
        ids: list[int] = []
        for number, turn in enumerate(known):
            before, mark, text = text.partition(_mark(number))
            if not mark:
                raise StudioError("The model's chat template leaves out a reply. Start a new conversation.")
            ids += [*self._tokens(before), *turn.tokens]
        return ids + self._tokens(text)

    def _tokens(self, text: str) -> list[int]:
        return list(self._tokenizer(text, add_special_tokens=False).input_ids)


def _mark(number: int) -> str:
    """A text that stands for reply `number`: private-use characters, which templates pass through."""
    return f"\ue000{number}\ue001"


def load(name: str, dtype: str) -> LanguageModel:
    """Load a model by name or path; `dtype` as in `TextRequest`.

    Raises:
        StudioError: if there is no such model, or it is damaged, or its kind is not known.
    """
    opened = open_checkpoint(find_checkpoint(name), dtype)
    return LanguageModel(opened.tokenizer, opened.network, opened.config, opened.end_tokens, opened.environment)
