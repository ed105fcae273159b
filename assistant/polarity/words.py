"""Words that give a finding its direction: the one place where they stand, each list with a reason.

An entry is a stem; its ending decides whether it acts as verb, participle, noun or agent
(`polarity.py`). The lists hold general biomedical English, no name of a gene, drug or disease.
"""

import re

# Verbs whose object becomes more, faster, stronger or possible. Causatives ("confer", "mediate",
# "lead to") belong here: what they bring about is there because of the subject.
RAISING = (
    "bolster", "buttress", "fortif", "replenish", "rejuvenat", r"soar(?=s|ed|ing)",
    r"swell(?=s\b|ed)", r"surg(?=ed\b)", "redoubl", "de-?repress", "disinhibit", "predispos",
    "promot", "enhanc", "stimulat", "facilitat", "accelerat", "activat", "reactivat", "induc",
    "trigger", "elicit", "foster", "boost", "augment", "potentiat", "support", "encourag",
    "increas", "elevat", r"up-?\s?regulat", "strengthen", r"driv(?=e|i)", "drove",
    "exacerbat", "aggravat", "intensif", "amplif", r"stabili[sz]", "restor",
    # a drug kept for need, which brings nothing back
    r"rescu(?!e (?:us(?:e|age)|medic|therap|treat|analg|anti|drug|dos|inhal|opioid|surg|morphin))",
    "recover",
    "recruit", "attract",
    "confer", "endow", r"caus(?=e|i)", "mediat", "contribut", "enabl", "initiat", "evok", "provok",
    "generat", "fuel", "sustain", "maintain", "preserv", "improv", r"favou?r(?!a)", "reinforc",
    r"allow(?!ance)", "permit", "instigat", "spur", "heighten", "propagat", r"sensiti[sz]",
    r"over-?\s?(?:express|produc)", "ectopic", "enrich", "excit", "expedit", "hasten",
    "advanc(?=es|ing)",
    "prolong", "extend", "expand", "worsen(?=s|ed|ing)?", "elongat", "provid", "yield",
    r"upturn", r"rais(?=e|i)", "ignit", "precipitat", "incit", r"energi[sz]", "nourish", "nurtur",
    "invigorat", "quicken", "enlarg", "broaden", "widen", "escalat", "kindl", "arous", "engender",
    r"cataly[sz](?=e|i)", "underpin", "deepen", "reviv", r"revitali[sz]", "resurrect", "magnif",
    "unleash", "awaken", "sped up", r"speed(?=s\b|ed|ing| up)", r"(?<=to )speed",
    r"doubl(?=es\b|ed|ing|e the\b)", r"tripl(?=es\b|ed|ing)", "quadrupl",
    r"prompt(?=s\b|ed|ing)",
    # what protects a thing keeps it; with "from" or "against" it holds something back
    r"(?:protect|shield|safeguard)(?=(?:s|ed|ing)?\b(?![^.;,?]{0,90}\b(?:from|against)\b))",
)  # fmt: skip

