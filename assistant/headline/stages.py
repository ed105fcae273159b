"""Whether research has come as far as a question asks: to patients, to the clinic, to a proof.

What is said to be still preclinical, in its infancy or not yet tried in people has not come there;
what "has not demonstrated a diagnosis of Y" cannot diagnose Y yet.
"""

import re

from assistant.biology.being_words import PEOPLE
from assistant.headline.stated import clauses
from assistant.headline.things import coverage, keys_of, names_all, things
from index.terms import STOPWORDS, tokens

_CLINIC = (
    r"(?:clinics?|clinical (?:trials?|use|practice|routine|stages?|application|care|studies)"
    r"|trials?|bedside|routine(?: (?:use|practice|care))?|(?:daily |everyday )?practice)"
)
_THERE = rf"(?:in|on|with|into|to|at|for) (?:(?:the|an?|any|real|actual) )?(?:{PEOPLE}|{_CLINIC})\b"
_NOW = r"\b(?:already|yet|so far|by now|currently|at present|nowadays|today|still)\b"
_RESEARCH = r"\b(?:research|work|stud(?:y|ies)|fields?|evidence|experiments?)\b"
_ARRIVED = (
    r"\b(?:reach|enter|arriv|mov|progress|advanc|ma(?:de|ke) it|(?:come|got|came|gone) as far)"
)
_FAR_OFF = r"\b(?:far(?: away)?|a long way|some way|years|distant) (?:off )?(?:from|off)\b"
_ASKED = re.compile(
    rf"{_NOW}[^?]*\b{_THERE}|\b{_THERE}[^?]*{_NOW}"
    rf"|\b(?:most|much|all|the bulk) (?:of )?(?:the |this |that )?[^?]{{0,20}}{_RESEARCH}"
    rf"[^?]*\b{_THERE}"
    rf"|{_ARRIVED}\w*[^?]{{0,20}}\b(?:{PEOPLE}|{_CLINIC})\b"
    rf"|{_FAR_OFF} (?:the |any |actual |real |an? )*(?:{PEOPLE}|{_CLINIC})\b",
    re.IGNORECASE,
)
_EARLY = re.compile(
    r"\b(?:(?:still|remains?|only|yet|currently|largely|mostly|mainly)\b[^.;]{0,30}"
    r"\b(?:pre-?clinical|experimental|laboratory|basic research|animal"
    r"|proof[- ]of[- ](?:concept|principle))\b|in (?:its|their) infanc(?:y|ies)"
    r"|at an? (?:very )?early stage"
    r"|(?:not|never|yet to)(?: yet)?(?: been)? (?:\w+ ){0,3}"
    rf"(?:in|on|with|into|to|the)? ?(?:the )?(?:{PEOPLE}|{_CLINIC})\b)",
    re.IGNORECASE,
)

_ASKS_PEOPLE = re.compile(
    r"\b(?:tested|tried|trialled)(?: out)? (?:in|on|with) "
    rf"(?:(?:any|human|actual|real) )?{PEOPLE}\b",
    re.IGNORECASE,
)


def is_short_of_clinic(asked: str, text: str, before: str = "") -> bool:
    """Whether a text says that what a question asks to have come to patients has not.

    `before` is what the text goes on from, and may name it.
    """
    told = f"{before} {text}"
    if _is_without_trials(asked, told):
        return True
    wanted = _ASKED.search(asked) or (before and _ASKS_PEOPLE.search(asked))
    if not wanted or not _EARLY.search(text):
        return False
    return bool(set(tokens(asked)) & set(tokens(told))) and names_all(asked, told)


_CLAIMED_SHORT = re.compile(  # "has it not come there?" leaves it open, "it has not" claims it
    r"\b(?:has|have|had|is|are|was|were)"
    r"(?:n['’]t|(?:, [^,?]{3,30},)? (?:\w+ ){0,2}?(?:not|never|yet to))\b"
    r"(?= [^,;?])(?! (?:it|this|that|they|these|those|there|we|the)\b)",
    re.IGNORECASE,
)


