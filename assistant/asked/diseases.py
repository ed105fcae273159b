"""The diseases that a text names, each with the pattern of all its names."""

import functools
import re
from collections.abc import Iterator

from assistant.asked import setting_words
from index.terms import names_of

_TUMOUR = re.compile(  # "a blood tumour marker" is no tumour of the blood
    rf"\b(?:{'|'.join(f'({site})' for site in setting_words.SITES)})[- ]"
    rf"(?:cell[- ])?(?:{setting_words.TUMOURS})\b(?! (?:bio)?markers?)"
)
_ANY_TUMOUR = re.compile(setting_words.TUMOURS)
_DISEASE = re.compile(setting_words.OTHER_DISEASES)


def diseases(text: str) -> Iterator[tuple[str, tuple[int, int], re.Pattern[str]]]:
    """The diseases that a text names: each as named, where, and the pattern of all its names."""
    lowered = text.lower()
    for match in _TUMOUR.finditer(lowered) if _ANY_TUMOUR.search(lowered) else ():
        yield match[0], match.span(), _tumour_of(match.lastindex or 1)
    for match in _DISEASE.finditer(lowered):
        yield match[0], match.span(), _disease(match[0])


_ADJECTIVE = re.compile(r"(?<=\w{6})ic$")  # diabetic groups have diabetes


@functools.lru_cache(maxsize=1024)
def _disease(name: str) -> re.Pattern[str]:
    """A disease by any of its names: a hepatoma is a hepatocellular carcinoma."""
    stem = name.replace("-", "").removesuffix("s")
    begins = "-?".join(_ADJECTIVE.sub("", stem)[:7])  # pre-eclampsia is preeclampsia
    others = "|".join(re.escape(other) for other in names_of(name) if other != name)
    return re.compile(rf"\b{begins}" + (rf"|\b(?:{others})\b" if others else ""), re.IGNORECASE)


@functools.cache
def _tumour_of(group: int) -> re.Pattern[str]:
    """A tumour of one of the sites, by any of its names; `group` counts the sites from 1."""
    site = setting_words.SITES[group - 1]
    short = next(
        (form for head, form in setting_words.TUMOUR_NAMES.items() if site.startswith(head)), ""
    )
    lines = (own for head, own in setting_words.TUMOUR_LINES.items() if site.startswith(head))
    short = "|".join(filter(None, (short, *lines)))
    named = rf"\b(?i:{site})[- ](?:cell[- ])?(?i:{setting_words.TUMOURS})"
    return re.compile(rf"{named}|\b(?:{short})\b" if short else named)
