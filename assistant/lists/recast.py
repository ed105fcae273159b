"""A list question with what miRNAs are called put as what they do."""

import functools
import re

from assistant.lists.causes import with_treatments
from assistant.lists.recast_words import (
    CALLED,
    RECAST,
    RECAST_BEFORE,
    RECAST_EFFECT,
    RECAST_RATED,
    RECAST_STATE,
    RECAST_WHOLE,
    TUMOUR_OF,
)


def recast(text: str) -> str:
    """The text with what miRNAs are called put as what they do: "tumour suppressors".

    Where the name itself is asked for ("described as oncogenic") it stays.
    """
    if CALLED.search(text):
        return text
    text = with_treatments(text)
    text = _RESISTING.sub(lambda match: f"{match['to'] or 'drug'}-resistant cells", text)
    text = _IN_TUMOUR.sub(r"\g<cells>", text)
    text = _APART.sub(r"\g<verb> \g<back> \g<what>", text)
    for called, does in (*RECAST_STATE, *RECAST_EFFECT, *RECAST_RATED, *RECAST_BEFORE):
        text = called.sub(does, text)
    for called, does in RECAST_WHOLE:
        text = called.sub(functools.partial(_of_its_site, does), text)
    for called, does in RECAST:
        text = called.sub(does, text)
    return text


_IN_TUMOUR = re.compile(  # "fibroblasts in the tumour": it is where they are, no party beside them
    r"(?P<cells>\b(?:[\w-]+ cells|[a-z]*(?:blasts|phages|cytes|phils|microglia)|[A-Z]+s))"
    r" (?:in|inside|within|around|near) (?:the |a )?(?:breast )?(?:tumou?rs?|cancers?)\b"
    r"(?: (?:tissues?|stroma|bed|micro-?environment|mass))?"
    r"(?! (?:cells?|lines?|patients?|exosom\w+))"
)
_APART = re.compile(  # "hold the tumour or its blood supply back"
    r"\b(?P<verb>(?:hold|keep)(?:s|ing)?|held|kept)"
    r" (?P<what>(?:the|its|their|an?) [^.,;:?!()]{3,50}?)"
    r" (?P<back>back|down|in check|at bay)(?=\s*(?:[.,;:?!]|$))",
    re.IGNORECASE,
)
_RESISTING = re.compile(  # "cells that resist cisplatin"
    r"\bcells (?:that|which) (?:resist|withstand|tolerate|are resistant to"
    r"|(?:no longer|do not|don't) respond to)"
    r"(?: (?:the |any )?(?:(?:treatments?|therap(?:y|ies)|drugs?|chemo\w*|medicines?)\b"
    r"|(?P<to>[a-z-]+)))?",
    re.IGNORECASE,
)


def _of_its_site(does: str, called: re.Match[str]) -> str:
    """What is done to the disease, with the tumour that it is: "keeps liver cancer in check"."""
    tumour = TUMOUR_OF.search(called[0])
    return f"{does} in {tumour[0]}" if tumour else does
