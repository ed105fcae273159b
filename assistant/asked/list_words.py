"""Words for a reference list as a whole: its two ends, and what its titles are to have."""

import re

from assistant.asked.frame_words import LEAD_IN
from assistant.asked.ordinals import EARLY_ORDINAL, value
from index.terms import ONES

THE_LIST = (  # a list of references by one of its names
    r"(?:(?:the|its|their|your|this) )?(?:cited )?"
    r"(?:(?:reference|literature|citation|source) list|list of (?:the |its |cited )*"
    r"(?:references|citations|literature|sources|works)|bibliograph(?:y|ies)"
    r"|references(?: (?:section|part))?|reference (?:section|part)|works cited)\b"
)
_WHOLE = (  # what may stand behind an end of a list: nothing that narrows it
    r"(?=\W*$|\s?[,;:.?–]|\s-|,? please\b| (?:and|with) (?:its|their)\b"
    rf"|(?: (?:cited|listed|given|printed))? (?:in|of|on) (?:{THE_LIST}"
    r"|(?:the|this|its|your) (?:review|paper|article|document|list\b(?! of\b))))"
)
_NOT_OF_SOME = (  # "the last of the references on macrophages" ends no list
    r"(?! (?:on|about|to|for|by|from|that|which)\b"
    r"| (?:in|of|on) (?!(?:the|this|its|your) (?:review|paper|article|document)\b))"
)
_STANDS = r"(?:comes?|stands?|is|are|was|listed|named|placed|appears?|printed)"
_TURNS = r"(?P<which>open|begin|start|clos|end|conclud|finish)(?:e|es|s|ing|ed)?"
_ENDS = (
    re.compile(
        r"\b(?P<which>first|last|final)(?P<both> and (?:the )?(?:last|final))?"
        rf" (?:(?:reference|entry|item|citation)\b{_WHOLE}"
        r"|(?:paper|article|study|work|one|source|publication)"
        rf" (?:in|of|on) {THE_LIST}{_NOT_OF_SOME})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_STANDS} (?:the )?(?:very )?(?P<which>first|last) (?:in|on|of|among) {THE_LIST}"
        rf"{_NOT_OF_SOME}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:at|on|from) (?:the )?(?:very )?(?P<which>top|head|start|begin|front|end|bottom|foot"
        rf"|close|tail)(?:ning)? of {THE_LIST}{_NOT_OF_SOME}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!journal )(?<!author )\b{_TURNS} {THE_LIST}(?!,? with\b){_NOT_OF_SOME}", re.I),
    re.compile(rf"\b{THE_LIST} (?:\w+ly )?{_TURNS}(?: (?:with|on|by|in))?\b", re.I),
)
_ANY_LIST = re.compile(r"\b(?:ref|citation|entr|bibliograph|list)", re.IGNORECASE)
_AT_THE_HEAD = frozenset("first top head start begin front open".split())
_MANY = re.compile(  # "the first five references"
    rf"\b(?P<which>first|last|final) (?P<number>{'|'.join(ONES[2:13])}|\d{{1,2}})"
    rf" (?:references|entries|items|citations)\b{_WHOLE}",
    re.IGNORECASE,
)


_FROM_ITS_END = re.compile(  # "the third item from the end", "the second-to-last reference"
    rf"\b(?P<nth>{EARLY_ORDINAL})"
    r"(?:(?: (?:reference|entry|item|citation|paper|article|one))?"
    r",?(?: (?:when |if )?count(?:ing|ed))?"
    r"(?: backwards?)? from (?:the |its )?(?P<end>end|bottom|last|foot|back|top|start|beginning)"
    r"(?: one| entry)?|[- ](?:to[- ])?last)\b",
    re.IGNORECASE,
)


def take_end(text: str) -> tuple[tuple[int, int], tuple[int, ...]] | None:
    """Where a question asks for an end of a list, and for which: 0 the first entry, -1 the last."""
    if match := _MANY.search(text):
        number = value(match["number"])
        from_head = match["which"].lower() == "first"
        return match.span(), tuple(range(number) if from_head else range(-number, 0))
    if (match := _FROM_ITS_END.search(text)) and _ANY_LIST.search(text):
        nth, end = value(match["nth"]), (match["end"] or "").lower()
        return match.span(), (nth - 1,) if end in {"top", "start", "beginning"} else (-nth,)
    for pattern in _ENDS:
        if match := pattern.search(text):
            if match.groupdict().get("both"):
                return match.span(), (0, -1)
            return match.span(), (0,) if match["which"].lower() in _AT_THE_HEAD else (-1,)
    return None


