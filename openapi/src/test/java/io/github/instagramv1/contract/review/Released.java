package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.conformance.Requirements;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The first released contract. Every edit starts from it, because it is real and never changes. */
final class Released {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final Path FILE = Path.of("released", "instagram-v1-0.1.0.yaml");

  private Released() {}

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ContractModel model(String text) {
    try {
      return new ContractModel(YamlReader.read("contract.yaml", text));
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Reviews one text against another, without accepted breaks and without requirements of the kit.
   */
  static ReviewResult review(String before, String after) {
    try {
      return new Review(Level.DOCS, AcceptedBreaks.none(), Requirements.none(), TODAY)
          .of(contract("old", before), contract("new", after));
    } catch (UnreadableContract e) {
      throw new AssertionError(e);
    }
  }

  static ContractText contract(String name, String text) {
    return new ContractText(name, name + ".yaml", text);
  }
}
