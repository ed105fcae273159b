"""What stands before or behind a question and is none of it: a greeting, an excuse, an occasion.

"Sorry if this is basic, but ...", "Exam question I got wrong: ...", "Writing a piece for the
weekend section: ...". What names something of the field is kept: it may be what is asked about.
"""

import re

from assistant.asked.diseases import diseases
from assistant.asked.frame_words import AUXILIARY
from index.names import find_entities

_ONE = r"[^:;.?!–—]"  # of one clause
_EVENT = (
    r"(?:slides?|posters?|talks?|lectures?|classe?s?|exams?|theses|thesis|boards?|finals"
    r"|presentations?|papers?|articles?|pieces?|columns?|sections?|leaflets?|handouts?|blogs?"
    r"|newsletters?|webinars?|podcasts?|seminars?|rounds?|ward rounds?|meetings?|journal clubs?"
    r"|tumou?r boards?|conferences?|essays?|reports?|reviews?|grants?|protocols?|chapters?"
    r"|manuscripts?|homework|assignments?|course(?:work)?s?|quiz(?:zes)?|files?|records?)"
)
_TASK = (
    r"(?:writing|preparing|revising|drafting|studying|cramming|proof-?reading|editing|marking"
    r"|grading|teaching|translating|refereeing|checking|finishing|updating|compiling)"
)
_SMALL = (
    r"(?:silly|stupid|naive|na[iï]ve|dumb|basic|simple|odd|strange|weird|quick|small|short|brief"
    r"|easy|tricky|last|further|other|different)"
)
_OPENINGS = (
    # a greeting
    r"(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|happy [\w ]{2,20})"
    r"(?: (?:there|all|both|everyone|everybody|team|colleagues?|folks|friends|sirs?|madam|doctors?"
    r"|experts?|readers?))*\s*[,!.:–-]",
    # an excuse, or how sure one is
    rf"(?:(?:so |very )?sorry|apologies|forgive me|excuse me|pardon)\b{_ONE}{{0,60}}?"
    r"(?:[:.!?–—-]|,(?: but)?)",
    rf"(?:(?:this is |it is )?(?:maybe|perhaps|probably|possibly) )?(?:an? )?{_SMALL} (?:question"
    rf"|query|point|one|thing|doubt|detail)\b{_ONE}{{0,40}}?(?:[:.!?–—-]|, but)",
    r"(?:just )?(?:to (?:be (?:\w+ )?(?:sure|certain|clear|safe)|make (?:\w+ )?sure|double[- ]check"
    r"|clarify)|(?:double-?)?checking|for (?:clarity|the record))"
    rf"(?: (?:I|we)\b{_ONE}{{3,40}}?)?\s*[,:.–—-]",
    r"(?:I['’]?m |I am )?not (?:quite |really )?sure (?:if |that |whether )?"
    rf"(?:I|we) {_ONE}{{3,40}}?\s*[,:.–—-]",
    r"(?:I|we) (?:always|often|keep|never|sometimes|can never|constantly) (?:mix(?:ing)?"
    r"|confus(?:e|ing)|muddl(?:e|ing)|get(?:ting)?|forget(?:ting)?|remember(?:ing)?)"
    rf" (?:this|it|these|that|them|which)\b{_ONE}{{0,30}}?\s*[:.–—-]",
    r"(?:please |pls )?(?:remind me|help me out)\s*[:.,–—-]",
    # what it is wanted for
    rf"(?:for|on) (?:an?|my|our|the|tomorrow['’]s|today['’]s|this) (?:[\w-]+ ){{0,3}}?{_EVENT}"
    rf"(?: (?:tomorrow|today|tonight|next \w+|this \w+))?\s*(?:[:–—-]|,(?= {AUXILIARY}\b))",
    rf"(?:(?:I|we)(?:['’]m|['’]re| am| are| was| were) |currently |still |busy )*{_TASK}\b"
    rf"(?:(?!\b(?:on|about)\b){_ONE}){{3,80}}?\b{_EVENT}\b(?:(?!\b(?:on|about)\b){_ONE}){{0,40}}?"
    rf"\s*(?:[:.!–—]|\s-|,(?= {AUXILIARY}\b))",
    rf"(?:(?:exam|quiz|test|board|mcq|trivia|homework) (?:question|item|q)"
    rf"|(?:pub )?quiz)\b{_ONE}{{0,40}}?(?:\?+\s*[:–—-]|[:–—]|\s-|[?!.]+)",
    # what it is to settle
    rf"(?:(?:please|pls) )?(?:help (?:me|us) (?:to )?)?settle (?:an?|this|our|the) (?:\w+ )?"
    rf"(?:bet|debate|dispute|argument|quarrel|discussion)\b{_ONE}{{0,40}}?\s*[:.!–—,-]",
)
_OPENING = re.compile(
    rf"^\W*(?:{'|'.join(f'(?:{one})' for one in _OPENINGS)})\s+(?=\S+ \S+ \S)", re.IGNORECASE
)
_WHO_ASKS = (
    r"(?:patient|nurse|doctor|student|resident|registrar|pharmacist|radiologist|oncologist|surgeon"
    r"|husband|wife|librarian|journalist|technician|board|midwife|biologist|pathologist"
    r"|physician)s?"
)
_SIGNED = re.compile(  # "Regards, Tom", "nurse asking", "(asked by the board)"
    r"(?:(?<=[?.!])\s*(?:(?:with |many |kind |best |warm )*(?:regards|greetings|wishes|cheers"
    r"|thanks)"
    r"|best|yours|sincerely)(?:[ ,]+[\w'’ ,.-]{0,40})?"
    rf"|(?<=\?)\s*\(?(?:(?:an?|the|my|our) )?(?:[\w'’-]+ ){{0,3}}{_WHO_ASKS} (?:is )?asking\)?"
    rf"|(?<=\?)\s*\((?:asked|asking) (?:by|for|on behalf of) [^()?]{{3,40}}\))[\s.!]*$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(  # "Hello, radiation oncologist here; ..."
    rf"^\W*(?:(?:an?|the) )?(?:[\w-]+ ){{0,2}}{_WHO_ASKS} here\s*[,;:.!–—-]\s*(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
_MOST = 3  # one behind the other: "Hello, nurse here; sorry, but ..."


def without_preamble(text: str) -> str:
    """A question without what opens it and signs it; what names a thing is left."""
    signed = _SIGNED.search(text)
    if signed and not _names_a_thing(signed[0]):
        text = text[: signed.start()]
    for _ in range(_MOST):
        opening = _OPENING.match(text) or _SPOKEN.match(text)
        if opening is None or _names_a_thing(opening[0]):
            return text
        text = text[opening.end() :]
    return text


def _names_a_thing(text: str) -> bool:
    """Whether a text names a molecule or a disease, of which the answer has to be."""
    return bool(find_entities(text)) or any(diseases(text))