_HAVE = (
    r"(?:ha(?:s|ve|ving)|contain(?:s|ing)?|mention(?:s|ing)?|includ(?:e|es|ing)|nam(?:e|es|ing)"
    r"|carr(?:y|ies|ying)|bear(?:s|ing)?|use[sd]?|speaks? of|speaking of|talks? of|tells? of|says?"
    r"|refer(?:s|ring)? to|feature[sd]?|with)"
)
_TITLES_HAVE = re.compile(
    rf"\btitles?\b(?: (?:that|which|in|of|from|among|{THE_LIST}|do|does|they|cited|listed)){{0,4}}"
    rf" {_HAVE}\b"
    r"|\btitled? with\b"
    r"|\b(?:in|within) (?:the|its|their|any|a|whose)(?: (?:cited|own|printed|very))? titles?\b",
    re.IGNORECASE,
)
_WORD_OF_IT = re.compile(  # "the word dormancy in them": what only says that a word is one
    r"\b(?:the )?(?:words?|terms?|phrases?|expressions?|drug's name|name of)\b"
    r"|\bin (?:them|it)\b|(?<=\breference )section\b|(?<=\breferences )section\b",
    re.IGNORECASE,
)

_OF_ITSELF = re.compile(  # the title of the document: "is X in the title?", of no list
    rf"^\W*{LEAD_IN}(?:is|are|was|were|does|do|has|have)\b"
    r"(?![^?]*\b(?:any|which|one|references?|entr(?:y|ies)|papers|articles|works?|stud(?:y|ies)"
    r"|publications?|citations?|sources?)\b)"
    r"[^?]*\b(?:in|within) (?:the|its) title\b",
    re.IGNORECASE,
)


def take_titled(text: str) -> str | None:
    """A text without the words that say that titles are to have the rest; None where none do.

    What is taken out is blanked, so that the rest keeps its place.
    """
    if not _TITLES_HAVE.search(text) or _OF_ITSELF.search(text):
        return None
    for pattern in (_TITLES_HAVE, _WORD_OF_IT):
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text


ALL_OF_THEM = re.compile(  # "which journals are cited?": each entry tells its own
    r"\b(?:journals|authors|references|refs|citations|entries|titles|papers|articles|works|sources)"
    r"\b[^?]{0,30}\b(?:cited?|listed|there)\b"
    r"|\b(?:all|every|whole|full|entire|complete)\b[^?]{0,20}"
    rf"\b(?:references|entries|citations|{THE_LIST})",
    re.IGNORECASE,
)
OF_A_COUNTRY = re.compile(  # adjectives of countries and peoples, at the end of a name: no author's
    r"\b(?:Afghan"
    r"|African|Albanian|Algerian|American|Arab|Argentine|Argentinian|Armenian|Asian|Australian"
    r"|Austrian|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian"
    r"|Cambodian|Cameroonian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Cypriot|Czech|Danish"
    r"|Dutch|Ecuadorian|Egyptian|English|Estonian|Ethiopian|European|Filipino|Finnish|French"
    r"|Georgian|German|Ghanaian|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish"
    r"|Israeli|Italian|Japanese|Jordanian|Kazakh|Kenyan|Korean|Kuwaiti|Latvian|Lebanese|Libyan"
    r"|Lithuanian|Malaysian|Maltese|Mexican|Mongolian|Moroccan|Nepalese|Nepali|Nigerian|Nordic"
    r"|Norwegian|Omani|Pakistani|Palestinian|Persian|Peruvian|Polish|Portuguese|Qatari|Romanian"
    r"|Russian|Saudi|Scandinavian|Scottish|Serbian|Singaporean|Slovak|Slovakian|Slovenian|Spanish"
    r"|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tanzanian|Thai|Tunisian|Turkish|Ugandan|Ukrainian"
    r"|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni|Zambian|Zimbabwean)$"
)