# Verbs whose object becomes less, slower, weaker or impossible.
LOWERING = (
    "inhibit", "suppress", "repress", "attenuat", r"reduc(?=e|i|t)", "decreas",
    r"down-?\s?regulat", r"lower(?=s|ed|ing)", "diminish", "abolish", "abrogat", "block",
    "prevent", "restrain", "constrain", "hinder", "hamper", "imped", "impair",
    r"limit(?=s\b|ed\b|ing\b|\b)", "curb", "mitigat", "alleviat", "ameliorat", "reliev",
    r"lift(?=(?:s|ed|ing)? (?:the |its |this )?(?:repress|inhibit|suppress|block|brake|restrain))",
    r"revers(?=e|i|a)", "silenc", "deplet", "delet(?=e|i)", r"knock(?:ed|ing|s)?-?\s?(?:down|out)",
    "disrupt", "destroy", "degrad", r"antagoni[sz]", r"neutrali[sz]", "counteract", "arrest",
    "halt", "interfer", "eliminat", "eradicat", "dampen", "blunt", "quench", "weaken", "retard",
    "delay", r"slow(?!ly)", "shrink", r"overc[oa]m", "inactivat", "deactivat", "restrict", "oppos",
    "repel", "spoil",
    "nullif", "remov", "quell", "curtail", r"minimi[sz]", "sequester", "spong", "kill", "undermin",
    "ablat", r"obstruct(?=s\b|ing\b)", "obliterat", "extinguish", "thwart", "inhibitory", "defeat",
    r"halv(?=e|i)", r"damag(?=ed|ing)",
    "deprive", "disturb", "shorten", "stunt", "imbalanc", "circumvent", "protect", "avert",
    "deteriorat", r"interrupt(?=ed|ing|ions? of)", r"discontinu(?=e|i)", "withdrawn", "destabili",
    "stifl", "subdu", "eras", "erod", "crippl", "forestall", "nullif", "counterbalanc", "terminat",
    "ceas", r"abort(?!ion)",
    r"stop(?=s\b|ped|ping)", r"ended", r"br(?:oke\b|eaks\b|eaking\b)", "smother",
    r"negat(?=es|ed|ing)", "dismantl", r"undo(?=es\b|ing\b"
    r"|ne\b)", "undid", "tamed", r"depress(?=es|ed|ing)",
    r"clear(?=s\b|ed|ing)", r"foil(?=s|ed)", "shut down", "wipes out", "wiped out", "wiping out",
    "lessen", r"abat(?=e|ing)", r"taper(?=ed|s\b)", "dwindl", "squelch", r"throttl(?=e|ing)",
    r"slash(?=e|ing)", "shatter", r"sapp(?=ed|ing)", "stymi", r"stall(?=ed|s\b|ing)",
    r"damp(?=s\b|ed\b|ing\b)", r"wan(?=ed\b|es\b|ing\b)", r"trimm(?=ed|ing)", "shrank",
    "shrunk", "plummet", "resect", "excis(?=e|i)",
    r"scaveng(?=es?\b|ed\b|ing\b)",
    "hold back", "held back", "holds back", "cut off", "cuts off", "cutting off",
)  # fmt: skip

# Nouns and adjectives of amount. They turn what they stand with, not the whole sentence:
# "loss of X promoted Y" is X holding Y back.
MORE = (
    "plentiful", "ample", "likelier", "copious", "quicker",
    "high", "higher", "highest", "highly", "abundant", "abundance", "excess", "excessive", "gain",
    "rise", "surplus", "more", "greater", "stronger", "strong", "mimic", "mimics", "agomir",
    "presence", "accumulation", "rich", "up", "overabundance", "overabundant", "faster", "larger",
)  # fmt: skip
LESS = (
    "scanty", "sparse", "rarer",
    "low", "lower", "lowest", "lowly", "loss", "losing", "lack", "lacks", "lacking", "absence",
    "undetectable", "absent", "deficiency", "deficient", "deficit", "null", "scarce", "scarcity",
    "less", "fewer", "few",
    "decline", "declined", "drop", "dropped", "knockdown", "knockout", "haploinsufficiency",
    "shortage", "paucity", "weak", "weaker", "antagomir", "antagomirs", "lost", "without", "loses",
    "sirna", "sirnas", "shrna", "shrnas", "down", "smaller", "slower", "anti-mir",
    "degradation", "underexpression",
    "underexpressed", "lose", "insufficient", "inadequate", "missing", "milder", "slowly",
    "cessation", "discontinuation", "withdrawal", "abstinence", "avoidance", "deprivation",
)  # fmt: skip

# How a course of disease is rated; the sign is that of what is rated (survival, prognosis).
BETTER = (
    "better", "superior", "favorable", "favourable", "good", "longer", "beneficial",
    "encouraging",
)  # fmt: skip
WORSE = (
    "poor", "poorer", "worse", "worst", "inferior", "unfavorable", "unfavourable", "shorter",
    "adverse", "dismal", "bad",
)  # fmt: skip

