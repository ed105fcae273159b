"""The words for miRNAs, and what stands for them: "markers in plasma", "entries of the table"."""

import re

from assistant.asked.kind_words import NO_MODIFIER
from assistant.biology.concepts import find_concepts
from assistant.biology.rnas import CIRCULAR, CIRCULAR_WORDS, LONG, LONG_WORDS, OTHER
from assistant.lists.sections import rows_alone
from assistant.lists.told import MIRNAS
from assistant.question import Question, own_words
from index.terms import STOPWORDS, tokens

ITEM = re.compile(
    r"\b(?:mi(?:cro)?-?\s?rnas?|mirs)\b|\bmir\b(?!-?\s?\d)"
    r"|\b(?:small|short|tiny|little|non-?coding|regulatory) (?:(?:regulatory|non-?coding) )?rnas?\b"
    r"|\b(?:small and non-?coding|non-?coding and small)\b"
    r"|\b(?:(?:rna|non-?coding|small|exosom\w*|vesic\w*) )*(?:messengers?|cargos?|cargoes)\b"
    r"(?! (?:proteins?|lipids?)\b)"
    r"|\b(?:exosom\w*|vesic\w*|rna)[- ](?:borne )?(?:cargos?|cargoes|rnas?|freight|payload)\b",
    re.IGNORECASE,
)  # fmt: skip
_ENTRIES = re.compile(
    r"\b(?:entries|rows|items)\b(?=.*\btables?\b)"
    r"|(?:(?<=\btable )|(?<=\btable \w ))(?:entries|rows|lines|items)\b",
    re.IGNORECASE,
)
_ENTRIES_LATER = re.compile(  # "from the table, pull out the entries whose function is ..."
    r"(?P<lead>\btables?\b[^?]{0,60}?[\s:,](?:(?:the|all|any|every|those|each) )*)"
    r"(?:entr(?:y|ies)|rows?|items?)"
    r"(?= (?:whose|that|which|with|where|in which|having)\b)",
    re.IGNORECASE,
)
_WHOSE_EFFECT = re.compile(  # "whose function is anti-tumour"
    r"\b(?P<lead>whose|(?:have|has|having|with) an?) (?P<what>function|effect|role|action)s?"
    r"(?: (?:that|which))? (?:is|are|was|were) (?P<how>[\w-]+)",
    re.IGNORECASE,
)


def _with_the_effect(match: re.Match[str]) -> str:
    lead = "that have an" if match["lead"].lower() == "whose" else match["lead"]
    return f"{lead} {match['how']} {match['what']}"


_ENTRIES_ASKED = re.compile(  # "in the table of miRNAs, which entries have ..."
    r"\b(?:which|what)(?: of (?:the|its))? (?:entries|rows|items|lines)\b"
    r"(?:(?<=entries)|(?<=rows)|(?=.*\btables?\b))",
    re.IGNORECASE,
)
_NOT_OF = "".join(  # these have markers of their own
    rf"(?<!{whose} )"
    for whose in (
        "protein",
        "surface",
        "membrane",
        "exosome",
        "exosomal",
        "vesicle",
        "stem",
        "cell",
    )
)
_MARKERS = re.compile(
    rf"{_NOT_OF}\b(?:bio-?)?markers\b(?! (?:of|for|on) (?:the )?(?:exosom|vesic|evs?\b))",
    re.IGNORECASE,
)
_OF_EXOSOMES = re.compile(  # "which exosome markers are found in tears": what they carry there
    r"\b(?:exosom\w*|vesic\w*) markers\b(?=[^?]*\b(?:patients?|pts|women|people|cancer|ca)\b)"
    # "plasma, not serum, exosome markers"
    r"|(?:(?<=\bserum)|(?<=\bplasma)|(?<=\burinary)),?(?: [–-])? (?:exosom\w*|vesic\w*) markers\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(  # "marker panels": the markers that are read together
    r"\b(?:bio-?)?marker (?:combinations|panels|pairs|sets|signatures|duos)\b", re.IGNORECASE
)
_COMBINED = re.compile(  # "which combinations have been tried for diagnosis": of markers
    r"\b(?:which|what) (?:(?!of\b)[\w-]+ ){0,2}?(?:combination|pairing|pair|panel|duo|signature)s"
    r"(?:,? (?:or|and) (?:combination|pairing|pair|panel|duo|signature)s)?\b"
    r"(?! of (?:[\w-]+ )?(?:drugs?|therap|treat|agents?|medicin|genes?))",
    re.IGNORECASE,
)
_BIOMARKERS = re.compile(  # of exosomes, "markers" are proteins and "biomarkers" what they carry
    r"\b(?<=exosomal )bio-?markers\b|\b(?<=exosome )bio-?markers\b|\b(?<=vesicle )bio-?markers\b",
    re.IGNORECASE,
)
_TESTED = frozenset({"fluid", "use"})
_MIRNA = r"\b(?:mi(?:cro)?-?\s?rnas?|mirs?)\b(?!-?\d)"
_MIRNAS = re.compile(_MIRNA, re.IGNORECASE)
_SORTS = (  # the sorts of RNA that a list may be of, by the words that ask for them
    (LONG, re.compile(rf"\b{LONG_WORDS}\b(?! (?:genes?|loc))", re.IGNORECASE)),
    (CIRCULAR, re.compile(rf"\b{CIRCULAR_WORDS}\b", re.IGNORECASE)),
)
_ANY_RNA = re.compile(
    r"\b(?:(?:small |regulatory )?non-?coding rnas|ncrnas"
    r"|(?<!messenger )(?<!small )(?<!little )(?<!tiny )(?<!short )(?<!m)rnas"
    r"|rna (?:molecules|species|types|classes))\b",
    re.IGNORECASE,
)
_BOTH_SORTS = re.compile(  # "long non-coding and circular RNAs"
    r"\b(?P<first>long non-?coding|circular)(?: and | or |/)"
    r"(?P<last>(?:circular|long non-?coding) rnas)",
    re.IGNORECASE,
)
_TWO_SORTS = re.compile(
    rf"\b{LONG_WORDS}(?:,? (?:and|or) |/){CIRCULAR_WORDS}\b"
    rf"|\b{CIRCULAR_WORDS}(?:,? (?:and|or) |/){LONG_WORDS}\b",
    re.IGNORECASE,
)
_ANY = frozenset({"miRNA", LONG, CIRCULAR, OTHER})


