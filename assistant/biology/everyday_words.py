"""Everyday words for what papers call otherwise, and that move nothing: organs, drugs, people."""

_BODIES = (  # that speak for or against a thing
    r"(?:the who|world health organi[sz]ation|guidelines?|experts|authors|reviewers|panel|committee"
    r"|fda|ema|authorities)"
)
_ENDS = r"(?:go away|settle|clear(?: up)?|break|resolve|subside|come down|drop|end|disappear)"
INTERFERING = (  # what spoils an assay inhibits nothing that is asked about; nor has ill an ill
    (r"(?:unfavou?rable|untoward|undesir(?:able|ed)|unwanted) (?P<uw>events?|reactions?|effects?)", r"adverse \g<uw>"),
    (r"(?:pcr|polymerase chain reaction|amplification) inhibitors", "contaminants"),
    (r"(?P<ti>tolera(?:nt|nce)) (?P<tj>of|to) inhibitors(?! of)", r"\g<ti> \g<tj> contaminants"),
)  # fmt: skip
_CASES = r"(?:patients|wom[ae]n|people|cases|cancers|carcinomas|tumou?rs|ones|samples|disease)"
_OF_NODES = (  # what the nodes are positive for is a metastasis
    (
        rf"than (?P<nt>in |among )?(?:the )?(?:lymph[- ])?node[- ]negative(?: {_CASES})?(?=\s*(?:[?,;.]|$))",
        r"than \g<nt>those without",
    ),
    (
        r"than (?P<nu>in |among )?(?:the )?(?:lymph[- ])?node[- ]positive(?=\s*(?:[?,;.]|$))",
        r"than \g<nu>those with lymph node metastasis",
    ),
    (rf"(?:lymph[- ])?node[- ]positive (?P<np>{_CASES})", r"\g<np> with lymph node metastasis"),
    (rf"(?:lymph[- ])?node[- ]negative (?P<nn>{_CASES})", r"\g<nn> without lymph node metastasis"),
)
_ILLS = r"(?:[\w-]+ ){0,3}?(?:cancers?|tumou?rs?|carcinomas?|cases?|metastas[ei]s|relapses?|recurrences?|patients?|infections?|lesions?|ones|diagnos[ei]s)"
_OF_TESTS = (  # what misses fewer of the ill is the more sensitive
    (rf"(?:miss|overlook)(?:es)? (?:fewer|less)(?: of the)? {_ILLS}", "have higher sensitivity"),
    (rf"(?:miss|overlook)(?:es)? more(?: of the)? {_ILLS}", "have lower sensitivity"),
)
EVERYDAY = (
    *INTERFERING,
    *_OF_NODES,
    *_OF_TESTS,
    (r"(?:young|younger|fledgling)(?= (?:tumou?rs?|cancers?|lesions?)\b)", "early"),
    (r"(?:old|older|late)(?= (?:tumou?rs?|cancers?|lesions?)\b)", "advanced"),
    (r"(?:is|are|was|were) (?P<ab>(?:[\w'/-]+ ){1,5}?)(?:then |once more )?able to(?= [a-z][^?,;]{2,60} again\b)", r"do \g<ab>"),
    (r"from (?:going|turning|becoming|getting|being)(?: in)?(?:to)?(?: an?)? (?P<tm>m[12])(?:[- ]like|[- ]type| type)?(?! (?:polari|macro|pheno|state))", r"from \g<tm> polarization"),
    (r"leav(?P<lu>e|es|ing) (?P<lw>(?!it )(?:[\w'/-]+ ){1,4}?)(?:untouched|alone|undisturbed|(?:just )?as (?:it|they) (?:is|are|was|were))(?=\s*(?:[?,;.]|$|(?:on|in|when|while|during|and|after)\b))", r"leav\g<lu> \g<lw>unchanged"),
    (r"(?:the )?(?:lab(?:oratory)?|bench|test[- ]tube) and (?:the )?animal stages?", "the preclinical stage"),
    (r"left (?P<lp>the preclinical stage) behind", r"left \g<lp>"),
    (r"voice[- ]box(?:['’]s)?", "laryngeal"),
    (r"windpipes?", "tracheal"),
    (r"gullets?", "esophageal"),
    (r"(?:womb|uterine|uterus) linings?|linings? of the (?:womb|uterus)", "endometrium"),
    (r"wombs?", "uterine"),
    (r"white (?:blood )?cells?(?! counts?)", "leukocytes"),
    (r"red (?:blood )?cells?(?! counts?)", "erythrocytes"),
    (r"cortisone", "steroids"),
    (r"(?:beats?|outdo(?:es)?|trumps?|surpass(?:es)?)(?= (?:either|each|any|both)\b)", "is better than"),
    (r"(?:say|tell)s? more than(?= (?:either|each|any|both)\b)", "are better than"),
    (r"(?:settle|pin down|nail down|fix|establish|determine)s? (?:(?:the |a )(?:[\w-]+ ){0,2}?subtypes?|(?:which|what) (?:[\w-]+ ){0,2}?subtypes? (?:it|this|that|(?:the|an?) (?:[\w-]+ )?(?:tumou?r|cancer|patient)) (?:is|has))(?: (?:for (?:good|certain|sure)|beyond doubt))?", "confirm the diagnosis of the subtype"),
    (r"(?P<rc>can|could|may) (?:an? |the |my |our )?[\w'-]+ (?P<ra>already |now |yet |by now )?(?:rely|count|bank|depend) on (?P<ry>(?:[\w'/-]+ ){1,5}?)to(?= [a-z])", r"\g<rc> \g<ry>\g<ra>"),
    (r"sugar", "glucose"),
    (r"messenger rna", "mRNA"),
    (r"(?:do|does|did) (?P<kw>(?:[\w'/-]+ ){1,6}?)(?:hold up|keep|last|store) well", r"are \g<kw>stable"),
    (r"(?:bounce|end up|land|come|go)(?:s)? back (?:in|into|to) (?:the )?hospital|(?:return|returning)(?:s)? to (?:the )?hospital", "be readmitted"),
    (r"with the (?:passing )?years|over the years|as (?:people|one|we|they) (?:get|grow)s? older", "with age"),
    (r"sav(?:e|es|ed) (?:any )?lives", "decreases mortality"),
    (r"circumstances?", "conditions"),
    (r"ordinary", "normal"),
    (r"likelier", "more likely"),
    (r"side[- ]effects?", "adverse events"),
    (r"kids?|youngsters?", "children"),
    (r"jabs?|shots?(?= (?:against|of|for))", "vaccination"),
    (r"brighter|rosier", "better"),
    (r"darker|bleaker|grimmer|gloomier", "worse"),
    (r"more (?:easily |readily )?(?:upset|disturbed|bothered|put off|thrown(?: off)?|hampered|spoil(?:t|ed)) by(?= )", "less tolerant of"),
    (r"less (?:easily |readily )?(?:upset|disturbed|bothered|put off|thrown(?: off)?|hampered|spoil(?:t|ed)) by(?= )", "more tolerant of"),
    (r"(?P<cp>do|does|did|can|will) (?P<cq>(?:[\w'/-]+ ){1,4}?)cope better with", r"is \g<cq>more tolerant of"),
    (r"(?P<cr>do|does|did|can|will) (?P<cs>(?:[\w'/-]+ ){1,4}?)cope (?:worse|less well) with", r"is \g<cs>less tolerant of"),
    (r"mild memory (?:problems?|troubles?|complaints|loss)", "mild cognitive impairment"),
    (  # an arm by what it was advised
        r"(?P<ai>in|among) (?:those|people|patients)(?: who were)? (?:merely |only |just )?(?:told|advised|asked|urged)"
        r" to (?:get|take|go into|have|do)(?: more| some)? (?P<aw>[\w-]+)",
        r"\g<ai> the advised \g<aw> group",
    ),
    (
        r"(?:do|does|did) (?P<dw>(?:[\w'-]+ ){1,5}?)(?:deteriorate|worsen) (?P<dg>less|more)(?= (?:with|on|in|after|under|for)\b)",
        r"is there \g<dg> deterioration in \g<dw>",
    ),
    (r"(?:do|does|did) (?P<ho>(?:[\w'-]+ ){1,5}?)(?:happen|occur) less often", r"is \g<ho>lower"),
    (r"(?:do|does|did) (?P<hp>(?:[\w'-]+ ){1,5}?)(?:happen|occur) more often", r"is \g<hp>higher"),
    (r"get (?:it|the (?:cancer|tumou?r|disease)) back", "relapse"),
    (r"far-?away|far-?off", "distant"),
    (r"(?:sunshine|(?:the |some |more |any )?sun)(?! (?:cream|burn|screen|protection))", "sunlight"),
    (r"(?:quick|rapid|instant|speedy) kits?", "rapid tests"),
    (rf"(?P<bo>{_BODIES}) (?:back|stand behind|favou?r|approve of|speak up for|push for)(?= )", r"\g<bo> recommend"),
    (r"gone down", "fallen"),
    (r"gone up", "risen"),
    (rf"(?:do|does|did) (?:the |their )?fevers? {_ENDS} (?:faster|sooner|quicker|earlier|more (?:quickly|rapidly))", "is time to defervescence shorter"),
    (rf"(?:do|does|did) (?:the |their )?fevers? {_ENDS} (?:slower|later|more slowly)", "is time to defervescence longer"),
    (r"(?:break|clear|bring down|settle|end|beat|control)s? (?:the |their )?fevers? (?:faster|sooner|quicker|earlier|more (?:quickly|rapidly))", "shorten the time to defervescence"),
    (r"(?:the )?(?:very )?(?:first|earliest) sign (?:that|of) (?:someone|somebody|anyone|one|a (?:patient|person)|people) (?:has|have|had|having)", "first sign of"),
    (r"(?:cutting|cut) (?:the |their )?dos(?:es?|age) (?:in|by) half|halving (?:the |their )?dos(?:es?|age)", "half the dose"),
)  # fmt: skip
HARDER = (  # what is harder to break up with a thing resists it
    (r"(?:make|makes|made|render|renders|rendered) (?P<ht>(?!it )(?:[\w'-]+ ){1,5}?)(?:harder|more difficult|tougher) to \w+(?: (?:up|down|off|away))?(?= (?:with|by|using) )"
     r"(?: (?:with|by|using))", r"promotes resistance of \g<ht>to"),
    (r"(?:make|makes|made|render|renders|rendered) (?P<et>(?!it )(?:[\w'-]+ ){1,5}?)(?:easier) to \w+(?: (?:up|down|off|away))?(?= (?:with|by|using) )"
     r"(?: (?:with|by|using))", r"inhibits resistance of \g<et>to"),
)  # fmt: skip
_TURN = r"(?:(?:turn|convert|transform|change)(?:s|ed)? (?:[\w'-]+ ){1,4}?into|(?:make|makes|made) (?:[\w'-]+ ){1,4}?)"
WHOSE_SIDE = (  # what makes a helper of a thing for another helps that
    (rf"{_TURN} ?(?:an? |the )?(?:helpers?|all(?:y|ies)|friends?|supporters?|accomplices?|servants?) of", "promotes"),
    (rf"{_TURN} ?(?:an? |the )?(?:enem(?:y|ies)|foes?|killers?|opponents?|fighters?) of", "inhibits"),
)  # fmt: skip
