"""Documents written out: what stands in the file, its pictures, and the mark that AI helped."""

from __future__ import annotations

from pathlib import Path

import docx
import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.session import writing_export
from studio.session.document_pictures import markdown_for, pictures_in
from studio.session.drafts import documents_folder

TEXT = """# A *title*

Some **bold** and *soft* `code` with a [link](http://a.example/b) & <b>no html</b>.

- one
- two
  - deep

1. first
2. second

Between.

1. again

> quoted

```python
def f():
    return 1
```

| a | b |
|---|---|
| 1 | **2** |

![a "red" square]({picture})

![gone](../pictures/gone.png) ![web](https://x.example/y.png) 🦊 \x07 \ud800
"""


@pytest.fixture
def picture(empty_home: Path) -> Path:
    path = empty_home / "pictures" / "a red one.png"
    path.parent.mkdir(parents=True)
    Image.fromarray(np.full((300, 900, 3), (255, 0, 0), np.uint8)).save(path)
    return path


@pytest.fixture
def text(picture: Path) -> str:
    return TEXT.replace('![a "red" square]({picture})', markdown_for(picture, 'a "red" square'))


def _export(text: str, path: Path, marked: bool = True) -> Path:
    writing_export.write(text, path, marked)
    return path


def test_a_picture_is_named_so_that_the_whole_folder_can_be_moved(picture: Path, tmp_path: Path) -> None:
    line = markdown_for(picture, "two\nlines [of] words")
    assert line == "![two lines (of) words](../pictures/a%20red%20one.png)"
    (found,) = pictures_in(f"Before {line} after")
    assert found.path == picture.resolve() and found.words == "two lines (of) words"
    assert markdown_for(tmp_path / "x.png", "").endswith(f"({(tmp_path / 'x.png').as_posix()})")
    assert documents_folder().name == "documents"


def test_markdown_takes_its_pictures_along(text: str, picture: Path, tmp_path: Path) -> None:
    path = _export(text, tmp_path / "story.md")
    (copied, gone, web) = pictures_in(path.read_text())
    assert copied.address == "story%20pictures/a%20red%20one.png"
    assert (tmp_path / "story pictures" / "a red one.png").read_bytes() == picture.read_bytes()
    assert (gone.address, web.address) == ("../pictures/gone.png", "https://x.example/y.png")
    assert path.read_text().count(writing_export.MARK) == 1
    assert writing_export.MARK not in _export(text, tmp_path / "bare.md", marked=False).read_text()


def test_html_holds_its_pictures_and_no_html_of_the_texts_own(text: str, tmp_path: Path) -> None:
    page = _export(text, tmp_path / "story.html").read_text()
    assert 'src="data:image/png;base64,' in page and "&lt;b&gt;no html" in page and "AI-assisted" in page
    assert "AI-assisted" not in _export(text, tmp_path / "bare.html", marked=False).read_text()


def test_plain_text_says_what_the_pictures_show(text: str, tmp_path: Path) -> None:
    plain = _export(text, tmp_path / "story.txt").read_text()
    assert '[a "red" square]' in plain and "[gone] [web] 🦊" in plain and "\ufffc" not in plain and "**" not in plain


def test_docx_is_words_own(text: str, tmp_path: Path) -> None:
    path = _export(text, tmp_path / "My story.docx")
    written = docx.Document(str(path))
    styles = {paragraph.text: paragraph.style.name for paragraph in written.paragraphs}  # type: ignore[union-attr]
    assert (styles["A title"], styles["one"], styles["deep"]) == ("Heading 1", "List Bullet", "List Bullet 2")
    assert (styles["second"], styles["quoted"]) == ("List Number", "Quote")
    body = next(paragraph for paragraph in written.paragraphs if paragraph.text.startswith("Some"))
    assert body.text == "Some bold and soft code with a link & <b>no html</b>."
    assert [run.text for run in body.runs if run.bold] == ["bold"]
    assert [run.text for run in body.runs if run.font.name == "Consolas"] == ["code"]
    assert [link.address for link in body.hyperlinks] == ["http://a.example/b"]
    code = next(paragraph for paragraph in written.paragraphs if paragraph.text == "    return 1")
    assert code.runs[0].font.name == "Consolas"
    assert [[cell.text for cell in row.cells] for row in written.tables[0].rows] == [["a", "b"], ["1", "2"]]
    (shape,) = written.inline_shapes
    assert shape.width / shape.height == pytest.approx(3, abs=0.01)
    assert shape._inline.docPr.get("descr") == 'a "red" square'
    assert written.paragraphs[-2].text.startswith("[gone] [web] 🦊")
    assert written.paragraphs[-1].text == writing_export.MARK == written.core_properties.comments
    assert written.core_properties.title == "My story" and written.core_properties.author == ""


def test_each_numbered_list_of_a_docx_begins_at_one(text: str, tmp_path: Path) -> None:
    written = docx.Document(str(_export(text, tmp_path / "story.docx")))
    numbers = [
        paragraph._p.pPr.numPr.numId.val
        for paragraph in written.paragraphs
        if paragraph.style.name == "List Number"  # type: ignore[union-attr]
    ]
    assert numbers[0] == numbers[1] != numbers[2]
    numbering = written.part.numbering_part.element
    for number in set(numbers):
        (override,) = numbering.num_having_numId(number).lvlOverride_lst
        assert override.xpath("./w:startOverride/@w:val") == ["1"]


def test_the_mark_of_a_docx_can_be_left_out(text: str, tmp_path: Path) -> None:
    written = docx.Document(str(_export(text, tmp_path / "bare.docx", marked=False)))
    assert written.core_properties.comments == "" and writing_export.MARK not in [p.text for p in written.paragraphs]


@pytest.mark.parametrize("ending", ["md", "html", "docx", "txt"])
@pytest.mark.parametrize(
    "words", ["", "x" * 50_000, "שלום עולם 🦊 مرحبا", "\x00\x1b\ud800", "![](\x00) ![a](//b) ![](.)"]
)
def test_strange_text_is_exported_too(empty_home: Path, tmp_path: Path, ending: str, words: str) -> None:
    assert _export(words, tmp_path / f"strange.{ending}").stat().st_size > 0


def test_other_kinds_are_refused(empty_home: Path, tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"\.docx"):
        _export("x", tmp_path / "story.odt")