def claims_shortfall(asked: str) -> bool:
    """Whether a question has it that a thing has not come to patients: "so it has not yet ..."."""
    if _MOSTLY_NOT.search(asked):
        return True
    claim = _CLAIMED_SHORT.search(asked)
    return claim is not None and bool(asked[: claim.start()].strip())


_MOSTLY_NOT = re.compile(  # "has most of it still not come there?", "is it far from the clinic?"
    rf"\b(?:mostly|largely|mainly|still|for the most part,?|by and large) not\b|{_FAR_OFF}",
    re.IGNORECASE,
)
_STAGE = (
    r"(?:pre-?clinical(?: (?:stages?|phases?|levels?|settings?))?|proof[- ]of"
    r"[- ](?:concept|principle)|(?:experimental|laboratory|bench) (?:stages?|phases?|levels?)"
    r"|in (?:its|their) infanc(?:y|ies))"
)
_AT_STAGE = re.compile(  # at the end: "did preclinical work show X?" is not of a stage
    rf"\b{_STAGE}(?: (?:right )?now| today| so far| yet| at (?:present|the moment)| currently)?"
    r"(?=\W*$)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:beyond|past|out of|left|leave[sd]?|leaving|outgrown|overcome|no longer|after"
    rf"|further than)\b[^?,;]{{0,40}}?\b{_STAGE}\b",
    re.IGNORECASE,
)


def stage_agreement(asked: str, text: str) -> int:
    """+1 where a text bears out that research is at an early stage, -1 that it has left it; else 0.

    Read only off a text that says it is still there.
    """
    if not _AT_STAGE.search(asked) or not _EARLY.search(text):
        return 0
    subject = set(tokens(_AT_STAGE.sub(" ", asked))) - set(tokens(_OF_RESEARCH)) - STOPWORDS
    if (subject and not subject & set(tokens(text))) or not names_all(asked, text):
        return 0
    sign = -1 if _LEFT.search(asked) else 1
    behind = asked.find(" ")  # "isn't it ...?" denies nothing
    return -sign if _NOT_SO.search(asked, behind) else sign


_NOT_SO = re.compile(r"\b(?:not|never|(?:has|have) yet to)\b|n['’]t\b", re.IGNORECASE)
_OF_RESEARCH = (
    "research work study field evidence experiment stage phase level still yet mostly most now"
    " left leave leaves leaving beyond past already bulk majority much"
)
_SHOWING = (  # what says of a result that it is there: the result is named behind it
    r"(?:demonstrat|show|prove|establish|achiev|reach|confirm|validat|attain|allow|enabl|permit"
    r"|provid|deliver|yield|accomplish|realis|realiz|give|given|made)\w*"
)
_SHORT_OF = re.compile(
    r"\b(?:(?:has|have) (?:not|never|yet to)|(?:can|could)(?:not| not)(?: yet)?"
    r"|(?:is|are|was|were) (?:not yet|unable to|not able to|not yet able to))"
    rf" (?:yet )?(?:been )?(?:able to )?(?:\w+ly )?{_SHOWING} (?P<what>[^.;,]+)",
    re.IGNORECASE,
)
_SO_FAR = re.compile(
    rf"{_NOW}|\b(?:definite(?:ly)?|reliabl[ey]|certain(?:ty|ly)|for sure|settled|established"
    r"|proven?|shown|able to|possible to|capable of|ready to|allow|enable|permit)\b",
    re.IGNORECASE,
)
UNDONE = re.compile(r"\b(?:not|never|cannot|unable|yet to)\b|n['’]t\b", re.IGNORECASE)
_ANY = frozenset(  # whom and what any such sentence is of
    tokens(
        "patient patients woman women people person individual individuals different various"
        " single specific particular certain settled established proven shown able possible capable"
        " ready allow enable permit"
    )
)
SHARED_RESULTS = 2  # words of the result that both name
SHORTEST_STEM = 6  # letters that "diagnose" and "diagnosis", "confirm" and "confirmatory" share


