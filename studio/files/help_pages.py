"""The pages of the help: Markdown among the resources, one a topic, in the languages there are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from studio.files.paths import resources

ORDER = (
    *("first-steps", "painting", "timeline", "working-on-a-picture", "latent-space", "samplers", "settings"),
    *("assistant", "models", "plugins", "privacy", "troubleshooting"),
)
AROUND = 60  # characters either side of a word that was found


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file's name without the ending, its title, and its Markdown."""

    name: str
    title: str
    text: str

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(re.findall(r"^#{1,4} (.+)$", self.text, re.MULTILINE))


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words of a search stand."""

    page: Page
    heading: str
    excerpt: str


def help_folder(language: str = "en") -> Path:
    """Where the pages of a language lie; those of English where there are none."""
    folder = resources() / "help" / language
    return folder if folder.is_dir() else resources() / "help" / "en"


@lru_cache(maxsize=4)
def pages(language: str = "en") -> tuple[Page, ...]:
    """All pages, in the order of the contents; one that is not translated yet in English."""
    found = []
    for name in ORDER:
        path = help_folder(language) / f"{name}.md"
        text = (path if path.is_file() else help_folder() / path.name).read_text(encoding="utf-8")
        found.append(Page(name, text.partition("\n")[0].removeprefix("# "), text))
    return tuple(found)


def search(words: str, language: str = "en") -> list[Found]:
    """Every section in which all of the words stand, those with one in a heading first."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = []
    for page in pages(language):
        for heading, text in sections(page):
            where = f"{heading}\n{text}".casefold()
            if all(word in where for word in wanted):
                found.append(Found(page, heading, _excerpt(text, wanted[0])))
    return sorted(found, key=lambda one: not any(word in one.heading.casefold() for word in wanted))


def sections(page: Page) -> list[tuple[str, str]]:
    """(heading, the text under it) for each part of a page."""
    parts = re.split(r"^#{1,4} (.+)$", page.text, flags=re.MULTILINE)
    return [(parts[at], parts[at + 1]) for at in range(1, len(parts), 2)]


def _excerpt(text: str, word: str) -> str:
    plain = " ".join(re.sub(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`\[|#]", " ", text).split())
    at = max(plain.casefold().find(word), 0)
    cut = plain[max(at - AROUND, 0) : at + AROUND]
    return f"{'…' if at > AROUND else ''}{cut.strip()}{'…' if at + AROUND < len(plain) else ''}"
