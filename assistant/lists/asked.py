"""Whether a question asks for miRNAs by a condition, however it is worded.

The item asked for is read from the question word and what stands behind it: "which exosomal
miRNAs", "any miRNA that", "what are the miRNAs"; where no question word stands, the miRNAs are what
the whole phrase is about. A question that names a miRNA, or that asks for another thing, wants no
list of miRNAs.
"""

import functools
import re

from assistant.asked.existence import looked_at
from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.asked.fronted import fronted
from assistant.asked.kind_words import SUBJECT_VERBS
from assistant.asked.purposes import reads_rnas
from assistant.asked.quantity_words import SPELT
from assistant.biology.rnas import CIRCULAR, CIRCULAR_WORDS, LONG, LONG_WORDS
from assistant.lists.items import ITEM, as_mirnas, sorts_asked
from assistant.lists.words import COORDINATED
from assistant.question import CONTEXT, Kind, Question, own_words

_KEPT_IN = r"(?:databases?|databanks?|repositor(?:y|ies)|catalogues?|catalogs?|atlas(?:es)?)"
_AUXILIARY = rf"(?:{AUXILIARY}|be|been)"
_CELLS = (
    r"(?:cells|cell(?! (?:[\w-]+ ){0,2}?(?:mi(?:cro)?-?rnas|mirs|rnas)\b))"  # "stem cell miRNAs"
)
# The words between the question word and its noun: no verb, no article, no further question word.
_ADJECTIVES = (
    rf"(?:(?!(?:{_AUXILIARY}|the|these|those|an?|which|what|how|that|to|by|in|from|on|about|for|with|genes?|proteins?|{_CELLS}|pathways?"
    rf"|{_KEPT_IN}"
    r"|targets?|drugs?|fluids?|methods?|recipients|receivers|senders|donors)\b(?!-))"
    r"[\w/+-]+,? ){0,6}?"
)
_ASKED = re.compile(
    r"\b(?:(?:which|what|whose|who)(?: of (?:the|these|those|its|their))?"
    r"|(?:what|who) (?:is|are|were|was)(?: all| the| some| those| these)*"
    r"|(?P<all>any|every|each|all|both)(?: of)?(?: the| these| those| other)?)"
    rf" {_ADJECTIVES}(?:{ITEM.pattern})",
    re.IGNORECASE,
)
_OTHER_HEAD = re.compile(
    r"\b(?:which|what|whose)(?: of the| all)? (?!ones?\b|of\b|all\b|are\b|is\b)"
    rf"{COORDINATED}(?:[\w/+-]+ ){{0,3}}?"
    rf"(?:genes?|proteins?|targets?|pathways?|drugs?|fluids?|methods?|techniques?|{_CELLS}|lines?"
    r"|tests?|assays?|statistics?|software|packages?|platforms?|instruments?|databases?|algorithms?"
    r"|markers? (?:of|on)|stud(?:y|ies)|papers?|receptors?|tools?|types?|factors?|molecules?"
    r"|mechanisms?|roles?|functions?|effects?|patients|organs?|tissues?|steps?|processes|problems?"
    r"|advantages?|limits?|limitations?|kinds? of (?!mi)|sorts? of (?!mi)|enzymes?|axis|axes"
    r"|authors?|groups?|journals?|evidence|difference|number|percentage|share|way|ways|reason)\b"
    rf"|\b(?:which|what)(?: of the| other)? (?:(?!{_AUXILIARY}\b|of\b)[\w/-]+ ){{0,2}}?"
    rf"(?!ones\b|kinds\b|sorts\b)[a-z-]+(?<!s)s {_AUXILIARY}\b"
    r"(?! (?:the |these |those )?(?:mi(?:cro)?-?rnas|mirs)\b)"
    rf"|\b(?:in|on|at|by|from|with|for|under|to) (?:which|what) (?!ones\b|kinds\b|sorts\b)"
    rf"(?:(?!{_AUXILIARY}\b|of\b|{ITEM.pattern})[\w/-]+ ){{1,4}}?{_AUXILIARY}"
    r" (?:the|these|those|all|only)\b"
    # "by what route do miRNAs reach cells?"
    r"|\b(?:by|through|via|using|by means of) (?:which|what)"
    rf" (?:(?!{_AUXILIARY}\b|{ITEM.pattern})[\w/-]+ ){{1,5}}?{_AUXILIARY} ",
    re.IGNORECASE,
)
_OTHER_WORD = re.compile(
    r"^(?:(?:so|and|but|or|please|well|now|also|then|ok|hi|hello),? )*"
    r"(?:how|why|when|where|who|whom"
    rf"|what (?:{_AUXILIARY}(?! (?:there|known|mentioned|reported)\W*$)|happens"
    rf"|else (?:{_AUXILIARY})|about|role|kind|sort)"
    r"|(?:can|could|would) you explain|explain|define|compare)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(
    rf"[?!]\s|--| - |: |, (?={LEAD_IN}(?:how|why|when|where"
    rf"|what {_AUXILIARY} (?!(?:the|these|those|all|both)\b))\b)"
)
_MORE = (
    r"\b(?:more|less|better|best|worse|worst|superior|most|least|stronger|weaker|higher|greater"
    r"|fuller|preferable)\b"
)
_OF_TWO = (
    r"(?:which|what)(?: one| of (?:the two|them|these|both))?"
    r" (?:is|are|tells?|gives?|works?|does|do|has|have|performs?|says?|shows?|would|will|can)\b"
)
_WEIGHED = re.compile(  # "one miRNA or several: which tells more?" lists none
    rf"\b(?:or|vs\.?|versus)\b[^?]*[,:;–-]\s*(?:and )?{_OF_TWO}[^?]*{_MORE}"
    rf"|\b{_OF_TWO}[^?,:]*{_MORE}[^?,:]*[,:]\s[^?]*\bor\b",
    re.IGNORECASE,
)
_WHAT_DOES = re.compile(rf"^\W*{LEAD_IN}what {SUBJECT_VERBS}\b", re.IGNORECASE)
_WHAT_ELSE = re.compile(  # "what makes readings of miRNAs unreliable", "which drugs for it are"
    r"^(?:[^,;:]{0,40}[,;:] )?(?:\w+ )?(?:what|which|whose)"
    r" (?!(?:ones|kinds|sorts|types|classes|species|rows|entries|lines)\b)"
    r"(?:[\w-]+ ){0,2}?(?:[a-z-]{2,}(?<![suio])s\b"
    r"|[\w-]+ (?:\w+ly )?(?:[a-z-]{3,}ed|ran|gave|found|made|took|chose|saw|sold|did) (?:\w+ly )?"
    r"(?:the|these|those|all|both|such|an?|their|its|our)\b)",
    re.IGNORECASE,
)
# A yes or no is not all that is wanted: "are there any miRNAs that ...", "does it name miRNAs ...".
_OTHER_LISTED = re.compile(  # "list the genes that miRNAs silence"
    r"(?:^\W*|[:;.!?–-]\s+)(?:please,? |can you |could you )?"
    r"(?:list|name|enumerate|give|tell|show|write down|i (?:want|need))(?: me| us)?"
    r"(?:,| all| the| every| each| any| of| those)* (?:(?!mi|of\b)[\w/-]+ ){0,2}?"
    r"(?:genes?|proteins?|targets?|pathways?|drugs?|agents?|medicines|fluids?|cell lines?|cells"
    r"|cell types?|methods?|techniques?|journals?|authors?|studies|papers?)\b"
    # "enumerate why miRNAs are hard to measure"
    r"|\b(?:list|enumerate|give|tell|show|say|explain|write down)(?: me| us)?"
    r" (?:why|how|when|where)\b",
    re.IGNORECASE,
)
_OTHER_FIRST = re.compile(  # "main techniques for blocking miRNAs - list please"
    r"^\W*(?:which |(?:please )?(?:list|name|give|tell)(?: me| us)? )?"
    r"(?:(?:all|some|the|main|major|key|most|common|important|possible|known|current|proposed"
    r"|suggested|different|various|several|two|three|four|five) ){0,4}"
    r"(?:methods?|techniques?|approaches|strateg(?:y|ies)|tools?|ways|means|obstacles?|hurdles?"
    r"|challenges?|problems?|difficult(?:y|ies)|barriers?|limits?|limitations?|(?:dis)?advantages?"
    r"|drawbacks?|benefits?|reasons?|steps?|programs?|databases?|roles?|functions?|effects?"
    r"|models?|theor(?:y|ies)|hypothes[ie]s|mechanisms?|explanations?|routes?|classifications?"
    r"|(?:other )?(?:(?:body )?fluids?|drugs?|cell lines?)(?= (?:where|in which|than|for which)\b)"
    r"|(?:(?:target )?genes|proteins|pathways|(?:cyto|chemo)kines|interleukins)"
    r"(?= (?:that|which|hit|targeted|silenced|suppressed|inhibited|repressed|down-?regulated)\b)"
    r"|(?:drugs|medicines|medications|treatments|agents)(?= whose\b))"
    r" (?:where|than|for|to|of|in|that|which|whose|with|by|against|used|behind|when|how|explaining"
    r"|hit|targeted|silenced|suppressed|inhibited|repressed|down-?regulated"
    r"|describing)\b",
    re.IGNORECASE,
)
_OTHER_THINGS = (
    r"genes|proteins|targets|pathways|drugs|agents|medicines|fluids|cell lines|cells|cell types"
    r"|organs|methods|techniques"
)
_OTHER_SOUGHT = re.compile(  # "resistance to which drugs is due to miRNAs? list them"
    rf"\b(?:which|what) {COORDINATED}(?:[\w/-]+ ){{0,2}}?(?:{_OTHER_THINGS})\b[^?;:]*$",
    re.IGNORECASE,
)
_OTHER_LAST = re.compile(  # "CAF exosome miRNAs - target genes?"
    r"(?::|\s[-–—])\s(?:(?:all|the|their|any) )*(?:[\w-]+ )?"
    rf"(?:{_OTHER_THINGS}|journals|authors|studies|papers)\W*$",
    re.IGNORECASE,
)
_ANY_THERE = re.compile(
    r"^\W*(?:please,? )?(?:are there|is there|(?:can|could) you(?! (?:\w+ )?"
    r"(?:confirm|use|tell \w+ (?:from|by)|detect|measure|diagnose|predict|distinguish|rely|trust"
    r"|monitor|screen))"
    r"|do you know"
    r"|(?:has|have|did) (?:any(?:one|body)|somebody|people|researchers|others))\b"
    rf"|\bmore than one {_ADJECTIVES}(?:{ITEM.pattern})"
    r"|\b(?:say|tell|mention|name|list|report\w*|describe\w*|you have|give|show|identif\w+|find"
    rf"|found) (?:of )?(?:the |some )?{_ADJECTIVES}(?:mi(?:cro)?-?\s?rnas|mirs|small rnas)\b",
    re.IGNORECASE,
)
_WHETHER_ANY = re.compile(  # "is there any miRNA that ...", "has anybody found miRNAs in tears"
    rf"^\W*{LEAD_IN}(?:(?:is|are|was|were) (?:there|any)\b"
    r"|(?:has|have|did|do|does) (?:any|some)(?:one|body|thing)?\b|any\b)"
    # "can miRNAs in milk tell ...? Which?", "do any silence it, and if so, which?"
    r"|^\W*(?:is|are|was|were|has|have|did|do|does|can|could|may|might)\b[^?]*"
    r"(?:\? (?:and |if so,? )?|\band,? (?:if (?:so|yes|any),? )?)(?:which|what)"
    r"(?: ones?| (?:are|is) (?:they|it|these))?\W*$",
    re.IGNORECASE,
)


