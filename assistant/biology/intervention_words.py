"""Everyday ways to say what is done to a thing, and what that does to a treatment, put technically.

"Shutting off X" is the inhibition of X and "running short of X" its loss, so that what is done to a
thing is one noun before it, whatever stands behind. How well a drug works is put as resistance to
it. Applied before `lay_words.py`; each entry is a class of wording, not a phrase.
"""

from assistant.biology.treatment_words import DRUG, WORKING

_NAMED = r"(?=[\w/.-]*[A-Z\d])[\w/.-]+"  # a name of the field
_X = r"(?:[\w'’/-]+ ){1,5}?"  # who or what, between a verb and its particle
TRAIT = r"(?:sex|gender|age|race|ethnic\w*|stage|grade|subtype|site|genotype)\b"  # of a patient
_MARKER = (
    r"(?:(?:bio)?markers?|tests?|assays?|methods?|techniques?|approach(?:es)?|tools?|scores?"
    r"|signatures?|panels?|protocols?)\b"
)
_TESTED_FOR = (  # in lower case, in which phrases are looked for
    r"(?:ca[ -]?\d[\w.-]*|cea|psa|afp|(?:nt-?pro)?bnp|crp|[\w-]*mir-?\d[\w-]*)\b"
)
_BE = r"(?:is|are|was|were|be|been|being|gets?|got)"
_MEASURE = (
    r"(?:pressure|glucose|sugars?|lipids?|cholesterol|weight|hba1c|levels?|counts?|viral load|pain)"
)
_YIELDING = r"(?:sensitive|susceptible|vulnerable|responsive|amenable)"
_HARM = r"(?:killed|destroyed|eliminated|eradicated|wiped out|cleared|stopped|damaged|harmed|beaten|hurt|hit|dealt with)"
_FIGHT = r"(?:kill|treat|eradicate|destroy|beat|eliminate|get rid of|wipe out|control|stop|clear)"
_ESCAPE = (
    r"(?:escape|evade|dodge|withstand|resist|survive|shrug off|defy|ride out|outlast|outlive|elude|weather"
    r"|get away from|stand up to|get round|get around|ignore)"
)
_LET = r"(?:(?:let|help|allow|enable|make|cause|permit)s?|made|(?:help|allow|enabl|caus|permitt)ed)"
_BAD = (
    r"(?:(?:(?!(?:free|without)\b)[\w-]+ ){0,3}?(?:progress\w*|metasta\w+|relapse\w*|recurren\w+|death|dying|mortality|spread\w*|invasion"
    r"|growth|resistance|toxicity|pain|infection\w*|inflammation|complications?|side effects?))"
)
_AS_REGARDS = (
    r"(?:as (?:regards|far as|for)|with (?:regard|respect) to|regarding|concerning|in terms of|when it comes to|for)"
    r"(?: the| their| its)?"
)
_LIFE = r"(?:staying (?:free of|without) (?:relapse|recurrence|progression)|survival|prognosis|outcomes?|outlook|(?:time|years|months) (?:to|until|before) (?:relapse|progression|recurrence|death))"
_GOOD_THING = r"(?:outcomes?|survival|prognosis|outlook|functions?|recovery|health|adherence|results|quality of life|response)"
_ILLNESS = r"(?:[\w-]+ ){0,2}(?:disease|cancers?|tumou?rs?|carcinomas?|infection|illness|malignancy|condition)"
_RATE = r"(?:news|omen|sign(?:al)?|prospects?|idea|thing|bet)"
_GOOD = rf"(?:an? |any )?(?:(?:good|favou?rable|promising|encouraging|hopeful|reassuring|welcome) {_RATE}|protective|reassuring|favou?rable|good)"
_ILL = rf"(?:an? |any )?(?:(?:bad|poor|unfavou?rable|ominous|worrying|alarming|unwelcome) {_RATE}|worrying|unfavou?rable|harmful|bad|dangerous|counter-?productive|detrimental)"

