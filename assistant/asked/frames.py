"""A claim without its frame: "can I take it that ...", "... does that hold up?".

However it is put, a frame only asks whether the claim is so; it may stand before the claim, behind
it, or on both sides (`frame_words.py`). Where it asks if somebody is wrong, a "yes" would deny the
claim. A question behind it, who showed it, is none of the claim either.
"""

import functools
import re
from dataclasses import dataclass

from assistant.asked import record_cues
from assistant.asked.frame_words import (
    ABOUT_IDEA,
    AUXILIARY,
    BEHIND,
    DENIED_OUTRIGHT,
    FRONT,
    HEARSAY,
    IF_WRONG,
    IF_WRONG_BEHIND,
    LEAD_IN,
    OPENS,
    OR_ELSE,
    QUESTION_WORD,
    RECORD,
    SHOWN,
    SOURCE_BEHIND,
    UNASKED,
)
from assistant.asked.fronted import small_first
from index.sentences import split

_LEANS = re.compile(r"(?:it(?!['’]s (?-i:[A-Z]))|they|them|these|those|this|such)\b", re.IGNORECASE)
_ASKS = re.compile(rf"(?:{AUXILIARY}|{QUESTION_WORD})\s", re.IGNORECASE)
_OPENERS = re.compile(OPENS, re.IGNORECASE)
_LOW = re.compile(  # what is no name for being at the head of a sentence
    r"^\W*(?:The|An?|In|On|At|For|With|After|Under|When|If|Once|Most|All|Some|Many|High|Low|Few|Both"
    r"|These|Those|That|There|No|Patients|Women|Men|People|Cells|Mice|Tumou?rs?|Levels?)\b"
)
_IF_DONE = re.compile(  # "block X and Y falls" says what comes of it, and orders nothing
    r"(?:add|antagoni[sz]e|block|boost|combine|cut|delete|deliver|deplete|disrupt"
    r"|down-?regulate|drop|expose|feed|give|increase|inhibit|inject|knock|load|lower|mimic|mix"
    r"|over-?express|pair|prevent|put|raise|reduce|remove|restore|silence|stop|suppress|switch"
    r"|take|transfer|treat|turn|up-?regulate|use)"
    r"(?= (?!(?:of|in|and|or|to|by|on|is|are)\b"
    r"|(?:levels?|amounts?|counts?|rates?|numbers?|doses?|grades?|concentrations?|expression)\b)"
    r"[^,;:]*(?:,? and |[,:;] ))",
    re.IGNORECASE,
)
_NO_DEED = re.compile(  # transfer RNA, feed cells: with nothing, a word that is no verb there
    r"[\w-]+ (?:\w*RNAs?|cells?|(?:co)?polymers?)\b(?:(?!\b(?:with|to|into|from|by)\b).)*",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:,? and|[,:;]) (?:then )?")
_HAPPENS = re.compile(  # its verb, and none of a clause that only says which
    r"(?:(?!(?:that|which|who|whose|when|if|because|with)\b)\S+ ){1,5}?"
    r"(?:(?:is|are|was|were|has|have|does|do|can|could|will|would|may|might|must|should|goes|dies|carry|carries)\b"
    r"|(?:appear|arise|become|change|climb|come|decline|decrease|die|differentiate|disappear|drop|fade|fail|fall|gain|get"
    r"|go|grow|improve|increase|invade|live|lose|metastasi[sz]e|migrate|move|plummet|proliferate"
    r"|recover|recur|relapse|remain|respond|return|rise|secrete|shrink|slow|soar|spread|start|stay"
    r"|stop|survive|thrive|vanish|worsen)s?\b)",
    re.IGNORECASE,
)
_BETTER_TO = re.compile(r"^better to\b", re.IGNORECASE)  # "better to join them" has no verb
_UNASKED = re.compile(rf"\W*{UNASKED}", re.IGNORECASE)
_LEAST = 3  # words of a claim
_MOST_FRAMES = 3  # one within the other: "I read that it is known that ..."


@dataclass(frozen=True, slots=True)
class Framed:
    """A claim without its frames, and what stands before it; `turned`: a yes would deny it."""

    claim: str
    lead: str = ""
    turned: bool = False

    @property
    def asked(self) -> str:
        """The claim as a question in the one frame that is read after this."""
        opening = "" if _ASKS.match(self.claim) else "Is it true that "
        return f"{self.lead}{opening}{self.claim}?"


