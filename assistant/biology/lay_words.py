"""Everyday ways to say that something goes up, goes down, helps or hinders, in technical words.

Questions are asked in words that papers do not use. Each entry puts a technical word of the same
form in the place of a lay one before directions are read; general English, in one place.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.biology.barrier_words import BARRIERS
from assistant.biology.course_words import COMPLETE, COURSES, LATER, PEOPLE, SOMEBODY, SOONER
from assistant.biology.everyday_words import EVERYDAY, HARDER, WHOSE_SIDE
from assistant.biology.improved_words import IMPROVED
from assistant.biology.intervention_words import DONE, TRAIT
from assistant.biology.property_words import PROPERTIES
from assistant.biology.told_words import (
    ARRESTED,
    ASKED_CORRELATED,
    CLIMB,
    FALL,
    GROWING,
    LIVED,
    MANY_STUDIED,
    MULTIPLE_TESTING,
    RISING_DOSES,
    SIZES,
    STAGED,
    TOLD,
)
from assistant.biology.treatment_words import MADE, SENSITIVE
from assistant.biology.worry_words import WORRIES

_DOES = r"(?:move|divide|invade|migrate|proliferate|metastasi[sz]e|relapse|multiply|spread|grow|die|survive)"
_DOING = (
    r"(?:(?:mov|divid|invad|migrat|proliferat|metastasi[sz]|relaps)(?:es?|ing|ed)|multipl(?:y|ies|ying|ied)"
    r"|(?:spread|grow|bleed|leak|progress)(?:s|es|ing|ed)?|die(?! sooner| earlier)s?|dying)"
)
_TEST = r"(?:tests?|panels?|assays?|markers?|scores?|kits?|signatures?|scans?|pcr)(?: [\w-]+){0,2}?"

_CELLS_THERE = (
    r"(?:[\w-]+ ){0,2}?(?:cells|neutrophils|macrophages|monocytes|lymphocytes|fibroblasts|platelets"
    r"|leu[ck]ocytes|microglia)\b"
)
_MORE_WORDS = r"(?:[\w'()/-]+ )"
_OF_IT = rf"(?:(?:to|of|in|for|against|from|by) {_MORE_WORDS}{{1,4}}?)?"
_ILLNESS = r"(?:disease|illness|condition|disorder|form)"
_COURSE = (  # what is worse where there is less of it
    r"(?:survival|outcomes?|prognos[ie]s|outlook|health|functions?|recovery|quality of life|responses?|sensitivity)"
)
_EVIL = (  # what is better where there is less of it
    r"(?:(?:\w+-?)?resistance|cachexia|metastas[ie]s|spread|tumou?rs?|cancers?|disease|symptoms?|inflammation|damage|injur(?:y|ies)|fibrosis|pain)"
)

_WHAT, _WHAT2 = (rf"(?P<{name}>(?:[\w-]+ ){{0,4}}?[\w-]+)" for name in ("wf", "wc"))
_GROWS = r"(?:goes up|rises?|increases?|worsens?|climbs?|grows?|advances?|progresses)"

# (lay, technical): the technical word has the same direction and the same part of speech.
_SAID = (
    *COMPLETE,
    *WHOSE_SIDE,
    *RISING_DOSES,
    *SIZES,
    *MANY_STUDIED,
    *STAGED,
    *ASKED_CORRELATED,
    *PROPERTIES,
    *MULTIPLE_TESTING,
    (r"by way of", "via"),
    (r"(?:nastier|meaner|more vicious)", "more malignant"),
    (r"(?:patients|people|those|women|men|cases|tumou?rs) (?:who|that|which) (?:respond(?:s|ed)?(?: well)?|do(?:es)? well|did well|benefit(?:s|t?ed)?) (?:to|on|with|under|from)(?= [a-z])", "responders to"),
    (r"multipl(?:y|ie(?P<mu>[sd]))(?! by)", r"proliferate\g<mu>"),  # of cells: they grow in number
    (r"multiplying(?! by)", "proliferating"),
    (rf"{MADE} (?P<ts>(?:[\w'-]+ ){{0,3}}?(?:tumou?rs?|cancers?|lesions?)) (?:shrink|smaller|regress)", r"decreases growth of \g<ts>"),
    (rf"{MADE} (?P<sm>(?!them |it )(?:[\w'-]+ ){{1,8}}?)(?:smaller|shorter|weaker|slower|lower|milder)(?=\s*(?:[?,;.]|$))", r"decreases \g<sm>"),
    (rf"{MADE} (?P<lg>(?!them |it )(?:[\w'-]+ ){{1,8}}?)(?:bigger|larger|longer|stronger|higher)(?=\s*(?:[?,;.]|$))", r"increases \g<lg>"),
    # going together by degrees
    (rf"{FALL} (?:as|when|with|the more) {_WHAT} {_GROWS}", r"is negatively associated with \g<wf>"),
    (rf"{CLIMB} (?:as|when|with|the more) {_WHAT2} {_GROWS}", r"is positively associated with \g<wc>"),
    (rf"{FALL} with {GROWING}", "is negatively associated with"),
    (rf"{CLIMB} with {GROWING}", "is positively associated with"),
    (r"(?:ruin|wreck|distort|skew|throw off|mess up)s?(?= )", "affect"),
    (r"hyper-?(?P<hm>methylat|acetylat|phosphorylat)(?P<he>ed|ion)", r"more \g<hm>\g<he>"),
    (r"hypo-?(?P<hl>methylat|acetylat|phosphorylat)(?P<hf>ed|ion)", r"less \g<hl>\g<hf>"),
    (r"(?:got |have |has )?(?:anything|something|much|a lot) to do with|(?:have|has|had) (?:a|any|some) (?:hand|share|stake|say|part) in", "involved in"),
    (r"(?:hand|pass|give)(?:s|ed)? (?P<ho>(?!rise|way|up)(?:[\w'-]+ ){1,4}?)(?:over|on|along|across) to", r"transfer \g<ho>to"),
    (r"(?:hand|pass)(?:s|es|ed)? (?:over|on|along|across)(?= (?!to\b)[a-z])", "transfer"),
    (r"(?:push|driv|spur|prompt|stimulat|encourag|forc|induc|goad|urg)(?:e|es|s|ed|red)? (?P<pt>(?:[\w'-]+ ){1,5}?)to "
     r"(?P<pd>migrate|invade|divide|proliferate|move|die|metastasi[sz]e|multiply|grow|spread|differentiate|mature)", r"promotes \g<pd> of \g<pt>"),
    # a verb with its particle
    (r"(?:push|turn|driv|steer|shift|swing|keep|pull)(?:e|es|s)? (?P<w>(?:[\w'-]+ ){1,4}?)away from", r"inhibits \g<w>"),
    (r"(?:turn|turns|turned|drag(?:s|ged)?|driv(?:e|es)|drove|tak(?:e|es)|took|dial(?:s|ed)?|ton(?:e|es|ed)"
     r"|send(?:s)?|sent|cut(?:s|ting)?|h[eo]ld(?:s)?|press(?:es|ed)?) (?:down|back)", "decreases"),
    (r"(?:bring|brings|driv(?:e|es)|drove|push(?:es|ed)?|ramp(?:s|ed)?|crank(?:s|ed)?|bump(?:s|ed)?"
     r"|boost(?:s|ed)?|send(?:s)?|sent) up", "increases"),
    (r"(?:driv(?:e|es)|drove|push(?:es|ed)?|propel(?:s|led)?|mov(?:e|es|ed)) (?P<fw>(?:[\w'-]+ ){1,4}?)(?:forwards?|onwards?|along)", r"promotes \g<fw>"),
    (r"knock(?:s|ed)? out|tak(?:e|es) out|took out|shut(?:s)? out", "inhibits"),
    (r"(?:make|makes|made|let|lets|cause|causes|forc(?:e|es)) (?P<fa>(?!them |it )(?:[\w'-]+ ){1,4}?)(?:to )?(?:drop|fall|sink|decline|shrink|go down)", r"decreases \g<fa>"),
    (r"(?:make|makes|made|let|lets|cause|causes|forc(?:e|es)) (?P<ri>(?!them |it )(?:[\w'-]+ ){1,4}?)(?:to )?(?:rise|climb|go up)", r"increases \g<ri>"),
    (r"(?:keep|keeps|kept) (?P<al>(?:[\w'-]+ ){1,4}?)alive", r"promotes survival of \g<al>"),
    (rf"(?P<kb>is|are|was|were) (?P<kw>{_MORE_WORDS}{{1,4}}?)killed(?: off)?(?: more)?(?: (?:readily|easily|often|quickly))?(?= (?:by|because|when|if|after|with|on|in|once|through|via|thanks|due)\b|\s*[?,;.]|\s*$)", r"\g<kb> death of \g<kw>promoted"),
    (rf"(?P<kc>is|are|was|were) (?P<kv>{_MORE_WORDS}{{1,4}}?)killed(?: off)? less(?: (?:readily|easily|often|quickly))?", r"\g<kc> death of \g<kv>inhibited"),
    (rf"(?:help|mak|let|enabl|allow)(?:e|s|es)? (?P<ky>{_CELLS_THERE}) (?:to )?kill(?=\s*[?,;.]|\s*$)", r"promotes cytotoxicity of \g<ky>"),
    (r"kill(?:s|ed)?(?: off)?(?: more)?(?= )", "promotes death of"),
    (rf"(?:keep|lock|shut|leav)(?:s|e|es)? out(?= {_CELLS_THERE})", "inhibits infiltration of"),
    (r"fat(?:[- ]cell)? (?:formation|production|build-?up)", "adipogenesis"),
    (r"(?:put|puts|send|sends|sent|push(?:es)?|driv(?:e|es)|lull(?:s|ed)?) (?P<po>(?:[\w'-]+ ){1,4}?)into (?P<st2>dormancy|apoptosis|senescence|autophagy|quiescence)", r"promotes \g<st2> of \g<po>"),
    (r"(?:holds?|held|holding)(?: back)? (?P<hb>(?:[\w'-]+ ){1,4}?)(?:back )?from", r"inhibits \g<hb>"),
    *BARRIERS,
    (rf"(?:an? )?(?:worse|nastier|graver) {_ILLNESS}(?= than\b)", "more severe"),
    (rf"(?:an? )?milder (?:{_ILLNESS})?(?= than\b)", "less severe"),
    (r"(?:help(?:s|ed)?|be (?:of (?:(?:any|some|much|great|real) )?(?:help|use|benefit)|useful|helpful|any good)) (?:against|(?:to )?(?:fight|combat))", "inhibits"),
    (r"(?:argues?|argued|speaks?|spoke|tells?|counts?) against", "is negatively associated with"),
    (r"(?:put|send|lull)s? to sleep", "promotes dormancy of"),
    (r"pav(?:e|es|ed) the way (?:for|to)|set(?:s)? the stage for", "promotes"),
    (r"stand(?:s)? in the way of|get(?:s)? in the way of|put(?:s)? paid to", "inhibits"),
    (r"calm(?:s|ed)?(?: down)?|sooth(?:e|es|ed)|eas(?:e|es|ed)(?= (?!(?:on|under|with|after|at|in|off|up|somewhat|when|during|over|by \d)\b))|tam(?:e|es|ed)|cool(?:s|ed)? down", "reduces"),
    (r"(?:push|driv|steer|shift|swing|swung|mov|nudg|tip|bring|brought|flip|convert|win)(?:e|es|s|ed|ped)? (?P<ov>(?:[\w'-]+ ){1,4}?)(?:over|across) to(?= (?:an? |the )?m[12])", r"turns \g<ov>to"),
    (r"(?:make|makes|made) (?P<s>(?:[\w'-]+ ){1,4}?)(?:an? )?(?P<st>m[12])(?:-like| type)?", r"turns \g<s>to \g<st>"),
    (r"(?:make|makes|made) (?P<dm>(?:[\w'-]+ ){1,4}?)(?:dormant|quiescent)", r"promotes dormancy of \g<dm>"),
    (r"(?:turn|convert|transform|change)(?:s|ed)? (?P<into>(?:[\w'-]+ ){1,4}?)into(?! (?:an? |the )?m[12])", r"promotes \g<into>into"),
    (r"damages?(?= (?:the|an?|its|their) )", "disrupts"),
    (r"(?:an? )?(?:brake|curb|damper|block) on|(?:an? )?(?:enemy|foe|opponent) of|(?:an? )?(?:obstacle|hindrance) to", "inhibitor of"),
    (r"(?:a )?fuel for|(?:an? )?(?:ally|friend|driver|booster) of|an? (?:spur|boost|help|boon|aid|gift) (?:to|for)", "promoting"),
    (r"(?P<go>survival|outcomes?|prognosis|outlook|function|health) get(?:s)? worse", r"\g<go> decrease"),
    (r"(?P<gb>survival|outcomes?|prognosis|outlook|function|health) get(?:s)? better", r"\g<gb> increase"),
    (r"get(?:s)? worse", "increase"),
    (r"get(?:s)? (?:a )?boost(?:ed)?", "increase"),
    (r"get(?:s)? (?:held in check|held back|held down|curbed|slowed|stopped)", "decrease"),
    (r"(?:median |mean )?time to (?:disease |tumou?r |treatment )?(?:progression|relapse|recurrence|death|failure)", "progression-free survival"),
    (r"(?:time|years|months|life) (?:without|free (?:of|from)|until|before) (?:a )?(?:relapse|recurrence|progression)", "disease-free survival"),
    (r"surviv(?:e|es|ed) (?:more (?:readily|easily|often)|better)", "better survival"),
    (r"surviv(?:e|es|ed) less (?:readily|easily|often|well)|surviv(?:e|es|ed) worse", "worse survival"),
    (r"secondaries|secondary (?:tumou?rs|growths)", "metastases"),
    (r"to seed", "to metastasize in"),
    (r"the more (?P<tm>(?:[\w-]+ ){0,3}[\w-]+), the (?:more|bigger|larger|higher|greater)", r"high \g<tm> is associated with high"),
    (r"the more (?P<tl>(?:[\w-]+ ){0,3}[\w-]+), the (?:less|smaller|fewer|lower)", r"high \g<tl> is associated with low"),
    (r"(?:(?:the|their|a|an|his|her) )?(?:[\w-]+ )?(?:tumou?rs?|cancers?|disease|illness|malignancy) (?:comes?|came|coming) back", "relapse"),
    (r"lumps?", "tumour"),
    (r"small(?= (?!(?:[\w-]+ ){0,2}dos(?:es?|ages?)\b|cells?|rnas?|molecules?|intestin|bowel|extracellular|vesicles?|evs?|non|interfering|numbers?|groups?)[a-z])", "smaller"),
    (r"large(?= (?!(?:[\w-]+ ){0,2}dos(?:es?|ages?)\b|cells?|intestin|bowel|b-cells?|numbers?|groups?|extracellular|vesicles?)[a-z])", "larger"),
    # to make more
    (r"(?:bring(?:s)? on|brought on|(?:set|touch|kick|spark)(?:s|es|ed)? off|usher(?:s|ed)? in|(?:whip|drum|stir|fire)(?:s|ped|med|red|d)? up"
     r"|give(?:s)? (?:a lift|impetus|momentum) to|lend(?:s)? (?:a hand|support) to|(?:open|clear)(?:s|ed)? the (?:door|way) (?:to|for)|bring(?:s)? forward)(?= )", "promotes"),
    (r"help(?:s|ed|ing)? (?:to )?(?:form|build|create|generate|make|establish|shape|set up)(?= )", "promotes"),
    (r"(?:keep|keeps|kept|set|sets) (?P<kg>(?!them |it |rid )(?:(?!from |off |away |out |against |back |lid |check |limits? |brake |end |stop |of |on |fewer |less )[\w'-]+ ){1,5}?)(?:going|running|rolling|up and running)", r"promotes \g<kg>"),
    (r"(?:keep|keeps|kept|set|sets|get|gets) (?P<kr>(?!them |it |rid )(?:(?!from |off |away |out |against |back |lid |check |limits? |brake |end |stop |of |on |fewer |less )[\w'-]+ ){1,5}?)(?P<kd>(?:renew|grow|divid|multiply|proliferat|migrat|invad|spread|sprout|mov|form|activat|secret)ing)(?: themselves| itself)?", r"promotes \g<kd> of \g<kr>"),
    (r"(?:creep|inch|edge|tick|drift|shoot|jump|spike)s? up(?:wards?)?", "increase"),
    (r"(?:creep|inch|edge|tick|drift|slide|slip)s? down(?:wards?)?", "decrease"),
    (r"(?:even|still|much|far) (?=(?:worse|better|higher|lower|faster|slower|stronger|weaker|bigger|smaller|longer|shorter)\b)", ""),
    (r"turn(?:s|ed)? (?P<tu>(?:[\w'-]+ ){1,4}?)(?P<tc>brown|beige|white|red|blue|green|black|yellow|pink|grey|gray)(?:ish)?(?=\s*(?:[?,;.]|$|(?:by|via|through|when|if)\b))", r"promotes \g<tc> of \g<tu>"),
    (r"(?:end|ends|ended|wind|winds|wound) up (?P<eu>[a-z]+)ing(?= )", r"\g<eu>"),
    (r"help(?:s|ed)?(?= (?!(?:with|against)\b|(?:to )?(?:diagnos|explain|identif|understand|predict|distinguish|tell|guid"
     r"|monitor|detect|us |clinicians|doctors|physicians|find |spot |in )))", "promotes"),
    (r"helping", "promoting"),
    (r"(?:speed(?:s)?|sped|speeding) up|(?:kick|jump)-?start(?:s|ed)?|(?:egg|urge|cheer)(?:s|d|ed)? on|fan(?:s"
     r"|ned)? the flames of", "promotes"),
    (r"(?:push(?:es|ed)?(?! (?:down|back|off|away|out|in check))|spur(?:s|red)? on|feed(?:s)?|fed(?! with| on| by)|encourage[sd]?|back(?:s|ed)"
     r"(?: up)?(?! (?:to|in|into|from|on|at|and|or|with|down|out|pain)\b))(?= )", "promotes"),
    (r"(?:make|makes|made|let|lets|get|gets|cause|causes|help|helps) (?P<mv>(?:[\w'-]+ ){1,4}?)(?:to )?(?:sprout|grow|form|build|develop)"
     r" (?:more|new|extra|additional) (?:blood[- ])?vessels", r"promotes angiogenesis of \g<mv>"),
    (r"(?:make|makes|made|let|lets|get|gets|cause|causes|help|helps) (?P<fv>(?:[\w'-]+ ){1,4}?)(?:to )?(?:sprout|grow|form|build|develop)"
     r" (?:fewer|less) (?:blood[- ])?vessels", r"inhibits angiogenesis of \g<fv>"),
    (r"(?P<nv>more|fewer|less) (?:new )?(?:blood[- ])?vessels(?= (?:in|of|for|around|when|if|with|after)\b|\s*(?:$|[?,.]))", r"\g<nv> angiogenesis"),
    (r"(?:tak(?:e|es)|took|strip(?:s|ped)?) away(?: (?:some|much|most|part|a bit|a little) of)?(?= )", "inhibits"),
    (rf"call(?:s|ed)? in(?= {_CELLS_THERE})", "recruits"),
    (rf"calling in(?= {_CELLS_THERE})", "recruiting"),
    (r"(?:make|makes|made|render|renders|leave|leaves|left) (?P<m>(?:[\w'-]+ ){1,4}?)(?:more (?:invasive|aggressive|mobile|migratory)|(?:keener|more (?:eager|apt|prone|inclined)) to invade)", r"promotes invasion of \g<m>"),
    (r"(?:make|makes|made|render|renders) (?P<l>(?:[\w'-]+ ){1,4}?)less (?:invasive|aggressive|mobile|migratory)", r"inhibits invasion of \g<l>"),
    (rf"{MADE} (?P<nr>(?:[\w'-]+ ){{1,4}}?)less resistant", r"inhibits resistance of \g<nr>"),
    (rf"{MADE} (?P<r>(?:[\w'-]+ ){{1,4}}?)(?:more )?resistant", r"promotes resistance of \g<r>"),
    (rf"(?:make|makes|made|let|lets) (?P<o>(?:[\w'-]+ ){{1,4}}?)(?P<d>{_DOES}) (?:less|slower|more slowly)", r"inhibits \g<d> of \g<o>"),
    (rf"(?:make|makes|made|let|lets) (?P<u2>(?:[\w'-]+ ){{1,4}}?)(?P<d2>{_DOES}) (?:more|faster|quicker)", r"promotes \g<d2> of \g<u2>"),
    (r"(?:whose |with )?kidneys? (?:that )?(?:filter|work|function)(?:s|ed)? (?:poorly|badly|less(?: well)?)|(?:poor|bad|failing|weak) kidneys?(?: function)?", "with low glomerular filtration rate"),
    (r"(?:whose |with )?hearts? (?:that )?(?:pump|work|contract)(?:s|ed)? (?:poorly|badly|less(?: well)?)", "with low ejection fraction"),
    (r"(?:(?:tend(?:s|ed)? to )?(?:run|come out|turn out)|tend(?:s|ed)? to be) higher(?= in )", "increase"),
    (r"(?:(?:tend(?:s|ed)? to )?(?:run|come out|turn out)|tend(?:s|ed)? to be) lower(?= in )", "decrease"),
    (rf"{MADE} (?P<cw>{_MORE_WORDS}{{0,3}}?{_COURSE} {_OF_IT})(?:worse|poorer|shorter)", r"decreases \g<cw>"),
    (rf"{MADE} (?P<cb>{_MORE_WORDS}{{0,3}}?{_COURSE} {_OF_IT})(?:better|longer)", r"increases \g<cb>"),
    (rf"{MADE} (?P<eb>{_MORE_WORDS}{{0,3}}?{_EVIL} {_OF_IT})(?:better|milder|less severe)", r"decreases \g<eb>"),
    (rf"(?P<pw>{_COURSE}(?: (?:is|are|was|were))?) made (?:worse|poorer|shorter)(?= (?:by|with)\b)", r"\g<pw> decreased"),
    (r"made (?:worse|stronger)(?= (?:by|with)\b)", "increased"),
    (r"(?:make|makes|made|let|lets) (?P<ww>(?:[\w'-]+ ){1,5}?)(?:work|perform|function) (?:worse|less well|poorly|badly)", r"decreases \g<ww>"),
    (r"(?:make|makes|made) (?P<a>(?:[\w'()/-]+ ){1,7}?)(?:more (?:likely|frequent|common|aggressive"
     r"|invasive)|worse|faster|stronger|grow|spread|bigger|easier(?! to\b))", r"increases \g<a>"),
    (r"(?:make|makes|made|render|renders) (?P<mm>(?:[\w'-]+ ){1,4}?)more (?!sensitive|responsive|amenable|susceptible|vulnerable|resistant)(?P<mq>[\w-]+)", r"increases \g<mq> of \g<mm>"),
    (r"(?:make|makes|made|render|renders) (?P<lm>(?:[\w'-]+ ){1,4}?)less (?!sensitive|responsive|amenable|susceptible|vulnerable|resistant)(?P<lq>[\w-]+)", r"decreases \g<lq> of \g<lm>"),
    (r"(?:make|makes|made|let|lets|get|gets|cause|causes) (?P<n>(?:[\w'-]+ ){1,6}?)(?<!\bless )(?<!\bmore )(?<!\bfewer )(?:to )?(?P<does>migrate|invade|divide"
     r"|proliferate|move|die|metastasi[sz]e|relapse|survive|leak|grow|spread|progress|develop|form|sprout"
     r"|mature|differentiate|respond)", r"promotes \g<does> of \g<n>"),
    *HARDER,
    (r"make(?:s)? it (?:harder|more difficult|less likely|impossible) for (?P<h>(?:[\w'-]+ ){1,4}?)to", r"inhibits \g<h>"),
    (r"make(?:s)? it (?:easier|possible|more likely) for (?P<e>(?:[\w'-]+ ){1,4}?)to", r"promotes \g<e>"),
    (rf"(?P<pf>{SOMEBODY}) (?:progress|relapse)(?:ed|es|s)? {SOONER}", r"\g<pf> have worse progression-free survival"),
    (rf"(?P<ps>{SOMEBODY}) (?:progress|relapse)(?:ed|es|s)? {LATER}", r"\g<ps> have better progression-free survival"),
    (rf"(?P<te>{_TEST}) more (?P<tq>sensitiv|specific)(?:e|ity)?", r"\g<te> with higher \g<tq>ity"),
    (rf"(?P<tl2>{_TEST}) less (?P<tq2>sensitiv|specific)(?:e|ity)?", r"\g<tl2> with lower \g<tq2>ity"),
    (rf"(?P<m2>{_DOING}) (?:more(?! than| of| slowly)|faster|quicker|further|sooner|earlier|off)", r"more \g<m2>"),
    (rf"(?P<l2>{_DOING}) (?:less(?! than| of)|slower|more slowly|later)", r"less \g<l2>"),
    (rf"(?:an? )?(?:bad|harmful|detrimental|dangerous|ill|poor)(?: thing| turn)? (?:for|to) {PEOPLE}", "associated with worse survival"),
    (rf"(?:an? )?(?:good|beneficial|helpful|fine)(?: thing| turn)? (?:for|to) {PEOPLE}", "associated with better survival"),
    (r"(?:bad|harmful|toxic) (?:for|to)", "inhibits"),
    (r"harms?(?= (?:the|an?|any|its|their)\b)", "impair"),
    (r"(?<!any )(?<!no )(?<!much )good for|(?:helpful|beneficial) to", "promotes"),
    (r"protective(?=\s*(?:$|[?,]| in ))", "associated with better survival"),
    (rf"(?:harder|tougher|rougher|harsher) (?:on|for) {PEOPLE}", "more toxic"),
    (rf"(?:easier|gentler|kinder|milder) (?:on|for) {PEOPLE}", "less toxic"),
    *EVERYDAY,
    (r"(?:put|churn|pump|spit|giv|send|throw)(?P<po>e?s|ing|e|t?ing)? (?:out|off)(?= (?:[\w-]+ ){0,3}?(?:exosomes?|vesicles?|evs?|micro-?rnas?|mirnas?"
     r"|mir-\w+|proteins?|cytokines?|hormones?)\b)", "secrete"),
    (rf"depends? (?:up)?on(?= (?:the )?{TRAIT})", "differ by"),
    (r"(?:make|makes|made|let|lets) (?P<wb>(?:[\w'-]+ ){1,5}?)(?:work|perform|function) (?:better|well)", r"increases \g<wb>"),
    (r"(?:make|makes|made|let|lets) (?P<ww>(?:[\w'-]+ ){1,5}?)(?:work|perform|function) (?:worse|badly|poorly|less(?: well)?)", r"decreases \g<ww>"),
    (r"(?:losing|shedding) (?:any |some )?(?:body )?weight|slimming", "weight loss"),
    (r"(?:grow|gett?|becom)(?:e|ing|s)? older|(?:old|advancing|older) age", "ageing"),
    (r"stain(?:s|ed)? (?:stronger|darker)", "stain more strongly"),
    (r"stain(?:s|ed)? (?:weaker|paler|fainter)", "stain less strongly"),
    (r"bowel(?= (?:cancers?|tumou?rs?|carcinomas?))", "colorectal"),
    (r"healthy(?= (?:[\w-]+ )?(?:tissues?|mucosa|epithelium|bowel|colon|lung|breast|liver|kidney|skin|prostate)\b)", "normal"),
    (r"(?:swallow|gobble|gulp|devour|ingest|eat)(?:s|ed)?(?: up| down)?|ate(?: up)?", "engulf"),
    (r"tell(?:s)? (?:which|what) (?P<ts>subtypes?|types?|kinds?|stages?|grades?)(?: of (?:[\w-]+ ){1,2}(?:cancer|tumou?r|disease))?"
     r" (?:(?:some|any)(?:one|body)|one|she|he|(?:an?|the) (?:patient|woman|person)) has", r"diagnose the \g<ts>"),
    (r"break(?:s)?(?= (?:[\w-]+ ){0,3}resistance)", "inhibits"),
    (r"(?:goes|go|went) missing|(?:is|are) (?:gone|missing)", "is lost"),
    (r"(?:a?wakes?|a?woke|awakens?|rouses?|roused)(?: up)?(?= (?:[\w-]+ ){0,4}cells?\b)", "inhibits dormancy of"),
    (r"switch(?:es|ed)? on|turn(?:s|ed)? on|unleash(?:es|ed)?", "activates"),
    (r"(?:creep|crept|edge|inch|drift)(?:s|d|ed)? up(?:wards)?|go(?:es)? up|went up|r[io]se[sn]?|raised|brought up|shot up|climb(?:s|ed)?", "increased"),
    (r"raise(?:s)?|adds? to", "increases"),
    (r"worsen(?:s|ed)?(?= (?:\w+[ -]){0,3}(?:survival|outcomes?|prognosis|health|function|control"
     r"|quality|recovery))", "reduces"),
    (r"(?:stay|remain|keep|kept)(?:s|ed|ing)? free (?:of|from)(?! (?:a )?(?:relapse|recurrence|disease|progression|metast|cancer|tumou?r))", "are protected from"),
    (r"(?P<pu>(?:end|turn|wind|show|crop|pop|pick|set)(?:s|ed|p?ing|ting)?|wound) up(?= in\b)", r"\g<pu>"),
    (r"(?P<tu>tak(?:e|es|en|ing)|took) up in", r"\g<tu> up into"),
    (r"(?:a (?:bit|little)|slightly|somewhat|clearly|markedly) up(?= in )", "increased"),
    (r"(?:a (?:bit|little)|slightly|somewhat|clearly|markedly) down(?= in )", "decreased"),
    (r"up(?= in (?:the |patients|serum|plasma|women|people|those|breast|tumou?r|blood|urine|tears"
     r"|bc|cancer))", "increased"),
    (r"build(?:s|ing)? up|pile(?:s|d)? up", "increases"),
    # to make less
    (r"(?:tear|rip|pry|pri[sz]e|break|burst)(?:s|ing)? (?:open|apart|up)|(?:tear|rip|punch|poke|drill|blow)(?:s|es)? (?:a )?(?:holes?|gaps?) (?:in|into|through)|breach(?:es)?", "disrupts"),
    (r"(?:hold|holds|held|holding|keep|keeps|kept|keeping|push|pushes|pushed|rein|reins) (?:back"
     r"|down|in|in check|at bay)", "inhibits"),
    (r"(?:calm|quiet|quieten|damp|dampen|throttle|smother|stifle|muffle)(?:s|ed|d)?(?: down)?(?= )", "inhibits"),
    (r"(?:slow|slows|slowed|slowing) down", "inhibits"),
    # "slow metabolisers" are people
    (r"(?<!\bfor )(?<!\bin )(?<!\bof )(?<!\bamong )(?<!\bthe )(?<!\ba )(?<!\bdo )(?<!\bdid )(?<!\bare )(?<!\bwere )(?<!\bwith )slow(?:s|ed)?(?= )", "inhibits"),
    (r"(?:keep|keeps|kept|stop|stops|stopped|hinder|hinders|prevent|prevents) (?P<b>(?:[\w'-]+"
     r" ){1,4}?)from", r"inhibits \g<b>"),
    (r"(?:hold(?:s)? (?:up|off)|held (?:up|off)|(?:pare|scale|trim)(?:s|d)? back|(?:whittle|chip|eat)(?:s|d)? (?:away|down)(?: at)?|wear(?:s)? down"
     r"|(?:stamp|snuff)(?:s|ed)? out|take(?:s)? the edge off|put(?:s)? (?:an end|paid|a lid) (?:to|on)|set(?:s)? back)(?= )", "inhibits"),
    (r"(?:stop|stops|stopped|curb|curbs|tame|tames|check|weaken|weakens|cut|cuts|fight|fights"
     r"|counter|counters|work(?:s)? against|act(?:s)? against|protect(?:s)? (?:from|against)"
     r"|guard(?:s)? against)(?= )", "inhibits"),
    (r"(?:put(?:s)?|shut(?:s)?) (?:a )?(?:stop|brake|end) (?:to|on)|put(?:s)? the brakes? on"
     r"|shut(?:s)? (?:off|down)", "inhibits"),
    (r"(?:brought|bring|brings|knock(?:s|ed)?|turn(?:s|ed)?|take(?:s|n)?) down", "decreased"),
    (r"(?:creep|crept|edge|inch|drift)(?:s|d|ed)? down(?:wards)?|go(?:es)? down|went down|c[oa]me(?:s)? down|(?<!\bof )(?<!\bfewer )(?<!\bmore )(?<!\bmany )(?<!\bprevent )(?<!\bprevents )(?<!\bpreventing )(?<!\bcause )(?<!\bcauses )(?<!\bare )(?<!\bwere )(?<!\bagainst )(?<!\bmake )(?<!\bfor )(?<!\bany )(?<!\brecurrent )(?<!\bhave )(?<!\bhad )f[ae]ll(?:s|en)?(?! asleep| ill| into| short)|dropp?(?:s|ed)?|sank|sink(?:s)?"
     r"|dwindle[sd]?", "decreased"),
    (r"down(?= in (?:the |patients|serum|plasma|women|people|those|breast|tumou?r|blood|urine"
     r"|tears|bc|cancer))", "decreased"),
    (r"(?:tak(?:e|es|en)|took|strip(?:s|ped)?|pull(?:s|ed)?) (?P<ta>(?:[\w-]+ ){1,3}?)away", r"inhibit \g<ta>"),
    (r"(?:can(?:['’]t|not)|could(?:n['’]t| not)|(?:do|does|did)(?:n['’]t| not)|no longer|(?:is|are) unable to)"
     r" (?:make|produce|express|form|secrete|synthesi[sz]e|carry|contain|hold|have|bear|possess)s?(?= (?:[\w-]+ ){0,3}?[\w-]*\d)", "lack"),
    (r"(?:cutting|curbing|taming|fighting|countering|trimming)(?! (?:off|down|back|out))(?= )", "inhibits"),
    (r"mop(?:s|ped)? up|soak(?:s|ed)? up|wipe(?:s|d)? out|get(?:s)? rid of|do(?:es)?"
     r" away with", "inhibits"),
    (r"switch(?:es|ed)? off|turn(?:s|ed)? off", "inhibits"),
    (r"undo(?:es)?|undid", "reverses"),
    (r"lessen(?:s|ed)?|water(?:s|ed)? down|dull(?:s|ed)?", "reduced"),
    (r"unrelated to|independent of|nothing to do with", "not associated with"),
    # how well a treatment works
    (r"(?P<t>(?:chemo\w*|(?:radio|immuno)-?therapy|treatments?|therap(?:y|ies)|drugs?|medicines?|[\w-]+(?:cin|mab|nib|platin|taxel"
     r"|xifen|cil))(?: (?:still|then|also))?) (?:work(?:s|ed)?|act(?:s|ed)?) (?:worse|less(?: well)?|badly|poorly"
     r"|no longer|less effectively)(?! than\b)", r"meet more resistance to \g<t>"),
    (r"(?P<u>(?:chemo\w*|(?:radio|immuno)-?therapy|treatments?|therap(?:y|ies)|drugs?|medicines?|[\w-]+(?:cin|mab|nib|platin|taxel"
     r"|xifen|cil))(?: (?:still|then|also))?) (?:work(?:s|ed)?|act(?:s|ed)?) (?:better|well|more effectively"
     r"|more strongly)(?! than\b)", r"meet less resistance to \g<u>"),
    (r"(?:respond(?:s|ed)?|react(?:s|ed)?) (?:better|well|more)(?: strongly)? to", "have less resistance to"),
    (r"(?:respond(?:s|ed)?|react(?:s|ed)?) (?:worse|poorly|less(?: well)?|badly) to", "have more resistance to"),
    (r"toler(?:ate|ates|ated) (?P<v>(?:[\w-]+ ){1,3}?)better", r"have more resistance to \g<v>"),
    # amounts
    (r"(?P<ac>less|more|reduced|increased|lower|higher|greater|decreased) (?:accumulation|build-?up)(?= of)", r"\g<ac> level"),
    (r"(?P<sr>(?:si|sh)rnas?) (?:targeting|directed (?:at|to))", r"\g<sr> against"),
    (r"(?:new|newly (?:made|formed|produced|synthesi[sz]ed)|freshly made)(?= m(?:i|icro)?rnas?\b)", "nascent"),
    (r"(?:(?<!\ba )little(?! (?:affect|influenc|alter|chang|disturb|effect|impact|differen))|hardly any|scant|scarce|small amounts? of|only (?:a )?little|not much"
     r"|(?<!first )(?<!next )(?<!last )(?<!past )(?<!\ba )few(?! of\b)|shortage of|too little|(?<!prognosis )(?<!survival )(?<!outcome )(?<!outlook )(?<!response )poor in)(?= )", "low"),
    (r"(?:a lot of|lots of|plenty of|much(?! (?:higher|lower|after|when|if|in|by|upon|once)\b)|abundant|loads of|large amounts? of|too much|rich in"
     r"|many)(?= )", "high"),
    (  # asked of what goes with it: "linked with how bad the scarring is"
        r"how (?:bad(?:ly)?|severe(?:ly)?|serious|grave) (?P<hb>(?:[\w'’-]+ ){1,6}?)"
        r"(?:(?:will |(?:is|are) (?:going|likely) to )?(?:be|get|become)|is|are|was|were|gets|becomes|turns? out(?: to be)?)"
        r"(?=\s*(?:[?,.;]|$))",
        r"the severity of \g<hb>",
    ),
    (
        r"how (?P<ht>(?:[\w'’-]+ ){1,4}?)(?:will |would |are going to |is going to )?(?:turns? out|fares?|ends? up)"
        r"(?=\s*(?:[?,.;]|$))",
        r"the prognosis of \g<ht>",
    ),
    (r"(?:tell|say|show)s?(?: (?:you|us|one|doctors|me))?(?= (?:anything |something )?(?:about )?the (?:severity|prognosis) of\b)", "predict"),
    (
        r"(?:gets?|got|getting|(?:makes?|made|finds?|found) (?:its|their) way) (?:right )?in(?:to|side)(?= (?:the |their |its )?[a-z])",
        "enter",
    ),
    # going together
    (r"go(?:es)? (?:along |hand in hand |together )?with|went (?:along |hand in hand |together )?with"
     r"|come(?:s)? with|track(?:s)? with|travel(?:s)? with|=|(?<!i )(?<!you )mean(?:s)?(?! of\b)|point(?:s)? to"
     r"|speak(?:s)? for|foretell(?:s)?|herald(?:s)?|spell(?:s)?", "is associated with"),
    *COURSES,
    ARRESTED,
    *LIVED,
)  # fmt: skip


# A particle that stands apart from its verb: "shuts X down", "switches X on".
_PARTED = re.compile(
    r"\b(?P<verb>(?:shut|switch|turn|bring|brought|knock|take|took|push|drive|drove|hold|held|keep"
    r"|kept|slow|speed|sped|wipe|rein|dial|ramp|crank|boost|lull|send|sent|cut|tone|wake|put|bump"
    r"|clear|switche|egg|spur|urge|cheer)(?:s|es|d|ed|ped|red|ting|ing)?)\s+"
    r"(?P<object>(?!(?:up|down|on|off|back|out|in)\b)(?:[\w/.-]+\s+){1,5}?)"
    r"(?P<particle>up|down|on|off|back|out|in check|at bay|to sleep)(?=\s*(?:$|[,.;:?!)]|\b(?:in|by|and"
    r"|or|when|after|so|through|via|with|for|too|again|right|correct)\b))",
    re.IGNORECASE,
)
_Said = tuple[tuple[str, str], ...]
_TOGETHER = 20  # phrases that are looked for at once
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Some phrases with what is put for each, in this order, and the pattern of any of them.

    A text has few of all phrases: one by one they are only looked for where there is any. That is
    looked for in lower case, in which `re` passes over what begins otherwise three times as fast.
    """

    any_of: re.Pattern[str]
    said: _Said

    def put_in(self, text: str) -> str:
        """The text with what is put for these phrases."""
        if self.any_of.search(text.lower()):
            for one, put in self.said:
                text = _whole_words(one).sub(put, text)
        return text


