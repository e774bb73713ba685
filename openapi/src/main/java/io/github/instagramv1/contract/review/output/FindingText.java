package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import java.util.stream.Collectors;

/** Writes a finding for a terminal. */
final class FindingText {
  private static final int MOST_OPERATIONS = 8;

  private final TerminalStyle style;

  FindingText(TerminalStyle style) {
    this.style = style;
  }

  String write(Finding finding, boolean accepted) {
    StringBuilder text = new StringBuilder();
    String word =
        accepted
            ? style.yellow("ACCEPTED")
            : finding.breaking() ? style.red("BREAKING") : style.green("compatible");
    text.append(word)
        .append(' ')
        .append(finding.level().key())
        .append(' ')
        .append(style.bold(finding.rule()))
        .append('\n');
    line(text, "", finding.title());
    line(text, "old", place(finding.before()));
    line(text, "new", place(finding.after()));
    line(text, "operations", operations(finding));
    if (finding.breaking()) {
      appendBreak(text, finding, accepted);
    } else {
      line(text, "effect", finding.effect());
    }
    return text.toString();
  }

  private void appendBreak(StringBuilder text, Finding finding, boolean accepted) {
    line(text, "affects", Summary.affects(finding));
    line(text, "effect", finding.effect());
    finding.before().snippet().forEach(each -> line(text, "-", Excerpt.of(each)));
    finding.after().snippet().forEach(each -> line(text, "+", Excerpt.of(each)));
    finding.example().ifPresent(example -> appendExample(text, example));
    line(text, "suggestion", finding.suggestion());
    line(text, "version", finding.step().key());
    if (!accepted) {
      line(text, "accept", finding.acceptLine());
    }
  }

  private void appendExample(StringBuilder text, ExamplePair example) {
    line(text, "example", Excerpt.of(example.request()));
    line(text, "works", Excerpt.of(example.worked(), example.fails()));
    line(text, "fails", Excerpt.of(example.fails(), example.worked()));
  }

  private static String place(Side side) {
    String pointer = "#" + side.place().pointer();
    return side.place().link() + "  " + pointer + (side.present() ? "" : " (absent)");
  }

  private static String operations(Finding finding) {
    int size = finding.operations().size();
    if (size == 0) {
      return "none by itself";
    }
    String shown =
        finding.operations().stream().limit(MOST_OPERATIONS).collect(Collectors.joining(", "));
    return size <= MOST_OPERATIONS
        ? shown
        : shown + " and " + (size - MOST_OPERATIONS) + " more, " + size + " in all";
  }

  private void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("  ").append(style.faint("%-11s".formatted(name))).append(value).append('\n');
    }
  }
}
