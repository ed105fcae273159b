"""What papers say of directions in several words, put in one: for texts and questions alike.

Each entry puts a technical word in the place of a phrase before directions are read
(`lay_words.py`): "2.9 times that of", "at the expense of", "depleted of".
"""

from assistant.biology.intervention_words import RIVALS

FALL = r"(?:(?:drop|fall|sink|decline|decrease)(?:s|d|ed|ped)?|fell)"
CLIMB = r"(?:(?:rise|climb|increase|grow)(?:s|d|ed)?|rose)"
GROWING = r"(?:increasing|rising|higher|worsening|growing|advancing|greater)"

# What texts say so too: these are put technically on either side.
_TO_A_GOOD_END = (
    r"(?:[\w-]+ )?(?:recover|heal|resol|discharg|clear|remission|response|union|closure|return)"
)
# "a concentration 2.9 times that of responders": a comparison without a comparative
_MANY = (
    r"(?:(?:more than|at least|nearly|almost|about|over|some|roughly) )?"
    r"(?:twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|several|many"
    r"|[1-9]\d*(?:\.\d+)?) times)"
)
_PART = r"(?:half|(?:a|one) (?:third|quarter|fifth|tenth)|two thirds|0\.\d+ times|\d\d? ?% of)"
_THAT_OF = r"(?:that|those|the (?:level|concentration|amount|rate|number)s?)(?: (?:seen|found|observed|measured))? (?P<tw>of|in|for|among|with)"
_HOLDS = r"(?:is|are|was|were|become|became)(?: \w+ly| also| both)*"  # "vesicles are rich in X"
TOLD = (
    *RIVALS,
    (
        r"(?P<si>[\w-]+) (?:si|sh)rna(?:s|-?\d+)?[ -](?:treated|transfected|transduced|infected)"
        r" (?P<sc>(?:[\w-]+ )?(?:cells|mice|rats|tumou?rs))",
        r"\g<sc> lacking \g<si>",
    ),
    (r"(?:los(?:e|es|ing|t)|shed(?:s|ding)?) (?:any |some )?(?:body )?weight", "weight loss"),
    (
        rf"{_HOLDS} (?:depleted of|devoid of|deficient in|poor in|lacking in|short of|stripped of)",
        "have low",
    ),
    (rf"{_HOLDS} (?:enriched (?:with|for)|rich in|loaded with|packed with|full of)", "have high"),
    (
        r"0\.\d+-fold(?= (?:risk|odds|rate|incidence|levels?|concentration|abundance|expression)\b)",
        "lower",
    ),
    (
        r"[1-9]\d*(?:\.\d+)?-?fold(?= (?:risk|odds|rate|incidence|levels?|concentration|abundance|expression)\b)",
        "higher",
    ),
    (rf"(?:(?:was|were|is|are) )?{_MANY} {_THAT_OF}", r"was higher than that \g<tw>"),
    (rf"(?:(?:was|were|is|are) )?(?:only )?{_PART} {_THAT_OF}", r"was lower than that \g<tw>"),
    (rf"(?:exceed|surpass)(?:s|ed)? {_THAT_OF}", r"was higher than that \g<tw>"),
    (
        r"(?:lower|reduc|decreas)(?:s|ed|es) the (?:half-maximal inhibitory concentration|ic ?50)(?: values?)? of",
        "increased the sensitivity to",
    ),
    (
        r"(?:rais|increas)(?:ed|es) the (?:half-maximal inhibitory concentration|ic ?50)(?: values?)? of",
        "increased the resistance to",
    ),
    (
        r"protective (?:effect|efficacy)s? of (?P<pe>[\w-]+(?: [\w-]+){0,3}?) against",
        r"reduction by \g<pe> of",
    ),
    (
        r"(?:median |mean )?time to (?:disease |tumou?r |treatment )?(?:progression|relapse|recurrence|death|failure)",
        "progression-free survival",
    ),
    (rf"{FALL} with {GROWING}", "was negatively associated with"),
    (rf"{CLIMB} with {GROWING}", "was positively associated with"),
    (r"every (?:two|2|other|second) months?", "bimonthly"),
    (r"hyper-?(?P<hm>methylat|acetylat|phosphorylat)(?P<he>ed|ion)", r"more \g<hm>\g<he>"),
    (r"hypo-?(?P<hl>methylat|acetylat|phosphorylat)(?P<hf>ed|ion)", r"less \g<hl>\g<hf>"),
    (r"at the expense of", "and lowers"),
    (
        r"(?:is|was|were|are|proved) (?:unfavou?rable|adverse)(?= (?:when|if|in|with)\b|[,.;])",
        "was associated with worse survival",
    ),
    (
        r"(?:is|was|were|are|proved) favou?rable(?= (?:when|if|in|with)\b|[,.;])",
        "was associated with better survival",
    ),
    (r"(?:fared|did) (?P<fd>better|worse)", r"had \g<fd> survival"),
    (
        rf"(?:shorten|reduc|lower|cut)(?:s|es|ed)? (?:the )?(?:median |mean )?(?:time to|duration of)(?= {_TO_A_GOOD_END})",
        "accelerated",
    ),
    (
        rf"(?:prolong|lengthen|extend)(?:s|ed)? (?:the )?(?:median |mean )?(?:time to|duration of)(?= {_TO_A_GOOD_END})",
        "delayed",
    ),
    (r"(?:depend(?:s|ed|ent)?|relie[sd]) (?:up)?on", "promoted by"),
    (r"cuts?(?= (?!off|points?|surface|into|out|at\b|and\b|or\b|in\b|of\b|to\b)[a-z])", "reduced"),
    (r"(?:that|which|who)(?: have| has| had)? (?:lost|lack|lacks|lacked)", "with loss of"),
    (r"(?:keep|keeps|kept|stop|stops|stopped) (?P<b>(?:[\w'-]+ ){1,4}?)from", r"inhibits \g<b>"),
    (r"(?:hold|holds|held) (?:back|in check|at bay)", "inhibits"),
    (r"(?:slow|slows|slowed) down", "inhibits"),
    (r"speeds? up|sped up", "promotes"),
    (r"(?:switch|turn)(?:es|s|ed)? on", "activates"),
    (r"(?:switch|turn)(?:es|s|ed)? off", "inhibits"),
)
