"""The DOIs that links lead to: many lists print none, only "Crossref" or "View article"."""

import re
from urllib.parse import unquote

_DOI_LINK = re.compile(
    r"\s*(?:https?:)?//(?:dx\.|www\.)?doi\.org/(?:doi:)?(?P<doi>10\.\d{4,9}(?:/|%2F)[^\s?#]+)",
    re.IGNORECASE,
)


def doi_of(address: str) -> str | None:
    """The DOI that a link's address resolves; None for any other address.

    Publishers' own addresses are left out: they may name the DOI of the paper that cites.
    """
    found = _DOI_LINK.match(address)
    return unquote(found["doi"]).rstrip(".,;/") if found else None
