package io.github.instagramv1.conformance.second;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A response before it is written as text. */
record Response(int status, Map<String, Object> body, Map<String, String> headers) {

  static Response of(Answer answer) {
    Map<String, Object> body = new LinkedHashMap<>();
    answer.pagination().ifPresent(pagination -> body.put("pagination", pagination));
    body.put("meta", new LinkedHashMap<>(Map.of("code", 200)));
    body.put("data", answer.data());
    return new Response(200, body, new LinkedHashMap<>());
  }

  static Response of(Refusal refusal, Wording wording) {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("error_type", refusal.type());
    meta.put("error_message", wording.of(refusal));
    meta.put("code", refusal.status());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("meta", meta);
    return new Response(
        refusal.status(), refusal.status() == 403 ? meta : body, new LinkedHashMap<>());
  }

  Response with(String name, Object value) {
    headers.put(name, String.valueOf(value));
    return this;
  }

  /** Returns the text of the body, as a call of the function if there is a callback. */
  String text(Optional<String> callback, ServerVariant variant) {
    String json = JsonText.of(body, variant);
    return callback.map(name -> String.format(variant.jsonp(), name, json)).orElse(json);
  }
}
