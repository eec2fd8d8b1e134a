"""The help's pages: whole, linked, searchable."""

from __future__ import annotations

import re

import pytest

from studio.files.help_pages import ORDER, Page, help_folder, pages, search, sections


def test_every_page_has_a_title_and_is_in_the_contents() -> None:
    assert {path.stem for path in help_folder().glob("*.md")} == set(ORDER)
    assert [page.name for page in pages()] == list(ORDER)
    assert all(page.title and page.headings[0] == page.title for page in pages())


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_and_pictures_lead_somewhere(page: Page) -> None:
    headings = {other.name: {title.casefold().replace(" ", "-") for title in other.headings} for other in pages()}
    for picture, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", page.text):
        if picture:
            assert (help_folder() / target).is_file(), target
            continue
        name, _, heading = target.partition("#")
        name = name.removesuffix(".md") or page.name
        assert name in headings, target
        assert not heading or heading in headings[name], target


def test_a_search_finds_sections_with_all_words_and_headings_first() -> None:
    found = search("seed")
    assert found[0].heading == "Seed" and len(found) > 3
    assert any(one.page.name == "privacy" for one in search("telemetry account"))
    assert "telemetry" in search("telemetry")[0].excerpt
    assert search("telemetry volcano") == search("   ") == []


def test_a_page_that_is_not_translated_is_there_in_english() -> None:
    assert [page.title for page in pages("xx")] == [page.title for page in pages("en")]
    assert all(len(sections(page)) == len(page.headings) for page in pages())
