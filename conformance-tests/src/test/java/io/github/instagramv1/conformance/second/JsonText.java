package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers, booleans and {@code null} as JSON. */
final class JsonText {
  private final ServerVariant variant;
  private final StringBuilder out = new StringBuilder();

  private JsonText(ServerVariant variant) {
    this.variant = variant;
  }

  static String of(Object value, ServerVariant variant) {
    JsonText text = new JsonText(variant);
    text.write(value, false);
    return text.out.toString();
  }

  private void write(Object value, boolean inside) {
    if (value instanceof Map<?, ?> map) {
      object(map, inside);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof String text) {
      string(text);
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map, boolean inside) {
    out.append('{');
    List<String> names = new ArrayList<>();
    map.keySet().forEach(name -> names.add((String) name));
    String before = "";
    // An empty object means that there is no data, and an error response contains only meta.
    // Neither gets additional properties.
    if (variant.extras() && !names.isEmpty() && (inside || map.containsKey("data"))) {
      out.append("\"x_trace\":{\"tags\":[null,1.50e0,{}],\"at\":" + System.nanoTime() + "}");
      before = ",";
    }
    for (String name : variant.keys().sort(names)) {
      out.append(before);
      string(name);
      out.append(variant.escapes() ? ":" : " : ");
      write(map.get(name), true);
      before = variant.escapes() ? "," : ",\n ";
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    String before = "";
    for (Object item : list) {
      out.append(before);
      write(item, true);
      before = ", ";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || (c == '/' && variant.escapes())) {
        out.append('\\').append(c);
      } else if (c < ' ' || (c > '~' && variant.escapes())) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