@functools.lru_cache(maxsize=512)
def read_frame(text: str) -> Framed | None:
    """The claim that a question frames; None where there is no frame, or no claim stands alone."""
    text = text.strip()
    rest, framed, turned = _without_behind(text)
    if not framed and not text.endswith("?") and not _UNASKED.match(text):
        return None
    start = split(rest)[-1][0] if rest.strip() else 0
    claim, fronted, back = _without_front(rest[start:].strip(), hearsay=framed)
    claim = claim.strip(" ?.!,;:–—-")
    if not (framed or fronted) or len(claim.split()) < _LEAST or _LEANS.match(claim):
        return None
    claim = _BETTER_TO.sub("it is better to", _as_condition(claim))
    if start:
        return Framed(claim, rest[:start], turned != back)
    return Framed(_LOW.sub(lambda m: m[0].lower(), _OPENERS.sub("", claim)), "", turned != back)


def _as_condition(claim: str) -> str:
    """A claim of what is done and what comes of it, with what is done as its condition."""
    if done := _IF_DONE.match(claim):
        for joint in reversed(list(_AND.finditer(claim, done.end()))):
            what, then = claim[: joint.start()], claim[joint.end() :]
            if re.search("[,;:]", what) or _NO_DEED.fullmatch(what):
                continue
            if _HAPPENS.match(then):
                return f"if you {small_first(what)}, {then}"
    return claim


def _without_behind(text: str) -> tuple[str, bool, bool]:
    """A text without the frames behind its claim, whether it had one, and if a yes would deny."""
    rest, turned = OR_ELSE.sub("", text), False
    framed = rest != text
    for _ in range(_MOST_FRAMES):
        if behind := BEHIND.match(rest):
            rest, framed = f"{behind['claim']}{behind['where'] or ''}", True
        elif wrong := IF_WRONG_BEHIND.search(rest):
            rest, framed, turned = rest[: wrong.start()], True, not turned
    return rest, framed, turned


def _without_front(claim: str, *, hearsay: bool) -> tuple[str, bool, bool]:
    """The same for the frames before it; what is said is `hearsay` where it is judged behind."""
    framed, turned = False, False
    for _ in range(_MOST_FRAMES):
        if about := ABOUT_IDEA.match(claim):
            claim, framed = about["claim"], True
        elif wrong := IF_WRONG.match(claim):
            claim, framed, turned = claim[wrong.end() :], True, not turned
        elif front := FRONT.match(claim):
            claim, framed = claim[front.end() :], True
        elif hearsay and (told := HEARSAY.match(claim)):
            claim, turned = claim[told.end() :], turned != bool(told["doubts"])
    return claim, framed, turned


def doubts(text: str) -> bool:
    """Whether a "yes" would deny the claim: "am I wrong to think that ..."."""
    framed = read_frame(text)
    return (framed is not None and framed.turned) or bool(DENIED_OUTRIGHT.search(text))


_OF_A_STUDY = re.compile(  # a verb of showing, or what names a work: not "what is the source?"
    r"\b(?:stud(?:y|ies)|papers?|articles?|publications?|authors?|references?|citations?|cite|doi|whose"
    r"|(?:by|according to) whom\W*$|(?:groups?|teams?|labs?) (?:was|is|did|show|found|report)\w*"
    r"|(?:who|whom|where|team|group|lab)\b.*\b(?:measured|show\w*|f[io]u?nds?|report\w*|s[ae][ew]n?|observed|did"
    r"|done|discovered|demonstrat\w+|prove[dn]|described|tested|established|noticed|sa(?:y|ys|id)"
    r"|claim\w*|published|tells?|told|wr[io]te))\b|\bcite the source\b|\bwho\W*$",
    re.IGNORECASE,
)
_DEFINED = re.compile(r"\W*what (?:is|are)\b", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:discover|describ|nam|invent|coin)\w*", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\bby whom (?:were|are) (?:they|these|those)\b", re.IGNORECASE)


def sources_apart(text: str) -> tuple[str, bool]:
    """A text without the question at its end who showed it, and whether there was one."""
    behind = SOURCE_BEHIND.match(text.strip())
    if behind is None:
        return text, False
    words = re.findall(r"[a-z'’-]+", behind["tail"].lower())
    known = record_cues.LOOKUP_WORDS | SHOWN
    if not RECORD.search(behind["tail"]) or not all(word in known for word in words):
        return text, False
    if _OF_OTHERS.search(behind["tail"]) or not _OF_A_STUDY.search(behind["tail"]):
        return text, False
    if _DEFINED.match(behind["head"]) and _NAMED.search(behind["tail"]):
        return text, False  # who discovered a thing is not who is cited for what it is
    mark = "." if behind["mark"].strip() == "." else "?"
    return f"{behind['head'].rstrip(' ,;')}{mark}", True


