// Before the page is drawn: parts that need scripts may show themselves.
document.documentElement.classList.replace("no-js", "js-enabled");
