"""The command line in other languages: nothing of it is left in English, and nothing of it changes for programs."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio import cli
from studio.cli import words
from studio.files import spoken as sentences

LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
TRANSLATED = ("de", "zh_CN")
SAME = {"model, karras, exponential, …"}  # names; German has another space in it


@pytest.fixture
def locale(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give the environment these variables of a language and no others."""

    def use(**values: str) -> None:
        for name in LOCALE:
            monkeypatch.delenv(name, raising=False)
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return use


def _actions(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every text of a parser and of the commands in it."""
    yield parser.description or ""
    for action in parser._actions:
        yield action.help or ""
        if isinstance(action, argparse._SubParsersAction):
            yield from (choice.help or "" for choice in action._choices_actions)
            for command in action.choices.values():
                yield from _actions(command)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_help_is_left_in_english(locale: Callable[..., None], language: str) -> None:
    locale(LANG=f"{language}.UTF-8")
    texts = {text for text in _actions(cli._parser()) if text}
    assert len(texts) > 100
    assert {text for text in texts if words.spoken(text) == text} - SAME == set()


@pytest.mark.parametrize(
    ("values", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "zh_CN"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:de"}, "de"),
        ({"LANG": "de_DE@euro"}, "de"),
    ],
)
@pytest.mark.usefixtures("empty_home")
def test_the_language_is_the_environments(locale: Callable[..., None], values: dict[str, str], language: str) -> None:
    locale(**values)
    assert words.language() == language


def test_the_preference_counts_where_the_environment_says_nothing(
    locale: Callable[..., None], empty_home: Path
) -> None:
    empty_home.mkdir()
    (empty_home / "settings.json").write_text(json.dumps({"language": "de"}))
    locale()
    assert words.language() == "de"
    locale(LANG="en_GB.UTF-8")
    assert words.language() == "en"
    (empty_home / "settings.json").write_text("damaged")
    locale()
    assert words.language() == "en"


def test_help_usage_and_errors_are_told_and_the_codes_stay(
    locale: Callable[..., None], empty_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locale(LANG="de_DE.UTF-8")
    with pytest.raises(SystemExit) as caught:
        cli.main(["samplers", "--help"])
    told = capsys.readouterr().out
    assert caught.value.code == 0 and told.startswith("Aufruf: studio samplers") and "Optionen:" in told
    assert re.search(r"\b(usage|options|show this|install a)\b", told) is None
    for arguments, words_ in (
        (["paint"], "es fehlen: PROMPT"),
        (["paint", "x", "-o", "x.png", "--steps", "a"], "Argument --steps: 'a' ist keine ganze Zahl"),
        (["paint", "x", "-o", "x.png", "--size", "9"], "'9' ist keine Größe wie 512x512"),
        (["nothing"], "'nothing' gibt es nicht (wähle aus"),
        (["paint", "x", "-o", "x.png", "--model"], "ein Wert erwartet"),
    ):
        with pytest.raises(SystemExit) as caught:
            cli.main(arguments)
        assert caught.value.code == 2
        assert words_ in capsys.readouterr().err
    assert cli.main(["info", str(empty_home / "gone.png")]) == 1
    assert "es ist nicht da; prüfe den Namen" in capsys.readouterr().err


@pytest.mark.usefixtures("empty_home")
def test_what_commands_say(locale: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    locale(LANG="zh_CN.UTF-8")
    assert cli.main(["offline", "on"]) == 0
    assert capsys.readouterr().out == "工作室处于离线状态：不会打开任何连接。\n"
    locale(LANG="de_DE.UTF-8")
    assert cli.main(["samplers", "list"]) == 0
    listed = capsys.readouterr().out
    assert "eingebaut" in listed and "zweite Ordnung" in listed and "second order" not in listed


def test_padding_counts_columns(locale: Callable[..., None]) -> None:
    locale(LANG="zh_CN.UTF-8")
    assert words.padded("disk", 8) == "磁盘    "
    assert words.padded("a name of nobody", 4) == "a name of nobody"


def test_programs_read_the_same_in_every_language(starter_home: Path) -> None:
    """As processes, since the terminal's encoding is part of it; German is more than ASCII can say."""
    code = (
        "from studio.cli import main; print(main(['models', 'list', '--json']), main(['info', 'gone.png', '--json']))"
    )
    told = []
    for language in ("C", "de_DE.UTF-8"):
        environment = {name: value for name, value in os.environ.items() if name not in LOCALE}
        environment |= {"LC_ALL": language, "STUDIO_HOME": str(starter_home), "PYTHONIOENCODING": "ascii:strict"}
        command = [sys.executable, "-c", code]
        told.append(subprocess.run(command, env=environment, capture_output=True, timeout=300, check=True))
    assert told[0].stdout == told[1].stdout and told[0].stdout.endswith(b"0 1\n")
    assert b"check its name" in told[0].stderr and b"pr\\xfcfe den Namen" in told[1].stderr


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_tables_of_qt_are_read_as_qt_reads_them(language: str) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(sentences.resources() / "languages" / f"studio_{language}.qm"))
    kept = sentences.translations(language)
    assert len(kept) > 800
    assert all(translator.translate(sentences.CONTEXT, text) == said for text, said in kept.items())
