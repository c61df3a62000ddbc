// What makes pages pleasant; each of them works without.
import { initAll } from "/assets/nhsuk-frontend.js?v=10.6.1";

initAll();
