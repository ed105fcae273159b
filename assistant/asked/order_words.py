"""The words of orders to the assistant, in general terms; matched on lower-cased text.

An order says what to be, what to answer, or what to make: it is told by an imperative at the start
of a clause. The same verbs inside a question ("which genes make up the set") order nothing. Orders
in the languages of the larger journals are met in general words: Spanish, French, German, Italian
and Portuguese.
"""

import re

_STARTS = (  # where an imperative may stand
    r"(?:(?:^|[,;:.!–]|(?<!\w)-)\W*|\b(?:please|kindly|just|now|then|and|to|must|you (?:will|shall|should|have to)) )"
)
_TOLD_TO = (  # where one may stand that is no infinitive either: "used to draw pictures" orders nothing
    r"(?:(?:^|[,;:.!?–]|(?<!\w)-)\W*|\b(?:please|kindly|just|now|then|and|(?:can|could|will|would) you|(?:you|me) to"
    r"|i(?: just| really)?|let's) (?:please |kindly |just |also |quickly )?)"
)
_QUOTE = r"(?:[\"“«„]|(?<!\w)['‘])"
_TEXTS = r"(?:prompt|instruction|context|document|source|passage|input|conversation|text|paper)s?"

_OBEY = (  # what the assistant is to do with its rules and sources; each begins at a word's edge
    r"\bnotes? to (?:the )?(?:model|assistant|ai|system|bot|chatbot|llm)\b"
    r"|\bthe (?:right|correct|true|real|only|expected|official) (?:reply|answer|response) (?:is|must be|should be)\b"
    r"|\b(?:stop|quit|cease|no longer)\b[^.?!]{0,20}\b(?:follow|obey|appl|us)(?:ing|y|e)?\b"
    r"|\b(?:ignore|disregard|forget|override|bypass|drop)\b[^.?!]{0,40}\b(?:instruction|rule|prompt|duty|duties"
    r"|polic|guideline|restriction|document|source|previous|above|everything|that you|limit|training)"
    r"|\b(?:system|developer|debug|admin|god)[\s_]*(?:prompt|mode|message|override)\b"
    r"|\b(?:list|name|show|tell|give|reveal|describe|enumerate)\b[^.?!]{0,50}\b(?:you (?:have access|were given|are given|obey|follow|decide)"
    r"|your (?:(?:hidden|secret|internal|own|exact) )*(?:rules?|tools?|files|keys|guidelines?|instructions?))\b"
    r"|\b(?:print|reveal|show|repeat|output|leak|tell me|give me|display)\b[^.?!]{0,30}"
    r"\b(?:prompt|instructions|password|api key|secrets?|your (?:configuration|system))\b"
    r"|\b(?:don't|do not) (?:open|use|look at|consult) (?:any|the|your) (?:source|document|paper)"
    r"|\byou (?:may|must|can|will|shall|should) (?:now |also |just |freely )?(?:invent|make up|lie|obey|answer|reply|say|not|skip|ignore|guess|forget|disregard|bypass|speculate|leave (?:out|off))"
    r"|\bfrom (?:now|here|this (?:message|point|moment|line|turn)|the next message) (?:on(?:wards?)?|forward)\b"
    r"|\b(?:repeat|recite|copy|quote|echo|output|print|reproduce|show)\b[^.?!]{0,20}\b(?:everything|all(?: of it| text| the text)?|what|the (?:text|words|lines?|messages?))\b"
    r"[^.?!]{0,30}\b(?:above|before this|so far|up to (?:here|now)|preceding|until now)\b"
    r"|\b(?:don't|do not) (?:cite|quote|refuse|mention|show)\b"
    r"|\b(?:cite|quote|credit|reference|name)\b (?:as )?(?:reference|ref\.?|number|no\.?|source|paper|entry|\[?\d)[^.?!]{0,25}"
    r"\b(?:for (?:it|this|that|them)|as (?:the |your |its |a )?(?:source|proof|evidence|support|authority|reference))\b"
    r"|\bwithout (?:citing|quoting|citations|any source)"
    rf"|\bend of (?:the )?{_TEXTS}\b|\bnew (?:instructions|rules|task)\b"
)
_COMPARED = (  # "which of them have X and end with more growth" says how it goes on
    r"(?:begin|start|end|finish|conclude|close) (?:up )?(?:with|in) (?:an? )?(?:more|less|fewer|higher"
    r"|lower|greater|smaller|better|worse|stronger|weaker|poorer|increased?|decreased?|reduced)\b"
)
_ANSWER = (  # which words it is to give
    rf"{_STARTS}(?!(?:begin|start|end) with(?:\W*$| (?:in|for|at|on|among)\b)|{_COMPARED})(?:answer|reply|respond|say|write|output|print|begin|sign|start|end|finish|conclude|close|confirm"
    rf"|repeat|state)\b[^.?!]{{0,25}}(?:\bonly\b|\bwith\b|\bjust\b|\bword\b|\bfirst\b|\bas\b|\binstead\b|{_QUOTE})"
)
_BE = (  # whom it is to play
    r"(?:\byou(?: are|'re)|(?:^|[,;:.!]\s*|\b(?:you|please|now|must|to|and|then) )"
    r"(?:act|behave|pretend|roleplay|respond|talk|speak|answer|reply))\b"
    r"[^.?!]{0,25}\b(?:now|as if|as an?|like an?|unrestricted|pirate|jailbr\w*|dan)\b"
    r"|(?:^|[:.!]\s*)you(?:'re| are) (?:now )?(?:an?|the|my) [\w-]+(?! carrier)"
    rf"|(?:{_STARTS}|\blet's )(?:pretend (?:that )?(?:you|to be|we)|imagine (?:that )?you|role-?play|impersonate|stay in character"
    r"|(?:play|take on) (?:the )?(?:role|part|persona) of)\b"
)

