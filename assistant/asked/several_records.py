"""A question that names several records, each by its author: "Roe on mice and Wei on fish"."""

import itertools
import re
from collections.abc import Sequence

from assistant.asked import cues

SET_AGAINST = re.compile(  # what is told of them is asked for
    rf"\bcompar\w+|\bdiffer\w*|\bcontradict\w*|{cues.CONTRASTED.pattern}"
)
_PARTED = re.compile(r"(?:[,;]|\b(?:and|plus|as well as|with)\b|&|\+)[^,;&+]*$", re.IGNORECASE)
_LEAD = re.compile(r"^[^:]*:\s")  # "both at once please: ..."


def split_before(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """A text cut where a part with the next of some names begins; [] where it is not parted."""
    starts = [start for start, _ in spans]
    gaps = [(end, text[end:start]) for (_, end), start in zip(spans, starts[1:], strict=False)]
    cuts = [(end, _PARTED.search(gap)) for end, gap in gaps]
    if not cuts or not all(cut for _, cut in cuts):
        return []
    lead = _LEAD.match(text[: starts[0]])
    places = [lead.end() if lead else 0, *(end + cut.start() for end, cut in cuts if cut)]
    return [text[one:two] for one, two in itertools.pairwise([*places, len(text)])]
