"""What papers say of directions in several words, put in one: for texts and questions alike.

Each entry puts a technical word in the place of a phrase before directions are read
(`lay_words.py`): "2.9 times that of", "at the expense of", "depleted of".
"""

from assistant.biology.everyday_words import INTERFERING
from assistant.biology.intervention_words import RIVALS
from assistant.biology.property_words import CROSSING, IMPROVED

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
# How two measures go together, with the first of them before it: both sides are put one way.
_LIKEWISE = r"(?:positive|direct)(?:ly)?"
_CONTRARY = r"(?:negative|inverse|anti-?)(?:ly)?"
_DEGREE = r"(?:,? (?:and |but )?(?:strong|weak|moderate|modest|significant|clear|close|linear|mutual)(?:ly)?)?"
_TIED = r"(?:correlations?|associations?|relations?(?:hips?)?|links?)"
_ONE = r"(?:(?!(?:and|of|with)\b)[^\s,.;()]+(?:\([^()\s]*\)[^\s,.;]*)? ){1,7}?"
_GO = r"(?:correlat|associat|relat|link)ed"
CORRELATED = (
    (rf"{_LIKEWISE}{_DEGREE} {_TIED}(?: (?:was|were) (?:found|seen|observed|noted))? between (?P<ca>{_ONE})and",
     r"\g<ca>is positively associated with"),
    (rf"{_CONTRARY}{_DEGREE} {_TIED}(?: (?:was|were) (?:found|seen|observed|noted))? between (?P<cb>{_ONE})and",
     r"\g<cb>is negatively associated with"),
    (rf"(?P<cc>{_ONE})and (?P<cd>{_ONE})(?P<ce>is|are|was|were) (?:\w+ly )?{_LIKEWISE} {_GO}(?! (?:with|to)\b)",
     r"\g<cc>\g<ce> positively associated with \g<cd>"),
    (rf"(?P<cf>{_ONE})and (?P<cg>{_ONE})(?P<ch>is|are|was|were) (?:\w+ly )?{_CONTRARY} {_GO}(?! (?:with|to)\b)",
     r"\g<cf>\g<ch> negatively associated with \g<cg>"),
    (r"anti-?correlated", "inversely correlated"),
    (r"anti-?correlation", "inverse correlation"),
)  # fmt: skip
_UP = r"(?:r[io]se[sn]?|go(?:es)? up|went up|climb(?:s|ed)?|increase[sd]?|grow(?:s)?|grew|advance[sd]?)"
_DOWN = r"(?:f[ae]ll(?:s|en)?|go(?:es)? down|went down|drop(?:s|ped)?|decrease[sd]?|decline[sd]?|sinks?|sank)"
_ASKS = r"(?:do|does|did|will|would|may|might|can|could)"
_VARY = rf"(?:{_UP}|{_DOWN}|move[sd]?|change[sd]?|var(?:y|ies|ied)|fluctuate[sd]?|go|went|travel(?:led)?|run|ran)"
_IN_STEP = (
    r"(?:together|in (?:parallel|step|tandem|unison|concert|lockstep|sync)|hand in hand|side by side"
    r"|(?:in )?the same (?:way|direction)|in like fashion)"
)
_APART = (
    r"(?:in (?:the )?opposite directions?|(?:in )?opposite ways|the opposite way|against each other|apart"
    r"|counter to each other|in contrary directions)"
)
_EITHER = r"(?:(?!and\b)[^\s,.;()]+ ){1,8}?"
_TOO = r"(?: (?:too|as well|also|likewise|along with it|with it|in step|in parallel|together))*"
MOVED_TOGETHER = (  # "do A and B rise and fall together", "as A goes up, does B go up too"
    (rf"{_ASKS} (?P<ta>{_EITHER})and (?P<tb>{_EITHER}){_VARY}(?: (?:and|or) (?:{_VARY}|up|down))? {_IN_STEP}",
     r"is \g<ta>positively associated with \g<tb>"),
    (rf"{_ASKS} (?P<tc>{_EITHER})and (?P<td>{_EITHER}){_VARY}(?: (?:and|or) (?:{_VARY}|up|down))? {_APART}",
     r"is \g<tc>negatively associated with \g<td>"),
    (rf"as (?P<te>{_EITHER}){_UP}, {_ASKS} (?P<tf>{_EITHER})(?:also )?{_UP}{_TOO}",
     r"is \g<tf>positively associated with \g<te>"),
    (rf"as (?P<tg>{_EITHER}){_DOWN}, {_ASKS} (?P<th>{_EITHER})(?:also )?{_DOWN}{_TOO}",
     r"is \g<th>positively associated with \g<tg>"),
    (rf"as (?P<ti>{_EITHER}){_UP}, {_ASKS} (?P<tj>{_EITHER})(?:instead )?{_DOWN}",
     r"is \g<tj>negatively associated with \g<ti>"),
    (rf"as (?P<tk>{_EITHER}){_DOWN}, {_ASKS} (?P<tl>{_EITHER})(?:instead )?{_UP}",
     r"is \g<tl>negatively associated with \g<tk>"),
)  # fmt: skip
ASKED_CORRELATED = (
    *MOVED_TOGETHER,
    (rf"(?P<qa>is|are|was|were) (?P<qb>{_ONE})and (?P<qc>{_ONE}){_LIKEWISE} {_GO}(?! (?:with|to)\b)",
     r"\g<qa> \g<qb>positively associated with \g<qc>"),
    (rf"(?P<qd>is|are|was|were) (?P<qe>{_ONE})and (?P<qf>{_ONE}){_CONTRARY} {_GO}(?! (?:with|to)\b)",
     r"\g<qd> \g<qe>negatively associated with \g<qf>"),
    *CORRELATED,
)  # fmt: skip
_SURVIVAL = (
    r"(?:(?:median |mean )?(?:(?:progression|disease|relapse|recurrence|event|metastas[ie]s)-free |overall )?"
    r"survival|pfs|os|dfs|efs|rfs)\b"
)
_MULTIPLE = (
    r"(?:(?:the )?(?:number of|many|several) (?:tests|comparisons|hypotheses)"
    r"|multiple (?:testing|tests|comparisons|hypothes[ie]s(?: testing)?)|multiplicity)"
)
MULTIPLE_TESTING = (
    (rf"(?:correct|adjust)ed (?:for|to account for) {_MULTIPLE}", "corrected for multiple testing"),
    (rf"(?:correct|adjust)(?:ion|ment)s? for {_MULTIPLE}", "correction for multiple testing"),
)
# Steps of a study that a text says were left out: "without correction" was not corrected.
_STEPS = {
    "correction": "corrected", "adjustment": "adjusted", "blinding": "blinded", "masking": "masked",
    "randomi[sz]ation": "randomized", "normali[sz]ation": "normalized", "matching": "matched",
    "validation": "validated", "replication": "replicated", "stratification": "stratified",
    "standardi[sz]ation": "standardized", "calibration": "calibrated", "concealment": "concealed",
    "imputation": "imputed", "pooling": "pooled", "confirmation": "confirmed",
}  # fmt: skip
LEFT_OUT = tuple(
    (
        rf"without (?:(?:any|prior|further|formal|independent|external|previous) )*{step}",
        f"not {done}",
    )
    for step, done in _STEPS.items()
)
_RESPONSE = (
    r"(?:an? )?(?:(?:objective|complete|partial|clinical|tumou?r|radiological|pathological)(?: or)? )+"
    r"responses?"
)
RESPONDED = (
    (rf"(?:achieved|had|showed|reached|attained|obtained) {_RESPONSE}", "responded"),
    (r"with responsive (?:disease|tumou?rs?)", "who responded"),
    (
        r"(?P<ao>(?:higher|lower|more|less|greater|fewer|better|worse|longer|shorter|larger|smaller)"
        r" [^.;]{2,140}?) as opposed to",
        r"\g<ao> than",
    ),
)
_OF_DRUG = r"(?:doses?|dosages?|concentrations?)"
RISING_DOSES = (  # the rise of the dose is no rise of what is asked of
    (rf"(?:rising|growing|escalating|increasing|ascending)(?= (?:[\w-]+ )?{_OF_DRUG}\b)", "higher"),
    (rf"as (?:the )?(?P<rd>{_OF_DRUG})(?P<ro> of [\w-]+)? (?:rise|increase|grow|go(?:es)? up|went up|rose|grew)[sd]?", r"with higher \g<rd>\g<ro>"),
)  # fmt: skip
_LACKING = (  # what is rescued is no more: a loss, a death; "rescued cells from death" has its own
    r"(?:(?!(?:from|against|and|or|after|following|during|upon|under|in|on|at|by|with|despite|to"
    r"|for|when|while|without)\b)[\w-]+ ){0,4}?(?:death|injur(?:y|ies)|damage|dysfunctions?"
    r"|impairments?|deficits?|defects?|lesions?|loss(?:es)?|decreases?|reductions?|declines?|drops?"
    r"|failure|suppression|inhibition|downregulation)\b"
)
# How far a disease has come, where something goes with it: a high stage or a low one.
_TIED_TO = (
    r"(?:correlat|associat|link|tie|relat|sign|mark|indicat|predict|point)\w*(?: \w+ly)?"
    r"(?: (?:with|to|of|for))?(?: (?:an?|the|more))*"
)
_STAGE = r"(?: (?:clinical|tumou?r|disease|tnm|cancer|pathological))*[ -]stages?(?! (?:disease|cancers?|tumou?rs?|patients?|breast|lung))"
STAGED = (
    (rf"(?P<te>{_TIED_TO} )(?:early|earlier|initial)(?P<tf>{_STAGE})", r"\g<te>low\g<tf>"),
    (rf"(?P<ta>{_TIED_TO} )(?:advanced|late|later)(?P<tl>{_STAGE})", r"\g<ta>high\g<tl>"),
)

