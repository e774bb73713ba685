package io.github.instagramv1.contract.review.assembly;

import java.time.LocalDate;
import java.util.List;

/** The line for {@code accepted-breaks.yaml} that accepts a finding for a while. */
final class AcceptLine {
  private static final int DAYS = 90;

  private final LocalDate until;

  AcceptLine(LocalDate today) {
    this.until = today.plusDays(DAYS);
  }

  String of(String id, List<String> operations) {
    String touched =
        operations.isEmpty() ? "" : "operations: [" + String.join(", ", operations) + "], ";
    return "- {id: '%s', %sreason: '', until: '%s'}"
        .formatted(id.replace("'", "''"), touched, until);
  }
}
