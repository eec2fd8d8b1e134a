"""What is what in a piece of code, for its colours: told by Pygments, on the files lane."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.session.errands import Errands
from studio.session.lanes import Lane

LONGEST = 100_000  # letters of one block of code; a longer one stays without colours
KEPT = 200  # blocks whose colours are remembered

Line = tuple[tuple[int, int, str], ...]  # where a piece begins in its line and how long it is (UTF-16), and its kind
_PREFIXES = (  # of Pygments' token types, the first that fits
    ("Keyword", "keyword"),
    ("Operator.Word", "keyword"),
    ("Name.Function", "name"),
    ("Name.Class", "name"),
    ("Name.Tag", "name"),
    ("Name.Attribute", "builtin"),
    ("Name.Decorator", "builtin"),
    ("Name.Builtin", "builtin"),
    ("Name.Exception", "builtin"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Constant", "number"),
    ("Comment", "comment"),
    ("Generic.Inserted", "inserted"),
    ("Generic.Deleted", "deleted"),
    ("Generic.Heading", "name"),
    ("Generic.Subheading", "name"),
)


class CodeColours(QObject):
    """By language and text. One block at a time is looked at."""

    ready = Signal(str, str)  # language, text: `of` knows these now

    def __init__(self, lane: Lane, errands: Errands) -> None:
        super().__init__()
        self._lane = lane
        self._errands = errands
        self._known: dict[tuple[str, str], tuple[Line, ...]] = {}
        self._asked: set[tuple[str, str]] = set()

    def of(self, language: str, text: str) -> tuple[Line, ...] | None:
        """The pieces of each line; None while they are worked out. Without a language, or in an unknown one, none."""
        if not language or len(text) > LONGEST:
            return ()
        asked = (language, text)
        if asked not in self._known and asked not in self._asked:
            self._asked.add(asked)
            self._errands.run(self._look(language, text))
        return self._known.get(asked)

    async def _look(self, language: str, text: str) -> None:
        try:
            found = await self._lane.call(lines_of, language, text)
        finally:
            self._asked.discard((language, text))
        while len(self._known) >= KEPT:
            del self._known[next(iter(self._known))]
        self._known[(language, text)] = found
        self.ready.emit(language, text)


def language_of(info: str) -> str:
    """The language that stands behind the signs that begin a block of code: ```` ```python title="x" ````."""
    words = info.strip().strip("{}").replace(",", " ").split()
    return words[0].lstrip(".").lower() if words else ""


def lines_of(language: str, text: str) -> tuple[Line, ...]:
    """The pieces of each line of a code. For a lane: the first code in a language takes some 0.1 s."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return ()
    lines: list[list[tuple[int, int, str]]] = [[] for _ in text.split("\n")]
    row = place = 0
    for _, token, words in lexer.get_tokens_unprocessed(f"{text}\n"):  # some look for the end of the last line
        kind = _kind(str(token).removeprefix("Token."))
        for number, part in enumerate(words.split("\n")):
            if number:
                row, place = row + 1, 0
            length = len(part.encode("utf-16-le", "surrogatepass")) // 2
            if kind and part.strip() and row < len(lines):
                lines[row].append((place, length, kind))
            place += length
    return tuple(tuple(line) for line in lines)


def _kind(token: str) -> str:
    return next((kind for prefix, kind in _PREFIXES if token.startswith(prefix)), "")
