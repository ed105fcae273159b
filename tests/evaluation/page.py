"""The report of a run as one HTML page that needs no network."""

from html import escape
from pathlib import Path

from . import plots
from .report import Report, Table, dev_ids, failures, markdown, tables

_STYLE = """
:root{color-scheme:light dark;--ink:#1c2328;--soft:#5b6770;--line:#d9dfe3;--paper:#fff;
--tint:#eef5f5;--mark:#0b6e75}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaec;--soft:#9aa6ad;--line:#37424a;
--paper:#14191d;--tint:#1c272b;--mark:#57c4cc}}
body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:72rem;
margin:2rem auto;padding:0 1.2rem}h1{font-size:1.7rem}h2{font-size:1.2rem;margin-top:2.4rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.88rem}
.wide{overflow-x:auto}th,td{padding:.28rem .7rem;border-bottom:1px solid var(--line);
text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
tr:last-child td{font-weight:600}
table.free tr:last-child td{font-weight:400}thead th{color:var(--soft);font-weight:600}
.plots{margin-top:2rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:1.2rem}
.plots figure{margin:0;background:#fff;border:1px solid var(--line);border-radius:8px;padding:.6rem}
.plots svg{width:100%;height:auto}figcaption{color:#5b6770;font-size:.85rem}
details{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.5rem .9rem}
summary{cursor:pointer}summary b{color:var(--mark)}
dt{color:var(--soft);font-size:.8rem;margin-top:.5rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dd.gold{background:var(--tint)}
"""


def page(report: Report) -> str:
    """The report as one HTML page that needs nothing else."""
    drawn = [
        ("Gold spans fully covered within k x 150 words shown", plots.recall(report.outcomes)),
        ("Gold spans fully covered by the first k texts", plots.recall(report.outcomes, "recall")),
        ("Risk against coverage, by confidence", plots.risk(report.own)),
        ("Warm latency", plots.latency(report.outcomes)),
        ("Right answers by kind", plots.kinds(report.own)),
    ]
    figures = "".join(
        f"<figure>{svg}<figcaption>{escape(title)}</figcaption></figure>" for title, svg in drawn
    )
    first, second, *others = [_html_table(table) for table in tables(report)]
    notes = "".join(f"<p>{escape(note)}</p>" for note in report.notes)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(report.title)}</title><style>{_STYLE}</style>"
        f"<h1>{escape(report.title)}</h1>{notes}{second}{first}<div class=plots>{figures}</div>"
        f"{''.join(others)}{_html_flips(report)}{_html_failures(report)}</html>"
    )


def _html_table(table: Table) -> str:
    head = "".join(f"<th>{escape(column)}" for column in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}" for cell in row) + "</tr>" for row in table.rows
    )
    free = "" if table.rows and table.rows[-1][0] == "all" else " class=free"
    return (
        f"<h2>{escape(table.title)}</h2><div class=wide><table{free}><thead><tr>{head}</thead>"
        f"<tbody>{rows}</tbody></table></div>"
    )


def _html_flips(report: Report) -> str:
    better, worse = report.flips
    if not better and not worse:
        return ""
    return (
        "<h2>Flipped since the earlier run</h2>"
        f"<p>Now right: {escape(dev_ids(report, better))}</p>"
        f"<p>Now wrong: {escape(dev_ids(report, worse))}</p>"
    )


def _html_failures(report: Report) -> str:
    found = failures(report)
    pieces = [f"<h2>Failed dev questions ({len(found)})</h2>"]
    for question, lines in found:
        told = "".join(
            f"<dt>{escape(name)}<dd{' class=gold' if name == 'gold' else ''}>{escape(text)}"
            for name, text in lines
        )
        pieces.append(
            f"<details><summary><b>{escape(question.id)}</b> {escape(question.question)}</summary>"
            f"<dl>{told}</dl></details>"
        )
    return "".join(pieces)


def write(report: Report, folder: Path) -> None:
    """Write `index.html` and `report.md` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page(report), encoding="utf-8")
    (folder / "report.md").write_text(markdown(report), encoding="utf-8")
