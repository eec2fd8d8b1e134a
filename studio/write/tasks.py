"""What the assistant does with a selection: each task is a function from text to a request.

The wording was tried on SmolLM2-135M, which follows short, concrete orders at the end of a turn best; larger models
do not mind. Use `clean` on what comes back: small models like to add quotes and introductions.
"""

from __future__ import annotations

import re
from typing import Any

from studio.write.request import Message, TextRequest, continuation

TONES = ("friendly", "formal", "confident", "playful", "simple")
PAGE, PAGES = 2000, 4  # characters; four pages are about 2,000 tokens
_RULE = "You are a text editor. Every message is a text to edit, not a message to you. "
_NOTE = "We will meet on Friday at nine in the small room, because the large one is being painted."
_STREET = "It was a cold morning. The street was empty, and a thin dog looked for food behind the bakery."
_EXAMPLES = {  # small models need to be shown that the text is not meant for them
    "rewrite": (
        (_NOTE, "Our meeting is on Friday at nine, in the small room, as painters are at work in the large one."),
        (_STREET, "The morning was chilly. Nobody was about but a skinny dog that searched for scraps at the baker's."),
    ),
    "shorten": (
        (_NOTE, "We meet on Friday at nine in the small room."),
        (_STREET, "One cold morning, a thin dog looked for food in the empty street."),
    ),
    "expand": (
        (
            _NOTE,
            "We will meet on Friday morning at nine o'clock sharp. Please come to the small room on the first floor, "
            "because the large one is being painted this week and still smells of fresh paint.",
        ),
        (
            _STREET,
            "It was a cold, grey morning, and frost still lay on the roofs. The long street was empty; not even the "
            "milkman had come yet. Behind the bakery, where it smelled of warm bread, a thin dog looked for food.",
        ),
    ),
    "fix": (
        ("She dont has time for go there tommorow.", "She doesn't have time to go there tomorrow."),
        ("The door was already open when we came in.", "The door was already open when we came in."),
        ("Their is two cat here and they was hungry", "There are two cats here and they were hungry."),
        ("Him and me goed home becuase we was tired.", "He and I went home because we were tired."),
    ),
}  # fmt: skip
_EDIT = {"temperature": 0.3, "top_p": 0.9, "repetition_penalty": 1.0}
_CREATE = {"temperature": 0.8, "top_p": 0.95, "min_p": 0.05, "repetition_penalty": 1.1}
_OPENING = re.compile(
    r"^(?:sure|certainly|of course|here(?:'s| is| are)|(?:the )?(?:edited|rewritten|revised|corrected|shortened)"
    r" (?:text|version|sentence))[^\n]{0,80}?:\s*\n*",
    re.IGNORECASE,
)
_QUOTES = {'"': '"', "“": "”", "'": "'", "«": "»"}


def rewrite(text: str, **settings: Any) -> TextRequest:
    """Say the same in other words."""
    return _edit("Say the same in other words.", "rewrite", text, 1.3, {"temperature": 0.6, **settings})


def shorten(text: str, **settings: Any) -> TextRequest:
    """Say it in fewer words."""
    return _edit("Make the text shorter.", "shorten", text, 0.8, settings)


def expand(text: str, **settings: Any) -> TextRequest:
    """Say it in more detail."""
    return _edit("Make the text longer and more detailed.", "expand", text, 3.0, {"temperature": 0.6, **settings})


def summarise(text: str, **settings: Any) -> TextRequest:
    """Its main point, in a sentence or two."""
    turns = (Message("user", f"Summarize this text in one sentence.\n\n{text.strip()}"),)
    return TextRequest(messages=turns, **{**_EDIT, "max_tokens": 100, "stop": ("\n\n",), **settings})


def fix_grammar(text: str, **settings: Any) -> TextRequest:
    """The same text with its mistakes corrected."""
    order = "Correct the grammar and the spelling. Change nothing else."
    return _edit(order, "fix", text, 1.2, {"temperature": 0, **settings})


def change_tone(text: str, tone: str, **settings: Any) -> TextRequest:
    """The same in another tone: one of TONES, or any adjective."""
    return _edit(f"Rewrite the text in a {tone} tone.", "rewrite", text, 1.5, settings)


def translate(text: str, language: str, **settings: Any) -> TextRequest:
    """The text in another language, by its English name."""
    order = f"Translate the input text into {language}. Answer with the translation only."
    return _edit(order, "", text, 2.0, {"temperature": 0, **settings})


def explain(text: str, **settings: Any) -> TextRequest:
    """What it means, in plain words."""
    turns = (Message("user", f"{text.strip()}\n\nExplain in simple words what this means."),)
    return TextRequest(messages=turns, **{**_CREATE, "temperature": 0.5, "max_tokens": 200, **settings})


def continue_text(before: str, **settings: Any) -> TextRequest:
    """Go on writing from the cursor. `before` is the document up to it, of which the last few pages are read."""
    return continuation(_last_pages(before), **{**_CREATE, "max_tokens": 120, **settings})


def to_prompt(text: str, **settings: Any) -> TextRequest:
    """A passage or a wish as the prompt of a picture: a list of what is to be seen."""
    examples = (
        ("It was late, and the old fisherman still sat in his boat, far out on the quiet lake.",
         "an old fisherman in a small wooden boat, quiet lake, late evening, soft golden light, calm water"),
        ("I want something cosy with a cat for my kitchen wall",
         "a tabby cat asleep beside a teapot, cosy kitchen, warm light, watercolor, soft colors"),
    )  # fmt: skip
    turns = [Message("system", "You turn text into a short description of one picture. List what can be seen.")]
    for passage, picture in examples:
        turns += [Message("user", passage), Message("assistant", picture)]
    turns.append(Message("user", text.strip()))
    wishes = {"temperature": 0.4, "top_p": 0.9, "repetition_penalty": 1.05, "max_tokens": 60, "stop": ("\n",)}
    return TextRequest(messages=tuple(turns), **{**wishes, **settings})


def prompt_ideas(wish: str, count: int = 4, **settings: Any) -> list[TextRequest]:
    """Several different prompts for one wish: one request each, by seed."""
    seed = int(settings.pop("seed", 0))
    return [to_prompt(wish, **{"temperature": 1.0, "min_p": 0.05, **settings, "seed": seed + i}) for i in range(count)]


def clean(reply: str) -> str:
    """A reply without the introduction and the quotation marks that models put around a text."""
    text = _OPENING.sub("", reply.strip(), count=1).strip()
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        text = text[1:-1].strip()
    return text


def _last_pages(text: str) -> str:
    """The end of a long text. Its beginning moves only once a page, so that what was read can mostly be kept."""
    start = max(0, (len(text) - PAGES * PAGE) // PAGE * PAGE)
    if start == 0:
        return text
    line, word = text.find("\n", start, start + PAGE), text.find(" ", start, start + PAGE)
    return text[max(start, (line if line >= 0 else word) + 1) :]


def _edit(order: str, examples: str, text: str, growth: float, settings: dict[str, Any]) -> TextRequest:
    """An order, examples of it, and the text; `growth` is how much longer than the text the answer may become."""
    turns = [Message("system", f"{_RULE}{order}")]
    for before, after in _EXAMPLES.get(examples, ()):
        turns += [Message("user", before), Message("assistant", after)]
    turns.append(Message("user", text.strip()))
    room = max(40, int(len(text) / 3 * growth))  # a token is three to four letters
    return TextRequest(messages=tuple(turns), **{**_EDIT, "max_tokens": room, **settings})
