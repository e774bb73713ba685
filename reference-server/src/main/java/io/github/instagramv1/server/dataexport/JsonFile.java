package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.dataexport.source.ExportFiles;
import io.github.instagramv1.server.dataexport.source.UnreadableExport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of an export.
 *
 * @param root where paths inside it begin: the folder of the export, or nothing
 */
record JsonFile(String path, String root, JsonNode content, TextRepair repair) {
  private static final long LARGEST = 64L << 20;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads a JSON file.
   *
   * @throws UnreadableExport if it is not JSON, or too large
   */
  static JsonFile read(ExportFiles files, String path, String root) {
    if (files.size(path) > LARGEST) {
      throw UnreadableExport.because(path + " is larger than 64 MB");
    }
    byte[] bytes = files.read(path);
    try {
      JsonNode content = JSON.readTree(bytes);
      if (content.isMissingNode()) {
        throw UnreadableExport.because(path + " is empty");
      }
      return new JsonFile(path, root, content, TextRepair.of(bytes, content));
    } catch (IOException e) {
      throw UnreadableExport.because(path + " is not JSON", e);
    }
  }

  /** Returns a repaired text of the file; empty if there is none. */
  String text(JsonNode node) {
    return node.isTextual() ? repair.text(node.textValue()) : "";
  }

  /**
   * Returns its elements, which are in a list, or in the lists of an object.
   *
   * @return null if it has no list
   */
  List<JsonNode> elements() {
    if (content.isArray()) {
      return list(content);
    }
    List<JsonNode> elements = null;
    for (JsonNode value : content) {
      if (value.isArray()) {
        elements = elements == null ? new ArrayList<>() : elements;
        elements.addAll(list(value));
      }
    }
    return elements;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
