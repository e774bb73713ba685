package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import io.github.instagramv1.contract.review.output.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The signatures that change, a line of HTML for each artifact.
 *
 * @param unfolds whether it unfolds to the signatures
 */
record MarkdownJava(boolean unfolds) {
  List<String> of(JavaDifference java) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    java.artifacts().forEach(each -> lines.add(artifact(each)));
    return lines;
  }

  private String artifact(JavaArtifact artifact) {
    String sentence =
        "<b>Java:</b> "
            + Markup.prose(MarkdownReport.oneLine(Signatures.sentence(artifact))).html();
    return unfolds && !artifact.classes().isEmpty()
        ? "<details><summary>%s</summary>%s</details>"
            .formatted(
                sentence,
                artifact.classes().stream()
                    .map(MarkdownJava::changed)
                    .collect(Collectors.joining()))
        : "<p>" + sentence + "</p>";
  }

  private static String changed(ClassDifference changed) {
    String causes =
        changed.signatures().stream()
            .flatMap(each -> each.causes().stream())
            .map(Finding::rule)
            .distinct()
            .map(each -> " <code>" + each + "</code>")
            .collect(Collectors.joining());
    return "<p><b>%s</b>%s</p><pre lang=\"diff\">%s</pre>"
        .formatted(
            Markup.text(changed.name()).html(),
            causes,
            changed.signatures().stream()
                .map(MarkdownJava::lines)
                .collect(Collectors.joining("&#10;")));
  }

  /** Returns the lines with the effect after the last one, as a Java comment. */
  private static String lines(SignatureDifference difference) {
    String lines = String.join("\n", Signatures.lines(difference));
    return Markup.text(lines + "  // " + difference.compatibility().phrase())
        .html()
        .replace("\n", "&#10;");
  }
}
