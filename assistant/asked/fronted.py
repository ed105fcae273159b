"""A question whose question word stands behind what it asks for: "Genes hit by X: which?"."""

import functools
import re

from assistant.asked.frame_words import AUXILIARY, QUESTION_WORD

_SORTS = r"(?:types?|kinds?|sorts?|ones?|names?|exactly)"
_NO_OPENING = (
    rf"^\W*(?!(?:{QUESTION_WORD}|{AUXILIARY})\b"
    r"|(?:please|list|name|give|tell|in|for|from|of|on|as|to)\b)"
)
_LAST = re.compile(
    rf"{_NO_OPENING}"
    rf"(?P<what>(?:(?!\b(?:{QUESTION_WORD}|certain|some|several|various|a few)\b)[^:?.!;])"
    r"{3,160}?)"
    r"(?:\s?[:,;?]|\s[-–—])\s+"
    rf"(?:(?:and )?(?:which|what|who)(?: {_SORTS})*"
    r"(?: (?:are|were) (?:they|these|those|there|meant|covered|named|listed|mentioned"
    r"|described|reported|given|shown|known|told of|spoken of|talked about))?"
    r"(?: (?:here|there|exactly))?"
    r"|(?:please )?(?:name|list|enumerate|give me) (?:them|these|all)(?: all)?(?:,? please)?"
    r"(?:,? (?:with|if)\b[^?.;:]*)?)\W*$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(  # "the review names some drugs against it. Which are they?"
    r"\b(?:some|several|certain|a few|various|different|a number of|two|three|four|five|six)"
    r" (?P<what>(?:[\w/-]+ ){0,2}?[\w/-]{2,}s\b[^.?!;]*?)(?: ?\([^()]*\))?(?:[.;:,]| [-–—]) ?"
    r"(?:and )?(?:which|what|who)(?: ones)? (?:are|were) (?:they|these|those)(?: called)?\W*$",
    re.IGNORECASE,
)


def small_first(text: str) -> str:
    """What began a sentence as it stands within one: its first letter small, but for names."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def fronted(text: str) -> str:
    """The text with its question word first: "which genes hit by X"; as it is where it has that."""
    last = _LAST.match(text) or _TOLD_OF.search(text)
    if last is None:
        return text
    return f"which {small_first(last['what'])}?"


_TOPIC = re.compile(
    rf"{_NO_OPENING}"
    rf"(?P<what>(?:(?!\b{AUXILIARY}\b)[^:?.!;,]){{3,100}}?)(?:\s?:|\s[-–—])\s+"
    r"(?P<asks>(?:(?:please )?(?:list|name|give me)(?: all)? the|which|what) "
    r"(?:(?!\b(?:or|it|them|this|they)\b)[^?.;:]){3,100}?)"
    r"(?<! with) (?:it|them|this)\W*$",
    re.IGNORECASE,
)


def with_its_topic(text: str) -> str:
    """The text with what stands before the question for its "it": "bone loss: which slow it?"."""
    topic = _TOPIC.match(text)
    return f"{topic['asks']} {topic['what']}?" if topic else text


_AS_ONES = re.compile(  # "what drugs appear here as ones to which miRNAs confer resistance?"
    rf"^\W*(?:which|what) (?P<what>(?:(?!{AUXILIARY}\b|as\b)[\w/-]+ ){{1,5}}?)"
    r"(?:appear|turn up|come up|figure|stand|are (?:named|mentioned|listed|given|described|cited"
    r"|shown|reported|told of))"
    r" (?:(?:here|there|in (?:the|this) (?:review|paper|article|text)) )?as (?:the )?"
    r"(?:ones|those|things) (?P<to>to|for|against|by|with|through|from|in) which"
    rf" (?P<does>(?!{AUXILIARY}\b)[^?.;]{{8,}}?)\W*$",
    re.IGNORECASE,
)


_RESTS_ON = re.compile(  # "on which two works does it rest that X?" asks which showed that X
    r"^\W*(?:and |so |but )?(?:up)?on (?P<works>(?:which|what|whose) (?:[\w-]+ ){0,2}?"
    r"(?:stud(?:y|ies)|works?|papers?|publications?|articles?|sources?|references?))"
    r" (?:do|does|did|is|was|are|were) (?:it|this|(?:the|this|that|their|its) (?:[\w-]+ )?"
    r"(?:claim|statement|assertion|sentence|idea|notion|view|finding|conclusion))"
    r" (?:rest|rely|based|build|built|founded|grounded|depend|stand),? that\b",
    re.IGNORECASE,
)


_WHOM = re.compile(  # what is hit is a gene, and nobody
    r"^\W*(?:(?:and|so|but) )?whom(?= (?:does|do|did|can) [^?(]*\b(?:target|hit|silence|bind"
    r"|suppress|inhibit|repress|attack|go for|act on|regulate|block)\b)",
    re.IGNORECASE,
)


def to_which(text: str) -> str:
    """The text with its question word behind the preposition that belongs to it."""
    text = _WHOM.sub("What", text)
    if rests := _RESTS_ON.match(text):
        works = rests["works"][0].upper() + rests["works"][1:]
        return f"{works} showed that{text[rests.end() :]}"
    if (match := _AS_ONES.match(text)) is None:
        return text
    aid = "" if re.search(rf"\b{AUXILIARY}\b", match["does"]) else "do "
    return f"{match['to'].capitalize()} which {match['what']}{aid}{match['does']}?"


_RECORDS = (
    r"(?:works?|papers|references|articles|publications|entries|titles)"
    r"(?=[^?.;]*\b(?:cited|quoted|listed|bibliography|reference list|(?:19|20)\d\d)\b)[^?.;,]*?"
)
_ITEMS = r"(?P<items>(?:exosom\w+ )?(?:mi(?:cro)?-?rnas|mirs|lncrnas|circrnas))"
_ON = (
    r"(?:about|on|deal(?:ing)? with|concern(?:ed with|ing)?|cover|name|mention|stud(?:y|ied|ying))"
)
_OF_RECORDS = (
    re.compile(
        rf"^\W*(?:among|amongst|of|in|for) (?:(?:the|all) )*(?P<records>{_RECORDS}),? "
        rf"(?:which|what) {_ITEMS} (?:are|do|did|were) (?:they|these|those) {_ON}\W*$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:which|what) {_ITEMS} (?:are|do|did|were) (?:(?:the|all) )*"
        rf"(?P<records>{_RECORDS}) {_ON}\W*$",
        re.IGNORECASE,
    ),
)
_EARLIER_WORK = re.compile(  # what a paper cites came before it
    r"\b(?P<which>which|what|any|the) (?:earlier|previous|prior|preceding|older) "
    r"(?P<work>articles?|papers?|publications?|references?)"
    rf"(?= (?:(?:is|are|was|were|that|which) )*{_ON}s?\b)",
    re.IGNORECASE,
)


def records_first(text: str) -> str:
    """The records asked for, where it is asked which RNAs they are about: their titles tell it."""
    text = _EARLIER_WORK.sub(r"\g<which> cited \g<work>", text)
    for pattern in _OF_RECORDS:
        if match := pattern.match(text):
            return f"Which {match['records'].strip()} are about {match['items']}?"
    return text
