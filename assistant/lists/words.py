"""The words by which a list question asks, and those that give a name its part; general English."""

import re

from index.terms import tokens

# Words that ask for a list, or say only that there is some relation; no condition on the items.
ASKING = frozenset(
    tokens(
        "list all every each name enumerate full complete known related linked linking connected"
        " involved"
        " associated associate association involve involving role roles review paper article"
        " document documents source sources"
        " text mentioned mention named reported described please give show could have do way"
        " one other"
        " has with act acts acting effect effects effecting them ones kinds kind sort sorts"
        " number anything everything something"
        " thing things said say says according come comes tell tells told find found finding know"
        " lab run"
        " get gets only looked look looking study studied studies measured measure implicated"
        " play plays"
        " part parts influence influences influencing affect affects affecting work works working"
        " go goes"
        " after change changes changing turn turns turning use used uses useful using serve"
        " serves help helps"
        " carry carries carried carrying contain contains containing load loaded transfer"
        " transferred"
        " travel travels travelling ride rides ship shipped deliver delivered release released releases secrete secreted secretes send sends sent"
        " shed derive"
        " derived origin originate originating taken take takes up by from into given make"
        " makes making"
        " target targets targeted targeting hit hits regulate regulates regulated regulation"
        " modulate"
        " modulates act through via mediated mediate mediates whose different various several"
        " possible"
        " potential key important normal novel new different people person someone want need"
        " would like"
        " see seen present talk talks discuss discussed discusses covers cover cited cite"
        " specific particular"
        " human humans woman women patient patients case cases disease cancer breast tumor"
        " cell cells"
        " function functions trigger triggers cause causes lead leads signalling signaling signal"
        " pathway"
        " pathways axis activated activate activates enhanced enhance enhances promote promotes"
        " promoting"
        " inhibit inhibits suppress suppresses reduce reduces increase increased increases high"
        " higher low"
        " lower up down upregulated downregulated raised level levels expression expressed"
        " overexpressed"
        " fluid sample samples both either well everyone exactly entire together able internalized"
        " type types state states impact other others engage engages engaged matter matters received receive receives recipient recipients shuttle shuttled pass passed passes acted"
    )
)
DEATH = re.compile(  # an outcome that needs no rating; a cell's death is none
    r"(?:more |less )?likely to die|(?:risk|chance|odds|rates?) of (?:death|dying)"
    r"|(?<!cell )(?<!cells )(?<!cyte )(?<!blast )(?<!mdsc )(?<!programmed )(?<!cellular )(?<!neuronal )(?<!c )"
    r"\b(?:deaths?(?! (?:receptor|domain|ligand))|dying|die[sd]?|mortality|non-?survivors?|fatal\w*|succumb\w*)\b",
    re.IGNORECASE,
)