# Several words that only together have a direction.
PHRASES = (
    (r"(?:led|leads?|leading) to", 1, "activity"),
    (  # what is hit on the way is less: a gene, not the cells that something is sent to
        r"(?:(?<=by )|(?<=via )|(?<=through ))(?:\w+ly )?targeting"
        r"(?! of\b|(?: [\w-]+){0,3}? (?:cells?|tumou?rs?|macrophages|tissues?|integrins?))",
        -1,
        "activity",
    ),
    (r"(?:giv(?:es?|ing|en)|gave) rise to", 1, "activity"),
    (r"(?:result(?:s|ed|ing)?|culminat(?:es?|ed|ing)) in", 1, "activity"),
    (r"(?:br(?:ing|ings|inging|ought)) about", 1, "activity"),
    (
        r"(?:negative|inverse|adverse)(?:ly)?[ -](?:\w+ly )?(?:regulat|control|modulat)\w*",
        -1,
        "activity",
    ),
    (
        r"(?:positive(?:ly)?|favou?rabl[ey])[ -](?:\w+ly )?(?:regulat|control|modulat)\w*",
        1,
        "activity",
    ),
    (
        r"(?:negative(?:ly)?|inverse(?:ly)?)(?: and \w+ly)? (?:\w+ly )?"
        r"(?:correlat|associat|relat|link|connect|relevan)\w*(?: with| to| between)?",
        -1,
        "association",
    ),
    (
        r"(?:correlat|associat|relat|link)\w* (?:\w+ly )?(?:negatively|inversely) (?:with|to)",
        -1,
        "association",
    ),
    (
        r"(?:correlat|associat|relat|link)\w* (?:\w+ly )?(?:positively|directly) (?:with|to)",
        1,
        "association",
    ),
    (
        r"(?:(?:positive(?:ly)?|direct(?:ly)?) )?(?:correlat(?:e|es|ed|ing|ion|ions)"
        r"|associat(?:e|es|ed|ing|ion|ions)|linked|connected|related|ties|tied)"
        r"(?: with| to| between)",
        1,
        "association",
    ),
    (
        r"(?:predict|forecast|indicat|impl|signif|portend|herald|foretell)"
        r"(?:s|ed|y|ies|ied|ing|es|e|ive of)?(?![a-z])",
        1,
        "association",
    ),
    (r"(?:predictor|indicator|marker|(?<!first )sign)s? (?:of|for)", 1, "association"),
    (r"fail(?:s|ed|ing)? to(?= (?!be\b)[a-z]{3,})", -1, "activity"),
    (r"(?:needed|required|necessary|essential|indispensable|vital) for", 1, "activity"),
    (r"(?:twice|double|triple|\w+ times) (?=(?:the|as)\b)", 1, "level"),
    (r"(?:falls|fell|fallen|drops|collapse[sd]?)", -1, "level"),
    (r"(?:rises|rose|risen|climbs|climbed)", 1, "level"),
    (r"(?:poorly|weakly|sparsely|scantily) (?:expressed|detect(?:ed|able)|present)", -1, "level"),
    (
        r"(?:protect|rescu|shield|guard|safeguard|spar|sav)(?:e[sd]?|s|ed|ing|ion|ive)?"
        r"(?: [\w-]+){0,4} (?:from|against)",
        -1,
        "activity",
    ),
    (
        r"resistant to (?=(?:the )?[\w-]+[- ](?:induced|mediated|driven|triggered|evoked"
        r"|stimulated) (?:increase|rise|elevation|gain|growth|accumulation|loss|fall|decrease"
        r"|reduction|decline|drop))",
        -1,
        "activity",
    ),
    (r"(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?) (?:on)", 1, "activity"),
    (r"(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|shut(?:s|ting)?) (?:off|down)", -1, "activity"),
)  # fmt: skip

