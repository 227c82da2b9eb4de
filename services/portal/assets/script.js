// Makes pages nicer; every page works without it.
"use strict";

// Escape closes the menu or the question that is open, and gives the focus back.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = [...document.querySelectorAll("details.menu[open], details.confirm[open]")].pop();
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

// A click beside the menu closes it.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button[type=submit]")) button.setAttribute("aria-disabled", "true");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  }
});

// Booking: the chosen group brings its numbers, until somebody types their own; the sum follows.
for (const form of document.querySelectorAll("form[data-heads]")) {
  const counts = [...form.querySelectorAll("input[data-count]")];
  const total = form.querySelector("[data-total]");
  const least = Number(form.dataset.min || 0);
  const most = Math.min(Number(form.dataset.max || Infinity), Number(form.dataset.left || Infinity));
  const add = () => {
    const heads = counts.reduce((sum, input) => sum + (parseInt(input.value, 10) || 0), 0);
    total.querySelector("b").textContent = heads;
    for (const words of total.querySelectorAll("[data-when]")) {
      const when = heads < least ? "few" : heads > most ? "many" : "fits";
      words.hidden = words.dataset.when !== when;
    }
    total.hidden = heads === 0;
  };
  for (const input of counts) {
    input.addEventListener("input", () => {
      input.dataset.typed = "yes";
      add();
    });
  }
  for (const choice of form.querySelectorAll("input[name=group]")) {
    choice.addEventListener("change", () => {
      for (const input of counts) if (!input.dataset.typed) input.value = choice.dataset[input.name];
      add();
    });
  }
  add();
}
