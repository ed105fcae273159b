"""Whom a trial found to fare better: "a survival advantage for A over B", "B added to A".

A text that has an advantage for one arm over another says that survival was better with the one
than with the other. A question on what is put on top of A asks the same of A with it and A alone.
"""

import functools
import re

from assistant.polarity.effects import directions
from index.names import entity_keys, find_entities
from index.terms import STOPWORDS, tokens

_GAIN = (
    r"(?:(?:significant|modest|clear|small|statistically|clinically|marked|slight|absolute|meaningful"
    r"|important|substantial|very|\w+ly) )*"
    r"(?P<what>(?:(?:overall|progression-free|disease-free|event-free|relapse-free) )?survival)"
    r" (?:advantage|benefit|gain)s?"
)
_FOUND = r"(?:seen|found|observed|shown|reported|noted|demonstrated|confirmed)"
_OVER = r"(?:over|(?:as )?compared (?:to|with)|versus|vs\.?|relative to)"
_FOR_ONE = (
    re.compile(  # found, as by itself "an advantage for A over B" may have gone or be claimed
        rf"(?:(?P<lead>\b(?:there (?:was|is)|{_FOUND}|found|show(?:s|ed)|demonstrates?|reports?"
        r"|confirms?|reveal(?:s|ed)|led to|resulted in|translated into|with) )(?:an? |the )?)?"
        rf"\b(?:an? |the )?{_GAIN}(?P<seen> (?:was|were|is|has been) {_FOUND})?"
        rf" (?:for|with|of|from|in favou?r of) (?P<one>[^,;.]+?) {_OVER} (?P<other>[^,;.]+)",
        re.IGNORECASE,
    )
)
_HAS_ONE = re.compile(
    r"(?:^|(?<=[;,] ))(?P<one>[^,;.]{2,80}?) (?:offer|confer|show|provid|produc|ha|g[ai]v|yield"
    rf"|demonstrat|br[io][nu]g)\w*(?:t)? (?:an? )?{_GAIN} {_OVER} (?P<other>[^,;.]+)",
    re.IGNORECASE,
)
_LEFT = re.compile(  # denied, hoped for, or of some only
    r"\b(?:no|not|nor|neither|without|lack\w*|fail\w*|never|whether|if|may|might|could|would|should"
    r"|expect\w*|hypothesi[sz]\w*|hope\w*|thought|assum\w*|trends?|tend\w*|towards?|suggest\w*"
    r"|unknown|unclear|only|except)\b|n['’]t\b",
    re.IGNORECASE,
)


_SURPASSED = re.compile(  # "A has overtaken B as the most common cause"
    r"\b(?:(?:has|have|had) )?(?:(?:now|recently|since) )?(?:surpassed|surpasses|overtaken|overtook"
    r"|outstripped|replaced|supplanted) (?P<other>[^,;.()]{2,60}?) as the"
    r" (?:most (?:common|frequent|prevalent)|commonest|leading|main|number one) (?=[a-z])",
    re.IGNORECASE,
)


_SUCH_AS = (
    re.compile(  # "bad outcomes such as more deaths": the deaths are told, none is made worse
        r"(?P<bad>\b(?:adverse|bad|poor(?:er)?|worse|unfavou?rable|negative|harmful|detrimental)"
        r" (?:clinical )?(?:outcomes?|events?|effects?|consequences?|results?|reactions?)),?"
        r" (?:such as|including|like|namely) (?P<told>[^,.;()]+?)"
        r"(?=\s(?:that|which|due|after|in|among|with|for)\b|[,.;(]|$)",
        re.IGNORECASE,
    )
)