_GAP = (
    r"(?:(?!(?:of|on|about|in|that|which|who|for|to|with|and|by|from|how|what)\b)[\w'’/+-]+ ){0,5}?"
)
_PLAYFUL = (  # kinds of text that nobody looks up
    r"(?:poems?|poetry|limericks?|haikus?|sonnets?|rhymes?|ballads?|odes?|raps?|songs?|lyrics|jingles?|fables?"
    r"|fairy ?tales?|screenplays?|skits?|jokes?|puns?|riddles?|memes?|tweets?|blog ?posts?|blogs?|essays?|crosswords?|quiz(?:zes)?"
    r"|press releases?|cover letters?|(?:short|bedtime|love|funny) stor(?:y|ies)"
    r"|(?:python|r|java|javascript|sql|bash|shell|c\+\+|matlab|perl|stata|sas|excel|html|latex|vba)"
    r" (?:code|scripts?|programs?|functions?|macros?|snippets?|quer(?:y|ies)))"
)
_WRITTEN = (  # kinds of text that may be spoken of too: only what is to be written counts
    r"(?:stor(?:y|ies)|tales?|verses?|novels?|plays?|dialogues?|scripts?|code|programs?|functions?|quer(?:y|ies)|macros?"
    r"|essays?|articles?|reports?|papers?|blogs?|posts?|threads?|captions?|speech(?:es)?|letters?|e-?mails?|messages?"
    r"|adverts?|slogans?|press releases?|manuscripts?|thes[ie]s|dissertations?|proposals?|applications?|leaflets?"
    r"|brochures?|presentations?|slides?|quiz(?:zes)?|recipes?|songs?|pictures?|images?|logos?|posters?)"
)
_NOT_TOLD_OF_ME = r"(?<!\bi )(?<!\bi just )"  # "I write a thesis" says who asks
_TOLD = (  # what it is told to leave out, to make up, to make
    r"(?:ignore|disregard|forget|drop)(?: about)? (?:the|this|that|your|all|any) (?:\w+ ){0,2}(?:reviews?|papers?|articles?|texts?)\b"
    r"|(?:drop|omit|skip|leave (?:out|off)|(?:turn|switch) off|hide|remove|suppress)"
    r" (?:(?:all|any|the|your|every|of|those|these) )*(?:citations?|references?|sources?|quotes?|quotations?|footnotes?|disclaimers?|warnings?)\b"
    r"|(?:invent|make up|fabricate|fake|dream up) (?:an?|some|the|any)\b"
    rf"|(?:need|want|{_NOT_TOLD_OF_ME}(?:write|compose|draft|pen|craft|create|generate|produce|make|give|tell|sing|rap|recite"
    rf"|perform|draw|paint|invent|code|build|design|prepare|think up|come up with|do))\b (?:up |out |down )?{_GAP}{_PLAYFUL}\b"
    rf"|{_NOT_TOLD_OF_ME}(?:write|compose|draft|pen|craft|code|generate|design|draw|paint|prepare) (?:up |down )?"
    rf"(?:me |us |him |her )?(?:(?:an?|some|another|one|two|three|my|our|\d+[\w-]*) )?{_GAP}{_WRITTEN}\b"
    rf"|(?:translate|paraphrase|rephrase|rewrite|reword|proof-?read)\b(?![^.?!]*\b(?:what|which|how|why|whether)\b)"
)

