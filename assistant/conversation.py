"""A follow-up question becomes one that stands alone, from the turns before it.

Only words of the turns are used: names that the last question or its answer gave. A question that
brings its own subject is left as it is, so that a new topic is not bent to the old one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answers import captions
from assistant.antecedents import (
    brought,
    brought_several,
    by_the_authors,
    has_pronoun,
    plurals,
    resolved,
    said_of,
)
from assistant.asked import record_cues
from assistant.asked.another import (
    another_of_the_kind,
    asked_of_name_in_front,
    at_another_time,
    in_a_fluid,
    inside_of,
    kind_asked_anew,
    name_exchanged,
    of_another_sort,
    placed,
    setting_exchanged,
    with_arm,
    without_likewise,
    without_partner,
)
from assistant.asked.fragments import LED_IN, is_elliptic, is_fragment, is_whole
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.metadata_words import METADATA
from assistant.asked.record_follow_ups import (
    NOT_BEHIND,
    author_shown,
    of_the_records,
    points_at_records,
    resting,
)
from assistant.asked.told_last import (
    ASKED_NAMES,
    BARE_DOUBT,
    BARE_WHY,
    DOUBTED,
    WAYS_ASKED,
    WEAK_POINTS_OF,
)
from assistant.lists.follow_ups import (
    contrasted,
    in_brackets,
    lists_mirnas,
    narrowed,
    one_of_the_told,
    others,
    replaced,
    targets_of_items,
    widened,
    with_the_nth,
)
from assistant.lists.items import ITEM
from assistant.records import Answer, Refusal
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange: the question as it was searched, and what was answered."""

    standalone: str
    answer: Answer

    @property
    def quoted(self) -> frozenset[tuple[str, int]]:
        """The places that its answer quotes, by document and start."""
        return frozenset((one.document_id, one.start) for one in self.answer.citations)