def result_lacking(asked: str, text: str) -> int:
    """-1 where a text says that what a question asks for has not been shown yet; else 0.

    +1 where the question says so itself.
    """
    if _is_too_little_known(asked, text):
        return 1 if UNDONE.search(asked) else -1
    lacking = _SHORT_OF.search(text)
    if lacking is None or not _SO_FAR.search(asked):
        return 0
    wanted = keys_of(_SO_FAR.sub(" ", asked)) - _ANY - STOPWORDS
    result = {_stem(item.key) for item in things(lacking["what"])}
    there = {_stem(item.key) for item in things(text)}
    told = [key for key in wanted if _stem(key) in there]
    shared = [key for key in told if _stem(key) in result]
    if len(shared) < SHARED_RESULTS or len(told) < len(wanted):
        return 0
    return 1 if UNDONE.search(asked) else -1


_TOO_LITTLE = re.compile(  # "the evidence is insufficient to support decisions based on X"
    r"\b(?:evidence|data|proof|knowledge|studies)\b[^.;,]{0,40}?\b(?:is|are|remains?|remained)"
    r" (?:(?:still|as yet|currently|yet) )*(?:insufficient|inadequate"
    r"|not (?:yet )?(?:sufficient|enough|adequate|strong enough)"
    r"|too (?:weak|limited|scarce|sparse))"
    r" to (?:support|justify|recommend|guide|warrant|allow|base|inform) (?P<what>[^.;,]+)",
    re.IGNORECASE,
)
_DECIDING = re.compile(
    r"\b(?:decisions?|decid\w+|choices?|choos\w+|select\w*|bas(?:e|ed|ing)|guid\w+|steer\w*"
    r"|rely\w*|relied)\b",
    re.IGNORECASE,
)
_MAY_WE = re.compile(
    r"(?:^|[,;:]\s*)(?:can|could|should|may|is|are)\b(?! (?:there )?(?:not|no)\b)", re.IGNORECASE
)


def _is_too_little_known(asked: str, text: str) -> bool:
    """Whether too little is known to decide by what a question wants to decide by."""
    known = _TOO_LITTLE.search(text)
    if known is None or not (_SO_FAR.search(asked) or _MAY_WE.search(asked)):
        return False
    if not (_DECIDING.search(asked) and _DECIDING.search(known["what"])):
        return False
    result = {_stem(item.key) for item in things(_DECIDING.sub(" ", known["what"]))}
    shared = {_stem(item.key) for item in things(_DECIDING.sub(" ", asked))} & result
    return len(shared) >= SHARED_RESULTS and names_all(asked, text)


LOOKED_INTO = (
    r"studied|examined|investigated|explored|assessed|evaluated|tested|tried(?: out)?|looked at"
    r"|analy[sz]ed"
)
_LATER = r"validated|confirmed|approved|licen[sc]ed|established|introduced"
_EVER_DONE = re.compile(  # whether, not how it was done
    r"(?:^|[,;:]\s*)(?:(?:do|does|did)\b[^?]{2,80}?\s)?(?:has|have|had)\b[^?]{0,120}?\s"
    r"(?:(?:already|ever|yet|so far) )?been "
    r"(?:\w+ly )?"
    rf"(?:(?P<first>{LOOKED_INTO})|(?P<later>{_LATER}))\b",
    re.IGNORECASE,
)
_NEVER_DONE = re.compile(
    r"\b(?:(?:has|have|had) (?:never|not(?: yet)?) been (?:\w+ly )?|(?:has|have) yet to be )"
    rf"(?:(?P<first>{LOOKED_INTO})|(?P<later>{_LATER}))\b",
    re.IGNORECASE,
)
TOLD_OF = 0.75  # share of a question that a text must speak of, what was done apart


def is_untried(asked: str, text: str, before: str = "") -> bool:
    """Whether a text says that what a question asks to have been done never was.

    What was never studied was not validated either; what was not validated may have been studied.
    """
    done, never = _EVER_DONE.search(asked), _NEVER_DONE.search(text)
    if done is None or never is None or UNDONE.search(asked):
        return False
    if never["later"] and not done["later"]:
        return False
    asked = asked[: done.start("first" if done["first"] else "later")] + asked[done.end() :]
    told = f"{before} {text}"
    return names_all(asked, told) and coverage(asked, told) >= TOLD_OF


