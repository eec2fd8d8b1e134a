"""The pages of the help: Markdown among the resources, one a topic, in the languages there are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from studio.files.paths import resources

ORDER = (
    *("first-steps", "painting", "timeline", "working-on-a-picture", "latent-space", "samplers", "settings"),
    *("assistant", "models", "plugins", "privacy", "troubleshooting"),
)
AROUND = 60  # characters either side of a word that was found
LEAST = 2  # characters of a piece that a run without spaces is cut into: one alone stands nearly everywhere
_HEADING = re.compile(r"^#{1,4} (.+)$", re.MULTILINE)
_PARTICLES = re.compile("的|如何|怎样|怎么")  # between words and before questions, as a space would be
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")  # Chinese and Japanese are written without spaces


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file's name without the ending, its title, its Markdown, the language that it is in.

    The English headings name its places in every language, so that a link is the same in all of them.
    """

    name: str
    title: str
    text: str
    language: str
    places: tuple[str, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(_HEADING.findall(self.text))

    def heading(self, place: str) -> str:
        """The heading that a place, or the anchor of a link, means in this language; "" where there is none."""
        for named, shown in zip(self.places, self.headings, strict=False):
            if place.casefold().replace(" ", "-") in {_anchor(named), _anchor(shown)}:
                return shown
        return ""


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
        english, translated = (resources() / "help" / spoken / f"{name}.md" for spoken in ("en", language))
        path, spoken = (translated, language) if translated.is_file() else (english, "en")
        text = path.read_text(encoding="utf-8")
        places = tuple(_HEADING.findall(english.read_text(encoding="utf-8")))
        found.append(Page(name, text.partition("\n")[0].removeprefix("# "), text, spoken, places))
    return tuple(found)


def search(words: str, language: str = "en") -> list[Found]:
    """Every section in which all of the words stand, those with one in a heading first."""
    wanted = _PARTICLES.sub(" ", _plain(words)).split()
    if not wanted:
        return []
    found = []
    for page in pages(language):
        for heading, text in sections(page):
            where = _plain(f"{heading}\n{text}")
            pieces = [_stands(word, where) for word in wanted]
            if all(pieces):
                headed = any(piece in _plain(heading) for some in pieces for piece in some)
                found.append((not headed, Found(page, heading, _excerpt(text, pieces[0][0]))))
    return [one for _, one in sorted(found, key=lambda one: one[0])]


def sections(page: Page) -> list[tuple[str, str]]:
    """(heading, the text under it) for each part of a page."""
    parts = _HEADING.split(page.text)
    return [(parts[at], parts[at + 1]) for at in range(1, len(parts), 2)]


def _stands(word: str, where: str) -> list[str]:
    """The word if it stands there; else, where it is written without spaces, pieces of it that all do; or none."""
    if word in where:
        return [word]
    if not _UNSPACED.fullmatch(word):
        return []
    cuts: dict[int, list[str]] = {len(word): []}  # a place in the word -> the pieces from there to its end
    for start in range(len(word) - LEAST, -1, -1):
        end = start + LEAST
        while end <= len(word) and word[start:end] in where:
            if end in cuts:
                cuts[start] = [word[start:end], *cuts[end]]
            end += 1
    return cuts.get(0, [])


def _plain(text: str) -> str:
    """Full-width signs and capitals do not matter to a search."""
    return unicodedata.normalize("NFKC", text).casefold()


def _anchor(heading: str) -> str:
    return heading.casefold().replace(" ", "-")


def _excerpt(text: str, word: str) -> str:
    plain = re.sub(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`\[]", "", text).replace("|", " ")
    plain = " ".join(plain.split())
    at = max(_plain(plain).find(word), 0)
    cut = plain[max(at - AROUND, 0) : at + AROUND]
    return f"{'…' if at > AROUND else ''}{cut.strip()}{'…' if at + AROUND < len(plain) else ''}"
