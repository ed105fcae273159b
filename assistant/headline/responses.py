"""Whether a disease responded to a treatment: "did the lesions ease on X?", "any effect on them?".

That it did not respond denies each of these, and that all showed regression affirms them; papers
and questions seldom share the verb. What responded must be all that is asked about.
"""

import re

from assistant.headline.stated import clauses, stated
from assistant.headline.things import coverage, names_all, things
from assistant.polarity.words import DENIES

_ILL = (
    r"(?:lesions?|disease|illness|tumou?rs?|growths?|papillomas?|warts?|nodules?|patients?|people"
    r"|symptoms?|complaints?|treatment|therapy|condition|cases?|mice|animals)"
)
_ON = (
    r"(?=\s*(?:[?,;.]|$)| (?:on|under|with|after|to|from|at|in|when|during|upon|by|somewhat|too"
    r"|over"
    r"|within|following|while)\b)"
)
_USEFUL = (
    r"(?:(?:of )?(?:any|much|some) (?:use|good|help|benefit|value)|of (?:use|help|benefit|value)"
    r"|effective|efficacious|useful|beneficial|helpful|worthwhile)"
)
_ASKED = re.compile(
    rf"\b(?:do|does|did|have|has|had|can|could) (?P<who>[^,;?]{{2,80}}?) (?:eased?|improved?"
    rf"|(?:get|got) better|respond(?:ed)?|shrink|shrunk|regress(?:ed)?|recede[d]?|benefit(?:t?ed)?"
    rf"|react|let up|go away|clear up){_ON}"
    r"|\bany (?:effects?|response|benefit|improvement|regression|shrinkage) (?:on|in|for|of|among"
    r"|with)\b"
    r"|\b(?:do|does|did|can|could) [^,;?]{2,60}? (?:do (?:anything|something|any good) for|(?:have|"
    r"show) (?:any |an? |some )?(?:effect|impact|benefit) (?:on|in|for)|work (?:in|on|for|against)"
    rf"|(?:shrink|clear|ease)(?= (?:[\w-]+ ){{0,4}}?{_ILL}\b))\b"
    # whether it is of use there at all
    rf"|\b(?:is|are|was|were) (?P<used>[^,;?]{{2,80}}?) {_USEFUL} (?:in|for|against|with)\b"
    r"|\b(?:do|does|did|can|could|will|would) (?P<helps>[^,;?]{2,60}?) (?:help|work)"
    r" (?:in|for|against|with)\b",
    re.IGNORECASE,
)
_OTHER = (  # what responds there is no disease
    r"(?<!immune )(?<!cell )(?<!cells )(?<!inflammatory )(?<!stress )(?<!antibody )(?<!humoral )"
    r"(?<!specific )(?<!dose )"
)
_RESPONSE = (
    rf"{_OTHER}(?:respon(?:d|ded|ses?)|regress(?:ed|ions?)?|shrinkage|improvements?|remissions?"
    r"|benefit(?:t?ed)?)"
)
_RATED = r"(?:effective|efficacious|useful|beneficial|helpful|of (?:use|help|benefit|value))"
_NO = re.compile(
    rf"\b(?:did|do|does|have|has|had|was|were)(?: not|n['’]t) (?:\w+ ){{0,2}}?{_RESPONSE}\b"
    rf"|\b(?:no|without(?: any)?|lack of) (?:[\w-]+ ){{0,3}}?{_RESPONSE}\b"
    rf"|\b(?:no|none of)\b[^,;.]{{2,60}}?\b(?:showed|had|displayed|achieved|experienced|saw)"
    rf" (?:[\w-]+ ){{0,4}}?{_RESPONSE}\b|\bnone (?:of [^,;.]{{2,60}}? )?{_RESPONSE}\b"
    rf"|\b(?:failed|unable) to respond\b|\b(?:unresponsive|refractory) to\b"
    rf"|\b(?:not|never|n['’]t) (?:(?:been|be|found|shown|proven|proved|to|\w+ly) )*{_RATED}\b"
    r"|\bineffective\b|\bof no (?:use|help|benefit|value)\b"
    r"|\b(?:no|without|lack(?:s|ed)?) efficacy\b",
    re.IGNORECASE,
)
_YES = re.compile(
    rf"(?<!who )(?<!that )(?<!which )\b(?:showed|had|displayed|achieved|experienced|demonstrated"
    rf"|reported|led to|resulted in|produced) (?:[\w-]+ ){{0,5}}?{_RESPONSE}\b"
    r"|\b(?:is|are|was|were|be|been|proved|proven)"
    rf" (?:(?:found|shown|proven|to|be|\w+ly) )*{_RATED}"
    r" (?:in|for|against|with)\b|\b(?:showed|had|has|have|with) (?:\w+ )?(?:good|high|excellent"
    r"|proven|marked|clear|significant) efficacy\b"
    rf"|(?<!who )(?<!that )(?<!which )\b(?:responds?|responded|regressed|shrank|improved|receded"
    rf"|benefit(?:t?ed)){_ON}",
    re.IGNORECASE,
)
_OPEN = re.compile(  # of some, or perhaps
    r"\b(?:if|whether|may|might|could|would|should|expected|some(?! (?:degree|level|form)\b)|few"
    r"|one|partly|only|most)\b",
    re.IGNORECASE,
)
_FILLING = re.compile(
    rf"\b(?:{_ILL}|usual|common|standard|drugs?|agents?|medicines?|any|some|at (?:all|least)"
    r"|somewhat|a bit|every(?:one|body)(?:['’]s)?|all|in)\b",
    re.IGNORECASE,
)


def response_agreement(asked: str, text: str) -> int:
    """+1 where a text has respond what a question asks about, -1 where it did not, else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked) or not names_all(asked, text):
        return 0
    who = wanted["who"] or wanted["used"] or wanted["helps"] or _VERB.sub(" ", wanted[0])
    rest = f"{asked[: wanted.start()]} {who}"
    rest = _FILLING.sub(" ", f"{rest} {asked[wanted.end() :]}")
    if not things(rest):
        return 0
    told = set()
    said = stated(text)
    for start, end in clauses(said):
        clause = said[start:end]
        sign = -1 if _NO.search(clause) else 1 if _YES.search(clause) else 0
        unsure = _OPEN.search(clause) or (sign > 0 and DENIES.search(clause))
        of_it = clause if not _SAME_SUBJECT.match(clause) else said[:end]
        numbered = set(_NUMBER.findall(rest)) <= set(_NUMBER.findall(of_it))  # "type 2"
        if sign and not unsure and numbered and coverage(rest, of_it) == 1.0:
            told.add(sign)
    return told.pop() if len(told) == 1 else 0


_NUMBER = re.compile(r"\b\d+\b")
_SAME_SUBJECT = re.compile(
    r"\W*(?:and|but) (?:(?:then|also|\w+ly) )?(?:do|does|did|is|are|was|were|has|have|had)\b", re.I
)
_VERB = re.compile(
    r"\b(?:do|does|did|can|could|any|an?|some|effects?|response|benefit|improvement|regression"
    r"|shrinkage|impact|have|show|work|shrink|clear|ease|anything|something|good)\b",
    re.IGNORECASE,
)