# Words with the spelling of an entry and another meaning: a gene's promoter, a product,
# a limitation of the study, "up to", "more than", "more" before another adjective. Matched, as all
# of the lists above, on text in lower case.
LOWER_PARTS = (  # which of two parts of the body: no amount
    r"(?:limbs?|extremit(?:y|ies)|legs?|lips?|jaws?|lobes?|eyelids?|molars?|incisors?|quadrants?"
    r"|(?:urinary|respiratory|genital|digestive|gastrointestinal) tracts?)\b"
)
NOT_CUES = re.compile(
    r"no longer|in favou?r of|recovery(?! of)|(?:negative|positive) controls?\b(?! (?:of|the)\b)"
    r"|(?<=could )mimics?|(?<=can )mimics?|(?<=which )mimics|(?<=that )mimics|(?<=to )mimic"
    r"|weak(?:er)? (?=(?:(?:but|and|\w+ly) )?(?:[a-z]+ )?(?:correlat|associat|relation))"
    r"|\b(?:a|first|last|next|past|these|those|the|every) few"
    r"|few (?=studies|data|trials|reports|authors|months|weeks|days|hours|years|minutes)"
    r"|(?<=blood )loss(?:es)?|(?<=weight )loss|(?<=hearing )loss|(?<=vision )loss"
    r"|(?<=pregnancy )loss"
    r"|slow (?=(?:acetylat|inactivat|metaboli[sz]|respond|progress|grow|walk|learn)(?:er|or)s?\b)"
    r"|prevent(?:at)?i(?:ve|on) (?=(?:health )?(?:care|services?|medicine|programm?es?|visits?)\b)"
    r"|missing (?=doses?|visits?|appointments?|data|values?|pills?|sessions?)"
    r"|(?:nerve|heart|beta|channel|branch|conduction|plexus|epidural|neuromuscular)[- ]block\w*"
    r"|(?<!a )promoters?|(?:follicle|thyroid|melanocyte|colony)[- ]stimulating"
    r"|(?:provid|yield)\w* (?=(?:[\w-]+ ){0,3}?(?:values?|[np]pvs?|auc|auroc|sensitivit(?:y|ies)"
    r"|specificit(?:y|ies)|accurac(?:y|ies)|ratios?|estimates?|information|insights?|evidence|tools?"
    r"|basis|data|details|opportunit\w+|overview|proof)\b)"
    r"|(?:by|with|using|via) (?:an? |specific |small interfering )?(?:sirnas?|shrnas?)"
    r"(?! (?:against|targeting|for|to|directed))"
    r"|adverse (?=events?|effects?|reactions?|incidents?|drug )"
    r"|insertion[/-]deletion|deletion (?=alleles?|variants?|polymorphisms?|genotypes?|mutations?)"
    r"|mediators?|supplement\w*|supportive|advanced"
    r"|limited (?:by|to|number|data|evidence|sample)"
    r"|allowed us|limitations?|generations?|provided|driver (?:gene|mutation)s?|raised concerns"
    r"|(?:tak(?:e|es|en|ing)|took|pick(?:s|ed|ing)?|mak(?:e|es|ing)|made|follow(?:s|ed|ing)?|set"
    r"|break(?:s|ing)?|broken?|build(?:s|ing)?|end(?:s|ed)?|show(?:s|ed)?"
    r"|(?:tighten|loosen|soften|open|seal|sew|stitch|patch|firm|shor|prop|lin|clos|lock|mess|mix|ti|us"
    r"|add|catch|keep|split|cover|wak|liven|light|own|join|team|link|hook|load|free)"
    r"(?:e?s|e?d|ing)?)[ -]up"
    r"|(?:work|check|start|clean|warm|line|close|wash)[ -]ups?"
    r"|(?:break(?:s|ing)?|broken?|set(?:s|ting)?|settl\w+|com(?:e|es|ing))[ -]down"
    r"|(?:more|less) than(?= (?:\d|one|two|three|half|twice|an? ))"
    r"|high-(?:value|purity|efficiency)"
    r"|up to|down to|high[- ]throughput|high[- ]risk|low[- ]risk|high[- ]grade"
    r"|(?:all|any|other|known|common|main|leading|underlying|vascular|natural|specific)[- ]causes?"
    r"|(?<=from )causes|(?<=of )causes"
    r"|or (?:less|more|fewer)(?= for\b|[,.;)])"
    r"|(?:high|low|intermediate)[- ](?:density|molecular|resolution|definition|fidelity)"
    r"|low[- ]grade|high[- ]quality|good candidates?|nonetheless|nevertheless|maintenance therapy"
    r"|(?:preferred|favou?red) (?=(?:[a-z]+ )?(?:option|choice|switch|alternative|treatment|therap"
    r"|drug|agent|approach|method|regimen|route|strateg)\w*)"
    r"|in support of|life support|rich source|reduction[- ]oxidation"
    r"|knock-?out mic?e|(?:(?<=\bin )|(?<=\bof )|(?<=\bthe )|(?<=\bfrom ))knock-?out"
    r" (?:cells?|animals?|rats?|embryos?)"
    r"|elimination diet|reverse (?:(?:left |right )?ventricular |cardiac )?remodel\w*"
    r"|reverse (?:transcri\w*|cholesterol|genetics|phase)"
    r"|suppressor genes?|suppressor[- ]like|(?:tumou?r|onco)[ -]suppress(?:ors?|ive|ing)"
    r"|suppressor(?: \w+){0,2} cells?"
    r"|myeloid[- ]derived suppressor|killer cells?|killer t|reducing agents?|highly metastatic"
    rf"|lower (?={LOWER_PARTS})|low metastatic|extended follow|highlight\w*|drug deliver\w*"
    r"|interferons?|double[- ]blind|contributed equally|funding support\w*|activator protein"
)

