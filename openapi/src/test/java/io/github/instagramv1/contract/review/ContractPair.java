package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.review.model.ContractModel;
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
 * Two contracts and what the review must find between them.
 *
 * @param name what was done
 * @param before the old contract
 * @param after the new contract
 * @param finds rule, level, and whether it breaks, each as {@code rule level breaking|harmless}
 * @param touches the operations that every finding touches; empty where that isn't looked at
 */
record ContractPair(
    String name,
    ContractModel before,
    ContractModel after,
    List<String> finds,
    List<String> touches) {

  /** All pairs of the table, each edit there and back. */
  static List<ContractPair> all() {
    ContractModel released = Released.model(Released.text());
    List<ContractPair> pairs = new ArrayList<>();
    for (YamlValue edit : read("pairs.yaml")) {
      ContractModel edited = Released.model(ContractEdit.of(edit).apply(Released.text()));
      String name = edit.text("edit");
      List<String> touches = edit.get("touches").map(YamlValue::texts).orElse(List.of());
      pairs.add(new ContractPair(name, released, edited, finds(edit, "finds"), touches));
      pairs.add(new ContractPair("back: " + name, edited, released, finds(edit, "back"), touches));
    }
    return pairs;
  }

  private static List<String> finds(YamlValue edit, String direction) {
    return edit.get(direction).orElseThrow().texts();
  }

  private static List<YamlValue> read(String resource) {
    try (InputStream stream = ContractPair.class.getResourceAsStream(resource)) {
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
