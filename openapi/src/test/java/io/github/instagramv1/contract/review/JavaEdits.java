package io.github.instagramv1.contract.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.review.conformance.Requirements;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Edits of the released contract that change the generated Java, all of them in one contract. */
public final class JavaEdits {
  private JavaEdits() {}

  public static ContractText released() {
    return Released.contract("old", Released.text());
  }

  /** Returns the released contract as a tree. */
  public static ObjectNode releasedTree() {
    try {
      return (ObjectNode)
          new ObjectMapper().readTree(YamlReader.read("old.yaml", Released.text()).root().json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  /** Reviews one text against another. */
  public static ReviewResult review(String before, String after) {
    return Released.review(before, after);
  }

  /** Returns the released contract with all edits. */
  public static ContractText edited() {
    try (InputStream stream = JavaEdits.class.getResourceAsStream("java.yaml")) {
      String contract = Released.text();
      String edits = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (YamlValue edit : YamlReader.readList("java.yaml", edits)) {
        contract = ContractEdit.of(edit).apply(contract);
      }
      return Released.contract("new", contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Returns the released contract with some of its texts replaced.
   *
   * @param pairs pairs of a text and its replacement; every occurrence of the text is replaced
   */
  public static ContractText releasedWithReplacements(String... pairs) {
    String contract = Released.text();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!contract.contains(pairs[i])) {
        throw new AssertionError("not there: " + pairs[i]);
      }
      contract = contract.replace(pairs[i], pairs[i + 1]);
    }
    return Released.contract("new", contract);
  }

  /** Reviews a contract against the released one. */
  public static ReviewResult review(ContractText after) {
    try {
      return new Review(Level.DOCS, AcceptedBreaks.none(), Requirements.none(), Released.TODAY)
          .of(released(), after);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }
}
