"""Whether several things are asked for in one question, and by which noun.

No list of kinds exists for what papers enumerate (symptoms, databases, criteria, groups of people):
the noun in the question is a plural.
"""

import functools
import re

from assistant.answers.enumerated import class_asked
from assistant.answers.kinds_told import asks_classes
from assistant.asked.frame_words import AUXILIARY
from assistant.asked.fronted import fronted
from assistant.asked.kind_words import SUBJECT_VERBS
from assistant.question import CONTEXT, Kind, Question
from index.terms import tokens

_HOW = re.compile(r"\W*(?:how|why|when|where)\b(?!.*\b(?:list|names?|named)\b)", re.IGNORECASE)
_IRREGULAR = (
    r"children|women|men|people|mice|criteria|bacteria|phenomena|indices|matrices|foci|loci|nuclei"
    r"|pros|cons|media|species|series|feet|teeth|genera|strata|hypotheses|diagnoses"
)
_PLURAL = (
    r"(?!(?:needs|wants|deserves) (?:\w+ing|to)\b)"
    rf"(?:(?:[\w/-]{{2,}}(?<![suio])(?<!\bthi)(?<!doe)(?<!ha)(?<!wa)s)|{_IRREGULAR})"
)
_NO_NOUN = rf"(?:{AUXILIARY}|be|been|that|which|what|who|how|to|by|in|from|with|for|of|than)"
_BEFORE = rf"(?:(?!{_NO_NOUN}\b)[\w/'’+⩾≥>-]+,? ){{0,4}}?"
_BEHIND = (  # what may stand behind the noun, so that "what drives growth" has none
    rf"(?=\W*$|[,;:?(]| (?:{AUXILIARY}|be|been"
    r"|that|which|who|whose|in|on|of|for|from|by|at|to|with|within|among|during|after|before"
    r"|under|about|between|against|into|besides|through|make|made|come|came|go|went|\w+ed|\w+ly)\b)"
)
_NO_VERB = rf"(?!(?:(?:still|also|\w+ly) )?{SUBJECT_VERBS}\b)"
_OBJECT = r"(?:(?:the|an?|its|their|this|that)\b|(?-i:[A-Z]))"  # behind a verb: "encodes PTEN"
_ASKED = re.compile(
    r"\b(?<!by )(?:which|what)(?: (?:is|are|was|were)(?: all)? the| of the| other| the)?"
    rf" {_NO_VERB}(?P<noun>{_BEFORE}{_PLURAL}){_BEHIND}"
    rf"|\b(?:which|what) {_NO_VERB}(?:(?!{_NO_NOUN}\b)[\w/'’-]+,? ){{0,4}}?"
    rf"(?P<two>{_PLURAL}) (?!{_PLURAL}\b)(?!{_OBJECT})\w"
    r"|\b(?:list|name|enumerate|give|tell me|need|want|(?:would|['’]d) like|sum up"
    r"|summari[sz]e|outline)(?: me)?(?: all)? (?:the |some |every )"
    rf"(?P<three>{_BEFORE}{_PLURAL})\b"
    r"|\b(?:full|complete|whole|entire) (?:list|set|panel|catalogue|inventory|range|series) of"
    rf"(?: the)? (?P<nine>{_BEFORE}{_PLURAL})\b"
    rf"|^\W*(?:please )?(?:list|name|enumerate) (?P<seven>{_BEFORE}{_PLURAL})"
    r" (?:that|which|whose|with|for|of|in|used)\b"
    r"|\b(?:list|name|enumerate|give(?: me)?|write down|note down|state)(?: all| every one)"
    rf"(?: of)?(?: the)? (?P<five>{_BEFORE}{_PLURAL})\b"
    # "assays used to prove that it is one": no verb, but in what they are used for
    rf"|^\W*(?:the |all |all the )?(?P<six>(?:(?!{_NO_NOUN}\b)[\w/'’-]+ ){{0,3}}?{_PLURAL})"
    r" (?:used|employed|needed|required|available|applied|recommended|named|mentioned|listed"
    r"|described|given) (?:to|for|in)\b[^?.,;:]*\W*$"
    rf"|\bevery (?P<eight>{_BEFORE}[\w/-]{{4,}}) (?:named|mentioned|listed|described|given|told"
    r"|that is \w+|there is)\b"
    # "drawbacks of the techniques", "ways to isolate vesicles?": what is asked for, and no verb
    rf"|^\W*(?:the |all |all the )?(?P<four>(?:(?!{_NO_NOUN}\b)[\w/'’-]+ ){{0,3}}?{_PLURAL})"
    r" (?:of|for|in|to|by|against|that(?: (?:would|could|can|may|might|will|should))?|used|with"
    r"|containing|causing|affecting)\b"
    rf"(?:(?:\w+ )?(?:that|whether|if)\b|(?!.*\b{AUXILIARY}\b))(?:[^?.,;:]|[.,]\d)*\W*$",
    re.IGNORECASE,
)
EACH_TOLD = re.compile(
    r"\bwhat (?:\w+ ){0,2}?(?:(?:stands?|stood|is|are|was|were|gets?|got) in the way"
    r"|hinders?|hampers?|impedes?|speaks? (?:for|against)|makes? the case (?:for|against))\b"
    r"|\b(?:point by point|one by one|item by item|in turn|each of (?:them|the)|all of them)\b"
    r"|\b(?:what|which|who) (?:are|were) (?:they|these|those)\b|\bwhat else\b"
    r"|\bwhat (?:do|should|must) (?:i|we|one|you) (?:have to |need to )?(?:weigh(?: up)?|consider"
    r"|bear in mind|keep in mind|take into (?:account|consideration))\b"
    # what is defined by several things, and who is let into a study or kept out
    r"|\b(?:inclusion|exclusion|eligibility|entry|selection) criteria\b"
    r"|\bwhat (?:(?:was|were|is|are) )?(?:count(?:s|ed)?|qualif(?:y|ies|ied)|regarded"
    r"|class(?:ifi)?ed)"
    r" as\b"
    r"|\bwho(?:m|se)? (?:\w+ ){0,3}?(?:not|n't|cannot|excluded?|(?:in)?eligible"
    r"|(?:kept|left|ruled) out|barred|allowed|enrol\w+|includ\w+)\b"
    r"|\bwhom? (?:did|was|were|would)\b[^?]{1,60}\b(?:refus|reject|exclud|enrol|recruit)\w*"
    r"|\bwhom? (?:did|would)\b[^?]{1,60}\b(?:turn away|(?:keep|leave|rule) out)\b",
    re.IGNORECASE,
)
OF_ANYTHING = frozenset(  # nouns that a text which tells such things need not use
    tokens(
        "reasons ways aspects kinds problems questions factors things features conditions criteria"
        " steps parts groups examples events causes variables measures points arguments items types"
        " sorts"
    )
)


