"""Everyday ways to say that something goes up, goes down, helps or hinders, in technical words.

Questions are asked in words that papers do not use. Each entry puts a technical word of the same
form in the place of a lay one before directions are read; general English, in one place.
"""

import functools
import re

# (lay, technical): the technical word has the same direction and the same part of speech.
_SAID = (
    # to make more
    (r"help(?:s|ed)?(?= (?:the |a |an |its |their |to |cancer|tumou?r|cells?|breast|bc|new|grow|form|drive))", "promotes"),
    (r"helping", "promoting"),
    (r"(?:speed(?:s)?|sped|speeding) up|(?:kick|jump)-?start(?:s|ed)?|egg(?:s|ed)? on|fan(?:s|ned)? the flames of", "promotes"),
    (r"(?:push(?:es|ed)?|spur(?:s|red)? on|feed(?:s)?|fed|encourage[sd]?|back(?:s|ed)? up)(?= )", "promotes"),
    (r"(?:make|makes|made) (?P<a>(?:[\w'-]+ ){1,5}?)(?:more (?:likely|frequent|common|aggressive|invasive)|worse|faster|stronger|grow|spread|bigger|easier)", r"increases \g<a>"),
    (r"switch(?:es|ed)? on|turn(?:s|ed)? on|wake(?:s)? up|woke up|unleash(?:es|ed)?", "activates"),
    (r"go(?:es)? up|went up|r[io]se[sn]?|raised|brought up|shot up|climb(?:s|ed)?", "increased"),
    (r"raise(?:s)?|adds? to|added to", "increases"),
    (r"worsen(?:s|ed)?(?= (?:\w+[ -]){0,3}(?:survival|outcomes?|prognosis|health|function|control|quality|recovery))", "reduces"),
    (r"up(?= in (?:the |patients|serum|plasma|women|people|those|breast|tumou?r|blood|urine|tears|bc|cancer))", "increased"),
    (r"build(?:s|ing)? up|pile(?:s|d)? up", "increases"),
    # to make less
    (r"(?:hold|holds|held|holding|keep|keeps|kept|keeping|push|pushes|pushed|rein|reins) (?:back|down|in|in check|at bay)", "inhibits"),
    (r"(?:slow|slows|slowed|slowing) down", "inhibits"),
    (r"slow(?:s|ed)?(?= )", "inhibits"),
    (r"(?:keep|keeps|kept|stop|stops|stopped|hinder|hinders|prevent|prevents) (?P<b>(?:[\w'-]+ ){1,4}?)from", r"inhibits \g<b>"),
    (r"(?:stop|stops|stopped|curb|curbs|tame|tames|check|weaken|weakens|cut|cuts|fight|fights|counter|counters|work(?:s)? against|act(?:s)? against|protect(?:s)? (?:from|against)|guard(?:s)? against)(?= )", "inhibits"),
    (r"(?:put(?:s)?|shut(?:s)?) (?:a )?(?:stop|brake|end) (?:to|on)|put(?:s)? the brakes? on|shut(?:s)? (?:off|down)", "inhibits"),
    (r"(?:brought|bring|brings|knock(?:s|ed)?|turn(?:s|ed)?|take(?:s|n)?) down", "decreased"),
    (r"go(?:es)? down|went down|f[ae]ll(?:s|en)?|dropp?(?:s|ed)?|sank|sink(?:s)?|dwindle[sd]?", "decreased"),
    (r"down(?= in (?:the |patients|serum|plasma|women|people|those|breast|tumou?r|blood|urine|tears|bc|cancer))", "decreased"),
    (r"mop(?:s|ped)? up|soak(?:s|ed)? up|wipe(?:s|d)? out|get(?:s)? rid of|do(?:es)? away with", "inhibits"),
    (r"switch(?:es|ed)? off|turn(?:s|ed)? off", "inhibits"),
    (r"undo(?:es)?|undid", "reverses"),
    # amounts
    (r"(?:little|hardly any|scant|scarce|small amounts? of|only (?:a )?little|not much|few|shortage of|too little|poor in)(?= )", "low"),
    (r"(?:a lot of|lots of|plenty of|much|abundant|loads of|large amounts? of|too much|rich in|many)(?= )", "high"),
    # going together
    (r"go(?:es)? (?:along |hand in hand |together )?with|went (?:along |together )?with|come(?:s)? with|track(?:s)? with|travel(?:s)? with|=|mean(?:s)?|point(?:s)? to|speak(?:s)? for|foretell(?:s)?|herald(?:s)?|spell(?:s)?", "is associated with"),
    # the course of a disease
    (r"(?:live|lives|lived|survive|survives|survived|do|does|fare|fares|did) (?:longer|better|well)|longer (?:life|lives)|good (?:news|omen|sign|prospects)|(?:bright|rosy) outlook", "better survival"),
    (r"(?:live|lives|lived|survive|survives|survived|die|dies|died) (?:shorter|sooner|earlier|less long|younger)|(?:do|does|did|fare|fares) (?:worse|badly|poorly)|shorter (?:life|lives)|bad (?:news|omen|sign|prospects)|(?:bleak|grim|gloomy) (?:outlook|future)", "worse survival"),
    (r"better off", "better survival"),
    (r"worse off", "worse survival"),
)  # fmt: skip


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<![\w-])(?:{lay})(?![\w-])", re.IGNORECASE), technical)
        for lay, technical in _SAID
    )


@functools.lru_cache(maxsize=2048)
def technical(text: str) -> str:
    """The text with its lay words of direction put technically; names are left as they are."""
    for lay, said in _patterns():
        text = lay.sub(said, text)
    return text
