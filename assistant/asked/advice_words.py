"""The words by which a doctor is asked rather than a paper; matched on lower-cased text.

Advice is told by whom it is for (a patient, a relative, the asker) and by the decision that is
wanted: to stop, hold, switch, add, order, rely on. Decisions are asked for in the first, second and
third person, and in telegram style ("hold the next cycle or carry on?"). General English.
"""

import re
from collections.abc import Sequence

from assistant.asked.any_of import by_letter
from assistant.asked.frame_words import AUXILIARY, LEAD_IN, QUESTION_WORD
from assistant.biology.treatment_words import DRUG

_OWN = r"(?:my|our|this|her|his)"
_FAMILY = r"mother|mum|mom|father|dad|wife|husband|sister|brother|daughter|son"
_PATIENT = (
    rf"(?:{_FAMILY}|patients?|pt|aunt|uncle|friend|grandmother|gran|client|case|oncologist|doctor"
    r"|lady|gentleman|woman|man|girl|boy)"
)
_SOMEBODY = (  # one person, where patients in the plural may be those of papers
    rf"(?:{_FAMILY}|patient|pt|lady|gentleman|woman|man|girl|boy|case|she|he|her|him)"
)
_LITERATURE = (  # what "can I get ..." is about where it is no treatment
    r"[^.?!]*\b(?:references?|citations?|doi|papers?|articles?|isolat\w+|detect\w+|measur\w+|separat\w+"
    r"|assays?|quantif\w+)\b"
)
_NO_DOCUMENT = (  # what is "mine" without being of my body: papers, and people at work
    r"(?!(?:[\w-]+ ){0,2}?(?:review|paper|article|question|student|colleague|lab|thesis|talk|group|team|vesicles?|understanding|guess|idea|point"
    r"|boss|supervisor|professor|pi|chief|head|registrar|resident|trainee|fellow|consultant|neighbou?r|editor|tutor|lecturer|teacher"
    r"|department|unit|hospital|institute|project|poster|slides?|lecture|notes)\b)"
)
_CARRIERS = (
    r"(?:exosom\w*|vesicles?|evs?|mi(?:cro)?-?rnas?|nanoparticles?|liposomes?|carriers?|vectors?)"
)
_IN_WRITING = (  # "could I have the two citations?", "may I have a full list?"
    r" (?:(?:an?|the|your|two|three|both|all|full|complete|quick|short|exact|whole) )*"
    r"(?:lists?|overview|rundown|summar(?:y|ies)|names?|inventory|every|each|references?|citations?"
    r"|dois?|papers?|articles?|records?|titles?|mi(?:cro)?-?rnas?)\b"
)
_TREATING = (
    r"(?:take|taking|stop|start|switch|use|try|have|get|give|need|skip|keep|continue|eat|drink|order"
    r"|request|prescribe|leave|treat|recommend|offer|add|change|wait|increase|reduce|avoid|rely|bother|hold|come off"
    r"|stay on|go on|carry on|act on|pull|ditch|bin)"
)
_THEM = r"(?:her|him|them|it|this|that|the patient|my patient)"
_DECIDE = (  # bare verbs of what is done next for a patient
    r"(?:stop|hold(?: off)?|withhold|pause|(?:re)?start|switch|swap|continue|carry on|go (?:on|ahead)|keep (?:going|on|giving"
    rf"|{_THEM})|press on|push on|proceed|drop|omit|skip|leave|add|give(?! (?:me|us|(?:an? |the |all |every )(?:[\w-]+ )?(?:lists?|overview|summary|names?|references?|citations?|studies|papers?))\b)|offer|order|request|book|refer|escalate|de-?escalate"
    r"|intensify|taper|wean|treat|operate|irradiate|biopsy|scan|re-?challenge|step (?:up|down)|(?:watch and )?wait"
    rf"|(?:take|put|move|bring) {_THEM}|come off|stay on|clear|dissect|excise|resect|spare|rely on|bother|act on|prescribe"
    r"|discharge|admit|stick with|try|pull|ditch|bin|(?:change|reduce|increase|cut|raise|lower|double|halve) (?:the|her|his|their|my|dose|over|to))"
)
_DECIDING = (
    r"(?:starting|stopping|giving|ordering|testing|adding|switching|trying|bothering|continuing|holding|having|doing|getting"
    r"|paying|asking|booking|repeating|scanning|treating|screening|going|changing|waiting|carrying on|prescribing)"
)
_IN_FOOD = (  # what people at large get from what they eat is no dose: "can a person get from food"
    r"(?![^?]*\b(?:a|the|most|many|average|typical|healthy|ordinary) (?:persons?|people|adults?|humans?)\b"
    r"[^?]*\b(?:food|foods|diets?|meals?|eating)\b)"
)

_OF_A_COURSE_AT_LARGE = (  # for how long a drug is given, to nobody named
    r"(?! (?:more |further )?(?:days|weeks|months|years)\b(?![^?]*\b(?:i|my|me|her|him|his|she|he)\b))"
)

