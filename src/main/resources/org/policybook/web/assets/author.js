// The editor of drafts: marks at a click, checks and preview beside the words, saving by itself. All of it can be
// done without, by the buttons below the words.

const QUIET = 700;
const SAVE_AFTER = 4000;
const TRY_AGAIN_AFTER = 15000;

/** A form that was sent once is not sent again by a second click. */
function sendOnce(form) {
  let sent = false;
  form.addEventListener("submit", event => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
    setTimeout(() => { sent = false; }, 5000);
  });
}

/** Says that a file is too large before it is sent. */
function refuseLarge(input) {
  const most = Number(input.dataset.mostBytes);
  input.addEventListener("change", () => {
    const file = input.files[0];
    const large = file && file.size > most;
    input.setCustomValidity(large ? `The file is ${Math.ceil(file.size / 1048576)} MB. At most ${most / 1048576} MB can be uploaded.` : "");
    if (large) {
      input.reportValidity();
    }
  });
}

class Editor {
  constructor(form) {
    this.form = form;
    this.area = form.querySelector("textarea");
    this.state = form.querySelector("#edit_state");
    this.live = document.getElementById("edit_live");
    this.saved = this.area.value;
    this.leaving = false;
    this.saving = null;
    this.asked = 0;
    this.area.addEventListener("input", () => this.typed());
    this.area.addEventListener("scroll", () => this.mark());
    window.addEventListener("resize", () => this.mark());
    form.addEventListener("submit", event => this.submit(event));
    window.addEventListener("beforeunload", event => {
      if (!this.leaving && this.area.value !== this.saved) {
        event.preventDefault();
      }
    });
    this.live.addEventListener("click", event => this.goTo(event));
    this.toolbar(form.querySelector(".app-toolbar"));
    this.linkNotes();
    this.preview();
  }

  get savesItself() {
    return this.form.dataset.autosave === "on";
  }

  body() {
    const body = new URLSearchParams();
    for (const field of this.form.querySelectorAll("input[type=hidden]")) {
      body.set(field.name, field.value);
    }
    body.set("words", this.area.value);
    return body;
  }

  typed() {
    this.tell(this.savesItself ? "Not saved yet" : "Not saved yet. Choose Save when you are done.");
    clearTimeout(this.previewSoon);
    this.previewSoon = setTimeout(() => this.preview(), QUIET);
    if (this.savesItself) {
      clearTimeout(this.saveSoon);
      this.saveSoon = setTimeout(() => this.save(), SAVE_AFTER);
    }
  }

  tell(words, bad = false) {
    this.state.textContent = words;
    this.state.classList.toggle("app-state--bad", bad);
  }

