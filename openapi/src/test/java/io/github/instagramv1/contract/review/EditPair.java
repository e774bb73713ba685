package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Two contracts and the findings that the review must report between them.
 *
 * @param name the change
 * @param before the old contract
 * @param after the new contract
 * @param finds the expected findings, each as {@code rule level breaking|compatible}
 * @param touches the operations that every finding must list; empty if the test does not check them
 */
record EditPair(
    String name,
    ContractModel before,
    ContractModel after,
    List<String> finds,
    List<String> touches) {

  private static final List<String> TABLES =
      List.of(
          "pairs.yaml",
          "notation.yaml",
          "keywords.yaml",
          "prose.yaml",
          "security.yaml",
          "patterns.yaml",
          "servers.yaml",
          "responses.yaml",
          "variants.yaml",
          "causes.yaml",
          "java-causes.yaml");

  /** Returns all pairs of the tables: each edit, and the same edit in the opposite direction. */
  static List<EditPair> all() {
    List<EditPair> pairs = new ArrayList<>();
    for (String table : TABLES) {
      for (YamlValue edit : read(table)) {
        String base = base(edit);
        ContractModel before = Released.model(base);
        ContractModel after = Released.model(edited(base, edit));
        String name = edit.text("edit");
        List<String> touches = edit.get("touches").map(YamlValue::texts).orElse(List.of());
        pairs.add(new EditPair(name, before, after, finds(edit, "finds"), touches));
        pairs.add(new EditPair("back: " + name, after, before, finds(edit, "back"), touches));
      }
    }
    return pairs;
  }

  /** Returns the released contract with the edits that both sides of the pair have. */
  private static String base(YamlValue edit) {
    String base = Released.text();
    for (YamlValue given : edit.get("given").map(YamlValue::items).orElse(List.of())) {
      base = ContractEdit.of(given).apply(base);
    }
    return base;
  }

  private static String edited(String base, YamlValue edit) {
    if (edit.get("edits").isEmpty()) {
      return ContractEdit.of(edit).apply(base);
    }
    String edited = base;
    for (YamlValue each : edit.get("edits").get().items()) {
      edited = ContractEdit.of(each).apply(edited);
    }
    return edited;
  }

  private static List<String> finds(YamlValue edit, String direction) {
    return edit.get(direction).orElseThrow().texts();
  }

  private static List<YamlValue> read(String resource) {
    try (InputStream stream = EditPair.class.getResourceAsStream(resource)) {
      return YamlReader.readList(
          resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
