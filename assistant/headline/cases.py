"""What is told before a question for the pronoun in it: a finding in patients, a topic, a process.

"Her miR-9 is high. Is that a good sign?" asks of high miR-9, and "scarring: does X stop it?" of
scarring; read as they stand, "that" and "it" are nobody's.
"""

import re

from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from assistant.asked.fronted import small_first
from assistant.biology.lay_words import technical
from assistant.headline.things import things
from assistant.polarity.effects import Form, directions
from index.mirna import find_mirnas

_ASKS = re.compile(
    rf"[.;!,]\s+{LEAD_IN}(?P<aux>does|do|is|are|would|will)\s+"
    r"(?:that|this|(?P<they>those|these|they))\b"  # "it" is the miRNA itself
    r"(?=[^.?!]*\b(?:signs?|omens?|news|surviv\w+|live|die|prognos\w+|outlook|outcomes?|progression"
    r"|relaps\w+|recurren\w+|risks?|bode|augur|mean|fare|respon\w+)\b)"
    r"(?P<ones>\s(?:the )?(?:ones|patients|women|people|cases) (?:with|who have|that have|having))?"
    r"\s(?P<rest>[^.?!]+)\?*$",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:is|are|was|were|to be|c(?:o|a)mes? (?:out|back)|turned out)\s"
    r"(?:\w+ly |rather |quite |very )?"
    r"(?:(?P<high>high|raised|elevated|increased|up)|(?P<low>low|reduced|decreased|lowered|down))\b",
    re.IGNORECASE,
)
_NAMED_CASE = re.compile(  # "low X in serum - do such patients ...", "X raised: is that ..."
    r"^\W*(?:(?P<before>(?i:high|raised|elevated|low|reduced)) )?"
    r"(?P<name>(?=[\w/-]*[A-Z\d])[\w/-]+)(?: (?P<behind>high|raised|elevated|up|low|reduced|down))?"
    r"(?P<where>(?: in [^:?.;,–]{2,40}?)?)(?:\s?[:,]|\s[–-])\s+(?P<aux>does|do|is|are)\s+"
    r"(?:(?P<it>that|this|it)|(?P<they>those|they|(?:such|these|those) (?:patients|women|people)))"
    r"\s(?P<rest>[^.?!]+)\?*$"
)
_TWO_DIFFER = re.compile(  # "A against B: is there a difference in Y?"
    r"^\W*(?P<one>[^,:;?]{2,40}?) (?:against|versus|vs\.?|compared (?:to|with))"
    r" (?P<other>[^,:;?]{2,40}?)(?:\s?[:,]|\s[–-])"
    r" (?P<asks>(?:is|was) there (?:really |actually )?(?:an?|any|much of a)"
    r" (?:real |big )?difference)"
    r"(?P<rest> in [^?]+\?)",
    re.IGNORECASE,
)
_SET_APART = (
    r"(?:is|was) it (?:an?|the|in|high|low|raised|reduced)\s[^?.;:]*?\b(?:that|which|who)\b"
)
_LEVEL_APART = re.compile(  # "is it a high X that goes with Y?" asks if a high X does
    r"(?P<lead>^\W*|[:,–-]\s+)(?:is|was) it (?:really |indeed )?(?:an? |the )?"
    r"(?P<what>(?:high|raised|elevated|increased|low|lowered|reduced|decreased) [^?.;:,]{2,60}?),?"
    r" (?:that|which) (?P<does>(?!(?:is|was|are|were|has|had|have|can|could|may|might)\b)"
    r"[^?.;:]{4,})",
    re.IGNORECASE,
)
_TOPIC = re.compile(  # "resistance: is X able to hold it in check?"; "is it true that" is a frame
    r"^\W*(?P<topic>[^:?.;,]{3,60}?)(?:\s?:|\s[–-])\s+"
    rf"(?P<asks>(?!{_SET_APART}){AUXILIARY}\s[^?.;:]*?)"
    r"\bit\b(?! (?:right|true|correct|so|known|possible|likely|clear|said|thought|fair|the case"
    r"|worth\w*|useful|helpful|better|best|wise|takes?|helps?|matters?|pays?|\w+ to)\b)"
    r"(?P<rest>[^?.;:]*\?*)$",
    re.IGNORECASE,
)
_LESS = re.compile(r"low|reduced|down", re.IGNORECASE)


def with_topic_put(asked: str) -> str:
    """The question with what stands before its colon or dash for its "it", "that" or "they"."""
    asked = _TWO_DIFFER.sub(r"\g<asks> between \g<one> and \g<other>\g<rest>", asked)
    asked = _LEVEL_APART.sub(r"\g<lead>does \g<what> \g<does>", asked)
    case = _NAMED_CASE.match(asked)
    level = case and (case["before"] or case["behind"])
    if case and level:
        amount = f"{'low' if _LESS.match(level) else 'high'} {case['name']}{case['where']}"
        return _asked_of(amount if case["it"] else f"patients with {amount}", case)
    topic = _TOPIC.match(asked)
    if topic is None or _REFERS.search(topic["asks"]):
        return asked
    asks = f"{topic['asks'][:1].upper()}{topic['asks'][1:]}"
    return f"{asks}{small_first(topic['topic'])}{topic['rest']}"


_REFERS = re.compile(r"\b(?:that|which|who|if|when)\b", re.IGNORECASE)  # "it" is of a clause
_ANOTHER_SUBJECT = re.compile(r",|\b(?:and|or|but|while) (?!(?:it|they) )")
_OF_PATIENTS = re.compile(
    r"\b(?:patients?|women|men|people|cases|some|many|few|most|half|her|his|their)\b", re.IGNORECASE
)


