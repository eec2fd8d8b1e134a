"""The library keeps what it is given, finds it again, and survives being killed, damaged or lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from studio.errors import StudioError
from studio.files.database import DamagedError
from studio.files.library import Library
from studio.files.library_pictures import Picture, PictureFilter
from studio.files.library_rebuild import rebuild
from studio.files.pictures import write_png
from studio.paint.request import PaintRequest


def _request(prompt: str = "a red apple", **changes: object) -> dict[str, object]:
    return PaintRequest(prompt=prompt).to_json() | changes


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def _prompts(pictures: list[Picture]) -> list[str]:
    return [picture.prompt for picture in pictures]


def test_a_picture_comes_back_as_it_was(library):
    tape = library.tapes.add("a.tape")
    request = _request("a 🍎, “red”\nand round", negative_prompt="blue", seed=2**63 - 1, width=64, height=32)
    made = library.pictures.add("sub/a.png", request, created=5.5, tape_id=tape, batch_index=3)
    picture = library.pictures.get(made)
    assert picture == library.pictures.at_path("sub/a.png") == library.pictures.page()[0]
    assert picture.request == request and not picture.starred
    assert (picture.prompt, picture.negative_prompt, picture.seed) == ("a 🍎, “red”\nand round", "blue", 2**63 - 1)
    assert (picture.width, picture.height, picture.created) == (64, 32, 5.5)
    assert (picture.tape_id, picture.batch_index) == (tape, 3)
    assert library.pictures.of_tape(tape) == [picture]


def test_a_picture_added_again_keeps_its_id_and_star(library):
    first = library.pictures.add("a.png", _request("old words"))
    library.pictures.star(first)
    assert library.pictures.add("a.png", _request("new ones"), size=(7, 8)) == first
    picture = library.pictures.get(first)
    assert picture.starred and picture.prompt == "new ones" and (picture.width, picture.height) == (7, 8)
    assert library.pictures.count(PictureFilter("old")) == 0 and library.pictures.count(PictureFilter("new")) == 1


def test_pages_go_through_all_newest_first(library):
    with library.transaction():
        for number in range(25):
            library.pictures.add(f"{number}.png", _request(f"picture {number}"))
    seen, before = [], None
    while page := library.pictures.page(before=before, limit=10):
        seen += _prompts(page)
        before = page[-1].id
        library.pictures.add(f"late{before}.png", _request("came meanwhile"))  # does not disturb
    assert seen == [f"picture {number}" for number in range(24, -1, -1)]
    assert library.pictures.ids() == [picture.id for picture in library.pictures.page(limit=100)]
    assert library.pictures.count() == len(library.pictures.ids()) == 28


def test_rows_keep_the_order_asked_for(library):
    ids = [library.pictures.add(f"{number}.png", _request()) for number in range(5)]
    library.pictures.delete([ids[2]])
    asked = [ids[4], ids[2], ids[0], ids[3]]
    assert [picture.id for picture in library.pictures.rows(asked)] == [ids[4], ids[0], ids[3]]


def test_an_id_is_never_given_twice(library):
    last = library.pictures.add("a.png", _request())
    library.pictures.delete([last])
    assert library.pictures.add("b.png", _request()) > last


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", {"apple", "pear", "emoji", "japanese", "quotes"}),
        ("apple", {"apple"}),
        ("APP", {"apple"}),  # the beginning of a word, in any case
        ("red app", {"apple"}),
        ("apple red", {"apple"}),
        ("pple", set()),
        ("apfel", {"apple"}),  # without its accent
        ("green", {"pear"}),
        ("green apple", set()),
        ("blue-green", {"pear"}),
        ("🍎", {"emoji"}),
        ("りんご", {"japanese"}),
        ("木の上", {"japanese"}),
        ("says", {"quotes"}),
        ('"says', {"quotes"}),
        ("AND", {"quotes"}),
        ("OR", set()),
        ("100%", {"quotes"}),
        ("a*", {"apple", "pear", "emoji", "quotes"}),
        ("prompt:apple", set()),
    ],
)
def test_search_by_words(library, words, found):
    for name, prompt in {
        "apple": "a Red apple, Äpfel",
        "pear": "a blue-green pear",
        "emoji": "an 🍎 emoji",
        "japanese": "赤いりんごは木の上",
        "quotes": 'a man says "it\'s 100% mine" AND leaves',
    }.items():
        library.pictures.add(name, _request(prompt))
    shown = PictureFilter(words)
    assert {picture.path for picture in library.pictures.page(shown)} == found
    assert library.pictures.count(shown) == len(library.pictures.ids(shown)) == len(found)


@pytest.fixture(scope="module")
def one_picture(tmp_path_factory):
    with Library(tmp_path_factory.mktemp("one") / "library.sqlite") as opened:
        opened.pictures.add("a.png", _request())
        yield opened


@settings(max_examples=300, deadline=None)
@given(words=st.text(max_size=30) | st.text(st.sampled_from('"*^():{}+-ANDORNT \0é日'), max_size=12))
def test_any_words_can_be_searched(one_picture, words):
    shown = PictureFilter(words)
    assert one_picture.pictures.count(shown) == len(one_picture.pictures.page(shown))


@settings(max_examples=150, deadline=None)
@given(prompt=st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=12))
def test_a_prompt_is_found_by_itself(one_picture, prompt):
    one_picture.pictures.add("a.png", _request(f"one {prompt} two"))
    assert one_picture.pictures.count(PictureFilter(prompt)) == 1


def test_filters_go_together(library):
    for number in range(40):
        made = library.pictures.add(
            f"{number}", _request(f"p{number % 2} x", model=f"m{number % 4 // 2}", sampler=f"s{number % 8 // 4}")
        )
        library.pictures.star(made, number % 16 == 0)
    for shown, expected in [
        (PictureFilter(model="m1"), 20),
        (PictureFilter(sampler="s1"), 20),
        (PictureFilter(starred=True), 3),
        (PictureFilter("p1", "m0", "s1"), 5),
        (PictureFilter("p0 x", "m0", "s0", starred=True), 3),
        (PictureFilter(model="unknown"), 0),
    ]:
        page = library.pictures.page(shown)
        assert len(page) == library.pictures.count(shown) == expected
        assert library.pictures.ids(shown) == [picture.id for picture in page]
        assert [picture.id for picture in page] == sorted((picture.id for picture in page), reverse=True)
        assert library.pictures.page(shown, before=page[1].id if page else 0, limit=1) == page[2:3]
    assert library.pictures.models() == ["m0", "m1"] and library.pictures.samplers() == ["s0", "s1"]
    library.pictures.star(made, False)
    assert PictureFilter() == PictureFilter("", "", "", False)


def test_moved_and_deleted(library):
    made = library.pictures.add("a.png", _request())
    library.pictures.move(made, "b.png")
    assert library.pictures.paths() == {"b.png"}
    library.pictures.delete([made])
    assert library.pictures.page() == [] and library.pictures.count(PictureFilter("apple")) == 0


def test_transactions_are_whole_or_nothing(library):
    def add_and_fail() -> None:
        with library.transaction():
            library.pictures.add("a.png", _request())
            with library.transaction():
                library.pictures.add("b.png", _request())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert library.pictures.count() == 0


def test_tapes_and_branches(library):
    parent = library.tapes.add("p.tape", created=1)
    child = library.tapes.add("c.tape", created=2, parent_id=parent, parent_step=7)
    picture = library.pictures.add("a.png", _request(), tape_id=parent)
    assert [tape.id for tape in library.tapes.branches(parent)] == [child]
    assert [tape.id for tape in library.tapes.unfinished()] == [parent, child]
    library.tapes.grow(parent, 100, finished=True)
    assert library.tapes.get(parent).bytes == 100 and [tape.id for tape in library.tapes.unfinished()] == [child]
    library.tapes.delete(parent)
    assert library.tapes.get(child).parent_id is None and library.tapes.get(child).parent_step == 7
    assert library.pictures.get(picture).tape_id is None
    assert [tape.path for tape in library.tapes.all()] == ["c.tape"]


def test_the_budget_drops_the_oldest_that_nobody_keeps(library):
    ids = [library.tapes.add(f"{age}", size=10, created=age, finished=True) for age in range(6)]
    library.tapes.pin(ids[0])
    assert library.tapes.over_budget(60) == []
    assert [tape.id for tape in library.tapes.over_budget(59)] == [ids[1]]
    assert [tape.id for tape in library.tapes.over_budget(35, keep=[ids[2]])] == [ids[1], ids[3], ids[4]]
    assert [tape.id for tape in library.tapes.over_budget(0)] == ids[1:]
    assert library.tapes.total_bytes() == 60


def test_the_queue_keeps_its_order(library):
    a, b, c, d = (library.jobs.add("paint", {"nth": nth, "prompt": "🍎"}) for nth in range(4))
    for order in ([c, a], [d], [b, d, a, c], []):
        library.jobs.reorder(order)
        assert [job.id for job in library.jobs.all()][: len(order)] == order
    library.jobs.set_state(a, "paused")
    library.jobs.set_data(a, {"nth": 9})
    library.jobs.delete(b)
    new = library.jobs.add("write", {}, state="draft")
    assert [(job.id, job.kind, job.state, job.data) for job in library.jobs.all()] == [
        (d, "paint", "waiting", {"nth": 3, "prompt": "🍎"}),
        (a, "paint", "paused", {"nth": 9}),
        (c, "paint", "waiting", {"nth": 2, "prompt": "🍎"}),
        (new, "write", "draft", {}),
    ]


def test_presets_and_state(library):
    for name in ("zebra", "Apple", "apple", 'a "quoted" 🍎'):
        library.presets.save(name, _request(name))
    library.presets.save("zebra", _request("another"))
    library.presets.delete("apple")
    assert list(library.presets.all()) == ['a "quoted" 🍎', "Apple", "zebra"]
    assert library.presets.all()["zebra"]["prompt"] == "another"
    library.state.set("dock", {"left": [1, 2]})
    assert library.state.get("dock") == {"left": [1, 2]} and library.state.get("none", 5) == 5
    library.state.set("dock", None)
    assert library.state.get("dock") is None


def test_all_is_there_after_closing(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        library.pictures.add("a.png", _request())
        library.jobs.add("paint", {})
        library.presets.save("p", {})
    with Library(tmp_path / "library.sqlite") as library:
        assert library.notice == "" and library.pictures.count() == len(library.jobs.all()) == 1
        assert list(library.presets.all()) == ["p"]
    assert os.listdir(tmp_path) == ["library.sqlite"]


def test_threads_read_while_another_writes(library):
    problems, done = list[BaseException](), threading.Event()

    def read() -> None:
        try:
            while not done.is_set():
                page = library.pictures.page()
                assert _prompts(page) == [f"n{n}" for n in range(len(page) - 1, -1, -1)]
                library.state.set("read", len(page))
        except BaseException as error:  # noqa: BLE001 - told to the test below
            problems.append(error)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(100):
        library.pictures.add(f"{number}", _request(f"n{number}"))
    done.set()
    for thread in threads:
        thread.join()
    assert not problems and library.pictures.count() == 100


def test_killed_at_any_moment_it_has_all_that_was_told(tmp_path):
    code = (
        "import sys; from pathlib import Path; from studio.files.library import Library\n"
        "library = Library(Path(sys.argv[1]))\n"
        "for n in range(10**6):\n"
        "    with library.transaction():\n"
        "        library.pictures.add(f'{n}a', {'prompt': 'x'}); library.pictures.add(f'{n}b', {'prompt': 'x'})\n"
        "    print(n, flush=True)\n"
    )
    for cut in (1, 20, 60):
        path = tmp_path / f"{cut}.sqlite"
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(cut):
            told = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        told = int((process.stdout.read().split() or [told])[-1])
        process.wait()
        process.stdout.close()
        with Library(path) as library:
            assert library.notice == "" and library.check() == ""
            count = library.pictures.count()
            assert count in (2 * told + 2, 2 * told + 4) and library.pictures.count(PictureFilter("x")) == count


def _pictures(folder: Path, count: int = 4) -> None:
    folder.mkdir(parents=True)
    for number in range(count):
        path = folder / f"{9 - number}.png"
        pixels = np.full((8, 8, 3), number, np.uint8)
        receipt = {"batch_index": number, "tape": "run.tape"}
        write_png(path, pixels, request=_request(f"prompt {number}"), receipt=receipt)
        os.utime(path, (1000 + number, 1000 + number))


def _rebuilt(library: Library, home: Path) -> list[object]:
    return list(rebuild(library, home / "pictures", home / "tapes"))


def test_a_new_library_is_built_from_the_pictures(tmp_path, library):
    _pictures(tmp_path / "pictures" / "day")
    (tmp_path / "tapes").mkdir()
    (tmp_path / "tapes" / "run.tape").write_bytes(b"12345")
    Image.new("RGB", (5, 6)).save(tmp_path / "pictures" / "from elsewhere.jpg")
    (tmp_path / "pictures" / "broken.png").write_bytes(b"no picture")
    (tmp_path / "pictures" / "text.txt").write_text("not looked at")
    (tmp_path / "pictures" / ".hidden.png").write_text("not looked at")
    (tmp_path / "pictures" / "loop").symlink_to(tmp_path / "pictures")
    os.close(os.open(os.fsencode(tmp_path / "pictures") + b"/\xff.png", os.O_CREAT))
    assert library.to_rebuild
    steps = _rebuilt(library, tmp_path)
    assert steps[-1].done == steps[-1].total == 7 and steps[-1].added == 5 and steps[-1].unread == 2
    assert not library.to_rebuild
    assert _prompts(library.pictures.page()) == ["", "prompt 3", "prompt 2", "prompt 1", "prompt 0"]
    elsewhere, newest = library.pictures.page()[:2]
    assert (elsewhere.path, elsewhere.width, elsewhere.height) == ("from elsewhere.jpg", 5, 6)
    assert newest.request == _request("prompt 3") and newest.path == "day/6.png" and newest.created == 1003
    assert (newest.width, newest.batch_index) == (8, 3)
    (tape,) = library.tapes.all()
    assert tape.bytes == 5 and tape.finished and newest.tape_id == tape.id
    assert _rebuilt(library, tmp_path)[-1].added == 0 and library.pictures.count() == 5


def test_a_rebuild_that_was_cut_off_goes_on(tmp_path, library, monkeypatch):
    monkeypatch.setattr("studio.files.library_rebuild._BATCH", 2)
    _pictures(tmp_path / "pictures", 5)
    running = rebuild(library, tmp_path / "pictures", tmp_path / "tapes")
    next(running), next(running)
    running.close()
    assert library.pictures.count() == 2 and library.to_rebuild
    assert _rebuilt(library, tmp_path)[-1].added == 3
    assert _prompts(library.pictures.page()) == [f"prompt {n}" for n in range(4, -1, -1)]


def _fill(home: Path) -> None:
    _pictures(home / "pictures")
    with Library(home / "library.sqlite") as library:
        tape = library.tapes.add("old.tape", size=3)
        child = library.tapes.add("0.tape", parent_id=tape, parent_step=2)
        library.tapes.pin(child)
        _rebuilt(library, home)
        library.pictures.star(library.pictures.at_path("9.png").id)
        library.presets.save("mine", _request("preset"))
        library.jobs.add("paint", {"prompt": "queued"})
        library.state.set("dock", "left")


def _assert_all_is_back(home: Path, library: Library) -> None:
    _rebuilt(library, home)
    assert _prompts(library.pictures.page()) == ["prompt 3", "prompt 2", "prompt 1", "prompt 0"]
    assert library.check() == ""


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all, but long enough to be one" * 50, bytes(5000), b"SQLite format 3\0" * 400]
)
def test_a_file_that_is_no_library_is_set_aside(tmp_path, content):
    _pictures(tmp_path / "pictures")
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    with Library(path) as library:
        assert library.to_rebuild
        if content:  # an empty file is an empty library to SQLite
            (aside,) = tmp_path.glob("library.damaged-*.sqlite")
            assert aside.read_bytes() == content
            assert aside.name in library.notice and "Nothing was deleted" in library.notice
        _assert_all_is_back(tmp_path, library)
    with Library(path) as library:
        assert library.notice == "" and not library.to_rebuild


def test_a_database_of_another_program_is_set_aside(tmp_path):
    path = tmp_path / "library.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE other (x); PRAGMA user_version = 1")
    connection.close()
    with Library(path) as library:
        assert "set aside" in library.notice and library.pictures.count() == 0


def test_damage_keeps_what_can_be_read(tmp_path):
    _fill(tmp_path)
    path = tmp_path / "library.sqlite"
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'pictures_by_model'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)
    with Library(path) as library:  # not seen at once: the damage is in the middle
        assert library.notice == "" and "Start the studio again" in library.check()
        with pytest.raises(DamagedError, match="built anew from your pictures"):
            library.pictures.count(PictureFilter(model="starter-painter"))
    with Library(path) as library:
        assert "set aside" in library.notice
        assert library.presets.all() == {"mine": _request("preset")}
        assert [job.data for job in library.jobs.all()] == [{"prompt": "queued"}]
        assert library.state.get("dock") == "left"
        child = library.tapes.at_path("0.tape")
        assert child.pinned and library.tapes.get(child.parent_id).path == "old.tape"
        _assert_all_is_back(tmp_path, library)
        assert [picture.path for picture in library.pictures.page(PictureFilter(starred=True))] == ["9.png"]
    with Library(path) as library:
        assert library.notice == ""


@settings(max_examples=40, deadline=None)
@given(at=st.floats(0, 1), length=st.sampled_from([1, 100, 5000]), value=st.integers(0, 255), cut=st.booleans())
def test_no_damage_ends_in_a_traceback(tmp_path_factory, whole_home, at, length, value, cut):
    home = tmp_path_factory.mktemp("damage")
    data = bytearray((whole_home / "library.sqlite").read_bytes())
    place = int(at * len(data))
    data[place : place + length] = b"" if cut else bytes([value]) * len(data[place : place + length])
    (home / "library.sqlite").write_bytes(data)
    for _ in range(2):  # what the check finds is set aside by the next start
        with Library(home / "library.sqlite") as library:
            checked = library.check()
            try:
                library.pictures.page(), library.pictures.count(PictureFilter("prompt")), library.jobs.all()
                library.presets.all(), library.state.get("dock")
            except DamagedError:
                checked = "damaged"
    assert not checked


@pytest.fixture(scope="module")
def whole_home(tmp_path_factory):
    home = tmp_path_factory.mktemp("whole")
    _fill(home)
    return home


def test_a_value_that_is_no_json_is_damage(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        library.jobs.add("paint", {})
        connection = sqlite3.connect(tmp_path / "library.sqlite")
        for broken in ("'{'", "CAST(x'ff' AS TEXT)"):
            connection.execute(f"UPDATE jobs SET data = {broken}")
            connection.commit()
            with pytest.raises(DamagedError):
                library.jobs.all()
        connection.close()
    with Library(tmp_path / "library.sqlite") as library:
        assert "set aside" in library.notice


def test_two_damages_on_a_day_are_both_kept(tmp_path):
    for content in (b"first" * 100, b"second" * 100):
        (tmp_path / "library.sqlite").write_bytes(content)
        Library(tmp_path / "library.sqlite").close()
    assert {path.read_bytes() for path in tmp_path.glob("library.damaged-*")} == {b"first" * 100, b"second" * 100}


def test_a_newer_library_is_left_alone(tmp_path):
    path = tmp_path / "library.sqlite"
    Library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StudioError, match="newer Stepwise Studio"):
        Library(path)
    assert os.listdir(tmp_path) == ["library.sqlite"]


def test_a_place_that_refuses_is_named(tmp_path):
    (tmp_path / "file").touch()
    for path in (Path("/proc/library.sqlite"), tmp_path / "file" / "library.sqlite", tmp_path):
        with pytest.raises(StudioError, match=str(path)):
            Library(path)


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        library.pictures.add("a.png", _request())
    code = (
        "import resource, signal, sys; from pathlib import Path; from studio.files.library import Library\n"
        "library = Library(Path(sys.argv[1])); signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "library.pictures.add('b.png', {'prompt': 'x ' * 200_000})"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "library.sqlite"], capture_output=True, text=True)
    assert "StudioError: The library" in done.stderr and "Check the disk" in done.stderr
    with Library(tmp_path / "library.sqlite") as library:
        assert library.notice == "" and library.check() == "" and library.pictures.count() == 1
