package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.SignatureDifference;
import java.util.stream.Collectors;

/** The signatures that change, for a terminal. */
final class JavaText {
  private final TerminalStyle style;

  JavaText(TerminalStyle style) {
    this.style = style;
  }

  String write(JavaDifference java) {
    StringBuilder text = new StringBuilder();
    text.append('\n').append(style.bold("Changed Java signatures")).append('\n');
    String between = "";
    for (JavaArtifact each : java.artifacts()) {
      text.append(between).append("  ").append(Signatures.sentence(each)).append('\n');
      each.classes().forEach(changed -> append(text, changed));
      between = each.classes().isEmpty() ? "" : "\n";
    }
    return text.toString();
  }

  private void append(StringBuilder text, ClassDifference changed) {
    text.append("\n  ").append(style.bold(changed.name())).append('\n');
    String last = "";
    for (SignatureDifference each : changed.signatures()) {
      String head = heading(each);
      if (!head.equals(last)) {
        text.append("    ").append(head).append('\n');
        last = head;
      }
      Signatures.lines(each)
          .forEach(line -> text.append("    ").append(coloured(line)).append('\n'));
    }
  }

  private String coloured(String line) {
    return line.startsWith("-") ? style.red(line) : style.green(line);
  }

  private String heading(SignatureDifference difference) {
    String causes =
        difference.causes().stream().map(JavaText::cause).collect(Collectors.joining("; "));
    return style.faint(
        difference.compatibility().phrase() + (causes.isEmpty() ? "" : "; finding: " + causes));
  }

  private static String cause(Finding finding) {
    return finding.rule() + " at " + finding.after().place().link();
  }
}
