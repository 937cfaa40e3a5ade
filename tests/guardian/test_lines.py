"""The few lines that a guardian and its children say to each other."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.guardian.lines import Ear, Mouth, line, parted

FIELDS = st.lists(st.text(st.characters(exclude_categories=[])), max_size=4)


@given(FIELDS)
def test_a_line_carries_any_folder_and_any_name(fields: list[str]) -> None:
    said = line("lock", *fields)
    assert said.count(b"\n") == 1
    assert parted(said) == ("lock", *fields)


@given(st.binary(max_size=60))
def test_noise_of_a_damaged_child_harms_nobody(noise: bytes) -> None:
    assert all(isinstance(field, str) for field in parted(noise))


def test_lines_come_whole_out_of_a_pipe_that_gives_pieces() -> None:
    out, into = os.pipe()
    ear, whole = Ear(out), line("opened", "/a b", "Айгерім")
    os.write(into, whole[:9])
    assert ear.hear() == []
    os.write(into, whole[9:] + line("alive"))
    assert ear.hear() == [("opened", "/a b", "Айгерім"), ("alive",)]
    os.close(into)
    assert ear.hear() is None
    os.close(out)


@pytest.mark.skipif(os.name == "nt", reason="a pipe that never blocks is made otherwise there")
def test_nobody_waits_for_a_child_that_does_not_listen() -> None:
    out, into = os.pipe()
    os.set_blocking(into, False)
    mouth = Mouth(into)
    while mouth.say("lock", "x" * 2000):
        pass
    os.close(out)
    assert not mouth.say("lock")
    os.close(into)
