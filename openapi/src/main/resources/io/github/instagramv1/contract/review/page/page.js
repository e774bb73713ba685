"use strict";
(() => {
  const form = document.getElementById("filter");
  const cards = [...document.querySelectorAll(".card")];
  const groups = [...document.querySelectorAll(".group")];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));

  const filter = () => {
    const severity = form.elements.severity.value;
    const level = form.elements.level.value;
    const text = form.elements.text.value.trim().toLowerCase();
    for (const card of cards) {
      card.hidden = (severity !== "" && card.dataset.severity !== severity)
        || (level !== "" && card.dataset.level !== level)
        || !texts.get(card).includes(text);
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".card:not([hidden])");
    }
    const shown = cards.filter((card) => !card.hidden).length;
    form.elements.shown.textContent = shown < cards.length ? `${shown} of ${cards.length}` : "";
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.matches("details")) {
      target.open = true;
    }
    if (target.hidden) {
      form.reset();
      filter();
    }
    target.scrollIntoView();
  };

  const copy = async (pre, button) => {
    getSelection().selectAllChildren(pre);
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Selected";
    }
  };

  for (const line of document.querySelectorAll(".copy")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", () => copy(line.querySelector("pre"), button));
    line.append(button);
  }
  for (const select of form.querySelectorAll("select")) {
    for (const option of [...select.options]) {
      if (option.value !== "" && !cards.some((card) => card.dataset[select.name] === option.value)) {
        option.remove();
      }
    }
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  form.hidden = cards.length < 2;
  reveal();
})();