_RISK_FACTOR = re.compile(  # "A was an independent risk factor for Y": it raises the risk
    r"\b(?:is|are|was|were|remain(?:s|ed)?)(?P<not> not)?"
    r"(?: (?:also|indeed|found|shown|identified|recogni[sz]ed|confirmed|considered|to be|as))*"
    r" (?:an? |the |both )?(?:(?P<alone>independent)|[a-z-]+)? ?risk factors? (?:for|of) "
    r"(?:the )?(?:(?:occurrence|development|incidence) of )?",
    re.IGNORECASE,
)


_FEWER_HAD = re.compile(  # "fewer patients in A needed Y": less of it there
    r"\b(?:significantly )?(?P<grade>fewer|more) (?:patients|people|children|women|men|participants"
    r"|subjects) (?P<arm>(?:in|on|with|given|receiving) [^,;.()]{2,60}?) (?:had|required|needed"
    r"|developed|experienced|suffered|received|reported) (?:an? |the )?(?P<what>[^,;.()]+?)"
    r"(?= (?:than|compared|versus|during|after|within|at|by)\b|\s*[,;.()])",
    re.IGNORECASE,
)


def with_risk_said(text: str) -> str:
    """A text with "raised the risk of Y" for "was a risk factor for Y", and less Y for fewer."""
    text = _FEWER_HAD.sub(
        lambda m: (
            f"{m['what']} was {'lower' if m['grade'].lower() == 'fewer' else 'higher'} {m['arm']}"
        ),
        text,
    )
    return _RISK_FACTOR.sub(
        lambda m: (
            f"{'did not increase' if m['not'] else 'increased'} the risk of "
            if not m["alone"]
            else f"{'did not ' if m['not'] else ''}independently increase{'' if m['not'] else 'd'}"
            " the risk of "
        ),
        text,
    )


@functools.lru_cache(maxsize=1024)
def with_advantage_said(text: str) -> str:
    """A text with "a survival advantage for A over B" as "survival was better with A than with B".

    Left as it is where the clause denies it, leaves it open or has it for some only.
    """
    text = _SUCH_AS.sub(r"\g<told> and \g<bad>", text)
    compared = _SURPASSED.sub(r"is more common than \g<other> as ", text)
    if compared != text:  # who is first of all is told as well
        text = f"{text.rstrip('.')}; {compared}"
    found = _FOR_ONE.search(text) or _HAS_ONE.search(text)
    if found is None or not (found.groupdict().get("lead", "has") or found["seen"]):
        return text
    since = max(text.rfind(mark, 0, found.start()) for mark in (",", ";", "."))
    if _LEFT.search(text, since + 1, found.end()):
        return text
    better = f"{found['what']} was better with {found['one']} than with {found['other']}"
    start = found.start() + len(found.groupdict().get("lead") or "")
    return f"{text[:start]}{better}{text[found.end() :]}"