  async send(page) {
    const answer = await fetch(this.form.dataset.draft + page, {
      method: "POST", body: this.body(), redirect: "error", headers: {"X-Requested-With": "fetch"},
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer;
  }

  async preview() {
    const number = ++this.asked;
    try {
      const markup = await (await this.send("/preview")).text();
      if (number === this.asked) {
        this.live.innerHTML = markup;
        this.linkNotes();
      }
    } catch {
      // The checks that are there stay; saving tells when something is wrong.
    }
  }

  async save() {
    if (this.saving || this.leaving || this.area.value === this.saved) {
      return;
    }
    const words = this.area.value;
    this.tell("Saving …");
    this.saving = this.send("/autosave").then(answer => answer.json()).then(
      kept => this.kept(kept, words),
      () => this.notKept());
    await this.saving;
    this.saving = null;
    if (this.area.value !== words && this.savesItself) {
      clearTimeout(this.saveSoon);
      this.saveSoon = setTimeout(() => this.save(), SAVE_AFTER);
    }
  }

  /** A moment without a network mends itself; whoever was signed out is told what to do. */
  notKept() {
    this.tell("Not saved: the library did not answer, or you were signed out. Your words are still here, and saving is tried again. If you were signed out, sign in in another tab, then choose Save here.", true);
    clearTimeout(this.saveSoon);
    this.saveSoon = setTimeout(() => this.save(), TRY_AGAIN_AFTER);
  }

  kept(kept, words) {
    if (kept.state === "saved" || kept.state === "unchanged") {
      this.form.elements.base.value = kept.base;
      this.form.elements.to.value = kept.to;
      this.saved = words;
      this.tell(kept.words);
      const head = document.getElementById("draft_saved");
      if (head && kept.state === "saved") {
        head.textContent = kept.words;
      }
    } else {
      this.tell(kept.words, true);
      if (kept.state === "stale") {
        this.form.dataset.autosave = "off";
      }
    }
  }

  /** Waits for a save that is under way, so that the two do not meet. */
  submit(event) {
    clearTimeout(this.saveSoon);
    if (this.leaving) {
      event.preventDefault();
      return;
    }
    this.leaving = true;
    setTimeout(() => { this.leaving = false; }, 8000);
    if (this.saving) {
      event.preventDefault();
      const button = event.submitter;
      this.saving.then(() => {
        this.leaving = false;
        this.form.requestSubmit(button);
      });
    }
  }

  /** Makes the lines of the notes links to the place in the words. */
  linkNotes() {
    for (const note of this.live.querySelectorAll(".app-note[data-line]")) {
      const line = Number(note.dataset.line);
      const label = note.querySelector(".app-note__label");
      if (line > 0 && label && !note.querySelector("button")) {
        const go = document.createElement("button");
        go.type = "button";
        go.className = "app-text-button app-note__go";
        go.dataset.line = line;
        go.textContent = label.textContent;
        label.replaceChildren(go);
      }
    }
    this.mark();
  }

  goTo(event) {
    const go = event.target.closest("button[data-line]");
    if (!go) {
      return;
    }
    const lines = this.area.value.split("\n");
    const start = lines.slice(0, go.dataset.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    this.area.focus();
    this.area.setSelectionRange(start, start + (lines[go.dataset.line - 1] || "").length);
    this.area.scrollTop = Math.max(0, this.top(Number(go.dataset.line)) - 60);
  }

  /** How far down a line begins, measured in a copy of the words that wraps alike. */
  top(line) {
    if (!this.mirror) {
      this.mirror = document.createElement("div");
      this.mirror.className = "app-words__area nhsuk-textarea";
      this.mirror.setAttribute("aria-hidden", "true");
      this.area.parentElement.append(this.mirror);
    }
    const style = this.mirror.style;
    style.position = "absolute";
    style.visibility = "hidden";
    style.insetBlockStart = "0";
    style.height = "auto";
    style.minHeight = "0";
    style.whiteSpace = "pre-wrap";
    style.overflowWrap = "break-word";
    style.width = this.area.clientWidth + 4 + "px";
    style.pointerEvents = "none";
    const mark = document.createElement("span");
    this.mirror.textContent = this.area.value.split("\n").slice(0, line - 1).join("\n") + (line > 1 ? "\n" : "");
    mark.textContent = ".";
    this.mirror.append(mark);
    const top = mark.offsetTop;
    this.mirror.textContent = "";
    return top;
  }

  /** Bars beside the lines that the checks have something to say about. */
  mark() {
    const gutter = this.form.querySelector(".app-gutter");
    const notes = [...this.live.querySelectorAll(".app-note[data-line]")].filter(note => Number(note.dataset.line) > 0);
    gutter.parentElement.classList.toggle("app-words--marked", notes.length > 0);
    gutter.replaceChildren(...notes.map(note => {
      const bar = document.createElement("span");
      const weight = ["error", "warning", "advice"].find(one => note.classList.contains("app-note--" + one));
      bar.className = "app-mark app-mark--" + weight;
      bar.style.insetBlockStart = this.top(Number(note.dataset.line)) - this.area.scrollTop + "px";
      return bar;
    }));
  }

  toolbar(bar) {
    bar.hidden = false;
    bar.addEventListener("click", event => {
      const button = event.target.closest("button");
      if (button) {
        this.put(button.dataset.put);
      }
    });
  }

  /** What begins a new paragraph where words would else be put behind a table's last row. */
  afterTable(start, value) {
    const before = value.slice(0, start);
    if (start < value.length && value[start] !== "\n") {
      return "";
    }
    if (/(?:^|\n)\|[^\n]*\|[ ]*$/.test(before)) {
      return "\n\n";
    }
    return /(?:^|\n)\|[^\n]*\|[ ]*\n$/.test(before) ? "\n" : "";
  }

  put(what) {
    const {selectionStart: start, selectionEnd: end, value} = this.area;
    const chosen = value.slice(start, end);
    const own = start === 0 || value[start - 1] === "\n" ? "" : "\n\n";
    const inline = this.afterTable(start, value);
    const lines = (chosen || "First").split("\n");
    const text = {
      heading: () => `${own}### ${chosen || "Heading"}\n`,
      bold: () => `${inline}**${chosen || "must"}**`,
      list: () => own + lines.map(line => "- " + line).join("\n"),
      numbers: () => own + lines.map((line, i) => `${i + 1}. ${line}`).join("\n"),
      link: () => `${inline}[${chosen || "words"}](https://)`,
      table: () => `${own}| ${chosen || "Who"} | What |\n|-----|------|\n|     |      |\n`,
    }[what]();
    this.area.focus();
    this.area.setRangeText(text, start, end, "end");
    this.area.dispatchEvent(new Event("input", {bubbles: true}));
  }
}

if (window.matchMedia("(max-width: 63.99em)").matches) {
  document.querySelector(".app-editor__parts details")?.removeAttribute("open");
}
for (const form of document.querySelectorAll(".app-editor__form")) {
  new Editor(form);
}
for (const form of document.querySelectorAll("main form[method=post]:not(.app-editor__form)")) {
  sendOnce(form);
}
for (const input of document.querySelectorAll("input[data-most-bytes]")) {
  refuseLarge(input);
}
