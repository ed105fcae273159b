"""What a question takes for granted before it asks: "now that X is in trials, what stage is ...?".

The question is what follows: what is presumed may be false, and is then corrected by what is found.
"""

import re

from assistant.asked.clefts import without_cleft
from assistant.asked.frame_words import AUXILIARY, LEAD_IN, QUESTION_WORD
from assistant.asked.frames import read_frame
from assistant.asked.preambles import without_preamble
from index.names import find_entities

_ASKS = rf"(?:{QUESTION_WORD}|{AUXILIARY})\b"
_PRESUMED = re.compile(  # "because X is raised, which ...?" gives what the question is about
    rf"^\W*{LEAD_IN}"
    r"(?:now that|given that|seeing (?:that|as)|considering that) (?P<what>[^?,]{3,60}?) "
    r"(?P<said>(?:is|are|was|were|has|have|had|can|do|does|already|now)\b[^?]{3,}?), "
    rf"(?:then |so |in )?(?={_ASKS})",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(  # "X already does Y, how well does that work?": nothing else is asked
    r"^(?P<said>[^?]{15,}?)\s?[,;:.–-]+ (?:(?:so|and|but) )?"
    r"(?P<asked>(?:how|why) (?:(?:well|good|reliabl[ey]|accurate(?:ly)?|far|safe(?:ly)?|often"
    r"|exactly|much|is|are|does|do|did|can|could) ?)*(?:that|this|it|they|these|those)"
    r"(?: (?:works?|go|do|done|perform|hold up|hold|happen|come about|possible|so|in practice"
    r"|really|actually))*)\W*$",
    re.IGNORECASE,
)
_WHOSE = r"(?:an?|my|our|one of (?:my|our)|the)"
_AT_WORK = (
    r"(?:colleagues?|students?|boss|supervisor|professor|registrar|resident|trainee|fellow|chief|pi"
    r"|neighbou?r|reviewer|referee|editor|examiner|pharmacist|statistician|librarian|technician)"
)
_STORY = re.compile(  # "A colleague works on X; ...": who wants to know
    rf"^\W*{_WHOSE} (?:{_AT_WORK}|friend|group|lab|team|department)\b"
    r"[^;.?!]*[;.]\s+(?=\w+ \w+)(?![^?]*\b(?:this|these|those|it|they|them|their|ones?|such"
    r"|(?:which|what|whose) (?:two|three|four|five|of)|there"
    r"|(?:of|with|in|to|by|about|on|for|against|behind) that)\b)",
    re.IGNORECASE,
)
_ASKED_ME = re.compile(  # "A student asked me what X is": the question is what was asked
    rf"^\W*(?:(?:in|while|when) \w+ing [^,.?;]{{3,60}}?,? )?"
    rf"(?:(?:{_WHOSE} )?(?:[\w-]+ )?(?:{_AT_WORK}|friend|patient|nurse|doctor|journalist"
    r"|reader|club|group|team|lab)|someone|somebody|people|they|i)"
    r" (?:just |once |recently |today |often )?"
    r"(?:(?:(?:has|have|was|were) )?(?:asked|asks?|wonder(?:s|ed)|wanted to know|wants? to know"
    r"|asking|wondering)|(?:am|is|are|was|were)"
    r" (?:asking|wondering|curious(?: to know)?|interested to know))"
    r"(?: (?:me|us|you|today|yesterday|this morning|recently))*(?:, [^?.;,]{5,90},|,)? "
    r"(?=(?:(?:in|from|by|to|of|on|at|with|through) )?"
    r"(?:how|why|which|what|who|whose|where|when|whether|(?<=wonders )if|(?<=asked )if)\b)",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"^(?:whether|if)\s+", re.IGNORECASE)
_OCCASION = (
    r"(?:journal club|talk|lecture|seminar|presentation|poster|review|thesis|chapter|grant"
    r"|proposal|protocol|class|course|exam|lesson|tutorial|report|handout|leaflet|paper|article"
    r"|manuscript|experiment|study|trial|assay|project|session|meeting|case conference|biobank"
    r"|registry|cohort|database|workflow|pipeline|service|facility|lab(?:oratory)?|unit|guideline)"
)
_PREPARING = re.compile(  # "I'm preparing a journal club on X: ...", "Planning a protocol - ..."
    r"^\W*(?:(?:i['’]?m|i am|we['’]?re|we are|i have been|i['’]?ve been|currently|now|busy|while"
    r"|when) )*(?:preparing|planning|writing(?: up)?|drafting|designing|setting up|putting together"
    r"|working on|revising|reviewing|teaching|giving|running|starting|organi[sz]ing|building"
    r"|launching)(?: for)? "
    rf"(?:an?|my|our|the|this) (?:[\w-]+ ){{0,3}}?{_OCCASION}s?\b"
    r"(?P<on>(?: (?:on|about|of|with)\b[^?:;.!]*?)?)"
    r"(?: and (?:now |also )?(?:(?:would|['’]d) like|want|need|have|hope|wish|aim|intend)"
    r" to [^?:;.!]*?)?"
    r"\s?(?:[:;.!]|\s[–—-])\s+(?=\S+ \S)",
    re.IGNORECASE,
)
_LEANS = re.compile(
    r"\b(?:it|its|they|them|their|these|those|this|that|ones?|there)\b", re.IGNORECASE
)
_LED_ON = re.compile(r"^ (?:on|about|of|with)\b\s*", re.IGNORECASE)
_LENGTH = (
    r"(?:(?:short|quick|brief|simple|concise|one[- ]line|one[- ]word|straight|plain)"
    r" (?:answer|reply|version|summary|explanation|and simple)(?: (?:is|will be) fine)?"
    r"|in (?:one|a single|a|two|a few|few) (?:lines?|words?|sentences?|phrases?|nutshell)"
    r"|one[- ]liner|briefly|concisely|shortly put|just curious|out of (?:curiosity|interest)"
    r"|asking for a friend)"
)
_ASIDE = (  # by itself only: "are they long, short?" asks for what they are
    r"(?:short|quick|brief|simple|concise|one line|answer (?:in (?:one|a) \w+)"
    r"|(?:any )?(?:thoughts|ideas?|clue|guess(?:es)?|views|pointers|hints?)|anyone|anybody)"
)
_LEAD = r"(?:(?:just|only|please|pls|and|a|an|the|give(?: me)?|keep it|make it) )*"
_BRIEFLY = re.compile(  # how the answer should be: "Short answer?", "In one line?"
    rf"(?:(?:(?<=[?.!,;:–—-])\s*\(?|\s\(){_LEAD}{_LENGTH}|(?<=[?.!])\s*\(?{_LEAD}{_ASIDE})"
    r"(?: please| pls)?\)?\s*[?.!…]*$",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r",?\s+would be (?:very |really |most )?"
    r"(?:useful|helpful|great|nice|good|handy|of use|of interest|welcome)"
    r"(?: (?:to|for) (?:me|us|her|him|them))?(?=\W*$)",
    re.IGNORECASE,
)
_LABEL = re.compile(  # "Quick question: ...", "Librarian check: ..."
    r"^\W*(?:[\w-]+ ){0,2}(?:check|questions?|query|request|task|poll|fyi|help|asap|urgent|quiz"
    r"|reminder|item|point)(?: \d+| (?:for|from|on|about) (?:[\w'’-]+ ){0,3}?[\w'’-]+)?\s?[:–-]\s+"
    r"(?=\w+ \w+)",
    re.IGNORECASE,
)
_THANKS = re.compile(  # "... pls", "... many thanks in advance"
    r"(?:[,;.?!]|\s)+\s*(?:pl(?:s|z|ease)|thx|tia|cheers|(?:many )?thanks|thank you|asap)"
    r"(?: (?:so|very) much)?(?: in advance)?(?: all)?[\s.!]*$",
    re.IGNORECASE,
)


def without_label(text: str) -> str:
    """A question without a label or a story that only says that it is one, or who wants to know."""
    match = _LABEL.match(text)
    text = text[match.end() :] if match and not find_entities(match[0]) else text
    text = _THANKS.sub(lambda match: "?" if "?" in match[0] else "", text) or text
    text = _without_length(text)
    text = _STORY.sub("", _FOR_WHOM.sub("", text))
    asked = _ASKED_ME.match(text)
    if asked and not re.search(r"[.?!]\s+\w", text[asked.end() :]):
        text = _WHETHER.sub("Is it true that ", f"{text[asked.end() :].rstrip(' .?')}?", count=1)
    return _with_its_occasion(text)


_INTERJECTED = re.compile(  # "is there, oddly enough, a paper on X?"
    rf"^(?P<lead>\W*{LEAD_IN}(?:(?:is|are|was|were) there"
    r"|(?:do|does|did|have|has) (?:they|it|you|we|(?:the|this|your) \w+)))"
    r"(?P<aside>,\s[^,?.;:]{3,40},(?=\s)|\s(?:perhaps|possibly|maybe|incidentally"
    r"|by (?:any )?chance)(?=\s)|\s(?:really|actually|in fact|even)(?=\s(?:an?|any|some)\b))",
    re.IGNORECASE,
)


_OR_WHAT = re.compile(  # "is it blinded or what?"; "blood, urine or what?" offers a choice
    rf"^(?P<asked>\W*{AUXILIARY} (?:(?!\bor\b)[^,;:?.]){{6,}}?),? or what(?=\s*(?:[?!.]|$))",
    re.IGNORECASE,
)


def without_interjection(text: str) -> str:
    """A question without what is put in behind its beginning or its end, and only colours it."""
    text = _OR_WHAT.sub(r"\g<asked>", text)
    match = _INTERJECTED.match(text)
    if match is None or find_entities(match["aside"]):
        return text
    return f"{match['lead']}{text[match.end() :]}"


def _without_length(text: str) -> str:
    """A question without the tail that only says how long its answer should be."""
    told = _BRIEFLY.search(text)
    if told is None:
        return text
    asked = text[: told.start()].rstrip(" ,;:–—-")
    return f"{asked}?" if "?" in told[0] and asked[-1:] not in "?.!" else asked


def _with_its_occasion(text: str) -> str:
    """A question without what it is wanted for; the subject of that stands in brackets behind."""
    wanted = _PREPARING.match(text)
    if wanted is None or "(" in text:
        return text
    asked, on = text[wanted.end() :], _LED_ON.sub("", wanted["on"])
    return f"{asked.rstrip()} ({on})" if on and _LEANS.search(asked) else asked


def without_presumed(text: str) -> str:
    """A question with no more of what is taken for granted before it than what that is said of.

    What is said may be false; names in it are needed for what is asked.
    """
    match = _PRESUMED.match(text)
    if match is None or find_entities(match["said"]):
        return text
    return f"{match['what']}: {text[match.end() :]}"


_REASON = re.compile(  # "since X raises Y, could one ...?"
    rf"^\W*{LEAD_IN}(?:since|because|as|given that|now that|seeing (?:that|as)"
    rf"|considering that) (?P<what>[^?,;]{{8,}}), {LEAD_IN}"
    rf"{AUXILIARY}\b",
    re.IGNORECASE,
)


def given_reason(text: str) -> str:
    """What a yes/no question gives as its reason, which may be false; empty where none."""
    match = _REASON.match(text)
    return match["what"] if match else ""


_HOW_FAR = re.compile(  # "by how much does X raise Y?" takes it that it does
    rf"^\W*{LEAD_IN}(?:(?:by|to) )?"
    r"(?:how (?:much|far|strongly|greatly|markedly|many[- ]?fold)"
    r"|what (?:extent|degree|factor|percentage|margin))(?: more| less)?,? "
    r"(?P<claim>(?:do|does|did|is|are|was|were|can|could|will|would) (?!(?:it|they|we|you|one|i)\b)"
    r"(?![^?]*\b(?:after|during|before|within|following|since|over)\b)[^?]{8,}\?)",
    re.IGNORECASE,
)


def presumed_by_amount(text: str) -> str:
    """What is taken for granted where it is asked by how much, as a question; empty elsewhere."""
    match = _HOW_FAR.match(text)
    return f"{match['claim'][:1].upper()}{match['claim'][1:]}" if match else ""


_SPEAKER = rf"{_WHOSE} (?:[\w-]+ ){{0,2}}?[\w-]+|somebody|someone|people|they|some(?: [\w-]+)?"
_AFTER_IT = (
    r"wants?|needs?|wanted|needed|(?:would|['’]d) (?:like|love)|wish(?:es)?|looks? for"
    r"|(?:is|am|are|was|were) (?:after|looking for|not sure (?:of|about)|unsure (?:of|about))"
    r"|(?:asks?|asked|asking)(?: me| us)?(?: for| about)?"
    r"|(?:can(?:not|['’]?t)|could(?: not|n['’]t)|do(?:es)?(?: not|n['’]t))"
    r" (?:remember|recall|find|think of|come up with)"
    r"|(?:have |has |['’]ve )?(?:forg[eo]t|forgotten|lost|mislaid)"
)
_WISH = re.compile(  # "My boss wants the lines that take it up. Which were they?"
    rf"^\W*(?:(?:{_SPEAKER})|(?:our|my|the) \w+|i|we|{_AT_WORK})"
    rf"(?: (?:also|just|really|still|urgently))? ?(?:{_AFTER_IT})"
    r"(?: to (?:have|know|see|get|find|quote|cite|use|read))?"
    r" (?P<what>(?:the|an?) [^?.;]{5,}?)\s?[.,;:–-]+ "
    r"(?:so )?(?P<asks>which|what|who)(?: ones?|(?P<noun> \w+))? (?P<verb>is|are|was|were)"
    r" (?:it|they|that|those|this|these)(?: please)?\W*$",
    re.IGNORECASE,
)


_ASKED_BY = re.compile(  # "if a nurse asks me which cells take it up, what do I say?"
    r"^\W*(?:so |and |but )?(?:if|when|suppose|supposing|in case|should) (?P<who>[^,;?]{2,60}?)"
    r" (?:asks?|asked|were to ask|wants? to (?:know|hear)|wonders?|inquires?|enquires?)"
    r"(?: (?:me|us|you))? (?P<asked>(?:whether|if|what|which|who|whom|whose|how|why|where|when)\b"
    r"[^?;]{8,}?),\s*(?:then )?(?:(?:what|how) (?:do|should|can|could|would|shall|am|are|is)\b"
    r"|(?:my|the|our|your) (?:answer|reply)\b|(?:I|we) (?:say|answer|reply|tell)\b)"
    r"[^,;?]{0,40}\W*$",
    re.IGNORECASE,
)


_WORRY = re.compile(  # "should I worry if X is low?" asks what a low X means
    rf"^\W*{LEAD_IN}(?:should|do|must|need) (?:i|we|one|you|clinicians|doctors|oncologists)"
    r" (?:(?:have|need) to )?(?:really )?(?:worry|be (?:\w+ )?(?:worried|concerned|alarmed))"
    r" (?:(?P<when>if|when|that)|about|by|over|at)"
    r" (?P<what>(?![^?]*\b(?:my|our|her|his|she|he|and|or|then|so)\b)"
    r"(?=[^?]*\b(?:low|high|raised|elevated|reduced|increased|decreased|lowered|up|down)\b)"
    r"[^.;?]{5,})\W*$",
    re.IGNORECASE,
)


def _of_its_meaning(text: str) -> str:
    """What an amount of a name means for the outcome, where it is asked if it should worry one.

    No yes or no is wanted: that would be advice.
    """
    worry = _WORRY.match(text)
    if worry is None or not find_entities(worry["what"]):
        return text
    if not worry["when"] and re.search(r"\b(?:if|when|once)\b", worry["what"]):
        return text  # "should I worry about relapse if X is low?" says what it is about
    what = worry["what"].rstrip()
    return f"What does it mean for the outcome {'if ' if worry['when'] else 'to have '}{what}?"


def put_directly(text: str) -> str:
    """What somebody else is said to ask, as asked by himself; a worry, as one for its reason."""
    text = _of_its_meaning(text)
    reported = _ASKED_BY.match(text)
    if reported is None:
        return text
    asked = reported["asked"]
    if claim := _WHETHER.match(asked):
        return f"Is it true that {asked[claim.end() :]}?"
    return f"{asked[0].upper()}{asked[1:]}?"


_WHICH_ONE = re.compile(  # "is there a protein that blocks it? which one"
    rf"^\W*{LEAD_IN}(?:is|was) there (?:any|an?) (?P<what>[^?.;:,]{{6,}}?) (?:that|which) "
    r"(?P<does>[^?.;:,]{3,}?)\s*[?,;.]+ (?:and |if (?:so|yes),? )*(?:which(?: one)?|what is it"
    r"(?: called)?)\W*$",
    re.IGNORECASE,
)


def as_question(text: str) -> str:
    """A framed claim as the question whether it is so; a wish, as one for what is wished."""
    text = without_preamble(text)
    one = _WHICH_ONE.match(text)
    if one and not _ITEMS.search(one["what"]):
        return f"Which {one['what']} {one['does']}?"
    label = _LABEL.match(text)
    text = text[label.end() :] if label and not find_entities(label[0]) else text
    text = put_directly(text)
    if wish := _WISH.match(text):
        return f"{wish['asks'].capitalize()}{wish['noun'] or ''} {wish['verb']} {wish['what']}?"
    framed = read_frame(text)
    return without_cleft(framed.asked if framed else _as_claim(text))


_ITEMS = re.compile(r"mirna|micro-?rna|\bmirs?\b", re.IGNORECASE)  # which a list tells
_DECLARED = re.compile(  # "PTEN is the target of miR-9?"
    r"^(?P<who>[^,;:?.]{2,60}?) (?:is|are|was|were) (?!(?:it|that|this|they|there)\b)[^,;:?.]{6,}"
    r"(?<! by)(?<! of)(?<! in)(?<! to)(?<! from)(?<! with)(?<! for)(?<! called)\?\W*$"
)
_WANTS = re.compile(
    rf"\b(?:{QUESTION_WORD}|list|name|give|tell|any|or)\b|^\W*{AUXILIARY}\b", re.IGNORECASE
)


def _as_claim(text: str) -> str:
    """A statement on a name that ends as a question as the question whether it is so."""
    said = _DECLARED.match(text)
    if said is None or _WANTS.search(text):
        return text
    named = find_entities(said["who"])
    return f"Is it true that {text.rstrip()}" if named and not named[0].start else text


_EACH_ITS_OWN = re.compile(  # "X and Y have different targets. Which has which?"
    r"^(?P<lead>[^.?;:]*?\s)?(?P<who>\S+ and \S+)"
    r" (?P<verb>have|has|hit|bind|act on|use|target|come from)"
    rf" (?:(?:quite|two|each|very) )*different (?P<what>\w+(?: \w+)?)\s?[.;:,–-]+ {LEAD_IN}"
    r"(?:which|what|who) (?:one )?\w+ (?:to |with |from |on )?(?:which|what|whom)\W*$",
    re.IGNORECASE,
)
_ANEW = re.compile(  # "is X good or bad news, i.e. does it help the tumour?"
    r"^\W*(?:is|are|was|were) (?P<what>[^?;]{3,}?),?"
    r" (?:(?:an? |the )?(?:good|bad|helpful|harmful|useful|friend|foe|beneficial|dangerous)\b"
    r"(?:[^,;?–—]{0,12} (?:for|to|of) (?P<whom>[^,;?–—]{2,30}?)|[^,;?–—]{0,30}))"
    r"(?:,| [-–—]|;) ?(?:i\.? ?e\.?|that is(?: to say)?|in other words|meaning|or rather),? "
    r"(?P<asks>does|do|did|can|could|will|would|is|are) (?:it|they|this) (?P<rest>[^?]+\?)\W*$",
    re.IGNORECASE,
)


_FIELD = re.compile(  # "I work on CAFs. Which miRNAs do they themselves send out?"
    r"^\W*(?:I|we)(?:['’]m|['’]re| am| are)? (?:mainly |mostly |now )?(?:work(?:ing)? on"
    r"|stud(?:y|ying)|research(?:ing)?|interested in|focus(?:ed|ing)? on|look(?:ing)? at|after)"
    r" (?P<what>[^.;!?:,]{3,50})[.;!:] (?P<asks>[^.!]*[.!?]?)$",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\b(?:they(?: themselves)?|these(?: (?:cells|ones))?|them(?:selves)?)(?=\W)", re.IGNORECASE
)
_STRIKING = re.compile(  # how somebody came upon it
    r"\s(?:that |which )?(?:(?:has|have) )?(?:caught|catches|struck|strikes)"
    r" (?:my|our|his|her|their) (?:eye|attention|notice)(?: as an? [\w-]+)?\b",
    re.IGNORECASE,
)


def _of_the_field(text: str) -> str:
    """A question on "them" with what somebody works on in their place."""
    field = _FIELD.match(text)
    if field is None or not _THEY.search(field["asks"]):
        return text
    return _THEY.sub(field["what"], field["asks"], count=1)


def question_first(text: str) -> str:
    """A question that only points at what is said before it, with that in brackets behind it.

    One that is put twice is what its plainer words ask.
    """
    text = _of_the_field(_STRIKING.sub("", text))
    if anew := _ANEW.match(text):
        rest = anew["rest"]
        if anew["whom"]:  # "good news for B, i.e. does it counter resistance to it?": to B
            rest = re.sub(r"\b(?:it|them)\b", anew["whom"], rest, count=1)
        return f"{anew['asks'].capitalize()} {anew['what']} {rest}"
    if own := _EACH_ITS_OWN.match(text):
        lead = f" ({own['lead'].strip(' ,')})" if own["lead"] else ""
        return f"Which {own['what']} do {own['who']} {own['verb']}?{lead}"
    match = _POINTS_BACK.match(text)
    if match is None or "(" in match["said"] or ")" in match["said"]:
        return text
    return f"{match['asked'][:1].upper()}{match['asked'][1:]}? ({match['said']})"
