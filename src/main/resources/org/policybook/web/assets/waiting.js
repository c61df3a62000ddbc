// Shows how far the search is while a page waits for it, and then the page itself. Without it there is a link.

const EVERY = 2000;
const reached = document.querySelector("[data-waits]");

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer && answer.status !== 503) {
    const ready = document.getElementById("ready");
    ready.textContent = ready.dataset.ready;
    location.replace(location.href);
    return;
  }
  const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page?.querySelector("[data-waits]");
  if (now) reached.replaceChildren(...now.childNodes);
  setTimeout(look, EVERY);
}

if (reached) setTimeout(look, EVERY);