_THERAPY = (
    r"chemo\w*|radio(?:therapy|tx)|surgery|mastectomy|lumpectomy|dissection|clearance|biopsy|scans?|pet(?:-ct)?|mri|hormones?"
    r"|endocrine therapy|hormone therapy|tablets|pills|medication|[a-z]{3,}(?:mab|ciclib|taxel|platin|xifen|trozole|estrant|tinib)"
)

_ADVICE = (  # all begin at the edge of a word: `re` then looks for that once, for all of them
    r"\b(?:am i|is she|is he|are we) allowed to\b"
    r"|\b(?:could|can|may|should|shall|must) (?:we|i|she|he|they) (?:\w+ ){0,2}?(?:leave (?:it|that|this|her|him)? ?out|skip|omit|stop"
    rf"|spare (?:her|him|them)|de-?escalate|withhold|(?:take|put|keep) {_THEM} (?:off|on)|come off|stay on|prescribe|hold off)\b"
    r"|\b(?:should|ought to|must) be (?:given|prescribed|started|stopped|offered|used|administered|done|infused|ordered|tried|continued)\b[^.?!]{0,60}"
    r"\b(?:to|in|for|with) (?:an?|the|this|that|my|our|every|any|each) (?:[\w+-]+ ){0,3}(?:wom[ae]n|patient|person|girl|m[ae]n|lady|gentleman|child)\b"
    r"|\bshould (?:a|an|all|every|any|each) (?:[\w+-]+ ){0,3}(?:wom[ae]n|patients?|person|people|girls?|m[ae]n)\b"
    r"|\bshould (?:i|she|he|my|our|her|his|the patient|this patient)\b"
    r"(?! (?:write|cite|contact|read|look|search|quote|find|turn|expect(?! to (?!find|see|measure|detect|observe|read))|know|think|believe|trust|interpret|understand"
    r"|be (?:careful|aware|cautious)|keep in mind|base (?!(?:[\w'’-]+ ){0,2}(?:her|his|dos\w*|treatment|therapy|decision)\b)))"
    rf"|\b(?:can|could|may|must|do|shall|ought) (?:i|she|he)\b(?!{_LITERATURE}| have{_IN_WRITING})"
    rf"[^.?!]{{0,30}}\b{_TREATING}\b"
    rf"|\b(?:i|she|he) (?:should|ought to|must|had better|needs? to|ha(?:s|ve) to) (?:(?:\w+ly|now|also|just|not) )?(?:{_TREATING}|{_DECIDE})\b"
    rf"|\b(?:{_THERAPY})\b[^.?!]{{0,25}}\b(?:can|could|should|must|may) (?:not )?be (?:stopped|discontinued|skipped|avoided|withheld|omitted)\b"
    r"|\b(?:should|must|can|could|better|right (?:in|to)|shouldn['’]t) (?:we |i |she |he )?(?:not )?(?:stop|discontinu|skip|avoid|withhold|omit)\w*"
    rf" (?:\w+ ){{0,2}}?(?:{_THERAPY})\b"
    rf"|\b(?:should|does|do|have|has|must|can)n['’]t (?:i|she|he)\b(?!{_LITERATURE}|{_IN_WRITING})"
    r"|\b(?:her|his|my) (?:own )?(?:(?:high|low|rising|raised|elevated|exosomal|serum|plasma) ){0,2}(?:mirs?|mirnas?|micrornas?)\b"
    r"[^.?!]{0,40}\b(?:so|hence|therefore|means?)\b"
    r"|\b(?:i|she|he) (?:will|(?:am|is) going to|needs?) (?:not )?(?:relaps|respond|die|need|chemo|surg|treat|an? mastect|adjuvant)\w*"
    rf"|\b(?:told|time|wise|better|wrong|safe|reasonable) (?:\w+ )?to (?:stop|avoid|skip|keep taking|switch)\b[^.?!]{{0,20}}\b(?:{_THERAPY}|[a-z]+mycin|her|his|my)\b"
    r"|['’]d better (?:not )?(?:stop|avoid|skip|start|switch|take|give|have)\b"
    r"|\b(?:does|will|would) (?:she|he) (?:need|have to|require|benefit)\b"
    rf"|\b(?:does|might|could|may|has|do) (?:she|he|i) (?:(?:really|already|likely|probably|now|still) )?(?:have|got|suffer\w*|carry|harbou?r)\b(?!{_IN_WRITING})"
    r"|\bis (?:she|he) (?:(?:really|already|likely|probably|now|still) )?(?:ill|sick|cured|healthy|dying|at (?:high |low |any )?risk|in (?:danger|remission)"
    r"|going to|likely to|free of|clear of|relapsing|progressing|resistant|safe)\b|\bmeans? for (?:her|him|me|us)\b"
    r"|\bis (?:she|he) (?:a candidate|suitable|eligible|fit|better off)\b"
    r"|\b(?:what|which) (?:dose|dosage|treatment|drug|regimen|option|line)\b[^.?!]{0,70}\b(?:should|ought|do i|shall|would you)\b"
    r"|\bwould you (?:\w+ly |still |ever )?[a-z]+ (?:up )?(?:to )?(?:somebody|someone|anyone|anybody|people|patients?|(?:an?|any|some|every|such an?|this|that)"
    r" (?:[\w+-]+ ){0,3}?(?:patients?|persons?|wom[ae]n|m[ae]n|girls?|boys?|child|lady|gentleman))\b"
    rf"|\bwould you (?:still )?(?:{_TREATING}|{_DECIDE}(?! in(?:to)? (?:[\w-]+ )?(?:words|terms|language|english)\b)|suggest|advise|consider|pick|choose|go for|go with|move|infuse)\b"
    r"|\b(?:recommend|advise|suggest|prescribe|advice)\b[^.?!]{0,40}\b(?:for (?:me|her|him)|patient)\b"
    r"|\bam i\b(?! (?:right|correct|wrong|missing|reading|understanding|looking|to (?:understand|read|infer)))"
    rf"|\bshould we (?:{_TREATING}|{_DECIDE})\b[^.?!]*\b(?:{_SOMEBODY}|women|patients)\b"
    rf"|\bshall (?:i|we) (?:{_TREATING}|{_DECIDE})\b[^.?!]*\b(?:{_SOMEBODY}|her|him|patients?|{_THERAPY})\b"
    r"|\b(?:cure|heal|harm|hurt|endanger) (?:me|her|him|us|my)\b|\bdo i (?:qualify|need)\b"
    r"|\bif (?:i|she|he) (?:now )?(?:stops?|skips?|miss(?:es)?|forgets?|refuses?|declines?|comes? off)\b"
    r"|\bworth it for\b|\btell me how to (?:treat|manage|cure)\b"
    rf"|\bhow much (?:{_THERAPY}|[a-z]+mycin|[a-z]+rubicin) (?:for|per|in) (?:an?|the|my|her|him|this)\b"
    r"|\bought (?:i|we|she|he) (?:not )?to\b"
    rf"|\b(?:should|must|shall) (?:the|a|her|his) (?:doctor|pharmacist|nurse|oncologist|surgeon|clinician|physician|gp) (?:{_TREATING}|{_DECIDE}|lower|raise)\b"
    r"|\bwhat (?:shall|should|must|ought|do|can|could) i (?:do|try)\b(?!(?: with| about| for| to)? (?:get|the |these )?(?:exosom|vesic|mirna|data|samples?|results?))"
    r"|\b(?:what|how) (?:would|do|should|shall|can|could) (?:you|one|we) (?:do|manage|proceed|handle|treat|act)\b"
    r"(?!(?: with| about| for)? (?:the |these )?(?:exosom|vesic|mirna|micrornas?|data|samples?|results?))"
    r"|\bhow (?:long|much (?:time|longer)) (?:has|have|does|do|will|would|can) (?:she|he|i|we|my|her|his|mum|mom|dad)\b"
    r"|\b(?:anything|something|what) (?:else )?(?:i|we|she|he) (?:can|could|should|might|may)\b[^.?!]{0,20}"
    r"\b(?:eat|drink|take|do|try|avoid|change)\b"
    rf"|\bmy {_NO_DOCUMENT}(?:[\w-]+ ){{1,3}}?(?:came back|is|was|are|were|went|rose|shows?|says?|read)\b"
    rf"|\b(?:does|would|could) it make sense to\b|\b(?<!\bis )(?<!\bare )(?<!treatment )(?<!target )(?<!approach )(?<!strategy )(?<!avenue )(?<!method )worth (?:me |us |her |him |it )?{_DECIDING}\b"
    rf"|\breason (?:for (?:me|us) )?to {_DECIDE}\b"
    r"|\bany (?:point|use|sense|harm) (?:in )?(?:starting|stopping|ordering|testing|adding|switching|continuing|scanning"
    r"|repeating|treating|giving|holding|changing)\b"
    r"|\b(?:right|best|better|good|suitable|safe|appropriate|indicated|enough|necessary|needed|useful|an option|bad|wrong"
    r"|dangerous|risky|harmful|unsafe|unwise|wise|sensible|beneficial|helpful|worthwhile|pointless|hopeless|too late) for"
    r" (?:her|him|me|us|my|our|this (?:lady|gentleman|man|woman|patient|girl|boy))\b"
    r"|\bif (?:it|this|that|she|he) (?:were|was) (?:your|you|my)\b"
    rf"|\b(?:{_THERAPY}) or (?:not|no|nothing|none|wait\w*|watch\w*)\b"
    rf"|\b(?:do|will|would|can|could) i (?:have|die|survive|get|live|be(?! (?:right|correct|wrong)\b))\b(?!{_LITERATURE}|{_IN_WRITING})"
    r"|\b(?:i|we) (?:found|noticed|felt|feel|was diagnosed|got|had|have)\b"
    r"(?![^.?!]*\b(?:cell lines?|cultures?|mice|cohorts?|biobanks?|specimens|samples)\b)[^.?!]{0,40}"
    r"\b(?:lump|breast|diagnos\w+|pain|biopsy|mammogram|cancer|relapse|metastas\w+)\b"
    r"|\bmy (?:own )?(?:(?:high|low|raised|elevated|exosomal) ){0,2}(?:tumou?r|cancer|diagnosis|results?|blood test|mir|biopsy|chemo\w*|oncologist|prognosis|breast"
    r"|body|treatment|therapy|doctor|surgery|mastectomy|chances?|scan|pathology|report)\b"
    r"|\b(?:is it|would it be) (?:safe|ok|okay|all right|alright|advisable|wise|fine) (?:for|to|if)\b"
    rf"(?! (?:use|employ|load|apply) (?:[\w-]+ ){{0,3}}?{_CARRIERS}\b(?![^.?!]*\b(?:{_OWN}|{_PATIENT}|me|him|us|myself|i)\b))"
    rf"|\b{_OWN}(?! (?:review|paper|article|stud|document|text|source))(?!(?: [\w+-]+){{0,4}} (?:in|on|among) patients\b)(?: [\w+-]+){{0,4}} {_PATIENT}\b(?! (?:samples|specimens|sera|plasmas|cohorts?|material|data)\b)"
    rf"|\b(?:one|some) of (?:my|our) (?:[\w+-]+ ){{0,2}}{_PATIENT}\b"
    rf"|\b(?:a|the) (?:[\w+-]+ ){{0,3}}{_PATIENT}\b[^?]{{0,120}}\b(?:should|would you|what do i|can i|do i)\b"
    r"|\b(?:pt|patient),? \d{2}|\b\d{2}[- ]?(?:y/?o?|yrs?|years?[- ]old|yrs?[- ]old)\b[^?]{0,120}"
    r"\b(?:treat|give|would you|recommend|dose|next|therapy|manage|option|add|offer|right)\b"
    r"|\b(?:woman|man|lady|gentleman|girl|boy|male|female|pt|patient),? (?:aged )?\d{1,2}\s?(?:y(?:/?o|rs?)?)?\s?[,;:.–]"
    r"|\b(?:mrs?|ms|miss)\.? \w+\.?,? \d{2}\b|\bi(?:['’]m| am) (?:aged )?\d{2}\b"
    r"|\b(?:decide|choose) for (?:me|us|her|him)\b"
    rf"|\bbed \d+\b|\bon (?:my|our) ward\b(?! round)|\b{_SOMEBODY}\b[^.?!]{{0,60}}\bon the ward\b(?! round)|\bon the ward\b[^.?!]*\b{_SOMEBODY}\b"
    r"|\bin (?:my|our) (?:clinic|practice|ward|surgery)\b"
    rf"|\b(?:how (?:much|many)|what dose|which dose|dosage)\b{_OF_A_COURSE_AT_LARGE}(?![^?]*\b(?:did|was|were|mice|rats|animals)\b){_IN_FOOD}[^?]{{0,60}}\b(?:i give|give her|give him|prescribe"
    r"|administer|per day|mg/m2|a day|daily|tablets?)\b|\bcan i wait\b"
)
ADVICE = by_letter(
    rf"(?:{_ADVICE})|(?:^|[,:.] )\d{{2}} ?(?:years?|y/?o|f|m)\s?[,;]"
    rf"|(?:^|[,;:.?!–]|(?<!\w)-)\s*(?:so |and |then |or )*(?:is it |would it be )?(?:ok|okay|fine|safe|all ?right|reasonable"
    rf"|sensible|wise|time|better|best) to {_DECIDE}\b"
    r"|^\W*(?:please |kindly )?(?:recommend|suggest|propose|prescribe|decide)\b[^.?!]{0,40}"
    rf"\b(?:treatments?|therap(?:y|ies)|regimens?|drugs?|doses?|medicines?|{_THERAPY})\b"
)

