"""Follow-ups that turn to another thing: "and the one from fibroblasts?", "and for the liver?".

What was said of the first thing alone is not said of the other one. Another thing may be a part of
the first: an arm of its miRNA, one of two that were told of together, what is inside of it.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.frame_words import AUXILIARY, LEAD_IN, QUESTION_WORD
from assistant.asked.setting_words import SETTINGS
from index.mirna import MirnaMention, find_mirnas
from index.names import Entity, find_entities
from index.terms import STOPWORDS

_THE_ONE = re.compile(
    r"^(?:the|that) (?:other )?one,? (?P<which>"
    r"(?!(?:is|was|does|did|can|has|you|i|we|above|before)\b)"
    r"(?:from|in|of|that|which|behind|for|with|by|inside|on|against|\w+(?:ed|ing)|made|shed|sent"
    r"|borne)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r",\s*(?=(?:(?:through|by|in|from|to|via|on|at) )?"
    r"(?:which|what|how|why|where|who|does|do|is|are|can|did|was)\b)",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|that one|this one|they)\b", re.IGNORECASE)
_KIND = re.compile(  # what was asked for
    r"\b(?:which|what)\b(?: (?!(?:is|are|was|were|do|does|did|of|in)\b)[\w-]+){0,3}? "
    r"(?P<kind>mi(?:cro)?-?rna|gene|protein|enzyme|pathway|axis|drug|fluid|method|cell line"
    r"|receptor|marker)s?\b",
    re.IGNORECASE,
)
_ITS_NAME = re.compile(  # which is what is asked for anyhow
    r"[.;,?!]?\s+(?:what(?:['’]s| is) (?:it|its name|that one|that)(?: called)?"
    r"|which (?:one )?is (?:it|that)|what is it called|how is it called)\W*$",
    re.IGNORECASE,
)
_MEANS = re.compile(r"\s(?:through|via|by means of|by way of|thanks to)\b[^?]*", re.IGNORECASE)
_PLACED = re.compile(r"^(?:(?:in|for|of|with|on|to|at|about|from) )?(?:the )?", re.IGNORECASE)


def another_of_the_kind(rest: str, asked: str) -> str | None:
    """A question on another thing of the kind that was asked about, told by what sets it apart."""
    match = _THE_ONE.match(rest.strip())
    kind = _KIND.search(asked)
    if match is None or not (kind or find_mirnas(asked)):
        return None
    noun = kind["kind"] if kind else "exosomal miRNA"
    which = _ITS_NAME.sub("", match["which"].strip())
    which, *asks = _ASKS.split(which, maxsplit=1)
    setting = _setting_kept(which, asked)
    if not asks:
        return f"Which {noun} {which}{f' ({setting})' if setting else ''}"
    named = f"the {noun} {which}"
    if _IT.search(asks[0]):
        asks[0] = _IT.sub(named, asks[0], count=1)
        return f"{asks[0].strip()} ({setting})" if setting else asks[0]
    return f"{asks[0]} ({' '.join(filter(None, (named, setting)))})"


def kind_asked_anew(rest: str, asked: str) -> str | None:
    """A question with its own place in front: "and before surgery, which ones are raised?"."""
    match, kind = _PLACED_ANEW.match(rest.strip()), _KIND.search(asked)
    if match is None or not (kind or find_mirnas(asked)):
        return None
    noun = kind["kind"] if kind else "miRNA"
    noun = "exosomal miRNA" if re.search(r"rna$", noun, re.IGNORECASE) else noun
    return f"{match['place']}, which {noun}s {match['asks']}"


_PLACED_ANEW = re.compile(
    r"(?P<place>(?:before|after|during|in|among|for|with|under|at) [\w/-]+(?: [\w/-]+){0,5}),"
    r" which (?:ones?|of (?:them|these|those))"
    r" (?P<asks>(?:is|are|was|were|do|does|did|has|have|can)"
    r"\b.*)$",
    re.IGNORECASE | re.DOTALL,
)


def _setting_kept(which: str, asked: str) -> str:
    """What was named before and still holds, where what sets the other one apart names nothing.

    "And the one that works against the resistance" is on the drug that was asked about.
    """
    if find_entities(which) or any(re.search(rf"\b(?:{one})\b", which, re.I) for one in _SETTINGS):
        return ""
    return " ".join(dict.fromkeys(one.text for one in find_entities(asked) if one.kind != "mirna"))


# Words that name one of several settings: a follow-up that names another one replaces it.
_SETTINGS = (
    r"serum|plasma|blood|urine|urinary|tears?|tear fluid|saliva|salivary|milk|tissues?",
    r"brain|lungs?|bones?|liver|lymph nodes?",
    r"macrophages?|(?:cancer-associated )?fibroblasts?|cafs?|(?:pre-?)?adipocytes?"
    r"|endothelial cells?"
    r"|osteoclasts?|osteoblasts?|t[- ]cells?|nk cells?|microglia|monocytes?|neutrophils?"
    r"|dendritic cells?|e?mdscs?|tams?|platelets?",
    r"diagnosis|prognosis|treatment|therapy|screening|monitoring",
    r"(?:overall|progression-?free|disease-?free|relapse-?free|recurrence-?free|event-?free"
    r"|metastasis-?free) survival|os|pfs|dfs|rfs|efs|dmfs|(?:objective |tumou?r )?response rates?"
    r"|time to progression",
    r"tamoxifen|trastuzumab|doxorubicin|adriamycin|cisplatin|paclitaxel",
)
_FLUID = "|".join(pattern for kind, _, pattern in SETTINGS if kind == "fluid")
_IN_A_FLUID = re.compile(r"(?:in|from) (?:the |their )?[\w-]+(?: [\w-]+)?\W*", re.IGNORECASE)
_WHAT_IT_DOES = re.compile(r"\W*(?:(?:and|so|but) )?(?:what|which|whom?)\b", re.IGNORECASE)
_OF_A_FIGURE = re.compile(
    r"\b(?:cut-?offs?|hazards?|ratios?|odds|sensitivit\w+|specificit\w+|auc|dos(?:es?|age)"
    r"|costs?|prices?|how (?:much|many)|concentrations?|copies|numbers?|rates?|percent\w*|samples?"
    r"|thresholds?|levels?|values?|years?)\b",
    re.IGNORECASE,
)


def in_a_fluid(rest: str, asked: str) -> str | None:
    """What is told of the miRNAs asked about in the fluid named now, where none was before.

    "And in plasma?" after a question for a target wants whatever is told of plasma.
    """
    names = [mention.mirna.name for mention in find_mirnas(asked)]
    if not names or not _IN_A_FLUID.fullmatch(rest) or re.search(_FLUID, asked, re.IGNORECASE):
        return None
    if not _WHAT_IT_DOES.match(asked) or _OF_A_FIGURE.search(asked):
        return None  # what is still asked for has to be told of the fluid too
    there = re.search(_FLUID, rest, re.IGNORECASE)
    return f"What about {' and '.join(dict.fromkeys(names))} {rest}" if there else None


def setting_exchanged(rest: str, asked: str) -> str | None:
    """A question with its fluid, organ, cell or drug exchanged for the one named now."""
    for setting in _SETTINGS:
        now = re.search(rf"\b(?:{setting})\b", rest, re.IGNORECASE)
        before = list(re.finditer(rf"\b(?:{setting})\b", asked, re.IGNORECASE))
        same = now and any(now[0].lower() == match[0].lower() for match in before)
        if now and before and not same:
            return _exchanged(asked, before, now, rest)
    return None


def _exchanged(asked: str, before: Sequence[re.Match[str]], now: re.Match[str], rest: str) -> str:
    """A question with another setting in the place of those that it has.

    By what means the first one is reached is not asked of the other. What comes with words of its
    own, "for metastasis to the liver", takes the place of all that stands there.
    """
    start, end = before[0].start(), before[-1].end()
    apart = [asked[one.end() : two.start()] for one, two in itertools.pairwise(before)]
    if not all(_JOINED.fullmatch(between) for between in apart):
        end = before[0].end()  # the others stand elsewhere and are left out
        behind = asked[end:]
        for match in reversed(before[1:]):
            behind = behind[: match.start() - end] + behind[match.end() - end :]
    else:
        behind = asked[end:]
    own = {word for word in re.findall(r"[a-z-]+", rest.lower()) if word not in STOPWORDS}
    own -= set(re.findall(r"[a-z-]+", now[0].lower()))
    if own and _KIND.search(asked[:start]) and all(word in asked.lower() for word in own):
        return f"{asked[:start]}{_PLACED.sub('', rest.strip())}"
    if _KIND.search(asked[:start]):
        behind = _MEANS.sub("", behind)
    return f"{asked[:start]}{now[0]}{behind}"


_JOINED = re.compile(r"\s*(?:,|and|or|/|and/or|,? ?and)\s*", re.IGNORECASE)
_OWN_QUESTION = re.compile(
    rf"\W*[,:;–—-]\W*{LEAD_IN}(?:(?:what|how) about"
    rf"|{QUESTION_WORD}|{AUXILIARY})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SO_TOO = re.compile(  # "miR-9, does it do so too?"
    r"(?:[,:;]| [-–—])\s*(?:(?:and|so) )?(?:does|do|did|is|are|can|was|were|has|have) "
    r"(?:it|they|that|that one)(?: (?:do|be|done|have))?(?: (?:it|this|that|so|the same|likewise))?"
    r"(?: (?:too|as well|also|either))*\W*$",
    re.IGNORECASE,
)
_LIKEWISE = re.compile(  # "does miR-9 do the same?"
    r"(?:does|do|did|can|could|is|are|has|have) (?P<name>[\w/ -]+?) "
    r"(?:(?:do|does|behave|act|work) )?"
    r"(?:likewise|similarly|alike|the same(?: thing| way)?|do (?:so|that|this|it))"
    r"(?: (?:too|as well|also))*\W*",
    re.IGNORECASE,
)
_LEANS = re.compile(r"\b(?:these|those|this|that|there|here|then)\b", re.IGNORECASE)
_SUBJECT = (
    r"(?:(?:what|how|why|when|where)(?: \w+)? )?(?:does|do|did|is|are|was|were|can|could|has) "
)
_SAME_AGAIN = re.compile(
    r"(?:\W*\b(?:the|same|similar|idea|story|thing|way|mechanism|pattern|too|also|then|there|here"
    r"|likewise|as well|and)\b)*\W*",
    re.IGNORECASE,
)


def without_likewise(rest: str) -> str:
    """The name alone of what is asked to do the same: "does miR-9 do so too?"."""
    likewise = _LIKEWISE.fullmatch(rest)
    named = likewise and (find_mirnas(likewise["name"]) or find_entities(likewise["name"]))
    return likewise["name"] if likewise and named else _SO_TOO.sub("", rest)


def asked_of_name_in_front(rest: str, asked: str) -> str | None:
    """A question behind the name of another thing: "in TRIAL-2, what was the survival there?".

    Where it leans on the last one, that is put to it without the name that it had.
    """
    named = [(one.start, one.end) for one in find_mirnas(rest)] or [
        (one.start, one.end) for one in find_entities(rest)
    ]
    if not named or not re.fullmatch(r"(?:(?:in|for|with|on|the) )*", rest[: named[0][0]], re.I):
        return None
    own = _OWN_QUESTION.match(rest, named[0][1])
    if own is None or not _LEANS.search(own["rest"]):
        return None
    before = [(one.start, one.end) for one in find_mirnas(asked)]
    for start, end in reversed(
        before or [(one.start, one.end) for one in find_entities(asked)[:1]]
    ):
        asked = f"{asked[:start].rstrip()} {asked[end:].lstrip()}"
    return f"{rest.strip()} ({asked.strip().rstrip('?.! ')})"


def name_exchanged(rest: str, asked: str) -> str | None:
    """A question on a gene, drug or trial, asked of another one: "and PROX1, same idea?"."""
    new, old = find_entities(rest), subject_named(asked)
    if len(new) != 1 or old is None or find_mirnas(asked + rest) or new[0].kind != old.kind:
        return None
    lead = asked[: old.start]
    around = f"{rest[: new[0].start]} {rest[new[0].end :]}"
    if not _SAME_AGAIN.fullmatch(re.sub(r"^(?:in|for|with|on|by)\b", "", around.strip())):
        return None
    return f"{lead}{new[0].text}{asked[old.end :]}"


def subject_named(asked: str) -> Entity | None:
    """The gene, drug or trial that is a question's subject: "what does PTEN do to X?".

    Of cells, "IL-4-activated monocytes" or "MDSCs", what they send may be meant as well.
    """
    first = next(iter(find_entities(asked)), None)
    if first is None or first.kind == "mirna" or _OF_MANY.search(first.text):
        return None
    if _OF_MANY.match(asked, first.end):
        return None
    lead = rf"(?:{_SUBJECT}(?:the )?(?:[\w-]+ )?(?:of )?)?"
    return first if re.fullmatch(lead, asked[: first.start], re.IGNORECASE) else None


_OF_MANY = re.compile(r"(?<=[A-Z\d])s$|-\w| (?:cells?|mice|patients|[a-z]+phages|tumou?rs)\b")


_ARM = re.compile(  # "the 5p strand", "its 3' arm", "the other arm"
    r"(?<![\w-])(?:(?:the|its|that|just) )*(?:-?(?P<arm>[35])(?:p\b| ?(?:'|’|′|-?prime))"
    r"(?![ -]?(?:UTRs?\b|untranslated|ends?\b))"
    r"(?:[ -](?:strand|arm|form|one|version|variant|isoform))?|other (?:strand|arm))(?!\w)",
    re.IGNORECASE,
)


def with_arm(question: str, mentions: Sequence[MirnaMention]) -> str:
    """A question with the whole name for an arm of the one miRNA that was spoken of."""
    bases = {mention.mirna.base: mention.mirna for mention in mentions}
    if len(bases) != 1 or find_mirnas(question):
        return question
    (mirna,) = bases.values()

    def named(match: re.Match[str]) -> str:
        other = {"5p": "3p", "3p": "5p"}.get(mirna.arm)
        arm = f"{match['arm']}p" if match["arm"] else other
        return replace(mirna, locus="", arm=arm).name if arm else match[0]

    return _ARM.sub(named, question)


_ALONE = re.compile(r"\b(?:on its own|by itself|alone|solely|singly)\b", re.IGNORECASE)
_BESIDE = (
    r"(?:,? (?:and|plus|or|(?:combined |together |along )?with|in combination with) | ?[+&/] ?)"
)


def without_partner(rest: str, asked: str, at: int, till: int) -> str:
    """A question without what is named beside a miRNA that is now asked for alone."""
    if not _ALONE.search(rest):
        return asked
    named = [(one.start, one.end) for one in find_mirnas(asked)]
    named += [(one.start, one.end) for one in find_entities(asked)]
    for start, end in sorted(set(named)):
        if start >= till and re.fullmatch(_BESIDE, asked[till:start]):
            return asked[:till] + asked[end:]
        if end <= at and re.fullmatch(_BESIDE, asked[end:at]):
            return asked[:start] + asked[at:]
    return asked


_MATTER = (  # what a thing may hold, and be examined for
    r"(?:mi(?:cro)?-?rnas?|mirs?|(?:\w*rna|dna)s?|nucleic acids?|proteins?|lipids?|cargo(?:e?s)?"
    r"|contents?|molecules?|markers?)"
)
_INSIDE = re.compile(
    rf"^(?P<what>(?:the |their |its )?(?:[\w-]+ )?{_MATTER})"
    r"(?: (?:that are |that is )?(?:inside|in|within|of|on|from) (?:them|it|these|those))?\W*$",
    re.IGNORECASE,
)
_ASKED_OF = (
    r"^(?P<head>(?:how|why|when|where|with what|by what(?: means)?) "
    r"(?:is|are|was|were|can|could|do|does|did|should) )(?:the )?{things}"
    r"(?: (?:themselves|itself))?(?= \w)"
)


def inside_of(rest: str, asked: str, things: Sequence[str]) -> str | None:
    """`and the proteins in them?` after "how are vesicles found?": the same of what they hold."""
    match = _INSIDE.match(rest)
    if match is None or not things:
        return None
    of = re.match(_ASKED_OF.format(things=re.escape(things[0])), asked, re.IGNORECASE)
    if of is None:
        return None
    what = re.sub(r"^(?:their|its) ", "the ", match["what"], flags=re.IGNORECASE)
    return f"{of['head']}{what} in {things[0]}{asked[of.end() :]}"


_ANOTHER_SORT = re.compile(r"^(?:the )?(?P<sort>[a-z][\w-]+) ones\W*$", re.IGNORECASE)
_SORT = (  # endings of adjectives that tell one sort of a thing from another
    r"(?P<sort>[a-z][\w-]*(?:al|ar|ed|ic|ing|ous|ary|ent|ant|en|y)|free|raw|pure|whole|bound) "
    r"(?P<of>[a-z][\w-]*s)\b"
)


def of_another_sort(rest: str, asked: str) -> str | None:
    """`and the free ones?` after "how stable are vesicular miRNAs?": the same of another sort."""
    match = _ANOTHER_SORT.match(rest)
    found = re.search(_SORT, asked, re.IGNORECASE) if match else None
    if match is None or found is None:
        return None
    return f"{asked[: found.start()]}{match['sort']} {found['of']}{asked[found.end() :]}"


_PLACE = re.compile(
    r"^,? (?P<place>(?:in|for|from|with|on|at|under|after|before|during|among) [^?.!]+)[?.!]*$",
    re.IGNORECASE,
)


def placed(asked: str, behind: str) -> str:
    """A question with the place or time that is named anew: "and miR-9 in plasma?"."""
    match = None if _ALONE.search(behind) else _PLACE.match(behind)
    ends = re.search(r"[?.!\s]*(?: \([^()]*\)[?.!]*)?$", asked)
    if match is None or ends is None or match["place"].lower() in asked.lower():
        return asked
    return f"{asked[: ends.start()]} {match['place']}{ends[0]}"


_YEAR_GIVEN = re.compile(
    r"\b(?:up to|up until|until|till|before|after|since|from|in|by|through(?:out)?)"
    r" (?:the year |the end of |late |early )?(?P<year>(?:19|20)\d\d)\b(?: on(?:wards)?)?",
    re.IGNORECASE,
)
_THAT_YEAR = re.compile(  # "and after that year?"
    r"\W*(?:(?:and|but|so|what about|how about)\b[\s,]*)*"
    r"(?P<when>after|before|since|until|from|up to)"
    r"(?: then| that| this| the same)?(?: year| date| time| point)?(?: on(?:wards)?)?\W*",
    re.IGNORECASE,
)


def at_another_time(question: str, asked: str) -> str | None:
    """The question before, asked of the time after or before the year that it gave."""
    when, given = _THAT_YEAR.fullmatch(question), _YEAR_GIVEN.search(asked)
    if when is None or given is None:
        return None
    return f"{asked[: given.start()]}{when['when']} {given['year']}{asked[given.end() :]}"
