package io.github.instagramv1.contract.source;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes values as JSON in one line. */
final class JsonText {
  private final StringBuilder json;

  JsonText(StringBuilder json) {
    this.json = json;
  }

  void append(YamlValue value) {
    if (value.isMapping()) {
      String comma = "";
      json.append('{');
      for (var member : value.members().entrySet()) {
        json.append(comma);
        quote(member.getKey());
        json.append(':');
        append(member.getValue());
        comma = ",";
      }
      json.append('}');
    } else if (value.isSequence()) {
      String comma = "";
      json.append('[');
      for (YamlValue item : value.items()) {
        json.append(comma);
        append(item);
        comma = ",";
      }
      json.append(']');
    } else if (value.isNull()) {
      json.append("null");
    } else if (value.isBoolean() || value.number().isPresent()) {
      json.append(value.text());
    } else {
      quote(value.text());
    }
  }

  private void quote(String text) {
    json.append('"').append(JsonStringEncoder.getInstance().quoteAsString(text)).append('"');
  }
}
