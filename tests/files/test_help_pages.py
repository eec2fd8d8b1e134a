"""The help's pages: whole, linked, searchable, and the same in every language."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.files import help_pages
from studio.files.help_pages import ORDER, Page, help_folder, pages, search, sections
from studio.files.paths import resources

LANGUAGES = ("en", "de", "zh_CN")
TRANSLATED = LANGUAGES[1:]
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]*)\)")
CODE = re.compile(r"`[^`]+`", re.DOTALL)
SAME = {"Prompt", "Seed", "Chat", "OpenRaster"}  # headings that are the same in German
ENGLISH = re.compile(r"\b(the|and|which|what|with|from|that)\b")


def _page(name: str, language: str = "en") -> Page:
    return next(page for page in pages(language) if page.name == name)


def _links(page: Page) -> Counter[str]:
    return Counter(picture + target for picture, _, target in LINK.findall(page.text))


def _code(page: Page) -> set[str]:
    return {" ".join(words.split()) for words in CODE.findall(page.text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_and_is_in_the_contents(language: str) -> None:
    assert {path.stem for path in help_folder(language).glob("*.md")} == set(ORDER)
    assert [(page.name, page.language) for page in pages(language)] == [(name, language) for name in ORDER]
    assert all(page.title and page.headings[0] == page.title for page in pages(language))


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_and_pictures_lead_somewhere(page: Page) -> None:
    for picture, _, target in LINK.findall(page.text):
        if picture:
            assert (help_folder() / target).is_file(), target
            continue
        name, _, place = target.partition("#")
        assert name.removesuffix(".md") in {*ORDER, ""}, target
        assert not place or _page(name.removesuffix(".md") or page.name).heading(place), target


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", ORDER)
def test_a_translated_page_is_built_as_the_english_one(name: str, language: str) -> None:
    english, page = _page(name), _page(name, language)
    for each in (english, page):
        assert len(set(each.headings)) == len(each.headings)
    levels = [re.findall(r"^#+ ", one.text, re.MULTILINE) for one in (english, page)]
    assert levels[0] == levels[1]
    assert _links(page) == _links(english)
    assert _code(page) == _code(english)
    assert set(re.findall(r"\d+", page.text)) == set(re.findall(r"\d+", english.text))
    for mark in (r"^- ", r"^\|"):
        assert len(re.findall(mark, page.text, re.MULTILINE)) == len(re.findall(mark, english.text, re.MULTILINE))
    assert [page.heading(place) for place in english.headings] == list(page.headings)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("name", ORDER)
def test_nothing_of_a_translated_page_is_left_in_english(name: str, language: str) -> None:
    english, page = _page(name), _page(name, language)
    same = set(english.headings) & set(page.headings)
    assert not same - SAME if language == "de" else same <= {"OpenRaster"}
    words = CODE.sub("", LINK.sub(r"\2", page.text)).replace("\n", " ")
    assert ENGLISH.findall(words) == []
    if language == "zh_CN":
        letters = [letter for letter in words if letter.isalpha()]
        assert sum("\u4e00" <= letter <= "\u9fff" for letter in letters) > 0.6 * len(letters)
        assert not re.search("[\u4e00-\u9fff]\n[\u4e00-\u9fff]", page.text), "a line's end would show as a space"


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_window_calls_things_is_what_the_help_calls_them(language: str) -> None:
    """The English pages name menus and buttons in italics or bold: their translations stand in the other pages."""
    called: dict[str, set[str]] = {}
    contexts = ET.parse(resources() / "languages" / f"studio_{language}.ts").getroot().findall("context")
    for message in (one for each in contexts if each.findtext("name") != "Sentences" for one in each.iter("message")):
        name, shown = (_called(message.findtext(part, "")) for part in ("source", "translation"))
        called.setdefault(name, set()).add(shown)
    missing, known = [], 0
    for name in ORDER:
        text = " ".join(_page(name, language).text.split()).casefold()
        for words in re.findall(r"\*+([^*\n]+?)\*+", " ".join(CODE.sub("", _page(name).text).split())):
            for part in words.split(" → "):
                if translations := called.get(_called(part)):
                    known += 1
                    if not any(translation in text for translation in translations):
                        missing.append((name, part, translations))
    assert missing == [] and known > 60


def _called(words: str) -> str:
    """A name without what menus and buttons put around it."""
    return re.sub(r"\(&\w\)|&|\s?…$", "", words.strip()).casefold()


def test_a_search_finds_sections_with_all_words_and_headings_first() -> None:
    found = search("seed")
    assert found[0].heading == "Seed" and len(found) > 3
    assert any(one.page.name == "privacy" for one in search("telemetry account"))
    assert "telemetry" in search("telemetry")[0].excerpt
    assert search("telemetry volcano") == search("   ") == []


@pytest.mark.parametrize(
    ("language", "words", "page", "heading"),
    [
        ("de", "weniger bits", "models", "Gewichte in weniger Bits"),
        ("de", "GRÖSSE batch", "painting", "Größe und Batch"),
        ("zh_CN", "种子", "painting", "种子"),
        ("zh_CN", "内存不足", "troubleshooting", "内存不足"),
        ("zh_CN", "图片的种子", "painting", "种子"),  # two words and a particle
        ("zh_CN", "模型内存休眠", "models", "内存"),  # three that stand apart in the text
        ("zh_CN", "如何安装采样器", "plugins", "他人编写的采样器"),
        ("zh_CN", "ＶＡＥ 通道", "latent-space", "VAE 工作台"),  # full-width letters
    ],
)
def test_words_are_found_in_every_language(language: str, words: str, page: str, heading: str) -> None:
    assert (page, heading) in [(one.page.name, one.heading) for one in search(words, language)]
    assert search(f"{words}火山", language) == [] and search(f"{words} vulkan", language) == []


def test_a_long_text_that_is_pasted_into_the_search_takes_no_time() -> None:
    assert search("".join(page.text for page in pages("zh_CN")).replace("\n", "") + "火", "zh_CN") == []
    assert search("图片" * 2000 + "火山", "zh_CN") == []


@pytest.fixture
def half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Help in which one page of the German is missing."""
    shutil.copytree(resources() / "help", tmp_path / "help", ignore=shutil.ignore_patterns("pictures"))
    (tmp_path / "help" / "de" / "privacy.md").unlink()
    monkeypatch.setattr(help_pages, "resources", lambda: tmp_path)
    pages.cache_clear()
    yield
    pages.cache_clear()


@pytest.mark.usefixtures("half")
def test_a_page_that_is_not_translated_is_there_in_english() -> None:
    assert _page("privacy", "de") == _page("privacy")
    assert _page("privacy", "de").language == "en" and _page("models", "de").language == "de"
    assert [page.title for page in pages("xx")] == [page.title for page in pages("en")]
    assert all(len(sections(page)) == len(page.headings) for page in pages("de"))
