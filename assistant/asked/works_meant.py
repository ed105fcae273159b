"""A work that is meant, in two parts: "one of the sources is on X - find it", or for a remark.

Both come to one plain question.
"""

import re

from assistant.asked.frame_words import LEAD_IN

_WORKS = r"(?:papers?|articles?|works?|entr(?:y|ies)|stud(?:y|ies)|publications?|reports?|titles?)"
_LISTED = (  # of a reference list, and of no documents that are read
    r"(?:(?:cited |listed |quoted )?(?:sources?|references?|citations?)"
    rf"|(?:cited|listed|quoted) {_WORKS}"
    rf"|{_WORKS} (?:(?:that )?they (?:cite|quote|list)|in the (?:reference )?list"
    r"|(?:is |are )?cited))"
)
_ON = (
    r"(?:about|on|deal(?:s|ing)? with|concern(?:s|ing)?|treat(?:s|ing)?(?: of)?|cover(?:s|ing)?"
    r"|look(?:s|ing)? at|(?:goes|going) into|speak(?:s|ing)? of|discuss(?:es|ing)?)"
)
_BREAK = r"(?:\s?[.?!;:,–-]+| [-–]+)+\s+"
_FETCH_IT = (
    rf"{LEAD_IN}(?:(?:(?:could|can|would|will) you|please|help me)(?: please| kindly)? )*"
    r"(?:(?:find|dig|look|fetch|get|give|show|name|pull|track|tell|point|identify|quote)\b[^.?!]*"
    r"|(?:which|what|who|whose|where)(?: (?:one|ones|is|was|are|it|that|wrote|by|the|its|are they"
    r"|authors?|paper|article|in|journal|published|does|did|appear|called|and))*)"
)
_DESCRIBED = re.compile(  # what somebody calls a work in his own words, which is no title
    r"[\"“‘](?P<said>(?:that|the|this|an?) (?:[\w-]+ ){0,2}?"
    rf"(?:{_WORKS}|overview|review|one|thing|trial|sources?|references?)\b[^\"”’]{{3,}})[\"”’](?!\w)",
    re.IGNORECASE,
)


_RECORD = re.compile(  # "X by means of Y: which record is that?"
    r"\b(?P<asks>which|what) record(?P<several>s?)"
    r"(?= (?:is|are|was|were) (?:it|that|this|those|they)\b)",
    re.IGNORECASE,
)


def unquoted(text: str) -> str:
    """A text with a work that it describes in quotation marks described without them.

    A record that is pointed at is a reference.
    """
    text = _RECORD.sub(r"\g<asks> reference\g<several>", text)
    return _DESCRIBED.sub(r"\g<said>", text)


_ONE_OF_THEM = re.compile(  # "one of the sources deals with X, oddly enough - dig it out"
    r"^\W*(?:(?:i (?:think|believe|know|recall|remember|gather)|apparently|surely|supposedly)"
    r"(?: that)?,? )?(?:there (?:is|was) |there['’]s |one of (?:the|their|its) )"
    rf"(?:(?:an?|one|some) )?{_LISTED} (?:(?:that|which) )?(?:(?:is|was|seems to be) )?{_ON} "
    rf"(?P<what>[^.?!;:,–]+?)(?:, [^.?!;:–]{{3,40}}?)?{_BREAK}{_FETCH_IT}\W*$",
    re.IGNORECASE,
)
_STATED = (
    r"(?:the|that|their|this) (?:\w+ )?(?:remarks?|comments?|sentences?|statements?|claims?"
    r"|assertions?|points?|passages?|lines?|notes?) (?:(?:they |is )?(?:made|make) )?"
    r"(?:about|on|concerning|regarding) (?P<what>[^.?!:;]+?)"
    r"(?:,? (?:in|of|from) the (?:introduction|intro|abstract|background|discussion|conclusions?"
    r"|results|summary|outlook|beginning|end|text|review|paper|article"
    r"|(?:\w+ )?section(?: on [\w -]+)?))?"
)
_CITED = r"(?:cite|cites|cited|citing|citations?|quote[ds]?|sources?|references?|refs?|credit\w*)\b"
_FOR_A_REMARK = (
    re.compile(  # "the remark on X needs a source. What did they give?"
        rf"^\W*{_STATED}(?: (?:needs?|lacks?|wants?|calls? for|must have|should have|is without)\b"
        rf"[^.?!;:]*\b{_CITED}[^.?!;:]*{_BREAK}{LEAD_IN}(?:what|which|who|whom)\b[^.?!\d]*"
        rf"|{_BREAK}{LEAD_IN}(?:what|which|who|whom)\b[^.?!\d]*\b{_CITED}[^.?!\d]*)\W*$",
        re.IGNORECASE,
    ),
    re.compile(  # "what did they cite for the remark on X?"
        r"^\W*(?:what|which|who|whom)\b[^.?!;:\d]{0,60}?"
        rf"\b(?:{_CITED}[^.?!;:\d]{{0,30}}?|(?:is|are|stands?|lies) )"
        rf"\b(?:for|of|behind|to back|beside|with) {_STATED}\W*$",
        re.IGNORECASE,
    ),
)


def as_one_question(text: str) -> str:
    """The work that is meant as one plain question; a text without such parts as it is."""
    if match := _ONE_OF_THEM.match(text):
        return f"Which cited paper is about {match['what']}?"
    for pattern in _FOR_A_REMARK:
        if match := pattern.match(text):
            return f"Which study is behind {match['what']}?"
    return text