def sorts_asked(question: Question) -> frozenset[str]:
    """The sorts of RNA that a question lists: miRNAs where it names no others."""
    core = _BOTH_SORTS.sub(r"\g<first> RNAs and \g<last>", own_words(question.core))
    named = [name for name, words in _SORTS if words.search(core)]
    if asked := _other_asked(core):
        return frozenset(named if _TWO_SORTS.search(core) else {asked})
    if _MIRNAS.search(core):
        joined = _JOINED.search(core)
        return MIRNAS.union(named) if joined else MIRNAS
    return frozenset(named) or (_ANY if _ANY_RNA.search(core) else MIRNAS)


_ITS_WORDS = frozenset(
    tokens(
        "miRNA miRNAs miR miRs microRNA microRNAs lncRNA lncRNAs circRNA circRNAs RNA RNAs ncRNAs"
        " long small circular coding noncoding exosomal exosome vesicle individual single different"
        " whole entire here altogether anywhere somewhere all every each any please list give show"
        " tell find look know article paper review text document source publication"
    )
)
_NAMING = frozenset(
    tokens(
        "name named names naming call called mention mentions mentioned mentioning discuss"
        " discusses discussed cover covers covered describe describes described speak speaks"
        " spoken talk talked talks told occur occurs appear appears turn crop come comes brought"
        " bring up"
    )
)


def asks_for_all(question: Question) -> bool:
    """Whether all RNAs of a sort are asked for that are named at all, and nothing else of them."""
    core = own_words(question.core)
    core = _SPONGING.sub(" named", core) if sponges_asked(core) else core
    words = {token for token in tokens(core) if token not in STOPWORDS}
    return bool(words & _NAMING) and words <= _NAMING | _ITS_WORDS


def _other_asked(core: str) -> str:
    """The sort that a question asks for where it names miRNAs too: "which lncRNAs sponge them"."""
    for name, words in _SORTS:
        asked = re.search(rf"{_WHICH}{words.pattern}{NO_MODIFIER}", core, re.IGNORECASE)
        if asked and not _JOINED.search(core) and not _MIRNAS.search(core[: asked.end()]):
            return name
    return ""


def _with_mirnas_aside(text: str) -> str:
    """The text with RNA for the miRNAs of a question that asks for others: "lncRNAs that bind"."""
    if not _other_asked(text):
        return text
    return _MIRNAS.sub("RNA", _SPONGING.sub("", text))


_AS = r"(?:(?:act|serv|work|function|behav)(?:s|e|es|ing)? as|is|are) (?:(?:an?|molecular) )*"
_SPONGING = re.compile(  # "that mop up miRNAs", "act as miRNA sponges"
    rf"(?:\b(?:that|which) )?\b(?:(?:can|could|do|directly|also) )*(?:(?:{_AS})?"
    r"(?:(?:spong|sequest|trap|captur|a[bd]sorb|titrat|bind)\w*(?: (?:of|for|to|away|out))?"
    r"|(?:mop|soak|sop)\w* up|decoys? (?:for|of))"
    rf" (?:(?:the|any|some|other|certain|their|up|target) )*{_MIRNA}"
    rf"|{_AS}{_MIRNA}[- ](?:sponges?|decoys?|traps?))\b",
    re.IGNORECASE,
)


def sponges_asked(text: str) -> bool:
    """Whether RNAs are asked for that take miRNAs away: "which circRNAs sponge miRNAs"."""
    return bool(_other_asked(text) and _SPONGING.search(text))


