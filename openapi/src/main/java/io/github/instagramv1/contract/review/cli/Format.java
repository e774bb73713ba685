package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.output.JsonReport;
import io.github.instagramv1.contract.review.output.Report;
import io.github.instagramv1.contract.review.output.SarifReport;
import io.github.instagramv1.contract.review.output.TextReport;
import io.github.instagramv1.contract.review.page.HtmlReport;
import io.github.instagramv1.contract.review.page.MarkdownReport;
import io.github.instagramv1.contract.review.rule.RuleBook;

/** The formats of {@code --format}. */
enum Format {
  text,
  markdown,
  html,
  json,
  sarif;

  /**
   * @param coloured whether the output is a terminal with colours
   */
  Report report(boolean coloured) {
    return switch (this) {
      case text -> new TextReport(coloured);
      case markdown -> new MarkdownReport();
      case html -> new HtmlReport();
      case json -> new JsonReport();
      case sarif -> new SarifReport(RuleBook.rules());
    };
  }
}
