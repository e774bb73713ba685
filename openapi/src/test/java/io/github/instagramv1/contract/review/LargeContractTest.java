package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests that the review finds each edit of a contract of 1,000 operations. The test leaves both
 * contracts in {@code target/large}, where the duration of a review can be measured with them.
 */
class LargeContractTest {
  private static final Path FOLDER = Path.of("target", "large");

  @Test
  void findsEveryEditOnce() throws IOException, UnreadableContract {
    List<YamlValue> edits = edits();
    String old = LargeContract.text();
    String now = ContractEdit.applyAll(old, edits.stream().map(ContractEdit::of).toList());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("old.yaml"), old);
    Files.writeString(FOLDER.resolve("new.yaml"), now);

    ReviewResult result = Released.review(old, now);

    assertThat(result.before().inventory().operations()).hasSize(LargeContract.OPERATIONS);
    assertThat(result.findings().stream().map(LargeContractTest::judgement))
        .containsExactlyInAnyOrderElementsOf(
            edits.stream()
                .map(edit -> edit.text("finds") + " " + edit.text("operations"))
                .toList());
  }

  private static String judgement(Finding finding) {
    return "%s %s %s %d"
        .formatted(
            finding.rule(),
            finding.level().key(),
            finding.breaking() ? "breaking" : "compatible",
            finding.operations().size());
  }

  private static List<YamlValue> edits() throws IOException, UnreadableContract {
    try (InputStream stream = LargeContractTest.class.getResourceAsStream("large/edits.yaml")) {
      return YamlReader.readList(
          "edits.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
