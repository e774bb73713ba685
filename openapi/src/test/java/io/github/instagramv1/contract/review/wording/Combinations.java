package io.github.instagramv1.contract.review.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.library.Area;
import io.github.instagramv1.contract.review.library.LibraryChange;
import java.util.ArrayList;
import java.util.List;

/** All changes that {@code keywords.yaml} and {@code edits.yaml} describe. */
final class Combinations {
  /**
   * The number of positions at which every pair of values is tried: a parameter, a property of a
   * request, one of a response, and a header. At the other positions, only the first two values
   * are.
   */
  private static final int FULL = 4;

  private static final String VALUE = "VALUE";

  private final ObjectNode contract = (ObjectNode) Tree.read("contract.yaml");
  private final JsonNode positions = Tree.read("positions.yaml");
  private final List<Combination> all = new ArrayList<>();

  private Combinations() {}

  static List<Combination> all() {
    Combinations combinations = new Combinations();
    Tree.read("keywords.yaml").forEach(combinations::addKeyword);
    Tree.read("edits.yaml")
        .forEach(edit -> combinations.add(combinations.contract, edit, "", true, true));
    for (Area area : Area.values()) {
      combinations.addLibrary(new LibraryChange("get /things", area, true));
      combinations.addLibrary(new LibraryChange("get /things", area, false));
    }
    combinations.addLibrary(LibraryChange.unknown());
    return combinations.all;
  }

  /**
   * Adds a change that openapi-diff alone sees: no edit is known that our own rules do not explain.
   */
  private void addLibrary(LibraryChange change) {
    all.add(new Combination("openapi-diff", "", "", contract, contract, List.of(change), true));
  }

  private void addKeyword(JsonNode edit) {
    for (int i = 0; i < positions.size(); i++) {
      String position = positions.get(i).get("at").asText();
      ObjectNode base = contract.deepCopy();
      Tree.setAll(base, positions.get(i).path("given"));
      if (edit.has("schema")) {
        Tree.set(base, position, edit.get("schema"));
      }
      add(base, edit, position, i < FULL, i < FULL && i % 2 == 0);
    }
  }

  private void add(
      ObjectNode contract, JsonNode edit, String position, boolean full, boolean shown) {
    ObjectNode base = contract.deepCopy();
    Tree.setAll(base, edit.path("given"));
    JsonNode values = edit.get("values");
    for (int from = 0; from < values.size(); from++) {
      for (int to = 0; to < values.size(); to++) {
        if (from != to && (full || from + to == 1)) {
          all.add(
              new Combination(
                  edit.get("edit").asText(),
                  name(values.get(from)),
                  name(values.get(to)),
                  edited(base, edit, position, values.get(from)),
                  edited(base, edit, position, values.get(to)),
                  List.of(),
                  shown));
        }
      }
    }
  }

  private static ObjectNode edited(
      ObjectNode base, JsonNode edit, String position, JsonNode value) {
    ObjectNode edited = base.deepCopy();
    if (edit.has("at")) {
      Tree.set(edited, edit.get("at").asText().replaceFirst("^" + VALUE, position), value);
    } else {
      Tree.setAll(edited, value);
    }
    return edited;
  }

  private static String name(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }
}