_CLAUSES = re.compile(r"[,;:–—]\s*|\s-+\s+|\s(?=(?:and|but) (?:so )?(?:then )?)")
_DECISION = re.compile(
    rf"\W*(?:(?:so|and|or|just|then|now|maybe|do we|to) )*{_DECIDE}\b"
    r"(?! (?:of|in|from|between|codons?|points?|after|during|by|or (?:promot|driv|boost|enhanc|activat|favou?r|speed))\b)"
    r"(?!.*\bor (?:promot|driv|boost|enhanc|increas|activat|favou?r|speed))"
)
_INQUIRY = re.compile(
    r"\W*(?:(?:so|and|but|then|now|in|by|to|from|for|with|through|on|at|of|under|against|among|within|during|after|before|about) )*"
    rf"(?:{QUESTION_WORD}|{AUXILIARY})\b"
)


def asks_to_decide(sentence: str) -> bool:
    """Whether a sentence is the bare question what to do next: "switch, or add a second drug?".

    A clause of it begins with such a verb, and none with a question word or an auxiliary.
    """
    if not sentence.rstrip().endswith("?"):
        return False
    clauses = [part for part in _CLAUSES.split(sentence) if part]
    return any(_DECISION.match(part) for part in clauses) and not any(
        _INQUIRY.match(part) for part in clauses
    )


