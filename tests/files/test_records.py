"""The record file: whole records come back, a cut tail is dropped, damage is named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.files.records import Record, RecordWriter, read_records

MAGIC = b"TEST FILE"
RECORDS = [Record(b"HEAD", b"{}"), Record(b"CALL", b"x" * 100), Record(b"DONE", b"")]


def write(path, records, **options):
    writer = RecordWriter(path, MAGIC, **options)
    for record in records:
        writer.append(*record)
    writer.close()


def test_records_come_back(tmp_path):
    path = tmp_path / "a"
    write(path, RECORDS)
    records, end = read_records(path, MAGIC)
    assert records == RECORDS
    assert end == path.stat().st_size


@given(cut=st.integers(0, 176))
def test_a_file_cut_anywhere_keeps_its_whole_records(tmp_path_factory, cut):
    path = tmp_path_factory.mktemp("cut") / "a"
    write(path, RECORDS)
    whole = path.read_bytes()
    assert len(whole) == 16 + 3 * 16 + 102
    ends = [16, 16 + 16 + 2, 16 + 32 + 102, 16 + 48 + 102]
    cut = min(cut, len(whole))
    path.write_bytes(whole[:cut])
    if cut < 16:
        with pytest.raises(StudioError, match="not a tape"):
            read_records(path, MAGIC)
        return
    records, end = read_records(path, MAGIC)
    assert records == RECORDS[: sum(cut >= e for e in ends) - 1]
    # Going on after the cut leaves no torn record in the middle.
    write(path, RECORDS[-1:], keep=end)
    assert read_records(path, MAGIC)[0] == [*records, RECORDS[-1]]


@pytest.mark.parametrize("place", range(16, 16 + 16 + 2))
def test_damage_before_the_end_is_an_error(tmp_path, place):
    path = tmp_path / "a"
    write(path, RECORDS)
    data = bytearray(path.read_bytes())
    data[place] ^= 0x40
    path.write_bytes(data)
    with pytest.raises(StudioError, match="damaged"):
        read_records(path, MAGIC)


def test_another_kind_of_file_is_refused(tmp_path):
    path = tmp_path / "a"
    write(path, RECORDS)
    with pytest.raises(StudioError, match="not a tape"):
        read_records(path, b"OTHER")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(StudioError, match=r"nothing\.tape cannot be read"):
        read_records(tmp_path / "nothing.tape", MAGIC)


def test_a_full_disk_is_a_sentence_and_keeps_what_was_written():
    with pytest.raises(StudioError, match="the disk is full"):
        write(Path("/dev/full"), RECORDS)