# The endings by which medicine names cells, tissues, findings and states: podocytes, albuminuria.
MEDICAL = re.compile(
    r"[a-z-]+(?:(?:cyte|blast|clast|phage|glia|oma|uria|emia|penia|pathy|plasia|trophy|algia|megaly|rrhage"
    r"|rrhea|stenosis|ectasia|toxicity|thelium|globulin)s?|cytosis|cytic|blastic|itis|oses|osis|otic|uric|emic|pathic"
    r"|plastic|thelial|ngial|ovial|ular|idal|omas|omata|orial|enteric)",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*")
ITEM = re.compile(r"\b(?:mi(?:cro)?-?rnas?|mirs?)\b", re.IGNORECASE)
COORDINATED = (  # "which cytotoxic, endocrine and antibody | drugs"
    r"(?:(?:(?!mi\w*rnas?|mirs?)[\w/-]+, )*(?!mi\w*rnas?|mirs?)[\w/-]+,? (?:and|or) )?"
)
OR = re.compile(r"(?:\bor\b|/)\W*(?:[\w-]+\W+){0,2}$")
LISTING = re.compile(
    r"^\s*(?:,|\(|/|-|,?\s*(?:and/or|and|or|such as|including|like|i\.e\.?|e\.g\.?|be it|namely"
    r"|as well as))"
    r"(?:\W+(?:the|a|an|in|of|from|by|to|other|also|even|lung|any))*\W*$"
)
_HANDED = (  # "handed to tumour cells by macrophages"
    r"(?:handed|passed|given|delivered|sent|transferred|shuttled|carried|transported|conveyed"
    r"|brought|supplied|donated|fed|shipped|moved|conducted|transmitted|exported|released)"
)
_FROM = (
    r"\b(?:from|(?:released|secreted|shed|sent|shipped|dispatched|made|produced|exported|carried|packed|derived|put|passed"
    r"|handed|given|poured|discharged|loaded|emitted|expelled|donated|supplied|churned|pumped"
    r"|delivered|transferred|transported|conveyed|shuttled)"
    r"(?: (?:out|off|on|over|along))? (?:by|from|in)"
    r"|(?:senders?|donors?|sources?|producers?|secretors?|origins?)(?: cells?)? (?:is|are|was|were|being)"
    r"|(?:exosomes?|vesicles?|evs?) (?:of|from|in|by)|come[s]? out of|out of|originat\w+ (?:in"
    rf"|from)|(?:traced|tracked|followed) (?:back )?to|{_HANDED} (?:over |on |across )?(?:in)?to (?:[\w+/-]+ ){{1,4}}by)\s"
)
FROM_SOMEWHERE = re.compile(_FROM)
FROM = re.compile(
    rf"{_FROM}\s*(?:(?!(?:in)?to\s|on\s|(?:exosomes?|vesicles?|evs?)\s|cells?\s(?!of|in|and|or|from|with|that))"
    r"[\w+/-]+\s+){0,4}$"
)
_A = r"(?:(?:the|an?|its|their) )?"
FROM_AFTER = re.compile(
    r"^\)?(?:\s*cells?)?(?:\s*\([^()]*\)|\s+(?:other than|apart from|except|but not) (?:an? |the )?[\w-]+)?"
    r"(?:\s+(?:(?:are|were|is|was)\s+)?(?:shown|known|found|said|reported|thought|believed|seen|able)"
    r"\s+to)?(?:[\s-]+(?:can|do|also|actively|themselves|itself|in turn|normally))*[\s-]*(?:derived|(?<=-)(?:made|borne?|sent|packed)|exosom\w*|vesicles?"
    r"|secret\w+|releas\w+|sends?|posts?|mails?|shed|pass\w*|hand\w*|deliver\w*"
    rf"|(?:act\w* |serv\w* )?as {_A}(?:senders?|donors?|sources?|origin|(?:sending|secreting|donor) cells?)"
    rf"|(?:is|are|being) {_A}(?:senders?|donors?|sources?)"
    r"|export\w*|produc\w+|emit\w*|gives?|puts?|pack\w*|load\w*"
    r"|(?:is|are|was|were|keeps?) (?:secret|releas|send|shedd|pass|hand|deliver|export|produc|giv|putt|pack|emitt|pour|pump|shipp)ing"
    # "macrophages post miRNAs to the tumour": whatever the verb is
    r"|(?!(?:are|is|were|was|be|been|and|or|respond\w*|react\w*)\b)[a-z]{3,} (?:(?:their|its|these|some|such|exosomal|vesicular)\s)*"
    r"(?:mi(?:cro)?-?rnas?|mirs?|exosomes?|vesicles?) (?:on |over |across )?(?:to|into))\b"
)
TO = re.compile(
    r"(?:(?<![\w-])|(?<=\bre-)|(?<=\bre))(?:(?<!traced )(?<!traced back )(?<!tracked )to(?! do\b)|into|on|onto|upon|inside|enter\w*|land\w* in|arriv\w+ (?:at|in)|ends? up in|penetrat\w*|handed over to|affect\w*|chang\w+|alter\w*|reach\w*|influenc\w+|turn\w*"
    r"|reprogram\w*|activat\w+|towards?|hit\w*"
    r"|polari[sz]\w+|convert\w*|educat\w+|modulat\w*|manipulat\w+|(?:taken up|received"
    r"|internali[sz]ed|absorbed|swallowed|ingested|engulfed|endocytosed|phagocytosed|captured|imported) by"
    r"|silenc\w+ \w+ in|recipients?(?: \w+)? (?:is|are|were|was)?)\s+(?:(?!by\s)[\w+/-]+\s+){0,3}$"
)
TO_AFTER = re.compile(
    r"^(?:\s*cells?)?\s*(?:(?:that|which) )?(?:(?:can|do|also|have|had)\s)?(?:t(?:ak(?:es?|ing|en)|ook) up|receiv(?:e|ing)|(?:internali[sz]|swallow|absorb|engulf)ing|get(?! (?:through|past|across|out|away|in|into|to)\b)|internali[sz]e|swallow"
    r"|(?:are|is|were|being) (?:the )?(?:recipients?|destinations?|receivers?|addressees?|targets?)"
    rf"|(?:(?:down |listed |given |named |entered |marked )?as )?{_A}(?:recipients?|destinations?|receivers?|addressees?|receiving (?:cells?|partners?|side))|as {_A}targets?"
    r"|(?:on|at) the receiving end)\b"
)
CHANGED_AFTER = re.compile(  # "how fibroblasts turn into CAFs": what is done to a cell reaches it
    r"^(?:\s*cells?)?\s+(?:(?:can|could|may|might|will|also|then)\s+)*"
    r"(?:(?:turn|convert|transform|chang|develop|differentiat|switch|matur|morph|evolv)(?:e|es|s|ing)? (?:in)?to\b"
    r"|(?:become|becomes|becoming)\b"
    r"|(?:change|respond|react|behave|fare)\b(?= (?:when|if|once|after|upon|on|to|under|in response)\b|\W*$)"
    r"|(?:(?:that|which) )?(?:(?:are|were|get|is) )?(?:exposed to|treated with|incubated with|fed(?: with)?|given"
    r"|co-?cultured with)(?= (?:[\w'’-]+ ){0,5}?(?:exosom|vesic|evs\b))"
    r"|(?:are|is|get|gets|being|be) (?:\w+ly )?(?:turned|converted|transformed|reprogram+ed|educated|re-?educated"
    r"|hijacked|corrupted|polari[sz]ed|silenced|activated|influenced|reached|affected)\b)"
)
_NO_VERB = (  # words between miRNAs and a cell that make it no object
    r"(?:from|in|of|by|with|for|via|within|inside|on|at|to|into|are|is|were|was|be|been|do|does|did|have|has|had|between"
    r"|among|through|when|after|during|the|an?|any|and|or|not|their|its|involv\w*|concern\w*|includ\w*|relat\w*|link\w*"
    r"|that|which|mention\w*|regard\w*|cover\w*|associat\w*|comes?|originat\w*|exosom\w*|vesic\w*|cargo\w*"
    r"|mi(?:cro)?-?rnas?|mirs?)\b"
)
_MAY = r"(?:\w+ly|can|could|may|might|will|help|helps|also|in turn)"
OBJECT = re.compile(  # "which miRNAs silence the T cells": what is done to a cell reaches it
    rf"(?:\bmi(?:cro)?-?rnas?|\bmirs?|\bthat|\bwhich|\bwhat|\bto)\s+(?:{_MAY}\s+)*(?!{_NO_VERB})[a-z]{{3,}}"
    r"\s+(?:(?:the|an?|any|all|these|those|such|up|on|down|off|out|human|breast|resting|dormant|early)\s+){0,3}$"
)
SUBJECT_BEFORE = re.compile(  # "which miRNAs do (resident) macrophages use": what a cell does with them, it sends
    r"\b(?:do|does|did|can|could|may|that|which)\s+"
    r"(?:(?:the|any|all|these|those|such|sorts?|kinds?|of|human|early|activated|resident|neighbou?ring|[\w/-]+-[a-z]{3,})\s+){0,4}$"
)
SUBJECT_AFTER = re.compile(
    r"^(?:\s*cells?)?(?:\s+(?:of|from|in) (?:the|any|whatever|whichever|every|all|different|various) \w+)?\s+(?:(?:themselves|itself|also|then|actively|usually|often)\s+)*"
    r"(?!(?:are|is|were|was|be|been|and|or|in|from|of|by|to|with|that|which|but|for|as|at|on|when)\b)[a-z]{2,}"
)
HITTING = re.compile(
    r"\b(?:target(?:s|ed|ing)?|silenc\w+|go(?:es)? (?:after|for)|hit(?:s|ting)?|act(?:s)?(?: (?:straight|\w+ly))? on|bind(?:s)?"
    r"|knock\w*(?: down| out)?|attack\w*"
    r"|repress\w*|suppress\w*|inhibit\w*|down-?regulat\w*|shut\w* (?:off|down)|block\w*|aim\w* at"
    r"|decreas\w+)\s"
    r"+(?:the\s+)?(?:\w+\s+){0,4}$"
)

BARE_AFTER = re.compile(r"^[\s-]*exosom")  # "NF-kB exosomal miRNAs": beside them, no sender
CELL_PROCESS = re.compile(
    r"^[\s-]+(?:cells?\s+)?(?:formation|differentiation|activation|recruitment|polari[sz]\w+|death"
    r"|proliferation|expansion|numbers?|function)\b"
)
CELLS_AFTER = re.compile(
    r"^(?:[\s-]+(?!(?:of|in|by|to|from|with|on|for)\b)[\w-]+){0,3}?[\s-]+(?:cells?|cancers?|tumou?rs?|lines?)\b"
)
HIT_AFTER = re.compile(
    r"^(?:,?\s*(?:and|or)\s+[\w-]+)?\s+(?:(?:is|are|was|were|being|get|gets|each|both|directly)\s+)+"
    r"(?:targeted|silenced|hit|suppressed|inhibited|repressed|down-?regulated|attacked|bound|blocked"
    r"|knocked (?:down|out))\s+by\b"
)

# "tied to macrophages" names no recipient.
NO_TRANSFER = re.compile(
    r"\b(?:stud(?:y|ies)|research|experiments?|data|papers?|reports?|findings?) on\s+(?:[\w+/-]+\s+){0,3}$"
    r"|\b(?:tied|linked|related|connected|attached|relevant|similar|attributed|belong\w*|correlat\w+|resistan\w+|sensitiv\w+|respon\w+"
    r"|bound|due|according|down) to\s+(?:[\w+/-]+\s+){0,3}$"
)
# "adriamycin-resistant cancer sheds": the drug is part of the sender's name.
SENDER_KIND = re.compile(
    r"^-(?:[a-z]{3,})(?:\s+[\w+/-]+){1,4}?\s+"
    r"(?:shed|secret|releas|send|sent|produc|deliver|export|give|put|pass)\w*"
)
SENDER_KIND_BEFORE = re.compile(r"\b(?:from|by|of|out of)\s+(?:[\w+/-]+\s+){0,2}$")
KIND_AFTER = re.compile(r"^-[a-z]{3,}\s")

# "PI3K/Akt route": a pathway is worked through, not hit.
PATHWAY_AFTER = re.compile(
    r"^[\w/+-]*\s+(?:(?:signal\w*|pathway|route|axis|cascade|system|arm)\b|/)"
)
_SENT = r"made|sent|secreted|released|produced|shed|derived"
_LEAVING_OUT = (
    r"not counting|leav(?:e|ing) (?:aside|out)|sett?(?:ing)? aside|ignoring|excluding|exclude"
    r"|skipping|omitting|disregarding|except(?:ing)?(?: for)?|apart from"
    r"|other (?:(?:body|bio)?fluids? |samples? |specimens? |cells? |drugs? |genes? )?than"
    r"|besides"
    # as an order alone: cells "ignore" a drug
    r"|(?:^|(?<=[.;:,?!(–-] )|(?<=\()|(?<=please )|(?<=and )|(?<=but ))"
    r"(?:ignore|skip|omit|disregard)"
)
LEAVING_OUT = re.compile(rf"\b(?:{_LEAVING_OUT})\b", re.IGNORECASE)
NOT = re.compile(  # what is left out
    rf"(?:\b(?:(?:{_LEAVING_OUT}|not including|rather than|instead of|outside(?: of)?)"
    rf"(?: (?:{_SENT}|\w+ing))?"
    # what is done "without changing growth" is told of growth
    rf"|(?:not|without|no|(?:is|are|was|were)n'?t)(?: (?:{_SENT}|coming|originating|stemming|arising|involving|concerning|mentioning|naming))?)"
    r"|\bnon-?)\s*"
    r"(?:(?:the|a|an|all|any|in|from|by|of|for|those|ones|sent|made|released|secreted|shed)\s+)*$",
    re.IGNORECASE,
)

EXCEPTING = re.compile(  # of what is left out, some is told to be in the list otherwise
    rf"\b(?:{_LEAVING_OUT}|without)\b[^,;.]*$",
    re.IGNORECASE,
)
TOLD_APART = re.compile(  # "tell patients apart from healthy people" leaves nobody out
    r"\b(?:tell|set|keep|pick)\w*\b[^.?!]*\bapart from\s+(?:(?:the|a|an|those|of)\s+)*$",
    re.IGNORECASE,
)

DISCOUNTED = (  # "lymph nodes don't count"
    r"(?:(?:do(?:es)?|should|must|need)(?: ?n[o'’]t|not)"
    r" (?:count|matter|interest (?:me|us)|be (?:counted|listed|included|named))"
    r"|(?:is|are|were|was) (?:not|n['’]t) (?:wanted|needed|counted|meant|of interest"
    r"|to be (?:counted|listed|included|named))|(?:is|are) (?:to be )?(?:left )?out)\b"
)
NOT_AFTER = re.compile(
    r"\s+(?:(?:(?:set|put|left|being) )?(?:aside|apart|excluded|excepted|left out)\b"
    rf"|{DISCOUNTED})",
    re.IGNORECASE,
)

_HELPS = r"(?:promot|support|driv|help|favou?r|enhanc|foster|further|fuel)\w*"
_HINDERS = r"(?:restrain|suppress|inhibit|curb|limit|block|hinder|counter|fight)\w*"
_AND_TUMOUR = (
    r"(?: the tumou?r course)?(?: ones)?(?:,? (?:and|or|as well as) |/|, )"
    r"(?:(?:tumou?r|cancer)[- ])?"
)
BOTH_COURSES = re.compile(  # "tumour-promoting and tumour-restraining": all will do
    rf"\b{_HELPS}{_AND_TUMOUR}{_HINDERS}|\b{_HINDERS}{_AND_TUMOUR}{_HELPS}"
    r"|\b(?:pro-? (?:and|or) anti|anti-? (?:and|or) pro)-?(?:tumou?r|cancer)",
    re.IGNORECASE,
)