# What is asked of the literature though a patient is told of first.
REPORTED = re.compile(
    r"\b(?:mi(?:cro)?-?rnas?|mirs?|let-?\d\w*|exosom\w*|vesicles?|stud(?:y|ies)|reviews?|papers?|literature|evidence)\b"
    r".*\b(?:reported|described|known|tied|linked|implicated|associated|shown|found|studied|mentioned|named|involved"
    r"|correlat\w+|related|connected|measured|looked|predict\w*|mark\w*|tracks?|indicat\w+|reflects?|accompan\w+|evidence|says?|tell|caus\w+|target\w*|lead\w*"
    r"|regulat\w+|inhibit\w*|suppress\w*|promot\w+|driv\w+|induc\w+|activat\w+|carr(?:y|ies)|secret\w+|contribut\w+|bind\w*)\b"
    rf"|^{LEAD_IN}why (?:might|could|may|would|does|is|did|has) (?:that|this|it)\b"  # of a finding
    r"|\b(?:does|do|did) (?:the|this|these) (?:[\w-]+ ){0,2}?(?:reviews?|papers?|articles?|texts?|sections?|parts?|chapters?|tables?|authors)\b"
    # what a study found: "in the trial, did the relief last?"
    rf"|^{LEAD_IN}(?:in|during|within) (?:the|this|that) (?:[\w-]+ ){{0,4}}?(?:stud(?:y|ies)|trials?),? (?:[\w-]+ ){{0,2}}?(?:did|was|were|had)\b"
    rf"|^{LEAD_IN}(?:did|was|were|had)\b[^?]*\b(?:in|during|within) (?:the|this|that) (?:[\w-]+ ){{0,4}}?(?:stud(?:y|ies)|trials?)\b"
    # what was seen is asked for in the past; what is to be done is not
    rf"|^{LEAD_IN}(?:(?:in|from|by|to) )?(?:which|what)\b(?=.*\b(?:mi(?:cro)?-?rnas?|mirs?|exosom\w*|vesicles?|genes?|proteins?)\b)"
    r".*\b(?:was|were|did|had|(?:has|have) been|turned|went|rose|fell|came)\b",
    re.DOTALL,
)
EXPLAINED = re.compile(  # "Why might that be?" asks for no decision
    rf"\W*{LEAD_IN}(?:why|how come|what (?:(?:might|could|would|may|can) )?explains?)\b"
)
RATIONALE = re.compile(  # why something is done, whomever it is done to
    rf"\W*{LEAD_IN}what(?:['’]s| is| was)(?: then)? the (?:\w+ )?(?:reasoning|rationale|logic|thinking|idea|argument|reason)"
    r" (?:for|behind|of|in)\b(?!.*\b(?:i|my|me)\b)"
)
_DO_I = r"(?:do|should|must|would|can) (?:i|we|one|you)"
_OF_NOBODY = rf"(?![^.?!]*\b(?:my|our|her|his|me|him|us|she|he|this|{_THERAPY})\b)"
OF_ANY_CASE = re.compile(  # "in which situations should I choose X?", and "was it less in patient 9?" of a study's
    r"\b(?:in|for|under|with) (?:which|what) (?:(?:clinical|sorts? of|kinds? of) )?(?:situations?|cases|circumstances|conditions"
    r"|settings?|instances|patients|women|men|people|children)\b[^.?!]*?\b(?:should|would|do|can|might) (?:i|we|one|you)\b"
    r"|(?<!should )(?<!must )(?<!may )(?<!can )(?<!could )(?<!would )\b(?:patients?|cases?|subjects?|participants?) (?:no\.? ?|number )?\d+\b"
    rf"|\b(?:what|which (?:[\w-]+ )?(?:factors?|points?|aspects?|things|criteria)) {_DO_I} (?:have to |need to )?"
    rf"(?:weigh(?: up)?|consider|(?:bear|keep) in mind|take into (?:account|consideration)|(?:look|watch)(?: out)? for)\b{_OF_NOBODY}"
    rf"|\b(?:what|which) (?:[\w-]+ ){{0,2}}?(?:imaging|scans?|tests?|investigations?|modalit(?:y|ies)) {_DO_I} (?:first )?"
    rf"(?:order|request|use|do|choose|get)(?: first)?(?= (?:when|if|where|once) (?:i|we|one|you) suspect\b){_OF_NOBODY}"
    rf"|\bcan (?:i|we|one|you) (?:rely|depend|count) on(?=[^.?!]* to (?:rule (?:out|in)|exclude|diagnose|detect|confirm)\b){_OF_NOBODY}"
)
OF_A_MEASURE = re.compile(  # "why might her HbA1c be off?" is asked of what is measured
    r"\b(?:her|his)(?= (?:[a-z-]*\d[\w-]*|(?:[\w-]+ ){1,2}(?:levels?|values?|results?|counts?|readings?|concentrations?)"
    r"|(?:[\w-]+ ){0,2}(?:exosom\w*|vesicles?|plasma|serum|blood|urine|saliva|fluid))\b)"
)
_MEASURED = r"(?:mi(?:cro)?-?rnas?|mirs?|let-?\d\w*|exosom\w*|vesicles?|genes?|proteins?|levels?|[a-z]+\d[\w-]*)"
EXPECTED = re.compile(  # what was found is asked of what is to be expected: "should I expect miR-1 to be high?"
    r"\b(?:should|would|could|can|do|must|may|might|shall|ought) (?:i|we|one|you) (?:(?:\w+ly|have to|need to|to) )?"
    r"(?:(?:expect|fear|reckon with)(?: to (?:find|see|measure|detect))?|(?:expect|assume|fear|reckon|suppose|believe|conclude|infer) that)"
    rf"(?=(?: (?!to\b)[\w'’/-]+){{0,6}}? {_MEASURED}\b)"
    rf"|\bwould (?=(?:[\w'’/-]+ ){{0,3}}{_MEASURED}\b[^.?!]* be expected\b)"
)
OF_EVIDENCE = re.compile(  # "how far can I rely on it - was the series large?"
    r"\b(?:how (?:far|much|well)|to what extent) (?:can|could|may|should) (?:i|we|one) (?:rely on|trust|believe|depend on)\b"
    r"(?![^?]*\bto (?:skip|stop|avoid|decide|choose|start|give|treat|rule|omit|leave|drop)\b)"
    # what to read is no treatment: "which reference should I get?"
    r"|\b(?:which|what) (?:of the )?(?:cited )?(?:references?|refs?|papers?|articles?|entr(?:y|ies)|publications?|citations?"
    r"|reviews?|ones?(?= (?:should|must|do|can|could) i (?:read|cite|quote|look at))) (?:should|must|do|can|could|would) (?:i|we|one) (?!not\b)\w+"
)
_STUDIED = re.compile(  # a series of the asker's own is told of, no patient to be treated
    r"\b(?:we|i|our (?:lab|group|team)) (?:have |had )?(?:measured|profiled|sequenced|quantified|analy[sz]ed|collected|determined|isolated|detected)\b[^?]*\b(?:patients|women|samples|sera|cohort)\b"
)
_OF_ONES_OWN = re.compile(  # what is told of oneself or of a relative, and not of a patient
    r"\bmy (?!(?:[\w-]+ )?(?:patients?|cases?|labs?|group|team|samples?|data|cells?|colleagues?)\b)"
    r"|\bi (?:am|was|had|have|found|got)\b"
)
_TO_WHAT_IS_TOLD = re.compile(  # "is that known?", "does that bode ill for survival?"
    rf"{LEAD_IN}(?:is|was|does|do|did|would|could|can|has|have|are|were|might|may) (?:that|this|it|they|these|those|such)\b"
    r"(?=.*\b(?:known|usual|unusual|typical|common|expected|described|reported|published|seen|in line|fit|fits|agree|bode|predict\w*|speak|point|mark|sign"
    r"|correlat\w*|associat\w*|related|linked|go with|goes with|the ones|surprising|plausible|right|correct|true|agreed"
    r"|tried|trials?|trialled|studied|investigated|examined|approved|licen[sc]ed))"
    r"(?!.*\b(?:should|ought|must|needs?|needed|necessary|stop\w*|start\w*|switch\w*|chang\w*|giv(?:e|ing)|treat\w*|therap\w*|surgery|operat\w*|drugs?|"
    r"going to|will|die|dying|curab\w*|cure|tests?|safe|worth|reason|right for|right to))",
    re.DOTALL,
)