# Negation of the verb that follows within a few words. "not only" affirms.
NEGATION = re.compile(
    r"(?:\bnot(?! only)|n['’]t|\bnever|\bneither|\bnor|\bfail(?:s|ed|ing|ure)? to|\bunable to"
    r"|\binability to|\bcannot|\brather than|\binstead of|\bno longer|\bhardly|\bno"
    r"|\bnone of|\bwithout(?=\s+(?:\w+ly\s+)?$))(?:\s+[\w/-]+){0,3}\s*$",
    re.IGNORECASE,
)

# Negation of the very next word.
JUST_DENIED = re.compile(
    r"(?:\b(?:not|never|fail(?:s|ed)? to|unable to|cannot)|n['’]t)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)

# Negation of anything, wherever it stands in a clause.
DENIES = re.compile(  # NO is a gas
    r"\b(?:not|(?-i:[Nn]o)|nor|never|neither|without|hardly|cannot|unable|fail\w*)\b|n['’]t\b",
    re.IGNORECASE,
)

# Negation of what stands behind it in the same clause, not far off.
DENIED_BEFORE = re.compile(
    rf"(?:{DENIES.pattern}|\b(?:none|barely|scarcely|poorly)\b)[^.;,]{{0,50}}$", re.IGNORECASE
)

# Negation of all that follows in its clause, the subject first: "neither A nor B lowered Y",
# "no evidence that X lowered Y".
DENIED_WHOLE = re.compile(
    r"\b(?:neither|none of|no evidence|it is not (?:true|the case) that)\s+(?:[\w/.-]+\s+){0,8}$"
    r"|\b(?:no|not)\s+(?:\w+\s+)?(?:evidence|proof|indications?|suggest\w*|shown?|demonstrate\w*)\s+"
    r"(?:that|of|for|to)?\s*(?:[\w/.-]+\s+){0,8}$",
    re.IGNORECASE,
)

# Nouns for the amount or the making of a thing: the sign passes through them.
PASS_THROUGH = (
    r"(?:exosomal|exosome|serum|plasma|circulating|tumou?r|cellular|relative|endogenous|protein"
    r"|mrna|gene|of|the|in|a|an|and|its|their|expression|levels?|abundance|secretion|release"
    r"|production|content|amounts?|activity|function|transcription|translation|delivery|transfer"
    r"|percentages?|proportions?|fractions?|shares?|frequenc(?:y|ies)|numbers?|counts?|peripheral"
    r"|concentrations?|for|cells?|derived|from|intracellular|nuclear|phosphorylated|specific"
    r"|signal(?:l)?ing|pathways?|axis|protein|proteins|genes?|patients?|with|overall|both|either)"
)
