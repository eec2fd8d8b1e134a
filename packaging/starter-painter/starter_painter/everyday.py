"""Which things are painted: `everyday.txt`, read into `Thing`s.

Fewer things first: a shape is learned after it was seen several hundred times, so a third of the things gets there
in a third of the time. The second stage then goes on from those weights with all of them.
"""

from dataclasses import dataclass, replace
from pathlib import Path

LIST = Path(__file__).with_name("everyday.txt")


@dataclass(frozen=True)
class Thing:
    """One concept. `label` is emojibase's; `names` are other ways to say it, `phrases` describe it.

    `paraphrase` is never a caption.
    """

    label: str
    names: tuple[str, ...]
    paraphrase: str
    stage: int  # 1 or 2
    phrases: tuple[str, ...] = ()


def parse(line: str) -> Thing:
    """Read one thing's first line in `everyday.txt`.

    Raises:
        ValueError: there is no label on the line.
    """
    stage = 2 if line.startswith("+ ") else 1
    named, _, paraphrase = line.removeprefix("+ ").partition("|")
    label, _, names = named.partition(":")
    if not label.strip():
        raise ValueError(f"This line names no thing: {line!r}")
    return Thing(
        label.strip(),
        tuple(name.strip() for name in names.split(",") if name.strip()),
        paraphrase.strip().lstrip("~"),
        stage,
    )


def things(stage: int = 2) -> list[Thing]:
    """All things up to and including a stage, in the order of the list."""
    return [thing for thing in read(LIST.read_text(encoding="utf-8")) if thing.stage <= stage]


def read(text: str) -> list[Thing]:
    """The things of a list; indented lines below a thing hold its phrases, with ";" between them.

    Raises:
        ValueError: a line names no thing, or phrases stand before the first thing.
    """
    found: list[tuple[Thing, list[str]]] = []
    for line in text.splitlines():
        if line.startswith(" "):
            if not found:
                raise ValueError(f"These phrases belong to no thing: {line!r}")
            found[-1][1].append(line.strip())
        elif line.strip() and not line.startswith("#"):
            found.append((parse(line.strip()), []))
    return [
        replace(thing, phrases=tuple(phrase.strip() for phrase in " ".join(lines).split(";") if phrase.strip()))
        for thing, lines in found
    ]


def called(name: str, among: list[Thing]) -> Thing:
    """The thing with this label, or else the first with this name.

    Raises:
        KeyError: nothing is called so.
    """
    for thing in among:
        if thing.label.lower() == name:
            return thing
    for thing in among:
        if name in thing.names:
            return thing
    raise KeyError(name)
