"""The words by which a question shows what it asks for; one named place for all of them.

General English and biomedical usage only: no word here is taken from a known answer. Patterns are
matched on lower-cased text.
"""

import re

# ── what is no question about the literature ────────────────────────────────────────────────

SMALL_TALK = re.compile(
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks?(?: you)?(?: very much| a lot)?"
    r"|thank u|thx|ok(?:ay)?|bye|goodbye|cheers|great|nice|cool|yes|no|sure|test(?:ing)?|ping"
    r"|how are you(?: today)?|who are you|what are you|what(?:'s| is) your name|lol|please)\W*$"
)

# Sentences that tell the assistant what to do or be, not what to find out.
INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|drop)\b[^.?!]{0,40}\b(?:instruction|rule|prompt"
    r"|polic|guideline|restriction|document|source|previous|above|everything|that you|limit|training)"
    r"|\b(?:you are|you're|act|behave|pretend|roleplay|respond|talk|speak|answer|reply)\b"
    r"[^.?!]{0,25}\b(?:now|as if|as an?|like an?|unrestricted|pirate|jailbr\w*|dan)\b"
    r"|\b(?:system|developer|debug|admin|god)\s*(?:prompt|mode|message|override)\b|^\W*system\s*:"
    r"|\b(?:print|reveal|show|repeat|output|leak|tell me|give me|display)\b[^.?!]{0,30}"
    r"\b(?:prompt|instructions|password|api key|secret|configuration|system)\b"
    r"|\b(?:answer|reply|respond|say|write|output|print|begin|start|end|confirm|repeat)\b[^.?!]{0,25}"
    r"(?:\bonly\b|\bwith\b|\bjust\b|\bword\b|\bfirst\b|[\"'“‘«])"
    r"|\bdo not (?:cite|quote|refuse|mention|show)\b|\bwithout (?:citing|quoting|citations|any source)"
    r"|\byou (?:may|must|can|will|shall|should) (?:now )?(?:invent|make up|lie|obey|answer|reply|say|not)"
    r"|\bfrom now on\b|\bdon't (?:cite|refuse|quote)\b|<\s*/?\s*(?:system|script|instruction)"
    r"|\bend of (?:prompt|instructions|document)\b|\bnew (?:instructions|rules|task)\b"
)

# ── what is asked of a doctor, not of a paper ───────────────────────────────────────────────

_PERSON = (
    r"(?:my|our|this|the|a|your) (?:\w+ ){0,2}?(?:patient|pt|mother|mum|mom|father|dad|wife|husband"
    r"|sister|brother|daughter|son|aunt|uncle|friend|grandmother|gran|client|case|doctor|oncologist)"
)
ADVICE = re.compile(
    rf"\bshould (?:i|we|she|he|they|my|our|the patient|this patient)\b"
    rf"|\b(?:can|could|may|must|do|shall|ought) (?:i|she|he)\b[^.?!]{{0,30}}\b(?:take|stop|start|switch"
    rf"|use|try|have|get|give|need|skip|keep|continue|eat|drink|order|request|prescribe|leave)\b"
    rf"|\bwhat (?:dose|dosage|treatment|drug|regimen)\b[^.?!]{{0,40}}\b(?:should|do i|shall|would you)\b"
    rf"|\bwould you (?:add|give|recommend|treat|suggest|advise|prescribe|start|stop|switch|use|order"
    rf"|still|offer|change|consider)\b"
    rf"|\b(?:recommend|advise|suggest|prescribe|advice)\b[^.?!]{{0,40}}\b(?:for (?:me|her|him)|patient)\b"
    rf"|\bam i\b|\b(?:do|will|would|can|could) i (?:have|die|survive|get|need|live|be)\b|\bi have (?:been"
    rf" diagnosed|\w+ ?(?:breast )?cancer|a (?:lump|tumou?r))|\bmy (?:tumou?r|cancer|diagnosis|results?"
    rf"|blood test|mir|biopsy|chemo\w*|oncologist|prognosis)\b"
    rf"|\b(?:is it|would it be) (?:safe|ok|okay|all right|alright|advisable|wise|fine) (?:for|to|if)\b"
    rf"|{_PERSON}\b[^?]{{0,200}}\b(?:should|can|could|treat|give|stop|switch|dose|recommend|safe|start"
    rf"|take|better|best|do|next|option|prognosis|live|survive|chance|leave|all right|offer)\b"
    rf"|\b(?:pt|patient),? \d{{2}}|\b\d{{2}}[- ]?(?:y|yo|yr|year)s?[- ]?(?:old)?\b[^?]{{0,120}}"
    rf"\b(?:treat|give|would you|recommend|dose|next|therapy|manage|option|add|offer)\b"
    rf"|\b(?:how (?:much|many)|what dose|which dose|dosage)\b[^?]{{0,60}}\b(?:give|prescribe|administer"
    rf"|per day|mg/m2|a day|daily|tablets?|infus\w+)\b"
)

