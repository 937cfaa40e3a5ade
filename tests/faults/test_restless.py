"""The short form of the hands without an aim."""

from tests.faults.command import campaign


def test_whatever_is_done_in_whatever_order_the_window_makes_no_mistake() -> None:
    code, counts = campaign("restless", "--count", "1", "--steps", "1200", "--calm")
    assert (code, counts["steps"], counts["failures"]) == (0, "1200", "0")
    assert int(counts["in the records"]) > 400


def test_a_page_that_breaks_is_found() -> None:
    code, counts = campaign("restless", "--count", "1", "--steps", "900", "--calm", "--control")
    assert (code, counts["failures"]) == (1, "1")


def test_whatever_the_terminal_is_asked_it_answers_with_a_sentence() -> None:
    code, counts = campaign("restless_terminal", "--count", "1", "--lines", "120")
    assert (code, counts["lines"], counts["failures"]) == (0, "120", "0")
    assert int(counts["done"]) > 20


def test_a_command_that_breaks_is_found() -> None:
    code, counts = campaign("restless_terminal", "--count", "1", "--lines", "20", "--control")
    assert code == 1
    assert int(counts["failures"]) > 5