@functools.cache
def _whole_words(source: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{source})(?![\w-])", flags)


def _phrases(*said: tuple[str, str]) -> Iterator[_Phrases]:
    for start in range(0, len(said), _TOGETHER):
        some = said[start : start + _TOGETHER]
        sources = (_NAMED_GROUP.sub("(?:", one) for one, _ in some)  # names may be the same
        yield _Phrases(_whole_words("|".join(sources), 0), some)


@functools.cache
def _told() -> tuple[_Phrases, ...]:
    return tuple(_phrases(*TOLD))


@functools.cache
def _lay() -> tuple[_Phrases, ...]:
    return tuple(_phrases(*WORRIES, *DONE, *_SAID))


@functools.lru_cache(maxsize=2048)
def technical_text(text: str) -> str:
    """A sentence of a text with its phrases of direction put technically."""
    for phrases in _told():
        text = phrases.put_in(text)
    return text


@functools.lru_cache(maxsize=2048)
def technical(text: str) -> str:
    """The text with its lay words of direction put technically; names are left as they are."""
    text = re.sub(r"[.!]\s+(?=[A-Z])", ", ", text)  # what is supposed first belongs to the question
    text = _PARTED.sub(r"\g<verb> \g<particle> \g<object>", text)
    text = re.sub(r"\s+(?=[?,.;])", "", text)
    for phrases in _lay():
        text = phrases.put_in(text)
    return text


@functools.cache
def _sensitive() -> tuple[_Phrases, ...]:
    return tuple(_phrases(*IMPROVED, *SENSITIVE))


@functools.lru_cache(maxsize=2048)
def as_resistance(text: str) -> str:
    """The text with sensitivity to a treatment put as a lack of resistance to it."""
    for phrases in _sensitive():
        text = phrases.put_in(text)
    return text