LIVED = ((rf"short(?= {_SURVIVAL})", "shorter"), (rf"long(?= {_SURVIVAL})", "longer"))
ARRESTED = (  # in small letters, in which phrases are looked for
    r"(?P<ca>(?:g[012](?:/(?:g1|m|s))?(?:[- ]phase)? )?cell[- ]cycle|growth|proliferation"
    r"|g[012](?:/(?:g1|m|s))?(?:[- ]phase)?)[- ]arrest",
    r"inhibition of \g<ca>",
)
_FALLS_SHORT = r"(?:demonstrated?|achieved?|provided?|enabled?|allowed(?: for)?|yielded|delivered?)"
NOT_DONE = tuple(  # "has not demonstrated a confirmatory diagnosis of X" has not diagnosed X
    (
        rf"(?P<{done}>not|never) (?:\w+ly )?{_FALLS_SHORT} (?:an? |the |any )?"
        rf"(?:(?:confirm|defin|reli|accur|clear|precis)\w+ )?{noun} of",
        rf"\g<{done}> {done}",
    )
    for noun, done in (
        ("diagnosis", "diagnosed"),
        ("detection", "detected"),
        ("prediction", "predicted"),
        ("identification", "identified"),
    )
)
_STUDIED = (
    r"(?:cases|case analyses|patients|people|samples|specimens|women|men|subjects|participants"
    r"|animals|mice|volunteers|donors|tumou?rs|studies|trials)"
)
_HOW_MANY = (  # of all that were studied: "the number of those lost to follow-up" is another
    rf"(?:the )?(?:(?:numbers?|counts?) of {_STUDIED}(?: (?:studied|examined|included|analy[sz]ed"
    r"|tested|recruited|enrolled|involved))?(?: in (?:this|the|our|that) (?:study|trial|work|series"
    r"|cohort))?|sample sizes?(?: of (?:this|the|our|that) (?:study|trial|work|series|cohort))?)"
    r" (?:is|are|was|were) (?:(?:\w+ly|rather|too|quite|very|so) )?"
)
SIZES = (
    (rf"{_HOW_MANY}(?:small|low|limited)", "the sample size was low"),
    (rf"{_HOW_MANY}(?:large|high)", "the sample size was high"),
)
_ASKS_SIZE = "was the sample size high"
MANY_STUDIED = (  # in a question: "did they look at many patients?"
    (
        rf"(?:is|are|was|were) the (?:(?:numbers?|counts?) of {_STUDIED}|sample sizes?)"
        r" (?:large|big|high)",
        _ASKS_SIZE,
    ),
    (
        r"(?:did|do|have|had|has) (?:(?!not\b)[\w.]+ ){1,4}?(?:stud(?:y|ied)|examined?|included?"
        r"|analy[sz]ed?|test(?:ed)?|look(?:ed)? at|recruit(?:ed)?|enroll?(?:ed)?|assess(?:ed)?)"
        rf" (?:many|a lot of|lots of|plenty of|a large number of) {_STUDIED}",
        _ASKS_SIZE,
    ),
    (
        rf"(?:are|were) (?:there )?(?:many|a lot of|lots of) {_STUDIED}"
        r"(?: (?:studied|examined|included|analy[sz]ed|tested|recruited|enrolled|involved|used))?"
        r"(?=(?: in (?:it|this|that|the) ?(?:study|trial)?)?\W*$)",
        _ASKS_SIZE,
    ),
    (
        r"(?:is|was) (?:it|this|that|theirs) a (?:large|big) (?:study|trial|series|cohort|sample)",
        _ASKS_SIZE,
    ),
)
WITHSTOOD = (r"(?:,? and )?resistance to (?:the )?(?:[\w-]+ )?metastas[ei]s", "")  # neither way
TOLD = (
    *INTERFERING,
    (  # of which of the two it is told
        r"(?P<vh>high|higher|low|lower) (?:versus|vs\.?|as opposed to|compared (?:with|to)) (?:high|higher|low|lower|normal)(?= [a-z])",
        r"\g<vh>",
    ),
    (r"(?:benefit(?:t?ed|s)?|profit(?:ed|s)?) less from(?= )", "had more resistance to"),
    (r"(?:benefit(?:t?ed|s)?|profit(?:ed|s)?) more from(?= )", "had less resistance to"),
    (
        r"load(?:s|ed) (?P<lv>(?:their|its) (?:\w+ ){0,2}?(?:vesicles|exosomes|evs)) with (?P<lm>[\w-]+)",
        r"increased \g<lm> in \g<lv>",
    ),
    (r"(?:goes|go|went|gone) (?:along|hand in hand|together) with", "is associated with"),
    *NOT_DONE,
    WITHSTOOD,
    *SIZES,
    *STAGED,
    (rf"(?:rescue|restore)(?:s|d)?(?= {_LACKING})", "alleviated"),
    (rf"(?:rescu|restor)ing(?= {_LACKING})", "alleviating"),
    *RISING_DOSES,
    # "the lower the cut-off, the higher is Y"
    (
        r"the (?P<lg>lower|higher|greater|smaller|larger|longer|shorter|weaker|stronger) (?:the )?(?P<lw>(?:[\w-]+ ){0,3}?[\w-]+)(?:,? (?:though|however))?,"
        r" the (?P<lh>lower|higher|greater|smaller|larger|longer|shorter|weaker|stronger|better|worse|poorer)(?: (?:is|was|are|were))?",
        r"\g<lg> \g<lw> is associated with \g<lh>",
    ),
    CROSSING,
    IMPROVED,
    (
        r"peripheral(?= (?:[\w-]+ ){0,2}(?:[tb][- ]cells?|nk|immune|lymphocytes?|monocytes?|leu[ck]ocytes?))",
        "peripheral blood",
    ),
    *MULTIPLE_TESTING,
    *LEFT_OUT,
    *RESPONDED,
    *RIVALS,
    (r"antibod(?:y|ies) (?:against|directed (?:against|at)|targeting)(?= [\w-]*\d)", "blockade of"),
    (
        r"(?P<si>[\w-]+) (?:si|sh)rna(?:s|-?\d+)?[ -](?:treated|transfected|transduced|infected)"
        r" (?P<sc>(?:[\w-]+ )?(?:cells|mice|rats|tumou?rs))",
        r"\g<sc> lacking \g<si>",
    ),
    (
        r"(?<!to )(?:los(?:e|es|ing|t)|shed(?:s|ding)?) (?:any |some )?(?:body )?weight",
        "weight loss",
    ),
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
        r"(?:is|are|was|were) not (?P<pn>\w+ly )?preventive (?:for|of|against)",
        r"does not \g<pn>prevent",
    ),
    (r"(?:is|are|was|were) (?P<pp>\w+ly )?preventive (?:for|of|against)", r"\g<pp>prevents"),
    (
        r"(?:median |mean )?time to (?:disease |tumou?r |treatment )?(?:progression|relapse|recurrence|death|failure)",
        "progression-free survival",
    ),
    *CORRELATED,
    *LIVED,
    (rf"{FALL} with {GROWING}", "was negatively associated with"),
    (rf"{CLIMB} with {GROWING}", "was positively associated with"),
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
        r"(?:lived|survived) (?:for )?(?:(?P<lm>much|significantly) )?(?P<ld>longer|shorter)",
        r"had \g<ld> survival",
    ),
    (
        rf"(?:shorten|reduc|lower|cut)(?:s|es|ed)? (?:the )?(?:median |mean )?(?:time to|duration of)(?= {_TO_A_GOOD_END})",
        "accelerated",
    ),
    (
        rf"(?:prolong|lengthen|extend)(?:s|ed)? (?:the )?(?:median |mean )?(?:time to|duration of)(?= {_TO_A_GOOD_END})",
        "delayed",
    ),
    ARRESTED,
    (r"(?:depend(?:s|ed|ent)?|relie[sd]) (?:up)?on", "promoted by"),
    (r"cuts?(?= (?!off|points?|surface|into|out|at\b|and\b|or\b|in\b|of\b|to\b)[a-z])", "reduced"),
    (  # what a knockdown is done with is no second one
        r"(?P<kd>(?:knock-?down|silenc\w+|deplet\w+)(?: of [\w-]+)? (?:by|with|using|via)"
        r" (?:[\w-]+ ){0,4}?(?:si|sh)rnas?) (?:against|targeting|directed (?:against|at)) [\w-]+",
        r"\g<kd>",
    ),
    (
        r"(?P<ac>less|more|reduced|increased|lower|higher|greater|decreased)"
        r" (?:accumulation|build-?up)(?= of)",
        r"\g<ac> level",
    ),
    (r"(?P<ta>(?:si|sh)rnas?) (?:targeting|directed (?:at|to))", r"\g<ta> against"),
    (
        r"(?:si|sh)rnas?(?= (?:silenc|knock|deplet|suppress|inhibit|reduc|down)\w+)",
        "oligonucleotides",
    ),
    (
        r"(?:newly|freshly) (?:made|formed|produced|synthesi[sz]ed)(?= m(?:i|icro)?rnas?\b)",
        "nascent",
    ),
    (r"(?:that|which|who)(?: have| has| had)? (?:lost|lack|lacks|lacked)", "with loss of"),
    (r"(?:keep|keeps|kept|stop|stops|stopped) (?P<b>(?:[\w'-]+ ){1,4}?)from", r"inhibits \g<b>"),
    (  # what gains both is more accurate
        r"(?P<ga>(?:improv|increas|enhanc|rais|boost|higher|better|greater)\w*"
        r" (?:(?:both|the|diagnostic) )*)"
        r"(?:sensitivity and (?:the )?specificity|specificity and (?:the )?sensitivity)",
        r"\g<ga>accuracy, sensitivity and specificity",
    ),
    (r"(?:hold|holds|held) (?:back|in check|at bay)", "inhibits"),
    (r"(?:slow|slows|slowed) down", "inhibits"),
    (r"speeds? up|sped up", "promotes"),
    (r"(?:switch|turn)(?:es|s|ed)? on", "activates"),
    (r"(?:switch|turn)(?:es|s|ed)? off", "inhibits"),
)