_WHICH = (  # before the noun that is asked for
    r"(?:^\W*|\b)(?:which|what|list|name|enumerate|(?:give|tell|show)(?: me| us)?)"
    r"(?: (?:are|all|the|of|other|these|those))* (?:(?!of\b|in\b)[\w-]+ ){0,2}?"
)
_JOINED = re.compile(  # "miRNAs and lncRNAs": both are asked for
    rf"{_MIRNAS.pattern},? (?:and|or) (?:{LONG_WORDS}|{CIRCULAR_WORDS})\b"
    rf"|\b(?:{LONG_WORDS}|{CIRCULAR_WORDS}),? (?:and|or) {_MIRNAS.pattern}",
    re.IGNORECASE,
)
_BY_WAY_OF = re.compile(  # "what do macrophages send by way of exosomal miRNA?"
    r"\bwhat (?P<does>(?:do|does|did|can|could) [^?]{3,80}?) (?:by way of|in the form of"
    r"|in terms of|by means of|as) (?:(?:exosom|vesic)\w+ )?(?:mi(?:cro)?-?rnas?|mirs)\b",
    re.IGNORECASE,
)
_LOOKED_FOR = re.compile(  # "what turns a fibroblast into a CAF? looking for miRNAs"
    r"\bwhat (?P<does>(?!(?:is|are|was|were)\b)[a-z]+(?:s|ed|es) [^?]{3,80})\? (?:i(?:['’]m| am) )?"
    r"(?:looking for|after|interested in|want(?:ing)?|need(?:ing)?)(?: the| any| all)?"
    r" (?P<items>(?:[\w-]+ ){0,3}?(?:mi(?:cro)?-?rnas|mirs))\W*$",
    re.IGNORECASE,
)
_ROWS_FLOW = re.compile(  # of a table: "what comes out of X and lands in Y?"
    r"\bwhat (?=(?:(?:comes?|goes|gets|passes|travels|moves|leaves|arrives|lands)\b"
    r"|(?:is|are|was|gets) (?:sent|released|shed|secreted|passed|handed|carried|transferred"
    r"|delivered|shipped|exported|taken up)\b)[^?]*\b(?:out of|from|by|to|into|in)\b"
    r"|(?:do|does|did) (?:[\w/-]+ ){1,5}?(?:send|release|shed|secrete|pass|hand|ship|export|deliver"
    r"|take up|receive)\b)",
    re.IGNORECASE,
)
_SAID_TWICE = re.compile(  # "cargo miRNAs"
    r"\b(?:cargo|messenger|freight|payload) (?=(?:mi(?:cro)?-?rnas?|mirs)\b)", re.IGNORECASE
)
_SMALL_RNAS = re.compile(r"\b(?:little|tiny) rnas\b", re.IGNORECASE)
_PUT_AS = {_ENTRIES: "miRNAs", _TOGETHER: "miRNAs in combination", _BIOMARKERS: "miRNAs"}


def as_mirnas(text: str) -> str:
    """The text with what stands for the miRNAs asked for put as that: "markers in plasma".

    So are the lncRNAs or RNAs that are asked for, of which all is read in the same way.
    """
    text = _SMALL_RNAS.sub("miRNAs", _SAID_TWICE.sub("", text))
    text = _BY_WAY_OF.sub(r"which miRNAs \g<does>", text)
    text = _LOOKED_FOR.sub(r"which \g<items> \g<does>", text)
    text = _of_rows(text)
    text = _WHOSE_EFFECT.sub(_with_the_effect, text)
    bare = _COMBINED.sub("", text)
    if bare != text and any(one.kind in _TESTED for one in find_concepts(bare)):
        return _COMBINED.sub("which miRNAs in combination", text, count=1)
    text = _TWO_SORTS.sub("miRNAs", _with_mirnas_aside(text))
    if not _MIRNAS.search(text):
        for words in (*(words for _, words in _SORTS), _ANY_RNA):
            if words.search(text):
                return words.sub("miRNAs", text)
    if ITEM.search(text):
        return text
    for words, items in _PUT_AS.items():
        if words.search(text):
            return words.sub(items, text, count=1)
    if _OF_EXOSOMES.search(text) and any(one.kind == "fluid" for one in find_concepts(text)):
        return _OF_EXOSOMES.sub(" exosomal miRNAs", text, count=1)
    bare = _MARKERS.sub("", text)
    if bare != text and any(one.kind in _TESTED for one in find_concepts(bare)):
        return _MARKERS.sub("miRNAs", text, count=1)
    return text


def _of_rows(text: str) -> str:
    """The text with the entries of a table, or what its rows are of, put as miRNAs."""
    if rows_alone(text) and not ITEM.search(text):
        text = _ROWS_FLOW.sub("which miRNAs ", text, count=1)
    text = _ENTRIES_ASKED.sub("which miRNAs", text, count=1)
    return _ENTRIES_LATER.sub(r"\g<lead>miRNAs", text, count=1)