_ABLE = (
    r"(?:potent|effective|efficacious|efficient|powerful|successful|accurate|capable)(?:ly)?"
    r"(?: and \w+)?"
)
# What sets one thing against another, and when it comes, for questions and texts alike.
RIVALS = (
    (r"(?:silenced|null|deficient|depleted|mutant|negative) for(?= [\w-]*[a-z])|knocked out for(?= )", "lacking"),
    (rf"more {_ABLE} than|stronger than(?= [^,;?]{{2,40}}? (?:at|in) \w+ing)", "better than"),
    (rf"less {_ABLE} than|weaker than(?= [^,;?]{{2,40}}? (?:at|in) \w+ing)", "worse than"),
    (r"(?:neutrali[sz]ing|blocking|inhibitory|antagonistic) antibod(?:y|ies) (?:against|to|directed (?:against|at)|targeting)", "blockade of"),
    (r"(?:early|earlier|premature)(?= (?:relapse|recurrence|death|progression|metasta|failure))", "more"),
    (r"(?:late|later|delayed)(?= (?:relapse|recurrence|death|progression|metasta))", "less"),
    (r"(?:relapse[sd]?|recur(?:s|red)?|progress(?:es|ed)?) (?:earlier|sooner|more often|more frequently)", "had more relapse"),
    (r"(?:relapse[sd]?|recur(?:s|red)?|progress(?:es|ed)?) (?:later|less often|less frequently)", "had less relapse"),
    (r"(?:demonstrat|show|establish|reach|achiev|confirm|prov)(?:es?|s|ed|n) (?:its |the )?non-?inferiority (?:to|over|versus|vs\.?|compared (?:with|to))|met (?:the )?(?:criteri\w+|margin|endpoint) (?:for|of) non-?inferiority (?:to|versus|vs\.?)", "was no worse than"),
    (r"non-?inferior(?:ity)? to", "no worse than"),
    (r"superior to", "better than"),
    (r"inferior to", "worse than"),
    (r"(?:outperform|outdo|surpass)(?:es|s)|outdoes|has (?:the|an) (?:edge|advantage) over", "is better than"),
    (r"outperformed|outdid|surpassed|overt(?:aken|ook)(?= [^,;.?]{2,50} as (?:the )?(?:most|leading|commonest|main|top|number one)\b)|beat(?= (?:[\w/.-]+ ){1,6}?(?:at|in|for|when) \w+ing\b)"
     r"|had (?:the|an) (?:edge|advantage) over|came (?:out )?ahead of", "was better than"),
    (r"preced(?:es|ed)(?= )", "was earlier than"),
    (r"(?P<la>do|does|did) (?P<lb>(?:[\w'’/-]+ ){1,6}?)(?:(?:lag|trail|come|fall) behind|fall short of)(?= (?:[\w/-]+ ){1,4}?(?:as|for|in|at|when)\b)", r"is \g<lb>worse than"),
    (r"(?:lag(?:s|ged) behind|trail(?:s|ed) behind)(?= )", "was later than"),
    (r"(?P<bn>better|worse|stronger|weaker|more [a-z]+|less [a-z]+) than (?P<bt>(?:[\w/.-]+ ){1,4}?)as an? (?P<bw>(?:[a-z]+ )?(?:(?:bio)?marker|predictor|test|target|treatment|tool|method|model|inducer|inhibitor|signature|indicator))(?=\s*(?:[?,;.]|$|\b(?:of|for|in)\b))", r"a \g<bn> \g<bw> than \g<bt>"),
    (r"half as (?P<hq>[a-z]+)(?P<hr>[^.;,?]{0,60}?) as(?= )", r"less \g<hq>\g<hr> than"),
    (r"(?:twice|thrice|(?:two|three|four|five|ten|several|many|\d+) times|\w+fold) as (?P<tq>[a-z]+)(?P<tr>[^.;,?]{0,60}?) as(?= )",
     r"more \g<tq>\g<tr> than"),
    (r"(?:exceeds|outweighs)(?= )", "is higher than"),
    (r"(?:exceeded|outweighed)(?= )", "was higher than"),
)  # fmt: skip