def with_case_put(asked: str) -> str:
    """The question with the amount that its first sentence tells of, if that names one miRNA."""
    asks = _ASKS.search(asked)
    named = find_mirnas(asked) if asks else []
    if asks is None or len(named) != 1 or named[0].end > asks.start():
        return asked
    found = _LEVEL.search(asked, named[0].end, asks.start())
    if found is None or _ANOTHER_SUBJECT.search(asked, named[0].end, found.start()):
        return asked
    amount = f"{'high' if found['high'] else 'low'} {named[0].mirna.name}"
    if asks["ones"]:
        return f"Do patients with {amount} have {asks['rest']}?"
    if not asks["they"]:
        return _asked_of(amount, asks)
    of_patients = _OF_PATIENTS.search(asked, 0, asks.start())
    return _asked_of(f"patients with {amount}", asks) if of_patients else asked


_A_VALUE = re.compile(  # "her miR-9 is high; does a high value mean ...?": of what was named
    r"\b(?:an?|the|such an?|this) (?P<grade>high|low|raised|elevated|reduced)"
    r" (?:value|level|result|reading|figure|finding)\b(?! (?:of|for)\b)",
    re.IGNORECASE,
)


def with_value_named(asked: str) -> str:
    """The question with "a high value" as one of the only miRNA that is named before it."""
    value, named = _A_VALUE.search(asked), find_mirnas(asked)
    if value is None or len(named) != 1 or named[0].end > value.start():
        return asked
    if not re.search(r"[.;:!?]\s", asked[named[0].end : value.start()]):
        return asked
    amount = f"{value['grade']} {named[0].mirna.name}"
    return f"{asked[: value.start()]}{amount}{asked[value.end() :]}"


def _asked_of(whom: str, asks: re.Match[str]) -> str:
    return f"{asks['aux'].capitalize()} {whom} {asks['rest']}?"


_OF_IT = re.compile(
    r"^(?P<told>[^?]{3,200}?[.!;])\s+"
    rf"(?P<asks>{LEAD_IN}{AUXILIARY}\s[^?.;]{{3,120}}?\s)(?:it|that|this)"
    r"(?P<rest>(?: (?:back|down|up|off|out|in check|at bay|at all|too|as well|then|in any way))?"
    r"\s*\?+\s*)$",
    re.IGNORECASE,
)
_MAY_BE_MEANT = frozenset(
    "metastasis invasion angiogenesis apoptosis autophagy dormancy resistance relapse".split()
)


def with_it_named(asked: str) -> str:
    """A question with "it" put as the one process that the sentence before it names.

    "We discussed resistance. Does X counteract it?" asks of the resistance.
    """
    found = _OF_IT.match(asked)
    if found is None:
        return _with_one_named(asked)
    named = {item.key: item for item in things(found["told"]) if item.key in _MAY_BE_MEANT}
    acts = any(c.form is Form.VERB for c in directions(technical(asked[found.start("asks") :])))
    if len(named) != 1 or not acts or any(i.key in _MAY_BE_MEANT for i in things(found["asks"])):
        return asked
    meant = next(iter(named.values()))
    return f"{found['told']} {found['asks']}the {found['told'][slice(*meant.span)]}{found['rest']}"


_OF_ONE = re.compile(  # "I follow the guideline for X. Is there one?", and not "one agreed way"
    rf"^(?P<told>[^?]{{3,200}}?)[.!;]\s+(?P<asks>{LEAD_IN}{AUXILIARY} there )"
    r"(?:(?:such a|any such) (?:thing|one)|one|any|some)"
    r"(?P<rest>(?:\s(?:for|of|in|to|on|at|by|from|with|that|which|already|yet|now|available|around"
    r"|out there|here|today|currently)\b[^?]*)?\s*\?+\s*)$",
    re.IGNORECASE,
)
_OBJECT = re.compile(  # what is followed, not who, where or for what
    r"(?<!\bon )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bfor )(?<!\bas )(?<!\bby )(?<!\bwith )(?<!\bto )"
    r"(?<!\bfrom )\b(?:the|an?|any|some|our|your|their) (?P<what>[^,;:]{3,90})$",
    re.IGNORECASE,
)


def _with_one_named(asked: str) -> str:
    """A question with "one" put as what the sentence before it speaks of last."""
    found = _OF_ONE.match(asked)
    named = [*_OBJECT.finditer(found["told"])] if found else []
    if found is None or not named:
        return asked
    return f"{found['asks']}a {named[-1]['what']}{found['rest']}"


_KIN = (
    r"(?:(?:my|our|his|her) (?:[\w-]+ )?(?:mother|father|mum|mom|dad|wife|husband|son|daughter"
    r"|brother|sister|aunt|uncle|gran\w*|cousin|partner|friend|child|neighbou?r)|mum|mom|dad|granny"
    r"|grandma|grandpa)\b"
)
_OF_KIN = re.compile(
    rf"^\W*{_KIN}[^.?!;]{{3,120}}[.!;]\s+(?P<asks>[^.!;]{{12,}}\?*)$", re.IGNORECASE
)
_SPEAKS_BACK = re.compile(  # "that pain" says again what it is
    r"\b(?:it|its|they|them|she|he|hers?|him|his|theirs?|this|those|these|that(?! \w)"
    r"|that (?:disease|condition|illness|one))\b",
    re.IGNORECASE,
)
TOLD_ENOUGH = 2  # things that a question must have by itself


def without_kin(asked: str) -> str:
    """A question without the sentence before it on whom it is asked for, where it tells all."""
    told = _OF_KIN.match(asked)
    if told is None or _SPEAKS_BACK.search(told["asks"]):
        return asked
    return told["asks"] if len(things(told["asks"])) >= TOLD_ENOUGH else asked
