"""Whether a trial reached its end-point."""

import pytest

from assistant.headline.endpoints import endpoint_agreement


@pytest.mark.parametrize(
    ("asked", "text", "sign"),
    [
        ("Was the primary endpoint met?", "Efficacy (primary endpoint): not met.", -1),
        ("Was the primary endpoint reached?", "The primary end-point was met.", 1),
        ("Did the trial miss its primary endpoint?", "It did not meet its primary endpoint.", 1),
        ("Did the trial meet its endpoint?", "The trial failed to reach its endpoint.", -1),
        ("Was the primary endpoint met?", "The secondary endpoint was met.", 0),
        ("Did SDFZ-8 meet its endpoint?", "ABT-7 met its endpoint.", 0),
        ("Did the trial reach its main goal?", "It did not meet its primary endpoint.", -1),
        ("Did the trial reach its main goal?", "It met its secondary endpoint.", 0),
        ("Was the study a success?", "The trial met its primary endpoint.", 1),
        ("Did the trial of ABT-7 fail?", "ABT-7 met its primary outcome.", -1),
        ("Was the study positive for IL-6?", "The trial met its primary outcome.", 0),
        ("Was the endpoint survival?", "The endpoint was met.", 0),
    ],
)
def test_an_endpoint_is_reached_or_missed(asked: str, text: str, sign: int) -> None:
    """Only the same kind of end-point, and of the same drug, is told of."""
    assert endpoint_agreement(asked, text) == sign
