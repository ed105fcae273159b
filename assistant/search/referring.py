"""Sentences that refer back, which mean little without the one before.

"This could be attributed to poor uptake" is about what was said just now: its own vector tells
nothing of that, so that it is read with the sentence before it too.
"""

import re
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from index.records import Passage

_BACK = r"(?:[Tt]h(?:is|ese|at|ose)|[Ii]t|[Tt]hey|[Ii]ts|[Tt]heir|[Ss]uch|[Bb]oth)"
REFERS = re.compile(
    r"(?:(?:However|Thus|Therefore|Hence|Moreover|Furthermore|In addition|Also|Indeed|Partly"
    r"|Importantly|Of note|Remarkably|Consequently|Accordingly),? )?"
    rf"(?:{_BACK}|The (?:former|latter|first|second|other|same)"
    r"|(?:Owing to|Due to|In|For|To \w+) (?:this|these|such))\b"
    r"(?! (?:is|was) because\b)"  # a reason is told where why is asked
)


GOES_ON = 0.9  # what nearness with the sentence before counts, where nothing refers back


def nearness(
    units: Sequence[Passage],
    before: Mapping[str, Sequence[str]],
    vectors: NDArray[np.float32],
    asked: NDArray[np.float32],
) -> NDArray[np.float64]:
    """The cosine of each sentence and what is asked, by itself or with the one it refers to.

    `before` has the ids of the sentences just before, as far as they are among `units` too.
    """
    cosines = (vectors @ asked).astype(np.float64)
    place = {unit.id: at for at, unit in enumerate(units)}
    pairs = [
        (at, led, 1.0 if REFERS.match(unit.text) else GOES_ON)
        for at, unit in enumerate(units)
        if (near := before.get(unit.id)) and (led := place.get(near[-1])) is not None
        if units[led].path == unit.path
    ]
    if pairs:
        own, led_by, share = (list(column) for column in zip(*pairs, strict=True))
        both = vectors[own] + vectors[led_by]
        both /= np.linalg.norm(both, axis=1, keepdims=True)
        cosines[own] = np.maximum(cosines[own], np.array(share) * (both @ asked))
    return cosines
