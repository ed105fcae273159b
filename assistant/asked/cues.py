"""The words by which a question shows what it asks for; one named place for all of them.

General English and biomedical usage, no word from a known answer; matched on lower-cased text.
"""

import re

from assistant.asked.any_of import by_letter

# ── what is no question about the literature ────────────────────────────────────────────────

SMALL_TALK = re.compile(
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks?(?: you)?(?: very much| a lot)?"
    r"|thank u|thx|ok(?:ay)?|bye|goodbye|cheers|great|nice|cool|yes|no|sure|test(?:ing)?|ping"
    r"|h+m+|oh|ah|aha|wow|i see|got it|understood|interesting|makes sense|fine|good|right"
    r"|how are you(?: today)?|who are you|what are you|what(?:'s| is) your name|lol|please)\W*$"
)
GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening|day))(?: there| all| everybody)?[\s,.!:-]+"
)
THANKS = re.compile(
    r"^\W*(?:many )?(?:thanks?|thank you|thx|great|perfect|wonderful|nice|awesome|cool)\b[^?]*$"
)

# ── the kind of question ────────────────────────────────────────────────────────────────────

NUMBER = by_letter(
    r"\bsize in\b|\bnano-?met(?:re|er)s?\b|\bin nm\b|\bhow (?:many|much|large|big|small|tiny|long|old|often|wide|high|sensitive|specific|accurate|thick)\b"
    r"|\bwhat (?:percentage|proportion|share|number|rate|fraction|size|diameter|length|dose|value|cut-?off"
    r"|threshold|sensitivity|specificity|year|stretch|period|figure)\b|\bper ?cent(?:age)?\b|%"
    r"|\b(?:sensitivity|specificity|auc|accuracy|size range|diameter|number of|in nm|measure across)\b"
    r"|\bwhich (?:percentage|year|number|dose|figure)\b"
    r"|^\W*(?:the )?(?:average|mean|median|pooled|total|hrs?|hazard ratio|odds ratio|risk ratio|kappa|i-?squared"
    r"|prevalence|incidence|proportion|fraction|remaining)\b"
    r"|\bwhat (?:is|was|were|are) the (?:\w+ ){0,2}(?:mean|median|average|incidence|prevalence|interval|ratio|odds|risk ratio)\b"
)
LIST = by_letter(
    r"\bname (?:the|some|three|two|four|five)\b|^\W*(?:all )?(?:the )?(?:exosomal |circulating |serum |plasma |urinary )*"
    r"(?:mirnas|micrornas|mirs)\b|\b(?:list|enumerate|name all|all of (?:them|the)|all the|every|each of the|full list|complete list"
    r"|exhaustive|all (?:exosomal |of )?(?:mirnas|micrornas|mirs|methods|targets|genes|markers)|all named)\b"
    r"|\b(?:which|what) (?:[\w-]+ ){0,4}?(?:mirnas|micrornas|mirs|genes|targets|proteins|pathways|methods"
    r"|markers|biomarkers|drugs|fluids|body fluids|cell lines|cells|techniques|types|sources|tools|papers"
    r"|studies|factors|cytokines|lines|treatments|modalities|components|molecules|mechanisms)\b"
    r"|\b(?:exosomal |circulating |serum |plasma |vesicle )*(?:mirnas|micrornas|mirs)\b[^?]{0,80}\?"
    r"|\b(?:which|what) (?:[\w-]+ ){0,2}?(?:cargo(?:e?s)?|contents?|constituents?|ingredients?)\b"
    r"|^\W*(?:(?!(?:are|is|do|does|did|can|could|how|why|when|where|who|was|were|has|have|had|in|of)\b)[\w-]+ ){0,3}"
    r"(?:markers|biomarkers|methods|techniques|proteins|components|sources|types|drugs|advantages|disadvantages"
    r"|limitations)(?: (?:of|for|in|to|on)\b[^?]{0,60})?\W*$"
)
YES_NO = by_letter(
    r"^(?:(?:so|and|but|ok|please|well|now|hmm|actually|e\.g\.)[, ]+)*(?:is|are|was|were|do|does|did|can"
    r"|could|has|have|had|will|would|might|may|(?:is|are|was|were|do|does|did|ca|could|has|have|wo|would|should)n['’]t|whether)\b"
    r"|^(?:in|among|for|from|with|during|under|after|before|between|within|over|throughout|according to|per|given|on|at|of)\b[^?.;]{1,90},"
    r" (?:is|are|was|were|do|does|did|can|could|has|have|had|will|would)\b"
    r"|\bam i (?:right|correct)\b|\b(?:have|did) i (?:get|got|understood|understand) (?:it|this|that) right\b"
    r"|^(?:(?:so|and|but|well|ok)[, ]+)?i (?:take it|suppose|assume|gather|guess|presume|reckon)\b"
    r"|\byes or no\b|\btrue or false\b|\bis (?:it|that) (?:true|right|correct|so(?=\W*$|[,;?.:]| that\b))\b|, (?:right|correct)\?"
    r"|[-–,;:] ?(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would)(?:n?['’]t)?"
    r" (?:it|they|that|this"
    r"|there|the|he|she|these|those|mcf|mda|\w+ ?cells?|either)\b"
)
BY_HOW_MUCH = (  # how strongly a thing changed
    r"\b(?:by how much|how (?:far|much|strongly|sharply|deeply)(?: (?:did|does|do|was|were|is|are|has|had))?"
    r"\b[^?]{1,60}?\b(?:drop|fall|fell|ris|rose|raise|lower|reduc|increas|decreas|declin|chang|shrink|shrank|grow"
    r"|grew|knock|cut|slow|climb|go(?:es|ne)? (?:up|down)|went (?:up|down)|weaken|boost|enrich|inhibit"
    r"|suppress|repress|deplet|downregulat|upregulat|induc)\w*)"
)
ASKS_USUAL = re.compile(  # which of several things is the one most met with
    r"\b(?:usual(?:ly)?|common(?:ly|est)|most (?:often|common|frequent)|mostly|typical(?:ly)?"
    r"|generally|normally|routinely|everyday|used (?:the )?most)\b"
)
POLITE_WISH = re.compile(  # "could you pull up the paper by X?" wants the paper, not a yes
    r"^(?:(?:so|and|ok|please|hi|hello)[, ]+)*(?:can|could|would|will) (?:you|one|anybody|someone) (?:please |kindly |quickly )?"
    r"(?:pull|look|dig|fetch|find|get|give|send|list|name|provide|remind|point|spell|summari[sz]e|describe|explain|hand|quote|cite)\b"
    r"(?![^?]*\b(?:whether|if)\b)"
)
DEFINITION = re.compile(
    r"\b(?:understands? by|stands? for|short for|abbreviat\w+|acronym|spel(?:l|led|t) (?:it |this |that )?out|full (?:name|form)"
    # of cells it is growth, and what they do
    r"|(?:(?:(?<=^)|(?<=[,.;:!?] )|(?<=please )|(?<=you )|(?<=and ))expand"
    r"|(?:(?<=^)|(?<=^the )|(?<=is the )|(?<=s the )|(?<=give the )|(?<=me the )|(?<=full )|(?<=correct ))expansion)"
    r"(?= (?:(?:of|for) )?(?:(?:the|this|abbreviation|acronym|term|letters) )*[\w-]+\W*$)"
    r"|definition of|(?:(?<=^)|(?<=[,.;:!] )|(?<=please )|(?<=you )|(?<=to )|(?<=and ))define|meaning of|what is meant|spell out"
    # what a level means for somebody is a finding
    r"|what (?:does|do|is meant by)[^?]{0,40}\bmeans?(?! (?:for|to|about|in terms of|if|when)\b))\b"
)
EQUALS = re.compile(r"^\W*[\w-]{2,12}\b[^?.]{0,60}= ?\?\W*$")  # "BC in this paper = ?"
WHAT_IS = re.compile(
    r"^(?:so |and |please )?what(?: is| are| does)? (?:an? |the )?(?P<term>[\w./+-]+(?: [\w./+-]+)?)\W*$"
)
COMPARISON = re.compile(
    r"\b(?:compare|comparison|compared|versus|vs\.?|differ(?!entiat)\w*|difference|distinguish\w*|contrast|unlike"
    r"|each (?:of them|act|do|go|target)|each of|both|respectively|which of the two|in common|same)\b"
)
CONTRASTED = re.compile(  # two things are set side by side: one sentence seldom tells of both
    r"\b(?:versus|vs|as (?:against|opposed to)|pros and cons|compared? (?:with|to)|in contrast (?:with|to)"
    r"|does each|weigh\w* against)\b"
)
SAME = re.compile(r"\b(?:same|differ(?!entiat)\w*|alike|similar(?:ly)?|identical|in common)\b")
MEDICAL_TERM = re.compile(  # Greek and Latin endings of medical terms (Terminologia Medica)
    r"\b[a-z]{3,}(?:pathy|pathies|itis|emia|aemia|osis|ectomy|ostomy|algia|penia|plasty|plegia|rrh?ea|rrhoea|uria"
    r"|oedema|edema|trophy|megaly|toxicity|stenosis|cele|lysis|lithiasis|paresis|phobia|philia|gravidarum|natal"
    # and endings of drugs by which the WHO marks their class, where they end no English word
    r"|sporine?|virenz|virapine|penem|bactam|fungin|caftor|barbital|gepant|grastim|kacin|pramine|sulfan|zolomide|olactone"
    r"|quine|phylline|thiazine|tadine|lidomide)\b"
    r"|\b(?:hyper|hypo(?!thes)|brady|tachy)[a-z]{3,}(?:tion|ism|ia|ity)\b"
    r"|\b(?!ribonucle|deoxyribonucle)[a-z]{3,}ic acids?\b"  # the name of an acid
)
TABLE = by_letter(
    r"\btab(?:le|ular|ulated|ulation)\b|\b(?:which|what|this|that|the|whose) (?:row|line)\b"
    r"|^\W*rows?\b|\brow \d|\bcolumns?\b(?! chromatography)|\brow (?:of|for|on|with)\b"
)
FIGURE = re.compile(
    r"\b(?:fig(?:ures?|s)?\b|captions?|legends?|diagrams?|pictures?|drawings?|schem\w+)"
)
SUMMARY = re.compile(  # what the document comes to, as a whole
    r"\b(?:conclu(?:de[sd]?|sions?)|summar(?:y|ise|ize)|sum up|take[- ]?home|bottom line|main (?:message|point|finding|result)s?"
    r"|key (?:message|point|finding)s?|overall message|in a nutshell|tl;?dr|gist)\b"
)
ENUMERATION = re.compile(
    r"\b(?:methods?|techniques?|ways?|tools|approach\w*|how (?:can|are|do|could) (?:one|you|we|\w+) |isolat\w+|separat\w+|detect\w+|measur\w+)\b"
)
LIMITS = re.compile(  # how far a finding may be trusted
    r"\b(?:weak(?:ness\w*|[- ]?(?:points?|spots?|sides?))|flaws?|what (?:limits?|weakens?|undermines?)|limitations?|limits of|caveats?|drawbacks?|downsides?|shortcomings?|disadvantages?|(?<!and )cons(?= of)"
    r"|careful|cautio\w+|sceptical|skeptical|reservations?|how (?:solid|robust|reliable|strong|trustworthy)|trust)\b"
)
LIMITED = re.compile(
    r"\b(?:however|but|though|limit\w*|disadvantages?|insufficien\w*|lack\w*|challeng\w*|relatively (?:small|low|few)"
    r"|small (?:sample|number|cohort)|further (?:\w+ ){0,2}(?:exploration|stud\w+|research|validation)|cumbersome|expensive|low accuracy)\b",
    re.IGNORECASE,
)
ASKS_CRITERION = re.compile(  # by what something was told from the rest
    r"\b(?:count(?:s|ed|ing)? as|(?:class(?:ed|ified)|categori[sz]ed|regarded|rated|label+ed|judged) as|deem\w*"
    r"|defin\w+|criteri\w+|qualif\w+ (?:as|for)|considered|cut-?offs?|threshold|eligib\w+"
    r"|(?:decide\w*|determin\w+|establish\w*|judge\w*|tell) (?:that|whether|if|who|which|when)"
    r"|what (?:does|did|do|is|was) [^?]{1,40}\b(?:mean|meant)\b)"
)
CRITERION = re.compile(
    r"\b(?:(?:was|were|is|are|be) (?:\w+ ){0,2}(?:defined|considered|classified|categori[sz]ed|deemed|regarded"
    r"|interpreted|coded|scored|graded|rated|judged|labelled)|definitions?|criteri\w+|cut-?offs?|threshold)\b",
    re.IGNORECASE,
)
ON_ANYTHING = re.compile(  # whatever is told of a subject is asked for, or whence it is known
    r"\bwhat (?:does|do|did) (?:the|this|these|your) (?:whole )?(?:reviews?|papers?|articles?|stud(?:y|ies)|authors?|documents?|sources?|texts?)"
    r" (?:say|tell|report|mention|write|know|have|contain|state)\b|\bwhat (?:is|was|has been) (?:\w+ )?(?:said|told|reported|known|written|mentioned|found|shown)\b"
    r"|\b(?:any|some)(?:thing|one)?(?: \w+){0,2} (?:about|on|regarding|concerning|with)\b|^\W*(?:and |so |ok,? )?(?:what|how) about\b|\btell (?:me|us) (?:\w+ ){0,2}(?:about|on)\b"
    r"|\b(?:(?<!exosome )(?<!vesicle )(?<!cell )source|evidence|reference|basis|support) (?:for|of|behind)\b|\b(?:info|information|details?|facts?) (?:about|on)\b"
)
WHO_TELLS = re.compile(  # that the authors mention it is what any answer does
    r"\b(?:do|does|did) (?:the|these|its) (?:authors?|writers?|reviews?|papers?|articles?|texts?|sources?)"
    r" (?:themselves |itself )?(?:mention|note|name|give|list|admit|see|point (?:out|to)|concede|describe"
    r"|discuss|cite|say|state|raise|offer|acknowledge|identify|bring up"
    r"|own up|confess|volunteer|flag|highlight|grant)(?: (?:of|for|about|as|to|regarding))?\b"
    r"|,? (?:according to|in the (?:opinion|view|eyes|words) of) (?:the|these|this|its) (?:authors?|writers?|reviews?|papers?|articles?|texts?|sources?)\b"
    r"|,? as (?:the|these|its) authors (?:say|see|put|state|tell|have|write)(?: (?:it|this))?\b",
    re.IGNORECASE,
)
WHY = re.compile(
    r"^(?:so |and |but )?(?:why|how come|for what reason|what makes(?! up\b)|how is it that)\b"
)

