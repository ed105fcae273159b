"""Whether the places that cite a record are asked for, or what is said there; in general words."""

import re

from assistant.asked.frame_words import LEAD_IN

_REF = (
    r"(?:\[\d{1,3}\]|(?:references?|refs?\b\.?|citations?|cit\b\.?|entr(?:y|ies)|sources?|footnotes?) ?"
    r"(?:no\b\.? ?|numbers? )?[#\[(]?\d{1,4}\b)"
)
_STATED = (  # what cites; "the claim that ..." is one by what it says
    r"(?:sentences?|statements?|passages?|claims?|points?|contexts?|connections?|places?|paragraphs?"
    r"|assertions?|sections?|purposes?|spots?)\b(?! that\b(?! (?:cit|quot|us|rel|rest|mention|carr|bear)))"
)
_CITES = (
    r"(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|rel(?:y|ies) on|rests? on|carr(?:y|ies)|bears?)"
)
_TOLD = r"(?:sa(?:y|ys|id)|writes?|written|state[sd]?|claim(?:s|ed)?|tells?|told|ma[kd]e|makes|adds?|argued?|conclud(?:e|es|ed)|infer(?:s|red)?|deriv(?:e|es|ed)|takes?)"
_CITED_WHERE = re.compile(
    r"\bwhat (?:does|did|do) (?:the )?(?:(?:study|paper|work|authors) )?(?:(?:in|of|behind) )?(?:reference|ref\.?|citation) ?"
    r"(?:no\.? ?|number )?\d+ (?:of the \w+ )?(?:say|show|find|report|conclude|claim|demonstrate|tell)\b|"
    r"\bwhere\b[^?]{0,60}\b(?:cited|quoted|referenced|mentioned|referred to|used)\b"
    r"|\bwhere\b[^?]{0,20}\bdo(?:es)?\b[^?]{0,40}\b(?:cite|quote|reference|mention)\b"
    r"|\b(?:what|which|why)\b[^?]{0,60}\b(?:cited?|cites?|quoted?|used?|referenced?)\b[^?]{0,40}\bfor(?: what)?(?: in the (?:text|review|paper|article))?\W*$"
    r"|\b(?:cited?|quoted?) for what\b|\bwhat is .{0,40}\bcited for\b|\bfor what\b[^?]{0,60}\bcit"
    r"|\bwhy\b[^?]{0,60}\b(?:cit(?:e|es|ed)|br(?:ing|ought) up)\b"
    rf"|\b{_STATED}[^?]{{0,30}}\b{_CITES}\b"
    r"|\bwhat\b[^?]{0,20}\b(?:is|was)\b[^?]{0,20}\b(?:said|stated|claimed)\b[^?]{0,30}\b(?:reference|citing)\b"
    # told by the number of a reference
    rf"|\b{_STATED}[^?]{{0,60}}(?<!\w){_REF}|(?<!\w){_REF}[^?]{{0,60}}\b{_STATED}"
    rf"|\bwhat\b[^?]{{0,50}}\b{_TOLD}\b[^?]{{0,20}}\b(?:with|about|on|from|of|citing|using) (?:the )?{_REF}"
    rf"|\bhow\b[^?]{{0,20}}(?<!\w){_REF}[^?]{{0,20}}\b(?:used|cited|employed|discussed|presented)\b"
    rf"|\bwhat\b[^?]{{0,30}}(?<!\w){_REF}[^?]{{0,20}}\b(?:backs?|back(?:s|ed)? up|supports?|underpins?|stands? for|proves?|serves? (?:for|as)|(?:there|used|needed|cited|good) for|there to (?:show|support|back up|prove))\W*$"
    rf"|{_REF}\W{{0,2}} ?(?:is |was )?(?:(?:there|meant|used) to )?(?:backs?(?: up)?|supports?|underpins?|proves?|shows?|stands? (?:for|behind)"
    r"|underl(?:ies|ie)) (?:which|what)\b"
    r"|\b(?:which|what) (?:findings?|results?|facts?|lines?|bits?|parts?)\b[^?]{0,30}\b(?:rests?|leans?|hangs?|depends?|relies|based|stands?|cites?|carr(?:y|ies))"
    rf"(?: (?:up)?on)? (?:the )?{_REF}"
    rf"|\b(?:behind|for|under|beside|at|with) (?:which|what)\b[^?]{{0,30}}{_REF}\W{{0,2}} ?(?:stands?|is|come|comes|cited|used|given)\b"
)
_HOW_OFTEN = re.compile(
    r"\bhow (?:often|frequently|many times)\b[^?]{0,30}\b(?:is|are|do|does)\b[^?]{0,60}\b(?:cit|quot|us|mention|referenc)\w*"
    r"|\bhow (?:often|frequently|many times)\b[^?]{0,80}\bcited\b[^?]{0,20}\b(?:in|by|within|throughout)"
    r" (?:the|this|your) (?:reviews?|text|papers?|articles?)"
    r"|\bcit(?:e|es|ed)\b[^?]{0,60}\b(?:more than once|only once|twice|repeatedly|several times|(?:more|other) places)\b"
)


def asks_where_cited(lowered: str) -> bool:
    """Whether the places that cite a record are asked for, or how many there are."""
    return bool(_CITED_WHERE.search(lowered)) or counts_places(lowered)


def counts_places(lowered: str) -> bool:
    """Whether it is asked how often the text cites a record."""
    return bool(_HOW_OFTEN.search(lowered))


IS_IT_THERE = re.compile(  # "I recall a paper by Roe of 2015. Is it in there?"
    rf"\W*{LEAD_IN}(?:is|are|was|were|do you have|have you got|can you find) "
    r"(?:it|that|that one|this|they|those|any of (?:it|them|those))"
    r"(?: (?:in )?(?:there|here)| included| present| among them| anywhere)?\W*"
)
