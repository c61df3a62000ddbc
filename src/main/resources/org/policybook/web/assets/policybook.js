// What makes pages pleasant; each of them works without.
import { initAll } from "/assets/nhsuk-frontend.js?v=10.6.1";

// The parts of NHS.UK frontend look for it on the body, which is there only now.
document.body.classList.add("nhsuk-frontend-supported");
initAll();

// The clause in the address is known to the browser only.
for (const link of document.querySelectorAll('a[href^="/sign-in?from="]')) {
  const address = link.getAttribute("href");
  link.addEventListener("click", () => link.setAttribute("href", address + encodeURIComponent(location.hash)));
}
