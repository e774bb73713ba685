package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.review.conformance.Requirements;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ten edits of the released contract in one new contract, like those of a large change. */
public final class MixedEdits {
  private static final Path REQUIREMENTS =
      Path.of(
          "..",
          "conformance-tests/src/main/resources/io/github/instagramv1/conformance/requirements.yaml");

  private MixedEdits() {}

  public static List<YamlValue> edits() {
    try (InputStream stream = MixedEdits.class.getResourceAsStream("mixed.yaml")) {
      return YamlReader.readList(
          "mixed.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the released contract, which the edits change. */
  public static String released() {
    return Released.text();
  }

  /** Returns the released contract with all ten edits. */
  public static String contract() {
    return ContractEdit.applyAll(Released.text(), edits().stream().map(ContractEdit::of).toList());
  }

  /** Reviews all ten edits, with the requirements of the conformance kit. */
  public static ReviewResult review() {
    return review(Level.DOCS, "[]");
  }

  /**
   * Reviews all ten edits with accepted breaks.
   *
   * @param level the lowest level at which a breaking change counts
   * @param accepted the text of {@code accepted-breaks.yaml}
   */
  public static ReviewResult review(Level level, String accepted) {
    try {
      return new Review(
              level,
              AcceptedBreaks.read("accepted", accepted),
              Requirements.read("kit", Files.readString(REQUIREMENTS)),
              Released.TODAY)
          .of(
              Released.contract("old", Released.text()),
              Released.contract("new", MixedEdits.contract()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  /** Reviews all ten edits as a change from one version to another. */
  public static ReviewResult review(String before, String after) {
    String version = "version: 0.1.0";
    return Released.review(
        Released.text().replace(version, "version: " + before),
        contract().replace(version, "version: " + after));
  }

  /** Reviews the released contract after one text in it is replaced by another. */
  public static ReviewResult reviewOf(String text, String other) {
    return Released.review(Released.text(), Released.text().replace(text, other));
  }
}