_WHAT_IT_IS = re.compile(  # "what could that point to?", of what was seen in somebody
    rf"{LEAD_IN}what (?:could|might|may|can|would|does|do) (?:that|this|it|these|those)(?: \w+)? "
    r"(?:point to|suggest|indicate|hint at|signal|be (?:a sign|due|down|caused))\b"
)


def is_told_for_its_meaning(told: Sequence[str], asked: str) -> bool:
    """Whether of what was seen it is asked what is known of that, and not what is to be done."""
    if any(map(_STUDIED.search, told)):
        return True
    asks = _TO_WHAT_IS_TOLD.match(asked) or any(map(_WHAT_IT_IS.match, (*told[-1:], asked)))
    return bool(asks) and not any(map(_OF_ONES_OWN.search, told))


_OF_A_GROUP = re.compile(  # whom the asker sees all in all, where nobody is to be treated
    r"(?<!one of )\b(?:my|our) (?:[\w+-]+ ){0,3}?(?:patients|clinic|practice|ward|population|community)\b"
)


_OF_ANY_PEOPLE = re.compile(  # "do patients with much of it ...?", whoever was told of before
    rf"\W*(?:and |but |so )?{AUXILIARY} (?:the |any |all |most |some |those )?(?:[\w-]+ ){{0,2}}?"
    r"(?:patients|women|men|people|children|participants|subjects|individuals|volunteers)\b"
)


