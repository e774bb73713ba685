package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ContractIdentity;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.Locale;

/** Phrases that the comment and the page share. */
final class Labels {
  private Labels() {}

  static String verdict(ReviewResult result) {
    return result.verdict().name().toUpperCase(Locale.ROOT);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String identity(ContractIdentity identity) {
    return identity.name().contains(identity.version())
        ? identity.name()
        : identity.name() + " (" + identity.version() + ")";
  }

  /** Returns the explanation of a level. */
  static String level(Level level) {
    return switch (level) {
      case SOURCE -> "generated Java changes";
      case WIRE -> "requests or responses change";
      case BEHAVIOUR -> "the form stays, the meaning changes";
      case DOCS -> "descriptions and examples";
    };
  }

  static String operations(int number) {
    return number == 1 ? "1 operation" : number + " operations";
  }
}
