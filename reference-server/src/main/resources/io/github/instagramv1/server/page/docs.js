"use strict";
const place = document.getElementById("reference");
const ui = SwaggerUIBundle({
  url: "/openapi.json",
  domNode: place,
  presets: [SwaggerUIBundle.presets.apis],
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  onComplete: () => {
    if (place.dataset.token) {
      ui.preauthorizeApiKey("accessToken", place.dataset.token);
    }
  },
});