def is_of_a_group(told: Sequence[str], asked: str) -> bool:
    """Whether the asker's patients are told of as a group, and what is asked is no decision.

    "Our patients are mostly old. Does their HbA1c rise with age?" asks what is known; so does "My
    aunt is deaf. Could deaf people take part in this trial?", of people at large.
    """
    decides = _OF_CARE_ASKED.search(asked) or PERSON.search(asked)
    if told and _OF_ANY_PEOPLE.match(asked) and not decides:
        return True
    of_group = any(map(_OF_A_GROUP.search, told)) and not any(map(_OF_ONE.search, told))
    return of_group and bool(_INQUIRY.match(asked)) and not decides


_BENCH = re.compile(  # what is done in a laboratory, and with what
    r"\b(?:methods?|protocols?|techniques?|instruments?|columns?|\w*microscop\w*|cytomet\w*"
    r"|blots?|blotting|\w*centrifug\w*|isolat\w*|separat\w*|purif\w*|purity|yields?|pellets?|preps?|preparations?|supernatants?|cell lines?"
    r"|cultur\w+|medium|knock\w*[ -]?(?:down|out)|transfect\w*|load(?:s|ed|ing)?|size exclusion|chromatograph\w*|nanoparticle track\w*"
    r"|light scattering|electroporat\w*|incubat\w*|pipett\w*|filters?|filtration"
    r"|standard curves?|calibrat\w*|dilut\w*|stain\w*|primers?|reference genes?|freez\w*|thaw\w*|spin(?:s|ning)?|spun|g-force)\b"
)
_BENCH_TOO = re.compile(  # also met by those who are treated: two of them make a laboratory
    r"\b(?:machines?|devices?|assays?|kits?|antibod(?:y|ies)|pcr|sequenc\w*|membranes?|droplets?|exosom\w*|vesicles?|samples?|rnas?)\b"
)
_BEDSIDE = re.compile(  # who is ill, and what is done about it
    rf"\b(?:{_SOMEBODY}|patients|women|treat\w*|therap\w*|{_THERAPY}|dos(?:e|es|age|ing)|prescri\w*|tests?|tested|testing|checked|symptoms?|lumps?|relaps\w*|cur(?:e|es|ed)"
    rf"|surviv\w*|live|die|ill|sick|infus\w*|inject\w*|clinic|ward|diagnos\w*|prognos\w*|stop|skip|switch|quit|come off|stay on|mammogra\w*|breasts?|ovar\w+|pregnan\w*|get well|am i|i am \d+|get worse|get done|at risk|recurrences?|myself|need(?! in (?:the|a|my|our) lab)|every (?:day|week|month|year)|my exosom\w*|{DRUG}|take (?!into|account|care|up)"
    r"|my (?:own )?(?:serum|plasma|blood|tumou?r|cancer|breast|body|disease)|i (?:have|had|got) [^.?!]{0,30}?(?:cancer|disease|tumou?r|positive))\b"
)


