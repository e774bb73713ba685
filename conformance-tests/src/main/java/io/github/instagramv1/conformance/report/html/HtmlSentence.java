package io.github.instagramv1.conformance.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a sentence of the contract in the HTML report; text between backticks is code. */
final class HtmlSentence {
  private final Template template;

  HtmlSentence(Template template) {
    this.template = template;
  }

  Markup of(String sentence) {
    List<Markup> parts = new ArrayList<>();
    String[] texts = sentence.split("`", -1);
    for (int i = 0; i < texts.length; i++) {
      parts.add(
          i % 2 == 0
              ? Markup.text(texts[i])
              : template.fill("inline-code", Map.of("text", texts[i])));
    }
    return parts.stream().collect(Markup.joining());
  }
}
