"""Which things are painted: `everyday.txt`, read into `Thing`s.

Fewer things first: a shape is learned after it was seen several hundred times, so a third of the things gets there
in a third of the time. The second stage then goes on from those weights with all of them.
"""

from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("everyday.txt")


@dataclass(frozen=True)
class Thing:
    """One concept. `label` is emojibase's; `names` are other ways to say it; `paraphrase` is never a caption."""

    label: str
    names: tuple[str, ...]
    paraphrase: str
    stage: int  # 1 or 2


def parse(line: str) -> Thing:
    """Read one line of `everyday.txt`.

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
    lines = (line.strip() for line in LIST.read_text(encoding="utf-8").splitlines())
    parsed = [parse(line) for line in lines if line and not line.startswith("#")]
    return [thing for thing in parsed if thing.stage <= stage]
