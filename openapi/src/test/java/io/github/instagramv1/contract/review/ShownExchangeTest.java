package io.github.instagramv1.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.model.ContractModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The exchange that shows a breaking change is a real one: by the old contract it is right, by the
 * new one it is wrong, or the other way round for a new client on an old server.
 */
class ShownExchangeTest {
  /** Where both contracts allow the response, which lacks what an old client reads. */
  private static final Set<String> STILL_VALID =
      Set.of(
          "response-property-removed",
          "response-property-renamed",
          "response-header-removed",
          "response-header-renamed",
          "response-header-became-optional",
          "response-header-became-required",
          "response-header-added-required",
          "response-enum-opened",
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
   * Where no request fails, since another keyword refused it before, or none can be written: a form
   * without its only field is no body; the library takes any text for a URI; a type that one side
   * does not state can't be missed; the value of a discriminator is not made up.
   */
  private static final Set<String> WITHOUT_WITNESS =
      Set.of(
          "a pattern goes",
          "back: a field of a form becomes optional",
          "back: a field of a form that may be left out is for responses only",
          "a URL of a reply may be relative",
          "what a value of a discriminator stands for has another bound",
          "a text becomes one of two forms",
          "back: a text becomes one of two forms");

  private final Map<ContractModel, ShownExchange> validators = new HashMap<>();

  @Test
  void exchangesWorkedAndFail() {
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (ContractPair pair : ContractPair.all()) {
      if (WITHOUT_WITNESS.contains(pair.name())) {
        continue;
      }
      for (Finding finding : findings(pair)) {
        if (isShown(finding)) {
          judged++;
          judge(pair, finding, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(judged).isGreaterThan(50);
  }

  private static boolean isShown(Finding finding) {
    boolean value = finding.rule().startsWith("request-") || finding.rule().startsWith("response-");
    boolean parameter =
        Set.of(
                "parameter-added-required",
                "parameter-became-required",
                "body-became-required",
                "body-added-required")
            .contains(finding.rule());
    return (value || parameter)
        && !STILL_VALID.contains(finding.rule())
        && finding.example().filter(each -> !each.worked().equals("compiles")).isPresent()
        // A long text or list is only told of.
        && !finding
            .example()
            .get()
            .toString()
            .matches(".*(?:\\.\\.\\. \\d+ more|characters\\)\").*");
  }

  private void judge(ContractPair pair, Finding finding, List<String> wrong) {
    ExamplePair shown = finding.example().orElseThrow();
    ShownExchange before = validators.computeIfAbsent(pair.before(), ShownExchange::new);
    ShownExchange after = validators.computeIfAbsent(pair.after(), ShownExchange::new);
    String name = pair + ": " + finding.rule() + " " + shown;
    if (shown.worked().startsWith("new server: ")) {
      expect(name + " new", after.wrongWithResponse(shown.request(), shown.worked()), true, wrong);
      expect(name + " old", before.wrongWithResponse(shown.request(), shown.fails()), true, wrong);
      expect(
          name + " mixed", after.wrongWithResponse(shown.request(), shown.fails()), false, wrong);
    } else if (shown.fails().startsWith("4")) {
      expect(name + " old", before.wrongWithRequest(shown.request()), true, wrong);
      expect(
          name + " response",
          before.wrongWithResponse(shown.request(), shown.worked()),
          true,
          wrong);
      expect(name + " new", after.wrongWithRequest(shown.request()), false, wrong);
    } else {
      expect(name + " old", before.wrongWithResponse(shown.request(), shown.worked()), true, wrong);
      expect(name + " new", after.wrongWithResponse(shown.request(), shown.fails()), true, wrong);
      expect(
          name + " mixed", before.wrongWithResponse(shown.request(), shown.fails()), false, wrong);
    }
  }

  private static void expect(
      String name, List<String> messages, boolean right, List<String> wrong) {
    if (messages.isEmpty() != right) {
      wrong.add(name + " " + messages);
    }
  }

  private static List<Finding> findings(ContractPair pair) {
    ContractDifference difference = new ContractDifference(pair.before(), pair.after());
    difference.compare();
    return difference.findings(List.of(), Released.TODAY).stream()
        .filter(Finding::breaking)
        .toList();
  }
}
