"""Brings the translations up to date: the window's texts into resources/languages/*.ts, and those into *.qm.

    .venv/bin/python packaging/languages.py             after texts have changed; then translate what is unfinished
    .venv/bin/python packaging/languages.py --fill FILE.json LANGUAGE
                            put translations in: {context: {source: translation, or [one, many] for plurals}}
    .venv/bin/python packaging/languages.py --missing LANGUAGE      what is not translated, in that form

What engines, files and sessions say is found by packaging/sentences.py and kept in resources/languages/sentences.json.

Functions outside of classes call `_("words")`, which knows its context, and some methods a short `tr`; Qt's lupdate
knows neither, so it is given a copy of the sources in which those calls are written out.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sentences import ARGPARSE, SINGLE, declared, sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("en", "de", "zh_CN")
SHORT = re.compile(r'def _\(words: str.*?translate\("(\w+)", words', re.DOTALL)


def update() -> None:
    """Read the sources anew; translations that are there stay."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "studio"
        shutil.copytree(
            ROOT / "studio", copy, ignore=shutil.ignore_patterns("__pycache__", "paint", "write", "plugins")
        )
        sources = [path for part in ("ui", "session") for path in sorted((copy / part).rglob("*.py"))]
        for path in sources:
            text = path.read_text(encoding="utf-8")
            if found := SHORT.search(text):
                text = re.sub(r"(?<![\w.])_\((?!words)", f'translate("{found[1]}", ', text)
            text = re.sub(r"(?<![\w.])tr\(", "self.tr(", text).replace("window.tr(", 'translate("MainWindow", ')
            path.write_text(text, encoding="utf-8")
        sources.append(_said(copy))
        for language in LANGUAGES:
            made = Path(folder) / f"studio_{language}.ts"
            kept = FOLDER / made.name
            if kept.exists():
                shutil.copyfile(kept, made)
            options = ["-no-obsolete", "-locations", "none", "-target-language", language, "-source-language", "en"]
            options += ["-pluralonly"] if language == "en" else []
            _tool("lupdate", *options, *map(str, sources), "-ts", str(made))
            shutil.copyfile(made, kept)


def _said(copy: Path) -> Path:
    """Keep the table of templates that the window recognises, and write a source with them for lupdate."""
    said = sorted({*sentences(ROOT / "studio"), *declared(ROOT / "resources" / "samplers.json"), *ARGPARSE, *SINGLE})
    (FOLDER / "sentences.json").write_text(json.dumps(said, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    path = copy / "sentences.py"
    lines = (f'translate("Sentences", {json.dumps(text, ensure_ascii=False)})\n' for text in said)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def release() -> None:
    """Make the files that the program loads."""
    for language in LANGUAGES:
        path = FOLDER / f"studio_{language}.ts"
        _tool("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def missing(language: str) -> dict[str, dict[str, object]]:
    """What is not translated: context -> source -> an empty translation, or one for each plural form."""
    found: dict[str, dict[str, object]] = {}
    for context, message in _messages(ET.parse(FOLDER / f"studio_{language}.ts")):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            forms = len(translation.findall("numerusform"))
            found.setdefault(context, {})[message.findtext("source", "")] = [""] * forms if forms else ""
    return found


def fill(given: dict[str, dict[str, str | list[str]]], language: str) -> None:
    """Put translations into a language's file."""
    path = FOLDER / f"studio_{language}.ts"
    tree = ET.parse(path)
    for context, message in _messages(tree):
        words = given.get(context, {}).get(message.findtext("source", ""))
        translation = message.find("translation")
        if not words or translation is None:
            continue
        if isinstance(words, list):
            for form, text in zip(translation.findall("numerusform"), words, strict=True):
                form.text = text
        else:
            translation.text = words
        translation.attrib.pop("type", None)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _messages(tree: ET.ElementTree) -> list[tuple[str, ET.Element]]:
    contexts = tree.getroot().findall("context")
    return [(one.findtext("name", ""), message) for one in contexts for message in one.findall("message")]


def _tool(name: str, *arguments: str) -> None:
    subprocess.run(
        [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments], check=True, capture_output=True
    )


def main(arguments: list[str]) -> None:
    """The command line."""
    if arguments[:1] == ["--missing"]:
        print(json.dumps(missing(arguments[1]), ensure_ascii=False, indent=1))
        return
    if arguments[:1] == ["--fill"]:
        fill(json.loads(Path(arguments[1]).read_text(encoding="utf-8")), arguments[2])
    update()
    release()


if __name__ == "__main__":
    main(sys.argv[1:])
