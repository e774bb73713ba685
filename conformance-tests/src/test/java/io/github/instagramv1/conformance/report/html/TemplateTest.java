package io.github.instagramv1.conformance.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private final Template template = new Template("report.html");

  @Test
  void textIsEscapedAndMarkupIsNot() {
    assertThat(template.fill("nothing", Map.of("text", "<b>")).value())
        .isEqualTo("<p>&lt;b&gt;</p>");
    assertThat(template.fill("nothing", Map.of("text", new Markup("<b>"))).value())
        .isEqualTo("<p><b></p>");
  }

  @Test
  void aValueIsNotLookedThroughForKeys() {
    assertThat(template.fill("nothing", Map.of("text", "${text} $1 \\")).value())
        .isEqualTo("<p>${text} $1 \\</p>");
  }

  @Test
  void aMissingOrUnknownKeyIsAMistake() {
    assertThatThrownBy(() -> template.fill("nothing", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> template.fill("nothing", Map.of("text", 1, "more", 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> template.fill("no such part", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