_RECALLED = re.compile(
    r"\W*(?:(?:all|what) )?(?:i|we) (?:(?:only|just|can|could|vaguely|still|do|dimly) )*"
    r"(?:recall|remember)\b(?! (?:that|reading|seeing|hearing)\b)",
    re.IGNORECASE,
)


def recalls_a_record(text: str) -> bool:
    """Whether it tells no claim, but what is kept in mind of a record: "I recall 2023, which?"."""
    behind = SOURCE_BEHIND.match(text.strip())
    asked = behind is not None and RECORD.search(behind["tail"])
    return bool(asked and _RECALLED.match(text))


_WANTS = re.compile(r"\b(?:what|which|how|why|where|when)\b", re.IGNORECASE)


def without_credit(text: str) -> str | None:
    """A question without the words that want to know whose finding it is; None where none do."""
    main, credited = sources_apart(text)
    if not credited or not _WANTS.search(main) or record_cues.RECORD_NOUN.search(main.lower()):
        return None  # "where was that work published, and by whom?"
    return main


_LED = re.compile(  # "in serum, X rises": what is asked stands behind
    r"^(?:in|for|among|under|after|before|during|with|without|upon|given|from|if|when|once"
    r"|following|on|by|at|compared (?:to|with))\b[^,]{3,80},\s+",
    re.IGNORECASE,
)
_BROKEN = re.compile(r"[:;→=>?]|\s[–—-]+\s|,")
_AUXILIARY = re.compile(
    r"\s(?P<verb>is|are|was|were|(?:has|have|had)(?=\s(?:(?:\w+ly|not|also|never)\s)?"
    r"(?:been|\w+(?:ed|en|wn)|found|led|lost|made|become|gone|met|kept)\b)"
    r"|can|could|will|would|may|might|must|should|do|does"
    r"|did)(?P<not>n['’]t)?(?=\s)"
    r"(?!(?<=\sdo|oes|did) (?:nothing|little|much|harm|good|damage|more|less|better|worse|so|well"
    r"|the|an?)\b)",
    re.IGNORECASE,
)
_WITHIN = re.compile(  # a clause that only says which: "cells that have taken it up"
    r"\b(?:that|which|who|whose|where|when|if|once|after|because|while|as|than|what|how)\b[^,]*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:in|for|among|under|after|before|during|with|without|upon|given|from|if|when|once|while"
    r"|following|on|by|at|compared|there|no|neither|nobody|none|not|only)\b",
    re.IGNORECASE,
)
_LED_ON = re.compile(  # "in serum the levels rise": a condition without a mark
    r"^(?P<lead>(?:in|among|after|during|under|with|for|at|on|upon) (?:[\w/+-]+ ){1,4}?)"
    r"(?=the [\w-]+ )(?<! of )(?<!and )",
    re.IGNORECASE,
)
_RHETORICAL = re.compile(  # "isn't X low?" asks whether it is; "..., isn't it?" is a tag
    rf"(?P<verb>(?:^|[,:;–—-]\s+){LEAD_IN}(?:is|are|was|were|do|does|did|has"
    r"|have|could|would|should))n['’]t(?=\s+(?!(?:it|they|that|there|she|he|we|i|you)\b[^\w]*$))",
    re.IGNORECASE,
)


def plainly_asked(text: str) -> str:
    """A framed claim as a question of its own, its verb before it: "does X lowers Y".

    One that begins with a condition without a mark, or has several parts, keeps its order; what is
    told before it stays a sentence of its own; a text without a frame is left as it is.
    """
    framed = read_frame(text)
    if framed is None:
        return _RHETORICAL.sub(r"\g<verb>", text)
    plain = _inverted(framed.claim)
    return f"{framed.lead}{plain[:1].upper()}{plain[1:]}?" if framed.lead else f"{plain}?"


def _inverted(claim: str) -> str:
    claim = _LED_ON.sub(lambda match: f"{match['lead'].rstrip()}, ", claim)
    lead = match[0] if (match := _LED.match(claim)) else ""
    rest = claim[len(lead) :]
    if _ASKS.match(rest) or _PREPOSITION.match(rest) or _BROKEN.search(rest):
        return claim
    for verb in _AUXILIARY.finditer(rest):
        if verb["not"]:
            return claim
        if not _WITHIN.search(rest, 0, verb.start()):
            return f"{lead}{verb['verb']} {rest[: verb.start()]}{rest[verb.end() :]}"
    return f"{lead}does {rest}"
