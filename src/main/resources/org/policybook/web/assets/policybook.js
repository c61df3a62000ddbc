// What makes pages pleasant; each of them works without.
import { initAll } from "/assets/nhsuk-frontend.js?v=10.6.1";

// The parts of NHS.UK frontend look for it on the body, which is there only now.
document.body.classList.add("nhsuk-frontend-supported");
initAll();
