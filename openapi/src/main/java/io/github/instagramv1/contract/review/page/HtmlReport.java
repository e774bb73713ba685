package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.AcceptanceState;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.output.Report;
import io.github.instagramv1.contract.review.output.Summary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a self-contained page. Contracts are untrusted: their texts are escaped, and the page
 * allows only its own script and style.
 */
public final class HtmlReport implements Report {
  private final Template template = new Template("page.html");
  private final String style = Template.resource("page.css");
  private final String script = Template.resource("page.js");

  @Override
  public String write(ReviewResult result) {
    return template
            .fill(
                "page",
                Map.ofEntries(
                    Map.entry("style", new Markup(style)),
                    Map.entry("styleHash", hash(style)),
                    Map.entry("script", new Markup(script)),
                    Map.entry("scriptHash", hash(script)),
                    Map.entry("title", result.after().identity().title()),
                    Map.entry("old", Labels.identity(result.before().identity())),
                    Map.entry("new", Labels.identity(result.after().identity())),
                    Map.entry("key", result.verdict().name().toLowerCase(Locale.ROOT)),
                    Map.entry("word", Labels.verdict(result)),
                    Map.entry("sentence", Summary.verdict(result)),
                    Map.entry("version", Markup.prose(Summary.version(result))),
                    Map.entry("figures", figures(result)),
                    Map.entry("findings", findings(result)),
                    Map.entry("operations", new HtmlOperations(template).of(result)),
                    Map.entry("acceptances", acceptances(result.acceptances())),
                    Map.entry("conformance", conformance(result.requirements())),
                    Map.entry("java", new HtmlJava(template).of(result.java())),
                    Map.entry("inventory", new HtmlInventory(template).of(result))))
            .html()
        + "\n";
  }

  private Markup figures(ReviewResult result) {
    List<Finding> breaks = Severity.BREAKING.in(result);
    Stream<Markup> levels =
        Arrays.stream(Level.values())
            .map(
                level ->
                    figure(
                        "breaking, " + level.key(),
                        breaks.stream().filter(each -> each.level() == level).count(),
                        true));
    Stream<Markup> others =
        Stream.of(
            figure("accepted", Severity.ACCEPTED.in(result).size(), false),
            figure("compatible", Severity.COMPATIBLE.in(result).size(), false),
            figure("operations affected", TouchedOperation.of(result).size(), false),
            figure("requirements affected", result.requirements().size(), false));
    return Stream.concat(levels, others).collect(Markup.joining(""));
  }

  private Markup figure(String name, long number, boolean bad) {
    return template.fill(
        "figure",
        Map.of("name", name, "number", number, "kind", bad && number > 0 ? "bad" : "plain"));
  }

  private Markup findings(ReviewResult result) {
    HtmlFinding card = new HtmlFinding(template);
    return Arrays.stream(Severity.values())
        .filter(severity -> !severity.in(result).isEmpty())
        .map(
            severity ->
                template.fill(
                    "group",
                    Map.of(
                        "heading",
                        severity.heading(),
                        "number",
                        severity.in(result).size(),
                        "cards",
                        severity.in(result).stream()
                            .map(each -> card.of(each, severity))
                            .collect(Markup.joining("\n")))))
        .collect(Markup.joining("\n"));
  }

  private Markup acceptances(List<AcceptanceState> acceptances) {
    return acceptances.isEmpty()
        ? Markup.NONE
        : template.fill(
            "acceptances",
            Map.of(
                "items", acceptances.stream().map(this::acceptance).collect(Markup.joining("\n"))));
  }

  private Markup acceptance(AcceptanceState state) {
    return template.fill(
        "acceptance",
        Map.of(
            "state", state.state().name().toLowerCase(Locale.ROOT),
            "id", state.acceptance().id(),
            "until", state.acceptance().until(),
            "reason", state.acceptance().reason()));
  }

  private Markup conformance(List<RequirementImpact> requirements) {
    return requirements.isEmpty()
        ? template.fill("no-conformance", Map.of())
        : template.fill(
            "conformance",
            Map.of(
                "numbers",
                RequirementLabels.numbers(requirements),
                "rows",
                requirements.stream().map(this::requirement).collect(Markup.joining("\n"))));
  }

  private Markup requirement(RequirementImpact impact) {
    return template.fill(
        "requirement",
        Map.of(
            "kind", RequirementLabels.word(impact.kind()),
            "id", impact.id(),
            "sentence", Markup.prose(impact.sentence()),
            "checks", RequirementLabels.checks(impact)));
  }

  /** Returns the name by which a content security policy allows an element with this text. */
  private static Markup hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new Markup("sha256-" + Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
