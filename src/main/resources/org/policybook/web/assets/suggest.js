// Suggestions while one types a search. Each page works without.

/** The list of suggestions below a search box, by the pattern of a combobox. */
function suggestions(field) {
  const input = field.querySelector("input");
  const spoken = field.querySelector("[data-suggest-count]");
  const list = () => field.querySelector("[role=listbox]");
  const options = () => [...list().querySelectorAll("[role=option]")];
  let chosen = -1;
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list().id })
    .forEach(([name, value]) => input.setAttribute(name, value));

  function show(open) {
    list().hidden = !open || options().length === 0;
    input.setAttribute("aria-expanded", String(!list().hidden));
    choose(-1);
  }
  function choose(index) {
    const all = options();
    chosen = index;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", all[index].id);
      all[index].scrollIntoView({ block: "nearest" });
    }
  }
  function take(option) {
    if (option.dataset.address) location.assign(option.dataset.address);
    else {
      input.value = option.dataset.words;
      input.form.requestSubmit();
    }
  }
  field.addEventListener("htmx:afterSwap", () => {
    show(document.activeElement === input);
    const count = options().length;
    spoken.textContent = count === 0 ? "" : count === 1 ? spoken.dataset.one : spoken.dataset.many.replace("{0}", count);
  });
  input.addEventListener("keydown", event => {
    const count = options().length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      if (list().hidden) show(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + step + 1 + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && chosen >= 0 && !list().hidden) {
      event.preventDefault();
      take(options()[chosen]);
    } else if (event.key === "Escape" && !list().hidden) {
      event.preventDefault();
      show(false);
    }
  });
  input.addEventListener("blur", () => setTimeout(() => show(false), 150));
  field.addEventListener("mousedown", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      take(option);
    }
  });
}

document.querySelectorAll("[data-suggest]").forEach(suggestions);
