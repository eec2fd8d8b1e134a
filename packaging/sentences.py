"""The sentences that engines, files and sessions say to users, read from their sources as templates.

A template is a text with {0}, {1} and so on for what varies, in the order in which it stands there, as an f-string has
it: `StudioError(f"There is no picture {path}.")` gives "There is no picture {0}.". Taken is what goes to SPEAKERS, what
ends as a sentence does, the words in PLACES, and all words of modules that speak in fragments. Left out is what is
written for models, for databases, for logs, or for programmers (LEFT_OUT, QUIET).
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

PARTS = ("__main__.py", "errors.py", "device.py", "files", "paint", "write", "plugins", "session", "cli")
SPEAKERS = {
    "StudioError",
    "DamagedError",
    "PluginError",
    "ContractError",
    "TooManyQuestionsError",
    "BrokenConnectionError",
}
SPEAKERS |= {"_AbsentError", "_RefusedError", "Stage", "Fit", "Finding", "UnfitError"}
SPEAKERS |= {"say", "complain", "spoken", "padded", "Check", "ArgumentTypeError", "Parser", "action"}
SPEAKERS |= {"add_parser", "add_argument"}
PLACES = {"_STAGES", "WORDS", "UNFIT", "_HINTS"}  # whole tables of words
LABELLED = {"_check_whole", "_check_number", "_check_text", "_check_prompt", "check_number"}  # first a name
LABELLED |= {"Finding", "Check"}
NAMES = {"PRESETS", "PERSONAS", "counts"}  # tables whose keys are shown, and their values not
FRAGMENTS = {
    "cli/doctor.py", "cli/models.py", "cli/samplers.py", "cli/verify.py",
    "files/openraster.py", "files/reasons.py", "files/safetensors_header.py", "files/single_file.py",
    "files/starter.py",
    "files/transfer.py", "paint/admission.py", "paint/check.py", "paint/painter.py", "paint/samplers/ancestral.py",
    "paint/samplers/options.py", "paint/samplers/uni_pc.py", "paint/schedules.py", "paint/trials.py",
    "paint/workshop.py", "plugins/child.py", "plugins/confinement.py", "plugins/host.py", "plugins/install.py",
    "plugins/process.py", "session/model_start.py",
}  # fmt: skip
SYMBOL = 3  # letters; what is shorter, or has a _, is a sign in a formula: eta, v, s_noise
LEFT_OUT = {
    "files/marks.py", "session/docx_export.py", "session/report.py", "write/next_words.py", "write/server_request.py",
    "write/tasks.py",
}  # fmt: skip
QUIET = {"ValueError", "RuntimeError", "TypeError", "KeyError", "AssertionError", "Message", "compile", "search", "sub"}
QUIET |= {"info", "debug", "warning", "error", "exception", "execute", "urlopen", "Request"}
SINGLE = (
    "interrupted",
    "Load",
    "Read",
    "Encode",
    "Denoise",
    "Refine",
    "Decode",
    "Enlarge",
    "Write",
    "off",
    "gated",
    "whole",
)
ARGPARSE = (  # what the library says of itself and of wrong arguments
    "usage", "options", "positional arguments", "error", "show this help message and exit",
    "show program's version number and exit", "the following arguments are required: {0}",
    "unrecognized arguments: {0}", "argument {0}: {1}", "expected one argument", "expected at least one argument",
    "invalid choice: {0} (choose from {1})", "invalid {0} value: {1}", "ambiguous option: {0} could match {1}",
    "not allowed with argument {0}", "ignored explicit argument {0}",
)  # fmt: skip
SENTENCE = re.compile(r"[“\"'{A-Z].* .*[.?…]")
ORDER = re.compile(
    r"import |SELECT |INSERT |UPDATE |DELETE |CREATE |PRAGMA |BEGIN |WITH |DO NOT MATCH|No space|No module|<|"
    r"no word of it|Stepwise Studio .0|STUDIO_MEMORY_LIMIT: |"
    r"studio |Progress |blob |bytes .0.-|HTTP |Parts of this text|Landlock |seccomp filters for|http"
)
SPACED = re.compile(r"[A-Za-z]{2,}\S* \S|[}\d] [A-Za-z]{2,}")


def sentences(sources: Path) -> list[str]:
    """All templates under `sources`, the folder `studio`, each once, in order."""
    found: set[str] = set()
    for part in PARTS:
        place = sources / part
        for path in [place] if place.is_file() else place.rglob("*.py"):
            name = path.relative_to(sources).as_posix()
            if name not in LEFT_OUT:
                found.update(_Reader(name in FRAGMENTS).read(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def declared(samplers: Path) -> set[str]:
    """What the built-in samplers say about themselves and their settings; a setting's name where it is a word."""
    found: set[str] = set()
    for sampler in json.loads(samplers.read_text(encoding="utf-8"))["samplers"].values():
        found.add(sampler["declaration"]["summary"])
        for option in sampler["declaration"]["options"]:
            found |= {option["help"], option["name"]} if len(option["name"]) > SYMBOL else {option["help"]}
    return {text for text in found if "_" not in text.split(" ")[0]}


class _Reader:
    """Walks one module."""

    def __init__(self, fragments: bool) -> None:
        self._fragments = fragments

    def read(self, tree: ast.Module) -> Iterator[str]:
        yield from self._walk(tree, False)

    def _walk(self, node: ast.AST, spoken: bool) -> Iterator[str]:
        """The templates in a node; `spoken` says that all words in it are for users."""
        if isinstance(node, ast.Constant | ast.JoinedStr):
            yield from self._words(node, spoken)
            return
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # a docstring
            return
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in QUIET:
                return
            spoken = spoken or called in SPEAKERS
            if called in LABELLED and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value
        if isinstance(node, ast.Compare | ast.Subscript):  # keys and what is compared are not said
            return
        if isinstance(node, ast.Assign | ast.AnnAssign):
            names = {target.id for target in _targets(node) if isinstance(target, ast.Name)}
            if names & NAMES and isinstance(node.value, ast.Dict):
                yield from (key.value for key in node.value.keys if isinstance(key, ast.Constant))
                return
            if names & PLACES and isinstance(node.value, ast.Dict):
                yield from (text for value in node.value.values for text in self._walk(value, True))
                return
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, spoken)

    def _words(self, node: ast.Constant | ast.JoinedStr, spoken: bool) -> Iterator[str]:
        text = template(node)
        if isinstance(node, ast.JoinedStr):
            for value in node.values:
                if isinstance(value, ast.FormattedValue):
                    yield from self._walk(value.value, False)
        said = SENTENCE.fullmatch(text) or (SPACED.search(text) and (spoken or self._fragments))
        if said and not ORDER.match(text) and letters(text) > 3:
            yield text


def template(node: ast.Constant | ast.JoinedStr) -> str:
    """The text of a literal, with a number in braces for each value in it."""
    if isinstance(node, ast.Constant):
        return re.sub(r"\{(\d)[^}]*\}", r"{\1}", node.value).strip() if isinstance(node.value, str) else ""
    text, count = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            text += value.value
        elif not text.endswith("}"):  # two values without a word between them cannot be told apart
            text, count = f"{text}{{{count}}}", count + 1
    return text.strip()


def letters(text: str) -> int:
    """How many letters of a template are not in its braces: by few, any text could be taken for it."""
    return sum(letter.isalpha() for letter in re.sub(r"\{\d\}", "", text))


def _targets(node: ast.Assign | ast.AnnAssign) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]
