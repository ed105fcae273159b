"""How lay people say that a barrier holds or leaks: "kept tight", "made leakier", "less intact".

Each entry puts the integrity that a paper would name in the place of a lay phrase
(`lay_words.py`): of vessel walls, epithelia, the blood-brain barrier.
"""

_WORDS_BARE = (  # what can leak
    r"(?:[\w'()/-]+ ){0,4}?(?:barriers?|vessels?|vasculature|endotheli\w+|epitheli\w+|linings?|walls?"
    r"|monolayers?|junctions?|capillar\w+|arter(?:y|ies)|veins?|membranes?|layers?|mucosa|gut|intestines?)\b"
)
_WORDS = rf"{_WORDS_BARE} "
_ENDS = r"(?=\s*(?:[?,;]|$| (?:and|when|if|after|in|with|by)\b))"
_ALONE = r"(?=\s*(?:[?,;]|$| (?:when|if|after|in|with|by)\b))"  # nothing else is asked beside
_TO_ACT = r"(?= (?:by|when|with|through|after)\b)"

BARRIERS = (
    (r"(?:keep|keeps|kept|leave|leaves|left) (?P<in>(?:[\w'-]+ ){1,4}?)(?:intact|tight|sealed)", r"preserves the integrity of \g<in>"),
    (r"(?:make|makes|made|render|renders) (?P<le>(?:[\w'-]+ ){1,4}?)(?:more )?leak(?:y|ier)", r"reduces the integrity of \g<le>"),
    (r"(?:make|makes|made|render|renders) (?P<ti>(?:[\w'-]+ ){1,4}?)(?:tight(?:er)?|less leaky)", r"preserves the integrity of \g<ti>"),
    (rf"(?:tighten|seal|firm|shore|fortif|reinforc|strengthen)(?:e?s|e?d|y|ies|ied)?(?: up| off)?(?= {_WORDS_BARE})", "promotes the integrity of"),
    (rf"(?:loosen|unseal|unlock|pry)(?:s|ed)?(?: up| open| off)?(?= {_WORDS_BARE})|opens? up(?= {_WORDS_BARE})", "reduces the integrity of"),
    (rf"(?P<kt>is|are|was|were) (?P<ku>{_WORDS})(?:kept|held|made|left|rendered) (?:intact|tight(?:er)?|sealed|less leaky|firm){_TO_ACT}", r"\g<kt> integrity of \g<ku>preserved"),
    (rf"(?P<kl>is|are|was|were) (?P<km>{_WORDS})(?:made|left|rendered|turned) (?:more )?(?:leak(?:y|ier)|permeable|porous|loose[rn]?){_TO_ACT}", r"\g<kl> integrity of \g<km>reduced"),
    (rf"(?P<ja>do|does|did) (?P<jb>{_WORDS})(?:become|get|grow|turn|come out|end up) (?:more (?:intact|tight)|less (?:leaky|permeable|porous)|tighter){_ALONE}", r"\g<ja> integrity of \g<jb>increase"),
    (rf"(?P<jc>do|does|did) (?P<jd>{_WORDS})(?:become|get|grow|turn|come out|end up) (?:less (?:intact|tight)|more (?:leaky|permeable|porous)|leakier|looser){_ALONE}", r"\g<jc> integrity of \g<jd>decrease"),
    (rf"(?P<ia>is|are|was|were) (?P<ib>{_WORDS})(?:less (?:intact|tight)|more (?:leaky|permeable|porous)|leakier|looser){_ENDS}", r"\g<ia> integrity of \g<ib>lower"),
    (rf"(?P<ic>is|are|was|were) (?P<id>{_WORDS})(?:more (?:intact|tight)|less (?:leaky|permeable|porous)|tighter){_ENDS}", r"\g<ic> integrity of \g<id>higher"),
)  # fmt: skip
