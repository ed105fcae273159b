"""What a question leaves out of the records it asks for: "other than the 2014 one"."""

import re
from collections.abc import Iterator

_LEAVING = (
    r"(?:except(?:ing)?(?: for)?|exclud(?:e|ing)|leav(?:e|ing) (?:out|aside)|other than|apart from"
    r"|aside from|rather than|instead of|besides|minus|without|omit(?:ting)?|skip(?:ping)?"
    r"|ignor(?:e|ing)|disregard(?:ing)?)"
)
_NOT = (  # "is it not by Roe?" leaves nothing out
    r"(?:(?:(?<=[,;(–—-])|(?<=[,;(–—-] )|(?<=\bbut )|(?<=\band )|(?<=\bor ))(?:not|nor)"
    r"|(?:that|which|who)(?: (?:is|are|was|were)|['’]s|['’]re)? (?:not|neither)"
    r"|(?<=\w )(?:is|are|was|were|do|does|did)n['’]t|neither"
    r"|not (?=(?:by|from|in|published|printed|written)\b))"
)
_END = (
    r"(?=[,;:?!()–—]|\.(?!\w)|\s-|\s(?:but|however|please|are|is|was|were|do|does|did|can|have|has)\b"
    r"|\s(?:which|what|who|how)\b|$)"
)
_LEFT_OUT = re.compile(
    rf"\b(?:{_LEAVING}|{_NOT})\b\s*"
    rf"(?P<what>(?:[^,;:.?!()–—]|\.(?=\w)|(?<=\d)\(\w+\)|\bet\.? al\.)*?){_END}",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"^\W*(?:is|are|was|were|does|do|did|has|have|why)\b[^,;:–—(]*$", re.IGNORECASE
)


def left_out(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """The places where a question leaves something out, with what it is.

    Whether something "is not" so may be asked: "isn't it by Roe?" leaves nothing out.
    """
    for match in _LEFT_OUT.finditer(text):
        denied = not re.match(_LEAVING, match[0], re.IGNORECASE)
        if not (denied and _JUDGED.match(text[: match.start()])):
            for what in re.split(r"\bnor\b", match["what"], flags=re.IGNORECASE):
                yield match.span(), what
