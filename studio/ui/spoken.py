"""What engines, files and sessions say, in the window's language.

They speak English and know nothing of Qt; what they say goes through files, processes and lists as plain text. So the
window recognises it: packaging/sentences.py reads from the sources how each sentence is put together, and the table of
those templates is in the resources. A text that none of them fits is shown as it is.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from studio.files.paths import resources
from studio.ui import languages

CONTEXT = "Sentences"
PLACE = re.compile(r"\{\d\}")
SURE = 5  # letters that a template must have before a value within another sentence is taken for it
_END = re.compile(r"(?<=[.?;…]) ")  # between two sentences


@dataclass(frozen=True, slots=True)
class _Template:
    text: str
    parts: tuple[str, ...]  # what stands before, between and after its values
    letters: int

    def values(self, said: str) -> tuple[str, ...] | None:
        """What stands in its places in `said`, or None where it is another sentence."""
        if not said.startswith(self.parts[0]) or not said.endswith(self.parts[-1]):
            return None
        found = re.fullmatch("(.*?)".join(map(re.escape, self.parts)), said, re.DOTALL)
        return found.groups() if found else None


def spoken(text: str) -> str:
    """The text in the window's language."""
    if not text or languages.language() == "en":
        return text
    return _spoken(text, languages.language())


@functools.lru_cache(maxsize=500)
def _spoken(text: str, language: str) -> str:  # noqa: ARG001 - the cache is of each language
    said = text.strip()
    return text.replace(said, _told(said, 0), 1) if said else text


def _told(said: str, letters: int) -> str:
    """One sentence or several: none that has another in one of its places, where there is a better reading."""
    whole = _whole(said, letters, strict=True)
    if whole is not None:
        return whole
    pieces = _END.split(said)
    joined, known = _joined(pieces) if len(pieces) > 1 else (said, False)
    if known:
        return joined
    whole = _whole(said, letters)
    return joined if whole is None else whole


def _joined(pieces: list[str]) -> tuple[str, bool]:
    """The pieces translated, the longest runs of them first, as a template may have more than one; were all known?"""
    done: list[str] = []
    known = True
    while pieces:
        for count in range(len(pieces), 0, -1):
            run = " ".join(pieces[:count])
            end = ";" if run.endswith(";") else ""
            whole = _whole(run.removesuffix(";"), SURE, strict=True)
            if whole is not None or count == 1:
                done.append(run if whole is None else whole + end)
                known = known and whole is not None
                pieces = pieces[count:]
                break
    return " ".join(done), known


def _whole(said: str, letters: int, *, strict: bool = False) -> str | None:
    """The translation of one template's text, its values translated where they are sentences, too."""
    if said in _table():
        return _translated(said)
    for template in _templates():
        if template.letters < letters:
            break  # the rest have still fewer
        values = template.values(said)
        if values is not None and not (strict and any(map(_several, values))):
            return _translated(template.text).format(*(_told(value, SURE) for value in values))
    return None


def _several(value: str) -> bool:
    return value not in _table() and _END.search(value) is not None


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


@functools.cache
def _table() -> frozenset[str]:
    return frozenset(json.loads((resources() / "languages" / "sentences.json").read_text(encoding="utf-8")))


@functools.cache
def _templates() -> tuple[_Template, ...]:
    """Those with values, the ones with the most words of their own first."""
    made = []
    for text in _table():
        parts = tuple(PLACE.split(text))
        if len(parts) > 1:
            made.append(_Template(text, parts, sum(letter.isalpha() for part in parts for letter in part)))
    return tuple(sorted(made, key=lambda template: (-template.letters, template.text)))
