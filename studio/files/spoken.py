"""What engines, files and sessions say, in another language.

They speak English and know nothing of translations; what they say goes through files, processes and lists as plain
text. So it is recognised where it is shown: packaging/sentences.py reads from the sources how each sentence is put
together, and the table of those templates is in the resources, their translations in Qt's `.qm` files beside it, which
are read here without Qt. A text that no template fits is shown as it is.
"""

from __future__ import annotations

import functools
import json
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from studio.files.paths import resources

CONTEXT = "Sentences"
PLACE = re.compile(r"\{\d\}")
SURE = 5  # letters that a template must have before a value within another sentence is taken for it
_END = re.compile(r"(?<=[.?;…]) ")  # between two sentences
_SECTION, _MESSAGES = struct.Struct(">BI"), 0x69
_END_OF_MESSAGE, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7  # tags in Qt's qm files, in translations.cpp of lrelease


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


@functools.lru_cache(maxsize=500)
def spoken(text: str, language: str) -> str:
    """The text in a language, of which there is a `studio_LANGUAGE.qm`; English is what it is in."""
    said = text.strip()
    if not said or language == "en":
        return text
    return text.replace(said, _Speaker(translations(language).get).told(said, 0), 1)


@functools.cache
def known() -> frozenset[str]:
    """The languages that can be spoken."""
    return frozenset(path.stem.removeprefix("studio_") for path in (resources() / "languages").glob("studio_*.qm"))


@functools.cache
def translations(language: str) -> dict[str, str]:
    """Template -> its translation."""
    data = (resources() / "languages" / f"studio_{language}.qm").read_bytes()
    found = {}
    for message in _messages(data):
        if message.get(_CONTEXT) == CONTEXT.encode():
            found[message[_SOURCE].decode()] = message[_TRANSLATION].decode("utf-16-be")
    return found


def _messages(data: bytes) -> Iterator[dict[int, bytes]]:
    """The messages of a qm file, each by its tags."""
    at = 16  # behind the file's mark
    while at < len(data):
        tag, length = _SECTION.unpack_from(data, at)
        at += _SECTION.size
        end, message = at + length, dict[int, bytes]()
        while tag == _MESSAGES and at < end:
            field = data[at]
            if field == _END_OF_MESSAGE:
                yield message
                at, message = at + 1, {}
                continue
            _, size = _SECTION.unpack_from(data, at)
            size = 0 if size == 0xFFFFFFFF else size  # a text that is not there
            at += _SECTION.size
            message[field] = data[at : at + size]
            at += size
        at = end


@dataclass(frozen=True, slots=True)
class _Speaker:
    translate: Callable[[str, str], str]  # a template, and what to say where it has no translation

    def told(self, said: str, letters: int) -> str:
        """One sentence or several: none that has another in one of its places, where there is a better reading."""
        whole = self._whole(said, letters, strict=True)
        if whole is not None:
            return whole
        pieces = _END.split(said)
        joined, known = self._joined(pieces) if len(pieces) > 1 else (said, False)
        if known:
            return joined
        whole = self._whole(said, letters)
        return joined if whole is None else whole

    def _joined(self, pieces: list[str]) -> tuple[str, bool]:
        """The pieces translated, the longest runs of them first, as a template may have more than one; all known?"""
        done: list[str] = []
        known = True
        while pieces:
            for count in range(len(pieces), 0, -1):
                run = " ".join(pieces[:count])
                end = ";" if run.endswith(";") else ""
                whole = self._whole(run.removesuffix(";"), SURE, strict=True)
                if whole is not None or count == 1:
                    done.append(run if whole is None else whole + end)
                    known = known and whole is not None
                    pieces = pieces[count:]
                    break
        return " ".join(done), known

    def _whole(self, said: str, letters: int, *, strict: bool = False) -> str | None:
        """The translation of one template's text, its values translated where they are sentences, too."""
        if said in _table():
            return self.translate(said, said)
        for template in _templates():
            if template.letters < letters:
                break  # the rest have still fewer
            values = template.values(said)
            if values is not None and not (strict and any(map(_several, values))):
                words = self.translate(template.text, template.text)
                return words.format(*(self.told(value, SURE) for value in values))
        return None


def _several(value: str) -> bool:
    return value not in _table() and _END.search(value) is not None


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
