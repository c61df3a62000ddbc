// Links to copy, and definitions where their words stand. Each page works without.


/** Beside the paragraph that the address leads to, or that is pointed at: its link, and a word to the owner. */
function clauseTools(text) {
  const tools = document.createElement("div");
  tools.className = "app-tools";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", text.dataset.clauseTools);
  tools.lang = document.documentElement.lang;
  tools.dir = "ltr";
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "app-link-button";
  copy.textContent = text.dataset.copy;
  const unclear = document.createElement("a");
  unclear.textContent = text.dataset.unclear;
  const spoken = document.createElement("span");
  spoken.setAttribute("role", "status");
  tools.append(copy);
  if (text.dataset.feedback) tools.append(unclear);
  tools.append(spoken);
  let clause = null;

  function put(element) {
    if (!element || element === clause) return;
    clause = element;
    spoken.textContent = "";
    unclear.href = `${text.dataset.feedback}?clause=${encodeURIComponent(clause.id)}`;
    const row = clause.closest("tr");
    const inside = clause.matches("li, dl > div");
    const line = clause.closest(".head-line");
    if (row) row.closest(".table").after(tools);
    else if (inside) clause.append(tools);
    else (line ?? clause).after(tools);
  }
  async function link(id) {
    const address = new URL(`${text.dataset.address}#${id}`, location.href).href;
    await navigator.clipboard?.writeText(address);
    spoken.textContent = text.dataset.copied;
  }
  const target = () => location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const arrive = () => {
    const found = target();
    if (found && text.contains(found) && !found.id.startsWith("_")) put(found);
  };
  copy.addEventListener("click", () => link(clause.id).catch(() => location.assign(`#${clause.id}`)));
  text.addEventListener("click", event => {
    if (event.target.closest("a, button, .app-tools") || String(getSelection())) return;
    put(event.target.closest("[id]:not([id^=_])"));
  });
  addEventListener("hashchange", arrive);
  arrive();
}

/** A defined word shows what it means while it is pointed at or has the focus; Escape hides it. */
function definitions(text) {
  const tip = document.createElement("div");
  tip.className = "app-tip";
  tip.id = "_tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  text.append(tip);
  let word = null;
  let leaving = 0;
  const meaning = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  function show(link) {
    clearTimeout(leaving);
    const found = meaning(link);
    if (!found?.matches("dl > div")) return;
    word = link;
    tip.replaceChildren(...[...found.childNodes].filter(node => !node.matches?.(".app-tools")).map(node => node.cloneNode(true)));
    tip.querySelectorAll("[id]").forEach(node => node.removeAttribute("id"));
    tip.querySelectorAll("a").forEach(node => node.replaceWith(...node.childNodes));
    tip.hidden = false;
    link.setAttribute("aria-describedby", tip.id);
    const at = link.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 16);
    const base = tip.offsetParent?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
    tip.style.left = `${Math.max(16, left) - base.left}px`;
    tip.style.top = `${at.bottom + 4 - base.top}px`;
  }
  function hide() {
    word?.removeAttribute("aria-describedby");
    word = null;
    tip.hidden = true;
  }
  const later = () => { leaving = setTimeout(hide, 200); };
  const links = [...text.querySelectorAll("a[href^='#']:not(.anchor)")].filter(link => meaning(link)?.matches("dl > div"));
  for (const link of links) {
    link.classList.add("app-term");
    link.addEventListener("mouseenter", () => show(link));
    link.addEventListener("focus", () => show(link));
    link.addEventListener("mouseleave", later);
    link.addEventListener("blur", hide);
  }
  tip.addEventListener("mouseenter", () => clearTimeout(leaving));
  tip.addEventListener("mouseleave", hide);
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
}

document.querySelectorAll(".app-text").forEach(text => {
  clauseTools(text);
  definitions(text);
});
// Where there is room, the filters stand open beside the results.
const wide = matchMedia("(min-width: 62rem)");
document.querySelectorAll("[data-wide-open]").forEach(part => { if (wide.matches) part.open = true; });
// The day of printing, where the page was opened on another.
addEventListener("beforeprint", () => document.querySelectorAll("[data-printed]").forEach(printed => {
  printed.textContent = new Intl.DateTimeFormat(document.documentElement.lang === "cy" ? "cy" : "en-GB", { dateStyle: "long" }).format();
}));
