"""Follow-ups on a list of miRNAs: fewer of them, others besides them, the same for another thing.

"Which of those come from fibroblasts?" narrows the list before, so that both conditions hold;
"any others?" asks for the list that the miRNA before belongs to, without it; "and those from fat
cells?" puts one thing in another's place; "what genes do they hit?" is on the items themselves.
"""

import re

from assistant.asked.ordinals import FIRST_ORDINALS
from assistant.biology.concepts import find_concepts
from assistant.lists.items import ITEM
from assistant.records import Answer
from index.mirna import find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS, tokens

_LEADING = r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also|now|well|please|right|thanks)\b[\s,]*)*"
_THOSE = r"(?:these|those|them)(?: (?:mirnas|micrornas|mirs|ones))?"
_ONLY = r"(?:(?:just|only|limit|restrict|narrow|keep|show)\b(?: me| it| that| them| this)*(?: down)?(?: to| only| just)*)"
_SAID_OF = (
    r"(?:is|are|was|were|come|comes|came|have|has|had|do|does|can|could|also|act|acts|go|goes"
    r"|went|rise|rose|fell|fall|drop|dropped|increased?|decreased?)"
)
_NARROWING = tuple(
    re.compile(f"{_LEADING}{pattern}", re.IGNORECASE)
    for pattern in (
        rf"(?:which|what|who|how many)(?: ones?)? (?:of|among|out of) {_THOSE},?(?= ?(?P<rest>\w.*))",
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
    rf"{_LEADING}(?!(?:is|was) there (?:\w+ )?more \w)"
    r"(?:(?:are|is|were|was) (?:there )?|do you have |can you (?:name|list|give) )?"
    r"(?:(?:any|which|what|some|the|many)(?: of the)? )?"
    r"(?:others?|other (?:ones?|mi(?:cro)?-?rnas?|mirs?)|more(?: of them| mi(?:cro)?-?rnas| ones)?)\b(?! (?:than|way|hand|direction|side)\b)"
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
    return bool(ITEM.search(asked)) and not asked_about(asked)


def narrowed(question: str, asked: str) -> str | None:
    """The list asked for before, with what the question narrows it to; None where it does not."""
    for pattern in _NARROWING:
        match = pattern.match(question)
        if match is None:
            continue
        rest = trimmed(match["rest"] or "")
        if _YES_OR_NO.match(asked):
            return _with(rest, asked)
        if turned := _verb_changed(rest, asked):
            return turned
        return _only(rest, asked, match.groupdict().get("kind") or "")
    return None


def _only(rest: str, asked: str, kind: str = "") -> str:
    that = " that" if re.match(rf"{_SAID_OF}\b", rest, re.IGNORECASE) else ""
    return f"{trimmed(asked)}? Only the {kind}miRNAs{that} {rest}".rstrip() + "."


_THE_ONE = re.compile(  # "and the one that comes from mast cells?"
    rf"{_LEADING}(?:(?:what|how) about |(?:which|what)(?: is|['’]s| was) )?(?:the|which|what) one"
    rf"(?: of {_THOSE})?"
    rf"(?= (?P<rest>(?:that|which|from|in|with|by|via|to|of|for|on|against|{_SAID_OF}"
    r"|\w{3,}(?:ing|ed|s))\b[^?,;:]*)\W*$)",
    re.IGNORECASE,
)
MEANT = 0.5  # share of the words by which one of a list is pointed at, in its own sentence


def one_of_the_told(question: str, asked: str, answer: Answer) -> str | None:
    """A question for the one of the listed miRNAs of which that was told; None for what is none."""
    match = _THE_ONE.match(question)
    names = items_of(answer)
    if match is None or len(names) < 2 or find_mirnas(question):
        return None
    words = set(tokens(match["rest"]))
    shares = {
        name: max(
            len(words & set(tokens(one.text))) for one in answer.statements if one.group == name
        )
        for name in names
    }
    best = max(shares.values())
    alone = sum(share == best for share in shares.values()) == 1
    return _only(trimmed(match["rest"]), asked) if alone and best >= MEANT * len(words) else None


_NTH = re.compile(  # "is the second one raised?", "the last of them"
    rf"\bthe (?:(?P<nth>first|{'|'.join(FIRST_ORDINALS)})|last|final)\b"
    r" ?(?:(?:one|mi(?:cro)?-?rna|item|entry)\b(?: (?:of|on|in) (?:the|your|this|that) list)?"
    r"|(?:of|among) (?:these|those|them)\b|(?=\W*$))(?! from\b)",
    re.IGNORECASE,
)


def with_the_nth(question: str, answer: Answer) -> str:
    """A question with the name of the item that it points at by its place in the last list."""
    names, match = items_of(answer), _NTH.search(question)
    if match is None or len(names) < 2:
        return question
    nth = (match["nth"] or "").lower()
    at = ("first", *FIRST_ORDINALS).index(nth) if nth else len(names) - 1
    if at >= len(names):
        return question
    return f"{question[: match.start()]}{names[at]}{question[match.end() :]}"


def widened(asked: str) -> str:
    """A list question without what `narrowed` put behind it: that is not asked of the next one."""
    return _NARROWED.sub("?", asked)


_NARROWED = re.compile(r"\??\s+Only the (?:[\w/-]+ ){0,4}miRNAs\b.*$", re.DOTALL)
_YES_OR_NO = re.compile(r"\W*(?:is|are|was|were|do|does|did|can|could|has|have)\b", re.IGNORECASE)
_CONTRASTED = re.compile(  # but not "what does it do?"
    rf"{_LEADING}(?:which|what)(?= {_SAID_OF}\b)(?! \w+ (?:it|its|they|their)\b)", re.IGNORECASE
)
_MOVED = re.compile(  # "and lowered?", "and the raised ones?"
    rf"{_LEADING}(?:(?:what|how) about )?(?:the |those )?(?P<rest>(?:up|down|(?:up|down)-?regulated"
    r"|(?:increas|decreas|reduc|elevat|rais|lower)ed|rising|falling|higher|lower))"
    r"(?: (?:ones|mi(?:cro)?-?rnas?|mirs?))?\W*$",
    re.IGNORECASE,
)
_EXCHANGED = re.compile(  # "and those from fat cells?"
    rf"{_LEADING}(?:(?:what|how) about |which are )?(?:those|the ones|ones|the mi(?:cro)?-?rnas)"
    r"(?= (?P<rest>(?:(?:made|sent|secreted|released|produced|shed|delivered|carried|packed"
    r"|found|coming|derived|that|which|involved|linked|tied) )?(?:by|from|in|of|for|to|into|with|on"
    r"|against|that|which|\w{3,}ing) .*))",
    re.IGNORECASE,
)
_CONVERSE = re.compile(
    rf"{_LEADING}(?:(?:what|how) about )?"
    r"(?:(?:the ones|those|ones|the others|which(?: ones)?)(?: that| which)? (?:do(?:ing)?|go(?:ing)?|work(?:ing)?|have"
    r"|having|with|in) )?(?:the )?(?:exact(?:ly)? )?(?:other way (?:a?round|about)"
    r"|(?:other|opposite|reverse) direction|opposite|reverse|converse(?:ly)?|vice versa)\b"
    r"[\s,:;–-]*(?:(?:those|the ones|ones|which|that|i\.e\.) )?(?P<rest>[^?.!]*)",
    re.IGNORECASE,
)
_FURTHER = r"(?:promot|driv|stimulat|enhanc|boost|support|favou?r|accelerat|further|activat)\w*"
_HINDER = r"(?:inhibit|suppress|block|slow|prevent|restrain|curb|hinder|imped|limit)\w*"
_RAISED = r"(?:up-?regulated|increased|elevated|raised|higher|high)"
_LOWERED = r"(?:down-?regulated|decreased|reduced|lowered|lower|low)"


_OTHER_VERB = re.compile(  # "and which inhibit it?", of what others promote
    rf"{_LEADING}(?:which|what)(?: ones?| mi(?:cro)?-?rnas?| mirs?)? "
    rf"(?P<rest>(?:{_FURTHER}|{_HINDER}) (?:it|this|that))\W*$",
    re.IGNORECASE,
)


def contrasted(question: str, asked: str) -> str | None:
    """`and which are lowered?`: the list before with another condition; None for what is none."""
    if find_mirnas(question):
        return None
    if moved := _MOVED.match(question):
        return f"Which miRNAs are {moved['rest']} ({_without_names(asked)})"
    if (verb := _OTHER_VERB.match(question)) and (turned := _verb_changed(verb["rest"], asked)):
        return turned
    if converse := _CONVERSE.match(question):
        rest = trimmed(converse["rest"])
        return _with(rest, asked) if rest else turned_round(asked)
    match = _CONTRASTED.match(question)
    if match is None or len(question.split()) > SHORT:
        return None
    return _with(trimmed(question[match.end() :]), asked)


def replaced(question: str, asked: str) -> str | None:
    """`and those from fat cells?`: the list before with one thing in another's place."""
    match = None if find_mirnas(question) else _EXCHANGED.match(question)
    if match is None:
        return None
    rest = trimmed(match["rest"])
    return _verb_changed(rest, asked) or _with(rest, widened(asked))


def _with(rest: str, asked: str) -> str:
    """The list before with what is said now put to it."""
    return _verb_changed(rest, asked) or f"Which miRNAs {rest} ({_without_names(asked)})"


def _verb_changed(rest: str, asked: str) -> str | None:
    """The list before with its verb turned round, where but that is said: "inhibiting it"."""
    for verbs, other, verb in ((_HINDER, _FURTHER, "inhibit"), (_FURTHER, _HINDER, "promote")):
        said = re.fullmatch(
            rf"(?:(?:that|which) )?{verbs}(?: (?:it|this|that))?", rest, re.IGNORECASE
        )
        if said and re.search(rf"\b{other}\b", asked, re.IGNORECASE):
            return re.sub(rf"\b{other}\b", verb, asked, count=1, flags=re.IGNORECASE)
    return None


_OPPOSITES = ((_FURTHER, "inhibit"), (_HINDER, "promote"), (_RAISED, "lowered"),
              (_LOWERED, "raised"), ("M1", "M2"), ("M2", "M1"))  # fmt: skip


def turned_round(asked: str) -> str | None:
    """A question for the opposite: "which inhibit growth" for "which promote growth"."""
    found = [
        (match, word)
        for words, word in _OPPOSITES
        if (match := re.search(rf"\b{words}\b", asked, re.IGNORECASE))
    ]
    if not found:
        return None
    state = [one for one in found if one[1] in {"M1", "M2"}]  # what is reached counts most
    match, word = state[0] if len(state) == 1 else min(found, key=lambda one: one[0].start())
    return f"{asked[: match.start()]}{word}{asked[match.end() :]}"


_ACTED = (
    r"(?:hit|target|silence|repress|suppress|inhibit|bind(?: to)?|act on|(?:down-?)?regulate"
    r"|knock down|go after|block)(?:e?d|s)?"
)
_THEY = r"(?:they|these|those|them)(?: (?:mi(?:cro)?-?rnas?|mirs?|ones))?(?: all| each)?"
_HIT = re.compile(  # what the items of a list act on: "what genes do they hit?", "their targets?"
    rf"{_LEADING}(?:(?:which|what|list|name|and|are|is|the|all)\b ?)*(?:"
    rf"(?:(?:target )?(?:genes?|proteins?|targets?) )?(?:(?:do|does|can|that) )?{_THEY} {_ACTED}"
    rf"|(?:target )?(?:genes?|proteins?) (?:(?:that|which|are|is|get) )*{_ACTED} by {_THEY}"
    rf"|targets? of {_THEY}|(?:their )?(?:direct |known |main )?(?:targets|target genes))"
    r"(?:\W+(?:(?:the |their )?(?:targets|genes)\b)?(?:,? please)?)?\W*$",
    re.IGNORECASE,
)
MOST_ITEMS = 12  # items of a list of which something is asked at once


def items_of(answer: Answer) -> list[str]:
    """The miRNAs that an answer lists; nothing where it lists none or too many."""
    names = list(dict.fromkeys(item.group for item in answer.statements if item.group))
    return names if len(names) <= MOST_ITEMS and all(map(find_mirnas, names)) else []


def targets_of_items(question: str, asked: str, answer: Answer) -> str | None:
    """`what genes do they hit?` after a list: the genes of these miRNAs; None for what is none."""
    names = items_of(answer)
    if len(names) < 2 or find_mirnas(question) or not _HIT.match(question):
        return None
    return f"Which genes do {' and '.join(names)} target ({_without_names(asked)})?"


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


def in_brackets(text: str) -> str:
    """A question as it can stand in brackets behind another: without any of its own."""
    return f"({trimmed(re.sub(r'[()]', ' ', text))})"


def mirna_names(text: str) -> list[str]:
    """The miRNAs that a text names, each once, in reading order."""
    return list(dict.fromkeys(mention.mirna.name for mention in find_mirnas(text)))


def asked_about(question: str) -> list[str]:
    """The miRNAs that a question is about: those that it names, but for "other than miR-1"."""
    mentions = find_mirnas(question)
    own = (one for one in mentions if not _OTHER_THAN.search(question[: one.start]))
    return list(dict.fromkeys(one.mirna.name for one in own))


_OTHER_THAN = re.compile(r"\bother than (?:[\w/-]+ and )*$", re.IGNORECASE)


def _telling(text: str) -> bool:
    words = re.findall(r"[A-Za-z][\w-]*", text)
    return any(word.lower() not in STOPWORDS for word in words)


def _without_names(asked: str) -> str:
    """A question without the miRNAs that it names: their part is left to the items of a list."""
    kept = asked
    for mention in reversed(find_mirnas(asked)):
        kept = kept[: mention.start] + kept[mention.end :]
    return trimmed(re.sub(r"\s+", " ", kept)).replace("(", "").replace(")", "")