# ── the kind of question ────────────────────────────────────────────────────────────────────

NUMBER = re.compile(
    r"\bhow (?:many|much|large|big|small|tiny|long|old|often|wide|high|sensitive|specific|accurate|thick)\b"
    r"|\bwhat (?:percentage|proportion|share|number|rate|fraction|size|diameter|length|dose|value|cut-?off"
    r"|threshold|sensitivity|specificity|year|stretch|period|figure)\b|\bper ?cent(?:age)?\b|%"
    r"|\b(?:sensitivity|specificity|auc|accuracy|size range|diameter|number of|in nm|measure across)\b"
    r"|\bwhich (?:percentage|year|number|dose|figure)\b"
)
LIST = re.compile(
    r"\b(?:list|enumerate|name all|all of (?:them|the)|all the|every|each of the|full list|complete list"
    r"|exhaustive|all (?:exosomal |of )?(?:mirnas|micrornas|mirs|methods|targets|genes|markers)|all named)\b"
    r"|\b(?:which|what) (?:[\w-]+ ){0,4}?(?:mirnas|micrornas|mirs|genes|targets|proteins|pathways|methods"
    r"|markers|biomarkers|drugs|fluids|body fluids|cell lines|cells|techniques|types|sources|tools|papers"
    r"|studies|factors|cytokines|lines|treatments|modalities|components|molecules|mechanisms)\b"
    r"|\b(?:exosomal |circulating |serum |plasma |vesicle )*(?:mirnas|micrornas|mirs)\b[^?]{0,80}\?"
)
YES_NO = re.compile(
    r"^(?:(?:so|and|but|ok|please|well|now|hmm|actually|e\.g\.)[, ]+)*(?:is|are|was|were|do|does|did|can"
    r"|could|has|have|had|will|would|might|may|isn't|aren't|doesn't|don't)\b"
    r"|\byes or no\b|\btrue or false\b|\bis (?:it|that) (?:true|right|correct|so)\b|, (?:right|correct)\?"
    r"|[-–,;:] ?(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would) (?:it|they|that|this"
    r"|there|the|he|she|these|those|mcf|mda|\w+ ?cells?|either)\b"
)
DEFINITION = re.compile(
    r"\b(?:stands? for|short for|abbreviat\w+|acronym|spelled? out|full (?:name|form)|expan(?:d|sion)"
    r"|definition of|define|meaning of|what (?:does|do|is meant by)[^?]{0,40}\bmeans?\b|what is meant"
    r"|what does it mean|spell out)\b"
)
WHAT_IS = re.compile(
    r"^(?:so |and |please )?what(?:'s| is| are| does)? (?:an? |the )?(?P<term>[\w./+-]+(?: [\w./+-]+)?)\W*$"
)
COMPARISON = re.compile(
    r"\b(?:compare|comparison|compared|versus|vs\.?|differ\w*|difference|distinguish\w*|contrast|unlike"
    r"|each (?:of them|act|do|go|target)|each of|both|respectively|which of the two|in common|same)\b"
)
WHY = re.compile(r"^(?:so |and |but )?(?:why|how come|for what reason|what makes|how is it that)\b")
STUDY = re.compile(
    r"\b(?:which|what|whose) (?:primary |original )?(?:study|studies|paper|papers|article|articles|work"
    r"|group|team|authors?|publication|trial|reference|citation|source)\b[^?]{0,60}"
    r"|\bwho (?:showed|found|reported|discovered|demonstrated|proposed|described|published|studied|proved"
    r"|identified|first|says|said)\b|\b(?:doi|pmid|citation) (?:of|for|has)\b|\bwhat (?:is the )?doi\b"
    r"|\bwhere (?:was|is|were) (?:it|this|that) (?:published|shown|reported)\b|\bby whom\b|\bcited for\b"
    r"|\bwhich reference\b|\bsource for\b|\breference for\b"
)
BIBLIOGRAPHY = re.compile(
    r"\b(?:references?|refs?\.?|citations?|cit\.?|entry|no\.|number|nr\.?|#) ?(?:no\.?|number|nr\.?|#)? ?"
    r"(?P<number>\d{1,4})\b"
)
ABOUT_LISTS = re.compile(
    r"\b(?:papers?|articles?|stud(?:y|ies)|publications?|references?|works?|bibliography|cited?|title|journal)\b"
)
DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"'<>]+[^\s\"'<>.,;:?!)\]]")
AUTHOR_YEAR = re.compile(
    r"\b(?P<author>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: et al\.?|'s|’s)?,?\s*(?:and colleagues\s*)?\(?(?P<year>(?:19|20)\d\d)\)?"
)
METADATA = {
    # what is asked about the document itself -> the headings or blocks that say it
    "authors": re.compile(
        r"\bwho (?:wrote|authored|are the authors?|is the (?:first |last |senior )?author)\b"
        r"|\bauthors? of (?:this|the) (?:review|paper|article)\b|\bwritten by whom\b"
        r"|\bwho(?:'s| is) behind (?:this|the) (?:review|paper|article)\b"
    ),
    "journal": re.compile(
        r"\b(?:which|what) journal\b[^?]{0,40}\b(?:this|the) (?:review|paper|article)\b"
        r"|\b(?:this|the) (?:review|paper|article)\b[^?]{0,30}\b(?:published|appear\w*|journal)\b"
        r"|\bwhere was (?:this|the) (?:review|paper|article) published\b"
    ),
    "funding": re.compile(
        r"\b(?:who|which|what)\b[^?]{0,40}\b(?:fund(?:ed|ing|s)?|paid|grants?|financ\w+|sponsor\w*|supported this)\b"
        r"|\bfunding\b|\bgrant number\b"
    ),
    "conflicts": re.compile(
        r"\bconflicts? of interest\b|\bcompeting interests?\b|\bdisclos(?:e|ed|ures?)\b|\bdeclare[sd]?\b"
    ),
    "correspondence": re.compile(
        r"\bcorrespond(?:ing|ence)\b|\bcontact (?:the )?author|\be-?mail (?:address|of)\b"
    ),
    "affiliations": re.compile(
        r"\baffiliat\w+|\b(?:which|what) (?:hospital|university|institution|institute|department)s?\b"
        r"|\bwhere do the authors work\b"
    ),
    "title": re.compile(
        r"\btitle of (?:this|the) (?:review|paper|article)\b|\bwhat is (?:this|the) (?:review|paper|article) called\b"
    ),
    "keywords": re.compile(r"\bkey ?words\b"),
}

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