_OPENING = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also|or)\b[\s,]*)*"
    r"(?:(?:what|how) about|(?:and|or) (?:what|how) about|same for|and for|what of)?[\s,]*",
    re.IGNORECASE,
)
_THAT_STUDY = re.compile(
    rf"^{LEAD_IN}(?:which|what|whose|who|where|when|by whom|in which|can you (?:give|show|cite))\b[^?]{{0,60}}"
    r"\b(?:that|this|it|so|these|those|source|reference)\b[^?]{0,40}\??$",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(  # a "that" before a name or a clause of its own points at nothing
    r"\b(?:this|it|these|those)\b|\bthat(?=\W*$| (?:out|first|then|too|also|in|for|with|about|from|of|by"
    r"|finding|result|claim|link|effect|stud(?:y|ies)|paper|work|group|team|one)\b)",
    re.IGNORECASE,
)
_ABOUT_STUDY = re.compile(
    r"\bwho\b(?! (?:\w+ly )?(?:provid|suppl|donat|gave|made|sold|sells|manufactur|produc|generat|rais|sent)\w*)"
    r"|\b(?:stud(?:y|ies)|papers?|articles?|references?|(?<!same )sources?|doi|citations?|journal"
    r"|authors?|published|(?<!this )(?<!the )(?<!your )reviews?)\b"
    r"|\b(?:which|what|whose) (?:\w+ )?(?:researchers?|scientists?|investigators?|people|persons?|labs?"
    r"|laborator(?:y|ies))\b(?! (?:up|together|of)\b)"
    r"|\b(?:which|what|whose|that|this|the|same|their|research|original|earlier|published|primary)"
    r" (?:\w+(?:ese|i?an|ish) )?(?:works?|groups?|teams?)\b(?! (?:up|together|of)\b)",
    re.IGNORECASE,
)
_WITHIN_IT = re.compile(  # "which one in that work goes with Ki67?" asks for no record
    r"\s(?:in|from|within) (?:that|this|the same) (?:study|work|paper|cohort|series|report|analysis)\b",
    re.IGNORECASE,
)
_DONE_BY_IT = re.compile(  # "what did that group measure?" asks for no record either
    rf"^\W*{LEAD_IN}(?:what|which|how|why)\b[^?]* (?:did|does|do|has|have) (?:that|this|these|those|the)"
    r" (?:same )?(?:stud(?:y|ies)|papers?|works?|groups?|teams?|trials?|authors?)\b"
    r"(?= (?!(?:appear|come|came|cite|belong|get|have)\b)\w)",
    re.IGNORECASE,
)
_LEADING_NUMBER = re.compile(r"\d{1,4}[a-z]?(?:-[35]p)?(?:[,:;]| [-–—]) ", re.IGNORECASE)
_BARE_MIRNA = re.compile(r"(?<![\w-])(?P<name>\d{1,4}[a-z]?(?:-[35]p)?)(?![\w%-])", re.IGNORECASE)

LONGEST = 400  # characters; a longer question brings its own subject


def standalone(question: str, turns: Sequence[Turn]) -> str:
    """The question with what it takes from the turns before put into it; itself if it needs none."""
    if not turns or not question.strip() or len(question) > LONGEST:
        return question
    if opened := _NEW_TOPIC.match(question):
        return question[opened.end() :].strip()
    question = _CORRECTION.sub("", question)
    if amended := _AMENDED.match(question):
        question = f"And {amended['rest']}?"
    if then := at_another_time(question, turns[-1].standalone):
        return then
    if shown := _of_what_was_shown(question, turns[-1].answer):
        return shown
    if back := _BACK.match(question):
        turns = turns[:1] if _EARLIEST.search(back[0]) else turns[:-1] or turns
        question = question[back.end() :].strip() or turns[-1].standalone
    last = next((turn for turn in reversed(turns) if not _is_aside(turn)), turns[-1])
    question = with_the_nth(question, last.answer)
    question = with_arm(question, find_mirnas(last.standalone) or find_mirnas(said_of(last.answer)))
    whole = _OPENING.sub("", question, count=1).strip()
    rest = without_likewise(whole).strip()
    question = question if rest == whole else f"And {rest}?"
    rest = _named(rest, last) if _LEADING_NUMBER.match(rest) else rest
    if (
        asked := _of_that_paper(question, last)
        or _of_the_finding(question, last)
        or _of_the_study(question, last)
    ):
        return asked
    if meant := (
        one_of_the_told(question, last.standalone, last.answer)
        or another_of_the_kind(rest, last.standalone)
        or kind_asked_anew(rest, last.standalone)
    ):
        return meant
    return _led_on(question, rest, last)


def _led_on(question: str, rest: str, last: Turn) -> str:
    """A question that is whole, or is put to the last list, or leaves something out."""
    if is_whole(rest):
        return _with_the_same(question, last)
    return _of_a_list(question, last) or _following(question, rest, last)


def _of_what_was_shown(question: str, answer: Answer) -> str | None:
    """A question on the records of an answer, on their author, or on the document itself."""
    if asked := of_the_records(question, answer):
        return asked
    author = author_shown(answer)
    found = by_the_authors(question, f"{author} et al") if author else None
    return found or (question if _of_the_paper(question) else None)


def _of_the_finding(question: str, last: Turn) -> str | None:
    """A bare "why is that?", "how sure is that?" or "which ones?", asked of what was told last."""
    if ASKED_NAMES.fullmatch(question) and brought_several(last.standalone, last.answer):
        return last.standalone
    if why := BARE_WHY.fullmatch(question.strip()):
        return f"{why['asked'].capitalize()}? {in_brackets(last.standalone)}"
    if BARE_DOUBT.fullmatch(question.strip()):
        if (of := WEAK_POINTS_OF.search(question)) and WAYS_ASKED.match(last.standalone):
            return f"What are the {of['limits'] or 'disadvantages'}? {in_brackets(last.standalone)}"
        told = [statement.text for statement in last.answer.statements]
        return f"{DOUBTED} {in_brackets((told or [last.standalone])[0])}"
    return None


def _of_a_list(question: str, last: Turn) -> str | None:
    """A question that narrows the list that was asked for, or wants more of it."""
    if lists_mirnas(last.standalone, last.answer):
        asked = last.standalone
        if hit := targets_of_items(question, asked, last.answer):
            return hit
        if listed := narrowed(question, asked) or contrasted(question, asked):
            return listed
    return others(question, last.standalone, last.answer)


def _following(question: str, rest: str, last: Turn) -> str:
    """A question with the name, the place or the words that it leaves out."""
    elliptic = is_elliptic(question, rest)
    if asked := asked_of_name_in_front(rest, last.standalone):
        return asked
    if elliptic or is_fragment(rest):
        whole = replace(last, standalone=widened(last.standalone))
        spoken_of = plurals(last.standalone)[:1]
        if swapped := (
            _swapped(rest, whole)
            or inside_of(rest, last.standalone, spoken_of)
            or name_exchanged(rest, last.standalone)
            or of_another_sort(rest, last.standalone)
            or in_a_fluid(rest, last.standalone)
        ):
            return swapped
    if lists_mirnas(last.standalone, last.answer):
        if listed := replaced(question, last.standalone):
            return listed
    if (same := _with_the_same(question, last)) != question:
        leans = has_pronoun(same) or _THERE.search(same)
        return f"{same.strip()} {in_brackets(last.standalone)}" if leans else same.strip()
    if has_pronoun(rest) and not find_mirnas(rest):
        own = question if not elliptic else rest
        return by_the_authors(own, last.standalone) or resolved(own, last.standalone, last.answer)
    if (elliptic or LED_IN.match(rest)) and not find_mirnas(rest):
        names = (
            []
            if find_entities(rest) or ITEM.search(rest)
            else brought(last.standalone, last.answer)
        )
        return f"{rest.strip()} {in_brackets(' '.join([*names, last.standalone]))}"
    return question


_NEW_TOPIC = re.compile(  # "New question, nothing to do with that: how are ...?"
    r"^\W*(?:and |but |ok(?:ay)?,? |(?:(?:many )?thanks|thank you|great|fine|good|perfect)[.,!]+ )*(?:(?:(?:a |another |one )?(?:new|different|separate|unrelated|other) "
    r"(?:question|topic|subject|matter|thing)|another (?:topic|subject|matter)|(?:quite )?separately|something else"
    r"|(?:on|to) (?:a different|another) (?:note|topic|subject)|changing (?:the )?(?:topic|subject)"
    r"|(?:nothing|not) to do with (?:that|this|it)|(?:leave|forget|never mind|enough of|leaving) "
    r"(?:that|this|it|those|the [\w-]+)(?: aside| now)?)\b[^.:;?!]{0,40}?[.,:;!–-]+\s+)+",
    re.IGNORECASE,
)
_MISSPOKE = (
    r"^\W*(?:(?:sorry|oops|no|wait|hang on|hmm|actually|correction|my mistake)\b[\s,.!:–-]*)*"
)
_CORRECTION = re.compile(  # "no wait, I was thinking of the one from ...": another one is meant
    rf"{_MISSPOKE}(?:i (?:mean|meant|was (?:thinking of|asking about|after)))\s+(?=(?:the|that) (?:other )?one\b)",
    re.IGNORECASE,
)
_AMENDED = re.compile(  # "sorry, I meant from plasma, not urine": the same of another one
    rf"{_MISSPOKE}(?:i (?:mean|meant|was thinking of)|make (?:that|it)|(?:it|that) should (?:be|read)|i should have said)"
    r"[,:]?\s+(?P<rest>(?:[\w/-]+\s?){1,5}?)(?:,? ?(?:\(?not|rather than|instead of)\b[\w /-]+\)?)?\W*$",
    re.IGNORECASE,
)
_BACK = re.compile(  # "going back to the first one: ..."
    rf"^\W*{LEAD_IN}(?:(?:let['’]?s |let us |can we |i want to |to )?(?:go(?:ing)?|com(?:e|ing)|get(?:ting)?|turn(?:ing)?|return(?:ing)?"
    r"|refer\w*) )?(?:back )?to (?:the |my |your )?(?:very )?(?:first|earlier|earliest|previous|initial|original|beginning|start|one before)"
    r"(?: (?:one|question|topic|mirna|subject|thing|point|matter|answer))?\b(?: of (?:this|our) \w+)?[,:;.–-]*\s*",
    re.IGNORECASE,
)
_EARLIEST = re.compile(r"\b(?:first|earliest|initial|original|beginning|start)\b", re.IGNORECASE)


def _of_the_paper(question: str) -> bool:
    """Whether the document itself is asked about: who wrote it or paid for it, its figures."""
    lowered = question.lower()
    if captions.is_asked(question):
        return True
    return bool(_THE_PAPER.search(lowered)) and _is_on_a_paper(lowered)


def _of_that_paper(question: str, last: Turn) -> str | None:
    """What is asked of a document itself, after the like: "and when was it published?"."""
    named = _A_PAPER.search(last.standalone)
    if not named or not _IT.search(question) or not _is_on_a_paper(last.standalone):
        return None
    return _IT.sub(named[0], question, count=1) if _is_on_a_paper(question) else None


def _is_on_a_paper(text: str) -> bool:
    return any(pattern.search(text.lower()) for pattern in METADATA.values())


_IT = re.compile(r"\b(?:it|that)\b", re.IGNORECASE)
_A_PAPER = re.compile(
    r"\b(?:this|the|your) (?:[\w/-]+ ){0,4}?(?:review|paper|article|work|study|manuscript|document)\b",
    re.IGNORECASE,
)
_THE_PAPER = re.compile(
    rf"\b(?:the|this|your) (?:whole )?(?:review|paper|article|work|authors?|manuscript)\b{NOT_BEHIND}"
)
_THE_SAME = re.compile(
    r"\b(?:(?:that|this|the) same|that|this) (?:gene|target|protein|enzyme|receptor|molecule"
    r"|antigen|ligand|cytokine|chemokine|kinase|factor)\b"
)
_THERE = re.compile(r"\b(?:there|then|too|as well|also)\b", re.IGNORECASE)


def _with_the_same(question: str, last: Turn) -> str:
    """A question with the one gene that the last answer gave in the place of "that gene"."""
    found = _THE_SAME.search(question)
    if not found or not last.answer.statements:
        return question
    asked = {entity.key for entity in find_entities(last.standalone)}
    lead = find_entities(last.answer.statements[0].text)
    given = {item.key: item.text for item in lead if item.kind == "symbol"}
    new = [text for key, text in given.items() if key not in asked]
    return question.replace(found[0], new[0], 1) if len(new) == 1 else question


def _is_aside(turn: Turn) -> bool:
    """Whether a turn has no subject of its own, as a thank you or "which study showed that?"."""
    asked, _, claim = turn.standalone.partition(": ")
    of_a_study = bool(claim) and bool(_ABOUT_STUDY.search(asked) and _THAT_STUDY.match(asked))
    of_a_study = of_a_study or points_at_records(turn.standalone) or asked.startswith(DOUBTED)
    return of_a_study or turn.answer.refusal is Refusal.NOT_A_QUESTION


_AS_BEFORE = re.compile(  # "miR-9 from the same source": as was asked before
    r"\s+(?:from|of|by|in|out of|with) (?:the|that) (?:very )?same (?:sources?|senders?|cells?|origins?"
    r"|tissues?|fluids?|samples?|donors?)(?=\W*$)",
    re.IGNORECASE,
)


def _swapped(rest: str, last: Turn) -> str | None:
    """The last question with its miRNA or setting exchanged for the one named now."""
    rest = _AS_BEFORE.sub("", _named(rest, last))
    new, old = find_mirnas(rest), find_mirnas(last.standalone)
    words = [word for word in re.findall(r"[\w-]+", rest.lower()) if word not in STOPWORDS]
    if new and old and len(words) <= 3:
        replacement = rest[new[0].start : new[-1].end]
        first, end = old[0].start, old[-1].end if len(new) > 1 else old[0].end
        behind = last.standalone[end:]
        for again in reversed(find_mirnas(behind)):
            if again.mirna == old[0].mirna:
                behind = behind[: again.start] + replacement + behind[again.end :]
        made = last.standalone[:first] + replacement + behind
        if len(new) == 1:
            made = without_partner(rest, made, first, first + len(replacement))
        return setting_exchanged(rest, made) or placed(made, rest[new[-1].end :])
    if new and old and len(words) > 3:
        return None
    if new and not old:
        return f"{rest.strip()} {in_brackets(last.standalone)}" if len(words) <= 3 else None
    return setting_exchanged(rest, last.standalone) if len(words) <= 3 else None


def _named(rest: str, last: Turn) -> str:
    """`what about 342-3p?` after miRNAs: the number is the next one's name."""
    if find_mirnas(rest) or not find_mirnas(last.standalone + " " + said_of(last.answer)):
        return rest
    return _BARE_MIRNA.sub(lambda match: f"miR-{match['name']}", rest, count=1)


def _of_the_study(question: str, last: Turn) -> str | None:
    """The study behind what was told; or what is asked of that study, which asks for no record."""
    if not (_ABOUT_STUDY.search(question) and _THAT_STUDY.match(question.strip())):
        return None
    if find_entities(question) and not _POINTS_BACK.search(question):
        return None  # "who found that miR-9 binds PTEN?" names what was found
    if _DONE_BY_IT.match(question):
        return f"{question.strip()} {in_brackets(last.standalone)}"
    within = _WITHIN_IT.sub("", question)
    if within == question or _ABOUT_STUDY.search(within):
        return _study_of(question, last)
    return f"{within.strip()} {in_brackets(last.standalone)}"


def _study_of(question: str, last: Turn) -> str:
    """Which study showed that: a question about what the last answer told on studies."""
    if told := resting(last.answer):
        asked = question.rstrip(" ?")
        if not record_cues.STUDY.search(question.lower()):
            asked = "Which study showed that"
        return f"{asked}: {told.text}"
    return f"{question.strip()} {in_brackets(last.standalone)}"
