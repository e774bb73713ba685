package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Compatibility;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import io.github.instagramv1.contract.review.output.Signatures;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signatures that change, a table of them for each class. */
final class HtmlJava {
  private final Template template;

  HtmlJava(Template template) {
    this.template = template;
  }

  Markup of(Optional<JavaDifference> java) {
    return java.map(
            each -> each.artifacts().stream().map(this::artifact).collect(Markup.joining("\n")))
        .orElseGet(() -> template.fill("no-java", Map.of()));
  }

  private Markup artifact(JavaArtifact artifact) {
    if (artifact.classes().isEmpty()) {
      return template.fill(
          "same-artifact", Map.of("sentence", Markup.prose(Signatures.sentence(artifact))));
    }
    return template.fill(
        "artifact",
        Map.of(
            "sentence",
            Markup.prose(Signatures.sentence(artifact)),
            "classes",
            artifact.classes().stream().map(this::changed).collect(Markup.joining("\n"))));
  }

  private Markup changed(ClassDifference changed) {
    Compatibility worst =
        changed.signatures().stream()
            .map(SignatureDifference::compatibility)
            .sorted()
            .findFirst()
            .orElse(Compatibility.COMPATIBLE);
    return template.fill(
        "class",
        Map.of(
            "name", changed.name(),
            "package", changed.packageName(),
            "severity", severity(worst),
            "word", worst.phrase(),
            "rows",
                changed.signatures().stream().map(this::signature).collect(Markup.joining("\n"))));
  }

  private Markup signature(SignatureDifference difference) {
    return template.fill(
        "signature",
        Map.of(
            "lines", lines(difference),
            "severity", severity(difference.compatibility()),
            "word", difference.compatibility().phrase(),
            "causes", difference.causes().stream().map(this::cause).collect(Markup.joining(" "))));
  }

  private Markup lines(SignatureDifference difference) {
    List<String> lines = Signatures.lines(difference);
    return lines.stream()
        .map(
            each ->
                template.fill(
                    "line",
                    Map.of(
                        "kind", each.startsWith("-") ? "gone" : "come", "text", each.substring(2))))
        .collect(Markup.joining(""));
  }

  private Markup cause(Finding finding) {
    return template.fill("cause", Map.of("id", finding.id(), "rule", finding.rule()));
  }

  private static String severity(Compatibility compatibility) {
    return compatibility == Compatibility.COMPATIBLE ? "compatible" : "breaking";
  }
}