# ── what is asked about an entity ───────────────────────────────────────────────────────────

RELATIONS = {
    "target": re.compile(
        r"\b(?:targets?|targeted|targeting|target gene|silenc\w+|knock\w* (?:down|out)|hits?|binds?|bound|acts? on"
        r"|goes? for|go for|attack\w*|suppress\w* which|inhibits? which|which gene|what gene|which protein|which enzyme"
        r"|which oncogene)\b"
    ),
    "source": re.compile(
        r"\b(?:come[s]? from|derived from|released by|secreted by|shed by|origin|source|which cells? (?:release|secrete|send|make|produce|shed)"
        r"|sent out by|where (?:do|does)[^?]{0,40}come from|parent cell)\b"
    ),
    "recipient": re.compile(
        r"\b(?:recipients?|receiv\w+|reciev\w+|receiving end|taken up by|take[s]? up|transferred to|delivered to|which cells? (?:take|receive|get|internali[sz]e)"
        r"|arrive|end up|internali[sz]ed)\b"
    ),
    "pathway": re.compile(
        r"\b(?:pathways?|axis|axes|signal\w*|cascade|mechanism|via|through (?:which|what))\b"
    ),
    "marker": re.compile(
        r"\b(?:marker|biomarker|diagnos\w+|prognos\w+|predict\w*|distinguish|differentiate|tell\w* apart|indicator|monitor\w*)\b"
    ),
    "method": re.compile(
        r"\b(?:methods?|techniques?|measured (?:by|with)|isolat\w+|detect\w+|assays?|separat\w+)\b"
    ),
}
