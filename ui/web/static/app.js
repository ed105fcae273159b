// What the page does by itself. Text only ever enters the document through textContent; whatever
// needs the server goes to the bridge (see page.py) as an event with a few plain values.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const send = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail: detail || {} }));
  const number = (text) => Number.parseInt(text, 10) || 0;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  // ── saying things ─────────────────────────────────────────────────────────────────────────
  let toastTimer = 0;
  function toast(text) {
    let box = $("xm-toast");
    if (!box) {
      box = document.createElement("div");
      box.id = "xm-toast";
      box.className = "xm-toast";
      box.setAttribute("role", "status");
      document.body.append(box);
    }
    box.textContent = text;
    box.hidden = false;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { box.hidden = true; }, 3500);
  }

  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    toast(done);
  }

  function save(file) {
    if (file.empty) { toast(file.empty); return; }
    const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    toast(`Saved ${file.name}`);
  }

  // ── going to places ───────────────────────────────────────────────────────────────────────
  function goTo(target, flash) {
    if (!target) return;
    for (let outer = target.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
    target.scrollIntoView({ block: "start", behavior: calm.matches ? "auto" : "smooth" });
    target.focus({ preventScroll: true });
    if (flash) {
      target.classList.remove("xm-flash");
      void target.offsetWidth;
      target.classList.add("xm-flash");
    }
  }

  function whenThere(id, then) {
    const found = $(id);
    if (found) { then(found); return; }
    const watcher = new MutationObserver(() => {
      const now = $(id);
      if (now) { watcher.disconnect(); then(now); }
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watcher.disconnect(), 5000);
  }

  let cited = null;
  function showEvidence(link) {
    const { turn, number: n } = link.dataset;
    if (cited) cited.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    cited = link;
    if (!$(`ev-${turn}-${n}`)) send("xm_cards", { turn: number(turn) });
    whenThere(`ev-${turn}-${n}`, (card) => goTo(card, true));
  }

  function backToAnswer(turn) {
    if (cited && cited.isConnected) { goTo(cited); return; }
    const section = $(`turn-${turn}`);
    goTo(section && (section.querySelector(".xm-cite") || section));
  }

  // A document that has just been opened: go to its quote, once.
  let opening = false;
  function openDocument(data) {
    opening = true;
    send("xm_open", { document: data.document, start: number(data.start), end: number(data.end) });
  }
  function arrivedInDocument() {
    if (!opening) return;
    const view = $("xm-document");
    const page = view && view.querySelector(".xm-document");
    if (!page || !view.offsetParent) return;
    opening = false;
    const quote = $("xm-quote");
    requestAnimationFrame(() => goTo(quote || page.querySelector(".xm-paper"), Boolean(quote)));
  }

  // On a small screen the paper comes first; its contents open on a touch.
  function foldContents() {
    for (const contents of document.querySelectorAll(".xm-contents:not([data-placed])")) {
      contents.dataset.placed = "";
      contents.open = window.innerWidth > 860;
    }
  }

  // ── finding in the document ───────────────────────────────────────────────────────────────
  let found = [];
  let current = -1;
  function textNodes(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("[hidden]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }
  function rangesOf(block, wanted) {
    const nodes = textNodes(block);
    const text = nodes.map((node) => node.data).join("").toLowerCase();
    const ranges = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      let passed = 0;
      for (const node of nodes) {
        const end = passed + node.length;
        if (at >= passed && at < end) range.setStart(node, at - passed);
        if (at + wanted.length > passed && at + wanted.length <= end) { range.setEnd(node, at + wanted.length - passed); break; }
        passed = end;
      }
      ranges.push(range);
    }
    return ranges;
  }
  function find(wanted) {
    found = [];
    current = -1;
    const paper = document.querySelector("#xm-document .xm-paper");
    wanted = wanted.trim().toLowerCase();
    if (paper && wanted.length > 1)
      for (const block of paper.querySelectorAll("p, h2, h3, h4, h5, h6, td, th, caption, .xm-references > li"))
        found.push(...rangesOf(block, wanted));
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set("xm-found", new Highlight(...found));
      CSS.highlights.delete("xm-found-now");
    }
    if (found.length) step(1); else $("xm-find-count").textContent = wanted.length > 1 ? "not found" : "";
  }
  function step(by) {
    if (!found.length) return;
    current = (current + by + found.length) % found.length;
    const range = found[current];
    if (window.CSS && CSS.highlights) CSS.highlights.set("xm-found-now", new Highlight(range));
    for (let outer = range.startContainer.parentElement.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
    const box = range.getBoundingClientRect();
    window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: calm.matches ? "auto" : "smooth" });
    $("xm-find-count").textContent = `${current + 1} of ${found.length}`;
  }

  // ── the table of miRNAs ───────────────────────────────────────────────────────────────────
  function filterRows() {
    const wanted = $("xm-filter-text").value.trim().toLowerCase();
    const label = $("xm-filter-evidence").value;
    let shown = 0;
    for (const row of document.querySelectorAll("#xm-mirna-table tr.xm-row")) {
      const labels = row.dataset.evidence.split(" | ");
      const fits = row.textContent.toLowerCase().includes(wanted) && (!label || labels.includes(label));
      row.hidden = !fits;
      if (fits) shown += 1;
      const button = row.querySelector(".xm-row-button");
      row.nextElementSibling.hidden = !fits || button.getAttribute("aria-expanded") !== "true";
    }
    $("xm-filter-count").textContent = `${shown} ${shown === 1 ? "miRNA" : "miRNAs"}`;
  }
  function sortRows(button) {
    const head = button.closest("th");
    const column = number(button.dataset.column);
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = head.closest("table").tBodies[0];
    const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    const pairs = [...body.querySelectorAll("tr.xm-row")].map((row) => [row, row.nextElementSibling]);
    const key = ([row]) => row.children[column].textContent.trim();
    pairs.sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (!x || !y) return x ? -1 : y ? 1 : 0; // what the text does not say comes last
      return (down ? -1 : 1) * order.compare(x, y);
    });
    body.append(...pairs.flat());
  }
  function toggleRow(button) {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    $(button.getAttribute("aria-controls")).hidden = !open;
  }

  // ── light and dark ────────────────────────────────────────────────────────────────────────
  function remembered(name, value) {
    try {
      if (value === undefined) return localStorage.getItem(name);
      localStorage.setItem(name, value);
    } catch { /* a browser that forbids it: the choice then lasts for this page */ }
    return null;
  }
  function applyTheme() {
    const chosen = remembered("xm-theme");
    if (chosen) document.body.classList.toggle("dark", chosen === "dark");
    else if (window.matchMedia("(prefers-color-scheme: dark)").matches) document.body.classList.add("dark");
  }
  function changeTheme() {
    remembered("xm-theme", document.body.classList.contains("dark") ? "light" : "dark");
    applyTheme();
  }

  // ── questions ─────────────────────────────────────────────────────────────────────────────
  const busy = () => Boolean($("xm-stop-button") && $("xm-stop-button").offsetParent);
  const waiting = () => /queue/i.test(($("xm-queue") && $("xm-queue").textContent) || "");
  function ask(question) {
    if (busy() || waiting()) { toast("One question at a time: wait for the answer, or stop it."); return; }
    send("xm_ask", { question });
  }
  function permalink(question) {
    return `${location.origin}${location.pathname}#q=${encodeURIComponent(question)}`;
  }
  function questionInLink() {
    const match = /^#q=(.+)$/.exec(location.hash);
    if (!match) return;
    let question = "";
    try { question = decodeURIComponent(match[1]); } catch { return; }
    history.replaceState(null, "", location.pathname + location.search);
    ask(question.slice(0, 4000));
  }

  // The examples are found while the server warms up: a page that came first asks for them again.
  let examplesAsked = 0;
  const examplesLater = setInterval(() => {
    const there = document.querySelector(".xm-examples, #xm-scroll-chat .xm-turn");
    examplesAsked += 1;
    if (there || examplesAsked > 30) clearInterval(examplesLater);
    else if ($("xm-bridge")) send("xm_examples");
  }, 2000);

  // ── clicks, keys, inputs ──────────────────────────────────────────────────────────────────
  const actions = {
    ask: (el) => ask(el.dataset.question),
    retry: () => { if (!busy()) send("xm_retry"); },
    fresh: () => send("xm_fresh"),
    open: (el) => openDocument(el.dataset),
    cite: showEvidence,
    back: (el) => backToAnswer(el.dataset.turn),
    jump: (el) => goTo($(decodeURIComponent(el.hash.slice(1))), true),
    copy: (el) => copy(el.dataset.copy, "Quote copied"),
    link: (el) => copy(permalink(el.dataset.question), "Link to this question copied"),
    export: (el) => { send("xm_export", { format: el.dataset.format }); el.closest("details").open = false; },
    theme: changeTheme,
    sort: sortRows,
    row: toggleRow,
    "find-next": () => step(1),
    "find-previous": () => step(-1),
    feedback: (el) => {
      const form = el.closest(".xm-feedback");
      send("xm_feedback", { turn: number(el.dataset.turn), verdict: el.dataset.verdict, comment: form.querySelector("textarea").value });
      form.open = false;
    },
    remove: (el) => {
      const dialog = $("xm-remove-dialog");
      dialog.dataset.document = el.dataset.document;
      $("xm-remove-name").textContent = el.dataset.title;
      dialog.showModal();
    },
    "remove-cancel": () => $("xm-remove-dialog").close(),
    "remove-confirm": () => {
      const dialog = $("xm-remove-dialog");
      dialog.close();
      send("xm_remove", { document: dialog.dataset.document });
    },
  };
  document.addEventListener("click", (event) => {
    const target = event.target.closest && event.target.closest("[data-xm]");
    for (const menu of document.querySelectorAll(".xm-menu[open]"))
      if (!menu.contains(event.target)) menu.open = false;
    if (!target || !Object.hasOwn(actions, target.dataset.xm)) return;
    event.preventDefault();
    actions[target.dataset.xm](target);
  });
  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".xm-feedback[open]")) event.target.scrollIntoView({ block: "nearest" });
  }, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape")
      for (const menu of document.querySelectorAll(".xm-menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
    if (event.key === "Enter" && event.target.id === "xm-find-text") { event.preventDefault(); step(event.shiftKey ? -1 : 1); }
  });
  let typing = 0;
  const inputs = {
    find: (el) => { clearTimeout(typing); typing = setTimeout(() => find(el.value), 180); },
    filter: filterRows,
    choose: (el) => { if (el.value) openDocument({ document: el.value, start: 0, end: 0 }); },
    kind: (el) => {
      for (const item of document.querySelectorAll(".xm-finding"))
        item.hidden = Boolean(el.value) && item.dataset.kind !== el.value;
    },
  };
  document.addEventListener("input", (event) => {
    const name = event.target.dataset && event.target.dataset.xmInput;
    if (name && Object.hasOwn(inputs, name)) inputs[name](event.target);
  });

  // ── layout and arrivals ───────────────────────────────────────────────────────────────────
  function measure() {
    const view = $("xm-ask-view");
    const trust = document.querySelector(".xm-trust");
    const pinned = trust && getComputedStyle(trust).position === "fixed";
    const below = pinned ? trust.offsetHeight : 0;
    const root = document.documentElement.style;
    root.setProperty("--xm-below", `${below}px`);
    const tabs = document.querySelector("#xm-tabs > .tab-wrapper");
    if (tabs) root.setProperty("--xm-tabs", `${tabs.offsetHeight}px`);
    if (view && view.offsetParent) {
      const above = view.getBoundingClientRect().top + window.scrollY + below + 16;
      root.setProperty("--xm-above", `${Math.round(above)}px`);
    }
  }
  function keyboardScroll() {
    for (const [id, name] of [["xm-scroll-chat", "Conversation"], ["xm-evidence", "Evidence"]]) {
      const pane = $(id);
      if (!pane || pane.getAttribute("role")) continue;
      pane.setAttribute("role", "region");
      pane.setAttribute("aria-label", name);
      pane.tabIndex = 0;
    }
  }
  // A new question, and then its answer, begin at the top of what is in sight.
  let followed = "";
  function follow() {
    const all = document.querySelectorAll("#xm-scroll-chat .xm-turn");
    const last = all[all.length - 1];
    const more = document.querySelectorAll("#xm-next .xm-chip").length > 0;
    const now = last ? `${all.length} ${last.id} ${more}` : "";
    if (now !== followed && last && $("xm-ask-view").offsetParent) last.scrollIntoView({ block: "start" });
    followed = now;
  }
  let planned = false;
  new MutationObserver(() => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      measure();
      keyboardScroll();
      foldContents();
      follow();
      arrivedInDocument();
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
  addEventListener("resize", measure);
  addEventListener("hashchange", questionInLink);
  document.addEventListener("xm_ready", () => { applyTheme(); questionInLink(); });
  document.documentElement.lang = "en";
  applyTheme();
  window.exomir = { save };
})();
