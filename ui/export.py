"""What a reader takes away: a conversation as Markdown or HTML, its studies as BibTeX or RIS."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup

from assistant.records import Answer, Citation, Statement
from index.records import Reference
from ui.plain import (
    SENTENCE_NOTICE,
    clean,
    evidence_names,
    made_line,
    refusal_title,
    section_path,
    study_line,
    without_marks,
)
from ui.web.controls import evidence_badges, path_line, source_text, study
from ui.web.render import el, join

MARKER = re.compile(r"\[(\d+)\]")
MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|!~&])")
RAISED = re.compile(
    r"\^\\\{([^\\{}]*)\\\}"
)  # a superscript "^{19,20}", of which no reader makes more
LINE_SIGNS = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]\s))", re.MULTILINE)
STYLE = """
body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;
color:#16232b}
h1{font-size:1.4rem}
h3{font-size:1rem;margin:1rem 0 .2rem}
h3+p{margin-top:0}
h2{font-size:1.15rem;margin-top:2.5rem;border-top:1px solid #ccd6db;padding-top:1rem}
blockquote{margin:.5rem 0;padding:.5rem 1rem;border-left:3px solid #0b5c73;background:#f3f7f8}
.refusal{border-left:3px solid #9a5b00;padding-left:1rem}
.xm-path,.notice,.meta{color:#51626b;font-size:.9rem}
.xm-badge{border:1px solid #9db3bc;border-radius:1em;padding:0 .5em;font-size:.85em;
margin-right:.3em}
.xm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.xm-path span{margin-right:.3em}
""".strip()


def to_markdown(answers: Sequence[Answer], day: date) -> str:
    """The conversation as Markdown; no text of a document can become a link or an image in it."""
    parts = [f"# Questions and answers, {day.isoformat()}", f"_{SENTENCE_NOTICE}_"]
    for answer in answers:
        parts.append(f"## {_escaped(_one_line(answer.question))}")
        if answer.abstained:
            parts.append(f"**{refusal_title(answer)}.** {_escaped(answer.text)}")
            continue
        parts.extend(_markdown_statements(answer))
        parts.extend(_markdown_citation(citation) for citation in answer.citations)
        parts.extend(f"- {_escaped(_one_line(finding.message))}" for finding in answer.warnings)
        if answer.notice:
            parts.append(f"_{_escaped(answer.notice)}_")
        parts.append(f"_{_escaped(made_line(answer))}._")
    return "\n\n".join(parts) + "\n"


def to_html(answers: Sequence[Answer], day: date) -> str:
    """The conversation as one HTML file that loads nothing from anywhere."""
    body = join(
        el("h1", None, f"Questions and answers, {day.isoformat()}"),
        el("p", {"class": "notice"}, SENTENCE_NOTICE),
        *(_html_answer(number, answer) for number, answer in enumerate(answers, start=1)),
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    page = Markup(
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="{policy}">'
        "<title>Questions and answers</title><style>{style}</style></head>"
        "<body><main>{body}</main></body></html>"
    ).format(policy=policy, style=Markup(STYLE), body=body)
    return str(page)


def studies_of(answers: Iterable[Answer]) -> list[Reference]:
    """The primary studies behind the answers, each once, in order of first use."""
    seen: dict[str, Reference] = {}
    for answer in answers:
        for citation in answer.citations:
            for reference in citation.references:
                seen.setdefault(reference.doi or reference.raw, reference)
    return list(seen.values())


def to_bibtex(studies: Sequence[Reference]) -> str:
    """The studies as BibTeX, special characters encoded for LaTeX."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.middlewares import LatexEncodingMiddleware
    from bibtexparser.model import Entry, Field

    library = Library()
    keys: set[str] = set()
    for reference in studies:
        fields = [Field(name, value) for name, value in _bibtex_fields(reference)]
        library.add(Entry("article", _key(reference, keys), fields))
    return str(write_string(library, prepend_middleware=[LatexEncodingMiddleware(keep_math=False)]))


def to_ris(studies: Sequence[Reference]) -> str:
    """The studies as RIS, for reference managers."""
    import rispy  # type: ignore[import-untyped]

    return str(rispy.dumps([_ris_entry(reference) for reference in studies]))


def _markdown_citation(citation: Citation) -> str:
    where = section_path((citation.title, *citation.section))
    page = f", p. {citation.page}" if citation.page is not None else ""
    labels = ", ".join(evidence_names(citation.evidence))
    head = f"**[{citation.number}]** {_escaped(where)}{page}{f' ({labels})' if labels else ''}"
    lines = [head, "", f"> {_escaped(_one_line(citation.quote))}"]
    for reference in citation.references:
        doi = f" <https://doi.org/{reference.doi}>" if _plain_doi(reference.doi) else ""
        lines += ["", f"- {_escaped(_one_line(study_line(reference)))}{doi}"]
    return "\n".join(lines)


def _markdown_statements(answer: Answer) -> Iterable[str]:
    if answer.headline:
        yield f"**{_with_marks(_one_line(answer.headline))}**"
    if not answer.statements:
        yield _with_marks(answer.text)
    for group, statement in _grouped(answer.statements):
        head = f"**{_escaped(_one_line(group))}:** " if group else ""
        marks = (f"[{number}]" for number in statement.citations)
        yield " ".join([head + _escaped(without_marks(statement.text)), *marks])


def _grouped(statements: Sequence[Statement]) -> Iterable[tuple[str, Statement]]:
    """Each statement with its group, which is empty where it is that of the one before."""
    before: str | None = None
    for statement in statements:
        new = statement.group if statement.group != before else None
        before = statement.group
        yield new or "", statement


def _html_answer(number: int, answer: Answer) -> Markup:
    head = el("h2", None, answer.question)
    if answer.abstained:
        return join(
            head,
            el("p", {"class": "refusal"}, el("strong", None, refusal_title(answer)), ". "),
            el("p", None, source_text(answer.text)),
        )
    return join(
        head,
        el("p", None, el("strong", None, _html_marks(number, answer.headline)))
        if answer.headline
        else None,
        None if answer.statements else _html_text(number, answer.text),
        *(_html_statement(number, *item) for item in _grouped(answer.statements)),
        *(_html_citation(number, citation) for citation in answer.citations),
        *(el("p", {"class": "notice"}, finding.message) for finding in answer.warnings),
        el("p", {"class": "meta"}, made_line(answer), "."),
    )


def _html_text(number: int, text: str) -> Markup:
    lines = (line for line in text.split("\n") if line.strip())
    return join(*(el("p", None, _html_marks(number, line)) for line in lines))


def _html_statement(number: int, group: str, statement: Statement) -> Markup:
    marks = (_html_mark(number, n) for n in statement.citations)
    return join(
        el("h3", None, group) if group else None,
        el("p", None, source_text(without_marks(statement.text)), *(join(" ", m) for m in marks)),
    )


def _html_mark(number: int, citation: int) -> Markup:
    return el("a", {"href": f"#quote-{number}-{citation}"}, f"[{citation}]")


def _html_marks(number: int, text: str) -> Markup:
    """Text with its `[n]` as links to the quotes below it."""
    pieces: list[Markup] = []
    at = 0
    for match in MARKER.finditer(text):
        pieces.append(source_text(text[at : match.start()]))
        pieces.append(_html_mark(number, int(match[1])))
        at = match.end()
    return join(*pieces, source_text(text[at:]))


def _html_citation(number: int, citation: Citation) -> Markup:
    return el(
        "section",
        {"id": f"quote-{number}-{citation.number}"},
        el("p", None, el("strong", None, f"[{citation.number}] "), citation.title),
        path_line(citation.section),
        el("blockquote", None, source_text(citation.quote)),
        el("p", None, evidence_badges(citation.evidence)),
        el("ul", None, *(el("li", None, study(reference)) for reference in citation.references)),
    )


def _bibtex_fields(reference: Reference) -> Iterable[tuple[str, str]]:
    values = {
        "author": " and ".join(_bibtex_name(name) for name in reference.authors),
        "title": reference.title or "",
        "journal": reference.journal or "",
        "year": str(reference.year or ""),
        "doi": reference.doi or "",
        "pmid": reference.pmid or "",
        "note": "" if reference.title else reference.raw,
    }
    # Braces and backslashes would end a field or run a command; no reference needs them.
    return [(name, re.sub(r"[\\{}]", "", clean(value))) for name, value in values.items() if value]


def _bibtex_name(name: str) -> str:
    family, _, initials = name.rpartition(" ")
    return f"{family}, {initials}" if family else name


def _key(reference: Reference, taken: set[str]) -> str:
    family = reference.authors[0].split()[0] if reference.authors else "study"
    base = re.sub(r"[^A-Za-z]", "", family).lower() or "study"
    stem = f"{base}{reference.year or ''}"
    key, letter = stem, ord("a")
    while key in taken:
        key, letter = f"{stem}{chr(letter)}", letter + 1
    taken.add(key)
    return key


def _ris_entry(reference: Reference) -> dict[str, object]:
    values: dict[str, object] = {
        "type_of_reference": "JOUR",
        "authors": [_one_line(_bibtex_name(name)) for name in reference.authors],
        "title": _one_line(reference.title or ""),
        "journal_name": _one_line(reference.journal or ""),
        "year": str(reference.year or ""),
        "doi": _one_line(reference.doi or ""),
        "accession_number": reference.pmid or "",
        "notes": [] if reference.title else [_one_line(reference.raw)],
    }
    return {name: value for name, value in values.items() if value}


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def _plain_doi(doi: str | None) -> bool:
    return doi is not None and re.fullmatch(r"10\.[^\s<>\"\\]+", doi) is not None


def _escaped(text: str) -> str:
    escaped = LINE_SIGNS.sub(r"\1\\\2", MARKDOWN_SIGNS.sub(r"\\\1", clean(text)))
    return RAISED.sub(r"^{\1}", escaped)


def _with_marks(text: str) -> str:
    """The answer's text, escaped, with its `[n]` left as they are."""
    return re.sub(r"\\\[(\d+)\\\]", r"[\1]", _escaped(text))