def is_of_the_bench(lowered: str) -> bool:
    """Whether "I" work in a laboratory: "do I get more exosomes if I use two methods?"."""
    bench = bool(_BENCH.search(lowered)) or len(set(_BENCH_TOO.findall(lowered))) > 1
    return bench and not _BEDSIDE.search(lowered)


_OF_RESEARCH = (
    r"(?:mi(?:cro)?-?rnas?|mirs?|let-?\d\w*|exosom\w*|vesicles?|genes?|proteins?|enzymes?|kinases?|receptors?|transcription factors?"
    r"|pathways?|cell lines?|stem cells?|fibroblasts?|cafs?|macrophages?|stud(?:y|ies)|reviews?|papers?|references?"
    r"|(?:imaging|ultrasound|microscop\w+) techniques?)"
)
_OF_CARE = (  # what a doctor decides or foretells
    r"(?:should|ought|must|would|needs?|needed|best|better|worse|safe\w*|right|good|bad|worth\w*|help\w*|cur(?:e|es|ed|able)|useful|suitable"
    r"|appropriate|option|dos(?:e|es|age)|regimen|treat\w*|therap\w+|drugs?|tests?|next|now|chances?|prognosis|surviv\w*|live|die|risks?|mg)"
)
_OF_CARE_ASKED = re.compile(rf"\b(?:{_OF_CARE}|they|relaps\w*|stop\w*|start\w*|switch\w*)\b")
_OF_ONE = re.compile(rf"\b{_SOMEBODY}\b")
IMPERSONAL = re.compile(  # asked of science after a story: "My son does a project. What is an exosome?"
    rf"^{LEAD_IN}(?:(?:in|from|by|to|through) )?(?:what|which|who|how|why|where|when)\b(?=.*\b{_OF_RESEARCH}\b)(?!.*\b{_OF_CARE}\b)",
    re.DOTALL,
)
OF_A_PANEL = re.compile(  # what is measured together is no treatment: "which marker would you add?"
    r"\b(?:which|what) (?:[\w-]+ ){0,4}?(?:(?:bio)?markers?|antigens?|mi(?:cro)?-?rnas?|mirs?|proteins?|genes?"
    r"|analytes?|molecules?) would you (?:\w+ly )?(?:add|combine|pair|use|measure|put|try|take)\b"
    rf"(?=[^.?!]*\b(?:to|with|alongside|beside|next to|on top of)\b)(?![^.?!]*\b(?:{_OWN}|{_PATIENT}"
    r"|me|him|us|work-?up|follow-?up|treatment|therapy|regimen)\b)"
)
_TOLD_AT_ONCE = (  # what a reader is given of papers, not of a doctor
    r"(?:lists?|listing|run-?downs?|overviews?|summar(?:y|ies)|inventor(?:y|ies)|catalogues?|catalogs?|tables?|tabulation"
    r"|breakdowns?|round-?ups?|digests?|outlines?|recaps?|collections?|compilations?|explanations?|definitions?|names?|titles?|details"
    r"|(?:mi(?:cro)?-?rnas|mirs|genes|proteins|pathways|findings|studies|papers|exosomal [\w-]+s)(?! (?:tested|measured|checked|done)))"
)
POLITE_REQUEST = re.compile(  # "could I have a full list of ...": for information, not for a treatment
    r"\b(?:can|could|may|might) (?:i|we) (?:(?:please|kindly|perhaps|maybe|just|also|possibly) )*"
    r"(?:have|get|see|be given|be told|be shown|ask(?: you)? for|request|trouble you for)(?: please)?"
    r"(?![^.?!]*\b(?:(?:i|we|she|he) (?:should|must|need|ought|could|can)|for (?:me|us|her|him))\b)"
    r"(?=(?: (?!(?:my|our|her|his|any|more|another)\b)[\w-]+,?){0,5}?"
    rf" (?:{_TOLD_AT_ONCE}\b|(?:every|each)(?: [\w-]+){{0,2}} (?:mi(?:cro)?-?rna|mir|gene|protein|pathway|study|paper)\b"
    r"(?! (?:tested|measured|checked|done))))",
    re.IGNORECASE,
)
OF_A_RECORD = re.compile(  # "I have to order citation no. 48 through our library"
    r"\b(?:order|request|get|obtain|buy|borrow|fetch)(?: (?:a|the|this|that|one|copy|copies|print|full|text|of))*"
    r" (?:citation|reference|ref|paper|article|entry|publication)s?\b"
)
_KIN = (
    rf"(?:{_FAMILY}|aunt|uncle|friend|partner|grandmother|cousin|gp|doctor|oncologist|surgeon|nurse"
    r"|patient)s?"
)
_OF_SOMEBODY = re.compile(rf"\b(?:my|our|her|his|their|an?) {_KIN}\b")
_OF_A_COURSE = re.compile(
    r"\b(?:i|she|he|my|her|his|me|him)\b|\b(?:stop|start|skip|avoid|switch|continu|discontinu)\w*"
    rf"(?!(?: (?:off|the|its|their|exosomal|all))* {_OF_RESEARCH}\b(?!(?:-?\d[\w-]*)?(?: (?:and|or) \S+)? (?:tests?|testing|measur\w+|therap\w+|treat\w*)\b))"
    r"|\bshould (?:be|get|have)\b|\bno (?:good|use)\b|\bneed(?:s|ed)? (?:\w+ )?(?:chemo|surgery|treat)\w*"
)


def is_of_a_patient(whole: str, claim: str) -> bool:
    """Whether what was asked is of somebody, or the claim in it of what is to be done.

    Both in lower case; the claim is what is left of the question without its frame.
    """
    of_somebody = _OF_SOMEBODY.search(whole) and (
        PERSON.search(claim) or _OF_CARE_ASKED.search(claim)
    )
    return bool(of_somebody or _OF_SOMEBODY.search(claim) or _OF_A_COURSE.search(claim))


PERSON = re.compile(r"\b(?:i|me|my|mine|she|her|he|him|his|we|us|our|you)\b")
