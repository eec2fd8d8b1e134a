"""The sentences of engines, files and sessions in the window's language."""

from __future__ import annotations

import ast
import errno
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio.errors import StudioError
from studio.files import hub, network
from studio.files import spoken as sentences_kept
from studio.files.fit import Weights, fit
from studio.files.machine import Machine
from studio.files.models import Model
from studio.files.pixels import read_pixels
from studio.files.reasons import reason_of
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.plugins.built_in import built_in_samplers
from studio.plugins.confinement import probe
from studio.plugins.limits import Limits
from studio.session.chats import PERSONAS
from studio.session.notices import Notice, Notices
from studio.session.writing_presets import PRESETS
from studio.ui import languages, spoken
from studio.ui.notice_bar import NoticeBar

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "languages"
TEMPLATES: list[str] = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))


def _problem(make: Callable[[], Any]) -> str:
    with pytest.raises(StudioError) as caught:
        make()
    return str(caught.value)


@pytest.mark.parametrize("language", [name for name in languages.NAMES if name != "en"])
def test_every_template_is_recognised_with_its_values(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    values = [f"‹{number}›" for number in range(6)]
    wrong = []
    for template in TEMPLATES:
        said = spoken.spoken(template.format(*values))
        wanted = sentences_kept.translations(language)[template].format(*values)
        if said != wanted or (said == template and " " in template):
            wrong.append((template, said))
    assert wrong == []


def test_english_stays_as_it_is(speak: Callable[[str], None]) -> None:
    speak("en")
    assert spoken.spoken("There is no picture x.png.") == "There is no picture x.png."


def test_what_is_raised_and_worked_out_is_recognised(
    speak: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("de")
    monkeypatch.setenv(network.VARIABLE, "1")
    assert spoken.spoken(_problem(lambda: PaintRequest(prompt="x", width=0))).startswith(
        "Breite muss eine ganze Zahl von 1 bis"
    )
    missing = spoken.spoken(_problem(lambda: read_pixels(tmp_path / "a b.png")))
    assert missing == f"Es gibt kein Bild {tmp_path / 'a b.png'}."
    offline = spoken.spoken(_problem(lambda: network.check_online("Fetching x")))
    assert offline.startswith("Für „Holt x“ wird das Netz gebraucht, und das Studio")
    name = spoken.spoken(_problem(lambda: hub.Hub("https://example.org").info("no name")))
    assert "kein Name eines Modells" in name
    words = {part.name for part in probe(tmp_path / "canary", 1, Limits())}
    assert not [word for word in words if spoken.spoken(word) == word]


def test_the_passports_that_come_along_are_recognised(speak: Callable[[str], None]) -> None:
    speak("de")
    kept = json.loads((ROOT / "resources" / "samplers.json").read_text(encoding="utf-8"))
    found = [finding for one in kept["samplers"].values() for finding in one["passport"]["findings"]]
    assert len(found) > 80
    assert {finding["words"] for finding in found if spoken.spoken(finding["words"]) == finding["words"]} == set()
    assert {finding["name"] for finding in found if spoken.spoken(finding["name"]) == finding["name"]} <= {"batch"}


def test_what_the_built_in_samplers_say_is_translated(speak: Callable[[str], None]) -> None:
    speak("de")
    told = [one.declaration for one in built_in_samplers()]
    words = {one.summary for one in told} | {option.help for one in told for option in one.options}
    assert len(words) > 15 and [text for text in words if spoken.spoken(text) == text] == []
    assert spoken.spoken("order") == "Ordnung" and spoken.spoken("s noise") == "s noise"


def test_a_reason_that_says_what_to_do_stands_in_a_sentence(speak: Callable[[str], None]) -> None:
    full = reason_of(OSError(errno.ENOSPC, "No space left on device"))
    speak("de")
    said = spoken.spoken(f"The tape a.tape cannot be written: {full}. The layers are saved in b.ora.")
    assert said == (
        "Das Band a.tape ist nicht beschreibbar: das Laufwerk ist voll; schaff Platz darauf. "
        "Die Ebenen sind in b.ora gespeichert."
    )
    speak("zh_CN")
    assert "磁盘已满；请腾出一些空间" in spoken.spoken(f"The tape a.tape cannot be written: {full}.")


def test_names_of_presets_and_personas(speak: Callable[[str], None]) -> None:
    speak("de")
    assert [spoken.spoken(name) for name in PERSONAS] == ["Assistent", "Erzähler", "Lektor", "Lehrer"]
    assert [spoken.spoken(name) for name in PRESETS] == ["Ausgewogen", "Vorsichtig", "Wild", "Greedy"]


def test_sentences_in_sentences_and_one_after_the_other(speak: Callable[[str], None]) -> None:
    speak("de")
    nested = (
        "The sampler Restart was ended: it crashed (signal 11). What is done so far is kept; another sampler can go on "
    )
    nested += "from there."
    assert "Restart wurde beendet: er ist abgestürzt (Signal 11)." in spoken.spoken(nested)
    both = "There is no picture a.png. The layers are saved in b.ora."
    assert spoken.spoken(both) == "Es gibt kein Bild a.png. Die Ebenen sind in b.ora gespeichert."
    listed = "it leaves noise at the last step; it made more than 40 steps"
    assert spoken.spoken(listed) == "er lässt beim letzten Schritt Rauschen übrig; er machte mehr als 40 Schritte"
    foreign = "CUDA error: out of memory"
    assert spoken.spoken(foreign) == foreign and spoken.spoken("") == ""


def test_a_notice_is_shown_and_copied_in_the_windows_language(speak: Callable[[str], None], qapp: QApplication) -> None:
    speak("zh_CN")
    notices = Notices()
    bar = NoticeBar(notices)
    notices.report(StudioError("There is no picture x.png."))
    assert bar.text.text() == "没有图片 x.png。" and notices.all[-1] == Notice(
        "There is no picture x.png.", kind="error"
    )
    bar.copy_text()
    assert qapp.clipboard().text() == "没有图片 x.png。"
    bar.deleteLater()


def test_how_a_model_fits(speak: Callable[[str], None], tmp_path: Path) -> None:
    speak("de")
    model = Model(name="m", path=tmp_path, family="stable-diffusion", size=2 * 10**9, width=512, height=512)
    small = Weights((("unet", 10**9),), 2 * 10**9, "fp16")
    for machine in (Machine(memory=32 * 10**9), Machine(memory=10**9), Machine(memory=32 * 10**9, card=4 * 10**9)):
        words = fit(model, small, machine).words
        assert spoken.spoken(words) != words, words


def test_every_problem_of_the_sources_is_in_the_table() -> None:
    """Looked for in another way than the table is made: what is given to StudioError as a text."""
    sentences = importlib.import_module("sentences")
    found = 0
    for path in (ROOT / "studio").rglob("*.py"):
        if path.relative_to(ROOT / "studio").parts[0] == "ui":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StudioError" and node.args:
                said = node.args[0]
                if isinstance(said, ast.Constant | ast.JoinedStr) and sentences.letters(sentences.template(said)) > 3:
                    found += 1
                    assert sentences.template(said) in TEMPLATES, f"{path}:{node.lineno}"
    assert found > 300


@pytest.fixture(autouse=True)
def _collector(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def test_what_is_collected(tmp_path: Path) -> None:
    sentences = importlib.import_module("sentences")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "made.py").write_text(
        '"""A module that is not said."""\n'
        'def f(path, n):\n    """Not said either. Really."""\n'
        '    _log.info("Read %s files. All of them.", n)\n'
        '    if n: raise ValueError("A bug of ours. Not said.")\n'
        '    why = f"It holds {n} of them."\n'
        "    raise StudioError(f\"{path}{n} is gone: {why} {'for good and all.' if n else 'Gone for good.'}\")\n"
    )
    assert sentences.sentences(tmp_path) == ["Gone for good.", "It holds {0} of them.", "{0} is gone: {1} {2}"]


def test_settings_that_cannot_be_read_are_told_in_the_windows_language(
    speak: Callable[[str], None], tmp_path: Path
) -> None:
    speak("de")
    (tmp_path / "settings.json").write_text("[]")
    notice = Settings.open(tmp_path / "settings.json").notice
    assert spoken.spoken(notice).startswith("Die Einstellungen waren nicht lesbar (")
