"""The writing session with the starter language model."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from studio.app import load_writer
from tests.session.conftest import Go
from tests.session.writing_rig import FakeWriter, writing_rig


def test_the_starter_model_continues_regrows_and_remembers_what_it_has_read(
    go: Go, starter_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))

    async def work() -> None:
        async with writing_rig(FakeWriter(), functools.cache(load_writer)) as r:
            draft = r.writing.documents.current
            assert draft is not None
            r.writing.edit(max_tokens=12, seed=4)
            passage = r.writing.continue_text("The fox had learned the shape of the hill by heart. Every evening she ")
            assert passage is not None
            draft.add(passage)
            await r.settled()
            assert len(passage.tokens) == 12 and passage.text.startswith(" ")
            token = passage.tokens[5]
            assert len(token.alternatives) == 5 and token.logprob is not None and token.logprob < 0
            again = r.writing.regrow(passage, 5)
            await r.settled()
            assert again.text.startswith(passage.text)  # the same request from token 5 on, with more room
            other = next(one.id for one in token.alternatives if one.id != token.id)
            branch = r.writing.regrow(passage, 5, other)
            await r.settled()
            assert branch.tokens[5].id == other and branch.tokens[4].id == passage.tokens[4].id
            assert r.writing.limit() == 8192

            assert r.writing.chats.send("Name a colour.")
            await r.settled()
            r.writing.chats.send("Another one.")
            await r.settled()
            reply = r.writing.last.reply if r.writing.last else None
            assert reply is not None and reply.read_tokens < reply.prompt_tokens / 2
            assert r.said == []

    go(work())