def asks_whether_any(core: str) -> bool:
    """Whether it is asked if there is such a miRNA at all, so that a yes comes first."""
    return bool(_WHETHER_ANY.search(core))


_LISTING = re.compile(
    r"\b(?:list|enumerate|full set|complete set|exhaustive\w*|all of them|each of them"
    r"|(?:which|what) ones?|(?:which|what|who) are they|(?<!drug )(?<!gene )(?<!author )"
    r"(?<!cell )(?<!journal )(?<!protein )names (?:please|only|of)|write down"
    r"|be (?:named|listed))\b|\b(?:names?|which)\W*$",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?:each|every|all) (?:such )?{_ADJECTIVES}(?:{ITEM.pattern})", re.IGNORECASE
)
_WHICH_ONES = re.compile(  # "which miRNAs predict how long ...": no number is wanted
    rf"\b(?:which|what) {_ADJECTIVES}(?:mi(?:cro)?-?\s?rnas|mirs)\b"
    r"(?!.*\b(?:sensitivity|specificity|auc|percent\w*)\b)",
    re.IGNORECASE,
)
_MEANING = re.compile(  # "the expansion of T cells" is none of a name
    r"\b(?:stands?(?! for (?!this|the|it|in|here)\w+ \w)|short|abbreviat\w*|acronym|spell\w*"
    r"|full (?:name|form)|defin\w*|mean\w*)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(  # "miRNA measurements", "the miRNA trial": something else is asked for
    r"[- ](?:measurements?|quantification|profiling|results?|readings?|analys[ie]s|research"
    r"|tests?|testing|assays?|arrays?|microarrays?|samples?|trials?|study|cohorts?|papers?|articles?"
    r"|reviews?|work|projects?|experiments?|groups?|teams?|pilots?"
    r"|detection|normali[sz]ation|sequencing|data|loading|sorting|packaging|export|release|uptake|biogenesis"
    rf"|studies|{_KEPT_IN})\b",
    re.IGNORECASE,
)
_THERE_IS_STORE = re.compile(  # "is there a database of circRNAs?"
    rf"^\W*{LEAD_IN}(?:is|are) there (?:[\w-]+ ){{0,4}}?{_KEPT_IN}\b", re.IGNORECASE
)
_SHARE = re.compile(  # "what percentage of miRNAs is ...": none is named
    r"\b(?:percentages?|per ?cent|proportion|fraction|share) of\b|\bhow many (?:%|per ?cent)",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(rf"\bhow many {_ADJECTIVES}(?:{ITEM.pattern})", re.IGNORECASE)
_ITEMS = "|".join((r"mi(?:cro)?-?\s?rnas", "mirs", LONG_WORDS, CIRCULAR_WORDS))
_STATED = re.compile(  # "379 DE lncRNAs"; the top 30 are not all
    rf"(?<![\w.,(-])(?<!top )(?:\d[\d,]*|{SPELT})"
    rf" (?:(?!(?:of|and|in|with|target)\b)[\w-]+ ){{0,4}}?(?:{_ITEMS})\b",
    re.IGNORECASE,
)


def states_count(question: Question, text: str) -> bool:
    """Whether a sentence says how many there are of the RNAs that a question counts."""
    sorts = sorts_asked(question)
    return any(
        (LONG if _LONG.search(match[0]) else CIRCULAR if _CIRCULAR.search(match[0]) else "miRNA")
        in sorts
        for match in _STATED.finditer(text)
    )


_LONG, _CIRCULAR = (re.compile(words, re.IGNORECASE) for words in (LONG_WORDS, CIRCULAR_WORDS))
_RELATIVE = re.compile(
    rf"(?<=[a-z])(?:,?\s+(?:through|by|via|with|from|of|in|to|for|on))?\s+(?:which|whose)"
    rf"(?=\s)(?!\s+(?:{ITEM.pattern}))",
    re.IGNORECASE,
)


def asking_part(text: str) -> str:
    """The sentences that ask, where the others only tell who is asking and why."""
    sentences = sentences_of(text)
    asking = [one for one in sentences if ITEM.search(one) or _QUESTION_WORD.search(one)]
    return " ".join(asking).strip() if asking and len(sentences) > 1 else text


_QUESTION_WORD = re.compile(  # "women whose tumours relapse" asks nothing
    r"\b(?:which|what|(?<![a-z] )whose)\b|\b(?:the|those|only|just) ones (?:whose|that)\b",
    re.IGNORECASE,
)
_NO_END = r"(?<=\bincl)\.|(?<=\bi\.e)\.|(?<=\be\.g)\.|(?<=\bet al)\.|(?<=\bvs)\.|(?<=\bno)\.(?= \d)"


def sentences_of(text: str) -> list[str]:
    """The sentences of a question; a dot inside a name ends none."""
    return re.findall(rf"[^.?!]+(?:(?:{_NO_END}|[.?!](?!\s|$))[^.?!]*)*[.?!]*", text)


# Other words for the items: a table's entries, and markers where a test or a fluid is spoken of.
_IS_IT_SO = re.compile(  # what is believed of miRNAs is to be confirmed
    rf"^\W*{LEAD_IN}(?:am i (?:right|correct)|is it (?:true|right|correct|the case|so)"
    r"|would you agree|do you agree|can (?:you|one) (?:confirm|say))\b",
    re.IGNORECASE,
)
_IF_SO = re.compile(  # ... and then named: "and if so, which?"
    r"\bif (?:so|yes|there are|any)\b[^?]*\b(?:which|what|name|list)\b"
    r"|\?\s*(?:and )?(?:which|what)(?: ones?| are they)?\W*$",
    re.IGNORECASE,
)
_SETTLED = re.compile(  # which miRNAs it are is not asked, but what settles that
    r"^(?:\W*(?:does|do|did|can|could|is|are|will|would|may|might)|[^,.;:?]{0,60}\b(?:which|what|who|how))\b"
    r"[^,.;:?]*\b(?:chang|alter|decid|determin|control|govern|dictat|regulat|choos|select"
    r"|influenc|affect)\w* (?:which|what)\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(  # "the role of the lncRNA XIST": one is named
    r"^(?!.*\b(?i:which|any|all|every|list|names?|mirnas|micrornas|mirs)\b)"
    r".*\b(?i:(?:lnc|linc|circ|pi|sno?)rna|circular rna|long non-?coding rna) [A-Z][A-Z\d]{2,}",
    re.DOTALL,
)


_SOME_OF_THEM = re.compile(
    r"\b(?:ones?|them|they|these|those|others?|any|some|which|more)\b", re.IGNORECASE
)


def wants_mirna_list(question: Question) -> bool:
    """Whether a question asks for miRNAs by a condition."""
    if any(entity.kind == "mirna" for entity in question.entities):
        return False
    if question.is_yes_no and looked_at(question.core) and not _LISTING.search(question.core):
        return False  # "any work on miRNAs in tears?"
    own = CONTEXT.sub("", question.core)
    if question.is_yes_no and own != question.core and not _SOME_OF_THEM.search(own):
        return False  # "can a drug undo that?", though a list was asked for before
    if _OF_ONE.match(question.core) or _WEIGHED.search(question.core) or reads_rnas(question.core):
        return False
    return _wants_mirna_list(question.core, question.kind)


def _item(core: str, *, attributive: bool) -> re.Match[str] | None:
    """The first mention of the items; one that only says of what a trial is, where that counts."""
    return next(
        (
            item
            for item in ITEM.finditer(core)
            if attributive or item[0].endswith("s") or not _OF_THEM.match(core, item.end())
        ),
        None,
    )


def _is_asked(core: str) -> bool:
    """Whether the items are what a question word asks for; "why not all miRNAs?" wants none."""
    return any(
        not (match["all"] and _OTHER_WORD.search(core[: match.start()]))
        for match in _ASKED.finditer(core)
    )


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def _wants_mirna_list(asked: str, kind: Kind) -> bool:
    core = asking_part(as_mirnas(fronted(own_words(asked))))
    item = _item(core, attributive=bool(_LISTING.search(asked)))
    if item is None:
        return False
    if _SETTLED.match(core[: item.start() + 1]) or (
        _IS_IT_SO.match(asked) and not _IF_SO.search(asked)
    ):
        return False
    if kind is Kind.YES_NO:
        if _THERE_IS_STORE.match(core):
            return False
        return bool(_ANY_THERE.search(core) or _ASKED.search(core) or _LISTING.search(asked))
    if kind is Kind.NUMBER:
        named = _HOW_MANY.search(core) or _WHICH_ONES.search(core)
        return bool(named) and not _SHARE.search(core)
    if kind is Kind.DEFINITION:  # "spell out each miRNA that ..."
        return bool(_EACH.search(core)) or not _MEANING.search(core)
    if kind not in {Kind.FACT, Kind.LIST}:
        return False
    lead, asks = core[: item.start()], _is_asked(core)
    if _OTHER_LISTED.search(lead) or _WHAT_DOES.match(core) or _OTHER_LAST.search(core):
        return False
    if asks or _LISTING.search(asked):
        return asks or not (_OTHER_FIRST.match(lead) or _OTHER_SOUGHT.search(lead))
    head, rest = core[: item.end() - 1], core[item.end() - 1 :]  # a letter for it to follow on
    core = head + _RELATIVE.sub(" that", rest, count=1)
    other = _OTHER_HEAD.search(core) or _WHAT_ELSE.search(head) or _OTHER_FIRST.match(lead)
    return not other and not any(
        _OTHER_WORD.search(one.strip(" \t,;:-")) for one in _PARTS.split(core)
    )