_OF_DISEASE = r"(?:(?:the |these |those )?(?:[\w-]+ ){0,2}?(?:tumou?rs?|cancers?|malignan\w+|metastases|carcinomas?)(?: cells?)?)"

_EVENTS = (  # what befalls whom, and the noun for it
    (r"spread", "spread"), (r"metastasi[sz]e", "metastasis"), (r"progress", "progression"), (r"grow", "growth"),
    (r"(?:relapse|recur|come back)", "relapse"), (r"invade", "invasion"), (r"migrate", "migration"), (r"die", "death"),
)  # fmt: skip
LIKELY = tuple(  # "is the tumour less likely to spread with X": what is less is the spread
    (rf"(?P<lb>is|are|was|were) (?P<lw>(?:the |these |those |such )?{_X}){grade} likely to {verb}"
     r"(?= (?:with|when|if|once|after|under|given|where|in the (?:presence|absence))\b)", rf"\g<lb> {noun} of \g<lw>{sign}")
    for verb, noun in _EVENTS for grade, sign in (("less", "decreased"), ("more", "increased"))
)  # fmt: skip
DONE = (
    *WORKING,
    # whose loss it is: "ABC1's loss"
    (r"(?P<po>(?=[\w/.-]*[A-Z\d])[\w/.-]+)['’]s? (?P<pl>loss|absence|lack|deficiency|depletion|deletion|knock-?(?:down|out)|silencing|inhibition|blockade|overexpression|downregulation|upregulation|suppression|activation)(?! of)", r"\g<pl> of \g<po>"),
    # the end of a question that only takes up what is asked
    (r"end(?:s|ed)? up with|(?:is|are|was|were) left with|w[io]u?nd(?:s|ed)? up with|c[oa]me(?:s)? (?:away|out|off) with(?= (?:more|less|fewer|higher|lower))", "have"),
    (r"(?:do|does|did|will|would) (?P<st>(?:[\w'’/-]+ ){1,4}?)(?:stay|remain|become|be)(?= (?:higher|lower|smaller|larger|bigger|shorter|longer"
     r"|slower|faster|low|high) (?:when|if|once|after|in|with|without)\b)", r"are \g<st>"),
    # what is done to a thing, as a noun
    (r"(?:the )?(?:knocking|switching|shutting|turning|taking|cutting|dialling|dialing|bringing|driving|keeping|holding|tuning)"
     r" (?:off|out|away|back|down)(?: on| of)?(?= (?!metasta|tumou?r|invas|grow))", "inhibition of"),
    (r"(?:getting|being) rid of|doing away with|mopping up|wiping out|soaking up|clearing(?: away)?|stripping(?: out| away)?|tying up", "inhibition of"),
    (rf"(?P<bl>{_NAMED}) being (?:lost|gone|missing|absent|lacking|knocked out|silenced|switched off|shut off|taken out)", r"loss of \g<bl>"),
    (r"(?:running|falling|being|going) (?:short|low|out)(?: of| on)?|(?:going|being|doing|living) without|being (?:devoid|deprived|robbed|stripped) of"
     r"|having (?:little|no|less|too little|hardly any)", "loss of"),
    (r"(?:the |an? )?(?:knocking|switching|turning|ramping|cranking|bumping|dialling|dialing|pushing|driving|bringing|forcing) (?:up|on)(?: the)?(?: of)?", "increase of"),
    (r"(?:knocking|switching|shutting|turning|taking|cutting|wiping) (?P<of>(?!the edge)(?:[\w'’/-]+ ){1,4}?)(?:out|off|away|down)(?= (?:make|let|cause|give|help|harm|raise|lower|slow|speed|stop|reduce|increase|have|bring|keep|lead|do|allow|protect)s?\b)", r"inhibition of \g<of>"),
    (r"(?:taking|putting) (?P<og>[\w'’/-]+(?: [\w'’/-]+){0,3}?) out of (?:action|play|commission|operation|service)", r"inhibition of \g<og>"),
    (r"(?:putting|bringing|adding|giving) back|topping up|building up", "increase of"),
    (r"(?:having|getting) (?:more|plenty of|a lot of|lots of|too much|extra)|being (?:rich in|full of|flooded with)", "increase of"),
    (rf"(?:putting|bringing|adding|giving) (?P<pb>{_X})back", r"increase of \g<pb>"),
    (r"(?:giving|handing|feeding|supplying|providing) (?:(?:the |these |such |recipient |cancer |tumou?r )*(?:cells|mice|rats|animals|patients|women|people|men|children|infants|babies|tumou?rs|participants) )?"
     r"(?:with )?(?:extra |more |additional )", "increase of "),
    (r"(?:giving|handing|feeding|supplying|treating|providing|dosing|loading) (?:(?:the |these |such |recipient |cancer |tumou?r )*(?:cells|mice|rats|animals|patients|women|people|men|children|infants|babies|tumou?rs|participants) )"
     r"(?:with )?", ""),
    (r"(?P<gv>does|do|did|would|can|could|will|might|may) (?:giving|administering|taking|adding|using|receiving|delivering)(?= (?!away|out|off|back|up|part|place|(?:[\w/-]+ ){1,4}?(?:away|out|off|down) (?:of )?[a-z]))", r"\g<gv>"),
    (r"(?:(?:that (?:are|were) )?(?:short|low|starved|deprived|bereft) (?:of|on)|with(?: too)? little|in need of|lacking) oxygen", "in hypoxia"),
    (r"oxygen[- ](?:starved|deprived|poor)", "hypoxic"),
    (r"(?:the |an? )(?:fall|drop|dip|slump|shortage|dearth|decline|shortfall|want) (?:in|of)|(?<!fall )(?<!falls )(?<!fell )short (?:of|on)(?= )|low on|devoid of|starved of|deprived of|bereft of", "loss of"),
    (r"(?:the |an? )(?:rise|surge|jump|glut|flood|spike|climb|boost|wealth) (?:in|of)", "increase of"),
    (r"(?:extra|additional)(?= )", "high"),
    (rf"(?P<be1>{_BE}) (?:(?:shut|switched|turned|knocked|taken|cut|dialled|brought|driven|wiped) (?:off|down|out|away|back)|(?:mopped|soaked) up|gotten rid of|got rid of)"
     r"(?! (?:to|in order))", r"\g<be1> inhibited"),
    (rf"(?P<be2>{_BE}) (?:(?:switched|turned) on|(?:turned|driven|forced|built|ramped|brought|cranked|pushed|topped) up|(?:put|brought|added) back)", r"\g<be2> increased"),
    (r"(?:that|which|who)(?: have| has| had)? (?:lost|lack|lacks|lacked)", "with loss of"),
    (r"too (?:much|many)(?= )", "high"),
    # how fast something goes, and how likely it is
    *LIKELY,
    (rf"(?:do|does|did) (?P<rs>{_X})recover (?:faster|sooner|quicker|earlier|more (?:quickly|rapidly))", r"is recovery of \g<rs>accelerated"),
    (rf"(?:do|does|did) (?P<rt>{_X})recover (?:slower|later|more slowly)", r"is recovery of \g<rt>delayed"),
    (r"(?:put|push|stav|ward|fend)(?:e|s|es|ed)? off(?= )", "delays"),
    (r"(?:take|takes|took) (?:longer|more time)(?= (?:to [a-z]|without ))", "slow"),
    (r"(?:take|takes|took) (?:less time|less long)", "accelerate"),
    (rf"(?:make|makes|made|render|renders) (?P<lk>{_X})(?:less (?:likely|frequent|common|probable|prevalent)|rarer)", r"decreases \g<lk>"),
    # of what is measured; an ill that is better controlled is rated, and no lower
    (rf"(?P<cm>{_MEASURE}) (?:better|well) (?:controlled|managed|regulated)", r"\g<cm> lower"),
    (rf"(?P<cn>{_MEASURE}) (?:worse|less well|poorly|badly) (?:controlled|managed|regulated)", r"\g<cn> higher"),
    (rf"keep(?:s)? (?P<ks>{_X})(?:stable|steady)", r"stabilizes \g<ks>"),
    (rf"keep(?:s)? (?P<kz>{_X})(?:small|short|low|weak|few)(?! of)", r"inhibits \g<kz>"),
    (r"costs?(?: [\w'’-]+){0,2}? lives", "increases mortality"),
    (r"save(?:s|d)? (?P<sv>(?:[\w'’-]+ ){0,3}?)lives", r"reduces mortality of \g<sv>"),
    # one arm of a trial against another
    *RIVALS,
    (r"(?<= )spared(?: from)?(?= (?!by\b)[a-z])", "protected from"),
    (r"than (?:they|it|he|she|one) (?:should|ought to|used to|would)(?: (?:be|have|do))?(?=\s*[?,.]|$)", ""),
    (r"(?P<ab>do|does|did|can|could|will|would) antibod(?:y|ies) (?:against|to)(?= [\w-]*\d)", r"\g<ab> blockade of"),
    (rf"(?P<cl>(?:do|does|did|can|could|will|would) {_X})clear(?= )", r"\g<cl>eliminate"),
    (r"corrects?(?= (?!that|if|to|for)[a-z])", "reverses"),
    (r"(?:leave|get out of|go home from) (?:the )?hospital (?:sooner|earlier)", "have shorter hospital stay"),
    (  # what is needed for something to be done is the route to it
        rf"(?P<na>do|does|did) (?P<nb>{_X})(?:needs?|requires?|depends? (?:up)?on|rel(?:y|ies) (?:up)?on) (?P<nc>{_X})"
        r"(?:in order |so as )?to (?!be\b)(?P<ne>[a-z]+ [^,;?.]+?)(?=\s*[,;?.]|$)",
        r"\g<na> \g<nb>\g<ne> via \g<nc>",
    ),
    (r"only (?:in the presence of|if there is|when there is)(?= )", "via"),
    (rf"(?:do|does|did) (?P<nd>{_X})(?:needs?|requires?|depends? (?:up)?on|rel(?:y|ies) (?:up)?on)(?= )(?! (?:the )?{TRAIT}| (?:any|some|an?)\b)", r"is \g<nd>promoted by"),
    (rf"(?:do|does|did) (?P<b1>{_X})fail to (?:beat|outperform|outdo|better|top)", r"was \g<b1>no better than"),
    (rf"(?:do|does|did|can|could|will|would|may|might) (?P<b2>(?:[\w'’/-]+ ){{1,9}}?)(?:outperform|outdo|surpass|(?:come|finish|turn)(?: out)?(?: \w+ly)? ahead of|(?:beat|top)(?= (?:(?:test|us|measur|tak|combin)ing\b|(?:[\w/.-]+ ){{0,4}}?{_MARKER}|(?:serum |plasma )?{_TESTED_FOR}|(?:the )?(?:placebo|usual|standard|control|sham|other"
     r"|(?:either|each|any|both)(?: one)?(?: of (?:them|the two))?(?: (?:alone|separately|singly)| (?:by|on) (?:itself|its own|their own)|\W*$)"
     rf"|no treatment|counsel|chemo|radio|surgery|therapy|{DRUG}\b|[\w-]+ for\b)|(?:[\w/.-]+ ){{1,6}}?(?:at|in|for|when) \w+ing\b)))", r"was \g<b2>better than"),
    (rf"(?:can|could|do|does|did|will|would) (?P<b4>{_X})(?:hold (?:its|their|his|her) own (?:against|beside|with)|stand up to|measure up to|keep (?:up|pace) with|rival)(?= )", r"is \g<b4>as good as"),
    (rf"(?:do|does|did) (?P<b3>{_X})exceed", r"was \g<b3>higher than"),
    # how well a treatment works
    (rf"(?:make|makes|made|render|renders|leave|leaves) (?P<s1>{_X})(?:less {_YIELDING}|insensitive|unresponsive|refractory)(?: again)? to(?= {DRUG})", r"promotes resistance of \g<s1>to"),
    (rf"(?:make|makes|made|render|renders|leave|leaves) (?P<s2>{_X})(?:more )?{_YIELDING}(?: again)? to(?= {DRUG})", r"inhibits resistance of \g<s2>to"),
    (rf"(?P<s3>vulnerable|sensitive|susceptible|responsive) to (?P<s4>{DRUG}) (?:again|once more)", r"\g<s3> to \g<s4>"),
    (rf"(?:less|not(?: so)?|no longer) (?:easily|readily|likely to be|often|as easily|as readily) {_HARM} (?:off )?(?:by|with) (?P<d1>{DRUG})", r"more resistant to \g<d1>"),
    (rf"(?:more|so) (?:easily|readily|likely to be|often) {_HARM} (?:off )?(?:by|with) (?P<d2>{DRUG})", r"less resistant to \g<d2>"),
    (rf"(?:make|makes|made|render|renders) (?P<x3>{_X})(?:harder|tougher|more difficult|less easy|trickier) to {_FIGHT} (?:by|with|using) (?P<d3>{DRUG})", r"promotes resistance of \g<x3>to \g<d3>"),
    (rf"(?:make|makes|made|render|renders) (?P<x4>{_X})(?:easier|less difficult|simpler|more easy) to {_FIGHT} (?:by|with|using) (?P<d4>{DRUG})", r"inhibits resistance of \g<x4>to \g<d4>"),
    (rf"(?:make|makes|made|render|renders) (?P<x5>{_X})(?:harder|tougher|more difficult) to {_FIGHT}", r"promotes resistance of \g<x5>to treatment"),
    (rf"(?:harder|tougher|more difficult|less easy) to {_FIGHT} (?:by|with|using) (?P<d6>{DRUG})", r"more resistant to \g<d6>"),
    (rf"(?:easier|less difficult) to {_FIGHT} (?:by|with|using) (?P<d7>{DRUG})", r"less resistant to \g<d7>"),
    (rf"{_LET} (?P<x8>{_X})(?:to )?{_ESCAPE} (?P<d8>{DRUG})", r"promotes resistance of \g<x8>to \g<d8>"),
    (rf"{_LET} (?P<xs>{_X})(?:to )?(?:stop|cease|quit) (?:responding|reacting|yielding) (?:\w+ )?to(?= {DRUG})", r"promotes resistance of \g<xs>to"),
    (rf"(?:work|act|tell|speak)s? (?:in favou?r of|for the benefit of|on the side of|in aid of)(?= {DRUG})", "inhibits resistance to"),
    (rf"{_LET} (?P<x9>{_X})(?:to )?(?:respond|react|yield|succumb) (?:better |again )?to(?: again)?(?= {DRUG})", r"inhibits resistance of \g<x9>to"),
    (rf"(?:boost|improve|strengthen|raise|increase|enhance)s? (?:the )?(?:effect|effectiveness|efficacy|potency|action) of (?P<d12>{DRUG})",
     r"inhibits resistance to \g<d12>"),
    (r"(?:get|gets|got|find(?:s)? (?:a |their |its )?way|work|works) (?:a)?round(?= (?:[\w-]+ ){0,4}resistance)", "overcomes"),
    # who lives and who dies
    (r"(?:stay|remain|keep)(?:s|ed)? (?:(?:just|exactly|very much) )?(?:(?:the same|as [a-z]+ as (?:before|ever)|(?:what|as|how) (?:it|they) (?:was|were)(?: before)?)(?=\s*(?:[?,.;]|$)))", "remain unchanged"),
    (r"(?:take|takes|took|put|puts) (?P<oa>[\w'’/-]+(?: [\w'’/-]+){0,3}?) out of (?:action|play|commission|operation|service)", r"inhibits \g<oa>"),
    (r"knock(?:s|ed)? (?P<ko1>[\w'’/-]+(?: [\w'’/-]+){0,2}?) out (?:of|in)(?= )", r"inhibits \g<ko1> in"),
    (r"(?:is|was) (?:(?:anything|something|much) (?:to be )?(?:gained|won)|there (?:any|some|much|an?) (?:\w+ )?(?:gain|benefit|advantage|profit|merit|added value)) (?:by|in|from|of|to)"
     r"(?: (?:look|measur|us|tak|read|test|determin|assess|analy[sz]|track)\w*(?: at)?)(?= )", "is it better to take"),
    (r"(?:wander|roam|stray)(?: (?:off|about|around|away))?(?=\s*(?:[?,.;]|$|\b(?:and|when|if|in|to|into)\b))", "migrate"),
    (r"(?:sets?|left|leaves?) (?P<fw>[\w'’/-]+(?: [\w'’/-]+){0,4}?) free to(?= [a-z])|frees? (?P<fv>[\w'’/-]+(?: [\w'’/-]+){0,4}?) to(?= [a-z])|gives? (?P<fu>[\w'’/-]+(?: [\w'’/-]+){0,4}?) (?:free rein|leave|licen[cs]e) to(?= [a-z])", r"lets \g<fw>\g<fv>\g<fu>"),
    (rf"{_LET} (?P<x15>{_X})(?:to )?(?:stay|remain|keep) alive", r"promotes survival of \g<x15>"),
    (r"(?:living|surviving) (?:longer|better)", "better survival"),
    (r"(?:living|surviving) (?:shorter|less long|worse)|dying (?:sooner|earlier|younger)", "worse survival"),
    (r"live(?:s|d)? (?:less long|for less time|not as long)|(?:do not|does not|did not|don['’]t|doesn['’]t|didn['’]t|not) (?:live|survive) (?:as|so|that|very|for) long", "have worse survival"),
    (r"(?P<dr>(?:do|does|did) (?:[\w'’/-]+ ){1,6}?)die(?:s|d)? (?:less (?:easily|readily|often|frequently)|more seldom)", r"\g<dr>have less death"),
    (r"(?P<dm>(?:do|does|did) (?:[\w'’/-]+ ){1,8}?)die(?:s|d)? (?:more (?:easily|readily|often|frequently))", r"\g<dm>have more death"),
    (r"(?P<rr>better|worse|good|bad|poor|poorer|superior|inferior) results", r"\g<rr> outcomes"),
    (r"(?:have|get|see) (?:a )?(?:better|greater|higher) chances? of (?:a )?(?:cure|recovery|success)", "have better outcomes"),
    (r"(?P<qr>(?:do|does|did) (?:[\w'’/-]+ ){1,12}?)(?:abandon|give up|drop out of|quit|break off|walk away from|default from) (?:the |their )?(?:treatment|therapy)"
     r" (?P<qm>more|less) (?:often|frequently|commonly)", r"\g<qr>have \g<qm> default"),
    # what is good for the disease is bad for who has it
    (rf"(?:do(?:es)?|did|will|would) (?P<fc>{_OF_DISEASE}) (?:fare|do|thrive|cope)(?: any)?(?: better| well)", r"is growth of \g<fc> increased"),
    (rf"(?:do(?:es)?|did|will|would) (?P<fd>{_OF_DISEASE}) (?:fare|do|cope)(?: any)? (?:worse|badly|poorly)", r"is growth of \g<fd> decreased"),
    (r"(?:come|came|comes) off (?P<co>better|worse)|(?:fare|do)(?:s)? (?P<cp>better|worse)", r"have \g<co>\g<cp> outcomes"),
    (rf"(?:make|makes|made) (?P<mw>(?:[\w'’/-]+ ){{0,4}}?{_GOOD_THING} )(?:worse|poorer|shorter)", r"reduces \g<mw>"),
    (rf"(?:make|makes|made) (?P<mx>(?:[\w'’/-]+ ){{0,4}}?{_GOOD_THING} )(?:better|longer)", r"improves \g<mx>"),
    (r"(?:drop|drops|dropped|fall|fell|falls) (?:out|away)(?= (?:as|of the (?:model|picture|equation)))", "vanish"),
    (r"fail(?:s|ed)? (?:the |their )?(?:treatment|therapy)", "have worse outcomes"),
    (rf"keep(?:s)? (?P<ko>{_X})out of (?P<kp>hospital|intensive care|prison|[\w-]+)", r"reduces \g<kp> for \g<ko>"),
    # blood supply, and what is given to somebody
    (r"(?:deprive|rob|strip|starve)[sd]? (?P<x16>(?:[\w'’/-]+ ){1,4}?)of(?: new)? (?:its |their )?(?:blood (?:vessels?|supply)|vessels)", r"inhibits angiogenesis of \g<x16>"),
    (rf"(?:give|grant|lend)s? (?P<x17>{_X})an? (?:richer|better|bigger|greater|stronger|larger|longer|higher) (?P<y17>blood supply|[\w-]+)", r"increases \g<y17> of \g<x17>"),
    (rf"(?:give|grant|lend)s? (?P<x18>{_X})an? (?:poorer|worse|smaller|weaker|shorter|lower) (?P<y18>blood supply|[\w-]+)", r"decreases \g<y18> of \g<x18>"),
    (rf"{_LET} (?P<x19>{_X})(?:to )?(?:advance|flourish|thrive|take hold|get worse|gain ground|run riot|get the upper hand)", r"promotes progression of \g<x19>"),
    (r"hold(?:s)? up(?= (?:the|their|its|his|an?) )", "inhibits"),
    # what a thing is a sign of
    (rf"{_GOOD} {_AS_REGARDS} {_LIFE}", "better survival"),
    (rf"{_ILL} {_AS_REGARDS} {_LIFE}", "worse survival"),
    (rf"be {_GOOD} {_AS_REGARDS} (?P<b24>{_BAD})", r"decrease \g<b24>"),
    (rf"be {_ILL} {_AS_REGARDS} (?P<b25>{_BAD})", r"increase \g<b25>"),
    (rf"(?:is|was) it {_GOOD} (?:when|if|that)", "is survival better when"),
    (rf"(?:is|was) it {_ILL} (?:when|if|that)", "is survival worse when"),
    (rf"{_GOOD} {_AS_REGARDS} (?P<b20>{_BAD})", r"decreasing \g<b20>"),
    (rf"{_ILL} {_AS_REGARDS} (?P<b21>{_BAD})", r"increasing \g<b21>"),
    (rf"(?P<gw>{_ILLNESS}) (?:getting|becoming|growing|turning) (?:worse|more (?:severe|aggressive|advanced))", r"progression of \g<gw>"),
    (r"(?:reassuring|encouraging)(?=\s*(?:$|[?,]))", "associated with better survival"),
    (r"(?:worrying|alarming)(?=\s*(?:$|[?,]))", "associated with worse survival"),
)  # fmt: skip
