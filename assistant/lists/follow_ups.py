"""Follow-ups on a list of miRNAs: fewer of them, others besides them.

"Which of those come from fibroblasts?" narrows the list before, so that both conditions hold;
"any others?" asks for the list that the miRNA before belongs to, without it.
"""

import re

from assistant.biology.concepts import find_concepts
from assistant.lists.asked import ITEM
from assistant.records import Answer
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS

_LEADING = r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also|now|well|please|right|thanks)\b[\s,]*)*"
_THOSE = r"(?:these|those|them)(?: (?:mirnas|micrornas|mirs|ones))?"
_ONLY = r"(?:(?:just|only|limit|restrict|narrow|keep|show)\b(?: me| it| that| them| this)*(?: down)?(?: to| only| just)*)"
_SAID_OF = (
    r"(?:is|are|was|were|come|comes|came|have|has|had|do|does|can|could|also|act|acts|go|goes)"
)
_NARROWING = tuple(
    re.compile(f"{_LEADING}{pattern}", re.IGNORECASE)
    for pattern in (
        rf"(?:which|what|who|how many)(?: ones)? (?:of|among|out of) {_THOSE},?(?= ?(?P<rest>\w.*))",
        rf"(?:of|among|out of|from) {_THOSE},? (?:which|what|how many)(?: ones?)?(?= (?P<rest>\w.*))",
        rf"(?:is|are|do|does|did|can|could|was|were|have|has) (?:any|some|all)(?: ones)? of {_THOSE}"
        r"(?= (?P<rest>\w.*))",
        rf"(?:any|some)(?: ones)? of {_THOSE}(?= (?P<rest>\w.*))",
        r"(?:which|what) ones(?= (?P<rest>\w.*))",
        rf"{_ONLY} (?:the ones|ones|{_THOSE})(?= (?P<rest>\w.*))",
        rf"{_ONLY} the (?P<kind>(?:[\w/-]+ ){{1,4}})(?:ones|mirnas|micrornas)(?=(?P<rest>\W.*)?$)",
        rf"{_ONLY}(?= (?P<rest>(?:from|in|with|by|via|to|into|of|for)\b.*))",
    )
)
_MORE = re.compile(
    rf"{_LEADING}(?:(?:are|is) there |do you have |can you (?:name|list|give) )?"
    r"(?:(?:any|which|what|some|the|many)(?: of the)? )?"
    r"(?:others?|other (?:ones?|mi(?:cro)?-?rnas?|mirs?)|more(?: of them| mi(?:cro)?-?rnas| ones)?)\b(?! than)"
    r"(?P<rest>.*)$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"^\W*(?:(?:that|which|who)\b)?\s*", re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:do|does|did) (?:so|that|this|the same)\b|\b(?:that|this|those|these|the same|same|it|them)\b"
    r"|\b(?:like|as well|too|known|there|besides|involved|mentioned|named|reported|described|listed)\b",
    re.IGNORECASE,
)


SHORT = 6  # words of a question that leans on the one before


def lists_mirnas(asked: str, answer: Answer) -> bool:
    """Whether an exchange was about a list of miRNAs."""
    groups = [statement.group for statement in answer.statements if statement.group]
    if groups:
        return all(find_mirnas(group) for group in groups)
    return bool(ITEM.search(asked)) and not find_mirnas(asked)


def narrowed(question: str, asked: str) -> str | None:
    """The list asked for before, with what the question narrows it to; None where it does not."""
    for pattern in _NARROWING:
        match = pattern.match(question)
        if match is None:
            continue
        rest = trimmed(match["rest"] or "")
        kind = match.groupdict().get("kind") or ""
        that = " that" if re.match(rf"{_SAID_OF}\b", rest, re.IGNORECASE) else ""
        return f"{trimmed(asked)}? Only the {kind}miRNAs{that} {rest}".rstrip() + "."
    return None


def widened(asked: str) -> str:
    """A list question without what `narrowed` put behind it: that is not asked of the next one."""
    return _NARROWED.sub("?", asked)


_NARROWED = re.compile(r"\??\s+Only the (?:[\w/-]+ ){0,4}miRNAs\b.*$", re.DOTALL)
_CONTRASTED = re.compile(rf"{_LEADING}(?:which|what)(?= {_SAID_OF}\b)", re.IGNORECASE)


def contrasted(question: str, asked: str) -> str | None:
    """`and which are lowered?`: the list before with another condition; None for what is none."""
    match = _CONTRASTED.match(question)
    if match is None or find_mirnas(question) or len(question.split()) > SHORT:
        return None
    rest = trimmed(question[match.end() :])
    return f"Which miRNAs {rest} ({_without_names(asked)})"


def others(question: str, asked: str, answer: Answer) -> str | None:
    """The list that the miRNAs asked about belong to, without them; None where none is asked for.

    What the question says of the others is their condition; where it says nothing, that is what was
    asked of the first.
    """
    match = _MORE.match(question.strip())
    known = mirna_names(asked) or mirna_names(
        " ".join(item.group or item.text for item in answer.statements)
    )
    if match is None or not known:
        return None
    told = _pointed_at(_RELATIVE.sub("", trimmed(match["rest"])), asked)
    besides = f"Which miRNAs other than {' and '.join(known)}"
    if _telling(_POINTING.sub(" ", told)) and not _POINTING.search(told):
        return f"{besides} {told}?"
    return f"{besides} {told}".rstrip() + f" ({_without_names(asked)})"


_NOUN = re.compile(
    r"\b(?:this|that|these|those|the same) (?P<noun>cells?|organs?|tissues?|sites?|fluids?|samples?"
    r"|drugs?|medicines?|treatments?|genes?|targets?|proteins?|pathways?)\b",
    re.IGNORECASE,
)
_KINDS = {
    "cell": "cell",
    "organ": "organ",
    "tissue": "organ",
    "site": "organ",
    "fluid": "fluid",
    "sample": "fluid",
}


def _pointed_at(told: str, asked: str) -> str:
    """`from those cells` with the cells that the question before named."""

    def named(match: re.Match[str]) -> str:
        noun = match["noun"].lower().rstrip("s")
        if noun in _KINDS:
            found = [
                asked[one.start : one.end]
                for one in find_concepts(asked)
                if one.kind == _KINDS[noun]
            ]
        else:
            drug = noun in {"drug", "medicine", "treatment"}
            found = [
                one.text
                for one in find_entities(asked)
                if one.kind == ("drug" if drug else "symbol")
            ]
        return found[0] if found else match[0]

    return _NOUN.sub(named, told)


def trimmed(question: str) -> str:
    """A question without the mark that ends it."""
    return question.strip().rstrip("?.! ")


def mirna_names(text: str) -> list[str]:
    """The miRNAs that a text names, each once, in reading order."""
    return list(dict.fromkeys(mention.mirna.name for mention in find_mirnas(text)))


def _telling(text: str) -> bool:
    words = re.findall(r"[A-Za-z][\w-]*", text)
    return any(word.lower() not in STOPWORDS for word in words)


def _without_names(asked: str) -> str:
    """A question without the miRNAs that it names: their part is left to the items of a list."""
    kept = asked
    for mention in reversed(find_mirnas(asked)):
        kept = kept[: mention.start] + kept[mention.end :]
    return trimmed(re.sub(r"\s+", " ", kept)).replace("(", "").replace(")", "")
