package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A number at the head of the page.
 *
 * @param kind the class of its element
 */
record Figure(String kind, String name, long number) {

  static List<Figure> of(ReviewResult result) {
    List<Finding> breaks = Severity.BREAKING.in(result);
    List<Figure> figures = new ArrayList<>();
    for (Level level : Level.values()) {
      long number = breaks.stream().filter(each -> each.level() == level).count();
      figures.add(new Figure(number > 0 ? "bad" : "plain", "breaking, " + level.key(), number));
    }
    figures.add(plain("accepted", Severity.ACCEPTED.in(result)));
    figures.add(plain("compatible", Severity.COMPATIBLE.in(result)));
    figures.add(plain("operations affected", TouchedOperation.of(result)));
    figures.add(plain("requirements affected", result.requirements()));
    return figures;
  }

  private static Figure plain(String name, List<?> counted) {
    return new Figure("plain", name, counted.size());
  }
}