def wants_several(question: Question) -> bool:
    """Whether several things are asked for: a sentence that tells them in a series answers best."""
    own = fronted(CONTEXT.sub("", question.core))
    if question.kind not in {Kind.LIST, Kind.FACT}:
        return False
    if (told := class_asked(question)) and told.all_told:
        return True
    if asks_classes(own.lower()):
        return True
    if _HOW.match(own):
        return False
    return question.kind is Kind.LIST or EACH_TOLD.search(own) is not None or bool(_noun_of(own))


def plural_asked(question: Question) -> frozenset[str]:
    """The search tokens of the plural noun that is asked for; none where no plural is."""
    own = fronted(CONTEXT.sub("", question.core))
    noun = _noun_of(own)
    if not noun:
        return frozenset()
    last = noun.split()[-1]
    named = frozenset((*tokens(last), *tokens(_RNAS.sub("RNA", last))))
    if _HARMS.search(noun):
        named |= _TOXICITIES
    return next((group | named for group in _SAME if named & group), named)


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def _noun_of(text: str) -> str:
    """The plural noun that a text asks for, with the words before it; "" where it asks for none."""
    asked = _ASKED.search(text)
    return next(filter(None, asked.groups())) if asked else ""


_HARMS = re.compile(
    r"\b(?:side|adverse|unwanted|undesired|harmful|toxic)[- ](?:effect|event|reaction)s$", re.I
)
_TOXICITIES = frozenset(tokens("toxicities toxicity complications"))
_RNAS = re.compile(r"RNAs$", re.IGNORECASE)  # a plural that the stemmer leaves as it is
_SAME = tuple(  # nouns that stand for one another
    frozenset(tokens(group))
    for group in (
        "advantages pros merits strengths benefits upsides",
        "disadvantages drawbacks cons weaknesses shortcomings downsides limitations",
        "obstacles hurdles challenges barriers problems difficulties",
        "symptoms signs manifestations",
    )
)