# ── things that can be asked for and must then be in the evidence ───────────────────────────
# A near miss has every other word right; so each of these is demanded by name. Every entry: what
# a question may call it -> what a sentence that gives it has to contain.

DEMANDS = (
    ("hazard ratio", r"\bhazard ratio\b|\bHR\b(?!\d)", r"hazard ratio|\bHR\b"),
    ("odds ratio", r"\bodds ratio\b", r"odds ratio|\bOR\b ?[=(]"),
    ("relative risk", r"\brelative risk\b|\brisk ratio\b", r"relative risk|risk ratio|\bRR\b"),
    ("AUC", r"\bauc\b|\barea under\b|\broc\b", r"\bAUC\b|area under|\bROC\b"),
    (
        "p value",
        r"\bp[- ]?values?\b|\bstatistical(?:ly)? significan\w*\b",
        r"\bp ?[<=>≤]|p[- ]value",
    ),
    (
        "confidence interval",
        r"\bconfidence intervals?\b|\b95 ?% ci\b",
        r"confidence interval|\bCI\b",
    ),
    ("sensitivity", r"\bsensitivit\w+|\bhow sensitive\b", r"sensitiv"),
    ("specificity", r"\bspecificit\w+|\bhow specific\b", r"specific"),
    (
        "sample size",
        r"\bsample size\b|\bhow many (?:\S+ ){0,3}?(?:patients|women|participants|subjects|people|samples|cases|controls|volunteers|men|individuals)\b|\bcohort size\b|\bn ?= ?\?",
        r"\d[\d,]*(?:\.\d+)? (?:\S+ ){0,4}?(?:patients|women|participants|subjects|samples|cases|controls|volunteers|deaths|individuals|fatalities|people)|women lost their lives|\bn ?= ?\d",
    ),
    (
        "dose",
        r"\bdos(?:e|es|age|ing)\b|\bhow (?:many|much) (?:micrograms?|milligrams?|µg|ug|mg)\b|\bconcentration\b",
        r"\d ?(?:mg|µg|μg|ug|ng|Gy|mL|ml|nM|µM|μM|IU|g/kg|units)\b|\bdos(?:e|es|age)\b|concentration",
    ),
    (
        "cost",
        r"\bcosts?\b|\bprices?\b|\bexpens\w+|\bcheap\w*|\bafford\w*|\breimburs\w*|\bhow much (?:money|does it cost)\b",
        r"cost|price|expens|\$|€|£|afford|cheap",
    ),
    (
        "trial phase",
        r"\bphase (?:[1-4]|i{1,3}v?|iv|one|two|three)\b|\bclinical trials?\b|\brandomi[sz]ed\b|\bnct\d*\b",
        r"phase (?:[1-4]|I{1,3}V?|IV)|clinical trial|randomi[sz]ed|NCT\d",
    ),
    (
        "approval",
        r"\b(?:fda|ema|approv\w+|licen[cs]ed|clearance|ce[- ]mark\w*|nice guideline|guidelines?)\b",
        r"FDA|EMA|approv|licen[cs]|clearance|guideline",
    ),
    ("half-life", r"\bhalf-?li(?:fe|ves)\b", r"half-?li(?:fe|ves)"),
    (
        "side effects",
        r"\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\btoxicit\w+",
        r"side effect|adverse|toxic",
    ),
    (
        "strain",
        r"\b(?:mouse|mice|rat|animal) strains?\b|\bwhich strain\b|\bwhat strain\b",
        r"BALB|C57|strain|NOD|SCID|\bnude\b",
    ),
    (
        "how many animals",
        r"\bhow many (?:\S+ ){0,2}?(?:mice|animals|rats)\b",
        r"\d+ (?:\S+ ){0,2}(?:mice|animals|rats)",
    ),
    (
        "age",
        r"\bhow old\b|\bmean age\b|\bmedian age\b|\bage (?:range|group|limit)\b",
        r"\bage[ds]?\b|years? old",
    ),
    (
        "follow-up time",
        r"\bfollow-?up (?:time|period|duration)\b|\bhow long were\b[^?]{0,40}\bfollowed\b",
        r"follow-?up|month",
    ),
    (
        "country",
        r"\b(?:which|what) countr(?:y|ies)\b",
        r"China|Japan|Korea|USA|United States|Iran|Germany|Europe|countr",
    ),
    (
        "software",
        r"\bsoftware\b|\balgorithm\b",
        r"software|algorithm|bioinformatic|machine learning",
    ),
    ("cut-off", r"\bcut-?offs?\b|\bthresholds?\b", r"cut-?off|threshold"),
    (
        "ct value",
        r"\bct values?\b|\bfold[- ]changes?\b|\bcopies\b|\bcopy number\b",
        r"fold|copies|Ct value",
    ),
    (
        "median survival",
        r"\bmedian survival\b|\bsurvival (?:in )?months\b|\b(?:five|5|ten|10)-year survival\b",
        r"months|year survival|median survival",
    ),
    (
        "vendor",
        r"\b(?:manufacturer|vendor|brand|company|companies|patents?)\b",
        r"manufactur|vendor|compan|patent|Inc\b",
    ),
)

# What else names the setting of a finding: a disease other than the document's own, a fluid, an
# organ, a species, an immune cell. A question that names one wants evidence that names it too.
DISEASE = re.compile(
    r"\b(?P<site>[a-z]+(?:[- ][a-z]+)?) (?:cancers?|carcinomas?|tumou?rs?|adenocarcinomas?|malignanc\w+|sarcomas?)\b"
    r"|\b(?P<oma>(?:\w+blast|mel|gli|lymph|myel|sarc|hepat|mesotheli|nephr|retin|neur|osteosarc)omas?|leuk(?:a)?emias?"
    r"|diabet\w+|alzheimer\w*|parkinson\w*|stroke|infarct\w*|sepsis|asthma|copd|covid\S*|hiv|hepatitis"
    r"|cirrhosis|endometriosis|psoriasis|arthritis|lupus|pre-?eclampsia|obesity|hypertension|schizophrenia|epilepsy|tuberculosis)\b"
)
