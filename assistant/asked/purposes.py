"""What a method that is asked for is to do: to read RNAs out, or to get at what carries them."""

import re

_READ = (
    r"(?:read(?:ing|s)?[- ]?(?:out|off)?|detect(?:s|ed|ing)?|measur(?:e|es|ed|ing)|quantif\w+"
    r"|analy[sz](?:e|es|ed|ing)|assay(?:ed|ing)?|determin(?:e|es|ed|ing)|profil(?:e|ed|ing)|count(?:ed|ing)?)"
)
_RNAS = r"(?:(?:mi(?:cro)?-?)?rnas?|mirs)"
_SEPARATING = re.compile(
    r"\b(?:isolat|separat|purif|extract|obtain|enrich|recover|harvest|yield)\w*", re.IGNORECASE
)
_ASKS_METHOD = re.compile(
    r"\b(?:methods?|techniques?|procedures?|instruments?|assays?|approach(?:es)?"
    r"|by what means|ways? to)\b"
    r"|^\W*(?:and |so )?how (?:is|are|was|were|do|does|did|can|could)\b",
    re.IGNORECASE,
)
_READS_RNAS = re.compile(
    rf"\b{_READ}\b(?: (?!(?:vesicles?|exosomes?|evs?|proteins?)\b)[\w-]+){{0,4}}? {_RNAS}\b"
    rf"|\b{_RNAS}\b[^?,;]{{0,40}}?\b(?:(?:is|are|was|were|be|get|gets|normally|usually) )+{_READ}",
    re.IGNORECASE,
)


def reads_rnas(core: str) -> bool:
    """Whether a method is asked for by which RNAs are read out, and not how vesicles are got."""
    return bool(
        _READS_RNAS.search(core) and _ASKS_METHOD.search(core) and not _SEPARATING.search(core)
    )


_RNA = re.compile(r"RNA|\bmiR")
_READING = re.compile(
    r"PCR|[Ss]equencing|\b[Mm]icro-?arrays?|[Nn]orthern|[Bb]iosensor|[Hh]ybridi[sz]|NanoString"
    r"|\bLAMP\b|CRISPR|[Ee]lectrochem|[Ff]luoresc|[Pp]robes?\b"
)


def tells_of_reading(text: str) -> bool:
    """Whether a sentence has RNAs and a technique by which they are read, and separates nothing."""
    return bool(_READING.search(text) and _RNA.search(text)) and not _SEPARATING.search(text)