_TRIALS = r"(?:trials?|stud(?:y|ies)|experience|data)"
_ASKS_TRIALS = re.compile(  # "have they been through clinical trials", "was X ever tried in people"
    r"\b(?:has|have|had|is|are|was|were|did|does|do)\b(?P<what>[^?]{0,80}?)\b(?:"
    r"(?:been|gone|go|went) (?:put )?through|undergone?|underwent|enter(?:ed)?|reach(?:ed)?|had|in"
    r"|(?:been )?(?:tested|tried|trialled|studied|evaluated|examined|investigated)(?: out)?"
    r"(?: in)?) (?:(?:any|a|the|proper|controlled|randomi[sz]ed) )*"
    rf"(?:clinical {_TRIALS}|trials?|{PEOPLE})\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(rf"\b(?:{PEOPLE}|trials?|phase|clinical|cohort|participants)\b", re.I)
_BY_A_TRIAL = re.compile(  # "did the phase II trials of X lower Y?": it is the trials that show it
    r"\b(?:do|does|did|have|has|had|could|can) (?:(?:the|any|this|that|these|those|an?|early|first"
    r"|later?|clinical|randomi[sz]ed|human|phase|[1-4]|I{1,3}|IV|[ab]|and|or|/|-)[\s/-]*)*"
    r"(?:phase (?:[1-4]|I{1,3}|IV)[ab]?|trials?)\b",
    re.IGNORECASE,
)


def is_trial_unsaid(asked: str, text: str) -> bool:
    """Whether it is asked if a thing was tried in people, or came of a trial, and none is told."""
    wanted = _ASKS_PEOPLE.search(asked) or _BY_A_TRIAL.search(asked)
    return bool(wanted) and not _OF_PEOPLE.search(text)


_NO_TRIALS = re.compile(
    rf"\b(?:no|nor)(?: [\w-]+){{0,3}}? (?:clinical|human)(?: [\w-]+){{0,3}}? {_TRIALS}\b"
    r"[^.;,]{0,60}?\b(?:exist(?:s|ed)?|available"
    r"|(?:been|were|was|are) (?:done|conducted|performed|undertaken|completed|carried out|run"
    r"|reported|published|registered|available|identified|found))\b"
    rf"|\b(?:clinical|human) {_TRIALS} (?:is|are|were) (?:still |currently )?"
    r"(?:lacking|missing|absent)"
    rf"|\black of (?:clinical|human) {_TRIALS}",
    re.IGNORECASE,
)
_TO_DATE = frozenset(  # what says of a lack of trials that it is one
    tokens(
        "to date so far yet currently present no nor lack lacking missing absent clinical human"
        " epidemiological trials studies experience data use available existing done conducted"
        " performed undertaken completed carried out run reported published registered identified"
        " found about on with for using in addition treatment"
    )
)
_THEN = re.compile(r"\b(?:until|till|before|prior to|had been|(?:19|20)\d\d)\b", re.IGNORECASE)
_FORMS = frozenset(
    tokens(
        "capsules tablets pills supplements extracts drops injections creams powders treatment"
        " therapy compounds drugs yet already ever"
    )
)


def _is_without_trials(asked: str, text: str) -> bool:
    """Whether a text says that there were no trials of what a question asks to have been in some.

    What was tried is the last thing that is named before: in "soy X capsules" it is X. Where the
    text says for what, in whom or against what there were none, there may be others.
    """
    wanted, none = _ASKS_TRIALS.search(asked), _NO_TRIALS.search(text)
    if wanted is None or none is None or UNDONE.search(asked) or _THEN.search(text):
        return False
    ends = ((one, end) for one, end in clauses(text) if end > none.start())
    clause = text[slice(*next(ends, (0, None)))]
    if keys_of(clause) - keys_of(asked) - _TO_DATE:
        return False
    said = [item for item in things(asked[: wanted.end("what")]) if item.key not in _FORMS]
    there = keys_of(clause)
    of_whom = keys_of(asked[wanted.end() :]) - _FORMS
    return bool(said) and of_whom | {said[-1].key} <= there and names_all(asked, clause)


def _stem(key: str) -> str:
    return key[:SHORTEST_STEM]
