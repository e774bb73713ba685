"use strict";
(() => {
  const form = document.getElementById("filter");
  const groups = [...document.querySelectorAll("#checks .group")];
  const items = [...document.querySelectorAll("#checks .item")];
  const lists = [...document.querySelectorAll("#checks .list")];
  const firstOpen = new Map([...groups, ...lists].map((each) => [each, each.open]));

  const texts = new Map(items.map((item) => {
    const name = item.closest(".group").querySelector(".name").textContent;
    return [item, (name + " " + item.textContent).toLowerCase()];
  }));

  const filter = () => {
    const verdicts = form.elements.verdict.value.split(" ").filter(Boolean);
    const text = form.elements.text.value.trim().toLowerCase();
    const active = verdicts.length > 0 || text !== "";
    const shown = items.filter((item) => {
      item.hidden = (verdicts.length > 0 && !verdicts.includes(item.dataset.verdict))
        || !texts.get(item).includes(text);
      return !item.hidden;
    });
    for (const each of [...groups, ...lists]) {
      const some = shown.some((item) => each.contains(item));
      each.hidden = active && !some;
      each.open = active ? some : firstOpen.get(each);
    }
    for (const each of document.querySelectorAll("#checks .violations")) {
      each.hidden = active;
    }
    form.elements.shown.textContent = active ? `${shown.length} of ${items.length} checks` : "";
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches(".group")) {
      if (target.hidden) {
        form.reset();
        filter();
      }
      target.open = true;
      target.scrollIntoView();
    }
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

  for (const command of document.querySelectorAll(".command")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", () => copy(command.querySelector("pre"), button));
    command.append(button);
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  form.hidden = false;
  reveal();
})();