_ADDED = re.compile(  # "live longer when E was put on top of G"
    r",?\s(?:when|if|after|once|by|with) (?P<one>(?:[\w-]+ ){1,3}?)(?:(?:is|are|was|were|being) )?"
    r"(?:added|put on top|given on top|given in addition|given together|combined|joined)"
    r"(?: (?:to|of|onto|with))+ (?P<other>[\w-]+)(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_ADDING = re.compile(  # "does adding E to G prolong survival"; "adding" may be put away
    r"^(?P<lead>(?:[^,?]{3,60}, )?)(?:do|does|did|can|could|will|would|may|might) (?:the )?"
    r"(?:adding |addition of |putting |giving )?(?P<one>(?:[\w-]+ ){1,3}?)"
    r"(?:(?:on top )?(?:to|of|onto) )(?P<other>[\w-]+)"
    r" (?P<verb>prolong|extend|lengthen|improve|increase|raise|shorten|reduce|decrease"
    r"|worsen)s? (?P<what>(?:[\w-]+ ){0,3}?survival)(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_NO_ARM = frozenset({"it", "that", "this", "them", "they", "these", "those", "which"})
_BETTERS = re.compile(r"prolong|extend|lengthen|improve|increase|raise", re.IGNORECASE)


@functools.lru_cache(maxsize=256)
def _added(asked: str) -> tuple[str, re.Match[str]] | None:
    """What a question asks of the course, and where it names what is added to what."""
    if re.search(r"\b(?:than|compared|versus)\b", asked, re.IGNORECASE):
        return None
    if found := _ADDING.search(asked):
        rate = "better" if _BETTERS.match(found["verb"]) else "worse"
        lead = f"{found['lead']}is {found['what']} {rate}"
    elif (found := _ADDED.search(asked)) and _rates(asked[: found.start()]):
        lead = asked[: found.start()]
    else:
        return None
    return (
        None if {found["one"].strip().lower(), found["other"].lower()} & _NO_ARM else (lead, found)
    )


def with_arms_named(asked: str) -> tuple[str, ...]:
    """A question on what is added to a treatment, as questions that compare the two arms.

    The second arm may be named by the treatment alone, or by the placebo that was added to it.
    """
    if (added := _added(asked)) is None:
        return ()
    lead, found = added
    one, other, rest = found["one"].strip(), found["other"], found["rest"]
    return (
        f"{lead} with {other} plus {one} than with {other} alone{rest}?",
        f"{lead} with {one} than with placebo{rest}?",
    )


_ALONE = re.compile(r"(?P<base>[\w-]+) (?:alone|monotherapy|by itself)\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\b(?:adding|addition of) (?P<one>[\w-]+) to\b|(?P<two>[\w-]+) (?:was |is )?added to\b",
    re.IGNORECASE,
)

_TOGETHER = re.compile(  # what tells an addition from one drug against the other
    r"\b(?:plus|add(?:s|ed|ing|itions?)?|combin\w+|together|on top|alone|monotherapy|background"
    r"|doublets?|by itself)\b|\+",
    re.IGNORECASE,
)


_PARTNER = re.compile(  # "would A to B make it better"; "adding" may be put away
    r"\b(?:do|does|did|can|could|will|would|may|might) (?:the )?[^,;?]{2,50}?"
    r" (?:on top of|on top to|onto|to|beside|alongside|plus|together with) (?P<other>[^,;?]{2,30}?)"
    r" (?:make|improve|increase|raise|enhance|boost|sharpen|help|give|yield|reduce|lower)s?\b",
    re.IGNORECASE,
)
_IN_USE = re.compile(  # "we measure B; would adding A make the test better?"
    r"^\W*(?:we|i) (?:\w+ )?(?:measure|use|have|run|do|take|test|order|rely on|go by) "
    r"(?P<other>[^;.?]{2,50})[;.,] ",
    re.IGNORECASE,
)


def _lacks_partner(asked: str, text: str) -> bool:
    """Whether a text does not name that to which a question has something added."""
    found = _PARTNER.search(asked) or _IN_USE.match(asked)
    wanted = {item.key for item in find_entities(found["other"])} if found else set()
    return bool(wanted) and not wanted & entity_keys(text)


def is_added_otherwise(asked: str, text: str) -> bool:
    """Whether a text does not add to the second drug the first that a question asks of.

    What a drug does beside a placebo or instead of the other is not what it adds.
    """
    if _lacks_partner(asked, text):
        return True
    if (added := _added(asked)) is None:
        return False
    one, other = (set(tokens(added[1][arm])) - STOPWORDS for arm in ("one", "other"))
    there = set(tokens(text))
    if not (one & there and other & there and _TOGETHER.search(text)):
        return True
    base, joined = _ALONE.search(text), _JOINED.search(text)
    added_there = set(tokens(joined["one"] or joined["two"])) if joined else one
    return bool(base and set(tokens(base["base"])) & one) or not added_there & one


def _rates(asked: str) -> bool:
    cues = [cue for cue in directions(asked) if cue.axis == "outcome"]
    return len(cues) == 1 and bool(re.search(r"\bsurvival|\blive\b|\bprognosis", asked, re.I))
