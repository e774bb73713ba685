package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Tests the exchanges that show breaking changes: an exchange is valid under the old contract and
 * invalid under the new one. For a new client that meets an old server it is the other way round.
 */
class ShownExchangeTest {
  /**
   * Rules whose exchange both contracts allow: the request or the response only lacks what a client
   * of the other version reads. Each half of the exchange is validated by its own contract.
   */
  private static final Set<String> STILL_VALID =
      Set.of(
          "response-property-removed",
          "response-property-renamed",
          "response-header-removed",
          "response-header-renamed",
          "response-header-became-optional",
          "response-header-became-required",
          "response-header-added-required",
          "response-default-changed",
          "response-media-type-removed",
          "response-status-added",
          "response-status-removed",
          "response-error-type-added",
          "response-error-type-removed",
          "response-object-closed",
          "response-variant-added",
          "response-access-narrowed",
          "request-property-removed",
          "request-property-renamed",
          "request-default-changed",
          "request-media-type-removed",
          "request-access-narrowed",
          "request-object-closed",
          "request-variant-removed",
          "composition-changed",
          "request-time-withdrawn",
          "response-time-withdrawn",
          "request-id-changed",
          "response-id-changed");

  /**
   * Pairs for which no exchange is valid under one contract and invalid under the other. The
   * reasons are: another keyword refuses the request as well; a form without its only field is no
   * body; the library accepts any text as a URI and selects no variant by a discriminator; it is
   * not known which text tells two patterns apart.
   */
  private static final Set<String> WITHOUT_WITNESS =
      Set.of(
          "a pattern goes",
          "a look ahead",
          "back: a look ahead",
          "a look ahead in a response",
          "back: a look ahead in a response",
          "a URL of a response may be relative",
          "back: a field of a form becomes optional",
          "a property becomes required, as its description says",
          "back: one more form of a body",
          "back: one more form of a body, with its value of the discriminator",
          "back: a field of a form that may be left out is for responses only");

  private final Map<ContractModel, ShownExchange> validators = new HashMap<>();

  @Test
  void exchangesWorkBeforeAndFailAfterTheChange() {
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (EditPair pair : EditPair.all()) {
      if (WITHOUT_WITNESS.contains(pair.name())) {
        continue;
      }
      for (Finding finding : findings(pair)) {
        if (hasAnExchange(finding)) {
          judged++;
          checkExchange(pair, finding, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(judged).isGreaterThan(100);
  }

  private static boolean hasAnExchange(Finding finding) {
    boolean value = finding.rule().startsWith("request-") || finding.rule().startsWith("response-");
    boolean parameter =
        Set.of(
                "parameter-added-required",
                "parameter-became-required",
                "body-became-required",
                "body-added-required")
            .contains(finding.rule());
    return (value || parameter)
        // Only the description says that a list of values is open, and no validator reads it.
        && !finding.rule().equals("response-enum-opened")
        && finding.example().filter(each -> !each.worked().equals("compiles")).isPresent()
        // An example shortens a long text or list, so that no validator can read it.
        && !finding
            .example()
            .get()
            .toString()
            .matches(".*(?:\\.\\.\\. \\d+ more|characters\\)\").*");
  }

  private void checkExchange(EditPair pair, Finding finding, List<String> wrong) {
    ExamplePair shown = finding.example().orElseThrow();
    ShownExchange before = validators.computeIfAbsent(pair.before(), ShownExchange::new);
    ShownExchange after = validators.computeIfAbsent(pair.after(), ShownExchange::new);
    String name = pair + ": " + finding.rule() + " " + shown;
    boolean refuses = !STILL_VALID.contains(finding.rule());
    if (shown.worked().startsWith("new server: ")) {
      expect(name + " new", after.responseErrors(shown.request(), shown.worked()), true, wrong);
      expect(name + " old", before.responseErrors(shown.request(), shown.fails()), true, wrong);
      if (refuses)
        expect(name + " mixed", after.responseErrors(shown.request(), shown.fails()), false, wrong);
    } else if (shown.fails().startsWith("4")) {
      expect(name + " old", before.requestErrors(shown.request()), true, wrong);
      expect(
          name + " response", before.responseErrors(shown.request(), shown.worked()), true, wrong);
      if (refuses) expect(name + " new", after.requestErrors(shown.request()), false, wrong);
    } else {
      expect(name + " old", before.responseErrors(shown.request(), shown.worked()), true, wrong);
      expect(name + " new", after.responseErrors(shown.request(), shown.fails()), true, wrong);
      if (refuses)
        expect(
            name + " mixed", before.responseErrors(shown.request(), shown.fails()), false, wrong);
    }
  }

  private static void expect(
      String name, List<String> messages, boolean expectedValid, List<String> wrong) {
    if (messages.isEmpty() != expectedValid) {
      wrong.add(name + " " + messages);
    }
  }

  private static List<Finding> findings(EditPair pair) {
    ContractDifference difference = new ContractDifference(pair.before(), pair.after());
    difference.compare();
    return difference.findings(List.of(), Released.TODAY).stream()
        .filter(Finding::breaking)
        .toList();
  }
}
