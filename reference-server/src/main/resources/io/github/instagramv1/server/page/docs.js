"use strict";
const place = document.getElementById("reference");

/** Names what the renderer leaves without a name. */
function name() {
  place.querySelectorAll("main").forEach((part) => part.setAttribute("aria-label", "Operations"));
  place.querySelectorAll("#servers").forEach((choice) => choice.setAttribute("aria-label", "Server"));
}

/** The renderer has colors for the dark, by a class. */
const dark = matchMedia("(prefers-color-scheme: dark)");
function color() {
  document.documentElement.classList.toggle("dark-mode", dark.matches);
}
dark.addEventListener("change", color);
color();

const ui = SwaggerUIBundle({
  url: "/openapi.json",
  domNode: place,
  presets: [SwaggerUIBundle.presets.apis],
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  onComplete: () => {
    name();
    if (place.dataset.token) {
      ui.preauthorizeApiKey("accessToken", place.dataset.token);
    }
  },
});