_FOREIGN = (
    # pay no heed to rules and sources
    r"\b(?:ignor(?:a|e|ez|en|iere|iert|ieren|ate|are|em|ar)|vergiss|vergesst|vergessen|missachten?|oublie[zr]?"
    r"|olvid(?:a|e|en|ar?te)|dimentica(?:te|re)?|esque[cç]\w+|desconsider\w+|omit(?:e|a)|trascura|überschreiben?)\b"
    r"[^.?!]{0,60}(?:instru|istruzion|regl|règl|regol|regra|regel|vorgabe|anweisung|befehl|consign|anterior"
    r"|precedent|précédent|vorherig|bisherig|quelle|fuente|fonte|source|do[ck]ument)"
    # give this answer
    r"|\b(?:respond[ae]|responded|contest[ae]|conteste[nm]|réponds|répond(?:ez|re)|dis|dites|antworten?|antwortet"
    r"|sag|sage|schreiben?|schreib|rispond[ia]|rispondete|di|dica|diga|scriv[ia]|escrib[ea]|escrev[ea]|écris|écrivez)\b"
    rf"[^.?!]{{0,30}}?(?:\b(?:s[oó]lo|solamente|únicamente|unicamente|uniquement|seulement|nur|ausschließlich"
    r"|apenas|somente|soltanto|siempre|sempre|toujours|immer|simplemente|simplesmente|simplement|semplicemente"
    rf"|einfach|mit|avec|con|com)\b|{_QUOTE})"
    # show what is hidden
    r"|\b(?:gib|zeige?|verrate?|muestra|mu[eé]strame|revel[ae]|révèle|montre|affiche|mostra|mostre|imprim[ea])\b"
    r"[^.?!]{0,50}(?:prompt|konfigur|configur|anweisung|instru|istruzion|passw|contraseñ|mot de passe|senha|schlüssel)"
    # make a text
    r"|\b(?:escr[ií]be(?:me)?|redacta|schreib(?:e|en)?|verfasse|dichte|écri(?:s|vez)(?:-moi)?|compose|composez|compon"
    r"|scrivi(?:mi)?|escreva|escreve|cuenta|cu[eé]ntame|erzähle?|raconte|racconta(?:mi)?|conte)\b[^.?!]{0,40}"
    r"(?:poema|gedicht|poème|poesia|sonett?o|canci[oó]n|canzone|canção|\blied\b|chanson|historia|história|geschichte|histoire"
    r"|storia|ensayo|aufsatz|\bessai|saggio|redação|chiste|\bwitz|blague|barzelletta|piada|cuento|märchen|código|codice)"
    r"|(?:^|[,;:.!]\s*)(?:traduc[ea]|tradu[iz]s?|traduisez|traduci|traduza|übersetzen?|übersetz)\b"
)

_MARKED = (  # words of the machinery
    r"^\W*system(?: (?:notice|note|update|alert|warning|message|override))?\s*\]?:"
    r"|<\s*/?\s*(?:system|script|instruction)"
)
INSTRUCTION = re.compile(  # none of these begins within a word, where none needs to be tried
    rf"(?!\B\w)(?:(?:{_OBEY})|{_TOLD_TO}(?:{_TOLD})|{_ANSWER}|{_BE}|{_MARKED}|{_FOREIGN})"
)
"""A clause that tells the assistant what to do or be, not what to find out."""

TOLD_TO_SAY = re.compile(  # beside another order: what the answer is to claim
    r"^\W*(?:please |now |then |and |also |just |you (?:must|shall|should|will|are to) )*(?:confirm|affirm|state|assert|declare|certify"
    r"|agree|acknowledge|announce|say|write|claim|insist|repeat|conclude|add|mention|cite|quote|report|include|append)\b[^?]*$"
)
PLANTED = re.compile(
    r"^\W*(?:please |now |just |so |let's |let us )*(?:pretend|assume|suppose|imagine|make believe|act as if|accept"
    r"|take it (?:as read|for granted)) (?:that )?(?:the|this|that|your|our|all|every|one of the) (?:[\w-]+ ){0,2}"
    r"(?:reviews?|papers?|articles?|documents?|sources?|texts?|authors?|stud(?:y|ies)|passages?|tables?|context)\b"
    r"(?! (?:is|are|was|were) (?:right|correct|true|sound))"
    rf"|^\W*(?:new|updated?|additional|latest|corrected|extra|further) (?:{_TEXTS}|evidence|facts?|findings?"
    r"|information|entry|entries|chunks?)\s*[:=–-]"
)
"""A sentence given out as one of the sources: the asker's word is no evidence."""
