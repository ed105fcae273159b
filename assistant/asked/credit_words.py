"""A question that asks by the way whose finding its answer is: "..., and according to whom?"."""

import re

from assistant.asked import cues
from assistant.asked.frames import sources_apart

_ASKS = re.compile(r"\b(?:what|which|how|why|where|when)\b", re.IGNORECASE)


def without_credit(text: str) -> str | None:
    """A question without the words that want to know whose finding it is; None where none do."""
    main, credited = sources_apart(text)
    if not credited or not _ASKS.search(main) or cues.RECORD_NOUN.search(main.lower()):
        return None  # "where was that work published, and by whom?"
    return main
