"""Who is let into a study and who is kept out of it, asked for in the words that papers have."""

import re

from assistant.asked.frame_words import LEAD_IN

_WHOLE = r"(?:study|trial|cohort|review|analysis|sample|project|survey|experiment|program(?:me)?)"
_CRITERIA = re.compile(  # "which exclusion criteria did the trial use?"
    r"^\W*(?:(?:what|which)(?: (?:were|are|was|is))?(?: the)?"
    r"|(?:list|name|give|state)(?: me)?(?: all)?(?: the)?|the)(?: \w+)?"
    r" (?P<which>in|ex)clusion criteri(?:a|on)\b(?P<rest>[^?.;]*)[?.]?$",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"\b(?P<of>(?:the|this|that|their) (?:[\w-]+ ){{0,4}}?{_WHOLE}\b.*)", re.IGNORECASE
)
_LET_IN = r"(?:let|allowed|admitted|accepted|taken|enrolled|included|permitted|welcomed)"
_WHY_NOT = re.compile(  # "why weren't people over 65 let into the trial?"
    r"\b(?P<why>why|how come) (?P<were>were|was|are|is)(?:n['’]t| not) (?P<who>[^?,;]{2,60}?)"
    rf" {_LET_IN}(?: (?:to (?:join|enter|take part in|participate in)|in(?:to)?|to|onto))?"
    rf"(?= (?:the|this|that|their) (?:[\w-]+ ){{0,4}}?{_WHOLE}\b)",
    re.IGNORECASE,
)
_WHO_MAY = re.compile(  # "who could take part in the trial?"
    rf"^(?P<lead>\W*{LEAD_IN}(?:who|which (?:\w+ )?(?:people|patients|women|men|persons)))"
    r" (?:could|can|may|might|(?:was|were) allowed to) (?:take part|participate|join|enroll?)"
    r"(?: in| into)?\b",
    re.IGNORECASE,
)
_KEPT_OUT = re.compile(
    r"\b(?:kept|left|shut|locked) out of|\b(?:barred|debarred|turned away|kept) from"
    rf"(?= (?:the|this|that|their) (?:[\w-]+ ){{0,4}}?{_WHOLE}\b)",
    re.IGNORECASE,
)


def by_who_is_in(core: str, *, criteria: bool) -> str:
    """A question for those let in or kept out, as "enrolled in" and "excluded from".

    `criteria` is whether the sources speak of such criteria themselves.
    """
    core = _WHY_NOT.sub(r"\g<why> \g<were> \g<who> excluded from", core)
    core = _WHO_MAY.sub(r"\g<lead> were enrolled in", _KEPT_OUT.sub("excluded from", core))
    match = None if criteria else _CRITERIA.match(core)
    if match is None:
        return core
    of = _OF.search(match["rest"])
    done, into = ("enrolled", "in") if match["which"].lower() == "in" else ("excluded", "from")
    whole = re.sub(r" (?:use|uses|used|apply|applied|have|had|set)\W*$", "", of["of"]) if of else ""
    return f"Who was {done}{f' {into} {whole}' if whole else ''}?"
