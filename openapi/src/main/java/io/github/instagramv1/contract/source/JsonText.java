package io.github.instagramv1.contract.source;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.SequenceNode;

/** Writes values as JSON in one line. */
final class JsonText {
  private final StringBuilder json;

  JsonText(StringBuilder json) {
    this.json = json;
  }

  void append(Node node) {
    if (node instanceof MappingNode mapping) {
      json.append('{');
      for (int i = 0; i < mapping.size(); i++) {
        json.append(i == 0 ? "" : ",");
        quote(mapping.key(i));
        json.append(':');
        append(mapping.value(i));
      }
      json.append('}');
    } else if (node instanceof SequenceNode sequence) {
      json.append('[');
      for (int i = 0; i < sequence.size(); i++) {
        json.append(i == 0 ? "" : ",");
        append(sequence.value(i));
      }
      json.append(']');
    } else if (Nodes.isNull(node)) {
      json.append("null");
    } else if (Nodes.isBoolean(node) || Nodes.isNumber(node)) {
      json.append(Nodes.text(node));
    } else {
      quote(Nodes.text(node));
    }
  }

  private void quote(String text) {
    json.append('"').append(JsonStringEncoder.getInstance().quoteAsString(text)).append('"');
  }
}
